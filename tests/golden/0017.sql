BEGIN TRANSACTION;
CREATE TABLE accounts (
        id TEXT NOT NULL PRIMARY KEY,
        person TEXT UNIQUE REFERENCES people (id),
        posted BIGINT NOT NULL DEFAULT 0,
        held BIGINT NOT NULL DEFAULT 0,
        CHECK (CASE WHEN person IS NULL THEN held = 0 ELSE held >= 0 AND posted - held >= 0 END)
    ) WITHOUT ROWID
    ;
INSERT INTO "accounts" VALUES('person:00778895dc13b725a6d4','00778895dc13b725a6d4',0,0);
INSERT INTO "accounts" VALUES('person:00e8b3364748f103deec','00e8b3364748f103deec',0,0);
INSERT INTO "accounts" VALUES('person:082003860f489e23092e','082003860f489e23092e',0,0);
INSERT INTO "accounts" VALUES('person:08fdd641c9d7673f738c','08fdd641c9d7673f738c',0,0);
INSERT INTO "accounts" VALUES('person:0b3a916bfcf5a0ac886a','0b3a916bfcf5a0ac886a',10,8);
INSERT INTO "accounts" VALUES('person:0b93c07cf8a7520bcab9','0b93c07cf8a7520bcab9',0,0);
INSERT INTO "accounts" VALUES('person:0fde5d0ac1c5dcbd88c4','0fde5d0ac1c5dcbd88c4',0,0);
INSERT INTO "accounts" VALUES('person:137e3adcc78d6fb21edc','137e3adcc78d6fb21edc',0,0);
INSERT INTO "accounts" VALUES('person:13f064ba5c838f5e854e','13f064ba5c838f5e854e',0,0);
INSERT INTO "accounts" VALUES('person:1424aae01cc6f951b0aa','1424aae01cc6f951b0aa',0,0);
INSERT INTO "accounts" VALUES('person:14fb5850fe382c794747','14fb5850fe382c794747',0,0);
INSERT INTO "accounts" VALUES('person:1509825d59e811c85d67','1509825d59e811c85d67',0,0);
INSERT INTO "accounts" VALUES('person:168170b0a3984c7d0efd','168170b0a3984c7d0efd',0,0);
INSERT INTO "accounts" VALUES('person:1836a3ddef2eefa85746','1836a3ddef2eefa85746',0,0);
INSERT INTO "accounts" VALUES('person:1a9376ba390fac064e97','1a9376ba390fac064e97',0,0);
INSERT INTO "accounts" VALUES('person:1ac482d5bfa43394bd7b','1ac482d5bfa43394bd7b',0,0);
INSERT INTO "accounts" VALUES('person:1d7ae905d2a49b7ca1aa','1d7ae905d2a49b7ca1aa',0,0);
INSERT INTO "accounts" VALUES('person:1e2d3f8888a3614261ca','1e2d3f8888a3614261ca',0,0);
INSERT INTO "accounts" VALUES('person:20103a2ca29e8e231c2d','20103a2ca29e8e231c2d',0,0);
INSERT INTO "accounts" VALUES('person:218450e7acd2680c43a6','218450e7acd2680c43a6',0,0);
INSERT INTO "accounts" VALUES('person:21d0820a82becc95e600','21d0820a82becc95e600',0,0);
INSERT INTO "accounts" VALUES('person:2457250391ea34ecdfb3','2457250391ea34ecdfb3',0,0);
INSERT INTO "accounts" VALUES('person:2f6aab485d72d50039d6','2f6aab485d72d50039d6',0,0);
INSERT INTO "accounts" VALUES('person:30ca6b6e8bd9b608383a','30ca6b6e8bd9b608383a',23,10);
INSERT INTO "accounts" VALUES('person:33b349cd5dae4d05b4d1','33b349cd5dae4d05b4d1',0,0);
INSERT INTO "accounts" VALUES('person:3c06850f8eaa13f22561','3c06850f8eaa13f22561',0,0);
INSERT INTO "accounts" VALUES('person:3c99b992b46eb47aa7d1','3c99b992b46eb47aa7d1',0,0);
INSERT INTO "accounts" VALUES('person:42a761bac5093535cc60','42a761bac5093535cc60',0,0);
INSERT INTO "accounts" VALUES('person:44c66a3ce827bc749222','44c66a3ce827bc749222',0,0);
INSERT INTO "accounts" VALUES('person:4704ff8bf981cb0d13cc','4704ff8bf981cb0d13cc',0,0);
INSERT INTO "accounts" VALUES('person:479675d50259e4d9dff3','479675d50259e4d9dff3',0,0);
INSERT INTO "accounts" VALUES('person:4943de94602aecaf0256','4943de94602aecaf0256',0,0);
INSERT INTO "accounts" VALUES('person:4a1e4d95cdedd08fff99','4a1e4d95cdedd08fff99',0,0);
INSERT INTO "accounts" VALUES('person:4f0138bfd1f69105afd3','4f0138bfd1f69105afd3',0,0);
INSERT INTO "accounts" VALUES('person:50096ef6c583517a50f7','50096ef6c583517a50f7',0,0);
INSERT INTO "accounts" VALUES('person:511ee5d9c420002952cc','511ee5d9c420002952cc',7,0);
INSERT INTO "accounts" VALUES('person:516de643840f149aaaae','516de643840f149aaaae',0,0);
INSERT INTO "accounts" VALUES('person:53bd115fff20218711c8','53bd115fff20218711c8',0,0);
INSERT INTO "accounts" VALUES('person:55284b5468010b847308','55284b5468010b847308',0,0);
INSERT INTO "accounts" VALUES('person:58116616c93a0abe347b','58116616c93a0abe347b',0,0);
INSERT INTO "accounts" VALUES('person:5ac0476d08ee7d1c6701','5ac0476d08ee7d1c6701',0,0);
INSERT INTO "accounts" VALUES('person:5d7cc60ec6a66fc6066c','5d7cc60ec6a66fc6066c',0,0);
INSERT INTO "accounts" VALUES('person:600e9e0be8eff7f33157','600e9e0be8eff7f33157',0,0);
INSERT INTO "accounts" VALUES('person:60b468cd284b903d88ef','60b468cd284b903d88ef',0,0);
INSERT INTO "accounts" VALUES('person:6371b2fdeb8c1993d25c','6371b2fdeb8c1993d25c',2,0);
INSERT INTO "accounts" VALUES('person:66b8c67ffa4131d3237a','66b8c67ffa4131d3237a',0,0);
INSERT INTO "accounts" VALUES('person:67664ce5f37a6dbbb071','67664ce5f37a6dbbb071',0,0);
INSERT INTO "accounts" VALUES('person:678c40254f540096f204','678c40254f540096f204',0,0);
INSERT INTO "accounts" VALUES('person:693330aa7e3d8c9cb5ae','693330aa7e3d8c9cb5ae',0,0);
INSERT INTO "accounts" VALUES('person:69e1c6175ebe9511b381','69e1c6175ebe9511b381',0,0);
INSERT INTO "accounts" VALUES('person:6cc2cacd77c6a0e0290a','6cc2cacd77c6a0e0290a',2,0);
INSERT INTO "accounts" VALUES('person:706f1c3731e8d0bdf9c1','706f1c3731e8d0bdf9c1',0,0);
INSERT INTO "accounts" VALUES('person:717326e9381c4b059612','717326e9381c4b059612',0,0);
INSERT INTO "accounts" VALUES('person:76c396751035e4e06543','76c396751035e4e06543',0,0);
INSERT INTO "accounts" VALUES('person:788cdf6c3e1be7026413','788cdf6c3e1be7026413',0,0);
INSERT INTO "accounts" VALUES('person:78b3f525b40d0cb30a88','78b3f525b40d0cb30a88',0,0);
INSERT INTO "accounts" VALUES('person:79650c06dc80cadfe0f4','79650c06dc80cadfe0f4',0,0);
INSERT INTO "accounts" VALUES('person:7adac41a94bdd54a8caf','7adac41a94bdd54a8caf',0,0);
INSERT INTO "accounts" VALUES('person:7f7f84289e59b3d11cd5','7f7f84289e59b3d11cd5',0,0);
INSERT INTO "accounts" VALUES('person:853a4f8b2ff38672d197','853a4f8b2ff38672d197',0,0);
INSERT INTO "accounts" VALUES('person:8b399bbc88439e0ee5b2','8b399bbc88439e0ee5b2',0,0);
INSERT INTO "accounts" VALUES('person:8b88fae2bcd65b192104','8b88fae2bcd65b192104',10,0);
INSERT INTO "accounts" VALUES('person:8e803675618b87b89f7f','8e803675618b87b89f7f',0,0);
INSERT INTO "accounts" VALUES('person:8ee3a6428f2a42856eb0','8ee3a6428f2a42856eb0',0,0);
INSERT INTO "accounts" VALUES('person:8fe3168a2ac3137212ac','8fe3168a2ac3137212ac',0,0);
INSERT INTO "accounts" VALUES('person:9230812fd9cad54c413f','9230812fd9cad54c413f',0,0);
INSERT INTO "accounts" VALUES('person:9645c470ee26617cad81','9645c470ee26617cad81',0,0);
INSERT INTO "accounts" VALUES('person:9818452d302c96c1ea86','9818452d302c96c1ea86',0,0);
INSERT INTO "accounts" VALUES('person:9dd4df7425702380c937','9dd4df7425702380c937',0,0);
INSERT INTO "accounts" VALUES('person:9edbac0d5878dcf18340','9edbac0d5878dcf18340',0,0);
INSERT INTO "accounts" VALUES('person:a306eadd0a6a47eca544','a306eadd0a6a47eca544',0,0);
INSERT INTO "accounts" VALUES('person:a4da0cc75fe5e83a3244','a4da0cc75fe5e83a3244',0,0);
INSERT INTO "accounts" VALUES('person:a6229719426b51feb78a','a6229719426b51feb78a',0,0);
INSERT INTO "accounts" VALUES('person:ac19979ccda18b3e3a95','ac19979ccda18b3e3a95',15,0);
INSERT INTO "accounts" VALUES('person:ac3250222b5573325607','ac3250222b5573325607',0,0);
INSERT INTO "accounts" VALUES('person:ac4dd3c24ccc0464c998','ac4dd3c24ccc0464c998',0,0);
INSERT INTO "accounts" VALUES('person:acf7ef38b1283d0e96d7','acf7ef38b1283d0e96d7',0,0);
INSERT INTO "accounts" VALUES('person:b0ec00df528c1381d3d8','b0ec00df528c1381d3d8',0,0);
INSERT INTO "accounts" VALUES('person:b1f557692672db309df9','b1f557692672db309df9',9,1);
INSERT INTO "accounts" VALUES('person:b20d194bf53ffb8f414d','b20d194bf53ffb8f414d',0,0);
INSERT INTO "accounts" VALUES('person:b44b8dfddf6ab6bc4cb0','b44b8dfddf6ab6bc4cb0',0,0);
INSERT INTO "accounts" VALUES('person:b6836515943978602494','b6836515943978602494',0,0);
INSERT INTO "accounts" VALUES('person:b6892f5cda926460c553','b6892f5cda926460c553',0,0);
INSERT INTO "accounts" VALUES('person:b736623e6be6b8a05f6d','b736623e6be6b8a05f6d',0,0);
INSERT INTO "accounts" VALUES('person:b780ce546a5dd17bf593','b780ce546a5dd17bf593',0,0);
INSERT INTO "accounts" VALUES('person:b86ca8885f6d428e1032','b86ca8885f6d428e1032',0,0);
INSERT INTO "accounts" VALUES('person:b8f974e8a88a3d602480','b8f974e8a88a3d602480',0,0);
INSERT INTO "accounts" VALUES('person:bcac3fa9ca1302f84813','bcac3fa9ca1302f84813',6,0);
INSERT INTO "accounts" VALUES('person:bcea76ca6ac9e64cadb2','bcea76ca6ac9e64cadb2',3,0);
INSERT INTO "accounts" VALUES('person:bff7f375326cce196408','bff7f375326cce196408',0,0);
INSERT INTO "accounts" VALUES('person:c1970e9896ce452b50f4','c1970e9896ce452b50f4',0,0);
INSERT INTO "accounts" VALUES('person:c28af447e10aa3e87299','c28af447e10aa3e87299',0,0);
INSERT INTO "accounts" VALUES('person:c59f92ca0ac921798095','c59f92ca0ac921798095',0,0);
INSERT INTO "accounts" VALUES('person:c6f76bbd4018859287c4','c6f76bbd4018859287c4',0,0);
INSERT INTO "accounts" VALUES('person:cacb5b1b436dbb402f2c','cacb5b1b436dbb402f2c',0,0);
INSERT INTO "accounts" VALUES('person:ce4fadee4e5faa71ec1f','ce4fadee4e5faa71ec1f',0,0);
INSERT INTO "accounts" VALUES('person:cee618d11a57dddfe548','cee618d11a57dddfe548',0,0);
INSERT INTO "accounts" VALUES('person:d056b6563517e80bc0c6','d056b6563517e80bc0c6',0,0);
INSERT INTO "accounts" VALUES('person:d12f9ffbaa0ea0548182','d12f9ffbaa0ea0548182',0,0);
INSERT INTO "accounts" VALUES('person:d1f159639d235a063ae9','d1f159639d235a063ae9',0,0);
INSERT INTO "accounts" VALUES('person:d6be231c7c349ccb09a8','d6be231c7c349ccb09a8',0,0);
INSERT INTO "accounts" VALUES('person:de60e75d444c38db827b','de60e75d444c38db827b',0,0);
INSERT INTO "accounts" VALUES('person:e0f43a190682b6619ddc','e0f43a190682b6619ddc',0,0);
INSERT INTO "accounts" VALUES('person:e1b8eb7724a371503cfa','e1b8eb7724a371503cfa',2,0);
INSERT INTO "accounts" VALUES('person:e288297cba2741223981','e288297cba2741223981',0,0);
INSERT INTO "accounts" VALUES('person:e49324589738d73f2bfa','e49324589738d73f2bfa',0,0);
INSERT INTO "accounts" VALUES('person:e4d7649c9c61b6032261','e4d7649c9c61b6032261',0,0);
INSERT INTO "accounts" VALUES('person:e4daaf70554fbbd0cbbb','e4daaf70554fbbd0cbbb',0,0);
INSERT INTO "accounts" VALUES('person:e5db0d6d79899eccd103','e5db0d6d79899eccd103',0,0);
INSERT INTO "accounts" VALUES('person:e69928fe30fb87eaa5dc','e69928fe30fb87eaa5dc',0,0);
INSERT INTO "accounts" VALUES('person:e7ac815a6733f0d8da77','e7ac815a6733f0d8da77',0,0);
INSERT INTO "accounts" VALUES('person:ef0a7688527015a602c2','ef0a7688527015a602c2',42,0);
INSERT INTO "accounts" VALUES('person:f5fd7b44cfac5705f011','f5fd7b44cfac5705f011',0,0);
INSERT INTO "accounts" VALUES('person:f9ecf85595e867acc894','f9ecf85595e867acc894',0,0);
INSERT INTO "accounts" VALUES('person:fc3c72a13dea6044064c','fc3c72a13dea6044064c',0,0);
INSERT INTO "accounts" VALUES('person:fdb96b19c581e0ccae7e','fdb96b19c581e0ccae7e',0,0);
INSERT INTO "accounts" VALUES('person:ff486afd06c6e10c603d','ff486afd06c6e10c603d',0,0);
INSERT INTO "accounts" VALUES('system:earned',NULL,0,0);
INSERT INTO "accounts" VALUES('system:issued',NULL,0,0);
CREATE TABLE act_texts (
        act BIGINT NOT NULL PRIMARY KEY REFERENCES acts (seq),
        salt TEXT NOT NULL,
        text TEXT NOT NULL
    );
INSERT INTO "act_texts" VALUES(1,'ede52b9eb5740b98351d040ef570e7d4','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'1653152ce16cd2f7213259dd41b31b2d','for the contest');
INSERT INTO "act_texts" VALUES(8,'152431afdf101bd6fcd33f816e0df889','спам 광고');
INSERT INTO "act_texts" VALUES(10,'44b4682e7d9dc2340dffef297163af95','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'2747eb04dec37c1181399ad58a1ed0e9','no power');
INSERT INTO "act_texts" VALUES(13,'1fd9e6d85815a584c62c4f0106e9b0ad','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'fa21fb8d7156ac5b78840da4462582d4','감사');
INSERT INTO "act_texts" VALUES(15,'e287484f31f9134cc218e86d9921eb6c','감사');
INSERT INTO "act_texts" VALUES(18,'12cc509348fd9a09f1ff078a42888bda','für dich');
INSERT INTO "act_texts" VALUES(19,'a03e7a9999ff08fe14a81341f06087cd','파티');
INSERT INTO "act_texts" VALUES(20,'af5fdcfed63329d84f18d155690b196a','파티');
INSERT INTO "act_texts" VALUES(21,'b97e1621189d6b1299d2ee81c5825b2e','파티');
INSERT INTO "act_texts" VALUES(22,'1995f492a9a19202f8573681a8bf2350','파티');
INSERT INTO "act_texts" VALUES(23,'77446fcd0ba162e0a97ca8ec186696b1','파티');
INSERT INTO "act_texts" VALUES(24,'90b30de253ef2d4055ed4556e26dd063','파티');
INSERT INTO "act_texts" VALUES(25,'de0f3a43b3248099d17589eb1a540ac9','파티');
INSERT INTO "act_texts" VALUES(26,'959942bab8d8ea3fe0ae73f75f254814','파티');
INSERT INTO "act_texts" VALUES(27,'8212c9be2c9731d942c7b5b6d5e6026f','파티');
INSERT INTO "act_texts" VALUES(28,'a2838f95e3c3243232b684bd69018e3d','파티');
INSERT INTO "act_texts" VALUES(29,'a6ac6a7aa274cc3397a2d3b1f6d07c25','파티');
INSERT INTO "act_texts" VALUES(30,'3e0d5ab594940498089d851145d56a96','파티');
INSERT INTO "act_texts" VALUES(31,'e55b80bdd184ec5b3bb031f96dcc2f34','파티');
INSERT INTO "act_texts" VALUES(32,'381178f237d786ed0f5de318541a36da','파티');
INSERT INTO "act_texts" VALUES(33,'fb27be931c40fe1797c2782c83436cd3','파티');
INSERT INTO "act_texts" VALUES(34,'7f8138f770aae28922d08585be716588','파티');
INSERT INTO "act_texts" VALUES(35,'59e08da66e3abe3b540550ce921c7305','파티');
INSERT INTO "act_texts" VALUES(36,'bd9d646ec9ac110f20efcb74658da73b','파티');
INSERT INTO "act_texts" VALUES(37,'247d295f9f1555d6c13dead639ace507','파티');
INSERT INTO "act_texts" VALUES(38,'f034c7b2f2d8ba819ac2cbcd90284163','파티');
INSERT INTO "act_texts" VALUES(39,'e34d071c616c77e48f43a793a4f1a522','파티');
INSERT INTO "act_texts" VALUES(40,'053746718abec73cfc3aeff1d166def3','파티');
INSERT INTO "act_texts" VALUES(41,'e2f5fe5bccd156ff0b1e1ac223b7162c','파티');
INSERT INTO "act_texts" VALUES(42,'8b4e8ba7a4b1ba224f6fbae0aab9acd6','파티');
INSERT INTO "act_texts" VALUES(43,'fefbc43cb700fc9c83daf417bf9520c9','파티');
INSERT INTO "act_texts" VALUES(44,'caff2313b1badbffce8db144ce94764c','파티');
INSERT INTO "act_texts" VALUES(45,'e10f8ba23ac3311f6da3eb9fc9250fdc','파티');
INSERT INTO "act_texts" VALUES(46,'182d965460ddea3f21617b8a750d2ac0','파티');
INSERT INTO "act_texts" VALUES(47,'4c5644187ec5edf46bcad484b4484caa','파티');
INSERT INTO "act_texts" VALUES(48,'02ebbfd9e5e78bd0b42db4885b6419b8','파티');
INSERT INTO "act_texts" VALUES(49,'22f56ddbd4b546ac5f0602c9990b1e52','파티');
INSERT INTO "act_texts" VALUES(50,'89e67736dae5664ec6f60281cfdeacb7','파티');
INSERT INTO "act_texts" VALUES(51,'6dc4e469e204a16e6adad758bc8e9f59','파티');
INSERT INTO "act_texts" VALUES(52,'ef5990ba74fd1f9bc69c49b671527727','파티');
INSERT INTO "act_texts" VALUES(53,'717146e452ac53a942090514795c25c1','파티');
INSERT INTO "act_texts" VALUES(54,'e850764d4e3dd72463e2b5dd9c3da1f8','파티');
INSERT INTO "act_texts" VALUES(55,'aa5cff170575f88bd056df1094744f4f','파티');
INSERT INTO "act_texts" VALUES(56,'4169373225cc83ff7602d65c3c9eebbd','파티');
INSERT INTO "act_texts" VALUES(57,'c7be192ae34cebcbca9c25383985bcc3','파티');
INSERT INTO "act_texts" VALUES(58,'4dd714ccc1ca0cf2ba8cf21222a7e003','파티');
INSERT INTO "act_texts" VALUES(59,'9e819769ea91b49538a8dd282b901843','파티');
INSERT INTO "act_texts" VALUES(60,'3021ed6d40b8cbdfdf8731ce7b4f3dc8','파티');
INSERT INTO "act_texts" VALUES(61,'49dd18f511abc1b9e9b6b56cebd74505','파티');
INSERT INTO "act_texts" VALUES(62,'9c51b800398b554b6e4af36d83c4ff07','파티');
INSERT INTO "act_texts" VALUES(63,'6b91f2c91dbaeb02cb78cf8b16d2963f','파티');
INSERT INTO "act_texts" VALUES(64,'049eb3ef187836be1e8945d6a8258d29','파티');
INSERT INTO "act_texts" VALUES(65,'f4af79a826d4eed6887feecaf5a59890','파티');
INSERT INTO "act_texts" VALUES(66,'dcdae1677cd17b5c35128918507f9f2b','파티');
INSERT INTO "act_texts" VALUES(67,'0c8eb8b3221cd7de580dd5d3e95650ff','파티');
INSERT INTO "act_texts" VALUES(68,'ce35ab00b8134ecc72dd5fb1a3959a8e','파티');
INSERT INTO "act_texts" VALUES(69,'fe1dd8cce365762ba15b2933ad9fb2b0','파티');
INSERT INTO "act_texts" VALUES(70,'9b6c911e491c4f9dba5c49d8b2835d86','파티');
INSERT INTO "act_texts" VALUES(71,'e610d70e127fdf419eaa8716d1e1442f','파티');
INSERT INTO "act_texts" VALUES(72,'6b85bcb4fc2b68464974e1bd2488625d','파티');
INSERT INTO "act_texts" VALUES(73,'b1cb1c20df9fd54f19147708cd764bad','파티');
INSERT INTO "act_texts" VALUES(74,'8c241df07d08715c7cb13cb612ad29a3','파티');
INSERT INTO "act_texts" VALUES(75,'a1961b69b3ff845bad5728b6be91764f','파티');
INSERT INTO "act_texts" VALUES(76,'ccdf4b80f78e8cb017e55ead917f0e1a','파티');
INSERT INTO "act_texts" VALUES(77,'9d5cc502ef72592730ae2dac903124a1','파티');
INSERT INTO "act_texts" VALUES(78,'a8753f6ba0748a1f516a11d7aec218c1','파티');
INSERT INTO "act_texts" VALUES(79,'50d9fedb4faf9cb9fef9ed6c791c2805','파티');
INSERT INTO "act_texts" VALUES(80,'bca59880982fc499a8067a9bb11c466d','파티');
INSERT INTO "act_texts" VALUES(81,'1237ec8ad9885c4c4ba0307ed0df65e9','파티');
INSERT INTO "act_texts" VALUES(82,'0e1b0673522d5c6108a1f3cfc7cd2a81','파티');
INSERT INTO "act_texts" VALUES(83,'84851e8c339019f81cdda3c288554f35','파티');
INSERT INTO "act_texts" VALUES(84,'a9910967dbda084be9fd6a587e2b8134','파티');
INSERT INTO "act_texts" VALUES(85,'6c54de89ee7f13c262e0de85db4b1a9b','파티');
INSERT INTO "act_texts" VALUES(86,'a6829970288457ccd8e9082fdbfb3f45','파티');
INSERT INTO "act_texts" VALUES(87,'0be5dc83aa2ee42d93d606c6c9a092a0','파티');
INSERT INTO "act_texts" VALUES(88,'8720bd84d7665753a41417645dbeac2f','파티');
INSERT INTO "act_texts" VALUES(89,'6b129dee457a359e9cedaa981d70ddce','파티');
INSERT INTO "act_texts" VALUES(90,'6fd4f4874ae1c7719bd794d237d24fba','파티');
INSERT INTO "act_texts" VALUES(91,'11d4ebd40afd908929988fdf2c3d15ec','파티');
INSERT INTO "act_texts" VALUES(92,'8ff5639d01e29f7a858e919519b80076','파티');
INSERT INTO "act_texts" VALUES(93,'11acc1621564f4220bf1e831bd607e3e','파티');
INSERT INTO "act_texts" VALUES(94,'1c08aed3612ed576b190e4013b97858c','파티');
INSERT INTO "act_texts" VALUES(95,'037fdbe6db4574f7e73d48f072fefe08','파티');
INSERT INTO "act_texts" VALUES(96,'c5eea3f83922756c21f551e7a7664c30','파티');
INSERT INTO "act_texts" VALUES(97,'dd8e4c05af38dc2a6bb9dabe4bdba12e','파티');
INSERT INTO "act_texts" VALUES(98,'ab392f9104ecebf867bac9f360e6fd37','파티');
INSERT INTO "act_texts" VALUES(99,'37906412e3a9b6410ef4de917ce614a7','파티');
INSERT INTO "act_texts" VALUES(100,'553a81d65ed245fa99961da5d6b21cc5','파티');
INSERT INTO "act_texts" VALUES(101,'adf2c1d2f9d1215fd3bceb7eb10b3e49','파티');
INSERT INTO "act_texts" VALUES(102,'752dc12190ca435f3d5df5d4c3e7dac6','파티');
INSERT INTO "act_texts" VALUES(103,'81eae51abf37fa4998ca9c31d8823ca4','파티');
INSERT INTO "act_texts" VALUES(104,'8a225ae5467cda025b60c8490914e8dc','파티');
INSERT INTO "act_texts" VALUES(105,'8b6258fdbcef9b061a5bc22ce887dac5','파티');
INSERT INTO "act_texts" VALUES(106,'b3fce850f73ace8bc1254931ff73e3e9','파티');
INSERT INTO "act_texts" VALUES(107,'4d3d14f47413f12a88a49365eed2ae0f','파티');
INSERT INTO "act_texts" VALUES(108,'0a794a1edb41f1f1ce322275f9a66aa5','파티');
INSERT INTO "act_texts" VALUES(109,'8c826528552a04fb3c04845e82619498','파티');
INSERT INTO "act_texts" VALUES(110,'6b927b0fbb8cc54c789d3f06eec27aef','파티');
INSERT INTO "act_texts" VALUES(111,'15223ed9795c33f136c52185ae7ba4e1','파티');
INSERT INTO "act_texts" VALUES(112,'4c2972d409da7d4ce9ce367a00513359','파티');
INSERT INTO "act_texts" VALUES(113,'f572e62126da505d1e64daea7c4ec469','파티');
INSERT INTO "act_texts" VALUES(114,'b5d629fbbabed2a053adea194413d054','파티');
INSERT INTO "act_texts" VALUES(115,'42a89b3a417bdd4083a4f9378c877f94','파티');
INSERT INTO "act_texts" VALUES(116,'665b9af2a7bdf16bbf8e8b6224e37bb2','파티');
INSERT INTO "act_texts" VALUES(117,'aece359e311ab4eff8009d13602ae9b3','파티');
INSERT INTO "act_texts" VALUES(118,'3d46fd6c48f432a6de4c982db83eb40b','파티');
INSERT INTO "act_texts" VALUES(119,'3005e55cf999bf35f45189c85402f0b2','파티');
INSERT INTO "act_texts" VALUES(120,'cdc6b4bd21f873ff8de34d78aca9e026','파티');
INSERT INTO "act_texts" VALUES(121,'0f1d1fbc7279d456b017ff499bcf1b91','파티');
INSERT INTO "act_texts" VALUES(122,'3fc0feb55d4f048ef247c630172de400','파티');
INSERT INTO "act_texts" VALUES(225,'a34195074e28302395386c1f8e7d821e','ink');
INSERT INTO "act_texts" VALUES(226,'bb9bfd3565fc03d2ccabcb0ce2f57ca8','잉크');
INSERT INTO "act_texts" VALUES(227,'602bd687ed83bae177458ba4a61fb88e','ink well');
CREATE TABLE acts (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        at BIGINT NOT NULL,
        actor TEXT NOT NULL,
        origin TEXT NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        person TEXT,
        transfer TEXT UNIQUE,
        amount BIGINT,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        undoes TEXT UNIQUE,
        entry TEXT NOT NULL,
        digest TEXT NOT NULL,
        prev TEXT NOT NULL,
        hash TEXT NOT NULL
    , batch INTEGER REFERENCES acts (seq));
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','9e7333051aa92495169f845a561e056a2f1631723c15e16aafedf8c06200e40a','','be6c3fc31cbe0ed5b77cc73028624f1967427034aeda866cb3400bb9368a499c',NULL);
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','be6c3fc31cbe0ed5b77cc73028624f1967427034aeda866cb3400bb9368a499c','6e93c3438f5da524a41e28b7be5715dae8f93afd96694f4fd1cde52712f8e928',NULL);
INSERT INTO "acts" VALUES(3,'block:15ad9e8f2ac14ab8bdf0e140ba234445',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','6e93c3438f5da524a41e28b7be5715dae8f93afd96694f4fd1cde52712f8e928','014628f08074eb3ad28a92fba250a46422541279802dbebc52494f0c2bba0c29',NULL);
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','43f8d584f3f3d1952be976008864d9a4700012da71665abb4b225b8b9d53ab68','014628f08074eb3ad28a92fba250a46422541279802dbebc52494f0c2bba0c29','604bd561071d73e563dfb963e9c95c3ce52350400ad19245e127543b3e708509',NULL);
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','604bd561071d73e563dfb963e9c95c3ce52350400ad19245e127543b3e708509','250f393a2c4f9c37f7501033116c26ca9b09751bca991d54e651b3d771f3ecf7',NULL);
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','250f393a2c4f9c37f7501033116c26ca9b09751bca991d54e651b3d771f3ecf7','0926a3d722423736725b38126c9133d49e3e871931bcdd96bcedaeda5b589bb7',NULL);
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','0926a3d722423736725b38126c9133d49e3e871931bcdd96bcedaeda5b589bb7','7f229372bc9b914f77aeedac3f6c1684e80d4cca32d3500fefcf9899b375f82f',NULL);
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','9386ebda93b883bf536d63abd29eec91c67baf405018f93c0833457afb2aa3cd','7f229372bc9b914f77aeedac3f6c1684e80d4cca32d3500fefcf9899b375f82f','0ed185321487bae28e4b95402ef2221129ab81acd55e2064ba6423c63d2f6bec',NULL);
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','0ed185321487bae28e4b95402ef2221129ab81acd55e2064ba6423c63d2f6bec','b6a72b0082798563053f5efd34437ba8d1104aad71256e92c9a4488ebd4f0f60',NULL);
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','1ef0a93ad61276c9edbc1ca928d133bc89e6e3d984976ec485564ea523b80e18','b6a72b0082798563053f5efd34437ba8d1104aad71256e92c9a4488ebd4f0f60','31bb2e6c1d2258798882339f17755a40ebdedab0d67d48e1652afbe86939c72e',NULL);
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','31bb2e6c1d2258798882339f17755a40ebdedab0d67d48e1652afbe86939c72e','eb6ad6261f0fafcfe2990086d446246dc5e70700c886d56c932f972a25bbc066',NULL);
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','de2182cb883552d0fa2c937b0acf164bc28842b3d87e1f7a0fea6c8c7c4ec616','eb6ad6261f0fafcfe2990086d446246dc5e70700c886d56c932f972a25bbc066','f49ed48ee2920103feffa0dddb318cbb2277f28b6dcbaafeaad21277cf15fc7e',NULL);
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','5c78e397456b6bd9d359c30d10ecb427115f39f07bcf27219549f71f6ddf41d7','f49ed48ee2920103feffa0dddb318cbb2277f28b6dcbaafeaad21277cf15fc7e','5ae4ef11343d54effdd24fb3ac95da4300d681e81d8895667d8830b311b0ecd5',NULL);
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','578220e670514d471237de4c351561e4b9de5bd3931c50b5356eb4c7baa2c273','5ae4ef11343d54effdd24fb3ac95da4300d681e81d8895667d8830b311b0ecd5','e99613d29404a9cb8dd194440f5f4e952473d042f9a4f5ffc004f498f7756674',NULL);
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','0cf597392237c1b8c35a7d1c135b120bef3d5fa1f98f3e8cdbfcbcb46416731a','e99613d29404a9cb8dd194440f5f4e952473d042f9a4f5ffc004f498f7756674','91f4cd7cd89fd026c7f67138c70bf5a3a24720c6664527fffbd496da813505c0',NULL);
INSERT INTO "acts" VALUES(16,'vouchers:vouchers',1782907200250000,'discord:99','discord','vouchers','#1–#2',NULL,NULL,NULL,'','{"amount": 5, "uses": 3, "count": 2, "expires_at": "2026-07-31T12:00:00.250000+00:00"}',NULL,'','','91f4cd7cd89fd026c7f67138c70bf5a3a24720c6664527fffbd496da813505c0','2d6938b5f2fa5c387a746e9ea68a981022b8f0d902641d9111953603195526d3',NULL);
INSERT INTO "acts" VALUES(17,'revoke:revoke',1782907200250000,'discord:99','discord','revoke','#2',NULL,NULL,NULL,'{"can_give": 15, "revoked": 0}','{"can_give": 0, "revoked": 1}',NULL,'','','2d6938b5f2fa5c387a746e9ea68a981022b8f0d902641d9111953603195526d3','712490610a8cabb3ea1344e651b7c441ea0d4c6b451945b02a8a0341f7f86bc5',NULL);
INSERT INTO "acts" VALUES(18,'gift:discord:603',1782907200250000,'discord:15','discord','gift','telegram:15','6cc2cacd77c6a0e0290a','gift:discord:603',2,'0','2',NULL,'1c960f78da4e0135a32b103a0b8f3f6cfd0912674e1ed1cd4d2d2a76e75fe53c','655eb2fbf7275ae37afc354f1db7e1c9f2cc68301caf1c5fedb9659d53c460f7','712490610a8cabb3ea1344e651b7c441ea0d4c6b451945b02a8a0341f7f86bc5','f9deac98a4f4e7e5b709035f6d788b7d548fa1401a5a088d221fb88524ab4104',NULL);
INSERT INTO "acts" VALUES(19,'batch:discord:507',1782907200250000,'discord:99','discord','topup_many','discord:507',NULL,NULL,NULL,'','{"people":103,"each":2}',NULL,'','bb49544e527f48cd1f920e352ea1f607225241e27ac0e6f6e850e34b85e4fa84','f9deac98a4f4e7e5b709035f6d788b7d548fa1401a5a088d221fb88524ab4104','9355dc0fb2924dc4e538769f06e4e84826aaed7792bb95e8dd1e8da78140c6df',NULL);
INSERT INTO "acts" VALUES(20,'admin:discord:507:discord:201',1782907200250000,'discord:99','discord','topup','discord:201','acf7ef38b1283d0e96d7','admin:discord:507:discord:201',2,'0','2',NULL,'c54df98705346213c4d9fa5f36a4db556a15b0fd64a5106306b307114aaa3e0f','34f7341707d7b1002980f736616d596a8c9c4bfe90df3c845c02182330fca5d8','9355dc0fb2924dc4e538769f06e4e84826aaed7792bb95e8dd1e8da78140c6df','0d2bf5567fe390613fd97406334b06e5b0617e2b3f992dbfc4e80f97432145b5',19);
INSERT INTO "acts" VALUES(21,'admin:discord:507:discord:202',1782907200250000,'discord:99','discord','topup','discord:202','c1970e9896ce452b50f4','admin:discord:507:discord:202',2,'0','2',NULL,'a9d42a9f7fd1599854666f4d280509235fc74b1b645753271730ade6681e86d2','c2d13c7a4434474629cbb9eeb065cfea4277dfa107bdfcfd4199aa4f641e3f36','0d2bf5567fe390613fd97406334b06e5b0617e2b3f992dbfc4e80f97432145b5','548f4aec0220a48bd5ce59b748873a135e15f54b53dde7fbc824dfb84c497936',19);
INSERT INTO "acts" VALUES(22,'admin:discord:507:discord:203',1782907200250000,'discord:99','discord','topup','discord:203','b736623e6be6b8a05f6d','admin:discord:507:discord:203',2,'0','2',NULL,'3f19d340b8e3fe0862513e5355ed6565427689b1baca28cdda7b29351484d049','3f5bd3cc9604211f066818aceeec80a1bb6265c6674c0a68c152d7cb401f5080','548f4aec0220a48bd5ce59b748873a135e15f54b53dde7fbc824dfb84c497936','f43570b3b1062025fefe9882c48c6781c21c5c805fac3a06960509a271739ed0',19);
INSERT INTO "acts" VALUES(23,'admin:discord:507:discord:204',1782907200250000,'discord:99','discord','topup','discord:204','218450e7acd2680c43a6','admin:discord:507:discord:204',2,'0','2',NULL,'cf3c7f42994f7008e309290838a540f167896bb5fc18d84c514be2149f4cd487','9613393332fe8a0f7ef4f8cc2fd1732ca14040d777d24a1a779c0082a6d93d21','f43570b3b1062025fefe9882c48c6781c21c5c805fac3a06960509a271739ed0','4b14e077ec4791175bd0d782b2037757f7fedb85d96daefbfeace8bfb278083b',19);
INSERT INTO "acts" VALUES(24,'admin:discord:507:discord:205',1782907200250000,'discord:99','discord','topup','discord:205','0fde5d0ac1c5dcbd88c4','admin:discord:507:discord:205',2,'0','2',NULL,'57d5244f7522fcae19b882fe2ae627ad056ce1f63aa62648447bc94abcd1e248','b25c46c1fb6dcee37a1c6a4ee14aef5481adc1f46ba803124d6fc62d8120f3ca','4b14e077ec4791175bd0d782b2037757f7fedb85d96daefbfeace8bfb278083b','0f59df0ba52476603bcbf2bf7370ca7b153f41508a92487714d37f8039b58a26',19);
INSERT INTO "acts" VALUES(25,'admin:discord:507:discord:206',1782907200250000,'discord:99','discord','topup','discord:206','d12f9ffbaa0ea0548182','admin:discord:507:discord:206',2,'0','2',NULL,'c9d553da0806c47cd023e19bf1fc78893f9ebe4b947306b4d22f6f4d74e40cb8','3be326f280cd38357ac2ddc84d45da396ca143069ef058379abfcd1b19b699d7','0f59df0ba52476603bcbf2bf7370ca7b153f41508a92487714d37f8039b58a26','4d773a688db738b82c4094933aaa903ceca25a2223f41bc369771837ddb3d582',19);
INSERT INTO "acts" VALUES(26,'admin:discord:507:discord:207',1782907200250000,'discord:99','discord','topup','discord:207','3c99b992b46eb47aa7d1','admin:discord:507:discord:207',2,'0','2',NULL,'6917f3ad87778ba0658493927097333a6d63b494062a38a1a1bf82d90b928024','4208a769baaa660a3208789489c9aca544bc264e18c108e4146a2c156f592790','4d773a688db738b82c4094933aaa903ceca25a2223f41bc369771837ddb3d582','873ab28d76f509e8eece72fabccc486910bc4501b2cea615db8e37b5d687a29b',19);
INSERT INTO "acts" VALUES(27,'admin:discord:507:discord:208',1782907200250000,'discord:99','discord','topup','discord:208','f9ecf85595e867acc894','admin:discord:507:discord:208',2,'0','2',NULL,'f92d7b8f506fec2302149e83b044c5729a0980c6004aa2bb0d936061625ffc59','dba0a013d683ddee418223f3b4b34ef1b6749567c16a6b4386d4ccb8fe3c4268','873ab28d76f509e8eece72fabccc486910bc4501b2cea615db8e37b5d687a29b','eb45af7920b19213aa0115e7465bd28fbaff1d35acafb5b737b1d569f713d063',19);
INSERT INTO "acts" VALUES(28,'admin:discord:507:discord:209',1782907200250000,'discord:99','discord','topup','discord:209','1d7ae905d2a49b7ca1aa','admin:discord:507:discord:209',2,'0','2',NULL,'15d897520246e2d2e346133ebbceaef92efeb1f6166cbabfbc12d11599f890b5','e561e1ea635b4680bc92f9ab0a43196c5e42ece0ef41f3c8520c1aa96ee13e4f','eb45af7920b19213aa0115e7465bd28fbaff1d35acafb5b737b1d569f713d063','317f3e30e3a04fda86ee1016c52c4f202ae94e92e425015871ca5b0af8a91b3a',19);
INSERT INTO "acts" VALUES(29,'admin:discord:507:discord:210',1782907200250000,'discord:99','discord','topup','discord:210','168170b0a3984c7d0efd','admin:discord:507:discord:210',2,'0','2',NULL,'177ee0565a92dbc230b05278e5b23ab21e724af240dba72552bc0bcda87b3862','5c2da46125cdf72e1835b67db52e61d9195f3c0b1546cc82a24f0f00709a7dc1','317f3e30e3a04fda86ee1016c52c4f202ae94e92e425015871ca5b0af8a91b3a','8b48186c1ccd714ea27cbb90fab067c1b80c488ff5f91b56c0e86ca89ecfcacb',19);
INSERT INTO "acts" VALUES(30,'admin:discord:507:discord:211',1782907200250000,'discord:99','discord','topup','discord:211','ac4dd3c24ccc0464c998','admin:discord:507:discord:211',2,'0','2',NULL,'83a374245e9a6246480ad83549fd5513b46eaa4d46914d1c9009a83934bfa62d','6e80e00e4d76203d54a7c88df8cac8b81b4546ce4063006bc4f5cde6ce3870b7','8b48186c1ccd714ea27cbb90fab067c1b80c488ff5f91b56c0e86ca89ecfcacb','1955ddd8b79c81bfeff9422c93543ad8d403cc8024f5e24e4e1a35fb9bf499f5',19);
INSERT INTO "acts" VALUES(31,'admin:discord:507:discord:212',1782907200250000,'discord:99','discord','topup','discord:212','21d0820a82becc95e600','admin:discord:507:discord:212',2,'0','2',NULL,'39cd9003642dce4e601e1c692c8466dc9f82cfd574bc55a2a27e047ff78ccac7','929b50c3222e0c03a1795d565abb338d5b64810527fd67d784f5668b8dacb24d','1955ddd8b79c81bfeff9422c93543ad8d403cc8024f5e24e4e1a35fb9bf499f5','5b17350742da31210a3ea3c21f2063827514214b3498dd1315d4bf0e2a1cc92b',19);
INSERT INTO "acts" VALUES(32,'admin:discord:507:discord:213',1782907200250000,'discord:99','discord','topup','discord:213','69e1c6175ebe9511b381','admin:discord:507:discord:213',2,'0','2',NULL,'645b57806a8db2a30063d93ba2ceecacf37ac4dc27dffe94ea046047d43566e4','ae7e9122d1ec4cf41596f01b08956d975e4bc1e9caf314080dc62e273932c0b7','5b17350742da31210a3ea3c21f2063827514214b3498dd1315d4bf0e2a1cc92b','09ea6b60c446646bfc44f117746c2bc285bc11df12ede1bcbe9ae752ad63d66b',19);
INSERT INTO "acts" VALUES(33,'admin:discord:507:discord:214',1782907200250000,'discord:99','discord','topup','discord:214','00e8b3364748f103deec','admin:discord:507:discord:214',2,'0','2',NULL,'0d0c7604cfacaad398b4d303d371e6dfe79445fd3669f516a8f8a1d0a9129f3c','d1bdc7cef31295206bba700c1552a233cffdf1706522480b0608eb579fee4770','09ea6b60c446646bfc44f117746c2bc285bc11df12ede1bcbe9ae752ad63d66b','59bd3814170b3911f3f7683a547a2105ab5c66bc7d059ef6182b57326ba77b78',19);
INSERT INTO "acts" VALUES(34,'admin:discord:507:discord:215',1782907200250000,'discord:99','discord','topup','discord:215','1e2d3f8888a3614261ca','admin:discord:507:discord:215',2,'0','2',NULL,'cfb6b830085a7173565c7643301d1a022125e3c70bec5315c932dc765523a296','4e19dfe71043ff2c0f2a366df5fb965215984d95a82bb9b80cf491b3a23ec01a','59bd3814170b3911f3f7683a547a2105ab5c66bc7d059ef6182b57326ba77b78','c4aa7b07f7865b45d6615755d61d4bbaa928b8cef4bdce1fa72ad8b66b6ea88d',19);
INSERT INTO "acts" VALUES(35,'admin:discord:507:discord:216',1782907200250000,'discord:99','discord','topup','discord:216','9230812fd9cad54c413f','admin:discord:507:discord:216',2,'0','2',NULL,'6926d20c477cbbcc54a3b88791b0e95e4c9f69280b312a9d57cedb3f9a441957','13ef2ba648f01f2ce60ad505910f0bf3c85900803ee8f953f249e9d80ec0678c','c4aa7b07f7865b45d6615755d61d4bbaa928b8cef4bdce1fa72ad8b66b6ea88d','737ab795b327714afb0d9cbc34ff59e64e125a8c95a7d5d09549b65c4f184590',19);
INSERT INTO "acts" VALUES(36,'admin:discord:507:discord:217',1782907200250000,'discord:99','discord','topup','discord:217','717326e9381c4b059612','admin:discord:507:discord:217',2,'0','2',NULL,'ad3ba095c4440773819e4ea9c4066908709524666e313a01a4783ae942f2cc53','5c84939e63627a71fdd68a5eede277a8dff0c042334f398dbe1aaf3443b760f6','737ab795b327714afb0d9cbc34ff59e64e125a8c95a7d5d09549b65c4f184590','a1501aecaf5471ab3693b9d97beb6abbecc448a6837c0f3cb5a8286357fb395a',19);
INSERT INTO "acts" VALUES(37,'admin:discord:507:discord:218',1782907200250000,'discord:99','discord','topup','discord:218','42a761bac5093535cc60','admin:discord:507:discord:218',2,'0','2',NULL,'6187239dbef82588bb0dd7d25ca6742974413d581bdb37193802e55ce7111a1b','f0d2c2cc2580ba5774513d16dd1432e90a95482ef52e3f7d6ad78a68141f9993','a1501aecaf5471ab3693b9d97beb6abbecc448a6837c0f3cb5a8286357fb395a','01f537a5504a8a496acc6dcb18ee287a759b53bd07cfcda9ec036393a4852a6e',19);
INSERT INTO "acts" VALUES(38,'admin:discord:507:discord:219',1782907200250000,'discord:99','discord','topup','discord:219','479675d50259e4d9dff3','admin:discord:507:discord:219',2,'0','2',NULL,'af76a7b34dfa3b98c52993f3729bafe20aee408e3cc1febc88799e3a9e6ef1f5','47a38a02361e0296c21e326d1198a735b538b1d1a6e48a61e9d770e7f27b6df4','01f537a5504a8a496acc6dcb18ee287a759b53bd07cfcda9ec036393a4852a6e','9dcc9de84d62c72c50d1a77a12f762398a3a092d347e2835663d18aab828f87c',19);
INSERT INTO "acts" VALUES(39,'admin:discord:507:discord:220',1782907200250000,'discord:99','discord','topup','discord:220','53bd115fff20218711c8','admin:discord:507:discord:220',2,'0','2',NULL,'ca9f058ff0950495e3e0c28129635e95e9eb1c4a973c94ee22ec11f5128195fc','de6084e94da6aa959356019d8053bedc6fc4692672f82180c1aefc067e7940ee','9dcc9de84d62c72c50d1a77a12f762398a3a092d347e2835663d18aab828f87c','53b54b5af5bf0f33892aa653b80c11a43670da06042445efa36716539af0c31e',19);
INSERT INTO "acts" VALUES(40,'admin:discord:507:discord:221',1782907200250000,'discord:99','discord','topup','discord:221','9818452d302c96c1ea86','admin:discord:507:discord:221',2,'0','2',NULL,'7b91c433728c580a1262f62af174f3be1a177af91ea9bf2081faf4d3963cb463','beec1c88fc46c0a32b2b598d4c04dc265b739b726bbb5176752da3eb3e959852','53b54b5af5bf0f33892aa653b80c11a43670da06042445efa36716539af0c31e','087e5a8e5b7bf7ed3b171bd3bad842448831efb1a3a1ecddbe6ce4501a826c45',19);
INSERT INTO "acts" VALUES(41,'admin:discord:507:discord:222',1782907200250000,'discord:99','discord','topup','discord:222','1836a3ddef2eefa85746','admin:discord:507:discord:222',2,'0','2',NULL,'3778e658e45b363141296180413d3af1771b62800a6446f2a4356287acb8aba8','db82454b8df855a3cd6f25a6146e1ce1c183076a8a59541038cba49f8a6961a0','087e5a8e5b7bf7ed3b171bd3bad842448831efb1a3a1ecddbe6ce4501a826c45','0aab015b3b6a1766300b24847fd2791591b8b849d807cf7663b05bfb0a68c224',19);
INSERT INTO "acts" VALUES(42,'admin:discord:507:discord:223',1782907200250000,'discord:99','discord','topup','discord:223','fc3c72a13dea6044064c','admin:discord:507:discord:223',2,'0','2',NULL,'13136e4597753cdf8fe60e15395e419debf0876f138d5bef3a850c47030d02c2','3041db8c0b182f3218d68f8f4552febe1c5fa6813b62093000e349ff26dc7c4b','0aab015b3b6a1766300b24847fd2791591b8b849d807cf7663b05bfb0a68c224','255bfe5cfeb672716362ce85644fa61badbd79643403087b4f2493bf30b132fe',19);
INSERT INTO "acts" VALUES(43,'admin:discord:507:discord:224',1782907200250000,'discord:99','discord','topup','discord:224','8b399bbc88439e0ee5b2','admin:discord:507:discord:224',2,'0','2',NULL,'9ece1d5ead4503cfdb86e4be578bc02af95854bd4f40a6604a68e2ca1d7b44eb','033fb5890c39ecf15ff878bd6038e6b41f66610f71987e967cb2093fec9e50eb','255bfe5cfeb672716362ce85644fa61badbd79643403087b4f2493bf30b132fe','cc2f9961451afdd4359d7cfe1a92d05bb31c3fa7977e52b503313e11f8f61f11',19);
INSERT INTO "acts" VALUES(44,'admin:discord:507:discord:225',1782907200250000,'discord:99','discord','topup','discord:225','137e3adcc78d6fb21edc','admin:discord:507:discord:225',2,'0','2',NULL,'73e842b13fd0a4a8896bbe58788c1fa1372a49d6ab07cd0b4f6d92d38e276d96','2e074d302794b4f242671e138f5dc1d7cc2ded218bc977eea3fcf02a395fe62d','cc2f9961451afdd4359d7cfe1a92d05bb31c3fa7977e52b503313e11f8f61f11','e8dd9b1eda551f2c36e4456308ee67394014b3c7e809544f5f23c3708b65e8a4',19);
INSERT INTO "acts" VALUES(45,'admin:discord:507:discord:226',1782907200250000,'discord:99','discord','topup','discord:226','e0f43a190682b6619ddc','admin:discord:507:discord:226',2,'0','2',NULL,'8acda5ba31702f89c2ba22e21b46506b075ac53e2edf8fa4e4598bcaed57b0a2','836e32e28cfcc5deb066effaeb6456df79bf41fef4d5ae78a25993ff91d7b618','e8dd9b1eda551f2c36e4456308ee67394014b3c7e809544f5f23c3708b65e8a4','7d7b7aca487c7bc4bec8d796677e29a19801a1d513d7d63e37948ac2395e7220',19);
INSERT INTO "acts" VALUES(46,'admin:discord:507:discord:227',1782907200250000,'discord:99','discord','topup','discord:227','de60e75d444c38db827b','admin:discord:507:discord:227',2,'0','2',NULL,'62b4c92dabc82c225377053d491f4389119e41b7567521737968513b6e78a078','ff72f56a20ee97c588afddb523d6eede6568d2e919645febc8dc439631006413','7d7b7aca487c7bc4bec8d796677e29a19801a1d513d7d63e37948ac2395e7220','16d13b1ae88ae4e8d54fab17d17605bb11f513c2e7ae40e568478b06e3f1de48',19);
INSERT INTO "acts" VALUES(47,'admin:discord:507:discord:228',1782907200250000,'discord:99','discord','topup','discord:228','b6836515943978602494','admin:discord:507:discord:228',2,'0','2',NULL,'d90fbb9bc90c02ecd73efc02988451491ce2da5b6320690aad242726d27e26e7','f6c3cea69bb3ae2399fab5996c57186eacd31bc670e15848177a27cc35d9e0f2','16d13b1ae88ae4e8d54fab17d17605bb11f513c2e7ae40e568478b06e3f1de48','20cb081fe11faad6710de94d961125929c7b4e64b9a186f0369cd6d9111b36d6',19);
INSERT INTO "acts" VALUES(48,'admin:discord:507:discord:229',1782907200250000,'discord:99','discord','topup','discord:229','20103a2ca29e8e231c2d','admin:discord:507:discord:229',2,'0','2',NULL,'fc0f42ec39ae500d895f93c16c137b4fcec430591838dff924a023b8c32ac58f','5aa09266f4e75a0137a05204496ca49fa1dbb06ff2c7a3214959602c1fdd2a14','20cb081fe11faad6710de94d961125929c7b4e64b9a186f0369cd6d9111b36d6','c41d8fbdee385d853be885ce840ee29a6edd93ffd41d5ee4d79cf3dfaee025c4',19);
INSERT INTO "acts" VALUES(49,'admin:discord:507:discord:230',1782907200250000,'discord:99','discord','topup','discord:230','ac3250222b5573325607','admin:discord:507:discord:230',2,'0','2',NULL,'3b7b681a93e8976ab38971c200205467d2e8e7736745680bd6a43f858ed4485c','409215ea4d80d1d9c67d4e1e60af8586e068cec192714577a7aed9bd3e0e4442','c41d8fbdee385d853be885ce840ee29a6edd93ffd41d5ee4d79cf3dfaee025c4','df4fecd50baad3a41bb36812a99dc2851c75080c3ac6309f5310644dab40ea00',19);
INSERT INTO "acts" VALUES(50,'admin:discord:507:discord:231',1782907200250000,'discord:99','discord','topup','discord:231','b780ce546a5dd17bf593','admin:discord:507:discord:231',2,'0','2',NULL,'168b5532fdd7900b362df6105b287c3df0b2dc97d013a502d0c1f45704c5dd74','97d8f3a694821605086197acbb87072e262948bb752a47527739a674291d4858','df4fecd50baad3a41bb36812a99dc2851c75080c3ac6309f5310644dab40ea00','0b3ac37f0b0de348556cab7da67bd3e6f45c0dc46cd00dbce10ca3289f9c3c6c',19);
INSERT INTO "acts" VALUES(51,'admin:discord:507:discord:232',1782907200250000,'discord:99','discord','topup','discord:232','55284b5468010b847308','admin:discord:507:discord:232',2,'0','2',NULL,'706dbf7d1356e563554d409b9802699ce90ff9b02d4b9849ed84cd8df36d2999','6a77bcae195d83aa4878dd6dbeb42c285408ce1d85d83f9679d43289199c34f5','0b3ac37f0b0de348556cab7da67bd3e6f45c0dc46cd00dbce10ca3289f9c3c6c','f707a4eb8e35b169b47afa931a3f4488161535c248ee6ed6af9dfb222a27aae1',19);
INSERT INTO "acts" VALUES(52,'admin:discord:507:discord:233',1782907200250000,'discord:99','discord','topup','discord:233','e4d7649c9c61b6032261','admin:discord:507:discord:233',2,'0','2',NULL,'4562ddd77e76c982294f1c7c56c01a22be8348c58ee3a723e8918327c97f563e','dac0ffae55d10e7ace730033da41b004f509e32f87d943b254190896337bc63e','f707a4eb8e35b169b47afa931a3f4488161535c248ee6ed6af9dfb222a27aae1','9051afac1961e2d4e019cbc716f3d649ad8c619525bf3e7866d9b7f3d1bc89f9',19);
INSERT INTO "acts" VALUES(53,'admin:discord:507:discord:234',1782907200250000,'discord:99','discord','topup','discord:234','cee618d11a57dddfe548','admin:discord:507:discord:234',2,'0','2',NULL,'28a34ca3cab908e707471ae5ce286783d46a477aaf0cacc910a4e1e8cbec56de','4a9b1ccef5b070dbbc3b1bc7c551ea5d71636451a85ac6bb50a15790976e28a8','9051afac1961e2d4e019cbc716f3d649ad8c619525bf3e7866d9b7f3d1bc89f9','4182ffe830a869a97f27137bb095cfe08062e7d7d2ff59c0a33fdd51243ace35',19);
INSERT INTO "acts" VALUES(54,'admin:discord:507:discord:235',1782907200250000,'discord:99','discord','topup','discord:235','b44b8dfddf6ab6bc4cb0','admin:discord:507:discord:235',2,'0','2',NULL,'d15121a3652def36b9598110bae9753fabdee9acb2a4c89f18754baa61f19174','3b54cf45e6a6f9f1e3f546582c1d9e60a6b088484a84bad7f3c6e83c908a8ba1','4182ffe830a869a97f27137bb095cfe08062e7d7d2ff59c0a33fdd51243ace35','79ac9330e3790cbb1a79ff15bf34f896ca6dbfb2d7f1dd6f096478ca5cd79a8a',19);
INSERT INTO "acts" VALUES(55,'admin:discord:507:discord:236',1782907200250000,'discord:99','discord','topup','discord:236','7f7f84289e59b3d11cd5','admin:discord:507:discord:236',2,'0','2',NULL,'fc96135cc700b83e62bc722808d709cc6519e90fc32f3f8acfcc2bdcb336c852','9985252c2e5c4b7ab12ae878e8d4dd1aba2988ddaac2a21b134a42c467881342','79ac9330e3790cbb1a79ff15bf34f896ca6dbfb2d7f1dd6f096478ca5cd79a8a','7a2ec385e1cab0b57dde157dad145a53e0e574bc50d15a6d1e43a6b251a07dfb',19);
INSERT INTO "acts" VALUES(56,'admin:discord:507:discord:237',1782907200250000,'discord:99','discord','topup','discord:237','c28af447e10aa3e87299','admin:discord:507:discord:237',2,'0','2',NULL,'5e29995d3a44aa4656585a9d71407c49ac958972326c0ca105022664da28a499','21cb298d3947236f242d056b7b784c3f4ad0f6ad2ddf7cfdcb3ab33a5179a6e3','7a2ec385e1cab0b57dde157dad145a53e0e574bc50d15a6d1e43a6b251a07dfb','a08024d8293e072e99fa75a84bb572245f51ace657db73564a0a392f09276574',19);
INSERT INTO "acts" VALUES(57,'admin:discord:507:discord:238',1782907200250000,'discord:99','discord','topup','discord:238','b20d194bf53ffb8f414d','admin:discord:507:discord:238',2,'0','2',NULL,'6135008e82b16175fa453ab615256cf47ecabe748feb5b2c41b4966a8a999cf7','3836b3be82986f450f1e534bf06335fdb7381bf98e9ad1fc6ae69bb56ec7810a','a08024d8293e072e99fa75a84bb572245f51ace657db73564a0a392f09276574','52e15c5361953ac6a9039f3f560686f3c872527aef761d9a655271408324aa33',19);
INSERT INTO "acts" VALUES(58,'admin:discord:507:discord:239',1782907200250000,'discord:99','discord','topup','discord:239','8e803675618b87b89f7f','admin:discord:507:discord:239',2,'0','2',NULL,'f1291f954489e1f1ae19c7b4919808993ae23044ef753b964f1b9c40587cc1d2','702a90a78de4379d028903f3f92a3f2b0413b108734c3ca37fac1490e7b244ea','52e15c5361953ac6a9039f3f560686f3c872527aef761d9a655271408324aa33','69b488371f4c97e33519a821bcf516f37643e93d533385cc18390d44332a2540',19);
INSERT INTO "acts" VALUES(59,'admin:discord:507:discord:240',1782907200250000,'discord:99','discord','topup','discord:240','76c396751035e4e06543','admin:discord:507:discord:240',2,'0','2',NULL,'81c0f7b391767c22fc97be189e17e393ae5c75c0a35fc1c2d4f4cbcacf7a0cbc','b4058be0eda50cfea662e8d0a38f3c7e5ef40a37734a3004b49aadef9dbd930d','69b488371f4c97e33519a821bcf516f37643e93d533385cc18390d44332a2540','6287e7f5430509f136d47080564c06b90527e306917fe17f324c3f4a22861fb8',19);
INSERT INTO "acts" VALUES(60,'admin:discord:507:discord:241',1782907200250000,'discord:99','discord','topup','discord:241','1ac482d5bfa43394bd7b','admin:discord:507:discord:241',2,'0','2',NULL,'4c3476e07e0420d90e5501ea03e3be5d5100a21b0bf90fa7476310260e34dcca','000abfaeab278e8818a6d57bed9c03f2531d9f9882fd47e0106099dd7dcf2b14','6287e7f5430509f136d47080564c06b90527e306917fe17f324c3f4a22861fb8','bfedfe078af3686eb2afbb715bb109f775c432ac664dbf967ccd7c22ce366560',19);
INSERT INTO "acts" VALUES(61,'admin:discord:507:discord:242',1782907200250000,'discord:99','discord','topup','discord:242','8fe3168a2ac3137212ac','admin:discord:507:discord:242',2,'0','2',NULL,'cc545cd808a4022fc2b75e0f4c082cd4c9b59236116bd28df18b0843fd62cbc4','fdb8e533bf0ece7ff64c838db535f2dfe09cb16a2303cea582c92e0108d695da','bfedfe078af3686eb2afbb715bb109f775c432ac664dbf967ccd7c22ce366560','0c263656d712bc6bb9f09d6e106b7d768e2733d7e5d928e58cba7a8f034ea94a',19);
INSERT INTO "acts" VALUES(62,'admin:discord:507:discord:243',1782907200250000,'discord:99','discord','topup','discord:243','b8f974e8a88a3d602480','admin:discord:507:discord:243',2,'0','2',NULL,'9500cb965785e38a1ced15b6f3ceaf02832a946914f35e098524be69b96bdaf0','86809d2e4db90433fdbaa78afa88beb88abe05000dd508289bd56ea8bcd0d223','0c263656d712bc6bb9f09d6e106b7d768e2733d7e5d928e58cba7a8f034ea94a','8d3bbd750a14eb05e5cafcf0e2366c1518e0d7f2586612442b701c2b2a827f94',19);
INSERT INTO "acts" VALUES(63,'admin:discord:507:discord:244',1782907200250000,'discord:99','discord','topup','discord:244','79650c06dc80cadfe0f4','admin:discord:507:discord:244',2,'0','2',NULL,'354b676028cf82bdbb03d426459ecb0d516f788d84443d54c5334cc8a8a875f3','607cc8c5648aa2443f660014a9b5c83606b5196b3e6cc304c82863d7db008438','8d3bbd750a14eb05e5cafcf0e2366c1518e0d7f2586612442b701c2b2a827f94','cd03c9ceac678cabd6ab7e94995279597065ba580d20f3666e191e54a34e7628',19);
INSERT INTO "acts" VALUES(64,'admin:discord:507:discord:245',1782907200250000,'discord:99','discord','topup','discord:245','8ee3a6428f2a42856eb0','admin:discord:507:discord:245',2,'0','2',NULL,'bf116bc65e89d61ff6ba6489ddb66c9bfe119c0c8975c2c4da1c1b437f655604','f8adbc42b9b708704cf753af01705556fe5b6782bbf0d8eefd2d051639d0362b','cd03c9ceac678cabd6ab7e94995279597065ba580d20f3666e191e54a34e7628','4ba30743751800ad3453926727fe1d798073f6a7f619ac6c3bf453787369f7f9',19);
INSERT INTO "acts" VALUES(65,'admin:discord:507:discord:246',1782907200250000,'discord:99','discord','topup','discord:246','08fdd641c9d7673f738c','admin:discord:507:discord:246',2,'0','2',NULL,'2cbfb54b75bb8828559cbeec407d95ff151fde60eb6a3f2f1cd68defbc24a6ad','0e02018de33b9947df533e2dcbb5ee0dae88b121c13079194d278fcee1e600cb','4ba30743751800ad3453926727fe1d798073f6a7f619ac6c3bf453787369f7f9','7c91697541de13e4b594474ed8ce3bc84ac34bcd68002c60dd1fde4a14646b93',19);
INSERT INTO "acts" VALUES(66,'admin:discord:507:discord:247',1782907200250000,'discord:99','discord','topup','discord:247','788cdf6c3e1be7026413','admin:discord:507:discord:247',2,'0','2',NULL,'64694d0a69e38a9695c2e0bd07376d0aeb671094c03ff7941e21ef732995d4ff','7cb5769e1c37b901ae7386ec884cf93271b5a1ac5f2f0a6d288cdb56daa86b5b','7c91697541de13e4b594474ed8ce3bc84ac34bcd68002c60dd1fde4a14646b93','d99261389983910e789032727b3e7d827a16f1ecde9c161e2957e6cc4bb1643e',19);
INSERT INTO "acts" VALUES(67,'admin:discord:507:discord:248',1782907200250000,'discord:99','discord','topup','discord:248','678c40254f540096f204','admin:discord:507:discord:248',2,'0','2',NULL,'9af1784b78a86e07ba7f91f62bb2c328b37eccd6c80866c6c8380852acdb27a8','cf80909e1b5ebd99fe67ea8c0783a4b6d770968284b95dec750027651ab2dbee','d99261389983910e789032727b3e7d827a16f1ecde9c161e2957e6cc4bb1643e','d3ad571bd13550c764bec34c80434b0fc655a1215ec685735be19efca9596a6b',19);
INSERT INTO "acts" VALUES(68,'admin:discord:507:discord:249',1782907200250000,'discord:99','discord','topup','discord:249','3c06850f8eaa13f22561','admin:discord:507:discord:249',2,'0','2',NULL,'b89fb100ab14f4cdf35588848aab758f6c6e114e239fd82ab946f2a3e0486627','06c34f309e03a1af1dbf667f351be6bbddd41bb4040b96e5d01077bf27a3cb52','d3ad571bd13550c764bec34c80434b0fc655a1215ec685735be19efca9596a6b','48ec040046f9bf877a4e59bcd1084072e03f7c2128a7f5d24e29ee004b5239a8',19);
INSERT INTO "acts" VALUES(69,'admin:discord:507:discord:250',1782907200250000,'discord:99','discord','topup','discord:250','a306eadd0a6a47eca544','admin:discord:507:discord:250',2,'0','2',NULL,'680bce61ae4e7652640f6024bc7f28479c630729b1f3785a0509c5a5a9fdb76c','d83d7001a94d6db8c8b276533749c2d675bb43b5b3ba0cdba40e8dcc870747b1','48ec040046f9bf877a4e59bcd1084072e03f7c2128a7f5d24e29ee004b5239a8','7af4460fd09aa9b8001f78dcf56807878543136eed2304524e3349cdbafebf02',19);
INSERT INTO "acts" VALUES(70,'admin:discord:507:discord:251',1782907200250000,'discord:99','discord','topup','discord:251','e4daaf70554fbbd0cbbb','admin:discord:507:discord:251',2,'0','2',NULL,'ce810e71078da42b6d9082ec8c62ca9d3d24ada83c01745722e095806db4bec5','09dbd51a47d03b1283b06591504c75dae4b003fef9724545155e11981c8948a4','7af4460fd09aa9b8001f78dcf56807878543136eed2304524e3349cdbafebf02','e680967cb05637073cbf6218737597c6c9be3657bb63bfdc50f2517d35a3a971',19);
INSERT INTO "acts" VALUES(71,'admin:discord:507:discord:252',1782907200250000,'discord:99','discord','topup','discord:252','5ac0476d08ee7d1c6701','admin:discord:507:discord:252',2,'0','2',NULL,'8abb06cc59326876edc87deb0b8aeb6b9cad6823eb682223d0ce0ffdeba20b1e','a437edfd27bfcfd561242eba0e73ac7c0b6e39b291f788798ec5e2cee586b6f7','e680967cb05637073cbf6218737597c6c9be3657bb63bfdc50f2517d35a3a971','8c8fb6d6b79e7a7bd5512216e3a147908b614d0250b4dfd36a88edde4c13e1c4',19);
INSERT INTO "acts" VALUES(72,'admin:discord:507:discord:253',1782907200250000,'discord:99','discord','topup','discord:253','fdb96b19c581e0ccae7e','admin:discord:507:discord:253',2,'0','2',NULL,'c7b4001d7d4fdb5b91c0434c129deab17ef6e423aaca2a19a67897d1376cfe2c','11e4be7d34a52e066848e7256b7c56e62ab31fb28ac64429a083edde8f2b4a00','8c8fb6d6b79e7a7bd5512216e3a147908b614d0250b4dfd36a88edde4c13e1c4','73309529f0b5cb14da20eda270a7281793101860404e0a623802e4502b1c0fe8',19);
INSERT INTO "acts" VALUES(73,'admin:discord:507:discord:254',1782907200250000,'discord:99','discord','topup','discord:254','66b8c67ffa4131d3237a','admin:discord:507:discord:254',2,'0','2',NULL,'4bf72850010d537c1666bcb8f42f4de8c3c274e91e9356905c8e72baee195b4f','8632a5564afab5a654849057f9cfe9d96f3041d391bf0b30b06da0bc5fe8b412','73309529f0b5cb14da20eda270a7281793101860404e0a623802e4502b1c0fe8','6c5fc61d836af509ddc92b898756cddbb7b3b9892c0bfc641cc4f5b6776bec5f',19);
INSERT INTO "acts" VALUES(74,'admin:discord:507:discord:255',1782907200250000,'discord:99','discord','topup','discord:255','2457250391ea34ecdfb3','admin:discord:507:discord:255',2,'0','2',NULL,'25fc00e3ae7556f11bbcc063eb51762a69c22ce2f56a3cfdbc5cf4851d56da73','8966ef4000160ed44948619f8a88fe0a7e66ae1012af8277ecab99cc01e7f3c4','6c5fc61d836af509ddc92b898756cddbb7b3b9892c0bfc641cc4f5b6776bec5f','808d44a191bba1fc44e509233928146f291b0e548ce6f9f8679f4857f49b53f7',19);
INSERT INTO "acts" VALUES(75,'admin:discord:507:discord:256',1782907200250000,'discord:99','discord','topup','discord:256','f5fd7b44cfac5705f011','admin:discord:507:discord:256',2,'0','2',NULL,'94d05021dd36cc25382f3d80e6084ab02f919d77e23ee3fbb62828fea43b7b15','ac9034e800d73ea8d3695e3bbeb05cc2ea3f917aed08e77ef38e0e1fec81ee0b','808d44a191bba1fc44e509233928146f291b0e548ce6f9f8679f4857f49b53f7','ba55453421cda90ada777fe0f2c1a7e9ca6fbece7f9c794c0280e95e3308be65',19);
INSERT INTO "acts" VALUES(76,'admin:discord:507:discord:257',1782907200250000,'discord:99','discord','topup','discord:257','2f6aab485d72d50039d6','admin:discord:507:discord:257',2,'0','2',NULL,'b3793d89004b3511958db906208df6b6bb918646243251a512e336b582d72ab8','442cc6cb630db2c823d471feba06433e965bde9b6d002ca871f3e29f89403268','ba55453421cda90ada777fe0f2c1a7e9ca6fbece7f9c794c0280e95e3308be65','9be27e328926dbc316a75370e6fb27149656b3b79e6e5c81dcc381d348fea68b',19);
INSERT INTO "acts" VALUES(77,'admin:discord:507:discord:258',1782907200250000,'discord:99','discord','topup','discord:258','b86ca8885f6d428e1032','admin:discord:507:discord:258',2,'0','2',NULL,'f618a0a084bc490b60eff77ec574d54fab46b4df50bc1c256ba489cb233f790c','49457d0c1d15565e53eed9617fd08062442520dcf57126f8a87798a6b3603e5c','9be27e328926dbc316a75370e6fb27149656b3b79e6e5c81dcc381d348fea68b','b6e049593a9d9b4f25ac48ba4677f05a00a91ee8cab837e8464e587f872b1869',19);
INSERT INTO "acts" VALUES(78,'admin:discord:507:discord:259',1782907200250000,'discord:99','discord','topup','discord:259','67664ce5f37a6dbbb071','admin:discord:507:discord:259',2,'0','2',NULL,'364fd521f9f6b103671353c5dc7ca10d1b400ea8b0905899813e20cbde9f16a8','be4bd05c975e5935930bb4d6de0b5a3f98c07dd076b7cdffd3c1fab8a3caa6a1','b6e049593a9d9b4f25ac48ba4677f05a00a91ee8cab837e8464e587f872b1869','a6860ac7eee5248ff0a87f08014fe2706bb5b37f67ecbdfec7e3cc5bcc87b399',19);
INSERT INTO "acts" VALUES(79,'admin:discord:507:discord:260',1782907200250000,'discord:99','discord','topup','discord:260','00778895dc13b725a6d4','admin:discord:507:discord:260',2,'0','2',NULL,'8d6ed970c9f6faef47882df2acd800a5049ec1d281092037e7e5f347b6757e63','143215ade1a4ad4f063b874963fcd52cb4a2f06bf24be8b135392b25fbff79dc','a6860ac7eee5248ff0a87f08014fe2706bb5b37f67ecbdfec7e3cc5bcc87b399','cfd31d60198be43e47f0131756e25a63f00da87bb8d94e9c12db579553274228',19);
INSERT INTO "acts" VALUES(80,'admin:discord:507:discord:261',1782907200250000,'discord:99','discord','topup','discord:261','1a9376ba390fac064e97','admin:discord:507:discord:261',2,'0','2',NULL,'416a7d34c0f4a6fcfa1c3eb2a0794b391b7c4a7fc215fc74563b79eb1771cbcc','e774faf73e295e99d7a61fcbdac687bbe517cdd5d2cb1a4a24e604dbf6b74fc5','cfd31d60198be43e47f0131756e25a63f00da87bb8d94e9c12db579553274228','d805f41a37825f8a0dd2686678f56958847b1be1f25d40ccd3104baa695c4f5b',19);
INSERT INTO "acts" VALUES(81,'admin:discord:507:discord:262',1782907200250000,'discord:99','discord','topup','discord:262','4a1e4d95cdedd08fff99','admin:discord:507:discord:262',2,'0','2',NULL,'38bc1434afabbb10a67ede45e9d234ef892dbc63546faa3497385e8aa26e5bc1','9e4c5553aa5d80fd46327901f8b0836099b0b14a9870dc42ae9d5ca7befafb01','d805f41a37825f8a0dd2686678f56958847b1be1f25d40ccd3104baa695c4f5b','e5e2113d91328809b08cbc003d92173e084816eb5645c140b70c61d2f46dc996',19);
INSERT INTO "acts" VALUES(82,'admin:discord:507:discord:263',1782907200250000,'discord:99','discord','topup','discord:263','a4da0cc75fe5e83a3244','admin:discord:507:discord:263',2,'0','2',NULL,'828db935f744514e6230d562e9c44afb2e352498883d1b5b5ff16e6ed94c7a32','c368e8699cf210923d8464a5999546b86bb0f1bdd89fc9beb848a36b489e0bc9','e5e2113d91328809b08cbc003d92173e084816eb5645c140b70c61d2f46dc996','0fcb050fe54934199ffedce0a687e142870d3e04760d6c81d1e340b363df011d',19);
INSERT INTO "acts" VALUES(83,'admin:discord:507:discord:264',1782907200250000,'discord:99','discord','topup','discord:264','e5db0d6d79899eccd103','admin:discord:507:discord:264',2,'0','2',NULL,'842dc42c44165cb05e0d8de7d835186912f67b3e25153cc9fb4327aa7ef5b48b','a396e23a97b510e03ca3eec796187673a9884deba89d4bb4270f51cf556dea79','0fcb050fe54934199ffedce0a687e142870d3e04760d6c81d1e340b363df011d','decd7438c916e99fb2619cc66d34b51269eee071637361a1d13d3f0fd2cb089e',19);
INSERT INTO "acts" VALUES(84,'admin:discord:507:discord:265',1782907200250000,'discord:99','discord','topup','discord:265','e7ac815a6733f0d8da77','admin:discord:507:discord:265',2,'0','2',NULL,'7edbb177daa023476bbe5757a4d9d09a88e487be5e95b854adb9571484091f4b','1ae83cbeafe1c178bf35040450fcca3832c3d2dedefa5db5c62186a85cea3cd6','decd7438c916e99fb2619cc66d34b51269eee071637361a1d13d3f0fd2cb089e','b94d18f523f61e9c1704219a62474028d93b3beb0124ea05213190ef7cef32c3',19);
INSERT INTO "acts" VALUES(85,'admin:discord:507:discord:266',1782907200250000,'discord:99','discord','topup','discord:266','0b93c07cf8a7520bcab9','admin:discord:507:discord:266',2,'0','2',NULL,'9a9eaa007f0a08a9055d5d687a902b4251be0100862931af70510437f33c4e48','b05b02449fa7911c9e291933e1a0f88b9392ae1894438aadce00f129031b2bba','b94d18f523f61e9c1704219a62474028d93b3beb0124ea05213190ef7cef32c3','7a33f4aa58de275463e4a3374ae61480a07c724e213127ab3bf35f1a2b29f45a',19);
INSERT INTO "acts" VALUES(86,'admin:discord:507:discord:267',1782907200250000,'discord:99','discord','topup','discord:267','4943de94602aecaf0256','admin:discord:507:discord:267',2,'0','2',NULL,'cb4beba97adb20050a09638e4a3041dda61be01212498669bc954d29b30c2751','83099c0842e608a43eca9ca82eb9521aae920281c91774e8deb5f613c2648304','7a33f4aa58de275463e4a3374ae61480a07c724e213127ab3bf35f1a2b29f45a','679f5e1effeb17166be02727a88b909e9daf43c0c4027ee3f045aea7ffb8ccfd',19);
INSERT INTO "acts" VALUES(87,'admin:discord:507:discord:268',1782907200250000,'discord:99','discord','topup','discord:268','d1f159639d235a063ae9','admin:discord:507:discord:268',2,'0','2',NULL,'7011692f54bdbc523f337c113e9f67c1664c6e7d4e698a43f41d9f7f1ff469b0','bf1b798f4bfef62cc06f5f35e881d829dba3a962c933d24ef5e99efb9918ffc0','679f5e1effeb17166be02727a88b909e9daf43c0c4027ee3f045aea7ffb8ccfd','896d8d819db116b4f0b5879a1b676e452928133dacce5822b50661550da0a250',19);
INSERT INTO "acts" VALUES(88,'admin:discord:507:discord:269',1782907200250000,'discord:99','discord','topup','discord:269','853a4f8b2ff38672d197','admin:discord:507:discord:269',2,'0','2',NULL,'7dc2087a17b95295ec826b497d5114ccadfc60a532290774124a46f55056225c','35eb917ae5efccd165c49f00f7b5a2d2fee0b6e50ad4813660df83f16332581d','896d8d819db116b4f0b5879a1b676e452928133dacce5822b50661550da0a250','1fc7929ddcdf2a176a7a901fe24e57daaa64f92349808ed052d52ff2c6e69ba2',19);
INSERT INTO "acts" VALUES(89,'admin:discord:507:discord:270',1782907200250000,'discord:99','discord','topup','discord:270','4704ff8bf981cb0d13cc','admin:discord:507:discord:270',2,'0','2',NULL,'d0b13cd74e24cbe6dfc5937599b24934e2621da67e0e9e10b0cf808c1d71e9b6','a37bc0a12043823f50bcaa8ca6b638bcffcb34c393f017aa36280ff305d45f40','1fc7929ddcdf2a176a7a901fe24e57daaa64f92349808ed052d52ff2c6e69ba2','ff893971180d5ad1d74bb3a03d4c67a7df663aec9074d2738015bb63873bdd60',19);
INSERT INTO "acts" VALUES(90,'admin:discord:507:discord:271',1782907200250000,'discord:99','discord','topup','discord:271','ff486afd06c6e10c603d','admin:discord:507:discord:271',2,'0','2',NULL,'20d4da9a0e8721d59370b5957d71f4eb2b3495981ace2a0c4a94bbed7319bf95','f0bd8d7f681f3caa42c57011b09d74397ab590f293b276f80c00c57610a093c6','ff893971180d5ad1d74bb3a03d4c67a7df663aec9074d2738015bb63873bdd60','a7d979dede8cd0d5eb8eff4ae8bfda5401911cec44bea80186a14f89027b1dc6',19);
INSERT INTO "acts" VALUES(91,'admin:discord:507:discord:272',1782907200250000,'discord:99','discord','topup','discord:272','58116616c93a0abe347b','admin:discord:507:discord:272',2,'0','2',NULL,'a05ef7b9d31f28f7209187b12f560f98f5eba8472c50214a61356b8c4d5d895e','1e40eb6145d82c3c45f8e4b14e9da86ece0fba467cff2cb52814257495bdceb0','a7d979dede8cd0d5eb8eff4ae8bfda5401911cec44bea80186a14f89027b1dc6','3e9c1862c548aa887310761ac0c056498a3b357bfe9763e4c9c006dce40834f0',19);
INSERT INTO "acts" VALUES(92,'admin:discord:507:discord:273',1782907200250000,'discord:99','discord','topup','discord:273','4f0138bfd1f69105afd3','admin:discord:507:discord:273',2,'0','2',NULL,'b7018541202da0a346646a7c19d5c52d44f8ecb3e8c95ad60419d7711b5bc4dd','f91a8c2a41ad39de7d622efa2df0d7725c619819dc2f9807fe604a21608bbb98','3e9c1862c548aa887310761ac0c056498a3b357bfe9763e4c9c006dce40834f0','7e89dfac4dbbe9ef23f554482dffaf1f81396c17f2dba995ff87a52855496cd8',19);
INSERT INTO "acts" VALUES(93,'admin:discord:507:discord:274',1782907200250000,'discord:99','discord','topup','discord:274','1424aae01cc6f951b0aa','admin:discord:507:discord:274',2,'0','2',NULL,'9fcc4061c1f16af512b26cf4214f29c1e73841b47708dc35f9ff8a972354f64b','f146cb847277da648cfbaf4c213844e71a3c85205e538382ecf1a8165087f0ce','7e89dfac4dbbe9ef23f554482dffaf1f81396c17f2dba995ff87a52855496cd8','5a6eba522f4f99b38e50679cb0072d334c5c782b9f1b8a6dc44fb054acae4805',19);
INSERT INTO "acts" VALUES(94,'admin:discord:507:discord:275',1782907200250000,'discord:99','discord','topup','discord:275','60b468cd284b903d88ef','admin:discord:507:discord:275',2,'0','2',NULL,'f94bfa281432d44e5e6e43daaceb8a914d9c59c29a51974b221835d1491d2c63','7cb2ab5b12d7d74f4575212feaf4724c45c7eb306c36c1fb4d99de28f1044b3c','5a6eba522f4f99b38e50679cb0072d334c5c782b9f1b8a6dc44fb054acae4805','d1d8cd53b6aef2c36987cd11a2f04b74ff88f087a15afba5967f2d1023962efa',19);
INSERT INTO "acts" VALUES(95,'admin:discord:507:discord:276',1782907200250000,'discord:99','discord','topup','discord:276','5d7cc60ec6a66fc6066c','admin:discord:507:discord:276',2,'0','2',NULL,'998fd024b4dfd37dabf1f0245dfb155681dbe8247b971bbf323689faa2b78481','a4f9b644e1b36834d4f557031203afed794190062a2f05cd81d6dea6bb4f7f06','d1d8cd53b6aef2c36987cd11a2f04b74ff88f087a15afba5967f2d1023962efa','2868c8ff9cd3d46d643d3d13a3ffb029f5602a00297f9c7ed635e869f20f3184',19);
INSERT INTO "acts" VALUES(96,'admin:discord:507:discord:277',1782907200250000,'discord:99','discord','topup','discord:277','7adac41a94bdd54a8caf','admin:discord:507:discord:277',2,'0','2',NULL,'705a88bcc0e16f584deb501214efe2cf914f3ac65a5d230bec9b46e524b94768','861a9e66259d118bc99e42ccfa12d600ece330c03a5e040053a0e752db894563','2868c8ff9cd3d46d643d3d13a3ffb029f5602a00297f9c7ed635e869f20f3184','2b21bf598f14b574521fb28cf2c866781f5b61efeeb02e064630fdd477fb5985',19);
INSERT INTO "acts" VALUES(97,'admin:discord:507:discord:278',1782907200250000,'discord:99','discord','topup','discord:278','cacb5b1b436dbb402f2c','admin:discord:507:discord:278',2,'0','2',NULL,'ad91d9eceb06a09b2f1b5ac43ade81261b00a58fd237e0cca33417d3298defc1','544262aa19c33323f06e5106b6e2535d7ace4aa342a393ceec862b2bae675e7f','2b21bf598f14b574521fb28cf2c866781f5b61efeeb02e064630fdd477fb5985','ea45cc7872ed79432ad977f83cad13fbe1dc46607a8266a1af8daccce4457962',19);
INSERT INTO "acts" VALUES(98,'admin:discord:507:discord:279',1782907200250000,'discord:99','discord','topup','discord:279','ce4fadee4e5faa71ec1f','admin:discord:507:discord:279',2,'0','2',NULL,'ca222b76b53b6427b658df06267579b0664078c2278472e73e99e2238601af14','9d36433859ef333baa2ca9ed3f9999536ef85e8a450b873ca6342c519644b33b','ea45cc7872ed79432ad977f83cad13fbe1dc46607a8266a1af8daccce4457962','81fd07a494ae42c81290f2a4d9880d3b76e13cf33da04cae132ab17dc0395719',19);
INSERT INTO "acts" VALUES(99,'admin:discord:507:discord:280',1782907200250000,'discord:99','discord','topup','discord:280','13f064ba5c838f5e854e','admin:discord:507:discord:280',2,'0','2',NULL,'173bb538ce6be79565f560c519922be20e733172be04b438f10d5a7fd2b931c7','6e53cbb43305805b331eaf34e9315264d658ba91f2cd2de8ed4c214c5853dcb1','81fd07a494ae42c81290f2a4d9880d3b76e13cf33da04cae132ab17dc0395719','ef237082c6533164912503ec9e662b4059f21303f24201d6533f1cb4c83035c7',19);
INSERT INTO "acts" VALUES(100,'admin:discord:507:discord:281',1782907200250000,'discord:99','discord','topup','discord:281','516de643840f149aaaae','admin:discord:507:discord:281',2,'0','2',NULL,'716cf315e4d599fcd2a19df2fd06c9959475338d4a2f77e2f4a6c19dad86f5e5','f5c7c4a08156c18621ab7d6a135b8a9446a104961ef9ed0ea0754e11f3d416b0','ef237082c6533164912503ec9e662b4059f21303f24201d6533f1cb4c83035c7','c710a37f7288b71e426f4de42459cb08d9e49a8863c44c7139053076e5e720ea',19);
INSERT INTO "acts" VALUES(101,'admin:discord:507:discord:282',1782907200250000,'discord:99','discord','topup','discord:282','d056b6563517e80bc0c6','admin:discord:507:discord:282',2,'0','2',NULL,'17795cb6ded59c3fc90c6a1e91c1f0f89e1caacdb21cfaa436abac8959f9c284','283cf7cc3207ea3d0386e0c42e1e1f71f0fa956b08bf0cac4a2eed979d8a68fb','c710a37f7288b71e426f4de42459cb08d9e49a8863c44c7139053076e5e720ea','866bad68393f41225d44d868f1d3e102823acd69f3a6f68898e6b54f9e1aa592',19);
INSERT INTO "acts" VALUES(102,'admin:discord:507:discord:283',1782907200250000,'discord:99','discord','topup','discord:283','9645c470ee26617cad81','admin:discord:507:discord:283',2,'0','2',NULL,'8ae6c1f8740c34787d01b5f4baa894d12fd07bb20182d3a6df407b45a699fef7','1d38b88f1d13a7b90ac9a1694616333b03f1983f23fce7230f6818c284e807d3','866bad68393f41225d44d868f1d3e102823acd69f3a6f68898e6b54f9e1aa592','13cb3fa6a65f739eb177cd8aa31597a6f0da1380a50636855fac8f82daafcd63',19);
INSERT INTO "acts" VALUES(103,'admin:discord:507:discord:284',1782907200250000,'discord:99','discord','topup','discord:284','50096ef6c583517a50f7','admin:discord:507:discord:284',2,'0','2',NULL,'a3e6b0f93edac94916463821d63326c79e5e7092fcf1b1f2052b186518eecd6c','b469f5186167152c2fc9306128301014b78620d3622bc3bd617fdd61b0c52713','13cb3fa6a65f739eb177cd8aa31597a6f0da1380a50636855fac8f82daafcd63','2fbab26ec8a19a472b6e6cba3386a41a086bde0c28cf969e89af197399e7004d',19);
INSERT INTO "acts" VALUES(104,'admin:discord:507:discord:285',1782907200250000,'discord:99','discord','topup','discord:285','c6f76bbd4018859287c4','admin:discord:507:discord:285',2,'0','2',NULL,'bedef620bd2d35f5cd9c478e3b61ae5b1772912e98ecf990acaf3f04465d8b67','def8174e4ef8c318e6f877a33601c7a06521454cc451148b524ba267c1f36029','2fbab26ec8a19a472b6e6cba3386a41a086bde0c28cf969e89af197399e7004d','9a2ea59638c0ffe6ed85579109af928fc21a4653a7f6ff4e47658ae555ba4d4c',19);
INSERT INTO "acts" VALUES(105,'admin:discord:507:discord:286',1782907200250000,'discord:99','discord','topup','discord:286','78b3f525b40d0cb30a88','admin:discord:507:discord:286',2,'0','2',NULL,'3d132b92687e35529142f8c1effaaa062c791b7022874f691d6836608f54a088','b18b105d1088680b519437feef1633afedf09028c5e25a61267f9025f9c4c4fa','9a2ea59638c0ffe6ed85579109af928fc21a4653a7f6ff4e47658ae555ba4d4c','c4bd2d0dcbbf3ef13d74c6fddacb2ba389ef2e63ea33f1383838ab91cbe9c62f',19);
INSERT INTO "acts" VALUES(106,'admin:discord:507:discord:287',1782907200250000,'discord:99','discord','topup','discord:287','b0ec00df528c1381d3d8','admin:discord:507:discord:287',2,'0','2',NULL,'03632e678c6a38c426cbc15d2e7dd6e5e5c07945185179fa05136e02c2fd3edb','c180fe373ffb96db2be61d08dd418aadb68d8994d4b2e0e75d8b269141d6dfd4','c4bd2d0dcbbf3ef13d74c6fddacb2ba389ef2e63ea33f1383838ab91cbe9c62f','2c7c0bea217e58747b9bd268e00ded3e4dc2187aecdcf8a3ce2c08e960f5b42b',19);
INSERT INTO "acts" VALUES(107,'admin:discord:507:discord:288',1782907200250000,'discord:99','discord','topup','discord:288','706f1c3731e8d0bdf9c1','admin:discord:507:discord:288',2,'0','2',NULL,'be0147ff96432b36ed4d88b9701d74bff0d8501e55b19fee3e2471a9785bca33','a7a2c7249da2dd9eda2c851f2981465311779fb7be3557329bda7e996c9ab1f8','2c7c0bea217e58747b9bd268e00ded3e4dc2187aecdcf8a3ce2c08e960f5b42b','c92af73b7d0bde4ec054c4f26a9be39a592bde3bdbe96b1a065be90ddc471346',19);
INSERT INTO "acts" VALUES(108,'admin:discord:507:discord:289',1782907200250000,'discord:99','discord','topup','discord:289','9dd4df7425702380c937','admin:discord:507:discord:289',2,'0','2',NULL,'38fed994285a607891278e60aab6386dbb019b56e6b2785073bcc86dbfe467c7','3edb04b2cdfee9ea2a743fccc39226a52e3b55b84c8c57be34bb38e2ffb9c5b1','c92af73b7d0bde4ec054c4f26a9be39a592bde3bdbe96b1a065be90ddc471346','5833f7c20cd89fdc805aeb7d00cb4947babaf91a5047a46697f88c2e8200f3f6',19);
INSERT INTO "acts" VALUES(109,'admin:discord:507:discord:290',1782907200250000,'discord:99','discord','topup','discord:290','600e9e0be8eff7f33157','admin:discord:507:discord:290',2,'0','2',NULL,'922f85c8e74f5c19743462735228aaf913bb3f49623d323d42dcde711137a2b1','bb93d9a7c8b75f7fc77da8c6f9de7ba4365e5b0f8e47cf933f67775a1b314aba','5833f7c20cd89fdc805aeb7d00cb4947babaf91a5047a46697f88c2e8200f3f6','0b0333982548b320864071a4f2597686dcc4fc7d89c59c1526bdb10254f35b73',19);
INSERT INTO "acts" VALUES(110,'admin:discord:507:discord:291',1782907200250000,'discord:99','discord','topup','discord:291','e69928fe30fb87eaa5dc','admin:discord:507:discord:291',2,'0','2',NULL,'62441b8854286e948c511a25a47d89536cfc51c7920e7f9573df0331ee5f30e3','ebe2823eb4e59bb22c9a34db7a22b6e3a28d9e7c002af0eb6b684008470e40cb','0b0333982548b320864071a4f2597686dcc4fc7d89c59c1526bdb10254f35b73','7929481cbf770f3b11483672f64d9ce5852240d1567975f8f75a4eefb0893899',19);
INSERT INTO "acts" VALUES(111,'admin:discord:507:discord:292',1782907200250000,'discord:99','discord','topup','discord:292','693330aa7e3d8c9cb5ae','admin:discord:507:discord:292',2,'0','2',NULL,'d3b27a488607577dad8760d6ce7b9460880f50627aaf336824a1a625832a89c2','f8d4104895e05758855b5d09bec480f7438e5c96fa08fccae780234dae79a7c9','7929481cbf770f3b11483672f64d9ce5852240d1567975f8f75a4eefb0893899','e1d392120bd6f55171956f9ebb5a06bef70670f6d2265394b6162105fb5985d6',19);
INSERT INTO "acts" VALUES(112,'admin:discord:507:discord:293',1782907200250000,'discord:99','discord','topup','discord:293','14fb5850fe382c794747','admin:discord:507:discord:293',2,'0','2',NULL,'36a7b4683b39c3352913fa282b40abc332d572101bd6bf9ad3a4a8d68f10eb37','a337eb61b1dd392d89ea99d25de8942bfaa32e4da19846b62d054003a8117090','e1d392120bd6f55171956f9ebb5a06bef70670f6d2265394b6162105fb5985d6','4f2e19a166e910220f4b5cf25570b0e8b9c9ce4041b019d585803a5819ae11ac',19);
INSERT INTO "acts" VALUES(113,'admin:discord:507:discord:294',1782907200250000,'discord:99','discord','topup','discord:294','44c66a3ce827bc749222','admin:discord:507:discord:294',2,'0','2',NULL,'55a8277619d880095cb2716bcac40bd3cd49a1f6a2a853603346327af221b32e','7b307046bfe8d0e9698ed3c4a33822560fbc24716427565751bb2e1fbca97e20','4f2e19a166e910220f4b5cf25570b0e8b9c9ce4041b019d585803a5819ae11ac','5058144aff019d17359256ac7cf727afa6b7300f0cfa75d74e2f236a90ebf87c',19);
INSERT INTO "acts" VALUES(114,'admin:discord:507:discord:295',1782907200250000,'discord:99','discord','topup','discord:295','1509825d59e811c85d67','admin:discord:507:discord:295',2,'0','2',NULL,'32b499889ed6480c7444a6ccac4774d614720deb6d60ea3a818435b708cb76b8','1ca9839b7fb4acdbcaef758d7e664ad35540f266231a69fc21e8dae118d2ef0b','5058144aff019d17359256ac7cf727afa6b7300f0cfa75d74e2f236a90ebf87c','378a43b792024bcd90d7b0c23c540759f10607a426756c61fedfcaa5518cbbce',19);
INSERT INTO "acts" VALUES(115,'admin:discord:507:discord:296',1782907200250000,'discord:99','discord','topup','discord:296','33b349cd5dae4d05b4d1','admin:discord:507:discord:296',2,'0','2',NULL,'5affdf2eddf445bd4e5293d66e937a5c3e5e8955833f328c56e1e248e97e4609','7236f69389c3558334b9bed089a3a38d139cb32427688e91964fc7bf470f5dbe','378a43b792024bcd90d7b0c23c540759f10607a426756c61fedfcaa5518cbbce','f0c8082bc5030ef209508eb12c0cacf30f089f683d4bbaac3cbc8e7e1d79845e',19);
INSERT INTO "acts" VALUES(116,'admin:discord:507:discord:297',1782907200250000,'discord:99','discord','topup','discord:297','9edbac0d5878dcf18340','admin:discord:507:discord:297',2,'0','2',NULL,'8ee1d4bba9602c7232b45d11d75ebf5669a4bb62bcb2554b9268ee55376d329e','1d5d9e968b45b270b6cd6802c1631435e84cbf857215be7469cb485f9145f769','f0c8082bc5030ef209508eb12c0cacf30f089f683d4bbaac3cbc8e7e1d79845e','27e1ef4586ab1f59e34d8811acc53c4d8c261a0a4fa779bbafa69d76dbe73f15',19);
INSERT INTO "acts" VALUES(117,'admin:discord:507:discord:298',1782907200250000,'discord:99','discord','topup','discord:298','b6892f5cda926460c553','admin:discord:507:discord:298',2,'0','2',NULL,'d896b3fb3be57ed3169b7133c595c353d1530debb183109728dc5c508f727c0d','cbc55f922041204831e16752eb50349f2474dfa050a15ce72e450f131a958ae1','27e1ef4586ab1f59e34d8811acc53c4d8c261a0a4fa779bbafa69d76dbe73f15','3883c88cc0b4ee890ca03d18a51a40ef13c3ef73dbf0be7dcf30021f54467dbf',19);
INSERT INTO "acts" VALUES(118,'admin:discord:507:discord:299',1782907200250000,'discord:99','discord','topup','discord:299','bff7f375326cce196408','admin:discord:507:discord:299',2,'0','2',NULL,'cbfb3222c9533ba0f1c86d66ca342ea733de20c48641584cf17aea4ea960fea3','47264cdf4a7b3dd828428a72f59d8c21a673f4751bd239a8b4070f37c4adc219','3883c88cc0b4ee890ca03d18a51a40ef13c3ef73dbf0be7dcf30021f54467dbf','054f44b5a9c01bc127b2c8c105f1726281b1d2b966db513d66f4b7e8eeaa9afb',19);
INSERT INTO "acts" VALUES(119,'admin:discord:507:discord:300',1782907200250000,'discord:99','discord','topup','discord:300','d6be231c7c349ccb09a8','admin:discord:507:discord:300',2,'0','2',NULL,'b4955616061d4bc433952d37779bf0b17b9c86e5fda73da26f5d00a034f5a427','3328fcfe3c9d333693cd1f3aa50c296d625cde9684260e76fe243d004450cbab','054f44b5a9c01bc127b2c8c105f1726281b1d2b966db513d66f4b7e8eeaa9afb','01790363a402655360ecb40146b281d175b27d1f37aaea4a81af6e85cdb408b2',19);
INSERT INTO "acts" VALUES(120,'admin:discord:507:discord:301',1782907200250000,'discord:99','discord','topup','discord:301','e1b8eb7724a371503cfa','admin:discord:507:discord:301',2,'0','2',NULL,'64dbcf0a69f73244e9ceac4caf3005f8b06f18d8b41e1148a2b51274189ba377','77b3e89c96729da508d0c56503702cd1621213810a4b2d57baa92ebfe7603ef2','01790363a402655360ecb40146b281d175b27d1f37aaea4a81af6e85cdb408b2','0271d57eb8cb97adc455cc36190c512be32d5208cd5a4cbdc3bb0d261a8f0899',19);
INSERT INTO "acts" VALUES(121,'admin:discord:507:discord:302',1782907200250000,'discord:99','discord','topup','discord:302','6371b2fdeb8c1993d25c','admin:discord:507:discord:302',2,'0','2',NULL,'13e8d68b74b7ccfecf725666cb18890b805991d6830681058a1c05a802ad3802','8383edda019d72a4023e7071121a2c659fc0660da13317f356d94f4a936f1407','0271d57eb8cb97adc455cc36190c512be32d5208cd5a4cbdc3bb0d261a8f0899','fedd3541a6d614cc40a9e9e338ca8ca6dede5260ed3f0ba5e3984f2fbdf359d3',19);
INSERT INTO "acts" VALUES(122,'admin:discord:507:discord:303',1782907200250000,'discord:99','discord','topup','discord:303','a6229719426b51feb78a','admin:discord:507:discord:303',2,'0','2',NULL,'4785dd8650bfa3ef6f417afb4c6a97eed6db0ac63326ef518f68f9afe95ff4e3','bbf800f845afe66c624ebdc9dc460138429829afa6defa207d1cb0440cc265ae','fedd3541a6d614cc40a9e9e338ca8ca6dede5260ed3f0ba5e3984f2fbdf359d3','badbaba265500f51589e061a20bd70c086083d52cfaaa0056a9e6241f004c27f',19);
INSERT INTO "acts" VALUES(123,'undo:discord:508',1782907200250000,'discord:99','discord','undo','discord:303','a6229719426b51feb78a','undo:admin:discord:507:discord:303',-2,'2','0','admin:discord:507:discord:303','ccb8b0e6ef667f458d5b9c059a82c4946c9b5fdcc24eed2d66ed7391f0c76ae1','','badbaba265500f51589e061a20bd70c086083d52cfaaa0056a9e6241f004c27f','e1c6a848045632f46e99558d43480ddd39a80f389afdb8adbe9e298dba283d0e',NULL);
INSERT INTO "acts" VALUES(124,'undo:discord:509',1782907200250000,'discord:99','discord','undo','discord:507',NULL,NULL,NULL,'','','batch:discord:507','','','e1c6a848045632f46e99558d43480ddd39a80f389afdb8adbe9e298dba283d0e','192f9e797b6d3ecf507fc06b80ed787e0e8e8c753e62aa96e63cfeafbf52ccc7',NULL);
INSERT INTO "acts" VALUES(125,'undo:discord:509:20',1782907200250000,'discord:99','discord','undo','discord:201','acf7ef38b1283d0e96d7','undo:admin:discord:507:discord:201',-2,'2','0','admin:discord:507:discord:201','557a30657806f1e73aa078699bc286b674fb8b0e593031b5ddf253f3141fd0cf','','192f9e797b6d3ecf507fc06b80ed787e0e8e8c753e62aa96e63cfeafbf52ccc7','739dd24922ffd2b87d1572e9f6c1bd676f918d772003c2275b2a505bfa3114a1',124);
INSERT INTO "acts" VALUES(126,'undo:discord:509:21',1782907200250000,'discord:99','discord','undo','discord:202','c1970e9896ce452b50f4','undo:admin:discord:507:discord:202',-2,'2','0','admin:discord:507:discord:202','296764f92941fa2c5b23e4a17a2452f44dfc064d1cadbf95b86f7613fc6cebb5','','739dd24922ffd2b87d1572e9f6c1bd676f918d772003c2275b2a505bfa3114a1','fddd37212ce1ffc8e09a6d7e22bc019b48bb2246dae02d3485334a5054cc71d9',124);
INSERT INTO "acts" VALUES(127,'undo:discord:509:22',1782907200250000,'discord:99','discord','undo','discord:203','b736623e6be6b8a05f6d','undo:admin:discord:507:discord:203',-2,'2','0','admin:discord:507:discord:203','9c5b2508eadc9f7608d0df58df3701bb8c124bd0372b930549897b7afefc7bbe','','fddd37212ce1ffc8e09a6d7e22bc019b48bb2246dae02d3485334a5054cc71d9','5f60f9c785c61598e1ca4db6754a411db8936d8510222179202999a4094e8957',124);
INSERT INTO "acts" VALUES(128,'undo:discord:509:23',1782907200250000,'discord:99','discord','undo','discord:204','218450e7acd2680c43a6','undo:admin:discord:507:discord:204',-2,'2','0','admin:discord:507:discord:204','a16c292bd4bfe98ae6be1721148565d8dd1a55ef696bd0038401fca5b1a6a3e2','','5f60f9c785c61598e1ca4db6754a411db8936d8510222179202999a4094e8957','ee7ffdde7b4137cc880739cc737228676dc714c72ab6384698d9e33c41cba684',124);
INSERT INTO "acts" VALUES(129,'undo:discord:509:24',1782907200250000,'discord:99','discord','undo','discord:205','0fde5d0ac1c5dcbd88c4','undo:admin:discord:507:discord:205',-2,'2','0','admin:discord:507:discord:205','b6ebd0acf63d8dbc238320b6ac3c97af3e9eee636fee1f54e2b8d16936dddd9e','','ee7ffdde7b4137cc880739cc737228676dc714c72ab6384698d9e33c41cba684','edf9680ce581e0f0027e25634d271257d56dcd650cf1922d4280426714117259',124);
INSERT INTO "acts" VALUES(130,'undo:discord:509:25',1782907200250000,'discord:99','discord','undo','discord:206','d12f9ffbaa0ea0548182','undo:admin:discord:507:discord:206',-2,'2','0','admin:discord:507:discord:206','021994109c6f838250272ea0ffaf0948bff721ebe370edac353ba7be5e67f73e','','edf9680ce581e0f0027e25634d271257d56dcd650cf1922d4280426714117259','ec9c16dc04a5fbab762470a01a03ebdfda33478ccb546715fbc01dd7e8eba412',124);
INSERT INTO "acts" VALUES(131,'undo:discord:509:26',1782907200250000,'discord:99','discord','undo','discord:207','3c99b992b46eb47aa7d1','undo:admin:discord:507:discord:207',-2,'2','0','admin:discord:507:discord:207','577910866d2f0901e5e587b03384b83bec8d430c1863ad93e9387ce5375e611b','','ec9c16dc04a5fbab762470a01a03ebdfda33478ccb546715fbc01dd7e8eba412','acf8a561d2d4670624539d3c9bd42ad5dd092bcd20276650c7b01d090d79f330',124);
INSERT INTO "acts" VALUES(132,'undo:discord:509:27',1782907200250000,'discord:99','discord','undo','discord:208','f9ecf85595e867acc894','undo:admin:discord:507:discord:208',-2,'2','0','admin:discord:507:discord:208','4b8443e142ca18ea5fa7a35a8ee59cd0a66d55534a79ef57bad1c89a33680d63','','acf8a561d2d4670624539d3c9bd42ad5dd092bcd20276650c7b01d090d79f330','e9a036c7b81784ae06cb7bf1447b18eae603d44ad785a7c104e4bf257af6ee69',124);
INSERT INTO "acts" VALUES(133,'undo:discord:509:28',1782907200250000,'discord:99','discord','undo','discord:209','1d7ae905d2a49b7ca1aa','undo:admin:discord:507:discord:209',-2,'2','0','admin:discord:507:discord:209','0f14ab465f26231fb21bc57781ea9af5caab0f00c1ca84bd50fd1b3c8ea51144','','e9a036c7b81784ae06cb7bf1447b18eae603d44ad785a7c104e4bf257af6ee69','bf2b0d4d84ca388f435196c9ac57e92df93f3d9b5a5429a8171ee3e6bf39e4f7',124);
INSERT INTO "acts" VALUES(134,'undo:discord:509:29',1782907200250000,'discord:99','discord','undo','discord:210','168170b0a3984c7d0efd','undo:admin:discord:507:discord:210',-2,'2','0','admin:discord:507:discord:210','0f2c4a3d3020df90a933b9b383a184b3b3f3fb6fec52b676dbeb6541bff9a8c2','','bf2b0d4d84ca388f435196c9ac57e92df93f3d9b5a5429a8171ee3e6bf39e4f7','6b8b9cbee4f1346e62e277ffd3891ef1693692997c603801dc6229700eeece54',124);
INSERT INTO "acts" VALUES(135,'undo:discord:509:30',1782907200250000,'discord:99','discord','undo','discord:211','ac4dd3c24ccc0464c998','undo:admin:discord:507:discord:211',-2,'2','0','admin:discord:507:discord:211','074604a9b9a5a45d514c7fcbe4aaaf5316797654fc26c99722c34b67422bc4a3','','6b8b9cbee4f1346e62e277ffd3891ef1693692997c603801dc6229700eeece54','39b710ef86fca8efa480542efb146defe817bef9455b26a9acb601ffd45886e5',124);
INSERT INTO "acts" VALUES(136,'undo:discord:509:31',1782907200250000,'discord:99','discord','undo','discord:212','21d0820a82becc95e600','undo:admin:discord:507:discord:212',-2,'2','0','admin:discord:507:discord:212','9a21a183d81e30400c01d5956c99e5be0bd34a9b230e340e71257c9f3acb246a','','39b710ef86fca8efa480542efb146defe817bef9455b26a9acb601ffd45886e5','7b4294a2854a16136c0895f8deb1f147258b6bb658a9f95864f08e2d28ec23ba',124);
INSERT INTO "acts" VALUES(137,'undo:discord:509:32',1782907200250000,'discord:99','discord','undo','discord:213','69e1c6175ebe9511b381','undo:admin:discord:507:discord:213',-2,'2','0','admin:discord:507:discord:213','74c54531f3f655432ff711a50983192d19083954fde40719f18386493facf934','','7b4294a2854a16136c0895f8deb1f147258b6bb658a9f95864f08e2d28ec23ba','7b374d764318b07a05c49c8f5d960883716fa0ceffc7735da6097a7636d3437c',124);
INSERT INTO "acts" VALUES(138,'undo:discord:509:33',1782907200250000,'discord:99','discord','undo','discord:214','00e8b3364748f103deec','undo:admin:discord:507:discord:214',-2,'2','0','admin:discord:507:discord:214','9be5e76f122e47e82aaf9451b42c2ad0e3521f0e3c51232e540ef89ab7830b0b','','7b374d764318b07a05c49c8f5d960883716fa0ceffc7735da6097a7636d3437c','6d9d476b33c94060707899646ab53470a66fc72e1a54676e3ad18c3b612a9d3d',124);
INSERT INTO "acts" VALUES(139,'undo:discord:509:34',1782907200250000,'discord:99','discord','undo','discord:215','1e2d3f8888a3614261ca','undo:admin:discord:507:discord:215',-2,'2','0','admin:discord:507:discord:215','4addea838ff2bd223cfe5186be94879224d5fcd0a3b34df34a4d3461eb211032','','6d9d476b33c94060707899646ab53470a66fc72e1a54676e3ad18c3b612a9d3d','98e64261c2dfd6714c8645fc1110700dbf32b0237689d452752a3455f9290169',124);
INSERT INTO "acts" VALUES(140,'undo:discord:509:35',1782907200250000,'discord:99','discord','undo','discord:216','9230812fd9cad54c413f','undo:admin:discord:507:discord:216',-2,'2','0','admin:discord:507:discord:216','c78184e5133296fde66a8e7682782ee49e8d4e1ca25fbd51e27ef377f52509d7','','98e64261c2dfd6714c8645fc1110700dbf32b0237689d452752a3455f9290169','bde5b663279e6ba5a032e90cf106ae3cb80f2fa27492e24f509c20b427d86c8a',124);
INSERT INTO "acts" VALUES(141,'undo:discord:509:36',1782907200250000,'discord:99','discord','undo','discord:217','717326e9381c4b059612','undo:admin:discord:507:discord:217',-2,'2','0','admin:discord:507:discord:217','93f3a9342af51a8d3b1393c149d0eb01d98b55eefd2e44b64336d5af45af1e7e','','bde5b663279e6ba5a032e90cf106ae3cb80f2fa27492e24f509c20b427d86c8a','34761beb280741ced564210b8e0e0d26dffef687564e055f07a7b8f4b20fafbf',124);
INSERT INTO "acts" VALUES(142,'undo:discord:509:37',1782907200250000,'discord:99','discord','undo','discord:218','42a761bac5093535cc60','undo:admin:discord:507:discord:218',-2,'2','0','admin:discord:507:discord:218','00b8559e66932e9a5dc0a6d5a51a6a36f131566879f5b3184ce7e6f02d429192','','34761beb280741ced564210b8e0e0d26dffef687564e055f07a7b8f4b20fafbf','c6f09ab280a234600a4018251ead06be9e96558762d131452e5ce88f091f60d0',124);
INSERT INTO "acts" VALUES(143,'undo:discord:509:38',1782907200250000,'discord:99','discord','undo','discord:219','479675d50259e4d9dff3','undo:admin:discord:507:discord:219',-2,'2','0','admin:discord:507:discord:219','81fff9b28333fc8665f01efcb940aae80ff7b1a8fe419049770db28bf7f61403','','c6f09ab280a234600a4018251ead06be9e96558762d131452e5ce88f091f60d0','14cec6ebf90e308d214eb7dc4c497c85205822bd58cc1594141306cf1f1aa908',124);
INSERT INTO "acts" VALUES(144,'undo:discord:509:39',1782907200250000,'discord:99','discord','undo','discord:220','53bd115fff20218711c8','undo:admin:discord:507:discord:220',-2,'2','0','admin:discord:507:discord:220','a19b3b46a953d5984d621b7d31b7f878b3bb843bcadf9e5c0275297e8368ffe5','','14cec6ebf90e308d214eb7dc4c497c85205822bd58cc1594141306cf1f1aa908','f554740a4c1cc5cf9a87e307e0aeb7467049bf3bf450a7dbd61c6fb825453844',124);
INSERT INTO "acts" VALUES(145,'undo:discord:509:40',1782907200250000,'discord:99','discord','undo','discord:221','9818452d302c96c1ea86','undo:admin:discord:507:discord:221',-2,'2','0','admin:discord:507:discord:221','0920bb4cf89e362a937c8df3dca964ce5c998806372cb7d6d420c335a21aee85','','f554740a4c1cc5cf9a87e307e0aeb7467049bf3bf450a7dbd61c6fb825453844','38e716dd4de1a8a9d184dc94d91e7ae89139c0fb494cb68bcc0889ad941c32bd',124);
INSERT INTO "acts" VALUES(146,'undo:discord:509:41',1782907200250000,'discord:99','discord','undo','discord:222','1836a3ddef2eefa85746','undo:admin:discord:507:discord:222',-2,'2','0','admin:discord:507:discord:222','ddd42620d497641a75f8b7ae0905ae3494ec0716686dd795a54ae6dcf2aca656','','38e716dd4de1a8a9d184dc94d91e7ae89139c0fb494cb68bcc0889ad941c32bd','07a7590f2416e3aff86087a4a4b2269df6d9c2cb309febb5034cfbf819b2bb94',124);
INSERT INTO "acts" VALUES(147,'undo:discord:509:42',1782907200250000,'discord:99','discord','undo','discord:223','fc3c72a13dea6044064c','undo:admin:discord:507:discord:223',-2,'2','0','admin:discord:507:discord:223','faf28d2c6f648997fe1f6acec23547c3ef660bfe998f02954c9a3d018d52cad5','','07a7590f2416e3aff86087a4a4b2269df6d9c2cb309febb5034cfbf819b2bb94','d1089076fb19efff80c1be012099b8e8ee11237ab979fc077d1e27d88cfc8294',124);
INSERT INTO "acts" VALUES(148,'undo:discord:509:43',1782907200250000,'discord:99','discord','undo','discord:224','8b399bbc88439e0ee5b2','undo:admin:discord:507:discord:224',-2,'2','0','admin:discord:507:discord:224','fb606da95b39679c4aa83a255f70468cf62c603ca12d5074c02b55781de7d22d','','d1089076fb19efff80c1be012099b8e8ee11237ab979fc077d1e27d88cfc8294','14c5c6a3d1d0d53e759e73f7040efd85240ccbcbc9e9e9b25490f3c4ebcb5cc3',124);
INSERT INTO "acts" VALUES(149,'undo:discord:509:44',1782907200250000,'discord:99','discord','undo','discord:225','137e3adcc78d6fb21edc','undo:admin:discord:507:discord:225',-2,'2','0','admin:discord:507:discord:225','cf1d880e6e6b29bc98f7e681593c164d514cff56b36477bd2cdd430b54868f3e','','14c5c6a3d1d0d53e759e73f7040efd85240ccbcbc9e9e9b25490f3c4ebcb5cc3','08820b32ca81c9989800d18e8200c77cc32e92e2394dab9bfc4a074145493510',124);
INSERT INTO "acts" VALUES(150,'undo:discord:509:45',1782907200250000,'discord:99','discord','undo','discord:226','e0f43a190682b6619ddc','undo:admin:discord:507:discord:226',-2,'2','0','admin:discord:507:discord:226','d3c46e5b9c340f3407006e7bb00dfa92c0d991d43204a7903aee19431ec06338','','08820b32ca81c9989800d18e8200c77cc32e92e2394dab9bfc4a074145493510','78d7cf93b635cd16141d15d828d331a9ef488d2b9fa13ad4ab834e76c0842bef',124);
INSERT INTO "acts" VALUES(151,'undo:discord:509:46',1782907200250000,'discord:99','discord','undo','discord:227','de60e75d444c38db827b','undo:admin:discord:507:discord:227',-2,'2','0','admin:discord:507:discord:227','f80bf89424e85878b68ea6425f2bb9b2d9a45def2c66e711f7d93c9cbafc42e7','','78d7cf93b635cd16141d15d828d331a9ef488d2b9fa13ad4ab834e76c0842bef','b199538a6c627a004ed698178af7cb23dfe65c595b766e3174809d36f3569c70',124);
INSERT INTO "acts" VALUES(152,'undo:discord:509:47',1782907200250000,'discord:99','discord','undo','discord:228','b6836515943978602494','undo:admin:discord:507:discord:228',-2,'2','0','admin:discord:507:discord:228','703b6481312c440b49f1caf3ccff1c0c96375a46c9b0d44d41bb5a3eb3f21d4c','','b199538a6c627a004ed698178af7cb23dfe65c595b766e3174809d36f3569c70','84e6607268c30c3da8dc673107f51cc516ce5c5e47c9376249b0f129fa626405',124);
INSERT INTO "acts" VALUES(153,'undo:discord:509:48',1782907200250000,'discord:99','discord','undo','discord:229','20103a2ca29e8e231c2d','undo:admin:discord:507:discord:229',-2,'2','0','admin:discord:507:discord:229','9c537c551d235563960d8b72e96c74edeb3cfb5618b50285c35b2e8f294e81da','','84e6607268c30c3da8dc673107f51cc516ce5c5e47c9376249b0f129fa626405','6df3ef59b7e4e40b8ece8edf2d8c3fe7b0e9817fa6e35acdb52e1c58815d8673',124);
INSERT INTO "acts" VALUES(154,'undo:discord:509:49',1782907200250000,'discord:99','discord','undo','discord:230','ac3250222b5573325607','undo:admin:discord:507:discord:230',-2,'2','0','admin:discord:507:discord:230','3d18787497e52280c1c9654ea95fdc97c0201886fc48f08c19e6e1a298e1e546','','6df3ef59b7e4e40b8ece8edf2d8c3fe7b0e9817fa6e35acdb52e1c58815d8673','6b70acf93065a75293f320c5175ecf2b531a21ba221c3c2176416c9c06f44090',124);
INSERT INTO "acts" VALUES(155,'undo:discord:509:50',1782907200250000,'discord:99','discord','undo','discord:231','b780ce546a5dd17bf593','undo:admin:discord:507:discord:231',-2,'2','0','admin:discord:507:discord:231','4214ae9120506a3f3301bd39bd4caf640d92947662a08a09fc7c2190e2d00fdf','','6b70acf93065a75293f320c5175ecf2b531a21ba221c3c2176416c9c06f44090','2fa360386bc62620840baa0ca53909d82f30cbc9ad3b138dac3d521ecceb770a',124);
INSERT INTO "acts" VALUES(156,'undo:discord:509:51',1782907200250000,'discord:99','discord','undo','discord:232','55284b5468010b847308','undo:admin:discord:507:discord:232',-2,'2','0','admin:discord:507:discord:232','b5ad9e6cb7266f3b19a5b4c8d55b64e7f37c094ee38f6c9752ff747a4324baad','','2fa360386bc62620840baa0ca53909d82f30cbc9ad3b138dac3d521ecceb770a','aec5c38e5dbf8533a4bcabd4d0497026ada1948965b047e0787c5abbad901a4c',124);
INSERT INTO "acts" VALUES(157,'undo:discord:509:52',1782907200250000,'discord:99','discord','undo','discord:233','e4d7649c9c61b6032261','undo:admin:discord:507:discord:233',-2,'2','0','admin:discord:507:discord:233','296ea863e49b42e97a7950141cdc9ba4618ed29cb5c6d0901a1a44945cae0628','','aec5c38e5dbf8533a4bcabd4d0497026ada1948965b047e0787c5abbad901a4c','47e92528d44f0ec7d714f093e3768fd8003fc2782f288056f5571ee0862cae9f',124);
INSERT INTO "acts" VALUES(158,'undo:discord:509:53',1782907200250000,'discord:99','discord','undo','discord:234','cee618d11a57dddfe548','undo:admin:discord:507:discord:234',-2,'2','0','admin:discord:507:discord:234','cbe61b4110b8017b5260b9935cc3db6dd5320f6c69b8b752b0fc538652c94bdb','','47e92528d44f0ec7d714f093e3768fd8003fc2782f288056f5571ee0862cae9f','343fe2373cde0923945d127d5b1a21c86ea56e315eb9fddc0ce33339f3b39745',124);
INSERT INTO "acts" VALUES(159,'undo:discord:509:54',1782907200250000,'discord:99','discord','undo','discord:235','b44b8dfddf6ab6bc4cb0','undo:admin:discord:507:discord:235',-2,'2','0','admin:discord:507:discord:235','de4c6fd7ee3a4039f8ac2721923f3a89a6e2b7c5428ac7660515efe6a503b672','','343fe2373cde0923945d127d5b1a21c86ea56e315eb9fddc0ce33339f3b39745','78d1eb0ba3da173945a109312ac3cfcfdac80677dce32206fffeabf23737ab11',124);
INSERT INTO "acts" VALUES(160,'undo:discord:509:55',1782907200250000,'discord:99','discord','undo','discord:236','7f7f84289e59b3d11cd5','undo:admin:discord:507:discord:236',-2,'2','0','admin:discord:507:discord:236','6dba053decad37201aea971e622268b1c3e8b3082a1019288b1fc890a4e3c3c8','','78d1eb0ba3da173945a109312ac3cfcfdac80677dce32206fffeabf23737ab11','0a8e4dbeef705acf79876c02edfa5335b2ac336e6ae1d76e01f199b2b2ecc83c',124);
INSERT INTO "acts" VALUES(161,'undo:discord:509:56',1782907200250000,'discord:99','discord','undo','discord:237','c28af447e10aa3e87299','undo:admin:discord:507:discord:237',-2,'2','0','admin:discord:507:discord:237','f625842edb4a53b496a92b98da97f2343eea3a62baa005ad8aa8f26f12c8b209','','0a8e4dbeef705acf79876c02edfa5335b2ac336e6ae1d76e01f199b2b2ecc83c','019fab584fd2c02a49cda8a1dcc664bbd0dd7d4bbb5281ea901747fdf459cd2d',124);
INSERT INTO "acts" VALUES(162,'undo:discord:509:57',1782907200250000,'discord:99','discord','undo','discord:238','b20d194bf53ffb8f414d','undo:admin:discord:507:discord:238',-2,'2','0','admin:discord:507:discord:238','4a8fbcf04fbb48791656163c59a809297686694ecbef37442740c9c549b20ffb','','019fab584fd2c02a49cda8a1dcc664bbd0dd7d4bbb5281ea901747fdf459cd2d','402d7dafeb338b19e9c898ed1ef444d8745d9c7529dbfe1f26368bc57f13ef00',124);
INSERT INTO "acts" VALUES(163,'undo:discord:509:58',1782907200250000,'discord:99','discord','undo','discord:239','8e803675618b87b89f7f','undo:admin:discord:507:discord:239',-2,'2','0','admin:discord:507:discord:239','5f0a6a41b701008bb3e10847596c0cf8c6c00dcad6ec8fe36a02a3e1c674c1e6','','402d7dafeb338b19e9c898ed1ef444d8745d9c7529dbfe1f26368bc57f13ef00','5f05757485196b2077f501b189e982c60ce57e2ca33b6a2096be4598ad4fa9ed',124);
INSERT INTO "acts" VALUES(164,'undo:discord:509:59',1782907200250000,'discord:99','discord','undo','discord:240','76c396751035e4e06543','undo:admin:discord:507:discord:240',-2,'2','0','admin:discord:507:discord:240','91216184f0dc62d4c7635ce5bb9965e16a2a946030bb1090251101ed51bff001','','5f05757485196b2077f501b189e982c60ce57e2ca33b6a2096be4598ad4fa9ed','a91ee89a217e5316ae637be49bdac94d26a421868e5774203e1a60c2ed4de0d6',124);
INSERT INTO "acts" VALUES(165,'undo:discord:509:60',1782907200250000,'discord:99','discord','undo','discord:241','1ac482d5bfa43394bd7b','undo:admin:discord:507:discord:241',-2,'2','0','admin:discord:507:discord:241','7b5886c2e949666688d81c72eab3115a236ceafbeda2a713fc7d79d63c3c1ac8','','a91ee89a217e5316ae637be49bdac94d26a421868e5774203e1a60c2ed4de0d6','53376fb3e0dfcf39d35861b7fbf5e86bc8583a2e49e50c1a5a69c4671bb73748',124);
INSERT INTO "acts" VALUES(166,'undo:discord:509:61',1782907200250000,'discord:99','discord','undo','discord:242','8fe3168a2ac3137212ac','undo:admin:discord:507:discord:242',-2,'2','0','admin:discord:507:discord:242','ca5479ab0ce74c78830978e457c69667f5e5f0434f97d42a4e7e9715972385bc','','53376fb3e0dfcf39d35861b7fbf5e86bc8583a2e49e50c1a5a69c4671bb73748','bfbcd435299ddd399bf7f82e607a50f93cc9683935bb59374038fc0db438612e',124);
INSERT INTO "acts" VALUES(167,'undo:discord:509:62',1782907200250000,'discord:99','discord','undo','discord:243','b8f974e8a88a3d602480','undo:admin:discord:507:discord:243',-2,'2','0','admin:discord:507:discord:243','adf680d8ff5102ac2b391c155c401e33f02d9dc085de8530fee94d40fbae225a','','bfbcd435299ddd399bf7f82e607a50f93cc9683935bb59374038fc0db438612e','fba012f1d87f87722c7226f40c3cd509516f9242b4afa7da593d23f0b4675804',124);
INSERT INTO "acts" VALUES(168,'undo:discord:509:63',1782907200250000,'discord:99','discord','undo','discord:244','79650c06dc80cadfe0f4','undo:admin:discord:507:discord:244',-2,'2','0','admin:discord:507:discord:244','584f04e9dfb3000e69640eeb9131a5f076e4ff17476a4fc990868e66617085d5','','fba012f1d87f87722c7226f40c3cd509516f9242b4afa7da593d23f0b4675804','f5d31b5d4519cd1fcbad61529c790aa6c045864fc0afc3bc954c4784c488f117',124);
INSERT INTO "acts" VALUES(169,'undo:discord:509:64',1782907200250000,'discord:99','discord','undo','discord:245','8ee3a6428f2a42856eb0','undo:admin:discord:507:discord:245',-2,'2','0','admin:discord:507:discord:245','a6875b9b99e44adce6b6456d22341c6c89754e2dcc1095ced6f5c2cba61be005','','f5d31b5d4519cd1fcbad61529c790aa6c045864fc0afc3bc954c4784c488f117','38863baf9196882d5bb49c3faece33dff9992c6f15585f332544da57f2d60d09',124);
INSERT INTO "acts" VALUES(170,'undo:discord:509:65',1782907200250000,'discord:99','discord','undo','discord:246','08fdd641c9d7673f738c','undo:admin:discord:507:discord:246',-2,'2','0','admin:discord:507:discord:246','ee66cd873f73a0c6aed8ac33eccd215cc630cc24c1f69d779c8911c508f4e283','','38863baf9196882d5bb49c3faece33dff9992c6f15585f332544da57f2d60d09','0746034dd01abba465aecd4d85f60c9adcfd95a489f7eebae98f14185dedf55d',124);
INSERT INTO "acts" VALUES(171,'undo:discord:509:66',1782907200250000,'discord:99','discord','undo','discord:247','788cdf6c3e1be7026413','undo:admin:discord:507:discord:247',-2,'2','0','admin:discord:507:discord:247','ac4a16c462bd94f1cb78b974e97566f95c1f2ff5dcb11d62682448ed7da96f54','','0746034dd01abba465aecd4d85f60c9adcfd95a489f7eebae98f14185dedf55d','4b84b9c45bc1a5e0ca446a7b6225c36482a16286f2ccbe880e1c3db6ad91285f',124);
INSERT INTO "acts" VALUES(172,'undo:discord:509:67',1782907200250000,'discord:99','discord','undo','discord:248','678c40254f540096f204','undo:admin:discord:507:discord:248',-2,'2','0','admin:discord:507:discord:248','b45fcdeb9197e08775f8edfc67dc4223dc91bd547d0c93c301c7cd21b375f497','','4b84b9c45bc1a5e0ca446a7b6225c36482a16286f2ccbe880e1c3db6ad91285f','05240e642325470390dd8b56b2c1f8d4e1b955a0f02a0a8088ba42514b9c6d11',124);
INSERT INTO "acts" VALUES(173,'undo:discord:509:68',1782907200250000,'discord:99','discord','undo','discord:249','3c06850f8eaa13f22561','undo:admin:discord:507:discord:249',-2,'2','0','admin:discord:507:discord:249','8f100687b8d9bbc30e2a7464280998c1251cbef707c99d9e0128ad8ab45f85f8','','05240e642325470390dd8b56b2c1f8d4e1b955a0f02a0a8088ba42514b9c6d11','28ecc425f7abc2ec664cfe06ed56ce3c8d4a258d3f08080516f4df989ecf7bd6',124);
INSERT INTO "acts" VALUES(174,'undo:discord:509:69',1782907200250000,'discord:99','discord','undo','discord:250','a306eadd0a6a47eca544','undo:admin:discord:507:discord:250',-2,'2','0','admin:discord:507:discord:250','b646e772cd3b99cdbe956e39f7aa6ea0f3c0f44697300d0feb8ffb0eb1a72aea','','28ecc425f7abc2ec664cfe06ed56ce3c8d4a258d3f08080516f4df989ecf7bd6','3429e7cf99474574294801b99c7c3a7fa1c4fbab910692a2fbfca9b29171e6a2',124);
INSERT INTO "acts" VALUES(175,'undo:discord:509:70',1782907200250000,'discord:99','discord','undo','discord:251','e4daaf70554fbbd0cbbb','undo:admin:discord:507:discord:251',-2,'2','0','admin:discord:507:discord:251','5453666e827ba41f92477cc0101e6eabd7a770b3e73ca848e55bb5345b646293','','3429e7cf99474574294801b99c7c3a7fa1c4fbab910692a2fbfca9b29171e6a2','647655a2ea41c69b3463dc605519273b799fbeccf2e1b023421959612a9e2166',124);
INSERT INTO "acts" VALUES(176,'undo:discord:509:71',1782907200250000,'discord:99','discord','undo','discord:252','5ac0476d08ee7d1c6701','undo:admin:discord:507:discord:252',-2,'2','0','admin:discord:507:discord:252','eea918366a3b840b3e254254ce77e3c7233ebea7c464e262024bf64be27874fc','','647655a2ea41c69b3463dc605519273b799fbeccf2e1b023421959612a9e2166','247a98c3c8ef246822c9beff82ccb0a2f8cbe8457a70a17d6e760a03fa56cc32',124);
INSERT INTO "acts" VALUES(177,'undo:discord:509:72',1782907200250000,'discord:99','discord','undo','discord:253','fdb96b19c581e0ccae7e','undo:admin:discord:507:discord:253',-2,'2','0','admin:discord:507:discord:253','71a3c2b585f8aac85ffbaeb79f9a7f8686ec7813f1ea3db1b9d1252a4510285b','','247a98c3c8ef246822c9beff82ccb0a2f8cbe8457a70a17d6e760a03fa56cc32','1e99925ac74fd5c67f439781f433843eefde703492e67cea8b959baed0f688e6',124);
INSERT INTO "acts" VALUES(178,'undo:discord:509:73',1782907200250000,'discord:99','discord','undo','discord:254','66b8c67ffa4131d3237a','undo:admin:discord:507:discord:254',-2,'2','0','admin:discord:507:discord:254','00c0bd16efb27713f96a4f9446db099bc327be2b9d41afcdc4c03ec8249d7e3b','','1e99925ac74fd5c67f439781f433843eefde703492e67cea8b959baed0f688e6','48f554e53242f6739a39f92d8bc1e3c67181b704cf8beb7bc74e6c71bd69169d',124);
INSERT INTO "acts" VALUES(179,'undo:discord:509:74',1782907200250000,'discord:99','discord','undo','discord:255','2457250391ea34ecdfb3','undo:admin:discord:507:discord:255',-2,'2','0','admin:discord:507:discord:255','434dd5347a0a98455c891487b7d559194e10ee90e62b129317482a44f65f92ef','','48f554e53242f6739a39f92d8bc1e3c67181b704cf8beb7bc74e6c71bd69169d','fd450e19ffb288ef38c3e4be49356338024c942cd38c25e4f68dd58be46d596f',124);
INSERT INTO "acts" VALUES(180,'undo:discord:509:75',1782907200250000,'discord:99','discord','undo','discord:256','f5fd7b44cfac5705f011','undo:admin:discord:507:discord:256',-2,'2','0','admin:discord:507:discord:256','7098bb8e0bedba9b8a552cbd0e20bc7f309f62a5b3b0ccffb84adfe2507e9fbd','','fd450e19ffb288ef38c3e4be49356338024c942cd38c25e4f68dd58be46d596f','3b6133f36ef41b42c8f2eccef68bce5afa172be46cab58fc7f812874e213f351',124);
INSERT INTO "acts" VALUES(181,'undo:discord:509:76',1782907200250000,'discord:99','discord','undo','discord:257','2f6aab485d72d50039d6','undo:admin:discord:507:discord:257',-2,'2','0','admin:discord:507:discord:257','0c770edf55c1477f8cf66327de5f9b3522f9a3a92feccbf7cd2e4b5ba4ab7e33','','3b6133f36ef41b42c8f2eccef68bce5afa172be46cab58fc7f812874e213f351','55307afd6525a2f858e54316ae877270ac68c45af875b99cb377660a777890fc',124);
INSERT INTO "acts" VALUES(182,'undo:discord:509:77',1782907200250000,'discord:99','discord','undo','discord:258','b86ca8885f6d428e1032','undo:admin:discord:507:discord:258',-2,'2','0','admin:discord:507:discord:258','99d8e34af1b8c5b1c5e44007212055ad866d37b003ca2cad016f4d378f9cc3eb','','55307afd6525a2f858e54316ae877270ac68c45af875b99cb377660a777890fc','1e34c7ddf4642507d7c1ef4f92ee846b52f980b0705015281cb61021bf6a8cd0',124);
INSERT INTO "acts" VALUES(183,'undo:discord:509:78',1782907200250000,'discord:99','discord','undo','discord:259','67664ce5f37a6dbbb071','undo:admin:discord:507:discord:259',-2,'2','0','admin:discord:507:discord:259','6a2f16859c2db1034d1954e9e06ccb8150121d6480b1748affcde343eac8063e','','1e34c7ddf4642507d7c1ef4f92ee846b52f980b0705015281cb61021bf6a8cd0','f8e8210ccf106fbc04893aefceec78798d4ce90ffbb1e3a194d76e65d6103dcb',124);
INSERT INTO "acts" VALUES(184,'undo:discord:509:79',1782907200250000,'discord:99','discord','undo','discord:260','00778895dc13b725a6d4','undo:admin:discord:507:discord:260',-2,'2','0','admin:discord:507:discord:260','a1ecbdc0c7639e6fb9c8c326b95205b0fff5fffbb4f802018d3f669aa61ec2a6','','f8e8210ccf106fbc04893aefceec78798d4ce90ffbb1e3a194d76e65d6103dcb','c9dff5f2838ac4bfafde3f0b20a5a4ba455f7d4d10e2abf356346f88bc9fcaee',124);
INSERT INTO "acts" VALUES(185,'undo:discord:509:80',1782907200250000,'discord:99','discord','undo','discord:261','1a9376ba390fac064e97','undo:admin:discord:507:discord:261',-2,'2','0','admin:discord:507:discord:261','79a39a3b2a45214ba22abd1f00a042a863b7e53f9cb3af0c7d9bde4e11fcc63e','','c9dff5f2838ac4bfafde3f0b20a5a4ba455f7d4d10e2abf356346f88bc9fcaee','5590a5f17eeab2531b52bd6ab292a137b42203fad6afdfa1f0831edf25e65ae2',124);
INSERT INTO "acts" VALUES(186,'undo:discord:509:81',1782907200250000,'discord:99','discord','undo','discord:262','4a1e4d95cdedd08fff99','undo:admin:discord:507:discord:262',-2,'2','0','admin:discord:507:discord:262','b10354fcbd93d555bbd5a293b53d661d28202304c94ba26e5ab41f46d19c97fb','','5590a5f17eeab2531b52bd6ab292a137b42203fad6afdfa1f0831edf25e65ae2','2e2eabf404d0444f9bba08cbc0a43e2707e972f93f2ecb90bd195f11d3dc2b93',124);
INSERT INTO "acts" VALUES(187,'undo:discord:509:82',1782907200250000,'discord:99','discord','undo','discord:263','a4da0cc75fe5e83a3244','undo:admin:discord:507:discord:263',-2,'2','0','admin:discord:507:discord:263','bfe14885b6e97736539f9a6931782c10e986125a679f16756567a8f09dd51d13','','2e2eabf404d0444f9bba08cbc0a43e2707e972f93f2ecb90bd195f11d3dc2b93','7e9e36d74b76223fab05dfc4fbda8e0a6383bda3ca16202f8b557c218f502cb2',124);
INSERT INTO "acts" VALUES(188,'undo:discord:509:83',1782907200250000,'discord:99','discord','undo','discord:264','e5db0d6d79899eccd103','undo:admin:discord:507:discord:264',-2,'2','0','admin:discord:507:discord:264','c419135e15790a798d9d31ec3044b0a02d4319e5f6dcdb9a6c37de8ccd2d3f37','','7e9e36d74b76223fab05dfc4fbda8e0a6383bda3ca16202f8b557c218f502cb2','01d16a49dbe84ff01ab8ef9d173b2b39285fb3afb4e2e8e79a30e60277a77d53',124);
INSERT INTO "acts" VALUES(189,'undo:discord:509:84',1782907200250000,'discord:99','discord','undo','discord:265','e7ac815a6733f0d8da77','undo:admin:discord:507:discord:265',-2,'2','0','admin:discord:507:discord:265','49da72643ff8e9b5b3a458302855e6bacdc8144add6a3f034d12a8edadf144b5','','01d16a49dbe84ff01ab8ef9d173b2b39285fb3afb4e2e8e79a30e60277a77d53','d13c8c36692343ce9ab2a939a3b1a2e604203e35060baf5230836fb65d1e4246',124);
INSERT INTO "acts" VALUES(190,'undo:discord:509:85',1782907200250000,'discord:99','discord','undo','discord:266','0b93c07cf8a7520bcab9','undo:admin:discord:507:discord:266',-2,'2','0','admin:discord:507:discord:266','cfa03bef2a62588d2521cb5cf8b6366d479ae1f2e40db2625596071c7d305cb9','','d13c8c36692343ce9ab2a939a3b1a2e604203e35060baf5230836fb65d1e4246','7d50d579e4451beba77866c66f3d7195edb310f12b104aaa18033e2c7717f614',124);
INSERT INTO "acts" VALUES(191,'undo:discord:509:86',1782907200250000,'discord:99','discord','undo','discord:267','4943de94602aecaf0256','undo:admin:discord:507:discord:267',-2,'2','0','admin:discord:507:discord:267','a008a1776261715cc8137741f4272d6a8a80b053c1d07b5ec6f09ec029de24ff','','7d50d579e4451beba77866c66f3d7195edb310f12b104aaa18033e2c7717f614','28de2ff888d487d67ce9cbbc942f34c4d262b11ad2a785bffb96e3e836f662f5',124);
INSERT INTO "acts" VALUES(192,'undo:discord:509:87',1782907200250000,'discord:99','discord','undo','discord:268','d1f159639d235a063ae9','undo:admin:discord:507:discord:268',-2,'2','0','admin:discord:507:discord:268','486eac4f0a407062c9f24d828c687aea7247e63c9cd00ade58974780cc7d309f','','28de2ff888d487d67ce9cbbc942f34c4d262b11ad2a785bffb96e3e836f662f5','fd7f7e0b703d0be145957e9e45e64458cc2dd0ce8b7ae295516b905f55848b6e',124);
INSERT INTO "acts" VALUES(193,'undo:discord:509:88',1782907200250000,'discord:99','discord','undo','discord:269','853a4f8b2ff38672d197','undo:admin:discord:507:discord:269',-2,'2','0','admin:discord:507:discord:269','afcf43589db68d42b43dcdbb636f4e04647ccc656d41e74d3e6a413774102caa','','fd7f7e0b703d0be145957e9e45e64458cc2dd0ce8b7ae295516b905f55848b6e','74fbbf573f7f72e12e0dbe6e1b3a96afac7a4b358d05e6a71a11fb455a710ff8',124);
INSERT INTO "acts" VALUES(194,'undo:discord:509:89',1782907200250000,'discord:99','discord','undo','discord:270','4704ff8bf981cb0d13cc','undo:admin:discord:507:discord:270',-2,'2','0','admin:discord:507:discord:270','f4d064e166dc565b9512d534e760ef93b8123469cec7d4ca1a18afccbe5f63fd','','74fbbf573f7f72e12e0dbe6e1b3a96afac7a4b358d05e6a71a11fb455a710ff8','fa2438ab8444155b4927146de72bb115e9b869ec433b75a5f4fd24774607e41b',124);
INSERT INTO "acts" VALUES(195,'undo:discord:509:90',1782907200250000,'discord:99','discord','undo','discord:271','ff486afd06c6e10c603d','undo:admin:discord:507:discord:271',-2,'2','0','admin:discord:507:discord:271','6c7ce2c7eb9f74713c5898710b0616b28a16654019946d37eb5f99bd537f3417','','fa2438ab8444155b4927146de72bb115e9b869ec433b75a5f4fd24774607e41b','7092b91050821767fdc1fde01faf83a9061c97443277fa7067134cb17d456fee',124);
INSERT INTO "acts" VALUES(196,'undo:discord:509:91',1782907200250000,'discord:99','discord','undo','discord:272','58116616c93a0abe347b','undo:admin:discord:507:discord:272',-2,'2','0','admin:discord:507:discord:272','26d7fe54f1c212fb69a1e5576a8c70b35a934a3a92d403d170736ffa03a2d8cc','','7092b91050821767fdc1fde01faf83a9061c97443277fa7067134cb17d456fee','369cd1e2ddd1816c819166a78c35591370c093962c2748a1da7fdb8ec50e5e44',124);
INSERT INTO "acts" VALUES(197,'undo:discord:509:92',1782907200250000,'discord:99','discord','undo','discord:273','4f0138bfd1f69105afd3','undo:admin:discord:507:discord:273',-2,'2','0','admin:discord:507:discord:273','4c03879e0b8a573e5f64bcdb036011cc4298667362ebe07f75cb284ae2f847f5','','369cd1e2ddd1816c819166a78c35591370c093962c2748a1da7fdb8ec50e5e44','8be5dd0449acda5434f803a7ae6419df6080a85fd4e7d816701afcc6013583cc',124);
INSERT INTO "acts" VALUES(198,'undo:discord:509:93',1782907200250000,'discord:99','discord','undo','discord:274','1424aae01cc6f951b0aa','undo:admin:discord:507:discord:274',-2,'2','0','admin:discord:507:discord:274','13fce7fcfb4c0573f3a74ec7c331b7f2037091efb782aa30c7bb3f2966fff135','','8be5dd0449acda5434f803a7ae6419df6080a85fd4e7d816701afcc6013583cc','2de227da754441d58855735e69e7e94a6ff1ee8508ffd270a90736d616cde224',124);
INSERT INTO "acts" VALUES(199,'undo:discord:509:94',1782907200250000,'discord:99','discord','undo','discord:275','60b468cd284b903d88ef','undo:admin:discord:507:discord:275',-2,'2','0','admin:discord:507:discord:275','2d695721705f7ee272770aacc7035b516ec7ef3c7d6ad298c629b3d1a62151f5','','2de227da754441d58855735e69e7e94a6ff1ee8508ffd270a90736d616cde224','45c0b1cae0b723087cec3cdadc9c8056544de36cd5d09512b91a24d04fad8a3a',124);
INSERT INTO "acts" VALUES(200,'undo:discord:509:95',1782907200250000,'discord:99','discord','undo','discord:276','5d7cc60ec6a66fc6066c','undo:admin:discord:507:discord:276',-2,'2','0','admin:discord:507:discord:276','986bafd6020344848e6273283ba8a19c412bd0e9ea64874834550ecd04de276b','','45c0b1cae0b723087cec3cdadc9c8056544de36cd5d09512b91a24d04fad8a3a','8607b3cd4cd1214ccbd2874e1e118a3fbf332686cc465347193702c888dbbab8',124);
INSERT INTO "acts" VALUES(201,'undo:discord:509:96',1782907200250000,'discord:99','discord','undo','discord:277','7adac41a94bdd54a8caf','undo:admin:discord:507:discord:277',-2,'2','0','admin:discord:507:discord:277','477f00d651980b1b697b6c89f6a07c2678d0978fa05caefec210bbdc1c31f86e','','8607b3cd4cd1214ccbd2874e1e118a3fbf332686cc465347193702c888dbbab8','6114ec919347003364ec81f358f931facc3fe2de7e19a6f092e8c8c18acb8b64',124);
INSERT INTO "acts" VALUES(202,'undo:discord:509:97',1782907200250000,'discord:99','discord','undo','discord:278','cacb5b1b436dbb402f2c','undo:admin:discord:507:discord:278',-2,'2','0','admin:discord:507:discord:278','a0ab66d1a7a6ede3be5f9cf2c88562bd081a14f3e211b4676e112629980e2b15','','6114ec919347003364ec81f358f931facc3fe2de7e19a6f092e8c8c18acb8b64','de7139a93d57a4d4d9b6c1cd7ef1a722510260bae8d21108eede43897a8ad9fd',124);
INSERT INTO "acts" VALUES(203,'undo:discord:509:98',1782907200250000,'discord:99','discord','undo','discord:279','ce4fadee4e5faa71ec1f','undo:admin:discord:507:discord:279',-2,'2','0','admin:discord:507:discord:279','22831fdd0e558db1975f6335228b84f43d54b3be9000b7adf218c6b1a3f59f49','','de7139a93d57a4d4d9b6c1cd7ef1a722510260bae8d21108eede43897a8ad9fd','5fc17e5cb92bf968c74eae35b88477f719d76709f06e157fd0d7eca78ec0d293',124);
INSERT INTO "acts" VALUES(204,'undo:discord:509:99',1782907200250000,'discord:99','discord','undo','discord:280','13f064ba5c838f5e854e','undo:admin:discord:507:discord:280',-2,'2','0','admin:discord:507:discord:280','aa100f7c9d8377eef22f8902ed8c6e2c7f88859670107f607cf3704abe7571f8','','5fc17e5cb92bf968c74eae35b88477f719d76709f06e157fd0d7eca78ec0d293','aab4a1af4d206fed8033bbb0fc74f497a6f7fe005203b153ddb3eff57444d7f5',124);
INSERT INTO "acts" VALUES(205,'undo:discord:509:100',1782907200250000,'discord:99','discord','undo','discord:281','516de643840f149aaaae','undo:admin:discord:507:discord:281',-2,'2','0','admin:discord:507:discord:281','12c336dc01e91fc03969fab007da6dae0fc400cb98166487ba4b5cbb525913de','','aab4a1af4d206fed8033bbb0fc74f497a6f7fe005203b153ddb3eff57444d7f5','1a9235dddbef8502eb3c19a627f4a3bcb065884ac6e7f57bca9c4fb27fed0ae4',124);
INSERT INTO "acts" VALUES(206,'undo:discord:509:101',1782907200250000,'discord:99','discord','undo','discord:282','d056b6563517e80bc0c6','undo:admin:discord:507:discord:282',-2,'2','0','admin:discord:507:discord:282','0fc0bdbf3badf9e551c4d0e48f1f9c5af939d0d80394973a55e5924d9f263681','','1a9235dddbef8502eb3c19a627f4a3bcb065884ac6e7f57bca9c4fb27fed0ae4','8cb408dde8e744afbd1709867648239a0c53d01e7ee0417448247074571442c6',124);
INSERT INTO "acts" VALUES(207,'undo:discord:509:102',1782907200250000,'discord:99','discord','undo','discord:283','9645c470ee26617cad81','undo:admin:discord:507:discord:283',-2,'2','0','admin:discord:507:discord:283','5e9695813466224d15ea693479f83bcef3c25efbd1152ceba5669612c547996d','','8cb408dde8e744afbd1709867648239a0c53d01e7ee0417448247074571442c6','6175ea606ed573472ba6d1478de838bfca1bc216987c5303716d4da54d07fb9d',124);
INSERT INTO "acts" VALUES(208,'undo:discord:509:103',1782907200250000,'discord:99','discord','undo','discord:284','50096ef6c583517a50f7','undo:admin:discord:507:discord:284',-2,'2','0','admin:discord:507:discord:284','b5b4c8fe27eaef0be25ac70d98c143b18d1234919cfd750ba15bc14da6dab84e','','6175ea606ed573472ba6d1478de838bfca1bc216987c5303716d4da54d07fb9d','3296c48926558a743a6d83b7d2ba6fe922873f48d157d73e749d55b8e976fa5a',124);
INSERT INTO "acts" VALUES(209,'undo:discord:509:104',1782907200250000,'discord:99','discord','undo','discord:285','c6f76bbd4018859287c4','undo:admin:discord:507:discord:285',-2,'2','0','admin:discord:507:discord:285','0a101e56042238b81cc942087712084bba39f3b334113660c39b04e1baea5aa6','','3296c48926558a743a6d83b7d2ba6fe922873f48d157d73e749d55b8e976fa5a','dd21fc1b8c6c4021c738e01724fa63fd8e5f82bd333bbc848571056d1f0b1899',124);
INSERT INTO "acts" VALUES(210,'undo:discord:509:105',1782907200250000,'discord:99','discord','undo','discord:286','78b3f525b40d0cb30a88','undo:admin:discord:507:discord:286',-2,'2','0','admin:discord:507:discord:286','91a7314cedb454550f68bf3cbe68bc83ed625b35dc7b2f66996f220d46dec61e','','dd21fc1b8c6c4021c738e01724fa63fd8e5f82bd333bbc848571056d1f0b1899','f8dea26a8af691fe36a7eb02ce49340b06f79231b8cd78fa2509c353f2ff2992',124);
INSERT INTO "acts" VALUES(211,'undo:discord:509:106',1782907200250000,'discord:99','discord','undo','discord:287','b0ec00df528c1381d3d8','undo:admin:discord:507:discord:287',-2,'2','0','admin:discord:507:discord:287','20c954e969ef6ec8955ac678611e8266fc2e3c2667ce5827dbd32279998d9359','','f8dea26a8af691fe36a7eb02ce49340b06f79231b8cd78fa2509c353f2ff2992','e5b6c09cf1057498d0a34bcdd9483bf5b86651ebff264f737f79f5ca754618ed',124);
INSERT INTO "acts" VALUES(212,'undo:discord:509:107',1782907200250000,'discord:99','discord','undo','discord:288','706f1c3731e8d0bdf9c1','undo:admin:discord:507:discord:288',-2,'2','0','admin:discord:507:discord:288','88f07ce8c9e756c87f271e1481834b486995d1097a175b5c5dcae8f5223e88cb','','e5b6c09cf1057498d0a34bcdd9483bf5b86651ebff264f737f79f5ca754618ed','bc76751e9461eb3ddf4579001d38c96939850b7beea782f3ff3362e2fc6b3bfe',124);
INSERT INTO "acts" VALUES(213,'undo:discord:509:108',1782907200250000,'discord:99','discord','undo','discord:289','9dd4df7425702380c937','undo:admin:discord:507:discord:289',-2,'2','0','admin:discord:507:discord:289','c21d409d600b1b1a8cbfc0fd45b5e1c6b44920252c7680c2c12e4978704eab0f','','bc76751e9461eb3ddf4579001d38c96939850b7beea782f3ff3362e2fc6b3bfe','1a60746e994a7a1af465456fc7d7bb684f899fe2ad8297425be9097afd58cdc8',124);
INSERT INTO "acts" VALUES(214,'undo:discord:509:109',1782907200250000,'discord:99','discord','undo','discord:290','600e9e0be8eff7f33157','undo:admin:discord:507:discord:290',-2,'2','0','admin:discord:507:discord:290','28b4610f000313afc1627a85cff3a30e8c53a99b2d5ae3c662526e3e7b3b99a1','','1a60746e994a7a1af465456fc7d7bb684f899fe2ad8297425be9097afd58cdc8','3e655e3dc467e4acd9123d4752a0895c8dd912548e5a01373ab44af6516d46ba',124);
INSERT INTO "acts" VALUES(215,'undo:discord:509:110',1782907200250000,'discord:99','discord','undo','discord:291','e69928fe30fb87eaa5dc','undo:admin:discord:507:discord:291',-2,'2','0','admin:discord:507:discord:291','a71ee00f755a2413cfcfe5658e0c17ebf2b23939074a2f2b71fa3cb31fd17f7b','','3e655e3dc467e4acd9123d4752a0895c8dd912548e5a01373ab44af6516d46ba','a7cd3823aa7f5ebb4851f4b44401384f963fb20b4472453b1f502d7768d05bd0',124);
INSERT INTO "acts" VALUES(216,'undo:discord:509:111',1782907200250000,'discord:99','discord','undo','discord:292','693330aa7e3d8c9cb5ae','undo:admin:discord:507:discord:292',-2,'2','0','admin:discord:507:discord:292','e4adc4f0840fce7957d40d37c9ea8ecd05eba3ea3a00dbd9395e65c2ffdb2c5c','','a7cd3823aa7f5ebb4851f4b44401384f963fb20b4472453b1f502d7768d05bd0','0efcb2a8bc9550fa59e60f81c0a5f8bcb258962f430364d916fcf197bcdc7168',124);
INSERT INTO "acts" VALUES(217,'undo:discord:509:112',1782907200250000,'discord:99','discord','undo','discord:293','14fb5850fe382c794747','undo:admin:discord:507:discord:293',-2,'2','0','admin:discord:507:discord:293','90e4060cfd9625c5f1afd72457155ca78742c0239577afcb5178f0e388208c53','','0efcb2a8bc9550fa59e60f81c0a5f8bcb258962f430364d916fcf197bcdc7168','3e0128ce163ac879180d309e7cb1735a6319c8a239624eb840e5ece4ecc35295',124);
INSERT INTO "acts" VALUES(218,'undo:discord:509:113',1782907200250000,'discord:99','discord','undo','discord:294','44c66a3ce827bc749222','undo:admin:discord:507:discord:294',-2,'2','0','admin:discord:507:discord:294','60c9f613d23198fc4deaee8b11505a09275ec314eb14461b49251768e15c568d','','3e0128ce163ac879180d309e7cb1735a6319c8a239624eb840e5ece4ecc35295','54802436dcc8566eac56132f04562ee865026d2d7b7ab51a7b34b158ee56f17a',124);
INSERT INTO "acts" VALUES(219,'undo:discord:509:114',1782907200250000,'discord:99','discord','undo','discord:295','1509825d59e811c85d67','undo:admin:discord:507:discord:295',-2,'2','0','admin:discord:507:discord:295','e0a52dbc438789aa0e4e4c1bf917f3ef0e46ed075436607340df99b6ad60e1cc','','54802436dcc8566eac56132f04562ee865026d2d7b7ab51a7b34b158ee56f17a','173fc05718d3164bd84e04e78af7f18d8731ce562a5abc4c765890434d75d771',124);
INSERT INTO "acts" VALUES(220,'undo:discord:509:115',1782907200250000,'discord:99','discord','undo','discord:296','33b349cd5dae4d05b4d1','undo:admin:discord:507:discord:296',-2,'2','0','admin:discord:507:discord:296','8fe0b93e5c24e10b08f321d2701dc638e27c81f2ef723580b81a0f1a9708eb46','','173fc05718d3164bd84e04e78af7f18d8731ce562a5abc4c765890434d75d771','baaf4ca6d3b21e5f117b07c3cbd07231b1da85b872ce926ab858c21598d41e7b',124);
INSERT INTO "acts" VALUES(221,'undo:discord:509:116',1782907200250000,'discord:99','discord','undo','discord:297','9edbac0d5878dcf18340','undo:admin:discord:507:discord:297',-2,'2','0','admin:discord:507:discord:297','4d2309d28479acd387609810197f5d6cbd2edc80a7c383ae019cc556d411d559','','baaf4ca6d3b21e5f117b07c3cbd07231b1da85b872ce926ab858c21598d41e7b','96c4ea6dd0876b7a05982f5d3a25fe43b249423e7e3d234b6b23e6ea218942a9',124);
INSERT INTO "acts" VALUES(222,'undo:discord:509:117',1782907200250000,'discord:99','discord','undo','discord:298','b6892f5cda926460c553','undo:admin:discord:507:discord:298',-2,'2','0','admin:discord:507:discord:298','b42a823ea1c73137c0a6836c387ee40d65efba6a2199e22794d6e0eb8b3a9271','','96c4ea6dd0876b7a05982f5d3a25fe43b249423e7e3d234b6b23e6ea218942a9','34ce901aebabaefe287eb93f44fcd09910b0960e76258469e8acedf90e09a04e',124);
INSERT INTO "acts" VALUES(223,'undo:discord:509:118',1782907200250000,'discord:99','discord','undo','discord:299','bff7f375326cce196408','undo:admin:discord:507:discord:299',-2,'2','0','admin:discord:507:discord:299','c064785de568dadef34447f4ac9eabc23f5bcce8fdb88b1d49842e9e2e59b317','','34ce901aebabaefe287eb93f44fcd09910b0960e76258469e8acedf90e09a04e','9c2702c617bb8f588094f99273376ff253a6742aeaa6d21235a6cae2a13170ac',124);
INSERT INTO "acts" VALUES(224,'undo:discord:509:119',1782907200250000,'discord:99','discord','undo','discord:300','d6be231c7c349ccb09a8','undo:admin:discord:507:discord:300',-2,'2','0','admin:discord:507:discord:300','e5600378548073d5256c783e2d9529c6fce158f62e0fa7043ecb8723c53f8bb8','','9c2702c617bb8f588094f99273376ff253a6742aeaa6d21235a6cae2a13170ac','f7ed62de87a21e9a18589f20d59cbe797925c6d156c247ad19c22b1ab36cf7a6',124);
INSERT INTO "acts" VALUES(225,'words:w0',1782907200250000,'discord:1','discord','words','everywhere',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','ec8a9de0144a03f2c1d9c88e6bbb2b1a74363e08aca4f02e543cab9bd2b22dec','f7ed62de87a21e9a18589f20d59cbe797925c6d156c247ad19c22b1ab36cf7a6','de376644a1692b210c8ad704e3c36a56df0720b2044879a78460cace7bf37277',NULL);
INSERT INTO "acts" VALUES(226,'words:w1',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','eb9028f7f2cada6d9203390efc49ac45c720a2bac89cc9e051c3f3186f31fbc8','de376644a1692b210c8ad704e3c36a56df0720b2044879a78460cace7bf37277','17f6ee39be35b87807a581bc41940cdf9e53242c9a9bc4693aa3d86376d2a212',NULL);
INSERT INTO "acts" VALUES(227,'words:w2',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "allowed"}',NULL,'','34ddc6a27eb669d25e0a1cb87dfdb963204dfe769b6f7fec57b821c5877730c3','17f6ee39be35b87807a581bc41940cdf9e53242c9a9bc4693aa3d86376d2a212','0d871bc60fc66f9583f7859cdd5481cab6da201c83b786f4277931a77f3b5b04',NULL);
INSERT INTO "acts" VALUES(228,'admin:discord:604',1782907200250000,'discord:99','discord','topup','telegram:17','c59f92ca0ac921798095','admin:discord:604',5,'10','15',NULL,'c93487dbfe03c357ed41269d9615d1ad4408532f68d7895c0949501bc9592202','','0d871bc60fc66f9583f7859cdd5481cab6da201c83b786f4277931a77f3b5b04','c10e2c8415f021c98018fc9ef180a603038391428e5c9362f6114b8ff1d3916a',NULL);
INSERT INTO "acts" VALUES(229,'role:igor',1782907200250000,'discord:99','discord','role','telegram:17','c59f92ca0ac921798095',NULL,NULL,'','moderator',NULL,'','','c10e2c8415f021c98018fc9ef180a603038391428e5c9362f6114b8ff1d3916a','e622f93c78a33c3a7cfde75ffadcf1323c75d233362654f6f8af8375a3ee36cb',NULL);
INSERT INTO "acts" VALUES(230,'role:link:1:c59f92ca0ac921798095',1782907200250000,'discord:16','discord','role','telegram:17','c59f92ca0ac921798095',NULL,NULL,'moderator','',NULL,'','','e622f93c78a33c3a7cfde75ffadcf1323c75d233362654f6f8af8375a3ee36cb','706547158f93a8212e9ed608a4b7d9bd9c1f5f266feea2cc3722d56bc77285c6',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0017');
CREATE TABLE alert_chats (
        platform TEXT NOT NULL,
        chat TEXT NOT NULL,
        locale TEXT NOT NULL,
        changed_by TEXT NOT NULL,
        changed_at BIGINT NOT NULL,
        PRIMARY KEY (platform, chat)
    ) WITHOUT ROWID
    ;
INSERT INTO "alert_chats" VALUES('discord','7','ko','discord:99',1782907200250000);
INSERT INTO "alert_chats" VALUES('telegram','-5','ko','discord:99',1782907200250000);
CREATE TABLE alerts (
        name TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL,
        facts TEXT NOT NULL,
        began_at BIGINT NOT NULL,
        told_at BIGINT NOT NULL,
        ended_at BIGINT,
        times INTEGER NOT NULL DEFAULT 1
    ) WITHOUT ROWID
    ;
INSERT INTO "alerts" VALUES('backend:zimage','backend_balance','{"backend": "zimage"}',1782907200250000,1782907200250000,NULL,1);
INSERT INTO "alerts" VALUES('disk','disk_low','{"backend": "zimage"}',1782907200250000,1782907200250000,1782907200250000,1);
CREATE TABLE blocks (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
        at BIGINT NOT NULL,
        until BIGINT,
        reason TEXT NOT NULL,
        actor TEXT NOT NULL
    );
INSERT INTO "blocks" VALUES('8b88fae2bcd65b192104',1773489600123456,NULL,'','discord:99');
INSERT INTO "blocks" VALUES('b1f557692672db309df9',1782907200250000,1782993600250000,'спам 광고','discord:99');
CREATE TABLE chat_groups (
        platform TEXT NOT NULL,
        id TEXT NOT NULL,
        rule TEXT NOT NULL CHECK (rule IN ('everyone', 'admins', 'nobody')),
        changed_by TEXT NOT NULL,
        changed_at BIGINT NOT NULL, channels TEXT NOT NULL DEFAULT '', roles TEXT NOT NULL DEFAULT '', age TEXT NOT NULL DEFAULT 'off'
        CHECK (age = 'off' OR age = 'only' OR age = 'spoiler'),
        PRIMARY KEY (platform, id)
    ) WITHOUT ROWID
    ;
INSERT INTO "chat_groups" VALUES('discord','200','everyone','discord:99',1782907200250000,'10 11','7','spoiler');
INSERT INTO "chat_groups" VALUES('telegram','-5','admins','telegram:1',1782907200250000,'','','off');
CREATE TABLE day_counts (
        scope TEXT NOT NULL,
        since BIGINT NOT NULL,
        until BIGINT NOT NULL,
        pictures BIGINT NOT NULL CHECK (pictures >= 0),
        PRIMARY KEY (scope, since)
    ) WITHOUT ROWID
    ;
CREATE TABLE debts (
        id TEXT NOT NULL PRIMARY KEY,
        account TEXT NOT NULL REFERENCES accounts (id),
        amount BIGINT NOT NULL CHECK (amount > 0),
        paid BIGINT NOT NULL DEFAULT 0 CHECK (paid >= 0 AND paid <= amount),
        at BIGINT NOT NULL
    );
CREATE TABLE guesses (
        purpose TEXT NOT NULL,
        identity TEXT NOT NULL,
        wrong INTEGER NOT NULL CHECK (wrong > 0),
        since BIGINT NOT NULL,
        last_at BIGINT NOT NULL,
        PRIMARY KEY (purpose, identity)
    ) WITHOUT ROWID
    ;
INSERT INTO "guesses" VALUES('voucher','',3,1782907200250000,1782907200250000);
INSERT INTO "guesses" VALUES('voucher','discord:15',2,1782907200250000,1782907200250000);
INSERT INTO "guesses" VALUES('voucher','telegram:15',1,1782907200250000,1782907200250000);
CREATE TABLE identities (
        platform TEXT NOT NULL,
        user_id TEXT NOT NULL,
        person TEXT NOT NULL REFERENCES people (id),
        PRIMARY KEY (platform, user_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "identities" VALUES('discord','260','00778895dc13b725a6d4');
INSERT INTO "identities" VALUES('discord','214','00e8b3364748f103deec');
INSERT INTO "identities" VALUES('telegram','18','082003860f489e23092e');
INSERT INTO "identities" VALUES('discord','246','08fdd641c9d7673f738c');
INSERT INTO "identities" VALUES('telegram','1','0b3a916bfcf5a0ac886a');
INSERT INTO "identities" VALUES('discord','266','0b93c07cf8a7520bcab9');
INSERT INTO "identities" VALUES('discord','205','0fde5d0ac1c5dcbd88c4');
INSERT INTO "identities" VALUES('discord','225','137e3adcc78d6fb21edc');
INSERT INTO "identities" VALUES('discord','280','13f064ba5c838f5e854e');
INSERT INTO "identities" VALUES('discord','274','1424aae01cc6f951b0aa');
INSERT INTO "identities" VALUES('discord','293','14fb5850fe382c794747');
INSERT INTO "identities" VALUES('discord','295','1509825d59e811c85d67');
INSERT INTO "identities" VALUES('discord','210','168170b0a3984c7d0efd');
INSERT INTO "identities" VALUES('discord','222','1836a3ddef2eefa85746');
INSERT INTO "identities" VALUES('discord','261','1a9376ba390fac064e97');
INSERT INTO "identities" VALUES('discord','241','1ac482d5bfa43394bd7b');
INSERT INTO "identities" VALUES('discord','209','1d7ae905d2a49b7ca1aa');
INSERT INTO "identities" VALUES('discord','215','1e2d3f8888a3614261ca');
INSERT INTO "identities" VALUES('discord','229','20103a2ca29e8e231c2d');
INSERT INTO "identities" VALUES('discord','204','218450e7acd2680c43a6');
INSERT INTO "identities" VALUES('discord','212','21d0820a82becc95e600');
INSERT INTO "identities" VALUES('discord','255','2457250391ea34ecdfb3');
INSERT INTO "identities" VALUES('discord','257','2f6aab485d72d50039d6');
INSERT INTO "identities" VALUES('discord','13','30ca6b6e8bd9b608383a');
INSERT INTO "identities" VALUES('discord','296','33b349cd5dae4d05b4d1');
INSERT INTO "identities" VALUES('discord','249','3c06850f8eaa13f22561');
INSERT INTO "identities" VALUES('discord','207','3c99b992b46eb47aa7d1');
INSERT INTO "identities" VALUES('discord','218','42a761bac5093535cc60');
INSERT INTO "identities" VALUES('discord','294','44c66a3ce827bc749222');
INSERT INTO "identities" VALUES('discord','270','4704ff8bf981cb0d13cc');
INSERT INTO "identities" VALUES('discord','219','479675d50259e4d9dff3');
INSERT INTO "identities" VALUES('discord','267','4943de94602aecaf0256');
INSERT INTO "identities" VALUES('discord','262','4a1e4d95cdedd08fff99');
INSERT INTO "identities" VALUES('discord','273','4f0138bfd1f69105afd3');
INSERT INTO "identities" VALUES('discord','284','50096ef6c583517a50f7');
INSERT INTO "identities" VALUES('discord','55','511ee5d9c420002952cc');
INSERT INTO "identities" VALUES('discord','281','516de643840f149aaaae');
INSERT INTO "identities" VALUES('discord','220','53bd115fff20218711c8');
INSERT INTO "identities" VALUES('discord','232','55284b5468010b847308');
INSERT INTO "identities" VALUES('discord','272','58116616c93a0abe347b');
INSERT INTO "identities" VALUES('discord','252','5ac0476d08ee7d1c6701');
INSERT INTO "identities" VALUES('discord','276','5d7cc60ec6a66fc6066c');
INSERT INTO "identities" VALUES('discord','290','600e9e0be8eff7f33157');
INSERT INTO "identities" VALUES('discord','275','60b468cd284b903d88ef');
INSERT INTO "identities" VALUES('discord','302','6371b2fdeb8c1993d25c');
INSERT INTO "identities" VALUES('discord','254','66b8c67ffa4131d3237a');
INSERT INTO "identities" VALUES('discord','259','67664ce5f37a6dbbb071');
INSERT INTO "identities" VALUES('discord','248','678c40254f540096f204');
INSERT INTO "identities" VALUES('discord','292','693330aa7e3d8c9cb5ae');
INSERT INTO "identities" VALUES('discord','213','69e1c6175ebe9511b381');
INSERT INTO "identities" VALUES('telegram','15','6cc2cacd77c6a0e0290a');
INSERT INTO "identities" VALUES('discord','288','706f1c3731e8d0bdf9c1');
INSERT INTO "identities" VALUES('discord','217','717326e9381c4b059612');
INSERT INTO "identities" VALUES('discord','240','76c396751035e4e06543');
INSERT INTO "identities" VALUES('discord','247','788cdf6c3e1be7026413');
INSERT INTO "identities" VALUES('discord','286','78b3f525b40d0cb30a88');
INSERT INTO "identities" VALUES('discord','244','79650c06dc80cadfe0f4');
INSERT INTO "identities" VALUES('discord','277','7adac41a94bdd54a8caf');
INSERT INTO "identities" VALUES('discord','236','7f7f84289e59b3d11cd5');
INSERT INTO "identities" VALUES('discord','269','853a4f8b2ff38672d197');
INSERT INTO "identities" VALUES('discord','224','8b399bbc88439e0ee5b2');
INSERT INTO "identities" VALUES('telegram','3','8b88fae2bcd65b192104');
INSERT INTO "identities" VALUES('discord','239','8e803675618b87b89f7f');
INSERT INTO "identities" VALUES('discord','245','8ee3a6428f2a42856eb0');
INSERT INTO "identities" VALUES('discord','242','8fe3168a2ac3137212ac');
INSERT INTO "identities" VALUES('discord','216','9230812fd9cad54c413f');
INSERT INTO "identities" VALUES('discord','283','9645c470ee26617cad81');
INSERT INTO "identities" VALUES('discord','221','9818452d302c96c1ea86');
INSERT INTO "identities" VALUES('discord','289','9dd4df7425702380c937');
INSERT INTO "identities" VALUES('discord','297','9edbac0d5878dcf18340');
INSERT INTO "identities" VALUES('discord','250','a306eadd0a6a47eca544');
INSERT INTO "identities" VALUES('discord','263','a4da0cc75fe5e83a3244');
INSERT INTO "identities" VALUES('discord','303','a6229719426b51feb78a');
INSERT INTO "identities" VALUES('telegram','17','ac19979ccda18b3e3a95');
INSERT INTO "identities" VALUES('discord','230','ac3250222b5573325607');
INSERT INTO "identities" VALUES('discord','211','ac4dd3c24ccc0464c998');
INSERT INTO "identities" VALUES('discord','201','acf7ef38b1283d0e96d7');
INSERT INTO "identities" VALUES('discord','287','b0ec00df528c1381d3d8');
INSERT INTO "identities" VALUES('discord','12','b1f557692672db309df9');
INSERT INTO "identities" VALUES('discord','238','b20d194bf53ffb8f414d');
INSERT INTO "identities" VALUES('discord','235','b44b8dfddf6ab6bc4cb0');
INSERT INTO "identities" VALUES('discord','228','b6836515943978602494');
INSERT INTO "identities" VALUES('discord','298','b6892f5cda926460c553');
INSERT INTO "identities" VALUES('discord','203','b736623e6be6b8a05f6d');
INSERT INTO "identities" VALUES('discord','231','b780ce546a5dd17bf593');
INSERT INTO "identities" VALUES('discord','258','b86ca8885f6d428e1032');
INSERT INTO "identities" VALUES('discord','243','b8f974e8a88a3d602480');
INSERT INTO "identities" VALUES('discord','14','bcac3fa9ca1302f84813');
INSERT INTO "identities" VALUES('discord','15','bcea76ca6ac9e64cadb2');
INSERT INTO "identities" VALUES('discord','299','bff7f375326cce196408');
INSERT INTO "identities" VALUES('discord','202','c1970e9896ce452b50f4');
INSERT INTO "identities" VALUES('discord','237','c28af447e10aa3e87299');
INSERT INTO "identities" VALUES('discord','285','c6f76bbd4018859287c4');
INSERT INTO "identities" VALUES('discord','278','cacb5b1b436dbb402f2c');
INSERT INTO "identities" VALUES('discord','279','ce4fadee4e5faa71ec1f');
INSERT INTO "identities" VALUES('discord','234','cee618d11a57dddfe548');
INSERT INTO "identities" VALUES('discord','282','d056b6563517e80bc0c6');
INSERT INTO "identities" VALUES('discord','206','d12f9ffbaa0ea0548182');
INSERT INTO "identities" VALUES('discord','268','d1f159639d235a063ae9');
INSERT INTO "identities" VALUES('discord','300','d6be231c7c349ccb09a8');
INSERT INTO "identities" VALUES('discord','227','de60e75d444c38db827b');
INSERT INTO "identities" VALUES('discord','226','e0f43a190682b6619ddc');
INSERT INTO "identities" VALUES('discord','301','e1b8eb7724a371503cfa');
INSERT INTO "identities" VALUES('discord','16','e49324589738d73f2bfa');
INSERT INTO "identities" VALUES('discord','233','e4d7649c9c61b6032261');
INSERT INTO "identities" VALUES('discord','251','e4daaf70554fbbd0cbbb');
INSERT INTO "identities" VALUES('discord','264','e5db0d6d79899eccd103');
INSERT INTO "identities" VALUES('discord','291','e69928fe30fb87eaa5dc');
INSERT INTO "identities" VALUES('discord','265','e7ac815a6733f0d8da77');
INSERT INTO "identities" VALUES('discord','1','ef0a7688527015a602c2');
INSERT INTO "identities" VALUES('discord','256','f5fd7b44cfac5705f011');
INSERT INTO "identities" VALUES('discord','208','f9ecf85595e867acc894');
INSERT INTO "identities" VALUES('discord','223','fc3c72a13dea6044064c');
INSERT INTO "identities" VALUES('discord','253','fdb96b19c581e0ccae7e');
INSERT INTO "identities" VALUES('discord','271','ff486afd06c6e10c603d');
CREATE TABLE job_notes (
        job INTEGER NOT NULL REFERENCES jobs (seq),
        n INTEGER NOT NULL,
        at BIGINT NOT NULL,
        step TEXT NOT NULL,
        idx INTEGER,
        backend TEXT NOT NULL,
        circuit TEXT NOT NULL,
        said TEXT NOT NULL,
        PRIMARY KEY (job, n)
    ) WITHOUT ROWID
    ;
INSERT INTO "job_notes" VALUES(1,1,1782907201250000,'submitted',0,'zimage','','');
INSERT INTO "job_notes" VALUES(1,2,1782907201250000,'submitted',1,'zimage','','');
INSERT INTO "job_notes" VALUES(5,1,1782907201250000,'submitted',0,'zimage','','');
INSERT INTO "job_notes" VALUES(5,2,1782907201250000,'submitted',1,'zimage','','');
INSERT INTO "job_notes" VALUES(6,1,1782907201250000,'submitted',0,'local','','');
INSERT INTO "job_notes" VALUES(7,1,1782907201250000,'submitted',0,'local','','');
INSERT INTO "job_notes" VALUES(9,1,1782907200250000,'submitted',0,'zimage','','');
INSERT INTO "job_notes" VALUES(10,1,1782907201250000,'submitted',0,'zimage','','');
INSERT INTO "job_notes" VALUES(10,2,1782907201250000,'submitted',1,'zimage','','');
INSERT INTO "job_notes" VALUES(11,1,1782907201250000,'submitted',0,'zimage','','');
INSERT INTO "job_notes" VALUES(13,1,1782907200250000,'submitted',0,'zimage','','');
INSERT INTO "job_notes" VALUES(13,2,1782907200250000,'submitted',1,'zimage','','');
INSERT INTO "job_notes" VALUES(15,1,1782907201250000,'submitted',0,'local','','');
INSERT INTO "job_notes" VALUES(15,2,1782907201250000,'accepted',0,'local','','');
INSERT INTO "job_notes" VALUES(16,1,1782907200250000,'submitted',0,'zimage','','');
CREATE TABLE jobs (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        request_id TEXT NOT NULL UNIQUE,
        person TEXT NOT NULL REFERENCES people (id),
        identity_platform TEXT NOT NULL,
        user_id TEXT NOT NULL,
        platform TEXT NOT NULL,
        address TEXT NOT NULL,
        locale TEXT NOT NULL,
        prompt TEXT NOT NULL,
        aspect_ratio TEXT NOT NULL,
        pictures INTEGER NOT NULL CHECK (pictures >= 1),
        price BIGINT NOT NULL CHECK (price >= 0),
        hold BIGINT NOT NULL,
        captured BIGINT NOT NULL DEFAULT 0,
        state TEXT NOT NULL DEFAULT 'queued' CHECK (
            state = 'queued' OR state = 'submitting' OR state = 'generating' OR state = 'rendered'
            OR state = 'delivered' OR state = 'failed' OR state = 'cancelled' OR state = 'undeliverable'
        ),
        told INTEGER NOT NULL DEFAULT 1 CHECK (told IN (0, 1)),
        keeps_pictures INTEGER NOT NULL DEFAULT 0 CHECK (keeps_pictures IN (0, 1)),
        accepted_at BIGINT NOT NULL,
        deadline_at BIGINT NOT NULL,
        finished_at BIGINT,
        failure_key TEXT,
        failure_detail TEXT,
        receipt TEXT, chat_group TEXT NOT NULL DEFAULT '', spoiler INTEGER NOT NULL DEFAULT 0 CHECK (spoiler = 0 OR spoiler = 1), provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional = 0 OR provisional = 1), offered INTEGER NOT NULL DEFAULT 1 CHECK (offered = 0 OR offered = 1), width_px INTEGER, height_px INTEGER CHECK ((width_px IS NULL) = (height_px IS NULL)), source_blob TEXT, strength_percent INTEGER CHECK (source_blob IS NULL OR strength_percent IS NOT NULL), drawn_seed BIGINT, chat TEXT NOT NULL DEFAULT '',
        CHECK (hold = price * pictures),
        CHECK (captured >= 0 AND captured <= hold),
        CHECK (captured = 0 OR state = 'delivered'),
        CHECK ((finished_at IS NULL)
            = (state = 'queued' OR state = 'submitting' OR state = 'generating' OR state = 'rendered')),
        CHECK ((failure_key IS NULL) = (failure_detail IS NULL))
    );
INSERT INTO "jobs" VALUES(1,'job0000000000001','discord:request-1','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',2,1,2,1,'delivered',1,1,1782907200250000,1782907800250000,1782907260250000,NULL,NULL,'message-1','',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(2,'job0000000000002','discord:request-2','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,1,1,0,'failed',1,0,1782907200250000,1782907800250000,1782907500250000,'failure.refused','out of paint',NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(3,'job0000000000003','discord:request-3','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',2,1,2,0,'failed',0,0,1782907200250000,1782907800250000,1782907500250000,'failure.refused','out of paint',NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(4,'job0000000000004','discord:request-4','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,1,1,0,'cancelled',1,0,1782907200250000,1782907800250000,1782907500250000,'failure.cancelled','',NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(5,'job0000000000005','discord:request-5','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',2,1,2,0,'undeliverable',1,1,1782907200250000,1782907800250000,1782907500250000,'failure.gone','',NULL,'',0,0,0,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(6,'job0000000000006','discord:request-6','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,2,2,2,'delivered',1,0,1782907200250000,1782907800250000,1782907560250000,NULL,NULL,'message-6','',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(7,'job0000000000007','discord:request-7','ef0a7688527015a602c2','discord','1','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,0,0,0,'delivered',1,1,1782907200250000,1782907800250000,1782907620250000,NULL,NULL,'message-7','',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(8,'job0000000000008','telegram:request-8','0b3a916bfcf5a0ac886a','telegram','1','telegram','{"chat":"-5","message":"9","user":"1"}','en','a red fox in the snow, 여우','16:9',1,3,3,0,'queued',1,0,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'-5');
INSERT INTO "jobs" VALUES(9,'job0000000000009','telegram:request-9','0b3a916bfcf5a0ac886a','telegram','1','telegram','{"chat":"-5","message":"9","user":"1"}','en','a red fox in the snow, 여우','16:9',2,1,2,0,'submitting',1,0,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'-5');
INSERT INTO "jobs" VALUES(10,'job0000000000010','telegram:request-10','0b3a916bfcf5a0ac886a','telegram','1','telegram','{"chat":"-5","message":"9","user":"1"}','en','a red fox in the snow, 여우','16:9',2,1,2,0,'generating',1,0,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'-5');
INSERT INTO "jobs" VALUES(11,'job0000000000011','telegram:request-11','0b3a916bfcf5a0ac886a','telegram','1','telegram','{"chat":"-5","message":"9","user":"1"}','en','a red fox in the snow, 여우','16:9',1,1,1,0,'rendered',1,1,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'-5');
INSERT INTO "jobs" VALUES(12,'job0000000000012','discord:request-12','b1f557692672db309df9','discord','12','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,1,1,0,'queued',1,0,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'200',1,1,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(13,'job0000000000013','discord:request-13','30ca6b6e8bd9b608383a','discord','13','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',2,5,10,7,'delivered',1,1,1782907200250000,1782907800250000,1782907980250000,NULL,NULL,'message-13','',0,0,1,1280,720,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(14,'job0000000000014','discord:request-14','30ca6b6e8bd9b608383a','discord','13','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,5,5,0,'queued',1,0,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,'776cb326ab0cd5f0a974c1b9606044d8485201f2db19cf8e3749bdee5f36e200',40,4294967295,'7');
INSERT INTO "jobs" VALUES(15,'job0000000000015','discord:request-15','30ca6b6e8bd9b608383a','discord','13','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,5,5,0,'generating',1,0,1782907200250000,1782907800250000,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(16,'job0000000000016','discord:request-16','bcac3fa9ca1302f84813','discord','14','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','a red fox in the snow, 여우','16:9',1,1,1,0,'cancelled',1,0,1782907200250000,1782907800250000,1782907200250000,'failure.cancelled','',NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
INSERT INTO "jobs" VALUES(17,'job0000000000017','telegram:request-17','ac19979ccda18b3e3a95','telegram','17','telegram','{"chat":"-5","message":"9","user":"1"}','en','a red fox in the snow, 여우','16:9',1,15,15,0,'cancelled',1,0,1782907200250000,1782907800250000,1782907200250000,'failure.cancelled','',NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'-5');
CREATE TABLE link_codes (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
        id TEXT NOT NULL UNIQUE,
        platform TEXT NOT NULL,
        user_id TEXT NOT NULL,
        digest TEXT UNIQUE,
        other_platform TEXT,
        other_user_id TEXT,
        is_sure INTEGER NOT NULL DEFAULT 0 CHECK (is_sure = 0 OR is_sure = 1),
        is_other_sure INTEGER NOT NULL DEFAULT 0 CHECK (is_other_sure = 0 OR is_other_sure = 1),
        taken BIGINT,
        expires_at BIGINT NOT NULL,
        CHECK ((other_platform IS NULL) = (other_user_id IS NULL)),
        CHECK (digest IS NULL OR other_platform IS NULL)
    ) WITHOUT ROWID
    ;
INSERT INTO "link_codes" VALUES('ac19979ccda18b3e3a95','link3','telegram','17','3333333333333333333333333333333333333333333333333333333333333333',NULL,NULL,0,0,NULL,1782907800250000);
CREATE TABLE links (
        seq INTEGER NOT NULL PRIMARY KEY,
        person TEXT NOT NULL UNIQUE REFERENCES people (id),
        root TEXT NOT NULL REFERENCES people (id),
        at BIGINT NOT NULL,
        CHECK (person <> root)
    );
INSERT INTO "links" VALUES(1,'c59f92ca0ac921798095','ac19979ccda18b3e3a95',1782907200250000);
INSERT INTO "links" VALUES(2,'e288297cba2741223981','ac19979ccda18b3e3a95',1782907200250000);
CREATE TABLE memberships (
        platform TEXT NOT NULL,
        chat_group TEXT NOT NULL,
        user_id TEXT NOT NULL,
        role TEXT NOT NULL,
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (platform, chat_group, user_id, role)
    ) WITHOUT ROWID
    ;
INSERT INTO "memberships" VALUES('discord','200','13','200',1782907200250000);
INSERT INTO "memberships" VALUES('discord','200','13','7',1782907200250000);
CREATE TABLE notes (
        owner TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        expires_at BIGINT,
        PRIMARY KEY (owner, name)
    ) WITHOUT ROWID
    ;
INSERT INTO "notes" VALUES('discord:888','commands','digest {}',NULL);
INSERT INTO "notes" VALUES('telegram:777','draft:1','{"prompt": "여우"}',1782993600250000);
CREATE TABLE outbox (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN ('notice', 'alert')),
        recipients TEXT NOT NULL,
        person TEXT REFERENCES people (id),
        locale TEXT NOT NULL,
        words TEXT NOT NULL,
        topic TEXT NOT NULL DEFAULT '',
        made_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        not_before BIGINT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        begun_at BIGINT,
        done_at BIGINT
    );
INSERT INTO "outbox" VALUES(1,'notice:admin:discord:505','notice','[{"platform": "discord", "user_id": "14", "chat": ""}]','bcac3fa9ca1302f84813','en','{"key": "notice.granted_why", "values": {"amount": 3, "reason": "감사"}}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,NULL);
INSERT INTO "outbox" VALUES(2,'notice:admin:discord:506','notice','[{"platform": "discord", "user_id": "14", "chat": ""}]','bcac3fa9ca1302f84813','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(3,'notice:gift:discord:603','notice','[{"platform": "telegram", "user_id": "15", "chat": ""}]','6cc2cacd77c6a0e0290a','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(4,'notice:link:link1','notice','[{"platform": "discord", "user_id": "16", "chat": ""}]','e49324589738d73f2bfa','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(5,'notice:link:1:discord:16','notice','[{"platform": "discord", "user_id": "16", "chat": ""}]','e49324589738d73f2bfa','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(6,'notice:link:1:telegram:17','notice','[{"platform": "telegram", "user_id": "17", "chat": ""}]','ac19979ccda18b3e3a95','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(7,'notice:link:link2','notice','[{"platform": "telegram", "user_id": "18", "chat": ""}]','082003860f489e23092e','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(8,'notice:link:2:telegram:18','notice','[{"platform": "telegram", "user_id": "18", "chat": ""}]','082003860f489e23092e','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(9,'notice:link:2:discord:16','notice','[{"platform": "discord", "user_id": "16", "chat": ""}]','e49324589738d73f2bfa','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(10,'notice:link:2:telegram:17','notice','[{"platform": "telegram", "user_id": "17", "chat": ""}]','ac19979ccda18b3e3a95','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(11,'notice:unlink:e49324589738d73f2bfa:telegram:605','notice','[{"platform": "discord", "user_id": "16", "chat": ""}]','e49324589738d73f2bfa','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
INSERT INTO "outbox" VALUES(12,'notice:unlink:082003860f489e23092e:telegram:605','notice','[{"platform": "telegram", "user_id": "18", "chat": ""}]','082003860f489e23092e','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
CREATE TABLE overrides (
        name TEXT NOT NULL PRIMARY KEY,
        value TEXT NOT NULL,
        actor TEXT NOT NULL,
        at BIGINT NOT NULL
    );
INSERT INTO "overrides" VALUES('PRICE_CREDITS','3','discord:99',1782907200250000);
CREATE TABLE pauses (
        scope TEXT NOT NULL PRIMARY KEY,
        words TEXT NOT NULL,
        actor TEXT NOT NULL,
        at BIGINT NOT NULL
    );
INSERT INTO "pauses" VALUES('group:discord:5','','discord:99',1782907200250000);
INSERT INTO "pauses" VALUES('backend:comfyui','no power','discord:99',1782907200250000);
CREATE TABLE people (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL DEFAULT '',
        locale TEXT,
        met_at BIGINT NOT NULL
    , aspect_ratio TEXT, wants_files INTEGER NOT NULL DEFAULT 0 CHECK (wants_files IN (0, 1))) WITHOUT ROWID
    ;
INSERT INTO "people" VALUES('00778895dc13b725a6d4','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('00e8b3364748f103deec','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('082003860f489e23092e','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('08fdd641c9d7673f738c','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('0b3a916bfcf5a0ac886a','Борис',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('0b93c07cf8a7520bcab9','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('0fde5d0ac1c5dcbd88c4','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('137e3adcc78d6fb21edc','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('13f064ba5c838f5e854e','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1424aae01cc6f951b0aa','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('14fb5850fe382c794747','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1509825d59e811c85d67','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('168170b0a3984c7d0efd','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1836a3ddef2eefa85746','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1a9376ba390fac064e97','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1ac482d5bfa43394bd7b','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1d7ae905d2a49b7ca1aa','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('1e2d3f8888a3614261ca','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('20103a2ca29e8e231c2d','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('218450e7acd2680c43a6','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('21d0820a82becc95e600','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('2457250391ea34ecdfb3','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('2f6aab485d72d50039d6','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('30ca6b6e8bd9b608383a','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('33b349cd5dae4d05b4d1','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('3c06850f8eaa13f22561','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('3c99b992b46eb47aa7d1','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('42a761bac5093535cc60','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('44c66a3ce827bc749222','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('4704ff8bf981cb0d13cc','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('479675d50259e4d9dff3','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('4943de94602aecaf0256','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('4a1e4d95cdedd08fff99','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('4f0138bfd1f69105afd3','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('50096ef6c583517a50f7','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('511ee5d9c420002952cc','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('516de643840f149aaaae','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('53bd115fff20218711c8','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('55284b5468010b847308','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('58116616c93a0abe347b','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('5ac0476d08ee7d1c6701','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('5d7cc60ec6a66fc6066c','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('600e9e0be8eff7f33157','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('60b468cd284b903d88ef','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('6371b2fdeb8c1993d25c','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('66b8c67ffa4131d3237a','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('67664ce5f37a6dbbb071','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('678c40254f540096f204','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('693330aa7e3d8c9cb5ae','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('69e1c6175ebe9511b381','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('6cc2cacd77c6a0e0290a','Georg',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('706f1c3731e8d0bdf9c1','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('717326e9381c4b059612','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('76c396751035e4e06543','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('788cdf6c3e1be7026413','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('78b3f525b40d0cb30a88','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('79650c06dc80cadfe0f4','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('7adac41a94bdd54a8caf','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('7f7f84289e59b3d11cd5','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('853a4f8b2ff38672d197','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('8b399bbc88439e0ee5b2','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('8b88fae2bcd65b192104','Vera','en',1782907200250000,NULL,0);
INSERT INTO "people" VALUES('8e803675618b87b89f7f','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('8ee3a6428f2a42856eb0','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('8fe3168a2ac3137212ac','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('9230812fd9cad54c413f','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('9645c470ee26617cad81','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('9818452d302c96c1ea86','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('9dd4df7425702380c937','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('9edbac0d5878dcf18340','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('a306eadd0a6a47eca544','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('a4da0cc75fe5e83a3244','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('a6229719426b51feb78a','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ac19979ccda18b3e3a95','Jule',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ac3250222b5573325607','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ac4dd3c24ccc0464c998','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('acf7ef38b1283d0e96d7','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b0ec00df528c1381d3d8','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b1f557692672db309df9','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b20d194bf53ffb8f414d','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b44b8dfddf6ab6bc4cb0','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b6836515943978602494','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b6892f5cda926460c553','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b736623e6be6b8a05f6d','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b780ce546a5dd17bf593','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b86ca8885f6d428e1032','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b8f974e8a88a3d602480','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('bcac3fa9ca1302f84813','Eva',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('bcea76ca6ac9e64cadb2','Frida',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('bff7f375326cce196408','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('c1970e9896ce452b50f4','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('c28af447e10aa3e87299','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('c59f92ca0ac921798095','Igor',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('c6f76bbd4018859287c4','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('cacb5b1b436dbb402f2c','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ce4fadee4e5faa71ec1f','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('cee618d11a57dddfe548','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('d056b6563517e80bc0c6','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('d12f9ffbaa0ea0548182','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('d1f159639d235a063ae9','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('d6be231c7c349ccb09a8','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('de60e75d444c38db827b','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e0f43a190682b6619ddc','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e1b8eb7724a371503cfa','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e288297cba2741223981','Hanna',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e49324589738d73f2bfa','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e4d7649c9c61b6032261','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e4daaf70554fbbd0cbbb','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e5db0d6d79899eccd103','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e69928fe30fb87eaa5dc','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('e7ac815a6733f0d8da77','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ef0a7688527015a602c2','Anna','ko',1782907200250000,'16:9',1);
INSERT INTO "people" VALUES('f5fd7b44cfac5705f011','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('f9ecf85595e867acc894','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('fc3c72a13dea6044064c','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('fdb96b19c581e0ccae7e','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ff486afd06c6e10c603d','',NULL,1782907200250000,NULL,0);
CREATE TABLE redemptions (
        voucher INTEGER NOT NULL REFERENCES vouchers (number),
        who TEXT NOT NULL,
        turn INTEGER NOT NULL CHECK (turn > 0),
        request TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (voucher, who)
    ) WITHOUT ROWID
    ;
INSERT INTO "redemptions" VALUES(1,'bcea76ca6ac9e64cadb2',1,'discord:601',1782907200250000);
CREATE TABLE refused_words (
        scope TEXT NOT NULL,
        word TEXT NOT NULL,
        is_exception INTEGER NOT NULL CHECK (is_exception IN (0, 1)),
        actor TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (scope, word)
    ) WITHOUT ROWID
    ;
INSERT INTO "refused_words" VALUES('everywhere','ink',0,'discord:1',1782907200250000);
INSERT INTO "refused_words" VALUES('group:discord:8','ink well',1,'discord:1',1782907200250000);
INSERT INTO "refused_words" VALUES('group:discord:8','잉크',0,'discord:1',1782907200250000);
CREATE TABLE roles (
        person TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
        role TEXT NOT NULL CHECK (role IN ('moderator', 'admin', 'owner')),
        actor TEXT NOT NULL,
        at BIGINT NOT NULL
    );
INSERT INTO "roles" VALUES('30ca6b6e8bd9b608383a','moderator','discord:99',1782907200250000);
CREATE TABLE seals (
        seq INTEGER NOT NULL PRIMARY KEY,
        last BIGINT NOT NULL UNIQUE,
        digest TEXT NOT NULL,
        hash TEXT NOT NULL
    );
CREATE TABLE spend_days (
        day TEXT NOT NULL PRIMARY KEY,
        spent BIGINT NOT NULL DEFAULT 0 CHECK (spent >= 0),
        held BIGINT NOT NULL DEFAULT 0 CHECK (held >= 0)
    ) WITHOUT ROWID
    ;
INSERT INTO "spend_days" VALUES('2026-07-01',0,15);
CREATE TABLE spends (
        job INTEGER NOT NULL REFERENCES jobs (seq),
        idx INTEGER NOT NULL,
        submit INTEGER NOT NULL,
        backend TEXT NOT NULL,
        day TEXT NOT NULL REFERENCES spend_days (day),
        held BIGINT NOT NULL CHECK (held >= 0),
        PRIMARY KEY (job, idx, submit)
    ) WITHOUT ROWID
    ;
INSERT INTO "spends" VALUES(16,0,1,'zimage','2026-07-01',15);
CREATE TABLE take_backs (
        job TEXT NOT NULL PRIMARY KEY,
        amount BIGINT NOT NULL CHECK (amount > 0)
    ) WITHOUT ROWID
    ;
CREATE TABLE tasks (
        job INTEGER NOT NULL REFERENCES jobs (seq),
        idx INTEGER NOT NULL CHECK (idx >= 0),
        state TEXT NOT NULL DEFAULT 'queued' CHECK (
            state = 'queued' OR state = 'submitting' OR state = 'generating' OR state = 'rendered' OR state = 'failed'
        ),
        seed BIGINT,
        backend TEXT,
        task_id TEXT,
        submits INTEGER NOT NULL DEFAULT 0 CHECK (submits >= 0),
        submitted_at BIGINT,
        accepted_at BIGINT,
        blob TEXT,
        media_type TEXT,
        width_px INTEGER,
        height_px INTEGER,
        size_bytes BIGINT,
        failure_key TEXT,
        failure_detail TEXT,
        consumed_credits BIGINT,
        provider_created_at TEXT,
        not_done_at_s DOUBLE PRECISION,
        done_by_s DOUBLE PRECISION,
        finish_order BIGINT, price BIGINT CHECK (price IS NULL OR price >= 0),
        PRIMARY KEY (job, idx),
        CHECK (blob IS NULL OR state = 'rendered'),
        CHECK ((failure_key IS NOT NULL) = (state = 'failed'))
    ) WITHOUT ROWID
    ;
INSERT INTO "tasks" VALUES(1,0,'rendered',100,'zimage','job0000000000001/0',1,1782907201250000,1782907201250000,'776cb326ab0cd5f0a974c1b9606044d8485201f2db19cf8e3749bdee5f36e200','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,4.0,5.5,1,1);
INSERT INTO "tasks" VALUES(1,1,'failed',101,'zimage','job0000000000001/1',1,1782907201250000,1782907201250000,NULL,NULL,NULL,NULL,NULL,'failure.refused','out of paint',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(2,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(3,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(3,1,'queued',101,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(4,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(5,0,'rendered',100,'zimage','job0000000000005/0',1,1782907201250000,1782907201250000,'10f7127b980b0b06ef157749f8a02cca1c606d22642729dcb2d24dbbf2bf30df','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(5,1,'rendered',101,'zimage','job0000000000005/1',1,1782907201250000,1782907201250000,'10f7127b980b0b06ef157749f8a02cca1c606d22642729dcb2d24dbbf2bf30df','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(6,0,'rendered',100,'local','job0000000000006/0',1,1782907201250000,1782907201250000,NULL,'image/png',1280,720,1234567,NULL,NULL,NULL,NULL,2.5,3.0,1,2);
INSERT INTO "tasks" VALUES(7,0,'rendered',100,'local','job0000000000007/0',1,1782907201250000,1782907201250000,'f76b61b962db075bb76ad6f3fab10f7bd546f92f1b89f18c513d4122575c18ac','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,2.5,3.0,2,0);
INSERT INTO "tasks" VALUES(8,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(9,0,'submitting',100,'zimage',NULL,1,1782907200250000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(9,1,'queued',101,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(10,0,'generating',100,'zimage','job0000000000010/0',1,1782907201250000,1782907201250000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(10,1,'generating',101,'zimage','job0000000000010/1',1,1782907201250000,1782907201250000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(11,0,'rendered',100,'zimage','job0000000000011/0',1,1782907201250000,1782907201250000,'bc98bb50e8094b2ac3ceb90ba2512587c0513cd294a07efcfdcf467198da6266','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(12,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(13,0,'rendered',100,'zimage','d0',1,1782907200250000,1782907200250000,'acf5bfd986de639d820d029874a8c52b8734fd9bf2e1440ab6e928f86db2de49','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO "tasks" VALUES(13,1,'rendered',101,'zimage','d1',1,1782907200250000,1782907200250000,'7c180e3e3bee93dde4c28a4999b4cc3604ee53524c3b245485d41ac36d478c82','image/png',1280,720,1234567,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "tasks" VALUES(14,0,'queued',NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "tasks" VALUES(15,0,'queued',100,'local',NULL,1,1782907201250000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,5);
INSERT INTO "tasks" VALUES(16,0,'submitting',100,'zimage',NULL,1,1782907200250000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(17,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE transfers (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (
            kind = 'hold' OR kind = 'capture' OR kind = 'release'
            OR kind = 'grant' OR kind = 'deduct' OR kind = 'refund' OR kind = 'transfer'
        ),
        source TEXT NOT NULL,
        debit TEXT NOT NULL REFERENCES accounts (id),
        credit TEXT NOT NULL REFERENCES accounts (id),
        amount BIGINT NOT NULL CHECK (amount > 0),
        job TEXT,
        actor TEXT NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        at BIGINT NOT NULL,
        posted_before BIGINT,
        held_before BIGINT,
        CHECK (debit <> credit),
        CHECK (job IS NOT NULL OR (kind <> 'hold' AND kind <> 'capture' AND kind <> 'release'))
    );
INSERT INTO "transfers" VALUES(1,'welcome:ef0a7688527015a602c2','grant','welcome','system:issued','person:ef0a7688527015a602c2',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(2,'daily:ef0a7688527015a602c2:2026-07-01','grant','daily','system:issued','person:ef0a7688527015a602c2',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(3,'admin:telegram:501','grant','admin','system:issued','person:ef0a7688527015a602c2',30,NULL,'discord:99','thanks, 고마워요',1782907200250000,20,0);
INSERT INTO "transfers" VALUES(4,'admin:fine','deduct','admin','person:ef0a7688527015a602c2','system:issued',5,NULL,'terminal','',1782907200250000,50,0);
INSERT INTO "transfers" VALUES(5,'welcome:0b3a916bfcf5a0ac886a','grant','welcome','system:issued','person:0b3a916bfcf5a0ac886a',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(6,'welcome:8b88fae2bcd65b192104','grant','welcome','system:issued','person:8b88fae2bcd65b192104',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(7,'admin:discord:502','grant','admin','system:issued','person:511ee5d9c420002952cc',7,NULL,'discord:99','for the contest',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(8,'hold:job0000000000001','hold','job','person:ef0a7688527015a602c2','system:earned',2,'job0000000000001','discord:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(9,'hold:job0000000000002','hold','job','person:ef0a7688527015a602c2','system:earned',1,'job0000000000002','discord:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(10,'hold:job0000000000003','hold','job','person:ef0a7688527015a602c2','system:earned',2,'job0000000000003','discord:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(11,'hold:job0000000000004','hold','job','person:ef0a7688527015a602c2','system:earned',1,'job0000000000004','discord:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(12,'hold:job0000000000005','hold','job','person:ef0a7688527015a602c2','system:earned',2,'job0000000000005','discord:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(13,'capture:job0000000000001','capture','job','person:ef0a7688527015a602c2','system:earned',1,'job0000000000001','system','',1782907260250000,NULL,NULL);
INSERT INTO "transfers" VALUES(14,'release:job0000000000001','release','job','system:earned','person:ef0a7688527015a602c2',1,'job0000000000001','system','',1782907260250000,NULL,NULL);
INSERT INTO "transfers" VALUES(15,'release:job0000000000002','release','job','system:earned','person:ef0a7688527015a602c2',1,'job0000000000002','system','',1782907500250000,NULL,NULL);
INSERT INTO "transfers" VALUES(16,'release:job0000000000003','release','job','system:earned','person:ef0a7688527015a602c2',2,'job0000000000003','system','',1782907500250000,NULL,NULL);
INSERT INTO "transfers" VALUES(17,'release:job0000000000004','release','job','system:earned','person:ef0a7688527015a602c2',1,'job0000000000004','system','',1782907500250000,NULL,NULL);
INSERT INTO "transfers" VALUES(18,'release:job0000000000005','release','job','system:earned','person:ef0a7688527015a602c2',2,'job0000000000005','system','',1782907500250000,NULL,NULL);
INSERT INTO "transfers" VALUES(19,'hold:job0000000000006','hold','job','person:ef0a7688527015a602c2','system:earned',2,'job0000000000006','discord:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(20,'capture:job0000000000006','capture','job','person:ef0a7688527015a602c2','system:earned',2,'job0000000000006','system','',1782907560250000,NULL,NULL);
INSERT INTO "transfers" VALUES(21,'hold:job0000000000008','hold','job','person:0b3a916bfcf5a0ac886a','system:earned',3,'job0000000000008','telegram:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(22,'hold:job0000000000009','hold','job','person:0b3a916bfcf5a0ac886a','system:earned',2,'job0000000000009','telegram:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(23,'hold:job0000000000010','hold','job','person:0b3a916bfcf5a0ac886a','system:earned',2,'job0000000000010','telegram:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(24,'hold:job0000000000011','hold','job','person:0b3a916bfcf5a0ac886a','system:earned',1,'job0000000000011','telegram:1','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(25,'admin:discord:503','grant','admin','system:issued','person:b1f557692672db309df9',9,NULL,'discord:99','',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(26,'hold:job0000000000012','hold','job','person:b1f557692672db309df9','system:earned',1,'job0000000000012','discord:12','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(27,'admin:discord:504','grant','admin','system:issued','person:30ca6b6e8bd9b608383a',30,NULL,'discord:99','',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(28,'hold:job0000000000013','hold','job','person:30ca6b6e8bd9b608383a','system:earned',10,'job0000000000013','discord:13','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(29,'capture:job0000000000013','capture','job','person:30ca6b6e8bd9b608383a','system:earned',7,'job0000000000013','system','',1782907980250000,NULL,NULL);
INSERT INTO "transfers" VALUES(30,'release:job0000000000013','release','job','system:earned','person:30ca6b6e8bd9b608383a',3,'job0000000000013','system','',1782907980250000,NULL,NULL);
INSERT INTO "transfers" VALUES(31,'hold:job0000000000014','hold','job','person:30ca6b6e8bd9b608383a','system:earned',5,'job0000000000014','discord:13','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(32,'hold:job0000000000015','hold','job','person:30ca6b6e8bd9b608383a','system:earned',5,'job0000000000015','discord:13','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(33,'admin:discord:505','grant','admin','system:issued','person:bcac3fa9ca1302f84813',3,NULL,'discord:99','감사',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(34,'admin:discord:506','grant','admin','system:issued','person:bcac3fa9ca1302f84813',3,NULL,'discord:99','감사',1782907200250000,3,0);
INSERT INTO "transfers" VALUES(35,'hold:job0000000000016','hold','job','person:bcac3fa9ca1302f84813','system:earned',1,'job0000000000016','discord:14','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(36,'release:job0000000000016','release','job','system:earned','person:bcac3fa9ca1302f84813',1,'job0000000000016','system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(37,'voucher:1:1','grant','voucher','system:issued','person:bcea76ca6ac9e64cadb2',5,NULL,'discord:15','',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(38,'gift:discord:603','transfer','gift','person:bcea76ca6ac9e64cadb2','person:6cc2cacd77c6a0e0290a',2,NULL,'discord:15','für dich',1782907200250000,5,0);
INSERT INTO "transfers" VALUES(39,'admin:discord:507:discord:201','grant','admin','system:issued','person:acf7ef38b1283d0e96d7',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(40,'admin:discord:507:discord:202','grant','admin','system:issued','person:c1970e9896ce452b50f4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(41,'admin:discord:507:discord:203','grant','admin','system:issued','person:b736623e6be6b8a05f6d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(42,'admin:discord:507:discord:204','grant','admin','system:issued','person:218450e7acd2680c43a6',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(43,'admin:discord:507:discord:205','grant','admin','system:issued','person:0fde5d0ac1c5dcbd88c4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(44,'admin:discord:507:discord:206','grant','admin','system:issued','person:d12f9ffbaa0ea0548182',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(45,'admin:discord:507:discord:207','grant','admin','system:issued','person:3c99b992b46eb47aa7d1',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(46,'admin:discord:507:discord:208','grant','admin','system:issued','person:f9ecf85595e867acc894',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(47,'admin:discord:507:discord:209','grant','admin','system:issued','person:1d7ae905d2a49b7ca1aa',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(48,'admin:discord:507:discord:210','grant','admin','system:issued','person:168170b0a3984c7d0efd',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(49,'admin:discord:507:discord:211','grant','admin','system:issued','person:ac4dd3c24ccc0464c998',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(50,'admin:discord:507:discord:212','grant','admin','system:issued','person:21d0820a82becc95e600',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(51,'admin:discord:507:discord:213','grant','admin','system:issued','person:69e1c6175ebe9511b381',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(52,'admin:discord:507:discord:214','grant','admin','system:issued','person:00e8b3364748f103deec',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(53,'admin:discord:507:discord:215','grant','admin','system:issued','person:1e2d3f8888a3614261ca',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(54,'admin:discord:507:discord:216','grant','admin','system:issued','person:9230812fd9cad54c413f',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(55,'admin:discord:507:discord:217','grant','admin','system:issued','person:717326e9381c4b059612',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(56,'admin:discord:507:discord:218','grant','admin','system:issued','person:42a761bac5093535cc60',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(57,'admin:discord:507:discord:219','grant','admin','system:issued','person:479675d50259e4d9dff3',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(58,'admin:discord:507:discord:220','grant','admin','system:issued','person:53bd115fff20218711c8',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(59,'admin:discord:507:discord:221','grant','admin','system:issued','person:9818452d302c96c1ea86',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(60,'admin:discord:507:discord:222','grant','admin','system:issued','person:1836a3ddef2eefa85746',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(61,'admin:discord:507:discord:223','grant','admin','system:issued','person:fc3c72a13dea6044064c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(62,'admin:discord:507:discord:224','grant','admin','system:issued','person:8b399bbc88439e0ee5b2',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(63,'admin:discord:507:discord:225','grant','admin','system:issued','person:137e3adcc78d6fb21edc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(64,'admin:discord:507:discord:226','grant','admin','system:issued','person:e0f43a190682b6619ddc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(65,'admin:discord:507:discord:227','grant','admin','system:issued','person:de60e75d444c38db827b',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(66,'admin:discord:507:discord:228','grant','admin','system:issued','person:b6836515943978602494',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(67,'admin:discord:507:discord:229','grant','admin','system:issued','person:20103a2ca29e8e231c2d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(68,'admin:discord:507:discord:230','grant','admin','system:issued','person:ac3250222b5573325607',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(69,'admin:discord:507:discord:231','grant','admin','system:issued','person:b780ce546a5dd17bf593',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(70,'admin:discord:507:discord:232','grant','admin','system:issued','person:55284b5468010b847308',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(71,'admin:discord:507:discord:233','grant','admin','system:issued','person:e4d7649c9c61b6032261',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(72,'admin:discord:507:discord:234','grant','admin','system:issued','person:cee618d11a57dddfe548',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(73,'admin:discord:507:discord:235','grant','admin','system:issued','person:b44b8dfddf6ab6bc4cb0',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(74,'admin:discord:507:discord:236','grant','admin','system:issued','person:7f7f84289e59b3d11cd5',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(75,'admin:discord:507:discord:237','grant','admin','system:issued','person:c28af447e10aa3e87299',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(76,'admin:discord:507:discord:238','grant','admin','system:issued','person:b20d194bf53ffb8f414d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(77,'admin:discord:507:discord:239','grant','admin','system:issued','person:8e803675618b87b89f7f',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(78,'admin:discord:507:discord:240','grant','admin','system:issued','person:76c396751035e4e06543',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(79,'admin:discord:507:discord:241','grant','admin','system:issued','person:1ac482d5bfa43394bd7b',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(80,'admin:discord:507:discord:242','grant','admin','system:issued','person:8fe3168a2ac3137212ac',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(81,'admin:discord:507:discord:243','grant','admin','system:issued','person:b8f974e8a88a3d602480',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(82,'admin:discord:507:discord:244','grant','admin','system:issued','person:79650c06dc80cadfe0f4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(83,'admin:discord:507:discord:245','grant','admin','system:issued','person:8ee3a6428f2a42856eb0',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(84,'admin:discord:507:discord:246','grant','admin','system:issued','person:08fdd641c9d7673f738c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(85,'admin:discord:507:discord:247','grant','admin','system:issued','person:788cdf6c3e1be7026413',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(86,'admin:discord:507:discord:248','grant','admin','system:issued','person:678c40254f540096f204',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(87,'admin:discord:507:discord:249','grant','admin','system:issued','person:3c06850f8eaa13f22561',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(88,'admin:discord:507:discord:250','grant','admin','system:issued','person:a306eadd0a6a47eca544',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(89,'admin:discord:507:discord:251','grant','admin','system:issued','person:e4daaf70554fbbd0cbbb',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(90,'admin:discord:507:discord:252','grant','admin','system:issued','person:5ac0476d08ee7d1c6701',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(91,'admin:discord:507:discord:253','grant','admin','system:issued','person:fdb96b19c581e0ccae7e',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(92,'admin:discord:507:discord:254','grant','admin','system:issued','person:66b8c67ffa4131d3237a',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(93,'admin:discord:507:discord:255','grant','admin','system:issued','person:2457250391ea34ecdfb3',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(94,'admin:discord:507:discord:256','grant','admin','system:issued','person:f5fd7b44cfac5705f011',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(95,'admin:discord:507:discord:257','grant','admin','system:issued','person:2f6aab485d72d50039d6',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(96,'admin:discord:507:discord:258','grant','admin','system:issued','person:b86ca8885f6d428e1032',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(97,'admin:discord:507:discord:259','grant','admin','system:issued','person:67664ce5f37a6dbbb071',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(98,'admin:discord:507:discord:260','grant','admin','system:issued','person:00778895dc13b725a6d4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(99,'admin:discord:507:discord:261','grant','admin','system:issued','person:1a9376ba390fac064e97',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(100,'admin:discord:507:discord:262','grant','admin','system:issued','person:4a1e4d95cdedd08fff99',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(101,'admin:discord:507:discord:263','grant','admin','system:issued','person:a4da0cc75fe5e83a3244',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(102,'admin:discord:507:discord:264','grant','admin','system:issued','person:e5db0d6d79899eccd103',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(103,'admin:discord:507:discord:265','grant','admin','system:issued','person:e7ac815a6733f0d8da77',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(104,'admin:discord:507:discord:266','grant','admin','system:issued','person:0b93c07cf8a7520bcab9',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(105,'admin:discord:507:discord:267','grant','admin','system:issued','person:4943de94602aecaf0256',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(106,'admin:discord:507:discord:268','grant','admin','system:issued','person:d1f159639d235a063ae9',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(107,'admin:discord:507:discord:269','grant','admin','system:issued','person:853a4f8b2ff38672d197',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(108,'admin:discord:507:discord:270','grant','admin','system:issued','person:4704ff8bf981cb0d13cc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(109,'admin:discord:507:discord:271','grant','admin','system:issued','person:ff486afd06c6e10c603d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(110,'admin:discord:507:discord:272','grant','admin','system:issued','person:58116616c93a0abe347b',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(111,'admin:discord:507:discord:273','grant','admin','system:issued','person:4f0138bfd1f69105afd3',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(112,'admin:discord:507:discord:274','grant','admin','system:issued','person:1424aae01cc6f951b0aa',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(113,'admin:discord:507:discord:275','grant','admin','system:issued','person:60b468cd284b903d88ef',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(114,'admin:discord:507:discord:276','grant','admin','system:issued','person:5d7cc60ec6a66fc6066c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(115,'admin:discord:507:discord:277','grant','admin','system:issued','person:7adac41a94bdd54a8caf',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(116,'admin:discord:507:discord:278','grant','admin','system:issued','person:cacb5b1b436dbb402f2c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(117,'admin:discord:507:discord:279','grant','admin','system:issued','person:ce4fadee4e5faa71ec1f',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(118,'admin:discord:507:discord:280','grant','admin','system:issued','person:13f064ba5c838f5e854e',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(119,'admin:discord:507:discord:281','grant','admin','system:issued','person:516de643840f149aaaae',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(120,'admin:discord:507:discord:282','grant','admin','system:issued','person:d056b6563517e80bc0c6',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(121,'admin:discord:507:discord:283','grant','admin','system:issued','person:9645c470ee26617cad81',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(122,'admin:discord:507:discord:284','grant','admin','system:issued','person:50096ef6c583517a50f7',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(123,'admin:discord:507:discord:285','grant','admin','system:issued','person:c6f76bbd4018859287c4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(124,'admin:discord:507:discord:286','grant','admin','system:issued','person:78b3f525b40d0cb30a88',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(125,'admin:discord:507:discord:287','grant','admin','system:issued','person:b0ec00df528c1381d3d8',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(126,'admin:discord:507:discord:288','grant','admin','system:issued','person:706f1c3731e8d0bdf9c1',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(127,'admin:discord:507:discord:289','grant','admin','system:issued','person:9dd4df7425702380c937',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(128,'admin:discord:507:discord:290','grant','admin','system:issued','person:600e9e0be8eff7f33157',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(129,'admin:discord:507:discord:291','grant','admin','system:issued','person:e69928fe30fb87eaa5dc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(130,'admin:discord:507:discord:292','grant','admin','system:issued','person:693330aa7e3d8c9cb5ae',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(131,'admin:discord:507:discord:293','grant','admin','system:issued','person:14fb5850fe382c794747',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(132,'admin:discord:507:discord:294','grant','admin','system:issued','person:44c66a3ce827bc749222',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(133,'admin:discord:507:discord:295','grant','admin','system:issued','person:1509825d59e811c85d67',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(134,'admin:discord:507:discord:296','grant','admin','system:issued','person:33b349cd5dae4d05b4d1',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(135,'admin:discord:507:discord:297','grant','admin','system:issued','person:9edbac0d5878dcf18340',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(136,'admin:discord:507:discord:298','grant','admin','system:issued','person:b6892f5cda926460c553',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(137,'admin:discord:507:discord:299','grant','admin','system:issued','person:bff7f375326cce196408',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(138,'admin:discord:507:discord:300','grant','admin','system:issued','person:d6be231c7c349ccb09a8',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(139,'admin:discord:507:discord:301','grant','admin','system:issued','person:e1b8eb7724a371503cfa',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(140,'admin:discord:507:discord:302','grant','admin','system:issued','person:6371b2fdeb8c1993d25c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(141,'admin:discord:507:discord:303','grant','admin','system:issued','person:a6229719426b51feb78a',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(142,'undo:admin:discord:507:discord:303','deduct','undo','person:a6229719426b51feb78a','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(143,'undo:admin:discord:507:discord:201','deduct','undo','person:acf7ef38b1283d0e96d7','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(144,'undo:admin:discord:507:discord:202','deduct','undo','person:c1970e9896ce452b50f4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(145,'undo:admin:discord:507:discord:203','deduct','undo','person:b736623e6be6b8a05f6d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(146,'undo:admin:discord:507:discord:204','deduct','undo','person:218450e7acd2680c43a6','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(147,'undo:admin:discord:507:discord:205','deduct','undo','person:0fde5d0ac1c5dcbd88c4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(148,'undo:admin:discord:507:discord:206','deduct','undo','person:d12f9ffbaa0ea0548182','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(149,'undo:admin:discord:507:discord:207','deduct','undo','person:3c99b992b46eb47aa7d1','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(150,'undo:admin:discord:507:discord:208','deduct','undo','person:f9ecf85595e867acc894','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(151,'undo:admin:discord:507:discord:209','deduct','undo','person:1d7ae905d2a49b7ca1aa','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(152,'undo:admin:discord:507:discord:210','deduct','undo','person:168170b0a3984c7d0efd','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(153,'undo:admin:discord:507:discord:211','deduct','undo','person:ac4dd3c24ccc0464c998','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(154,'undo:admin:discord:507:discord:212','deduct','undo','person:21d0820a82becc95e600','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(155,'undo:admin:discord:507:discord:213','deduct','undo','person:69e1c6175ebe9511b381','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(156,'undo:admin:discord:507:discord:214','deduct','undo','person:00e8b3364748f103deec','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(157,'undo:admin:discord:507:discord:215','deduct','undo','person:1e2d3f8888a3614261ca','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(158,'undo:admin:discord:507:discord:216','deduct','undo','person:9230812fd9cad54c413f','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(159,'undo:admin:discord:507:discord:217','deduct','undo','person:717326e9381c4b059612','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(160,'undo:admin:discord:507:discord:218','deduct','undo','person:42a761bac5093535cc60','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(161,'undo:admin:discord:507:discord:219','deduct','undo','person:479675d50259e4d9dff3','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(162,'undo:admin:discord:507:discord:220','deduct','undo','person:53bd115fff20218711c8','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(163,'undo:admin:discord:507:discord:221','deduct','undo','person:9818452d302c96c1ea86','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(164,'undo:admin:discord:507:discord:222','deduct','undo','person:1836a3ddef2eefa85746','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(165,'undo:admin:discord:507:discord:223','deduct','undo','person:fc3c72a13dea6044064c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(166,'undo:admin:discord:507:discord:224','deduct','undo','person:8b399bbc88439e0ee5b2','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(167,'undo:admin:discord:507:discord:225','deduct','undo','person:137e3adcc78d6fb21edc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(168,'undo:admin:discord:507:discord:226','deduct','undo','person:e0f43a190682b6619ddc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(169,'undo:admin:discord:507:discord:227','deduct','undo','person:de60e75d444c38db827b','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(170,'undo:admin:discord:507:discord:228','deduct','undo','person:b6836515943978602494','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(171,'undo:admin:discord:507:discord:229','deduct','undo','person:20103a2ca29e8e231c2d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(172,'undo:admin:discord:507:discord:230','deduct','undo','person:ac3250222b5573325607','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(173,'undo:admin:discord:507:discord:231','deduct','undo','person:b780ce546a5dd17bf593','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(174,'undo:admin:discord:507:discord:232','deduct','undo','person:55284b5468010b847308','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(175,'undo:admin:discord:507:discord:233','deduct','undo','person:e4d7649c9c61b6032261','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(176,'undo:admin:discord:507:discord:234','deduct','undo','person:cee618d11a57dddfe548','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(177,'undo:admin:discord:507:discord:235','deduct','undo','person:b44b8dfddf6ab6bc4cb0','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(178,'undo:admin:discord:507:discord:236','deduct','undo','person:7f7f84289e59b3d11cd5','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(179,'undo:admin:discord:507:discord:237','deduct','undo','person:c28af447e10aa3e87299','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(180,'undo:admin:discord:507:discord:238','deduct','undo','person:b20d194bf53ffb8f414d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(181,'undo:admin:discord:507:discord:239','deduct','undo','person:8e803675618b87b89f7f','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(182,'undo:admin:discord:507:discord:240','deduct','undo','person:76c396751035e4e06543','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(183,'undo:admin:discord:507:discord:241','deduct','undo','person:1ac482d5bfa43394bd7b','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(184,'undo:admin:discord:507:discord:242','deduct','undo','person:8fe3168a2ac3137212ac','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(185,'undo:admin:discord:507:discord:243','deduct','undo','person:b8f974e8a88a3d602480','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(186,'undo:admin:discord:507:discord:244','deduct','undo','person:79650c06dc80cadfe0f4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(187,'undo:admin:discord:507:discord:245','deduct','undo','person:8ee3a6428f2a42856eb0','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(188,'undo:admin:discord:507:discord:246','deduct','undo','person:08fdd641c9d7673f738c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(189,'undo:admin:discord:507:discord:247','deduct','undo','person:788cdf6c3e1be7026413','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(190,'undo:admin:discord:507:discord:248','deduct','undo','person:678c40254f540096f204','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(191,'undo:admin:discord:507:discord:249','deduct','undo','person:3c06850f8eaa13f22561','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(192,'undo:admin:discord:507:discord:250','deduct','undo','person:a306eadd0a6a47eca544','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(193,'undo:admin:discord:507:discord:251','deduct','undo','person:e4daaf70554fbbd0cbbb','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(194,'undo:admin:discord:507:discord:252','deduct','undo','person:5ac0476d08ee7d1c6701','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(195,'undo:admin:discord:507:discord:253','deduct','undo','person:fdb96b19c581e0ccae7e','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(196,'undo:admin:discord:507:discord:254','deduct','undo','person:66b8c67ffa4131d3237a','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(197,'undo:admin:discord:507:discord:255','deduct','undo','person:2457250391ea34ecdfb3','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(198,'undo:admin:discord:507:discord:256','deduct','undo','person:f5fd7b44cfac5705f011','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(199,'undo:admin:discord:507:discord:257','deduct','undo','person:2f6aab485d72d50039d6','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(200,'undo:admin:discord:507:discord:258','deduct','undo','person:b86ca8885f6d428e1032','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(201,'undo:admin:discord:507:discord:259','deduct','undo','person:67664ce5f37a6dbbb071','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(202,'undo:admin:discord:507:discord:260','deduct','undo','person:00778895dc13b725a6d4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(203,'undo:admin:discord:507:discord:261','deduct','undo','person:1a9376ba390fac064e97','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(204,'undo:admin:discord:507:discord:262','deduct','undo','person:4a1e4d95cdedd08fff99','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(205,'undo:admin:discord:507:discord:263','deduct','undo','person:a4da0cc75fe5e83a3244','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(206,'undo:admin:discord:507:discord:264','deduct','undo','person:e5db0d6d79899eccd103','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(207,'undo:admin:discord:507:discord:265','deduct','undo','person:e7ac815a6733f0d8da77','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(208,'undo:admin:discord:507:discord:266','deduct','undo','person:0b93c07cf8a7520bcab9','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(209,'undo:admin:discord:507:discord:267','deduct','undo','person:4943de94602aecaf0256','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(210,'undo:admin:discord:507:discord:268','deduct','undo','person:d1f159639d235a063ae9','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(211,'undo:admin:discord:507:discord:269','deduct','undo','person:853a4f8b2ff38672d197','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(212,'undo:admin:discord:507:discord:270','deduct','undo','person:4704ff8bf981cb0d13cc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(213,'undo:admin:discord:507:discord:271','deduct','undo','person:ff486afd06c6e10c603d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(214,'undo:admin:discord:507:discord:272','deduct','undo','person:58116616c93a0abe347b','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(215,'undo:admin:discord:507:discord:273','deduct','undo','person:4f0138bfd1f69105afd3','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(216,'undo:admin:discord:507:discord:274','deduct','undo','person:1424aae01cc6f951b0aa','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(217,'undo:admin:discord:507:discord:275','deduct','undo','person:60b468cd284b903d88ef','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(218,'undo:admin:discord:507:discord:276','deduct','undo','person:5d7cc60ec6a66fc6066c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(219,'undo:admin:discord:507:discord:277','deduct','undo','person:7adac41a94bdd54a8caf','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(220,'undo:admin:discord:507:discord:278','deduct','undo','person:cacb5b1b436dbb402f2c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(221,'undo:admin:discord:507:discord:279','deduct','undo','person:ce4fadee4e5faa71ec1f','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(222,'undo:admin:discord:507:discord:280','deduct','undo','person:13f064ba5c838f5e854e','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(223,'undo:admin:discord:507:discord:281','deduct','undo','person:516de643840f149aaaae','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(224,'undo:admin:discord:507:discord:282','deduct','undo','person:d056b6563517e80bc0c6','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(225,'undo:admin:discord:507:discord:283','deduct','undo','person:9645c470ee26617cad81','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(226,'undo:admin:discord:507:discord:284','deduct','undo','person:50096ef6c583517a50f7','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(227,'undo:admin:discord:507:discord:285','deduct','undo','person:c6f76bbd4018859287c4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(228,'undo:admin:discord:507:discord:286','deduct','undo','person:78b3f525b40d0cb30a88','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(229,'undo:admin:discord:507:discord:287','deduct','undo','person:b0ec00df528c1381d3d8','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(230,'undo:admin:discord:507:discord:288','deduct','undo','person:706f1c3731e8d0bdf9c1','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(231,'undo:admin:discord:507:discord:289','deduct','undo','person:9dd4df7425702380c937','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(232,'undo:admin:discord:507:discord:290','deduct','undo','person:600e9e0be8eff7f33157','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(233,'undo:admin:discord:507:discord:291','deduct','undo','person:e69928fe30fb87eaa5dc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(234,'undo:admin:discord:507:discord:292','deduct','undo','person:693330aa7e3d8c9cb5ae','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(235,'undo:admin:discord:507:discord:293','deduct','undo','person:14fb5850fe382c794747','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(236,'undo:admin:discord:507:discord:294','deduct','undo','person:44c66a3ce827bc749222','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(237,'undo:admin:discord:507:discord:295','deduct','undo','person:1509825d59e811c85d67','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(238,'undo:admin:discord:507:discord:296','deduct','undo','person:33b349cd5dae4d05b4d1','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(239,'undo:admin:discord:507:discord:297','deduct','undo','person:9edbac0d5878dcf18340','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(240,'undo:admin:discord:507:discord:298','deduct','undo','person:b6892f5cda926460c553','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(241,'undo:admin:discord:507:discord:299','deduct','undo','person:bff7f375326cce196408','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(242,'undo:admin:discord:507:discord:300','deduct','undo','person:d6be231c7c349ccb09a8','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(243,'welcome:e288297cba2741223981','grant','welcome','system:issued','person:e288297cba2741223981',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(244,'welcome:c59f92ca0ac921798095','grant','welcome','system:issued','person:c59f92ca0ac921798095',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(245,'welcome:ac19979ccda18b3e3a95','grant','welcome','system:issued','person:ac19979ccda18b3e3a95',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(246,'admin:discord:604','grant','admin','system:issued','person:c59f92ca0ac921798095',5,NULL,'discord:99','',1782907200250000,10,0);
INSERT INTO "transfers" VALUES(247,'hold:job0000000000017','hold','job','person:c59f92ca0ac921798095','system:earned',15,'job0000000000017','telegram:17','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(248,'link:1:posted','transfer','link','person:c59f92ca0ac921798095','person:e288297cba2741223981',15,NULL,'discord:16','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(249,'link:1:job0000000000017','transfer','link','person:c59f92ca0ac921798095','person:e288297cba2741223981',15,'job0000000000017','discord:16','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(250,'link:1:twice','deduct','link','person:e288297cba2741223981','system:issued',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(251,'link:2:posted','transfer','link','person:e288297cba2741223981','person:ac19979ccda18b3e3a95',15,NULL,'telegram:18','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(252,'link:2:job0000000000017','transfer','link','person:e288297cba2741223981','person:ac19979ccda18b3e3a95',15,'job0000000000017','telegram:18','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(253,'link:2:twice','deduct','link','person:ac19979ccda18b3e3a95','system:issued',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(254,'release:job0000000000017','release','job','system:earned','person:ac19979ccda18b3e3a95',15,'job0000000000017','system','',1782907200250000,NULL,NULL);
CREATE TABLE unlinks (
        seq INTEGER NOT NULL PRIMARY KEY,
        person TEXT NOT NULL UNIQUE REFERENCES people (id),
        wallet TEXT NOT NULL REFERENCES people (id),
        key TEXT NOT NULL,
        at BIGINT NOT NULL
    );
INSERT INTO "unlinks" VALUES(1,'e49324589738d73f2bfa','ac19979ccda18b3e3a95','telegram:605',1782907200250000);
INSERT INTO "unlinks" VALUES(2,'082003860f489e23092e','ac19979ccda18b3e3a95','telegram:605',1782907200250000);
CREATE TABLE updates (
        owner TEXT NOT NULL,
        id BIGINT NOT NULL,
        payload TEXT,
        tries INTEGER NOT NULL DEFAULT 0,
        received_at BIGINT NOT NULL,
        PRIMARY KEY (owner, id)
    ) WITHOUT ROWID
    ;
INSERT INTO "updates" VALUES('telegram:777',100,NULL,0,1782907200250000);
INSERT INTO "updates" VALUES('telegram:777',101,'{"update_id": 101}',1,1782907200250000);
INSERT INTO "updates" VALUES('telegram:777',102,'{"update_id": 102}',0,1782907200250000);
CREATE TABLE usernames (
        platform TEXT NOT NULL,
        username TEXT NOT NULL,
        user_id TEXT NOT NULL,
        PRIMARY KEY (platform, username)
    ) WITHOUT ROWID
    ;
INSERT INTO "usernames" VALUES('discord','anna','1');
INSERT INTO "usernames" VALUES('discord','eva','14');
INSERT INTO "usernames" VALUES('discord','frida','15');
INSERT INTO "usernames" VALUES('discord','hanna','16');
INSERT INTO "usernames" VALUES('telegram','борис','1');
INSERT INTO "usernames" VALUES('telegram','georg','15');
INSERT INTO "usernames" VALUES('telegram','igor','17');
INSERT INTO "usernames" VALUES('telegram','jule','18');
INSERT INTO "usernames" VALUES('telegram','vera','3');
CREATE TABLE vouchers (
        number INTEGER NOT NULL PRIMARY KEY,
        batch TEXT NOT NULL,
        mark TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        amount BIGINT NOT NULL CHECK (amount > 0),
        uses INTEGER NOT NULL CHECK (uses > 0),
        used INTEGER NOT NULL DEFAULT 0 CHECK (used >= 0 AND used <= uses),
        actor TEXT NOT NULL,
        made_at BIGINT NOT NULL,
        expires_at BIGINT,
        revoked_at BIGINT
    );
INSERT INTO "vouchers" VALUES(1,'vouchers','0123abcd','0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd0123abcd',5,3,1,'discord:99',1782907200250000,1785499200250000,NULL);
INSERT INTO "vouchers" VALUES(2,'vouchers','4567cdef','4567cdef4567cdef4567cdef4567cdef4567cdef4567cdef4567cdef4567cdef',5,3,0,'discord:99',1782907200250000,1785499200250000,1782907200250000);
CREATE INDEX identities_of_a_person ON identities (person);
CREATE INDEX transfers_from ON transfers (debit) WHERE job IS NULL;
CREATE INDEX transfers_to ON transfers (credit) WHERE job IS NULL;
CREATE TRIGGER transfers_are_not_changed BEFORE UPDATE ON transfers
    BEGIN SELECT RAISE(ABORT, 'transfers are only added'); END;
CREATE TRIGGER transfers_are_not_deleted BEFORE DELETE ON transfers
    BEGIN SELECT RAISE(ABORT, 'transfers are only added'); END;
CREATE INDEX jobs_of_a_person ON jobs (person, finished_at);
CREATE INDEX jobs_by_deadline ON jobs (deadline_at) WHERE finished_at IS NULL;
CREATE INDEX jobs_untold ON jobs (finished_at) WHERE told = 0;
CREATE INDEX jobs_with_pictures ON jobs (person) WHERE keeps_pictures = 1;
CREATE INDEX jobs_by_end_with_pictures ON jobs (finished_at) WHERE keeps_pictures = 1;
CREATE INDEX jobs_by_state ON jobs (state);
CREATE INDEX tasks_by_blob ON tasks (blob) WHERE blob IS NOT NULL;
CREATE INDEX tasks_learned_from ON tasks (backend, finish_order) WHERE finish_order IS NOT NULL;
CREATE INDEX notes_by_expiry ON notes (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX updates_waiting ON updates (owner, id) WHERE payload IS NOT NULL;
CREATE INDEX updates_by_age ON updates (received_at);
CREATE INDEX jobs_provisional ON jobs (platform) WHERE provisional = 1;
CREATE INDEX jobs_not_offered ON jobs (person) WHERE offered = 0;
CREATE INDEX jobs_of_a_group ON jobs (chat_group, accepted_at) WHERE chat_group <> '';
CREATE INDEX jobs_by_source ON jobs (source_blob) WHERE source_blob IS NOT NULL;
CREATE INDEX usernames_of_people ON usernames (platform, user_id);
CREATE INDEX acts_about ON acts (person);
CREATE INDEX acts_of ON acts (actor, at);
CREATE INDEX debts_open ON debts (account) WHERE paid < amount;
CREATE INDEX refunds_of_jobs ON transfers (job) WHERE kind = 'refund';
CREATE INDEX refunds_to ON transfers (credit) WHERE kind = 'refund';
CREATE TRIGGER acts_are_not_changed BEFORE UPDATE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts are only added'); END;
CREATE TRIGGER acts_are_not_deleted BEFORE DELETE ON acts
    BEGIN SELECT RAISE(ABORT, 'acts are only added'); END;
CREATE TRIGGER act_texts_are_not_changed BEFORE UPDATE ON act_texts
    BEGIN SELECT RAISE(ABORT, 'the text of an act is only deleted'); END;
CREATE TRIGGER seals_are_not_changed BEFORE UPDATE ON seals
    BEGIN SELECT RAISE(ABORT, 'seals are only added'); END;
CREATE TRIGGER seals_are_not_deleted BEFORE DELETE ON seals
    BEGIN SELECT RAISE(ABORT, 'seals are only added'); END;
CREATE TRIGGER debts_are_only_paid BEFORE UPDATE ON debts
    WHEN NEW.id <> OLD.id OR NEW.account <> OLD.account OR NEW.amount <> OLD.amount OR NEW.at <> OLD.at
        OR NEW.paid < OLD.paid
    BEGIN SELECT RAISE(ABORT, 'debts are only paid'); END;
CREATE TRIGGER debts_are_not_deleted BEFORE DELETE ON debts
    BEGIN SELECT RAISE(ABORT, 'debts are only paid'); END;
CREATE INDEX outbox_waiting ON outbox (not_before) WHERE done_at IS NULL;
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE TRIGGER job_notes_are_not_changed BEFORE UPDATE ON job_notes
    BEGIN SELECT RAISE(ABORT, 'notes of jobs are only added'); END;
CREATE INDEX jobs_by_end ON jobs (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX transfers_given ON transfers (at) WHERE kind = 'grant' OR kind = 'refund';
CREATE INDEX transfers_undone ON transfers (at) WHERE source = 'undo';
CREATE INDEX vouchers_by_mark ON vouchers (mark);
CREATE INDEX vouchers_of_a_batch ON vouchers (batch);
CREATE TRIGGER vouchers_keep_their_worth BEFORE UPDATE ON vouchers
    WHEN NEW.number <> OLD.number OR NEW.digest <> OLD.digest OR NEW.amount <> OLD.amount OR NEW.uses <> OLD.uses
        OR NEW.used < OLD.used
    BEGIN SELECT RAISE(ABORT, 'vouchers are only used and revoked'); END;
CREATE TRIGGER vouchers_are_not_deleted BEFORE DELETE ON vouchers
    BEGIN SELECT RAISE(ABORT, 'vouchers are only used and revoked'); END;
CREATE INDEX guesses_by_time ON guesses (last_at);
CREATE INDEX acts_of_batch ON acts (batch) WHERE batch IS NOT NULL;
CREATE TRIGGER memberships_go_with_identities AFTER DELETE ON identities
    BEGIN DELETE FROM memberships WHERE platform = old.platform AND user_id = old.user_id; END;
CREATE INDEX memberships_by_role ON memberships (platform, role);
CREATE INDEX memberships_by_age ON memberships (seen_at);
CREATE INDEX day_counts_by_end ON day_counts (until);
CREATE INDEX links_of_a_wallet ON links (root);
CREATE VIEW wallets AS
    SELECT accounts.id AS account, COALESCE(links.root, accounts.person, accounts.id) AS owner,
        COALESCE(links.root, accounts.person) AS person
    FROM accounts LEFT JOIN links ON links.person = accounts.person;
CREATE INDEX unlinks_of_a_wallet ON unlinks (wallet);
CREATE INDEX link_codes_typed_by ON link_codes (other_platform, other_user_id) WHERE other_platform IS NOT NULL;
COMMIT;
