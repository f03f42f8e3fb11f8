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
INSERT INTO "accounts" VALUES('person:53ff572fc51c2cd9c3e5','53ff572fc51c2cd9c3e5',15,0);
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
INSERT INTO "act_texts" VALUES(1,'b4f78a76c05ad9a89c5fa4d6a135c158','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'f0ac480e6226971834e11992cbaae1b1','for the contest');
INSERT INTO "act_texts" VALUES(8,'dcdf277cca451e4bcf22c516943d9620','спам 광고');
INSERT INTO "act_texts" VALUES(10,'f95bdc9b4e39c5eeeab216644f826f00','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'011588e3bb508d958ea5e294b3700e58','no power');
INSERT INTO "act_texts" VALUES(13,'30bd6808e0d3d621daae3581c10359e3','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'ab2db7e21a8bde5ad2f738079a154700','감사');
INSERT INTO "act_texts" VALUES(15,'dcdb2e4a8610dd0b032cdbc14991747a','감사');
INSERT INTO "act_texts" VALUES(20,'5cb733c9bec9e350658b340086a5b65a','für dich');
INSERT INTO "act_texts" VALUES(21,'b660254de0c14ebfbaa130225b91dfc8','파티');
INSERT INTO "act_texts" VALUES(22,'ebfa996adbaf15e2c53cd6393131d9bf','파티');
INSERT INTO "act_texts" VALUES(23,'c5a16a99a4ee196b5c3b999b5f0dd43c','파티');
INSERT INTO "act_texts" VALUES(24,'e95f5086c61feba30f837af92711a1b6','파티');
INSERT INTO "act_texts" VALUES(25,'e6963b013062c451a4709a305e2dbfb0','파티');
INSERT INTO "act_texts" VALUES(26,'86124b39f945e4fdb59d06d8c4f297f2','파티');
INSERT INTO "act_texts" VALUES(27,'b3b21878d8b39766c39c6988ac0f1ee4','파티');
INSERT INTO "act_texts" VALUES(28,'123b0853cfeaa5f763990634b0236a8e','파티');
INSERT INTO "act_texts" VALUES(29,'83f60e84bc08019db7f82dbad3da51e5','파티');
INSERT INTO "act_texts" VALUES(30,'e887e6744a208d0b83b1bdf34179e4cc','파티');
INSERT INTO "act_texts" VALUES(31,'4af9716e28e5f96537ffc4a197de58b2','파티');
INSERT INTO "act_texts" VALUES(32,'e0383cfb2c6bc67c15c830339e1f07bd','파티');
INSERT INTO "act_texts" VALUES(33,'4c6365c7b91ca88a19e06f7ecaf29bd3','파티');
INSERT INTO "act_texts" VALUES(34,'eb3692d9545987fbfa7700f67a7c62d9','파티');
INSERT INTO "act_texts" VALUES(35,'51cff7ebe47db06a00340f17d5826693','파티');
INSERT INTO "act_texts" VALUES(36,'c36f842cee0f2028ba181f63fc85bdaf','파티');
INSERT INTO "act_texts" VALUES(37,'0ad65ea7ffe856190fc6c7e42017332b','파티');
INSERT INTO "act_texts" VALUES(38,'e6ee11d15749879acc786ac8cb8b2deb','파티');
INSERT INTO "act_texts" VALUES(39,'f85f3fd12a150fcc166f502b6a4f68c1','파티');
INSERT INTO "act_texts" VALUES(40,'3e723303f36f55527f8a53897a2edf31','파티');
INSERT INTO "act_texts" VALUES(41,'97ee77d7ee9193124aaf1a48bef2049a','파티');
INSERT INTO "act_texts" VALUES(42,'baa354d871f58f8dd7ca4afa54425cd1','파티');
INSERT INTO "act_texts" VALUES(43,'7982ddc709acb86b4560bfb456f7a799','파티');
INSERT INTO "act_texts" VALUES(44,'3fc5b0d13a3521508f8ed79b3886e7a2','파티');
INSERT INTO "act_texts" VALUES(45,'edfa6be78c2709bb88716267f6412791','파티');
INSERT INTO "act_texts" VALUES(46,'1412d2701e9b29771cee71aee9e104a4','파티');
INSERT INTO "act_texts" VALUES(47,'8cf3a1b5ff1fa640bedc9dc1bf9b3b96','파티');
INSERT INTO "act_texts" VALUES(48,'6bb56f662ae7fff688a6d8eb3f15efe3','파티');
INSERT INTO "act_texts" VALUES(49,'ff74f7156402d91cc690b8b36b714847','파티');
INSERT INTO "act_texts" VALUES(50,'36c5bc1eed6f904b5456c0b2c6638848','파티');
INSERT INTO "act_texts" VALUES(51,'709aeb37dba3ff0815226f0af7d23044','파티');
INSERT INTO "act_texts" VALUES(52,'e78a8d9ade9f8aadb47751125510e344','파티');
INSERT INTO "act_texts" VALUES(53,'b5e09824d00e1f246bf16d2235a03476','파티');
INSERT INTO "act_texts" VALUES(54,'f22a7698bbaf1360d9203a689383ff45','파티');
INSERT INTO "act_texts" VALUES(55,'02a1ce545a11bd9caea229369bc49678','파티');
INSERT INTO "act_texts" VALUES(56,'8f32819a39477cfbe68b44e5c14f55e0','파티');
INSERT INTO "act_texts" VALUES(57,'b589d1db2fea574ab270034bd958481e','파티');
INSERT INTO "act_texts" VALUES(58,'2d0fe333cb457a95ae2039d14b82669b','파티');
INSERT INTO "act_texts" VALUES(59,'a9d7a27386b822db1683c74ecb628ee5','파티');
INSERT INTO "act_texts" VALUES(60,'64501e0627c84668189abe6a7b864535','파티');
INSERT INTO "act_texts" VALUES(61,'78625ce52a38d32a78d21279716e42ee','파티');
INSERT INTO "act_texts" VALUES(62,'a8bcac00ebf3d1015adabd58bb35fa4a','파티');
INSERT INTO "act_texts" VALUES(63,'a2a5c021ec13a80211e05b1ab3fb8dc6','파티');
INSERT INTO "act_texts" VALUES(64,'26701f0f6db02ef0eb88890a137bfbbb','파티');
INSERT INTO "act_texts" VALUES(65,'90ac006f8cefc399cf9baef2758057d7','파티');
INSERT INTO "act_texts" VALUES(66,'fc75139d679e6e2ca9306f7643b8dec3','파티');
INSERT INTO "act_texts" VALUES(67,'870eb506c7d4b0bff02ae3a081cdf36b','파티');
INSERT INTO "act_texts" VALUES(68,'fa9bb52794d666993f361c4f622747c5','파티');
INSERT INTO "act_texts" VALUES(69,'a7a4e4041740e253583f122271809ee5','파티');
INSERT INTO "act_texts" VALUES(70,'71517883720db33112c0235e4ccebc4f','파티');
INSERT INTO "act_texts" VALUES(71,'aa26f2b11cbcf6f4a66b01695b07473a','파티');
INSERT INTO "act_texts" VALUES(72,'fec072fff61128bfd72ecae956e06a75','파티');
INSERT INTO "act_texts" VALUES(73,'13d49716a8f58cccff1f26bc2e0550de','파티');
INSERT INTO "act_texts" VALUES(74,'10323ae6993695478c453874d9a0db55','파티');
INSERT INTO "act_texts" VALUES(75,'f7e08179f242e4641a77722d303d05c0','파티');
INSERT INTO "act_texts" VALUES(76,'9a76b5dcb6f6c059ebd6802903f6818d','파티');
INSERT INTO "act_texts" VALUES(77,'ae9740d11721dcf52a60c53ecba95bae','파티');
INSERT INTO "act_texts" VALUES(78,'c3d235b5aaeda034eb6e58ad8715dbc2','파티');
INSERT INTO "act_texts" VALUES(79,'553e217aff54c8279b4862475d18ff85','파티');
INSERT INTO "act_texts" VALUES(80,'bde30a5948031a0393956119d1a4d6f0','파티');
INSERT INTO "act_texts" VALUES(81,'98e827907a4ae6fbaa8e68180bb62f6d','파티');
INSERT INTO "act_texts" VALUES(82,'22cbb6ceee6444d716d3c7b245786032','파티');
INSERT INTO "act_texts" VALUES(83,'2370b44ce95678544ae332d3f76db7f4','파티');
INSERT INTO "act_texts" VALUES(84,'57d13561dee98eeb8b52f74bea4b548b','파티');
INSERT INTO "act_texts" VALUES(85,'a4448fd34f0aa745274e60a9d39809f0','파티');
INSERT INTO "act_texts" VALUES(86,'3f1449ce2e1dbe088031f5eb1eb983b6','파티');
INSERT INTO "act_texts" VALUES(87,'fc87e9256f520bc118b8c3acc3be1a15','파티');
INSERT INTO "act_texts" VALUES(88,'5cd710bf6d378aa1d76dda60c1ddff74','파티');
INSERT INTO "act_texts" VALUES(89,'563a50610292bc91f1eb05494cd586e3','파티');
INSERT INTO "act_texts" VALUES(90,'4ac6273ebb87ee3cecb67054b90d0269','파티');
INSERT INTO "act_texts" VALUES(91,'3564f7391492d59202901db7607a4aa7','파티');
INSERT INTO "act_texts" VALUES(92,'10be6b7232add3b69201794b6f1edb39','파티');
INSERT INTO "act_texts" VALUES(93,'9c01e78618421ef9627a0b6a54cd06ba','파티');
INSERT INTO "act_texts" VALUES(94,'372f49700d5cf55843d7c4645a0f7e5f','파티');
INSERT INTO "act_texts" VALUES(95,'047490a367a1fd2689bc1cfd6cb2a948','파티');
INSERT INTO "act_texts" VALUES(96,'27342e50248e90be11722954507672e6','파티');
INSERT INTO "act_texts" VALUES(97,'ed17049d1cc37be1e70be6026d305df9','파티');
INSERT INTO "act_texts" VALUES(98,'3816e61a6cfed2557995de088ecb2784','파티');
INSERT INTO "act_texts" VALUES(99,'b3e0e0bdff9e93a9cb4d3809b5573241','파티');
INSERT INTO "act_texts" VALUES(100,'6e399a045588a3e01050b510da8b74f1','파티');
INSERT INTO "act_texts" VALUES(101,'35db53d5c607617b76f33af154d3ed73','파티');
INSERT INTO "act_texts" VALUES(102,'80afd3e6102c1b69ff437e2f596a274b','파티');
INSERT INTO "act_texts" VALUES(103,'0e36fbe1862a7610806ccfd4ffcd9bb2','파티');
INSERT INTO "act_texts" VALUES(104,'a2a2235e00259bb342b60918f5e45787','파티');
INSERT INTO "act_texts" VALUES(105,'510da05ae58555f57fe35f00f2fced1a','파티');
INSERT INTO "act_texts" VALUES(106,'e6bf7ec1a1d79b4987d764089e7ab094','파티');
INSERT INTO "act_texts" VALUES(107,'807d4dfa1007e4d5c3df988819bd2473','파티');
INSERT INTO "act_texts" VALUES(108,'96189415bc85d01e5fcb70a21da8d35d','파티');
INSERT INTO "act_texts" VALUES(109,'98e3fbbdb5436cfe7e5e2f214f94ea64','파티');
INSERT INTO "act_texts" VALUES(110,'50464c13a58cf506fdcec63d4dfcb3d7','파티');
INSERT INTO "act_texts" VALUES(111,'926f54096a4066aeb8640565507ddcef','파티');
INSERT INTO "act_texts" VALUES(112,'b66074566a125c4752f79d5f2dfe1c48','파티');
INSERT INTO "act_texts" VALUES(113,'0085780dabaf7135be884ad4c7fe9b65','파티');
INSERT INTO "act_texts" VALUES(114,'76fb14954002ccf5e22f2c2d4bc70118','파티');
INSERT INTO "act_texts" VALUES(115,'704ded49fbbad070dcc275fa774db40d','파티');
INSERT INTO "act_texts" VALUES(116,'efd9840182b62910b6d4678ed6b2b54b','파티');
INSERT INTO "act_texts" VALUES(117,'727589ef8851b47c573a993e8b08b502','파티');
INSERT INTO "act_texts" VALUES(118,'d85df1ae0eed7cb2019a421f098ffbf7','파티');
INSERT INTO "act_texts" VALUES(119,'43442fd59c5f885f8056e2f68c70112a','파티');
INSERT INTO "act_texts" VALUES(120,'f28ee89aca797e85ff82f323e9eb3177','파티');
INSERT INTO "act_texts" VALUES(121,'5c99f6487a161a91b459d14a8699719a','파티');
INSERT INTO "act_texts" VALUES(122,'11c37d103548cd42e9320749f457f8f4','파티');
INSERT INTO "act_texts" VALUES(123,'ee3964fee47ff5a790ac3e7945d5abdb','파티');
INSERT INTO "act_texts" VALUES(124,'360ef7a1840f5ba54ebd58812bbf1716','파티');
INSERT INTO "act_texts" VALUES(227,'bede84aeeb4929a4f72e3ff98f0718ac','ink');
INSERT INTO "act_texts" VALUES(228,'08c9f3bc9c0c2ce30f19bfd7daf1c15b','잉크');
INSERT INTO "act_texts" VALUES(229,'b4b99b6800b41903a1242bdbff76fd6a','ink well');
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
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','d74bfdaeee8408bc0a00f7d72ae9f7d8e14d7c70c099d6eea7a550dcd0e82a78','','63a9a0af3ad3affd48632ce4df27a631a18650ac177607bdc3a91f0f3aff8df3',NULL);
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','63a9a0af3ad3affd48632ce4df27a631a18650ac177607bdc3a91f0f3aff8df3','14fecd258841505fe86a4b547ed50a700f8c91e1cce9dd9fa4cdded2ab38913d',NULL);
INSERT INTO "acts" VALUES(3,'block:b54e5e7dc92d4b8d97b8267f653edcda',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','14fecd258841505fe86a4b547ed50a700f8c91e1cce9dd9fa4cdded2ab38913d','c593a18a10daf5dd7b581760eb053df1042e1284933559fca16cc8af3f7d1f97',NULL);
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','64bd19b67b9143127a62cc536349dc8c627c0f89f58cc3fcde2dbff3cedae4e3','c593a18a10daf5dd7b581760eb053df1042e1284933559fca16cc8af3f7d1f97','cf0230b796135856252dece9da64bf1172468e5164d714550ab62f26ff030577',NULL);
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','cf0230b796135856252dece9da64bf1172468e5164d714550ab62f26ff030577','4c65695f6833f34cf8f95853de8e85dd555df080a3de51c1ef62869891ab225a',NULL);
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','4c65695f6833f34cf8f95853de8e85dd555df080a3de51c1ef62869891ab225a','4129e255dcfe08bd5d93bf35721b77badb61096bba4015030997d477158f56b9',NULL);
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','4129e255dcfe08bd5d93bf35721b77badb61096bba4015030997d477158f56b9','d2c10f23af15d0a677484b842fb2ee6c4731de81412507107a01891b86eb51c1',NULL);
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','dcfddb2bd73981d8a6758233be6fe57bf5ba0442b79c9b87afd4e9c6c17fd53e','d2c10f23af15d0a677484b842fb2ee6c4731de81412507107a01891b86eb51c1','ca78fb038acc71b19cd650d7b3fe9d75f2afc7d6334042ddd92d76cfdfd52706',NULL);
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','ca78fb038acc71b19cd650d7b3fe9d75f2afc7d6334042ddd92d76cfdfd52706','af3441b4383c8c1b2dfef68cff81d68f4c4f6b3bf918612f4cf612dc0e0fc7bd',NULL);
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','b48d84ba1b5550a39b2d9a016499640a83f4492e8c5e6f070b9dcff95bebdc96','af3441b4383c8c1b2dfef68cff81d68f4c4f6b3bf918612f4cf612dc0e0fc7bd','6ca032bae0162dd5f6d762d084c7abd45f08c258d10ccf8d3f934a0a2bdfdb49',NULL);
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','6ca032bae0162dd5f6d762d084c7abd45f08c258d10ccf8d3f934a0a2bdfdb49','7ea93fe1c0e3f2ab72d3781d94779de26b81e34c49549c6cc981c54f0793d1df',NULL);
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','2b1652a6050ca66b68c641507d351ecc50ba24eb6a0855f309719c5ca8755c40','7ea93fe1c0e3f2ab72d3781d94779de26b81e34c49549c6cc981c54f0793d1df','ba6042e4803563a76eef49defac07c7d03663687edad74a53964b1079fc73743',NULL);
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','9640891b3cd91746dea1c812bca2ff1984e20627ccacf5e4b08f31dc5e5fe767','ba6042e4803563a76eef49defac07c7d03663687edad74a53964b1079fc73743','3330b8e2b38b9d01d3c68eacb443fa6c4c22294220a8563ce0539136693f5521',NULL);
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','4d10dd88ae209a6278b6d6adcbb9da007a90c54bbd22d1ae5742ffb5da706c97','3330b8e2b38b9d01d3c68eacb443fa6c4c22294220a8563ce0539136693f5521','317676a5c1d43f02f1a402088a01d9fe4facd5c30a109a24d98fd042c1fff4b9',NULL);
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','cfc3c871ac99021f791d449ce42c6d13b4cef42195bd2b168998cda1f544d76b','317676a5c1d43f02f1a402088a01d9fe4facd5c30a109a24d98fd042c1fff4b9','2a9470f2d6b4fd149027c095b06e2de0df84b2ee82ee426520e5b07ad498436c',NULL);
INSERT INTO "acts" VALUES(16,'alerts:c026926eb15ab977606d0a3fe967739f',1782907200250000,'discord:99','discord','alerts','discord:7',NULL,NULL,NULL,'{"locale": null}','{"locale": "ko"}',NULL,'','','2a9470f2d6b4fd149027c095b06e2de0df84b2ee82ee426520e5b07ad498436c','73b29379fd5267f5e57f5532ea88920d100fc3333d6066bc9c2901c236090720',NULL);
INSERT INTO "acts" VALUES(17,'alerts:c8a9216c8f8d6cf27cfc05c39a2e2a7d',1782907200250000,'discord:99','discord','alerts','telegram:-5',NULL,NULL,NULL,'{"locale": null}','{"locale": "ko"}',NULL,'','','73b29379fd5267f5e57f5532ea88920d100fc3333d6066bc9c2901c236090720','bbddcbf09afcc1ca92f3e1d66466ed2f96c17aae43bcd7bc501910dc24e50513',NULL);
INSERT INTO "acts" VALUES(18,'vouchers:vouchers',1782907200250000,'discord:99','discord','vouchers','#1–#2',NULL,NULL,NULL,'','{"amount": 5, "uses": 3, "count": 2, "expires_at": "2026-07-31T12:00:00.250000+00:00"}',NULL,'','','bbddcbf09afcc1ca92f3e1d66466ed2f96c17aae43bcd7bc501910dc24e50513','bc50c45fb40e66ffbd6def55af106c568e862cf63a8eb8ebbbb9a4cbad482df8',NULL);
INSERT INTO "acts" VALUES(19,'revoke:revoke',1782907200250000,'discord:99','discord','revoke','#2',NULL,NULL,NULL,'{"can_give": 15, "revoked": 0}','{"can_give": 0, "revoked": 1}',NULL,'','','bc50c45fb40e66ffbd6def55af106c568e862cf63a8eb8ebbbb9a4cbad482df8','6e56a566abe6bf5b3c4288bc5b81a4774ee8e8987a2d6fc2cb62a83f6bd8af9f',NULL);
INSERT INTO "acts" VALUES(20,'gift:discord:603',1782907200250000,'discord:15','discord','gift','telegram:15','6cc2cacd77c6a0e0290a','gift:discord:603',2,'0','2',NULL,'1c960f78da4e0135a32b103a0b8f3f6cfd0912674e1ed1cd4d2d2a76e75fe53c','a039648cf759013fab2086c63c4c8ddd2f51f75fc247d875e2bfeffe8cb5b7e0','6e56a566abe6bf5b3c4288bc5b81a4774ee8e8987a2d6fc2cb62a83f6bd8af9f','76d5bffd3420b8352a3d46ba4b8ff0bcb7bcc617d8e9be1cf28180313d46a062',NULL);
INSERT INTO "acts" VALUES(21,'batch:discord:507',1782907200250000,'discord:99','discord','topup_many','discord:507',NULL,NULL,NULL,'','{"people":103,"each":2}',NULL,'','23be1351d1ff8caee273d653e09b8292523898781badeaceae91531bdc15a029','76d5bffd3420b8352a3d46ba4b8ff0bcb7bcc617d8e9be1cf28180313d46a062','c5c6f020bf41c468dda828af9896c8c87b72f065595c7bbe4c5fe340dc3d5922',NULL);
INSERT INTO "acts" VALUES(22,'admin:discord:507:discord:201',1782907200250000,'discord:99','discord','topup','discord:201','acf7ef38b1283d0e96d7','admin:discord:507:discord:201',2,'0','2',NULL,'c54df98705346213c4d9fa5f36a4db556a15b0fd64a5106306b307114aaa3e0f','f9d41611b4895f6688fccacd25c1ad9e8bb0fceeba69554f961c685173fb0b29','c5c6f020bf41c468dda828af9896c8c87b72f065595c7bbe4c5fe340dc3d5922','c15362c0c3d76ab92699de89d09c773a3a65d35660208f1d9b3d9bfd3a1e4a1d',21);
INSERT INTO "acts" VALUES(23,'admin:discord:507:discord:202',1782907200250000,'discord:99','discord','topup','discord:202','c1970e9896ce452b50f4','admin:discord:507:discord:202',2,'0','2',NULL,'a9d42a9f7fd1599854666f4d280509235fc74b1b645753271730ade6681e86d2','47c1c73b2f9746e18949d430a3d202c3eca14baf91dc24593ee2ad34a2b0a22f','c15362c0c3d76ab92699de89d09c773a3a65d35660208f1d9b3d9bfd3a1e4a1d','ae6c5bf9b2836f71951ad41d6b540f3cc63c5014efa62048f1a537191b7a1750',21);
INSERT INTO "acts" VALUES(24,'admin:discord:507:discord:203',1782907200250000,'discord:99','discord','topup','discord:203','b736623e6be6b8a05f6d','admin:discord:507:discord:203',2,'0','2',NULL,'3f19d340b8e3fe0862513e5355ed6565427689b1baca28cdda7b29351484d049','92ac1c03b1205c86920574cd96b2ab46a7bb5de66bf303eb37a1b119b214c67a','ae6c5bf9b2836f71951ad41d6b540f3cc63c5014efa62048f1a537191b7a1750','a194a8b18ac05a852d71077907dc211e37bb4b53d04d22590693f9793429df67',21);
INSERT INTO "acts" VALUES(25,'admin:discord:507:discord:204',1782907200250000,'discord:99','discord','topup','discord:204','218450e7acd2680c43a6','admin:discord:507:discord:204',2,'0','2',NULL,'cf3c7f42994f7008e309290838a540f167896bb5fc18d84c514be2149f4cd487','f16a5b0e77146484fe52774263cdb93fc9fbd0645239a44be2c13b7380714718','a194a8b18ac05a852d71077907dc211e37bb4b53d04d22590693f9793429df67','689ecfb156a2d3125ba34b332e3ade9503f04f62b50463ec1f03381f3dd5c6db',21);
INSERT INTO "acts" VALUES(26,'admin:discord:507:discord:205',1782907200250000,'discord:99','discord','topup','discord:205','0fde5d0ac1c5dcbd88c4','admin:discord:507:discord:205',2,'0','2',NULL,'57d5244f7522fcae19b882fe2ae627ad056ce1f63aa62648447bc94abcd1e248','7cc637a0cb5de151fbb41d89b2cb5ada95f347805d278a591772e0a88fcb01e5','689ecfb156a2d3125ba34b332e3ade9503f04f62b50463ec1f03381f3dd5c6db','8e94688d43a04af7808347a891e335b6c451955788909400c1107745c461e6d8',21);
INSERT INTO "acts" VALUES(27,'admin:discord:507:discord:206',1782907200250000,'discord:99','discord','topup','discord:206','d12f9ffbaa0ea0548182','admin:discord:507:discord:206',2,'0','2',NULL,'c9d553da0806c47cd023e19bf1fc78893f9ebe4b947306b4d22f6f4d74e40cb8','4999101442415e8b8cff798c902c59b51b5eef6165d66c8b088aba333fb2e4ce','8e94688d43a04af7808347a891e335b6c451955788909400c1107745c461e6d8','801916919a062a4e5a1a7d81fcf8fabf1d67e0736065d676b9e52d60f124f1a2',21);
INSERT INTO "acts" VALUES(28,'admin:discord:507:discord:207',1782907200250000,'discord:99','discord','topup','discord:207','3c99b992b46eb47aa7d1','admin:discord:507:discord:207',2,'0','2',NULL,'6917f3ad87778ba0658493927097333a6d63b494062a38a1a1bf82d90b928024','4b564e22f66ebb93f91493842d6c925c3ffea15778d86571a08cf201bb27fcee','801916919a062a4e5a1a7d81fcf8fabf1d67e0736065d676b9e52d60f124f1a2','570cf084527457ee930c29e11041e0befeb925f101da04707e4ff83ce073f8ac',21);
INSERT INTO "acts" VALUES(29,'admin:discord:507:discord:208',1782907200250000,'discord:99','discord','topup','discord:208','f9ecf85595e867acc894','admin:discord:507:discord:208',2,'0','2',NULL,'f92d7b8f506fec2302149e83b044c5729a0980c6004aa2bb0d936061625ffc59','95041c23e7b4989bb5a8e703d6879c1d689290eccafb9701529040c18c6b3217','570cf084527457ee930c29e11041e0befeb925f101da04707e4ff83ce073f8ac','941c9b7ab77f9816adcbb47e7f1e4cf1797bbe5dfda76cf3b8bb6840348869fe',21);
INSERT INTO "acts" VALUES(30,'admin:discord:507:discord:209',1782907200250000,'discord:99','discord','topup','discord:209','1d7ae905d2a49b7ca1aa','admin:discord:507:discord:209',2,'0','2',NULL,'15d897520246e2d2e346133ebbceaef92efeb1f6166cbabfbc12d11599f890b5','1b26ef774c798585ba692afd73f0789940d8b66e35feffa6434100f59ddfa128','941c9b7ab77f9816adcbb47e7f1e4cf1797bbe5dfda76cf3b8bb6840348869fe','9919a013d756548766dc9aff3debf4b7baa20a23dc8c36b9044f03d90eb084e5',21);
INSERT INTO "acts" VALUES(31,'admin:discord:507:discord:210',1782907200250000,'discord:99','discord','topup','discord:210','168170b0a3984c7d0efd','admin:discord:507:discord:210',2,'0','2',NULL,'177ee0565a92dbc230b05278e5b23ab21e724af240dba72552bc0bcda87b3862','af7ce80db00c13684dbf2b0f13639fb48e828e6fd9b5dc8b1636ce3f7f74bdc4','9919a013d756548766dc9aff3debf4b7baa20a23dc8c36b9044f03d90eb084e5','0fd91e6e1a956620099a22800aa71b2f7f6d9da84136fe8bc80420444e229965',21);
INSERT INTO "acts" VALUES(32,'admin:discord:507:discord:211',1782907200250000,'discord:99','discord','topup','discord:211','ac4dd3c24ccc0464c998','admin:discord:507:discord:211',2,'0','2',NULL,'83a374245e9a6246480ad83549fd5513b46eaa4d46914d1c9009a83934bfa62d','129b355be3058da5f15b7768d5a500429d1949393d7ab09bc145c1b127e023a1','0fd91e6e1a956620099a22800aa71b2f7f6d9da84136fe8bc80420444e229965','30194ef0d7d0080574bd4f6f2ed84d788bbcfae8d99f8aa6e34afd1a89f12d63',21);
INSERT INTO "acts" VALUES(33,'admin:discord:507:discord:212',1782907200250000,'discord:99','discord','topup','discord:212','21d0820a82becc95e600','admin:discord:507:discord:212',2,'0','2',NULL,'39cd9003642dce4e601e1c692c8466dc9f82cfd574bc55a2a27e047ff78ccac7','2f6654b8ad17776ed8266c930835d37f83055851c7e5c82a52c7da30af548ba5','30194ef0d7d0080574bd4f6f2ed84d788bbcfae8d99f8aa6e34afd1a89f12d63','cc11f1d9fa7f473a98f27460611e1d7b2d180a04d48df9237915f7c7642ce886',21);
INSERT INTO "acts" VALUES(34,'admin:discord:507:discord:213',1782907200250000,'discord:99','discord','topup','discord:213','69e1c6175ebe9511b381','admin:discord:507:discord:213',2,'0','2',NULL,'645b57806a8db2a30063d93ba2ceecacf37ac4dc27dffe94ea046047d43566e4','9ea2dc7d5514b438553815df921fcd34be011b04124342fde7166f9e7ba37f1b','cc11f1d9fa7f473a98f27460611e1d7b2d180a04d48df9237915f7c7642ce886','b1b2eb814cc24a0de3d0716e2af36f898209ad94b4c58fa01abed8bf2dbd482b',21);
INSERT INTO "acts" VALUES(35,'admin:discord:507:discord:214',1782907200250000,'discord:99','discord','topup','discord:214','00e8b3364748f103deec','admin:discord:507:discord:214',2,'0','2',NULL,'0d0c7604cfacaad398b4d303d371e6dfe79445fd3669f516a8f8a1d0a9129f3c','280b10a61f8430042b8525660b010e45531367bda27f2f18e53b180a62ebc77a','b1b2eb814cc24a0de3d0716e2af36f898209ad94b4c58fa01abed8bf2dbd482b','11b762ad80990515cf1cec64014e8aad02938b5089069f940ab56e70875031c0',21);
INSERT INTO "acts" VALUES(36,'admin:discord:507:discord:215',1782907200250000,'discord:99','discord','topup','discord:215','1e2d3f8888a3614261ca','admin:discord:507:discord:215',2,'0','2',NULL,'cfb6b830085a7173565c7643301d1a022125e3c70bec5315c932dc765523a296','d404ce9bad6af1bd2c43949546b7d091d6f663b1c27bab98245566a839e53848','11b762ad80990515cf1cec64014e8aad02938b5089069f940ab56e70875031c0','e9aa14111781b22aa3babec3f3a92a651834dd67c6b1d7d56daf0ce95efa7b72',21);
INSERT INTO "acts" VALUES(37,'admin:discord:507:discord:216',1782907200250000,'discord:99','discord','topup','discord:216','9230812fd9cad54c413f','admin:discord:507:discord:216',2,'0','2',NULL,'6926d20c477cbbcc54a3b88791b0e95e4c9f69280b312a9d57cedb3f9a441957','7b0aff3587705c9ec8ff7c62ef67307908d0232aadf8cbe4ba285e8f2e5f9b36','e9aa14111781b22aa3babec3f3a92a651834dd67c6b1d7d56daf0ce95efa7b72','5ea74686bc5ba635377db970b7a470c7cbaedc148e5af282c0c516073657eb7b',21);
INSERT INTO "acts" VALUES(38,'admin:discord:507:discord:217',1782907200250000,'discord:99','discord','topup','discord:217','717326e9381c4b059612','admin:discord:507:discord:217',2,'0','2',NULL,'ad3ba095c4440773819e4ea9c4066908709524666e313a01a4783ae942f2cc53','ed2da77b601cebd54a74527e0b6d7aa3da71c7beca0a82b41bbc75d988537cc6','5ea74686bc5ba635377db970b7a470c7cbaedc148e5af282c0c516073657eb7b','79719dd7ca09de86f8ea3159c2140ba36828bbaff714f5538e5d1ecd605f03c0',21);
INSERT INTO "acts" VALUES(39,'admin:discord:507:discord:218',1782907200250000,'discord:99','discord','topup','discord:218','42a761bac5093535cc60','admin:discord:507:discord:218',2,'0','2',NULL,'6187239dbef82588bb0dd7d25ca6742974413d581bdb37193802e55ce7111a1b','cf83ab76e95823ead23227bbedeef5fde0ac29224b5688ed99895c4efc9e6d3b','79719dd7ca09de86f8ea3159c2140ba36828bbaff714f5538e5d1ecd605f03c0','119776c685e9988587a0b4b5b2d7ec1fd970982200df807fa71e7b472c2be7a0',21);
INSERT INTO "acts" VALUES(40,'admin:discord:507:discord:219',1782907200250000,'discord:99','discord','topup','discord:219','479675d50259e4d9dff3','admin:discord:507:discord:219',2,'0','2',NULL,'af76a7b34dfa3b98c52993f3729bafe20aee408e3cc1febc88799e3a9e6ef1f5','033c9a42770c685086a971428b7fe51cb8d2f2ce51ad6f4f2e96a1b1ceb30479','119776c685e9988587a0b4b5b2d7ec1fd970982200df807fa71e7b472c2be7a0','f9236d7701b70f7c48721fcd3ee755bb546e8e1f438526b6a215db0cbe2d4e33',21);
INSERT INTO "acts" VALUES(41,'admin:discord:507:discord:220',1782907200250000,'discord:99','discord','topup','discord:220','53bd115fff20218711c8','admin:discord:507:discord:220',2,'0','2',NULL,'ca9f058ff0950495e3e0c28129635e95e9eb1c4a973c94ee22ec11f5128195fc','d027805e4c0b8448112a75a956f51fab456f38dd259ab3ba82e1f0e84b31d375','f9236d7701b70f7c48721fcd3ee755bb546e8e1f438526b6a215db0cbe2d4e33','6714d140b34437de7ab5e0507f1c476a6dcee92da08f5adf782d43c83815d151',21);
INSERT INTO "acts" VALUES(42,'admin:discord:507:discord:221',1782907200250000,'discord:99','discord','topup','discord:221','9818452d302c96c1ea86','admin:discord:507:discord:221',2,'0','2',NULL,'7b91c433728c580a1262f62af174f3be1a177af91ea9bf2081faf4d3963cb463','aa59d8ac315a8a109613d8e69e1c7025e6b89cab0419cdecbb5436a7356a1642','6714d140b34437de7ab5e0507f1c476a6dcee92da08f5adf782d43c83815d151','7d4b3cb4760ab5c3fe1a30c857a12d6798d3b138f1ead2094e8d578dd8ce98a6',21);
INSERT INTO "acts" VALUES(43,'admin:discord:507:discord:222',1782907200250000,'discord:99','discord','topup','discord:222','1836a3ddef2eefa85746','admin:discord:507:discord:222',2,'0','2',NULL,'3778e658e45b363141296180413d3af1771b62800a6446f2a4356287acb8aba8','f346b3663058b1a418fd74156ab17e48adb858ccd82c98191716a28bf21e22a3','7d4b3cb4760ab5c3fe1a30c857a12d6798d3b138f1ead2094e8d578dd8ce98a6','2db87e83c114d38d78b4855e175d319347e6aa2da6932261320f37986298025b',21);
INSERT INTO "acts" VALUES(44,'admin:discord:507:discord:223',1782907200250000,'discord:99','discord','topup','discord:223','fc3c72a13dea6044064c','admin:discord:507:discord:223',2,'0','2',NULL,'13136e4597753cdf8fe60e15395e419debf0876f138d5bef3a850c47030d02c2','72c04845a524ebff94e61101260118880eec61db1a12a660b3318c4ddb4d1137','2db87e83c114d38d78b4855e175d319347e6aa2da6932261320f37986298025b','ae7abe12493e3a86950b1b0a633e7d555710c9f5a280c8b23653a1ce609b5137',21);
INSERT INTO "acts" VALUES(45,'admin:discord:507:discord:224',1782907200250000,'discord:99','discord','topup','discord:224','8b399bbc88439e0ee5b2','admin:discord:507:discord:224',2,'0','2',NULL,'9ece1d5ead4503cfdb86e4be578bc02af95854bd4f40a6604a68e2ca1d7b44eb','3f7a6144c9b3024c2af225778bad6f09bc01c49c1481992c9aaaac77f8050ebd','ae7abe12493e3a86950b1b0a633e7d555710c9f5a280c8b23653a1ce609b5137','bdbd87102288c4447381e97a21967e79085f6d94e84ecd34cfe677ba3aaff581',21);
INSERT INTO "acts" VALUES(46,'admin:discord:507:discord:225',1782907200250000,'discord:99','discord','topup','discord:225','137e3adcc78d6fb21edc','admin:discord:507:discord:225',2,'0','2',NULL,'73e842b13fd0a4a8896bbe58788c1fa1372a49d6ab07cd0b4f6d92d38e276d96','2cc57f24326de87c09c659bd3cef602d198925e6abeb81fa142fad4222d9b815','bdbd87102288c4447381e97a21967e79085f6d94e84ecd34cfe677ba3aaff581','5e31100d142d51a0811ca7949b3f4fd99ea3b2927dd2f2f9cf3fae016d2de9c0',21);
INSERT INTO "acts" VALUES(47,'admin:discord:507:discord:226',1782907200250000,'discord:99','discord','topup','discord:226','e0f43a190682b6619ddc','admin:discord:507:discord:226',2,'0','2',NULL,'8acda5ba31702f89c2ba22e21b46506b075ac53e2edf8fa4e4598bcaed57b0a2','49fe76a7ddb773091dc7b97e6444aa717887d97db29af3866e6d9ef43b11d273','5e31100d142d51a0811ca7949b3f4fd99ea3b2927dd2f2f9cf3fae016d2de9c0','c076812179d4c0dbfefdb0d87ef52a4e5b53d0c62b5030b9c2f1d7b6da807dbb',21);
INSERT INTO "acts" VALUES(48,'admin:discord:507:discord:227',1782907200250000,'discord:99','discord','topup','discord:227','de60e75d444c38db827b','admin:discord:507:discord:227',2,'0','2',NULL,'62b4c92dabc82c225377053d491f4389119e41b7567521737968513b6e78a078','764a60d2734c26465c250a1f5001e1319b2dec803e6510567418700477c20da0','c076812179d4c0dbfefdb0d87ef52a4e5b53d0c62b5030b9c2f1d7b6da807dbb','b6e683f796de68a35e0cd92ff8e8bffe4cd9a9750985f877dd329fe66d597e31',21);
INSERT INTO "acts" VALUES(49,'admin:discord:507:discord:228',1782907200250000,'discord:99','discord','topup','discord:228','b6836515943978602494','admin:discord:507:discord:228',2,'0','2',NULL,'d90fbb9bc90c02ecd73efc02988451491ce2da5b6320690aad242726d27e26e7','d5d664abe7e5a5448491c6aef9479f66ac412fde30d02015c624b14bdf411114','b6e683f796de68a35e0cd92ff8e8bffe4cd9a9750985f877dd329fe66d597e31','de7825b229ccb02c6370842d80ce7b841ff2d06d04eacc935cda9ee2895640f8',21);
INSERT INTO "acts" VALUES(50,'admin:discord:507:discord:229',1782907200250000,'discord:99','discord','topup','discord:229','20103a2ca29e8e231c2d','admin:discord:507:discord:229',2,'0','2',NULL,'fc0f42ec39ae500d895f93c16c137b4fcec430591838dff924a023b8c32ac58f','c56e49032bd5dea52ed1cd55ce149cad0f8ad55f95e1eafa375c78ed6d69a7c0','de7825b229ccb02c6370842d80ce7b841ff2d06d04eacc935cda9ee2895640f8','497f98f8320e42b8bcbc156789245eb0f4f72072168064d16116f97df93a4674',21);
INSERT INTO "acts" VALUES(51,'admin:discord:507:discord:230',1782907200250000,'discord:99','discord','topup','discord:230','ac3250222b5573325607','admin:discord:507:discord:230',2,'0','2',NULL,'3b7b681a93e8976ab38971c200205467d2e8e7736745680bd6a43f858ed4485c','171b88d1c8070113d69dc03a0183b0896335c870c84fcb8ad2673cd1b3d49067','497f98f8320e42b8bcbc156789245eb0f4f72072168064d16116f97df93a4674','c09d98e9e34e35ef29e583d4c84da1286e7acca5b94089a84cff52269ef4202d',21);
INSERT INTO "acts" VALUES(52,'admin:discord:507:discord:231',1782907200250000,'discord:99','discord','topup','discord:231','b780ce546a5dd17bf593','admin:discord:507:discord:231',2,'0','2',NULL,'168b5532fdd7900b362df6105b287c3df0b2dc97d013a502d0c1f45704c5dd74','e493f1116922d6ecec8ae36b13150d022195d1e609c777c246a9be4b5ed16f76','c09d98e9e34e35ef29e583d4c84da1286e7acca5b94089a84cff52269ef4202d','1e7179a2e05a1cc7d2c86e7363c2a8227be279a7cd422ff8c3d066dfe64db221',21);
INSERT INTO "acts" VALUES(53,'admin:discord:507:discord:232',1782907200250000,'discord:99','discord','topup','discord:232','55284b5468010b847308','admin:discord:507:discord:232',2,'0','2',NULL,'706dbf7d1356e563554d409b9802699ce90ff9b02d4b9849ed84cd8df36d2999','09dd06b454f55d940272e748e9806d35f71c839df90d8405fdff8f929e15433c','1e7179a2e05a1cc7d2c86e7363c2a8227be279a7cd422ff8c3d066dfe64db221','f53026894efc93a47d5ac70e72e96583eb9420ea6e3f520bf803b1e490dde12b',21);
INSERT INTO "acts" VALUES(54,'admin:discord:507:discord:233',1782907200250000,'discord:99','discord','topup','discord:233','e4d7649c9c61b6032261','admin:discord:507:discord:233',2,'0','2',NULL,'4562ddd77e76c982294f1c7c56c01a22be8348c58ee3a723e8918327c97f563e','7104270fbc2ebfe0941428ee9000026c51e528973a03711f54cb7ed74c76ab92','f53026894efc93a47d5ac70e72e96583eb9420ea6e3f520bf803b1e490dde12b','bbfbd1fce17cc2e2d3b281321a4852016323ac6a14a6fddcab8ac8605d6de0d0',21);
INSERT INTO "acts" VALUES(55,'admin:discord:507:discord:234',1782907200250000,'discord:99','discord','topup','discord:234','cee618d11a57dddfe548','admin:discord:507:discord:234',2,'0','2',NULL,'28a34ca3cab908e707471ae5ce286783d46a477aaf0cacc910a4e1e8cbec56de','6ae26dc225932bde6262285f20606b5367388adb32756c695372e67926867277','bbfbd1fce17cc2e2d3b281321a4852016323ac6a14a6fddcab8ac8605d6de0d0','57335ee3eff9078dc0635c7394e391185cad001478552ebce0f11baf3f80bc5a',21);
INSERT INTO "acts" VALUES(56,'admin:discord:507:discord:235',1782907200250000,'discord:99','discord','topup','discord:235','b44b8dfddf6ab6bc4cb0','admin:discord:507:discord:235',2,'0','2',NULL,'d15121a3652def36b9598110bae9753fabdee9acb2a4c89f18754baa61f19174','832ae68ee187c25d1729557d82779bd98770f328d1fb4dcce95ad8d538122174','57335ee3eff9078dc0635c7394e391185cad001478552ebce0f11baf3f80bc5a','8ace6ccb34da464355bf27639f31c4bd896c404e2023b5f00b4d7d9eba7b2fe2',21);
INSERT INTO "acts" VALUES(57,'admin:discord:507:discord:236',1782907200250000,'discord:99','discord','topup','discord:236','7f7f84289e59b3d11cd5','admin:discord:507:discord:236',2,'0','2',NULL,'fc96135cc700b83e62bc722808d709cc6519e90fc32f3f8acfcc2bdcb336c852','4e972b704215321d406a70f6d39c79564ae39d1410bd44a9b3f4e45c62a1ac01','8ace6ccb34da464355bf27639f31c4bd896c404e2023b5f00b4d7d9eba7b2fe2','59e30b0112dd7d5e9a000fd10027ee830ea8215c7a6ae3767d5d8485eaba07cd',21);
INSERT INTO "acts" VALUES(58,'admin:discord:507:discord:237',1782907200250000,'discord:99','discord','topup','discord:237','c28af447e10aa3e87299','admin:discord:507:discord:237',2,'0','2',NULL,'5e29995d3a44aa4656585a9d71407c49ac958972326c0ca105022664da28a499','d5f21c56c5ddcdbf9c88f5480a2c735a396a560c3a71afcca512a2b9a0cee7a4','59e30b0112dd7d5e9a000fd10027ee830ea8215c7a6ae3767d5d8485eaba07cd','4acb89d1a3c29a25ed48778aec93a15cbd2ed89d3811bc9980ef219497662193',21);
INSERT INTO "acts" VALUES(59,'admin:discord:507:discord:238',1782907200250000,'discord:99','discord','topup','discord:238','b20d194bf53ffb8f414d','admin:discord:507:discord:238',2,'0','2',NULL,'6135008e82b16175fa453ab615256cf47ecabe748feb5b2c41b4966a8a999cf7','fd63fa6bdb563c32256996eb915ae777d90f9cee550b206c25066f9511f5f16a','4acb89d1a3c29a25ed48778aec93a15cbd2ed89d3811bc9980ef219497662193','da16067eca5930aa5e6baf207c60e8c2647c4ac5911e78957e07400c8c860422',21);
INSERT INTO "acts" VALUES(60,'admin:discord:507:discord:239',1782907200250000,'discord:99','discord','topup','discord:239','8e803675618b87b89f7f','admin:discord:507:discord:239',2,'0','2',NULL,'f1291f954489e1f1ae19c7b4919808993ae23044ef753b964f1b9c40587cc1d2','dca2df56e9d9cc177f89e6a76ef946d3dea1f157baac4e0dd822a0c63d3812e7','da16067eca5930aa5e6baf207c60e8c2647c4ac5911e78957e07400c8c860422','d1a4a88dbeae034078ad7fc0171e617bc782ef45ee6cb7010dcee300492f5f95',21);
INSERT INTO "acts" VALUES(61,'admin:discord:507:discord:240',1782907200250000,'discord:99','discord','topup','discord:240','76c396751035e4e06543','admin:discord:507:discord:240',2,'0','2',NULL,'81c0f7b391767c22fc97be189e17e393ae5c75c0a35fc1c2d4f4cbcacf7a0cbc','d6bbf0a4a69c44fcdc831f84968ab6f845ed40a819185a5b873a5b1b45dda142','d1a4a88dbeae034078ad7fc0171e617bc782ef45ee6cb7010dcee300492f5f95','0c99765dc5f5c22669872d9379e2d6c2cfade153c0e9c762f4b0b8d3274b0113',21);
INSERT INTO "acts" VALUES(62,'admin:discord:507:discord:241',1782907200250000,'discord:99','discord','topup','discord:241','1ac482d5bfa43394bd7b','admin:discord:507:discord:241',2,'0','2',NULL,'4c3476e07e0420d90e5501ea03e3be5d5100a21b0bf90fa7476310260e34dcca','2b5c2033aa663cf29b6ccb7694bd597d501aab09c14f1bb054665cfe86f966c5','0c99765dc5f5c22669872d9379e2d6c2cfade153c0e9c762f4b0b8d3274b0113','1f535935068678aec78675efb62c8e82ebd5216115badb9fd8efbe615b3a5e80',21);
INSERT INTO "acts" VALUES(63,'admin:discord:507:discord:242',1782907200250000,'discord:99','discord','topup','discord:242','8fe3168a2ac3137212ac','admin:discord:507:discord:242',2,'0','2',NULL,'cc545cd808a4022fc2b75e0f4c082cd4c9b59236116bd28df18b0843fd62cbc4','13e2731c39186a34a6bb1dc82b1f7bede103add8c57961b44e9f3e83120e42ab','1f535935068678aec78675efb62c8e82ebd5216115badb9fd8efbe615b3a5e80','f62981607d8fa8988619d1ecdcc299d740758fa3ab4275c20ee0c41e8131222a',21);
INSERT INTO "acts" VALUES(64,'admin:discord:507:discord:243',1782907200250000,'discord:99','discord','topup','discord:243','b8f974e8a88a3d602480','admin:discord:507:discord:243',2,'0','2',NULL,'9500cb965785e38a1ced15b6f3ceaf02832a946914f35e098524be69b96bdaf0','358cd484898d65a37e61b2db11398913d32b2469ba9eaaa18491176dea6957a7','f62981607d8fa8988619d1ecdcc299d740758fa3ab4275c20ee0c41e8131222a','49b1a8908d7eae30e205dd45218cfd0454f0b41040de9613d95677e0bde70d54',21);
INSERT INTO "acts" VALUES(65,'admin:discord:507:discord:244',1782907200250000,'discord:99','discord','topup','discord:244','79650c06dc80cadfe0f4','admin:discord:507:discord:244',2,'0','2',NULL,'354b676028cf82bdbb03d426459ecb0d516f788d84443d54c5334cc8a8a875f3','db788d4898a9545ae7c375e6dfeb96e46ce9159a21408de42bd7d903d5dc9135','49b1a8908d7eae30e205dd45218cfd0454f0b41040de9613d95677e0bde70d54','11114e326fa3887b6fea71257786583ee26f04e15cfe8efb0b9242252ca97cc8',21);
INSERT INTO "acts" VALUES(66,'admin:discord:507:discord:245',1782907200250000,'discord:99','discord','topup','discord:245','8ee3a6428f2a42856eb0','admin:discord:507:discord:245',2,'0','2',NULL,'bf116bc65e89d61ff6ba6489ddb66c9bfe119c0c8975c2c4da1c1b437f655604','2b268ee3d5d0bae0ce07a1791723e2269aec42a816611c03c5f6a01c781336f8','11114e326fa3887b6fea71257786583ee26f04e15cfe8efb0b9242252ca97cc8','2b96d7d4ec514d3af91be481014576d25386f25696e8613867a5a528f72f4889',21);
INSERT INTO "acts" VALUES(67,'admin:discord:507:discord:246',1782907200250000,'discord:99','discord','topup','discord:246','08fdd641c9d7673f738c','admin:discord:507:discord:246',2,'0','2',NULL,'2cbfb54b75bb8828559cbeec407d95ff151fde60eb6a3f2f1cd68defbc24a6ad','8ec4264d5ea3eda151f2ec0ccad06450b1ccd3721609c54099a04305893c0666','2b96d7d4ec514d3af91be481014576d25386f25696e8613867a5a528f72f4889','ceec554b8c160c9c08ea7bbbd0df0c3aba03960b76306f566d19995bdd9fa50b',21);
INSERT INTO "acts" VALUES(68,'admin:discord:507:discord:247',1782907200250000,'discord:99','discord','topup','discord:247','788cdf6c3e1be7026413','admin:discord:507:discord:247',2,'0','2',NULL,'64694d0a69e38a9695c2e0bd07376d0aeb671094c03ff7941e21ef732995d4ff','a9522026ccd01635ef7c3b74bdce27df8c013e0860baf199371d21371fe3e2cc','ceec554b8c160c9c08ea7bbbd0df0c3aba03960b76306f566d19995bdd9fa50b','5da387811288735244745c65fb698bf2ab307ac69b1fc90ee1c5ef9ee1d84998',21);
INSERT INTO "acts" VALUES(69,'admin:discord:507:discord:248',1782907200250000,'discord:99','discord','topup','discord:248','678c40254f540096f204','admin:discord:507:discord:248',2,'0','2',NULL,'9af1784b78a86e07ba7f91f62bb2c328b37eccd6c80866c6c8380852acdb27a8','d2ed9396d909b067f3ce4f798e023c63ddccb457a026d576f7cfb08338ff5f9b','5da387811288735244745c65fb698bf2ab307ac69b1fc90ee1c5ef9ee1d84998','c40d1fcbc660613175e3dda40658c0576c402a971a52d2b59c92b9eca657c6d7',21);
INSERT INTO "acts" VALUES(70,'admin:discord:507:discord:249',1782907200250000,'discord:99','discord','topup','discord:249','3c06850f8eaa13f22561','admin:discord:507:discord:249',2,'0','2',NULL,'b89fb100ab14f4cdf35588848aab758f6c6e114e239fd82ab946f2a3e0486627','530249189c0aec29fe2759122b6e1c6076df58085aa8b365667b492ca9f73c81','c40d1fcbc660613175e3dda40658c0576c402a971a52d2b59c92b9eca657c6d7','0aa05bf46e4cd6c6503c3ae5e5c953c17e0a73794e80626eba422bbdc1558124',21);
INSERT INTO "acts" VALUES(71,'admin:discord:507:discord:250',1782907200250000,'discord:99','discord','topup','discord:250','a306eadd0a6a47eca544','admin:discord:507:discord:250',2,'0','2',NULL,'680bce61ae4e7652640f6024bc7f28479c630729b1f3785a0509c5a5a9fdb76c','daa7769968f1398fdd9c04250e8e46b9bf118e231d2234bab6b8f2d64b121a6b','0aa05bf46e4cd6c6503c3ae5e5c953c17e0a73794e80626eba422bbdc1558124','ba6b2b134d0b2ea8455cf347d894341a5424259025a49b90960f8cbb316874d0',21);
INSERT INTO "acts" VALUES(72,'admin:discord:507:discord:251',1782907200250000,'discord:99','discord','topup','discord:251','e4daaf70554fbbd0cbbb','admin:discord:507:discord:251',2,'0','2',NULL,'ce810e71078da42b6d9082ec8c62ca9d3d24ada83c01745722e095806db4bec5','03486014854a0be8418f34cf626e3c79d9352d35916ef2d0913e3fa80d8d1c9a','ba6b2b134d0b2ea8455cf347d894341a5424259025a49b90960f8cbb316874d0','977ce877aa8fe65a0abf2f0cf67c9813b45fdc8d9c07f698e8fc760f6767c0bb',21);
INSERT INTO "acts" VALUES(73,'admin:discord:507:discord:252',1782907200250000,'discord:99','discord','topup','discord:252','5ac0476d08ee7d1c6701','admin:discord:507:discord:252',2,'0','2',NULL,'8abb06cc59326876edc87deb0b8aeb6b9cad6823eb682223d0ce0ffdeba20b1e','93731a92fb26be0ec4e1b03b06c12b14c7a287e9e6184173c108cefb0533773c','977ce877aa8fe65a0abf2f0cf67c9813b45fdc8d9c07f698e8fc760f6767c0bb','5e2ca28ed02ddc13c5ccededbc18a710411fcc14ab3af307799c977d0fd72cec',21);
INSERT INTO "acts" VALUES(74,'admin:discord:507:discord:253',1782907200250000,'discord:99','discord','topup','discord:253','fdb96b19c581e0ccae7e','admin:discord:507:discord:253',2,'0','2',NULL,'c7b4001d7d4fdb5b91c0434c129deab17ef6e423aaca2a19a67897d1376cfe2c','2a5ecde3236100a7a41bc84502b1fbd72ec18c60509ad66a61a474a969235caf','5e2ca28ed02ddc13c5ccededbc18a710411fcc14ab3af307799c977d0fd72cec','9979b78dcc11c1b811a3f0c2726426ef411f40a2466c7cf904efb8f25114a0ed',21);
INSERT INTO "acts" VALUES(75,'admin:discord:507:discord:254',1782907200250000,'discord:99','discord','topup','discord:254','66b8c67ffa4131d3237a','admin:discord:507:discord:254',2,'0','2',NULL,'4bf72850010d537c1666bcb8f42f4de8c3c274e91e9356905c8e72baee195b4f','b3c166951a755ee65dd48686e388e0dd7441c456ccdc3205605c5b7c526b6ec4','9979b78dcc11c1b811a3f0c2726426ef411f40a2466c7cf904efb8f25114a0ed','a2262aee03adf48a81ac0e8ff7cb54e016357cdb8890d3996decbf36ecebbbe7',21);
INSERT INTO "acts" VALUES(76,'admin:discord:507:discord:255',1782907200250000,'discord:99','discord','topup','discord:255','2457250391ea34ecdfb3','admin:discord:507:discord:255',2,'0','2',NULL,'25fc00e3ae7556f11bbcc063eb51762a69c22ce2f56a3cfdbc5cf4851d56da73','02f84db34479ac963447c042e745f83648d527512126d01f26af8c3d57b5c5cd','a2262aee03adf48a81ac0e8ff7cb54e016357cdb8890d3996decbf36ecebbbe7','022fbce20b5712395fe82b107fc2da84ee0741ea3c36cfe89f37ec27828826dd',21);
INSERT INTO "acts" VALUES(77,'admin:discord:507:discord:256',1782907200250000,'discord:99','discord','topup','discord:256','f5fd7b44cfac5705f011','admin:discord:507:discord:256',2,'0','2',NULL,'94d05021dd36cc25382f3d80e6084ab02f919d77e23ee3fbb62828fea43b7b15','2c23c3c5ea3902fa0a237495df2880438c17345075d5f443548ccb780fe6c595','022fbce20b5712395fe82b107fc2da84ee0741ea3c36cfe89f37ec27828826dd','5bbba7b78afbd3ed757b71288b5bce3b736b0bd7aaf25d43a890a867059939ab',21);
INSERT INTO "acts" VALUES(78,'admin:discord:507:discord:257',1782907200250000,'discord:99','discord','topup','discord:257','2f6aab485d72d50039d6','admin:discord:507:discord:257',2,'0','2',NULL,'b3793d89004b3511958db906208df6b6bb918646243251a512e336b582d72ab8','8f75252f96f3b83f998528228a58b6efe49ecfc88100e6605ac9eb8f8ac69e7f','5bbba7b78afbd3ed757b71288b5bce3b736b0bd7aaf25d43a890a867059939ab','3d418cbf8b326f5c70d8a36b52bdae79028a7ac34d642c2a84d59e0717e5ce74',21);
INSERT INTO "acts" VALUES(79,'admin:discord:507:discord:258',1782907200250000,'discord:99','discord','topup','discord:258','b86ca8885f6d428e1032','admin:discord:507:discord:258',2,'0','2',NULL,'f618a0a084bc490b60eff77ec574d54fab46b4df50bc1c256ba489cb233f790c','6ce016e20dc12ec8da382a7a57faa5de20d617fa23b035568858074d1706568a','3d418cbf8b326f5c70d8a36b52bdae79028a7ac34d642c2a84d59e0717e5ce74','49763d1bf4e815d063b191d7dc0625b8bbbb60312b2890e5d0674dcd5001fbe2',21);
INSERT INTO "acts" VALUES(80,'admin:discord:507:discord:259',1782907200250000,'discord:99','discord','topup','discord:259','67664ce5f37a6dbbb071','admin:discord:507:discord:259',2,'0','2',NULL,'364fd521f9f6b103671353c5dc7ca10d1b400ea8b0905899813e20cbde9f16a8','a7dc197bb23f5db990ee996d363cd50b0ca30af95cb8cfb2a6f1aa9d4893b557','49763d1bf4e815d063b191d7dc0625b8bbbb60312b2890e5d0674dcd5001fbe2','d67dc86d174a6e35bf2762c1ce38fa28b7cfae96a908158aa3e5846e7afa3cc1',21);
INSERT INTO "acts" VALUES(81,'admin:discord:507:discord:260',1782907200250000,'discord:99','discord','topup','discord:260','00778895dc13b725a6d4','admin:discord:507:discord:260',2,'0','2',NULL,'8d6ed970c9f6faef47882df2acd800a5049ec1d281092037e7e5f347b6757e63','ad352eb69e6b789bd3bdc36aac1e6b8c15a1396ba17ff84a9bb58e5a8a5e5908','d67dc86d174a6e35bf2762c1ce38fa28b7cfae96a908158aa3e5846e7afa3cc1','1f864532fbefe0c78304203eb5c3ae305388f61a883d31bf7323ddd626a90b5a',21);
INSERT INTO "acts" VALUES(82,'admin:discord:507:discord:261',1782907200250000,'discord:99','discord','topup','discord:261','1a9376ba390fac064e97','admin:discord:507:discord:261',2,'0','2',NULL,'416a7d34c0f4a6fcfa1c3eb2a0794b391b7c4a7fc215fc74563b79eb1771cbcc','1d4c7779aada0c4055e94f87f7484e97abd308cf1f82e8c4f1ef3d91ec65cc55','1f864532fbefe0c78304203eb5c3ae305388f61a883d31bf7323ddd626a90b5a','5cccee7153e822a3a4d2c01fb988f90372c8b5495a424f8eeb3fdf30b98f11c8',21);
INSERT INTO "acts" VALUES(83,'admin:discord:507:discord:262',1782907200250000,'discord:99','discord','topup','discord:262','4a1e4d95cdedd08fff99','admin:discord:507:discord:262',2,'0','2',NULL,'38bc1434afabbb10a67ede45e9d234ef892dbc63546faa3497385e8aa26e5bc1','016475b17b707bea640670b8ca252b62f2c6a0e6b5ec9be5a2aab30c5a60cf0b','5cccee7153e822a3a4d2c01fb988f90372c8b5495a424f8eeb3fdf30b98f11c8','b6a2fe4239fa8c416fa3bf5ce50c01c66a8b02b391f91d57979820ea53cc80a0',21);
INSERT INTO "acts" VALUES(84,'admin:discord:507:discord:263',1782907200250000,'discord:99','discord','topup','discord:263','a4da0cc75fe5e83a3244','admin:discord:507:discord:263',2,'0','2',NULL,'828db935f744514e6230d562e9c44afb2e352498883d1b5b5ff16e6ed94c7a32','f75a891a8e236050b7549046968695bbe0380011405bbbb85c5bea6d26060c75','b6a2fe4239fa8c416fa3bf5ce50c01c66a8b02b391f91d57979820ea53cc80a0','855fab800abfcc0fa329c40fef24edfe06be256fdcb8f8cc49eab6532139fef1',21);
INSERT INTO "acts" VALUES(85,'admin:discord:507:discord:264',1782907200250000,'discord:99','discord','topup','discord:264','e5db0d6d79899eccd103','admin:discord:507:discord:264',2,'0','2',NULL,'842dc42c44165cb05e0d8de7d835186912f67b3e25153cc9fb4327aa7ef5b48b','accf98cca75854858a52b3da3e16ef8b67b36baca856e37e9c4991b884c0ca5e','855fab800abfcc0fa329c40fef24edfe06be256fdcb8f8cc49eab6532139fef1','44d11b653e86058a264e4418ee58b92f549dcddd7ada8aa25bcede9ca34b2246',21);
INSERT INTO "acts" VALUES(86,'admin:discord:507:discord:265',1782907200250000,'discord:99','discord','topup','discord:265','e7ac815a6733f0d8da77','admin:discord:507:discord:265',2,'0','2',NULL,'7edbb177daa023476bbe5757a4d9d09a88e487be5e95b854adb9571484091f4b','3c054deba63d96457d1718100ae0cff3ed592c48cca30b09dfd3df24d6a0fbf8','44d11b653e86058a264e4418ee58b92f549dcddd7ada8aa25bcede9ca34b2246','9cc303c83c5215954895c9889ccd3cf6f9924c041b2c0ce62fd59ce7991d4477',21);
INSERT INTO "acts" VALUES(87,'admin:discord:507:discord:266',1782907200250000,'discord:99','discord','topup','discord:266','0b93c07cf8a7520bcab9','admin:discord:507:discord:266',2,'0','2',NULL,'9a9eaa007f0a08a9055d5d687a902b4251be0100862931af70510437f33c4e48','1c4b9883d78ae93de06d0f6ed1f39502b3bbfcff6455eb1e22272199984d89ed','9cc303c83c5215954895c9889ccd3cf6f9924c041b2c0ce62fd59ce7991d4477','c439577d8a2ffcbfcd4d6fc897d78c1222787963af7256a6607de1ad18aee6fc',21);
INSERT INTO "acts" VALUES(88,'admin:discord:507:discord:267',1782907200250000,'discord:99','discord','topup','discord:267','4943de94602aecaf0256','admin:discord:507:discord:267',2,'0','2',NULL,'cb4beba97adb20050a09638e4a3041dda61be01212498669bc954d29b30c2751','1f92e29d4a093d7fe16368304400971cd6e7100643bce10e0acedb46bf2bac5a','c439577d8a2ffcbfcd4d6fc897d78c1222787963af7256a6607de1ad18aee6fc','ed784b85bfd33c2cc09ffd5f62815438cce77633275ee93b68547d9dea46a49f',21);
INSERT INTO "acts" VALUES(89,'admin:discord:507:discord:268',1782907200250000,'discord:99','discord','topup','discord:268','d1f159639d235a063ae9','admin:discord:507:discord:268',2,'0','2',NULL,'7011692f54bdbc523f337c113e9f67c1664c6e7d4e698a43f41d9f7f1ff469b0','e9d9f512e4e4732c05ae701c0fd886ad0c1018cba51a8586beb4e7174d76cff9','ed784b85bfd33c2cc09ffd5f62815438cce77633275ee93b68547d9dea46a49f','c2db4d1d853b72b8f5b075bbfc3e23803968edf5e128169404614bfd36e53b52',21);
INSERT INTO "acts" VALUES(90,'admin:discord:507:discord:269',1782907200250000,'discord:99','discord','topup','discord:269','853a4f8b2ff38672d197','admin:discord:507:discord:269',2,'0','2',NULL,'7dc2087a17b95295ec826b497d5114ccadfc60a532290774124a46f55056225c','6168415ec239b546ed12dfe50bd319e788eda744a725558d6240b925909c6565','c2db4d1d853b72b8f5b075bbfc3e23803968edf5e128169404614bfd36e53b52','f0c78e8b89bc5536b7658abe7e88d762cbe86e447bdfc2df0d9fafea2a34b1ca',21);
INSERT INTO "acts" VALUES(91,'admin:discord:507:discord:270',1782907200250000,'discord:99','discord','topup','discord:270','4704ff8bf981cb0d13cc','admin:discord:507:discord:270',2,'0','2',NULL,'d0b13cd74e24cbe6dfc5937599b24934e2621da67e0e9e10b0cf808c1d71e9b6','e9001e5ac86cbda107946458be76875710e3974c4b77261323fe59a4d9a0761a','f0c78e8b89bc5536b7658abe7e88d762cbe86e447bdfc2df0d9fafea2a34b1ca','40ad43c9138b170c127991e2a6f55ba9bdb3338e5909b7ece0740f0c6d76092a',21);
INSERT INTO "acts" VALUES(92,'admin:discord:507:discord:271',1782907200250000,'discord:99','discord','topup','discord:271','ff486afd06c6e10c603d','admin:discord:507:discord:271',2,'0','2',NULL,'20d4da9a0e8721d59370b5957d71f4eb2b3495981ace2a0c4a94bbed7319bf95','e3d0a48e95fe366254a859b935fff49d29fa249d3a9c97874a69b88dba1ee397','40ad43c9138b170c127991e2a6f55ba9bdb3338e5909b7ece0740f0c6d76092a','d2176eeda6858d579f629b51f277fea50848ed3302666c5d5d5c7c48edc7ddf1',21);
INSERT INTO "acts" VALUES(93,'admin:discord:507:discord:272',1782907200250000,'discord:99','discord','topup','discord:272','58116616c93a0abe347b','admin:discord:507:discord:272',2,'0','2',NULL,'a05ef7b9d31f28f7209187b12f560f98f5eba8472c50214a61356b8c4d5d895e','36f9d127336174d18eba7681f47c19efe2619580fca78169eaf0c4643f4d6102','d2176eeda6858d579f629b51f277fea50848ed3302666c5d5d5c7c48edc7ddf1','4cbae0a7c10471fd815bb56552d3bc0cb4d24e5b5ec8c6dbbfbc27637e9fceee',21);
INSERT INTO "acts" VALUES(94,'admin:discord:507:discord:273',1782907200250000,'discord:99','discord','topup','discord:273','4f0138bfd1f69105afd3','admin:discord:507:discord:273',2,'0','2',NULL,'b7018541202da0a346646a7c19d5c52d44f8ecb3e8c95ad60419d7711b5bc4dd','7a7fac8db2ffebe048b5b71372ebe4f199a2199b6f37e0dc2dc38ede3e1b5171','4cbae0a7c10471fd815bb56552d3bc0cb4d24e5b5ec8c6dbbfbc27637e9fceee','9d86df92f0bd11e7dae2094ea7878f952114d08a66a24d82a91773c8904be631',21);
INSERT INTO "acts" VALUES(95,'admin:discord:507:discord:274',1782907200250000,'discord:99','discord','topup','discord:274','1424aae01cc6f951b0aa','admin:discord:507:discord:274',2,'0','2',NULL,'9fcc4061c1f16af512b26cf4214f29c1e73841b47708dc35f9ff8a972354f64b','1a6608dc36b70c022cb52cb0ce53a2856604cfd0a4fdcf5213a0c774cae9267b','9d86df92f0bd11e7dae2094ea7878f952114d08a66a24d82a91773c8904be631','5f13d493b153c88ee16972c0ea7e1120338e05b1f270a91bb33df83cead7fe92',21);
INSERT INTO "acts" VALUES(96,'admin:discord:507:discord:275',1782907200250000,'discord:99','discord','topup','discord:275','60b468cd284b903d88ef','admin:discord:507:discord:275',2,'0','2',NULL,'f94bfa281432d44e5e6e43daaceb8a914d9c59c29a51974b221835d1491d2c63','cea1017b185b5a6fce71ca9982181970950fdedad076a9701a1739c1efc605c3','5f13d493b153c88ee16972c0ea7e1120338e05b1f270a91bb33df83cead7fe92','f413e7d3f6204a72d049c8b0127326f26107205ad7b586b13d85650ed0e072aa',21);
INSERT INTO "acts" VALUES(97,'admin:discord:507:discord:276',1782907200250000,'discord:99','discord','topup','discord:276','5d7cc60ec6a66fc6066c','admin:discord:507:discord:276',2,'0','2',NULL,'998fd024b4dfd37dabf1f0245dfb155681dbe8247b971bbf323689faa2b78481','aeffb635c1496e923195dffc4bf04f78e150f70a2eae60297456a22a0981e516','f413e7d3f6204a72d049c8b0127326f26107205ad7b586b13d85650ed0e072aa','cc51626b4e4d81e43a1ed25a547a5c859ba05d304980d8c1122addc9d212f006',21);
INSERT INTO "acts" VALUES(98,'admin:discord:507:discord:277',1782907200250000,'discord:99','discord','topup','discord:277','7adac41a94bdd54a8caf','admin:discord:507:discord:277',2,'0','2',NULL,'705a88bcc0e16f584deb501214efe2cf914f3ac65a5d230bec9b46e524b94768','e5f46a2a9f59db0b6e2385ea46d5b21a899e6449d9180467f2670e703cc65dc0','cc51626b4e4d81e43a1ed25a547a5c859ba05d304980d8c1122addc9d212f006','960c351c2df53ef1455b7a37d1b90bec36f096f6fdab9b91a641d1e21227a216',21);
INSERT INTO "acts" VALUES(99,'admin:discord:507:discord:278',1782907200250000,'discord:99','discord','topup','discord:278','cacb5b1b436dbb402f2c','admin:discord:507:discord:278',2,'0','2',NULL,'ad91d9eceb06a09b2f1b5ac43ade81261b00a58fd237e0cca33417d3298defc1','3db73215ecc946c92d7eab9912e2d1b505ef2eb3d4e5d0fff45fbcc8dd60becb','960c351c2df53ef1455b7a37d1b90bec36f096f6fdab9b91a641d1e21227a216','3c9b6dfd49820498c27bce78e1dc8d50d832ffc2fc58e45844b4d01215ec858e',21);
INSERT INTO "acts" VALUES(100,'admin:discord:507:discord:279',1782907200250000,'discord:99','discord','topup','discord:279','ce4fadee4e5faa71ec1f','admin:discord:507:discord:279',2,'0','2',NULL,'ca222b76b53b6427b658df06267579b0664078c2278472e73e99e2238601af14','e2414c9f3ff96f7c9ca64a1ccf119ba6ff34bc9f8bef6b5e7022e27db76bfb43','3c9b6dfd49820498c27bce78e1dc8d50d832ffc2fc58e45844b4d01215ec858e','d2a3ded5e2d926384600a8d5080b703c69cd265eda9c54816631594b5454a7d6',21);
INSERT INTO "acts" VALUES(101,'admin:discord:507:discord:280',1782907200250000,'discord:99','discord','topup','discord:280','13f064ba5c838f5e854e','admin:discord:507:discord:280',2,'0','2',NULL,'173bb538ce6be79565f560c519922be20e733172be04b438f10d5a7fd2b931c7','e3a3599bce780c2931647781f8dbc10be9f47c55605b9c347f61988aa8f136e4','d2a3ded5e2d926384600a8d5080b703c69cd265eda9c54816631594b5454a7d6','74e25828b69b37d77d7e6b4f1e911ba23df6819801b75de178ed074417d0643b',21);
INSERT INTO "acts" VALUES(102,'admin:discord:507:discord:281',1782907200250000,'discord:99','discord','topup','discord:281','516de643840f149aaaae','admin:discord:507:discord:281',2,'0','2',NULL,'716cf315e4d599fcd2a19df2fd06c9959475338d4a2f77e2f4a6c19dad86f5e5','e373aa08eb323e38edd22d251ba6d743b9814f3837c759427fafcc5b4a975769','74e25828b69b37d77d7e6b4f1e911ba23df6819801b75de178ed074417d0643b','c1f1338b1620d2eead18258b51727cad0fda542865ba2b4e648bdfe776e587cf',21);
INSERT INTO "acts" VALUES(103,'admin:discord:507:discord:282',1782907200250000,'discord:99','discord','topup','discord:282','d056b6563517e80bc0c6','admin:discord:507:discord:282',2,'0','2',NULL,'17795cb6ded59c3fc90c6a1e91c1f0f89e1caacdb21cfaa436abac8959f9c284','b93cbc965ce08ea2f1fdcb3a34da8b63a6f777b013db43b4a316f80773c04e4d','c1f1338b1620d2eead18258b51727cad0fda542865ba2b4e648bdfe776e587cf','c3f82afc9e88c9d2c64cf91f6197d3fa13decef11252a2c3059407632d5e6fa7',21);
INSERT INTO "acts" VALUES(104,'admin:discord:507:discord:283',1782907200250000,'discord:99','discord','topup','discord:283','9645c470ee26617cad81','admin:discord:507:discord:283',2,'0','2',NULL,'8ae6c1f8740c34787d01b5f4baa894d12fd07bb20182d3a6df407b45a699fef7','0df183d870848f14751739c4056f5266e0191a94c23a340cbe60015babf124ad','c3f82afc9e88c9d2c64cf91f6197d3fa13decef11252a2c3059407632d5e6fa7','4626c4348e1829574d8c10008b840a8a4c70f80240572f30bcd80a6efe11faab',21);
INSERT INTO "acts" VALUES(105,'admin:discord:507:discord:284',1782907200250000,'discord:99','discord','topup','discord:284','50096ef6c583517a50f7','admin:discord:507:discord:284',2,'0','2',NULL,'a3e6b0f93edac94916463821d63326c79e5e7092fcf1b1f2052b186518eecd6c','94336ed77104504d016cfe6255014c939d887887a111dafb3f8bda1a242ef328','4626c4348e1829574d8c10008b840a8a4c70f80240572f30bcd80a6efe11faab','c3d570344aeec89aa33b7e876390bb12206328428bbcfed9d5e0598a005035a1',21);
INSERT INTO "acts" VALUES(106,'admin:discord:507:discord:285',1782907200250000,'discord:99','discord','topup','discord:285','c6f76bbd4018859287c4','admin:discord:507:discord:285',2,'0','2',NULL,'bedef620bd2d35f5cd9c478e3b61ae5b1772912e98ecf990acaf3f04465d8b67','3582af43b8a3f0627820b36d57673890c4de92b642214e13abd27d968e611a9c','c3d570344aeec89aa33b7e876390bb12206328428bbcfed9d5e0598a005035a1','505376e488d2e4df4e1c01c98fbe63f490d6b83ec1c9e54512b9aa3b9db60df8',21);
INSERT INTO "acts" VALUES(107,'admin:discord:507:discord:286',1782907200250000,'discord:99','discord','topup','discord:286','78b3f525b40d0cb30a88','admin:discord:507:discord:286',2,'0','2',NULL,'3d132b92687e35529142f8c1effaaa062c791b7022874f691d6836608f54a088','fd5eb99787505f361aa98b6e61a85aa959f853a708691793e45d5822c75bcd30','505376e488d2e4df4e1c01c98fbe63f490d6b83ec1c9e54512b9aa3b9db60df8','f4a2d628057f2997b4b15bc1dddd221689fab279a0060253913af3c99af30d28',21);
INSERT INTO "acts" VALUES(108,'admin:discord:507:discord:287',1782907200250000,'discord:99','discord','topup','discord:287','b0ec00df528c1381d3d8','admin:discord:507:discord:287',2,'0','2',NULL,'03632e678c6a38c426cbc15d2e7dd6e5e5c07945185179fa05136e02c2fd3edb','2a348178bb6b51a0da89e351f2303ab89dcd7d66c06c46feebddbb693ad40682','f4a2d628057f2997b4b15bc1dddd221689fab279a0060253913af3c99af30d28','ba21acfe8d6bad59306131cc7695379c4b9ac7f7337a778a6cd20c803d7a79c1',21);
INSERT INTO "acts" VALUES(109,'admin:discord:507:discord:288',1782907200250000,'discord:99','discord','topup','discord:288','706f1c3731e8d0bdf9c1','admin:discord:507:discord:288',2,'0','2',NULL,'be0147ff96432b36ed4d88b9701d74bff0d8501e55b19fee3e2471a9785bca33','dd67d5fac8d8565c5ae37f964d4535dc95f63694b87d2db9eeb0088fa97409c0','ba21acfe8d6bad59306131cc7695379c4b9ac7f7337a778a6cd20c803d7a79c1','968b722363165246a764bbe8063d45c25db92df9802c268546ce65b10480217a',21);
INSERT INTO "acts" VALUES(110,'admin:discord:507:discord:289',1782907200250000,'discord:99','discord','topup','discord:289','9dd4df7425702380c937','admin:discord:507:discord:289',2,'0','2',NULL,'38fed994285a607891278e60aab6386dbb019b56e6b2785073bcc86dbfe467c7','69763c64e209f02367ad96d6dad21829d46e995129194a90669a91441dc7cd08','968b722363165246a764bbe8063d45c25db92df9802c268546ce65b10480217a','eeabc355d4cda5be90914c149e8e2bda01e6b2e3386d25bd72e9d7c73c57d53d',21);
INSERT INTO "acts" VALUES(111,'admin:discord:507:discord:290',1782907200250000,'discord:99','discord','topup','discord:290','600e9e0be8eff7f33157','admin:discord:507:discord:290',2,'0','2',NULL,'922f85c8e74f5c19743462735228aaf913bb3f49623d323d42dcde711137a2b1','753724aaf57721cbfbd71ba2515283959cec2ea10bd6f3e71ad9170bbb2c091f','eeabc355d4cda5be90914c149e8e2bda01e6b2e3386d25bd72e9d7c73c57d53d','b3ba4c2c1313cb2c15a4d207e48ce25ad9dd03b0ff45fe9138500b309bac18e5',21);
INSERT INTO "acts" VALUES(112,'admin:discord:507:discord:291',1782907200250000,'discord:99','discord','topup','discord:291','e69928fe30fb87eaa5dc','admin:discord:507:discord:291',2,'0','2',NULL,'62441b8854286e948c511a25a47d89536cfc51c7920e7f9573df0331ee5f30e3','fe9040877dec8f53b2da0d3d24660d6efeb9540ad17400e69d4afd7d213c4d04','b3ba4c2c1313cb2c15a4d207e48ce25ad9dd03b0ff45fe9138500b309bac18e5','16fcd7615ac35fb5b063b2aa18c21e037dab00c70406166b3c05b770e9011b5e',21);
INSERT INTO "acts" VALUES(113,'admin:discord:507:discord:292',1782907200250000,'discord:99','discord','topup','discord:292','693330aa7e3d8c9cb5ae','admin:discord:507:discord:292',2,'0','2',NULL,'d3b27a488607577dad8760d6ce7b9460880f50627aaf336824a1a625832a89c2','954a9aa1d8aef974b4458bbd04132608c860c79aa3ed80aa6529be0d31e51aa8','16fcd7615ac35fb5b063b2aa18c21e037dab00c70406166b3c05b770e9011b5e','0130b4c38e57e305760a70192b062c06869b468d7af4898740c8920836d5428c',21);
INSERT INTO "acts" VALUES(114,'admin:discord:507:discord:293',1782907200250000,'discord:99','discord','topup','discord:293','14fb5850fe382c794747','admin:discord:507:discord:293',2,'0','2',NULL,'36a7b4683b39c3352913fa282b40abc332d572101bd6bf9ad3a4a8d68f10eb37','62c0e8236a9616781bac14bfd2276734b3d8932deefa0cb59a7c562d3e87dfe2','0130b4c38e57e305760a70192b062c06869b468d7af4898740c8920836d5428c','b8af35b4cf836701a95be3bfabd7b9fa33d3f9a470f02cfcdf4c1433f9a5c04f',21);
INSERT INTO "acts" VALUES(115,'admin:discord:507:discord:294',1782907200250000,'discord:99','discord','topup','discord:294','44c66a3ce827bc749222','admin:discord:507:discord:294',2,'0','2',NULL,'55a8277619d880095cb2716bcac40bd3cd49a1f6a2a853603346327af221b32e','bb2f8161d7be70dc08af8f0887ec0afa77a8b943520d39cdda5f38839daf1050','b8af35b4cf836701a95be3bfabd7b9fa33d3f9a470f02cfcdf4c1433f9a5c04f','722c0e5b78f8bf27be32ebd80297c1f7ca4f7c6edf8390fdc12db41332c44278',21);
INSERT INTO "acts" VALUES(116,'admin:discord:507:discord:295',1782907200250000,'discord:99','discord','topup','discord:295','1509825d59e811c85d67','admin:discord:507:discord:295',2,'0','2',NULL,'32b499889ed6480c7444a6ccac4774d614720deb6d60ea3a818435b708cb76b8','ae109259767e6b7115f6e7ca5613047a21c6f389662730ade0396d4df6937202','722c0e5b78f8bf27be32ebd80297c1f7ca4f7c6edf8390fdc12db41332c44278','6fb700f694499445677b9e10e706dd3b5d5de491733805f55d9c2d532f197259',21);
INSERT INTO "acts" VALUES(117,'admin:discord:507:discord:296',1782907200250000,'discord:99','discord','topup','discord:296','33b349cd5dae4d05b4d1','admin:discord:507:discord:296',2,'0','2',NULL,'5affdf2eddf445bd4e5293d66e937a5c3e5e8955833f328c56e1e248e97e4609','b18f32542b328463e97ce68addc70df2afd6498997a68530f41b370321ba8688','6fb700f694499445677b9e10e706dd3b5d5de491733805f55d9c2d532f197259','7be6438ca91c8d51cda8463d4902b8445fa24e1e7e13ee320018d4b7c9db8597',21);
INSERT INTO "acts" VALUES(118,'admin:discord:507:discord:297',1782907200250000,'discord:99','discord','topup','discord:297','9edbac0d5878dcf18340','admin:discord:507:discord:297',2,'0','2',NULL,'8ee1d4bba9602c7232b45d11d75ebf5669a4bb62bcb2554b9268ee55376d329e','73639f5c3176113550b3b938778b91f65f6db89b99b32b23a53a76202bd2bd02','7be6438ca91c8d51cda8463d4902b8445fa24e1e7e13ee320018d4b7c9db8597','b70e9479fa68683eaf64110e6e1b4e60c7c9b0b5042c28c08167d59f116378e9',21);
INSERT INTO "acts" VALUES(119,'admin:discord:507:discord:298',1782907200250000,'discord:99','discord','topup','discord:298','b6892f5cda926460c553','admin:discord:507:discord:298',2,'0','2',NULL,'d896b3fb3be57ed3169b7133c595c353d1530debb183109728dc5c508f727c0d','0d725cbe1bbe146bf4fbb127cc0568b815762e9520fc9a381a6dc66c6ea737bf','b70e9479fa68683eaf64110e6e1b4e60c7c9b0b5042c28c08167d59f116378e9','0974e0f3f9078545ca0637a151fc8eb0cace07296a21195b8ceee603f0fc135e',21);
INSERT INTO "acts" VALUES(120,'admin:discord:507:discord:299',1782907200250000,'discord:99','discord','topup','discord:299','bff7f375326cce196408','admin:discord:507:discord:299',2,'0','2',NULL,'cbfb3222c9533ba0f1c86d66ca342ea733de20c48641584cf17aea4ea960fea3','651ad9afc49b8c90946867a8b3a86e8ed646b08941a20edb628d6540a1d87761','0974e0f3f9078545ca0637a151fc8eb0cace07296a21195b8ceee603f0fc135e','636df5e0367a72ccb15de1802773aad723bcade0c82f3b6b1f15762841a240e3',21);
INSERT INTO "acts" VALUES(121,'admin:discord:507:discord:300',1782907200250000,'discord:99','discord','topup','discord:300','d6be231c7c349ccb09a8','admin:discord:507:discord:300',2,'0','2',NULL,'b4955616061d4bc433952d37779bf0b17b9c86e5fda73da26f5d00a034f5a427','7e0607e52ed215f077e431b47e2fb3a763d9d1259f758817a94561e44c8fd0fd','636df5e0367a72ccb15de1802773aad723bcade0c82f3b6b1f15762841a240e3','1adefe1d44c5f1e47f80fb44fa650ccc38a404a6cfadba77e6e9ffffddacc1ea',21);
INSERT INTO "acts" VALUES(122,'admin:discord:507:discord:301',1782907200250000,'discord:99','discord','topup','discord:301','e1b8eb7724a371503cfa','admin:discord:507:discord:301',2,'0','2',NULL,'64dbcf0a69f73244e9ceac4caf3005f8b06f18d8b41e1148a2b51274189ba377','c5ff6677a72873e97fecba82e4d436ace0f3063085a62e671b96e40c5ba32e82','1adefe1d44c5f1e47f80fb44fa650ccc38a404a6cfadba77e6e9ffffddacc1ea','77716645d7690809d6bf3f7e89f581a88b5abdce458c9d285ba3cca55cbdc13a',21);
INSERT INTO "acts" VALUES(123,'admin:discord:507:discord:302',1782907200250000,'discord:99','discord','topup','discord:302','6371b2fdeb8c1993d25c','admin:discord:507:discord:302',2,'0','2',NULL,'13e8d68b74b7ccfecf725666cb18890b805991d6830681058a1c05a802ad3802','ff549f6a2c5977fdd39fb26cd2c33ca63b618f86ddc794c108539b5b6f82de7c','77716645d7690809d6bf3f7e89f581a88b5abdce458c9d285ba3cca55cbdc13a','4c3f05c273fc23d87860131124352e75907e163871eec7ad9cf9699945f7e248',21);
INSERT INTO "acts" VALUES(124,'admin:discord:507:discord:303',1782907200250000,'discord:99','discord','topup','discord:303','a6229719426b51feb78a','admin:discord:507:discord:303',2,'0','2',NULL,'4785dd8650bfa3ef6f417afb4c6a97eed6db0ac63326ef518f68f9afe95ff4e3','b94a3e2110fe726054b416218121c4a0112d66bbbd155c8bf382deb143db98a1','4c3f05c273fc23d87860131124352e75907e163871eec7ad9cf9699945f7e248','3d32ce056fc6301f067e53b33d25a62db430cdb65a29ae6926b051e5a47bb454',21);
INSERT INTO "acts" VALUES(125,'undo:discord:508',1782907200250000,'discord:99','discord','undo','discord:303','a6229719426b51feb78a','undo:admin:discord:507:discord:303',-2,'2','0','admin:discord:507:discord:303','ccb8b0e6ef667f458d5b9c059a82c4946c9b5fdcc24eed2d66ed7391f0c76ae1','','3d32ce056fc6301f067e53b33d25a62db430cdb65a29ae6926b051e5a47bb454','d5063f373e9ec0cd46a8ad6f9fface5d6bce8725623b697c7ee2efe68ffaf828',NULL);
INSERT INTO "acts" VALUES(126,'undo:discord:509',1782907200250000,'discord:99','discord','undo','discord:507',NULL,NULL,NULL,'','','batch:discord:507','','','d5063f373e9ec0cd46a8ad6f9fface5d6bce8725623b697c7ee2efe68ffaf828','316aa54c7d316837a8d0a7534f0f23e62865226fc37944e16d459288628180d1',NULL);
INSERT INTO "acts" VALUES(127,'undo:discord:509:22',1782907200250000,'discord:99','discord','undo','discord:201','acf7ef38b1283d0e96d7','undo:admin:discord:507:discord:201',-2,'2','0','admin:discord:507:discord:201','557a30657806f1e73aa078699bc286b674fb8b0e593031b5ddf253f3141fd0cf','','316aa54c7d316837a8d0a7534f0f23e62865226fc37944e16d459288628180d1','e301f9fa17cac77fd24bf2e00deacc7a0b95bc94fe87378d863091f5319583ba',126);
INSERT INTO "acts" VALUES(128,'undo:discord:509:23',1782907200250000,'discord:99','discord','undo','discord:202','c1970e9896ce452b50f4','undo:admin:discord:507:discord:202',-2,'2','0','admin:discord:507:discord:202','296764f92941fa2c5b23e4a17a2452f44dfc064d1cadbf95b86f7613fc6cebb5','','e301f9fa17cac77fd24bf2e00deacc7a0b95bc94fe87378d863091f5319583ba','872685848c03a2a9481dd70a631bf492f1f4c6f0eab882754d453ace2b4dc904',126);
INSERT INTO "acts" VALUES(129,'undo:discord:509:24',1782907200250000,'discord:99','discord','undo','discord:203','b736623e6be6b8a05f6d','undo:admin:discord:507:discord:203',-2,'2','0','admin:discord:507:discord:203','9c5b2508eadc9f7608d0df58df3701bb8c124bd0372b930549897b7afefc7bbe','','872685848c03a2a9481dd70a631bf492f1f4c6f0eab882754d453ace2b4dc904','31d27665d118694e7ab7bddd0d91b353342e11ccb40561aada0df3e17e9dca7b',126);
INSERT INTO "acts" VALUES(130,'undo:discord:509:25',1782907200250000,'discord:99','discord','undo','discord:204','218450e7acd2680c43a6','undo:admin:discord:507:discord:204',-2,'2','0','admin:discord:507:discord:204','a16c292bd4bfe98ae6be1721148565d8dd1a55ef696bd0038401fca5b1a6a3e2','','31d27665d118694e7ab7bddd0d91b353342e11ccb40561aada0df3e17e9dca7b','1c27ca710d6e4c99926a10744372dc006962718d9cb2b739f77682746b8f6d63',126);
INSERT INTO "acts" VALUES(131,'undo:discord:509:26',1782907200250000,'discord:99','discord','undo','discord:205','0fde5d0ac1c5dcbd88c4','undo:admin:discord:507:discord:205',-2,'2','0','admin:discord:507:discord:205','b6ebd0acf63d8dbc238320b6ac3c97af3e9eee636fee1f54e2b8d16936dddd9e','','1c27ca710d6e4c99926a10744372dc006962718d9cb2b739f77682746b8f6d63','a5ffa68c8aee303f3ad9d847db6241ba76998f48c8ddefa42441029e247feb6a',126);
INSERT INTO "acts" VALUES(132,'undo:discord:509:27',1782907200250000,'discord:99','discord','undo','discord:206','d12f9ffbaa0ea0548182','undo:admin:discord:507:discord:206',-2,'2','0','admin:discord:507:discord:206','021994109c6f838250272ea0ffaf0948bff721ebe370edac353ba7be5e67f73e','','a5ffa68c8aee303f3ad9d847db6241ba76998f48c8ddefa42441029e247feb6a','bbe4051bdb122e5168adfcecad4c3571e6a7eab4b789e9baef7ea2ac51277554',126);
INSERT INTO "acts" VALUES(133,'undo:discord:509:28',1782907200250000,'discord:99','discord','undo','discord:207','3c99b992b46eb47aa7d1','undo:admin:discord:507:discord:207',-2,'2','0','admin:discord:507:discord:207','577910866d2f0901e5e587b03384b83bec8d430c1863ad93e9387ce5375e611b','','bbe4051bdb122e5168adfcecad4c3571e6a7eab4b789e9baef7ea2ac51277554','2561ba86b754819fd2a95f2034260c42e393b2d8094b3074a1de23dedeacdb3c',126);
INSERT INTO "acts" VALUES(134,'undo:discord:509:29',1782907200250000,'discord:99','discord','undo','discord:208','f9ecf85595e867acc894','undo:admin:discord:507:discord:208',-2,'2','0','admin:discord:507:discord:208','4b8443e142ca18ea5fa7a35a8ee59cd0a66d55534a79ef57bad1c89a33680d63','','2561ba86b754819fd2a95f2034260c42e393b2d8094b3074a1de23dedeacdb3c','67a87b6cd85529c1559358b0fd71d9decd0b9db70905eb2394926fb4edf184a6',126);
INSERT INTO "acts" VALUES(135,'undo:discord:509:30',1782907200250000,'discord:99','discord','undo','discord:209','1d7ae905d2a49b7ca1aa','undo:admin:discord:507:discord:209',-2,'2','0','admin:discord:507:discord:209','0f14ab465f26231fb21bc57781ea9af5caab0f00c1ca84bd50fd1b3c8ea51144','','67a87b6cd85529c1559358b0fd71d9decd0b9db70905eb2394926fb4edf184a6','23d76c57c784e1d9d7bcabb7d9f8ccac82fa1e49b7900c122beaf5a6026874aa',126);
INSERT INTO "acts" VALUES(136,'undo:discord:509:31',1782907200250000,'discord:99','discord','undo','discord:210','168170b0a3984c7d0efd','undo:admin:discord:507:discord:210',-2,'2','0','admin:discord:507:discord:210','0f2c4a3d3020df90a933b9b383a184b3b3f3fb6fec52b676dbeb6541bff9a8c2','','23d76c57c784e1d9d7bcabb7d9f8ccac82fa1e49b7900c122beaf5a6026874aa','2551db6f8e86298f696c25661c28eacc9d8b3c00b50d371a1a8377f350eb6428',126);
INSERT INTO "acts" VALUES(137,'undo:discord:509:32',1782907200250000,'discord:99','discord','undo','discord:211','ac4dd3c24ccc0464c998','undo:admin:discord:507:discord:211',-2,'2','0','admin:discord:507:discord:211','074604a9b9a5a45d514c7fcbe4aaaf5316797654fc26c99722c34b67422bc4a3','','2551db6f8e86298f696c25661c28eacc9d8b3c00b50d371a1a8377f350eb6428','0cdf2a04c5dc2f503628bbedd71374f3d958ed1dbce150641c1727d8981c88a7',126);
INSERT INTO "acts" VALUES(138,'undo:discord:509:33',1782907200250000,'discord:99','discord','undo','discord:212','21d0820a82becc95e600','undo:admin:discord:507:discord:212',-2,'2','0','admin:discord:507:discord:212','9a21a183d81e30400c01d5956c99e5be0bd34a9b230e340e71257c9f3acb246a','','0cdf2a04c5dc2f503628bbedd71374f3d958ed1dbce150641c1727d8981c88a7','6b1b53524667c455ca20b93d81556d4542b741b0bcd90abeb197dc981b26a14b',126);
INSERT INTO "acts" VALUES(139,'undo:discord:509:34',1782907200250000,'discord:99','discord','undo','discord:213','69e1c6175ebe9511b381','undo:admin:discord:507:discord:213',-2,'2','0','admin:discord:507:discord:213','74c54531f3f655432ff711a50983192d19083954fde40719f18386493facf934','','6b1b53524667c455ca20b93d81556d4542b741b0bcd90abeb197dc981b26a14b','c15453a9bfbcf4144bde66dff756cc5f499f654ee98cec8e1a68312a0a60b171',126);
INSERT INTO "acts" VALUES(140,'undo:discord:509:35',1782907200250000,'discord:99','discord','undo','discord:214','00e8b3364748f103deec','undo:admin:discord:507:discord:214',-2,'2','0','admin:discord:507:discord:214','9be5e76f122e47e82aaf9451b42c2ad0e3521f0e3c51232e540ef89ab7830b0b','','c15453a9bfbcf4144bde66dff756cc5f499f654ee98cec8e1a68312a0a60b171','6c8036f3924f8d60d5ce5193aef6fb2db818864975ab065d06a769f0d30ea114',126);
INSERT INTO "acts" VALUES(141,'undo:discord:509:36',1782907200250000,'discord:99','discord','undo','discord:215','1e2d3f8888a3614261ca','undo:admin:discord:507:discord:215',-2,'2','0','admin:discord:507:discord:215','4addea838ff2bd223cfe5186be94879224d5fcd0a3b34df34a4d3461eb211032','','6c8036f3924f8d60d5ce5193aef6fb2db818864975ab065d06a769f0d30ea114','6b78c4fe8e2c2a72164b7bee669e26e1f28732029da2af9e5b5f20c742f4ac58',126);
INSERT INTO "acts" VALUES(142,'undo:discord:509:37',1782907200250000,'discord:99','discord','undo','discord:216','9230812fd9cad54c413f','undo:admin:discord:507:discord:216',-2,'2','0','admin:discord:507:discord:216','c78184e5133296fde66a8e7682782ee49e8d4e1ca25fbd51e27ef377f52509d7','','6b78c4fe8e2c2a72164b7bee669e26e1f28732029da2af9e5b5f20c742f4ac58','37b7f5587099b2461d79d6c79101798a2f2fbd85fe640f2bb609d5c2e4fdbd54',126);
INSERT INTO "acts" VALUES(143,'undo:discord:509:38',1782907200250000,'discord:99','discord','undo','discord:217','717326e9381c4b059612','undo:admin:discord:507:discord:217',-2,'2','0','admin:discord:507:discord:217','93f3a9342af51a8d3b1393c149d0eb01d98b55eefd2e44b64336d5af45af1e7e','','37b7f5587099b2461d79d6c79101798a2f2fbd85fe640f2bb609d5c2e4fdbd54','d02361d5e1ed26cea7a52a65b0dd6f5a3c29a1fd2fab3acb23c56706e842fce5',126);
INSERT INTO "acts" VALUES(144,'undo:discord:509:39',1782907200250000,'discord:99','discord','undo','discord:218','42a761bac5093535cc60','undo:admin:discord:507:discord:218',-2,'2','0','admin:discord:507:discord:218','00b8559e66932e9a5dc0a6d5a51a6a36f131566879f5b3184ce7e6f02d429192','','d02361d5e1ed26cea7a52a65b0dd6f5a3c29a1fd2fab3acb23c56706e842fce5','ab0010b470144e27b0d67e8997834f426a65b40ba21060178f4441feeb8c6943',126);
INSERT INTO "acts" VALUES(145,'undo:discord:509:40',1782907200250000,'discord:99','discord','undo','discord:219','479675d50259e4d9dff3','undo:admin:discord:507:discord:219',-2,'2','0','admin:discord:507:discord:219','81fff9b28333fc8665f01efcb940aae80ff7b1a8fe419049770db28bf7f61403','','ab0010b470144e27b0d67e8997834f426a65b40ba21060178f4441feeb8c6943','48dd51ad6a9826648876addd498f8efd49acb7090cddf999886b77ef82a3f936',126);
INSERT INTO "acts" VALUES(146,'undo:discord:509:41',1782907200250000,'discord:99','discord','undo','discord:220','53bd115fff20218711c8','undo:admin:discord:507:discord:220',-2,'2','0','admin:discord:507:discord:220','a19b3b46a953d5984d621b7d31b7f878b3bb843bcadf9e5c0275297e8368ffe5','','48dd51ad6a9826648876addd498f8efd49acb7090cddf999886b77ef82a3f936','425d489979cc018510184f50d6bb6a345ba963a81a9a04b4413987beb5660fe2',126);
INSERT INTO "acts" VALUES(147,'undo:discord:509:42',1782907200250000,'discord:99','discord','undo','discord:221','9818452d302c96c1ea86','undo:admin:discord:507:discord:221',-2,'2','0','admin:discord:507:discord:221','0920bb4cf89e362a937c8df3dca964ce5c998806372cb7d6d420c335a21aee85','','425d489979cc018510184f50d6bb6a345ba963a81a9a04b4413987beb5660fe2','6b8e558608e3f32afabc6d07b8d5f3cc07dbaa1cb11bfcc96d154707a4e2e505',126);
INSERT INTO "acts" VALUES(148,'undo:discord:509:43',1782907200250000,'discord:99','discord','undo','discord:222','1836a3ddef2eefa85746','undo:admin:discord:507:discord:222',-2,'2','0','admin:discord:507:discord:222','ddd42620d497641a75f8b7ae0905ae3494ec0716686dd795a54ae6dcf2aca656','','6b8e558608e3f32afabc6d07b8d5f3cc07dbaa1cb11bfcc96d154707a4e2e505','4d24ef6bfc9314da4bddf613a71e71ad5b44d5ade43c4dcfc38f6da61e5f9971',126);
INSERT INTO "acts" VALUES(149,'undo:discord:509:44',1782907200250000,'discord:99','discord','undo','discord:223','fc3c72a13dea6044064c','undo:admin:discord:507:discord:223',-2,'2','0','admin:discord:507:discord:223','faf28d2c6f648997fe1f6acec23547c3ef660bfe998f02954c9a3d018d52cad5','','4d24ef6bfc9314da4bddf613a71e71ad5b44d5ade43c4dcfc38f6da61e5f9971','1ace04771863387c598b6b90ea8a4f97d22519891a6056de9613a7b17467c644',126);
INSERT INTO "acts" VALUES(150,'undo:discord:509:45',1782907200250000,'discord:99','discord','undo','discord:224','8b399bbc88439e0ee5b2','undo:admin:discord:507:discord:224',-2,'2','0','admin:discord:507:discord:224','fb606da95b39679c4aa83a255f70468cf62c603ca12d5074c02b55781de7d22d','','1ace04771863387c598b6b90ea8a4f97d22519891a6056de9613a7b17467c644','446d2e0d1e068641d0ef54653596b586b97cf773c6d7d3d0bf9411dddf3b8c05',126);
INSERT INTO "acts" VALUES(151,'undo:discord:509:46',1782907200250000,'discord:99','discord','undo','discord:225','137e3adcc78d6fb21edc','undo:admin:discord:507:discord:225',-2,'2','0','admin:discord:507:discord:225','cf1d880e6e6b29bc98f7e681593c164d514cff56b36477bd2cdd430b54868f3e','','446d2e0d1e068641d0ef54653596b586b97cf773c6d7d3d0bf9411dddf3b8c05','28e9c7e975ba5ba4c99411f005b40c49b0d446f6994643e6e8c1bad7be1ff679',126);
INSERT INTO "acts" VALUES(152,'undo:discord:509:47',1782907200250000,'discord:99','discord','undo','discord:226','e0f43a190682b6619ddc','undo:admin:discord:507:discord:226',-2,'2','0','admin:discord:507:discord:226','d3c46e5b9c340f3407006e7bb00dfa92c0d991d43204a7903aee19431ec06338','','28e9c7e975ba5ba4c99411f005b40c49b0d446f6994643e6e8c1bad7be1ff679','e8b6ea1b52e203618c2a6fe0dd3a64db4dea43d1eacce42029cf9aabd60b16d7',126);
INSERT INTO "acts" VALUES(153,'undo:discord:509:48',1782907200250000,'discord:99','discord','undo','discord:227','de60e75d444c38db827b','undo:admin:discord:507:discord:227',-2,'2','0','admin:discord:507:discord:227','f80bf89424e85878b68ea6425f2bb9b2d9a45def2c66e711f7d93c9cbafc42e7','','e8b6ea1b52e203618c2a6fe0dd3a64db4dea43d1eacce42029cf9aabd60b16d7','240e12314c512ace8762a035b4fb378d690ab859de4481f04e67b4bf0c628ee4',126);
INSERT INTO "acts" VALUES(154,'undo:discord:509:49',1782907200250000,'discord:99','discord','undo','discord:228','b6836515943978602494','undo:admin:discord:507:discord:228',-2,'2','0','admin:discord:507:discord:228','703b6481312c440b49f1caf3ccff1c0c96375a46c9b0d44d41bb5a3eb3f21d4c','','240e12314c512ace8762a035b4fb378d690ab859de4481f04e67b4bf0c628ee4','b9bd239d0d42d6b84deeb98425ad026f447e02c231f737fbc36ecaf854ebb464',126);
INSERT INTO "acts" VALUES(155,'undo:discord:509:50',1782907200250000,'discord:99','discord','undo','discord:229','20103a2ca29e8e231c2d','undo:admin:discord:507:discord:229',-2,'2','0','admin:discord:507:discord:229','9c537c551d235563960d8b72e96c74edeb3cfb5618b50285c35b2e8f294e81da','','b9bd239d0d42d6b84deeb98425ad026f447e02c231f737fbc36ecaf854ebb464','482ef0c53f723d74554b1a4ec1e31c11db358f4aa9cd74eae9ff94b7327b3ee2',126);
INSERT INTO "acts" VALUES(156,'undo:discord:509:51',1782907200250000,'discord:99','discord','undo','discord:230','ac3250222b5573325607','undo:admin:discord:507:discord:230',-2,'2','0','admin:discord:507:discord:230','3d18787497e52280c1c9654ea95fdc97c0201886fc48f08c19e6e1a298e1e546','','482ef0c53f723d74554b1a4ec1e31c11db358f4aa9cd74eae9ff94b7327b3ee2','21caabab3e0fbc156f7e8945e1c7d91861c9ef7d8998a8f0bea98923b6ee6543',126);
INSERT INTO "acts" VALUES(157,'undo:discord:509:52',1782907200250000,'discord:99','discord','undo','discord:231','b780ce546a5dd17bf593','undo:admin:discord:507:discord:231',-2,'2','0','admin:discord:507:discord:231','4214ae9120506a3f3301bd39bd4caf640d92947662a08a09fc7c2190e2d00fdf','','21caabab3e0fbc156f7e8945e1c7d91861c9ef7d8998a8f0bea98923b6ee6543','7833e32c9901674eba5dfd4ef2628ccacb8d0a909d0e6fb51cda0c2089d34e47',126);
INSERT INTO "acts" VALUES(158,'undo:discord:509:53',1782907200250000,'discord:99','discord','undo','discord:232','55284b5468010b847308','undo:admin:discord:507:discord:232',-2,'2','0','admin:discord:507:discord:232','b5ad9e6cb7266f3b19a5b4c8d55b64e7f37c094ee38f6c9752ff747a4324baad','','7833e32c9901674eba5dfd4ef2628ccacb8d0a909d0e6fb51cda0c2089d34e47','97fda3a9dab498cfec1f95aa7aa8b2e08ab817c9cea40af79fa97834db28535f',126);
INSERT INTO "acts" VALUES(159,'undo:discord:509:54',1782907200250000,'discord:99','discord','undo','discord:233','e4d7649c9c61b6032261','undo:admin:discord:507:discord:233',-2,'2','0','admin:discord:507:discord:233','296ea863e49b42e97a7950141cdc9ba4618ed29cb5c6d0901a1a44945cae0628','','97fda3a9dab498cfec1f95aa7aa8b2e08ab817c9cea40af79fa97834db28535f','b761284264a7a736656b51d93f2acb091d4ce3bd26bc833b09a9e9992a009d47',126);
INSERT INTO "acts" VALUES(160,'undo:discord:509:55',1782907200250000,'discord:99','discord','undo','discord:234','cee618d11a57dddfe548','undo:admin:discord:507:discord:234',-2,'2','0','admin:discord:507:discord:234','cbe61b4110b8017b5260b9935cc3db6dd5320f6c69b8b752b0fc538652c94bdb','','b761284264a7a736656b51d93f2acb091d4ce3bd26bc833b09a9e9992a009d47','7f6ace46739874f54276138503c4443ecc0c63769e9dfcc8e90688d2638a9d6e',126);
INSERT INTO "acts" VALUES(161,'undo:discord:509:56',1782907200250000,'discord:99','discord','undo','discord:235','b44b8dfddf6ab6bc4cb0','undo:admin:discord:507:discord:235',-2,'2','0','admin:discord:507:discord:235','de4c6fd7ee3a4039f8ac2721923f3a89a6e2b7c5428ac7660515efe6a503b672','','7f6ace46739874f54276138503c4443ecc0c63769e9dfcc8e90688d2638a9d6e','9f433ad578d8ba2fe06ce76a19e4ad7b7ab52b83e362ebca407977c2b1c21878',126);
INSERT INTO "acts" VALUES(162,'undo:discord:509:57',1782907200250000,'discord:99','discord','undo','discord:236','7f7f84289e59b3d11cd5','undo:admin:discord:507:discord:236',-2,'2','0','admin:discord:507:discord:236','6dba053decad37201aea971e622268b1c3e8b3082a1019288b1fc890a4e3c3c8','','9f433ad578d8ba2fe06ce76a19e4ad7b7ab52b83e362ebca407977c2b1c21878','c8e5ed44d08fbcf2d2ea3d9c01338aef7cec00f71839f8fa11719eb1cc0ec653',126);
INSERT INTO "acts" VALUES(163,'undo:discord:509:58',1782907200250000,'discord:99','discord','undo','discord:237','c28af447e10aa3e87299','undo:admin:discord:507:discord:237',-2,'2','0','admin:discord:507:discord:237','f625842edb4a53b496a92b98da97f2343eea3a62baa005ad8aa8f26f12c8b209','','c8e5ed44d08fbcf2d2ea3d9c01338aef7cec00f71839f8fa11719eb1cc0ec653','f706592381a8692ccadbbcf13f6a3154f5cdb6bacf560952b23da1290ff7398e',126);
INSERT INTO "acts" VALUES(164,'undo:discord:509:59',1782907200250000,'discord:99','discord','undo','discord:238','b20d194bf53ffb8f414d','undo:admin:discord:507:discord:238',-2,'2','0','admin:discord:507:discord:238','4a8fbcf04fbb48791656163c59a809297686694ecbef37442740c9c549b20ffb','','f706592381a8692ccadbbcf13f6a3154f5cdb6bacf560952b23da1290ff7398e','2ba052da8b8c560245b03b821e6d21396c62865776b78c385c09763f7f426988',126);
INSERT INTO "acts" VALUES(165,'undo:discord:509:60',1782907200250000,'discord:99','discord','undo','discord:239','8e803675618b87b89f7f','undo:admin:discord:507:discord:239',-2,'2','0','admin:discord:507:discord:239','5f0a6a41b701008bb3e10847596c0cf8c6c00dcad6ec8fe36a02a3e1c674c1e6','','2ba052da8b8c560245b03b821e6d21396c62865776b78c385c09763f7f426988','c386a2b3deff726feaa4353536800f777cd2c5cc33691ba734fb997bd07cd135',126);
INSERT INTO "acts" VALUES(166,'undo:discord:509:61',1782907200250000,'discord:99','discord','undo','discord:240','76c396751035e4e06543','undo:admin:discord:507:discord:240',-2,'2','0','admin:discord:507:discord:240','91216184f0dc62d4c7635ce5bb9965e16a2a946030bb1090251101ed51bff001','','c386a2b3deff726feaa4353536800f777cd2c5cc33691ba734fb997bd07cd135','c1413a774927f99b80acdf9eb858f06f0e64c40243b2573e7cfdd64728319cc4',126);
INSERT INTO "acts" VALUES(167,'undo:discord:509:62',1782907200250000,'discord:99','discord','undo','discord:241','1ac482d5bfa43394bd7b','undo:admin:discord:507:discord:241',-2,'2','0','admin:discord:507:discord:241','7b5886c2e949666688d81c72eab3115a236ceafbeda2a713fc7d79d63c3c1ac8','','c1413a774927f99b80acdf9eb858f06f0e64c40243b2573e7cfdd64728319cc4','35d9d44732b3738f1579847d56d964684fbc1729aaf6578d3e4b1e49d9e4ed69',126);
INSERT INTO "acts" VALUES(168,'undo:discord:509:63',1782907200250000,'discord:99','discord','undo','discord:242','8fe3168a2ac3137212ac','undo:admin:discord:507:discord:242',-2,'2','0','admin:discord:507:discord:242','ca5479ab0ce74c78830978e457c69667f5e5f0434f97d42a4e7e9715972385bc','','35d9d44732b3738f1579847d56d964684fbc1729aaf6578d3e4b1e49d9e4ed69','5f3b5f8b6d935ca4b8e991dd5d4e19182ff9397c2ae9092dfb6c57f66ad52c67',126);
INSERT INTO "acts" VALUES(169,'undo:discord:509:64',1782907200250000,'discord:99','discord','undo','discord:243','b8f974e8a88a3d602480','undo:admin:discord:507:discord:243',-2,'2','0','admin:discord:507:discord:243','adf680d8ff5102ac2b391c155c401e33f02d9dc085de8530fee94d40fbae225a','','5f3b5f8b6d935ca4b8e991dd5d4e19182ff9397c2ae9092dfb6c57f66ad52c67','2326effa22ab312628c8a4b71c9cbf559c94d8e3e942b91011333dc485696dac',126);
INSERT INTO "acts" VALUES(170,'undo:discord:509:65',1782907200250000,'discord:99','discord','undo','discord:244','79650c06dc80cadfe0f4','undo:admin:discord:507:discord:244',-2,'2','0','admin:discord:507:discord:244','584f04e9dfb3000e69640eeb9131a5f076e4ff17476a4fc990868e66617085d5','','2326effa22ab312628c8a4b71c9cbf559c94d8e3e942b91011333dc485696dac','5178bd7367d6795a6e86d48f3862c62384db8d75d45daa2b53717429a0238eb4',126);
INSERT INTO "acts" VALUES(171,'undo:discord:509:66',1782907200250000,'discord:99','discord','undo','discord:245','8ee3a6428f2a42856eb0','undo:admin:discord:507:discord:245',-2,'2','0','admin:discord:507:discord:245','a6875b9b99e44adce6b6456d22341c6c89754e2dcc1095ced6f5c2cba61be005','','5178bd7367d6795a6e86d48f3862c62384db8d75d45daa2b53717429a0238eb4','a8df87b606d7bffe90d515cd3c994f2a1a7beb6609e8cd7d9779dcb42921b8a3',126);
INSERT INTO "acts" VALUES(172,'undo:discord:509:67',1782907200250000,'discord:99','discord','undo','discord:246','08fdd641c9d7673f738c','undo:admin:discord:507:discord:246',-2,'2','0','admin:discord:507:discord:246','ee66cd873f73a0c6aed8ac33eccd215cc630cc24c1f69d779c8911c508f4e283','','a8df87b606d7bffe90d515cd3c994f2a1a7beb6609e8cd7d9779dcb42921b8a3','69286ad472c37230f039303a5487be175f3cc5915ffab71557c4db0478bb9cfd',126);
INSERT INTO "acts" VALUES(173,'undo:discord:509:68',1782907200250000,'discord:99','discord','undo','discord:247','788cdf6c3e1be7026413','undo:admin:discord:507:discord:247',-2,'2','0','admin:discord:507:discord:247','ac4a16c462bd94f1cb78b974e97566f95c1f2ff5dcb11d62682448ed7da96f54','','69286ad472c37230f039303a5487be175f3cc5915ffab71557c4db0478bb9cfd','aa321e5a0c84e1431b13e769d7b44fd3a893376cf17c061808e2a006d641a9db',126);
INSERT INTO "acts" VALUES(174,'undo:discord:509:69',1782907200250000,'discord:99','discord','undo','discord:248','678c40254f540096f204','undo:admin:discord:507:discord:248',-2,'2','0','admin:discord:507:discord:248','b45fcdeb9197e08775f8edfc67dc4223dc91bd547d0c93c301c7cd21b375f497','','aa321e5a0c84e1431b13e769d7b44fd3a893376cf17c061808e2a006d641a9db','25cacd2d36571b6807b321d9865b6547ad0205cdf23dc2307cdbe3119611879f',126);
INSERT INTO "acts" VALUES(175,'undo:discord:509:70',1782907200250000,'discord:99','discord','undo','discord:249','3c06850f8eaa13f22561','undo:admin:discord:507:discord:249',-2,'2','0','admin:discord:507:discord:249','8f100687b8d9bbc30e2a7464280998c1251cbef707c99d9e0128ad8ab45f85f8','','25cacd2d36571b6807b321d9865b6547ad0205cdf23dc2307cdbe3119611879f','5d4c05bcecff36467d61eed88732484a1751756e439a1d581c83f7368d2b3818',126);
INSERT INTO "acts" VALUES(176,'undo:discord:509:71',1782907200250000,'discord:99','discord','undo','discord:250','a306eadd0a6a47eca544','undo:admin:discord:507:discord:250',-2,'2','0','admin:discord:507:discord:250','b646e772cd3b99cdbe956e39f7aa6ea0f3c0f44697300d0feb8ffb0eb1a72aea','','5d4c05bcecff36467d61eed88732484a1751756e439a1d581c83f7368d2b3818','73dcd2801964fc590aca8f206a00234b0499b1aa3e996cf1f7c038f5562491bd',126);
INSERT INTO "acts" VALUES(177,'undo:discord:509:72',1782907200250000,'discord:99','discord','undo','discord:251','e4daaf70554fbbd0cbbb','undo:admin:discord:507:discord:251',-2,'2','0','admin:discord:507:discord:251','5453666e827ba41f92477cc0101e6eabd7a770b3e73ca848e55bb5345b646293','','73dcd2801964fc590aca8f206a00234b0499b1aa3e996cf1f7c038f5562491bd','bff0c51acf2a1c1143967ed91b928f792508b5df549fd3cfea09428c15d39cec',126);
INSERT INTO "acts" VALUES(178,'undo:discord:509:73',1782907200250000,'discord:99','discord','undo','discord:252','5ac0476d08ee7d1c6701','undo:admin:discord:507:discord:252',-2,'2','0','admin:discord:507:discord:252','eea918366a3b840b3e254254ce77e3c7233ebea7c464e262024bf64be27874fc','','bff0c51acf2a1c1143967ed91b928f792508b5df549fd3cfea09428c15d39cec','dc5119811cae33985bee0d0825acf0d4027090111ba64f1361349e7ca644ec81',126);
INSERT INTO "acts" VALUES(179,'undo:discord:509:74',1782907200250000,'discord:99','discord','undo','discord:253','fdb96b19c581e0ccae7e','undo:admin:discord:507:discord:253',-2,'2','0','admin:discord:507:discord:253','71a3c2b585f8aac85ffbaeb79f9a7f8686ec7813f1ea3db1b9d1252a4510285b','','dc5119811cae33985bee0d0825acf0d4027090111ba64f1361349e7ca644ec81','d76bf208733a8477f48ca1453e92b54de1298d06b6508734d4330aaa05ffa7f4',126);
INSERT INTO "acts" VALUES(180,'undo:discord:509:75',1782907200250000,'discord:99','discord','undo','discord:254','66b8c67ffa4131d3237a','undo:admin:discord:507:discord:254',-2,'2','0','admin:discord:507:discord:254','00c0bd16efb27713f96a4f9446db099bc327be2b9d41afcdc4c03ec8249d7e3b','','d76bf208733a8477f48ca1453e92b54de1298d06b6508734d4330aaa05ffa7f4','88e04b0c98b292aaeb47e340da03c00863be209f65b36172276f22a547004a19',126);
INSERT INTO "acts" VALUES(181,'undo:discord:509:76',1782907200250000,'discord:99','discord','undo','discord:255','2457250391ea34ecdfb3','undo:admin:discord:507:discord:255',-2,'2','0','admin:discord:507:discord:255','434dd5347a0a98455c891487b7d559194e10ee90e62b129317482a44f65f92ef','','88e04b0c98b292aaeb47e340da03c00863be209f65b36172276f22a547004a19','2949a6cafbe6051c9c42ff6ce2fcdb850fd78b41bd8d5992be0c6c711819796a',126);
INSERT INTO "acts" VALUES(182,'undo:discord:509:77',1782907200250000,'discord:99','discord','undo','discord:256','f5fd7b44cfac5705f011','undo:admin:discord:507:discord:256',-2,'2','0','admin:discord:507:discord:256','7098bb8e0bedba9b8a552cbd0e20bc7f309f62a5b3b0ccffb84adfe2507e9fbd','','2949a6cafbe6051c9c42ff6ce2fcdb850fd78b41bd8d5992be0c6c711819796a','e30e0c230df02378f0faad091add35d5409293db87371f980df0d30b70700d86',126);
INSERT INTO "acts" VALUES(183,'undo:discord:509:78',1782907200250000,'discord:99','discord','undo','discord:257','2f6aab485d72d50039d6','undo:admin:discord:507:discord:257',-2,'2','0','admin:discord:507:discord:257','0c770edf55c1477f8cf66327de5f9b3522f9a3a92feccbf7cd2e4b5ba4ab7e33','','e30e0c230df02378f0faad091add35d5409293db87371f980df0d30b70700d86','18fbca37ac353722ac7959fc174f5c4d5ccaa800b5346ecc695b153fc7af5135',126);
INSERT INTO "acts" VALUES(184,'undo:discord:509:79',1782907200250000,'discord:99','discord','undo','discord:258','b86ca8885f6d428e1032','undo:admin:discord:507:discord:258',-2,'2','0','admin:discord:507:discord:258','99d8e34af1b8c5b1c5e44007212055ad866d37b003ca2cad016f4d378f9cc3eb','','18fbca37ac353722ac7959fc174f5c4d5ccaa800b5346ecc695b153fc7af5135','583b00ce1ba3dee7c5cf79bf66283ecc33db74923b5235be6e5e61474dfa6f69',126);
INSERT INTO "acts" VALUES(185,'undo:discord:509:80',1782907200250000,'discord:99','discord','undo','discord:259','67664ce5f37a6dbbb071','undo:admin:discord:507:discord:259',-2,'2','0','admin:discord:507:discord:259','6a2f16859c2db1034d1954e9e06ccb8150121d6480b1748affcde343eac8063e','','583b00ce1ba3dee7c5cf79bf66283ecc33db74923b5235be6e5e61474dfa6f69','736cd725109a26758851afbec8dbcf1eb43c0c223744f18926a6529471803437',126);
INSERT INTO "acts" VALUES(186,'undo:discord:509:81',1782907200250000,'discord:99','discord','undo','discord:260','00778895dc13b725a6d4','undo:admin:discord:507:discord:260',-2,'2','0','admin:discord:507:discord:260','a1ecbdc0c7639e6fb9c8c326b95205b0fff5fffbb4f802018d3f669aa61ec2a6','','736cd725109a26758851afbec8dbcf1eb43c0c223744f18926a6529471803437','07a934553a6144bbb71683a8ef5271d8aedffb5916e2f9f4d8ee81620548e6f2',126);
INSERT INTO "acts" VALUES(187,'undo:discord:509:82',1782907200250000,'discord:99','discord','undo','discord:261','1a9376ba390fac064e97','undo:admin:discord:507:discord:261',-2,'2','0','admin:discord:507:discord:261','79a39a3b2a45214ba22abd1f00a042a863b7e53f9cb3af0c7d9bde4e11fcc63e','','07a934553a6144bbb71683a8ef5271d8aedffb5916e2f9f4d8ee81620548e6f2','2c089b49077d7321f1d245204447916b2deaea5732d8629f4ecaf5066f71ea7d',126);
INSERT INTO "acts" VALUES(188,'undo:discord:509:83',1782907200250000,'discord:99','discord','undo','discord:262','4a1e4d95cdedd08fff99','undo:admin:discord:507:discord:262',-2,'2','0','admin:discord:507:discord:262','b10354fcbd93d555bbd5a293b53d661d28202304c94ba26e5ab41f46d19c97fb','','2c089b49077d7321f1d245204447916b2deaea5732d8629f4ecaf5066f71ea7d','8901fd0875b3b62163e5e3a05f6384e18bfad1173be5bd6d3832348e5fee1778',126);
INSERT INTO "acts" VALUES(189,'undo:discord:509:84',1782907200250000,'discord:99','discord','undo','discord:263','a4da0cc75fe5e83a3244','undo:admin:discord:507:discord:263',-2,'2','0','admin:discord:507:discord:263','bfe14885b6e97736539f9a6931782c10e986125a679f16756567a8f09dd51d13','','8901fd0875b3b62163e5e3a05f6384e18bfad1173be5bd6d3832348e5fee1778','c962dcc2b8ecebf0981fff9a0370cdc208f8949752abef4c0e028a50d69ba270',126);
INSERT INTO "acts" VALUES(190,'undo:discord:509:85',1782907200250000,'discord:99','discord','undo','discord:264','e5db0d6d79899eccd103','undo:admin:discord:507:discord:264',-2,'2','0','admin:discord:507:discord:264','c419135e15790a798d9d31ec3044b0a02d4319e5f6dcdb9a6c37de8ccd2d3f37','','c962dcc2b8ecebf0981fff9a0370cdc208f8949752abef4c0e028a50d69ba270','dd5b847fa0ae809ca975a46045c351ff4fa8ecbda21be92409014248726ec79a',126);
INSERT INTO "acts" VALUES(191,'undo:discord:509:86',1782907200250000,'discord:99','discord','undo','discord:265','e7ac815a6733f0d8da77','undo:admin:discord:507:discord:265',-2,'2','0','admin:discord:507:discord:265','49da72643ff8e9b5b3a458302855e6bacdc8144add6a3f034d12a8edadf144b5','','dd5b847fa0ae809ca975a46045c351ff4fa8ecbda21be92409014248726ec79a','72bfd48937da57bbf667f1b45e473435bc59a80354d866d88cf8f8323809afaf',126);
INSERT INTO "acts" VALUES(192,'undo:discord:509:87',1782907200250000,'discord:99','discord','undo','discord:266','0b93c07cf8a7520bcab9','undo:admin:discord:507:discord:266',-2,'2','0','admin:discord:507:discord:266','cfa03bef2a62588d2521cb5cf8b6366d479ae1f2e40db2625596071c7d305cb9','','72bfd48937da57bbf667f1b45e473435bc59a80354d866d88cf8f8323809afaf','281cbf04d156f78e0e3be2798ef52f7ca05c354402d11de742f98f6b1692047a',126);
INSERT INTO "acts" VALUES(193,'undo:discord:509:88',1782907200250000,'discord:99','discord','undo','discord:267','4943de94602aecaf0256','undo:admin:discord:507:discord:267',-2,'2','0','admin:discord:507:discord:267','a008a1776261715cc8137741f4272d6a8a80b053c1d07b5ec6f09ec029de24ff','','281cbf04d156f78e0e3be2798ef52f7ca05c354402d11de742f98f6b1692047a','e9103017e080095ef0ff2d38993e3f531b539ab56e8b71f84705d49d1106cd15',126);
INSERT INTO "acts" VALUES(194,'undo:discord:509:89',1782907200250000,'discord:99','discord','undo','discord:268','d1f159639d235a063ae9','undo:admin:discord:507:discord:268',-2,'2','0','admin:discord:507:discord:268','486eac4f0a407062c9f24d828c687aea7247e63c9cd00ade58974780cc7d309f','','e9103017e080095ef0ff2d38993e3f531b539ab56e8b71f84705d49d1106cd15','c44365f1311280efd4adc6afec797b67557063f84ec158f53a23f420029242b6',126);
INSERT INTO "acts" VALUES(195,'undo:discord:509:90',1782907200250000,'discord:99','discord','undo','discord:269','853a4f8b2ff38672d197','undo:admin:discord:507:discord:269',-2,'2','0','admin:discord:507:discord:269','afcf43589db68d42b43dcdbb636f4e04647ccc656d41e74d3e6a413774102caa','','c44365f1311280efd4adc6afec797b67557063f84ec158f53a23f420029242b6','0404f3ab3913cbc349e83f079df5e2f4009d2eac6c59e65533c27d7c0a2aa073',126);
INSERT INTO "acts" VALUES(196,'undo:discord:509:91',1782907200250000,'discord:99','discord','undo','discord:270','4704ff8bf981cb0d13cc','undo:admin:discord:507:discord:270',-2,'2','0','admin:discord:507:discord:270','f4d064e166dc565b9512d534e760ef93b8123469cec7d4ca1a18afccbe5f63fd','','0404f3ab3913cbc349e83f079df5e2f4009d2eac6c59e65533c27d7c0a2aa073','d6971d332d278a9038829b01fce43114656faa27283bcb0836531ddf537fdb04',126);
INSERT INTO "acts" VALUES(197,'undo:discord:509:92',1782907200250000,'discord:99','discord','undo','discord:271','ff486afd06c6e10c603d','undo:admin:discord:507:discord:271',-2,'2','0','admin:discord:507:discord:271','6c7ce2c7eb9f74713c5898710b0616b28a16654019946d37eb5f99bd537f3417','','d6971d332d278a9038829b01fce43114656faa27283bcb0836531ddf537fdb04','39c9ed3e631eb77ffaf13a92620962844587b31c8b06b59daba5b5c6b4f55ebf',126);
INSERT INTO "acts" VALUES(198,'undo:discord:509:93',1782907200250000,'discord:99','discord','undo','discord:272','58116616c93a0abe347b','undo:admin:discord:507:discord:272',-2,'2','0','admin:discord:507:discord:272','26d7fe54f1c212fb69a1e5576a8c70b35a934a3a92d403d170736ffa03a2d8cc','','39c9ed3e631eb77ffaf13a92620962844587b31c8b06b59daba5b5c6b4f55ebf','51c90d2122ec5ae55ee3551243fd7d44c958a5238e34fa316fc88b3a77dd2818',126);
INSERT INTO "acts" VALUES(199,'undo:discord:509:94',1782907200250000,'discord:99','discord','undo','discord:273','4f0138bfd1f69105afd3','undo:admin:discord:507:discord:273',-2,'2','0','admin:discord:507:discord:273','4c03879e0b8a573e5f64bcdb036011cc4298667362ebe07f75cb284ae2f847f5','','51c90d2122ec5ae55ee3551243fd7d44c958a5238e34fa316fc88b3a77dd2818','f729d779c87ddb325c1cd0cbb62da51af3f8a59b1d18740f9de7e3cf776450f7',126);
INSERT INTO "acts" VALUES(200,'undo:discord:509:95',1782907200250000,'discord:99','discord','undo','discord:274','1424aae01cc6f951b0aa','undo:admin:discord:507:discord:274',-2,'2','0','admin:discord:507:discord:274','13fce7fcfb4c0573f3a74ec7c331b7f2037091efb782aa30c7bb3f2966fff135','','f729d779c87ddb325c1cd0cbb62da51af3f8a59b1d18740f9de7e3cf776450f7','ca16164a3a448ecc90910ea8e98f7796d068267789c4f9196131c6e78ca7c0a3',126);
INSERT INTO "acts" VALUES(201,'undo:discord:509:96',1782907200250000,'discord:99','discord','undo','discord:275','60b468cd284b903d88ef','undo:admin:discord:507:discord:275',-2,'2','0','admin:discord:507:discord:275','2d695721705f7ee272770aacc7035b516ec7ef3c7d6ad298c629b3d1a62151f5','','ca16164a3a448ecc90910ea8e98f7796d068267789c4f9196131c6e78ca7c0a3','4933f3711d85c8374b59efd232224fed46b0fd0e251cd0953c72f1e0d477340e',126);
INSERT INTO "acts" VALUES(202,'undo:discord:509:97',1782907200250000,'discord:99','discord','undo','discord:276','5d7cc60ec6a66fc6066c','undo:admin:discord:507:discord:276',-2,'2','0','admin:discord:507:discord:276','986bafd6020344848e6273283ba8a19c412bd0e9ea64874834550ecd04de276b','','4933f3711d85c8374b59efd232224fed46b0fd0e251cd0953c72f1e0d477340e','0b9b7a4490bb13bc5abef756c17c212c40cf34a1af1fc07acbefebef864ee897',126);
INSERT INTO "acts" VALUES(203,'undo:discord:509:98',1782907200250000,'discord:99','discord','undo','discord:277','7adac41a94bdd54a8caf','undo:admin:discord:507:discord:277',-2,'2','0','admin:discord:507:discord:277','477f00d651980b1b697b6c89f6a07c2678d0978fa05caefec210bbdc1c31f86e','','0b9b7a4490bb13bc5abef756c17c212c40cf34a1af1fc07acbefebef864ee897','0168a2bd356b5560fd9586b3d1095ac6bcce1f135093c0fe688dd2592119311e',126);
INSERT INTO "acts" VALUES(204,'undo:discord:509:99',1782907200250000,'discord:99','discord','undo','discord:278','cacb5b1b436dbb402f2c','undo:admin:discord:507:discord:278',-2,'2','0','admin:discord:507:discord:278','a0ab66d1a7a6ede3be5f9cf2c88562bd081a14f3e211b4676e112629980e2b15','','0168a2bd356b5560fd9586b3d1095ac6bcce1f135093c0fe688dd2592119311e','5612445fc1248bd9149e7fef594880bf184202ed67387aae46a28337ee7dcd9e',126);
INSERT INTO "acts" VALUES(205,'undo:discord:509:100',1782907200250000,'discord:99','discord','undo','discord:279','ce4fadee4e5faa71ec1f','undo:admin:discord:507:discord:279',-2,'2','0','admin:discord:507:discord:279','22831fdd0e558db1975f6335228b84f43d54b3be9000b7adf218c6b1a3f59f49','','5612445fc1248bd9149e7fef594880bf184202ed67387aae46a28337ee7dcd9e','82fd1566ad5df3306e74058c80ab19c70e010c91311385039edee29fd6e88c03',126);
INSERT INTO "acts" VALUES(206,'undo:discord:509:101',1782907200250000,'discord:99','discord','undo','discord:280','13f064ba5c838f5e854e','undo:admin:discord:507:discord:280',-2,'2','0','admin:discord:507:discord:280','aa100f7c9d8377eef22f8902ed8c6e2c7f88859670107f607cf3704abe7571f8','','82fd1566ad5df3306e74058c80ab19c70e010c91311385039edee29fd6e88c03','c42154956603675176f0c33d9e8f32ec031926184f4d23037b6e7e69b774d588',126);
INSERT INTO "acts" VALUES(207,'undo:discord:509:102',1782907200250000,'discord:99','discord','undo','discord:281','516de643840f149aaaae','undo:admin:discord:507:discord:281',-2,'2','0','admin:discord:507:discord:281','12c336dc01e91fc03969fab007da6dae0fc400cb98166487ba4b5cbb525913de','','c42154956603675176f0c33d9e8f32ec031926184f4d23037b6e7e69b774d588','ac9f35394b2d936904fef48fca832bb12522057bcb9dbdb488995ea5c169e29c',126);
INSERT INTO "acts" VALUES(208,'undo:discord:509:103',1782907200250000,'discord:99','discord','undo','discord:282','d056b6563517e80bc0c6','undo:admin:discord:507:discord:282',-2,'2','0','admin:discord:507:discord:282','0fc0bdbf3badf9e551c4d0e48f1f9c5af939d0d80394973a55e5924d9f263681','','ac9f35394b2d936904fef48fca832bb12522057bcb9dbdb488995ea5c169e29c','a913dd338b7aeba1fab4ae1eb8a424ca5e3652392192d9885dc6abacbb6e8cdc',126);
INSERT INTO "acts" VALUES(209,'undo:discord:509:104',1782907200250000,'discord:99','discord','undo','discord:283','9645c470ee26617cad81','undo:admin:discord:507:discord:283',-2,'2','0','admin:discord:507:discord:283','5e9695813466224d15ea693479f83bcef3c25efbd1152ceba5669612c547996d','','a913dd338b7aeba1fab4ae1eb8a424ca5e3652392192d9885dc6abacbb6e8cdc','5b46ca540b91c44e1a7c7592b05f9678ecce0d465aeb35bfee08d7e4853f56e2',126);
INSERT INTO "acts" VALUES(210,'undo:discord:509:105',1782907200250000,'discord:99','discord','undo','discord:284','50096ef6c583517a50f7','undo:admin:discord:507:discord:284',-2,'2','0','admin:discord:507:discord:284','b5b4c8fe27eaef0be25ac70d98c143b18d1234919cfd750ba15bc14da6dab84e','','5b46ca540b91c44e1a7c7592b05f9678ecce0d465aeb35bfee08d7e4853f56e2','9c0799118d4a5204ab9994086362f146ca2a1a134c134780d7f06f10d7f9e7b4',126);
INSERT INTO "acts" VALUES(211,'undo:discord:509:106',1782907200250000,'discord:99','discord','undo','discord:285','c6f76bbd4018859287c4','undo:admin:discord:507:discord:285',-2,'2','0','admin:discord:507:discord:285','0a101e56042238b81cc942087712084bba39f3b334113660c39b04e1baea5aa6','','9c0799118d4a5204ab9994086362f146ca2a1a134c134780d7f06f10d7f9e7b4','6fb3c16ad221e31e97ff7200686f962517e71e8c1ac6befc427bde0583acc745',126);
INSERT INTO "acts" VALUES(212,'undo:discord:509:107',1782907200250000,'discord:99','discord','undo','discord:286','78b3f525b40d0cb30a88','undo:admin:discord:507:discord:286',-2,'2','0','admin:discord:507:discord:286','91a7314cedb454550f68bf3cbe68bc83ed625b35dc7b2f66996f220d46dec61e','','6fb3c16ad221e31e97ff7200686f962517e71e8c1ac6befc427bde0583acc745','36a8b27b472dadc4bff39ce332b03a1705c99829c8f8c6c6c80491c557dc2004',126);
INSERT INTO "acts" VALUES(213,'undo:discord:509:108',1782907200250000,'discord:99','discord','undo','discord:287','b0ec00df528c1381d3d8','undo:admin:discord:507:discord:287',-2,'2','0','admin:discord:507:discord:287','20c954e969ef6ec8955ac678611e8266fc2e3c2667ce5827dbd32279998d9359','','36a8b27b472dadc4bff39ce332b03a1705c99829c8f8c6c6c80491c557dc2004','39a3cccdbf21ef96794d6b4f782997f5b40b5679b555f76a4054827e0e914a98',126);
INSERT INTO "acts" VALUES(214,'undo:discord:509:109',1782907200250000,'discord:99','discord','undo','discord:288','706f1c3731e8d0bdf9c1','undo:admin:discord:507:discord:288',-2,'2','0','admin:discord:507:discord:288','88f07ce8c9e756c87f271e1481834b486995d1097a175b5c5dcae8f5223e88cb','','39a3cccdbf21ef96794d6b4f782997f5b40b5679b555f76a4054827e0e914a98','e0a827f10bbc5863e0f4c5a336427ad8a3f3489e1169c96b658983513a3c778b',126);
INSERT INTO "acts" VALUES(215,'undo:discord:509:110',1782907200250000,'discord:99','discord','undo','discord:289','9dd4df7425702380c937','undo:admin:discord:507:discord:289',-2,'2','0','admin:discord:507:discord:289','c21d409d600b1b1a8cbfc0fd45b5e1c6b44920252c7680c2c12e4978704eab0f','','e0a827f10bbc5863e0f4c5a336427ad8a3f3489e1169c96b658983513a3c778b','8aa3c89d1dd55f1de152d4c707c0d9b5e625dfd855175cedce92f3a2de74505c',126);
INSERT INTO "acts" VALUES(216,'undo:discord:509:111',1782907200250000,'discord:99','discord','undo','discord:290','600e9e0be8eff7f33157','undo:admin:discord:507:discord:290',-2,'2','0','admin:discord:507:discord:290','28b4610f000313afc1627a85cff3a30e8c53a99b2d5ae3c662526e3e7b3b99a1','','8aa3c89d1dd55f1de152d4c707c0d9b5e625dfd855175cedce92f3a2de74505c','9b05c7c85bf22e73f2eeed441365727e458956acaf81fdd092a01fa8ae39e5d3',126);
INSERT INTO "acts" VALUES(217,'undo:discord:509:112',1782907200250000,'discord:99','discord','undo','discord:291','e69928fe30fb87eaa5dc','undo:admin:discord:507:discord:291',-2,'2','0','admin:discord:507:discord:291','a71ee00f755a2413cfcfe5658e0c17ebf2b23939074a2f2b71fa3cb31fd17f7b','','9b05c7c85bf22e73f2eeed441365727e458956acaf81fdd092a01fa8ae39e5d3','faa2cb52f5ba58b74369ac97bbc91ec8d616b7101e2aaab567180229a7ae06da',126);
INSERT INTO "acts" VALUES(218,'undo:discord:509:113',1782907200250000,'discord:99','discord','undo','discord:292','693330aa7e3d8c9cb5ae','undo:admin:discord:507:discord:292',-2,'2','0','admin:discord:507:discord:292','e4adc4f0840fce7957d40d37c9ea8ecd05eba3ea3a00dbd9395e65c2ffdb2c5c','','faa2cb52f5ba58b74369ac97bbc91ec8d616b7101e2aaab567180229a7ae06da','5347b63c1f361ab4c5bb66d1fe556855a62538dcc6cdf8a5af2fbf45a82acb15',126);
INSERT INTO "acts" VALUES(219,'undo:discord:509:114',1782907200250000,'discord:99','discord','undo','discord:293','14fb5850fe382c794747','undo:admin:discord:507:discord:293',-2,'2','0','admin:discord:507:discord:293','90e4060cfd9625c5f1afd72457155ca78742c0239577afcb5178f0e388208c53','','5347b63c1f361ab4c5bb66d1fe556855a62538dcc6cdf8a5af2fbf45a82acb15','d713490373fa8b1935824a2bca43b511b26591484af972403612a53b38cea007',126);
INSERT INTO "acts" VALUES(220,'undo:discord:509:115',1782907200250000,'discord:99','discord','undo','discord:294','44c66a3ce827bc749222','undo:admin:discord:507:discord:294',-2,'2','0','admin:discord:507:discord:294','60c9f613d23198fc4deaee8b11505a09275ec314eb14461b49251768e15c568d','','d713490373fa8b1935824a2bca43b511b26591484af972403612a53b38cea007','c699290e0fd7d372061d11fb427ec2e39bc40cb582d3a5b926cff9e96d50b311',126);
INSERT INTO "acts" VALUES(221,'undo:discord:509:116',1782907200250000,'discord:99','discord','undo','discord:295','1509825d59e811c85d67','undo:admin:discord:507:discord:295',-2,'2','0','admin:discord:507:discord:295','e0a52dbc438789aa0e4e4c1bf917f3ef0e46ed075436607340df99b6ad60e1cc','','c699290e0fd7d372061d11fb427ec2e39bc40cb582d3a5b926cff9e96d50b311','ae619aee9a25397b97003c62214d8a59bf7ae9e8c15c802b066ae4a19ab2e044',126);
INSERT INTO "acts" VALUES(222,'undo:discord:509:117',1782907200250000,'discord:99','discord','undo','discord:296','33b349cd5dae4d05b4d1','undo:admin:discord:507:discord:296',-2,'2','0','admin:discord:507:discord:296','8fe0b93e5c24e10b08f321d2701dc638e27c81f2ef723580b81a0f1a9708eb46','','ae619aee9a25397b97003c62214d8a59bf7ae9e8c15c802b066ae4a19ab2e044','16a33cb5eecfeb1d9106529f80a377dc44178ab5f9dcf7ff4d8e7824b68f7500',126);
INSERT INTO "acts" VALUES(223,'undo:discord:509:118',1782907200250000,'discord:99','discord','undo','discord:297','9edbac0d5878dcf18340','undo:admin:discord:507:discord:297',-2,'2','0','admin:discord:507:discord:297','4d2309d28479acd387609810197f5d6cbd2edc80a7c383ae019cc556d411d559','','16a33cb5eecfeb1d9106529f80a377dc44178ab5f9dcf7ff4d8e7824b68f7500','da1b2b7ed7a1aa82d150d6101709b318fa30c1617ce5a04371bd8cedc7821056',126);
INSERT INTO "acts" VALUES(224,'undo:discord:509:119',1782907200250000,'discord:99','discord','undo','discord:298','b6892f5cda926460c553','undo:admin:discord:507:discord:298',-2,'2','0','admin:discord:507:discord:298','b42a823ea1c73137c0a6836c387ee40d65efba6a2199e22794d6e0eb8b3a9271','','da1b2b7ed7a1aa82d150d6101709b318fa30c1617ce5a04371bd8cedc7821056','a8b33571b66a9b9d3fff08593394c7eb940a27a713728e825f6a3a60ea7722c8',126);
INSERT INTO "acts" VALUES(225,'undo:discord:509:120',1782907200250000,'discord:99','discord','undo','discord:299','bff7f375326cce196408','undo:admin:discord:507:discord:299',-2,'2','0','admin:discord:507:discord:299','c064785de568dadef34447f4ac9eabc23f5bcce8fdb88b1d49842e9e2e59b317','','a8b33571b66a9b9d3fff08593394c7eb940a27a713728e825f6a3a60ea7722c8','250d3a226e3ee3c34a24533fffbddf25e716c7f7f9c4b6b0d70ee7a972fe3544',126);
INSERT INTO "acts" VALUES(226,'undo:discord:509:121',1782907200250000,'discord:99','discord','undo','discord:300','d6be231c7c349ccb09a8','undo:admin:discord:507:discord:300',-2,'2','0','admin:discord:507:discord:300','e5600378548073d5256c783e2d9529c6fce158f62e0fa7043ecb8723c53f8bb8','','250d3a226e3ee3c34a24533fffbddf25e716c7f7f9c4b6b0d70ee7a972fe3544','f88b3644aa491fc3ccab88a07369e7a870a3f34d47711a3aec2d51ee819cce02',126);
INSERT INTO "acts" VALUES(227,'words:w0',1782907200250000,'discord:1','discord','words','everywhere',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','dfdfbd3ad3b7e352b21d116dc8be2b805c26ef930c096d8ddf5175bc7b12c3aa','f88b3644aa491fc3ccab88a07369e7a870a3f34d47711a3aec2d51ee819cce02','b415dd3099fb35bbefd5dc2787300eac17ac9edaefb5d5c7f7a1d23f0d729b0a',NULL);
INSERT INTO "acts" VALUES(228,'words:w1',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','afb23d2ae7088516d747132d6ef78cbfc5e7def84fde23f0ba95c74f9877d410','b415dd3099fb35bbefd5dc2787300eac17ac9edaefb5d5c7f7a1d23f0d729b0a','af85236d58576f81f4be334415b676ca2e5ba1f2f3de0eb218cad388812fe206',NULL);
INSERT INTO "acts" VALUES(229,'words:w2',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "allowed"}',NULL,'','e9f26bac6b4a817facaa6eae6d227919cb1ce5db305fadc058eb4637737711ff','af85236d58576f81f4be334415b676ca2e5ba1f2f3de0eb218cad388812fe206','a7a872c1c902cbb0bf1d92f97cae471d5996c3c6d8e52c33b915e73dede027a6',NULL);
INSERT INTO "acts" VALUES(230,'admin:discord:604',1782907200250000,'discord:99','discord','topup','telegram:17','c59f92ca0ac921798095','admin:discord:604',5,'10','15',NULL,'c93487dbfe03c357ed41269d9615d1ad4408532f68d7895c0949501bc9592202','','a7a872c1c902cbb0bf1d92f97cae471d5996c3c6d8e52c33b915e73dede027a6','61a0f0636efa66a971f439b1f67e7ccb85a314484e2ee7140fb66948ce88e3ac',NULL);
INSERT INTO "acts" VALUES(231,'role:igor',1782907200250000,'discord:99','discord','role','telegram:17','c59f92ca0ac921798095',NULL,NULL,'','moderator',NULL,'','','61a0f0636efa66a971f439b1f67e7ccb85a314484e2ee7140fb66948ce88e3ac','434c33c44f445048dc49a3e6a333580c93caa65a00052eaafc9855f6a4509ce5',NULL);
INSERT INTO "acts" VALUES(232,'role:link:1:c59f92ca0ac921798095',1782907200250000,'discord:16','discord','role','telegram:17','c59f92ca0ac921798095',NULL,NULL,'moderator','',NULL,'','','434c33c44f445048dc49a3e6a333580c93caa65a00052eaafc9855f6a4509ce5','e0a3c8b3e9e3cb7b3227bd87ac86888f9fec97fdd10c1514eb1dedcff16fcaa6',NULL);
INSERT INTO "acts" VALUES(233,'admin:discord:606',1782907200250000,'discord:99','discord','topup','discord:19','53ff572fc51c2cd9c3e5','admin:discord:606',5,'10','15',NULL,'b6f5bc7464cc5e1f9cf64a68e59eda28ab994ec045c3c4068b4bac22d276bdf9','1c0e78964a3d7a227db73cfcf7efb1a71991626a8e6ce211385b7906bc1d87dd','e0a3c8b3e9e3cb7b3227bd87ac86888f9fec97fdd10c1514eb1dedcff16fcaa6','c47c68f3590656def45661c2887b908a8d5eca9d596147080069518598f3dd14',NULL);
INSERT INTO "acts" VALUES(234,'erase:discord:607',1782907200250000,'discord:19','discord','erase','discord:19','53ff572fc51c2cd9c3e5',NULL,NULL,'{"prompts": 1, "pictures": 0}','{"prompts": 0, "pictures": 0}',NULL,'','','c47c68f3590656def45661c2887b908a8d5eca9d596147080069518598f3dd14','ce747c53bb296ede64d6c9945a28c69f87479c3c685ca2c562eaf6513b0c9f8c',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0018');
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
CREATE TABLE erasures (
        id TEXT NOT NULL PRIMARY KEY,
        person TEXT NOT NULL REFERENCES people (id),
        at BIGINT NOT NULL,
        blobs TEXT NOT NULL,
        done_at BIGINT
    ) WITHOUT ROWID
    ;
INSERT INTO "erasures" VALUES('erase:discord:607','53ff572fc51c2cd9c3e5',1782907200250000,'[]',NULL);
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
INSERT INTO "identities" VALUES('discord','19','53ff572fc51c2cd9c3e5');
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
INSERT INTO "jobs" VALUES(18,'job0000000000018','discord:request-18','53ff572fc51c2cd9c3e5','discord','19','discord','{"channel":"7","message":"70","person":"1","token":"aW50"}','en','','16:9',1,3,3,0,'cancelled',1,0,1782907200250000,1782907800250000,1782907200250000,'state.cancelled','',NULL,'',0,0,1,NULL,NULL,NULL,NULL,NULL,'7');
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
INSERT INTO "people" VALUES('53ff572fc51c2cd9c3e5','',NULL,1782907200250000,NULL,0);
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
INSERT INTO "tasks" VALUES(18,0,'queued',100,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "transfers" VALUES(255,'welcome:53ff572fc51c2cd9c3e5','grant','welcome','system:issued','person:53ff572fc51c2cd9c3e5',10,NULL,'system','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(256,'admin:discord:606','grant','admin','system:issued','person:53ff572fc51c2cd9c3e5',5,NULL,'discord:99','',1782907200250000,10,0);
INSERT INTO "transfers" VALUES(257,'hold:job0000000000018','hold','job','person:53ff572fc51c2cd9c3e5','system:earned',3,'job0000000000018','discord:19','',1782907200250000,NULL,NULL);
INSERT INTO "transfers" VALUES(258,'release:job0000000000018','release','job','system:earned','person:53ff572fc51c2cd9c3e5',3,'job0000000000018','system','',1782907200250000,NULL,NULL);
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
CREATE INDEX acts_on ON acts (subject);
CREATE INDEX vouchers_by_actor ON vouchers (actor, made_at);
CREATE INDEX erasures_waiting ON erasures (at) WHERE done_at IS NULL;
CREATE TRIGGER transfers_are_not_changed BEFORE UPDATE ON transfers
    WHEN NEW.reason <> '' OR NEW.seq <> OLD.seq OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
        OR NEW.source <> OLD.source OR NEW.debit <> OLD.debit OR NEW.credit <> OLD.credit OR NEW.amount <> OLD.amount
        OR NEW.job IS NOT OLD.job OR NEW.actor <> OLD.actor OR NEW.at <> OLD.at
        OR NEW.posted_before IS NOT OLD.posted_before OR NEW.held_before IS NOT OLD.held_before
    BEGIN SELECT RAISE(ABORT, 'transfers are only added'); END;
COMMIT;
