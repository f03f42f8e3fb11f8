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
INSERT INTO "accounts" VALUES('person:bff7f375326cce196408','bff7f375326cce196408',0,0);
INSERT INTO "accounts" VALUES('person:c1970e9896ce452b50f4','c1970e9896ce452b50f4',0,0);
INSERT INTO "accounts" VALUES('person:c28af447e10aa3e87299','c28af447e10aa3e87299',0,0);
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
INSERT INTO "act_texts" VALUES(1,'2489cd456b695a51bdd413285cb41b34','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'daae52af684269c3d65e0fbf3b0587a3','for the contest');
INSERT INTO "act_texts" VALUES(8,'5bb01c7ef5faa810a519e868118f7818','спам 광고');
INSERT INTO "act_texts" VALUES(10,'adcaf4b1b2d73869ea006e3838ef73aa','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'37bc63a3d685458b756d1b3017abfab9','no power');
INSERT INTO "act_texts" VALUES(13,'3c6e74f13923c7530a955bc31a73017c','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'c25174a052bd5eb3fa03bbb765780642','감사');
INSERT INTO "act_texts" VALUES(15,'4ecde17afd4101416445b094a43310e0','감사');
INSERT INTO "act_texts" VALUES(16,'f938ac0f15df8e8ea2828ed4d85389c9','파티');
INSERT INTO "act_texts" VALUES(17,'f26217ec7792572b967a8b60f7fd1a8c','파티');
INSERT INTO "act_texts" VALUES(18,'6e519a1d0f41e0c84b8a2ca19febc7e2','파티');
INSERT INTO "act_texts" VALUES(19,'f23fb8d12a17a5e3dec6c00a97ba0fb9','파티');
INSERT INTO "act_texts" VALUES(20,'64345a32cf39d3696886f0ec9a2c7c1d','파티');
INSERT INTO "act_texts" VALUES(21,'e5f8e8dbbcbe3224575638e925082871','파티');
INSERT INTO "act_texts" VALUES(22,'74b2d78629beed04db386c5cc71d9ff2','파티');
INSERT INTO "act_texts" VALUES(23,'1a48e3d03f0d229d9bb41a1bd672b4bb','파티');
INSERT INTO "act_texts" VALUES(24,'6aa406b00fdb065166b69d8c93b2561d','파티');
INSERT INTO "act_texts" VALUES(25,'9834545a83ef9fd8a7154255b516ffe8','파티');
INSERT INTO "act_texts" VALUES(26,'43daf307ca207f17ead6a7e50ac2cace','파티');
INSERT INTO "act_texts" VALUES(27,'9a70c8124aedfe524c485f5c6917c899','파티');
INSERT INTO "act_texts" VALUES(28,'8879c4c25e5e6c4ee2e3a46bf1d8a03f','파티');
INSERT INTO "act_texts" VALUES(29,'331b2fe6c3e90fc3ea043de4d17df8e1','파티');
INSERT INTO "act_texts" VALUES(30,'d001b1bf486c10282d84dac4981f0582','파티');
INSERT INTO "act_texts" VALUES(31,'835634968926343f3589db2cfa0de75c','파티');
INSERT INTO "act_texts" VALUES(32,'7fa2b6dbde07d6ecf7c030c55a926fa6','파티');
INSERT INTO "act_texts" VALUES(33,'17ad731e58f61d7d7974424ca21eb40e','파티');
INSERT INTO "act_texts" VALUES(34,'782034e13f1179256c567a09f6242189','파티');
INSERT INTO "act_texts" VALUES(35,'a94189f1135dd26d077fd610add9fd45','파티');
INSERT INTO "act_texts" VALUES(36,'3bf8f2d39ed0c30e0e37159469205515','파티');
INSERT INTO "act_texts" VALUES(37,'a518a755d193bbbd7bda501d6574d8dc','파티');
INSERT INTO "act_texts" VALUES(38,'373c44a45ee4036e33bf4d587d626af7','파티');
INSERT INTO "act_texts" VALUES(39,'0de6a4b77871f2aa449a961308aba8c3','파티');
INSERT INTO "act_texts" VALUES(40,'992cf3e3a06c47c7bb53dcf28685c210','파티');
INSERT INTO "act_texts" VALUES(41,'b63c822ce347d677d148584e7f93c3b6','파티');
INSERT INTO "act_texts" VALUES(42,'ed1be6db1dab997edd509ed5ded1fd64','파티');
INSERT INTO "act_texts" VALUES(43,'46c9dbab49161b03134ff89f3323f585','파티');
INSERT INTO "act_texts" VALUES(44,'14bb118719af6f219eda259c4c43adf6','파티');
INSERT INTO "act_texts" VALUES(45,'f0867b54699b5e5713a595c14268bccd','파티');
INSERT INTO "act_texts" VALUES(46,'c3edc14511817cd4bea8090b385aaaea','파티');
INSERT INTO "act_texts" VALUES(47,'55c45084bb4fb40728bf2ce62573b98f','파티');
INSERT INTO "act_texts" VALUES(48,'f628eae0c2b21685e3fee94b6e355737','파티');
INSERT INTO "act_texts" VALUES(49,'88a6fd7bb2bdde66c9e2d7f0fe3181c7','파티');
INSERT INTO "act_texts" VALUES(50,'c3d9b92f36751b8b757e533f3cb645e2','파티');
INSERT INTO "act_texts" VALUES(51,'077221119468b6a46a441c2a62625d3b','파티');
INSERT INTO "act_texts" VALUES(52,'e05b459df10c284bab83042801e24e85','파티');
INSERT INTO "act_texts" VALUES(53,'99f210ca6e175bc00ed01443fa5fb1c3','파티');
INSERT INTO "act_texts" VALUES(54,'962484c58d50e2821bfd79f9b2c39380','파티');
INSERT INTO "act_texts" VALUES(55,'b770fd84de05ecec9c80d19defd43215','파티');
INSERT INTO "act_texts" VALUES(56,'a5743209a922431cf1d74e4db4a59b4a','파티');
INSERT INTO "act_texts" VALUES(57,'bf6b986c4b084a34b7bfbc8c5a792f6a','파티');
INSERT INTO "act_texts" VALUES(58,'7ea004df18168774dc51d7f42d28e8e8','파티');
INSERT INTO "act_texts" VALUES(59,'edcc494abad2ac4ac7853e0c82948372','파티');
INSERT INTO "act_texts" VALUES(60,'9003bef94d607143d2524f4b894cad23','파티');
INSERT INTO "act_texts" VALUES(61,'fc2c5db88b584e1cffc8d42e755b029d','파티');
INSERT INTO "act_texts" VALUES(62,'5558c74a5821b0762deaa143c3dbc502','파티');
INSERT INTO "act_texts" VALUES(63,'babdc50f74894a3d971f60a90c555904','파티');
INSERT INTO "act_texts" VALUES(64,'30580fff97a27a3732fb333be94d7230','파티');
INSERT INTO "act_texts" VALUES(65,'f9dbbd3081f07a82d0e6dc9a4434d4e7','파티');
INSERT INTO "act_texts" VALUES(66,'e3c9b5940e542c4430359522a44264e9','파티');
INSERT INTO "act_texts" VALUES(67,'bd62bcc99c29ccc2238a9967e6e8dee1','파티');
INSERT INTO "act_texts" VALUES(68,'bd9c31df1f6e133e9b91962ec7837eaa','파티');
INSERT INTO "act_texts" VALUES(69,'121c454b2797a2f63aa2d0bf7345ba45','파티');
INSERT INTO "act_texts" VALUES(70,'c0e08962aea83d6042073ff7bb88531d','파티');
INSERT INTO "act_texts" VALUES(71,'8e6cb68ae0c81997d6312cf9c3a22521','파티');
INSERT INTO "act_texts" VALUES(72,'83098508630d2a23a22cb60ac1338536','파티');
INSERT INTO "act_texts" VALUES(73,'0d64d30a474a196a1405fec2f810b57b','파티');
INSERT INTO "act_texts" VALUES(74,'deb6bd309cfc7d98dd13ec2b479eb4e5','파티');
INSERT INTO "act_texts" VALUES(75,'d9d0f6e6625d2c491b1da862a83149bc','파티');
INSERT INTO "act_texts" VALUES(76,'9648895bd0a0deddd4215ceadfd29bc4','파티');
INSERT INTO "act_texts" VALUES(77,'93364d2670d4f87ea694f4f403c8a942','파티');
INSERT INTO "act_texts" VALUES(78,'70687b5c41040302a06441b74a71e68f','파티');
INSERT INTO "act_texts" VALUES(79,'b1320c12ce42ab2dc70629fc97d9bd57','파티');
INSERT INTO "act_texts" VALUES(80,'000093483c80b03d271fb2b555f8711d','파티');
INSERT INTO "act_texts" VALUES(81,'d8f9e232db1fb100fb641c1f320293a2','파티');
INSERT INTO "act_texts" VALUES(82,'f175741abce6869d44f44a9726f7fa92','파티');
INSERT INTO "act_texts" VALUES(83,'c3baa15ca242663dde44c2c821e6a941','파티');
INSERT INTO "act_texts" VALUES(84,'44a17a90bf6d2e655f681106c62eeef0','파티');
INSERT INTO "act_texts" VALUES(85,'95906a591b15d2f41235fc8f1600fce6','파티');
INSERT INTO "act_texts" VALUES(86,'2c3371772f4f72c925922f8d9d18b743','파티');
INSERT INTO "act_texts" VALUES(87,'8b0c137edea35647169112cfbc853cdf','파티');
INSERT INTO "act_texts" VALUES(88,'29180f9624551408880f74f20c057c47','파티');
INSERT INTO "act_texts" VALUES(89,'c9a7d823c5357ef97f73e067f7eb48db','파티');
INSERT INTO "act_texts" VALUES(90,'b4a2a73fcc2b60bf6f99c81c20dc8c39','파티');
INSERT INTO "act_texts" VALUES(91,'f43f039ba780b11f5fadd44de53d6232','파티');
INSERT INTO "act_texts" VALUES(92,'e84a803a60fe3c13b7d879cdd2915d07','파티');
INSERT INTO "act_texts" VALUES(93,'e98424d6b5a9edda95c248e786362c03','파티');
INSERT INTO "act_texts" VALUES(94,'9e0e58020a8afe3501600113140240b6','파티');
INSERT INTO "act_texts" VALUES(95,'35087670606935e90916baad03f45838','파티');
INSERT INTO "act_texts" VALUES(96,'83f1384bf28c3da02bad4c470f824992','파티');
INSERT INTO "act_texts" VALUES(97,'113460450c3d3ce1b8a546dd70e5116c','파티');
INSERT INTO "act_texts" VALUES(98,'572f9ffda2b5ff8fb817e24a00519386','파티');
INSERT INTO "act_texts" VALUES(99,'708abfbe657b5a6cef46e24356dbdfc0','파티');
INSERT INTO "act_texts" VALUES(100,'73e4d93b03a1f615a7319fb0b13fddf2','파티');
INSERT INTO "act_texts" VALUES(101,'cd091996632ed23b552e85c9e36c6b65','파티');
INSERT INTO "act_texts" VALUES(102,'d81d76d959adab5d32b70aa887c18b21','파티');
INSERT INTO "act_texts" VALUES(103,'48a0919b5bc2b02f81a67f2e8ce73767','파티');
INSERT INTO "act_texts" VALUES(104,'3699e7ca714699252aced35162ba67c7','파티');
INSERT INTO "act_texts" VALUES(105,'13979e833e4bfa87901ea8d9c022b908','파티');
INSERT INTO "act_texts" VALUES(106,'8a83a15188339f728dbcae1a4a4b2ad9','파티');
INSERT INTO "act_texts" VALUES(107,'82dce3f0ae54264d1551b12a73bfe3cc','파티');
INSERT INTO "act_texts" VALUES(108,'f9032222ce972cc73a9d565b3c0357d4','파티');
INSERT INTO "act_texts" VALUES(109,'75072c2756de164837237a296e93748b','파티');
INSERT INTO "act_texts" VALUES(110,'62963ef7adea8883add9da206e7a6b42','파티');
INSERT INTO "act_texts" VALUES(111,'e128403e941cc746608a0a0ec96b5e60','파티');
INSERT INTO "act_texts" VALUES(112,'76451e336dbb52da50fddaeaca4e1621','파티');
INSERT INTO "act_texts" VALUES(113,'4b80673020dd2fe889d821635313a69b','파티');
INSERT INTO "act_texts" VALUES(114,'7e81fbb8c1d7f56bda6cd4c471333bb6','파티');
INSERT INTO "act_texts" VALUES(115,'a1a164b3a21d77c30d30969ca2e5ab06','파티');
INSERT INTO "act_texts" VALUES(116,'b534517d17d03a04e5b83790aff4d136','파티');
INSERT INTO "act_texts" VALUES(117,'424f16c38a6dfa1d1cdbc204bdebda23','파티');
INSERT INTO "act_texts" VALUES(118,'0a2a39b41ec703e7374b7216b3835a84','파티');
INSERT INTO "act_texts" VALUES(119,'0aa553352dc62050784db4561191a81d','파티');
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
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','df54eaa596385d5c3919ab5b5acbaf8ee02519c3079dcf0edb3fdeea54c7db26','','88b4dab4aa0d83552361aed00f7cae5a23820bbbf0b5b189f139ff7f457f7b32',NULL);
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','88b4dab4aa0d83552361aed00f7cae5a23820bbbf0b5b189f139ff7f457f7b32','66f86d9dc1623512e11f9381180c6dc9655880f1bd4f8d85317ebc40b33bb6a1',NULL);
INSERT INTO "acts" VALUES(3,'block:3795cfdf1520471c929b80f3afcdd788',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','66f86d9dc1623512e11f9381180c6dc9655880f1bd4f8d85317ebc40b33bb6a1','2208e48457e4c4c9479510e1409ac9c26f4f2c351cdcb15d24c4acb8ef09365b',NULL);
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','b8fe6bc1ba4dd26d06bb9e29514fb45c680a7d26678471e85c98e41562ae1149','2208e48457e4c4c9479510e1409ac9c26f4f2c351cdcb15d24c4acb8ef09365b','426be438a8a832c76212ef6ce9ab4458e8b6f29931ed9a7557286391be6574aa',NULL);
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','426be438a8a832c76212ef6ce9ab4458e8b6f29931ed9a7557286391be6574aa','bdd47b6414546d52a0c982f004add53f5b58d597c54c0c0f47fb66363dddf321',NULL);
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','bdd47b6414546d52a0c982f004add53f5b58d597c54c0c0f47fb66363dddf321','d3d7a8156a90719c9a5c4a897c77195b6ca2340e35bf475d6e0426123c9cd370',NULL);
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','d3d7a8156a90719c9a5c4a897c77195b6ca2340e35bf475d6e0426123c9cd370','20e01989afc77ae6cc1114b36e5623a9c15f43bd7949e397565ba588674a6238',NULL);
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','64aca5f99d274935cf16a3f00503f1a34cee99556d0c8b2880fadfc1766076b6','20e01989afc77ae6cc1114b36e5623a9c15f43bd7949e397565ba588674a6238','2bb35ec6cee2fe191d58c844c2f33a15dde8a4db681368788f0a995116825360',NULL);
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','2bb35ec6cee2fe191d58c844c2f33a15dde8a4db681368788f0a995116825360','0264a4df797221218c839896acd0615d3366f2376c77cacd57dec525469fb72d',NULL);
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','de7abdfba6329f6efcb62046ad739fe61c7cda8fa84fcbb91e34051d8ca05965','0264a4df797221218c839896acd0615d3366f2376c77cacd57dec525469fb72d','c83d54a04a0ab19a749e0bb49411b75d3e26093c7de2b6827f670747ab84d2a1',NULL);
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','c83d54a04a0ab19a749e0bb49411b75d3e26093c7de2b6827f670747ab84d2a1','630feebd913f53a4869ab8ab695b74d060638041ea7468c3a5675226533d43e7',NULL);
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','3811879b8eb403af2045eaf0a1fd2433eda73f693d46adc2aaee0e946055a20c','630feebd913f53a4869ab8ab695b74d060638041ea7468c3a5675226533d43e7','b8ea156d85c4e3481d3e04cea63f361a4294b9bfc4c7ce2e80f368f26a2aea0c',NULL);
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','dbcfc23d047fa1a5053f82e9ee15396dfed1fee081f651fdaf9bf11a2258ddb8','b8ea156d85c4e3481d3e04cea63f361a4294b9bfc4c7ce2e80f368f26a2aea0c','3b4f94c655291c3675e43dcf2ed310091e7be4ff6a38bb6247abf92c5a12316c',NULL);
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','2b8c2f94919dc15b143abb85f0d5b4d73710260dbf62738a222165b8a788eae1','3b4f94c655291c3675e43dcf2ed310091e7be4ff6a38bb6247abf92c5a12316c','9f1bfc1bd16f1418ff0dfe22de3409d214499c362d4c0a79f672f867d9a92c67',NULL);
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','87a747901f2d4cff5063a288c6b2160d2ea91b3a9ee34ab2801027a33bf6ee7e','9f1bfc1bd16f1418ff0dfe22de3409d214499c362d4c0a79f672f867d9a92c67','0c7262cbe78e2d256af0ee8fc3dcd7fe01504d5e5f76520f2a7116a87b5b0fab',NULL);
INSERT INTO "acts" VALUES(16,'batch:discord:507',1782907200250000,'discord:99','discord','topup_many','discord:507',NULL,NULL,NULL,'','{"people":103,"each":2}',NULL,'','1499310a365c87ba1f79c33b5dd08154f404a6d857d406b3e82155d7f24de378','0c7262cbe78e2d256af0ee8fc3dcd7fe01504d5e5f76520f2a7116a87b5b0fab','5fb5496b6dea1d01a3dad4e3cb986a1afec52ef4502e5f89adad5fdaaa58fce6',NULL);
INSERT INTO "acts" VALUES(17,'admin:discord:507:discord:201',1782907200250000,'discord:99','discord','topup','discord:201','acf7ef38b1283d0e96d7','admin:discord:507:discord:201',2,'0','2',NULL,'c54df98705346213c4d9fa5f36a4db556a15b0fd64a5106306b307114aaa3e0f','6cdf1660391f26133bfe8a7b3924205a8e6a6f8ae96045d55358023b88583ff4','5fb5496b6dea1d01a3dad4e3cb986a1afec52ef4502e5f89adad5fdaaa58fce6','a55cc124e9a5997b01a7f0b62a6180f56661efdd424a68df34af66a129d8e8f9',16);
INSERT INTO "acts" VALUES(18,'admin:discord:507:discord:202',1782907200250000,'discord:99','discord','topup','discord:202','c1970e9896ce452b50f4','admin:discord:507:discord:202',2,'0','2',NULL,'a9d42a9f7fd1599854666f4d280509235fc74b1b645753271730ade6681e86d2','1e6e21be319011dd6352a6cb81011ec75f6028e14682343c742edf06605c3129','a55cc124e9a5997b01a7f0b62a6180f56661efdd424a68df34af66a129d8e8f9','129b7e2f014d4ee9fe1fcf48b995cc501527da32273d30941f7028d398f8a666',16);
INSERT INTO "acts" VALUES(19,'admin:discord:507:discord:203',1782907200250000,'discord:99','discord','topup','discord:203','b736623e6be6b8a05f6d','admin:discord:507:discord:203',2,'0','2',NULL,'3f19d340b8e3fe0862513e5355ed6565427689b1baca28cdda7b29351484d049','e23cbc927483a358b77bef9e6d772b879534e28850e15377c39f1c69c6b7081d','129b7e2f014d4ee9fe1fcf48b995cc501527da32273d30941f7028d398f8a666','ec39f237e0886984422713f7337b67a13037d5a8d7271f89a2b14a590942bbd3',16);
INSERT INTO "acts" VALUES(20,'admin:discord:507:discord:204',1782907200250000,'discord:99','discord','topup','discord:204','218450e7acd2680c43a6','admin:discord:507:discord:204',2,'0','2',NULL,'cf3c7f42994f7008e309290838a540f167896bb5fc18d84c514be2149f4cd487','9fba4aa0d0ef565c7db17b32ad1936297e727b55393590b98e14d26a17f70a61','ec39f237e0886984422713f7337b67a13037d5a8d7271f89a2b14a590942bbd3','f027f0af03480e4e218e562a9d8940dc41379b32f1718653a192e50261ea2ab0',16);
INSERT INTO "acts" VALUES(21,'admin:discord:507:discord:205',1782907200250000,'discord:99','discord','topup','discord:205','0fde5d0ac1c5dcbd88c4','admin:discord:507:discord:205',2,'0','2',NULL,'57d5244f7522fcae19b882fe2ae627ad056ce1f63aa62648447bc94abcd1e248','1b06c1faa78954a7904dad8355d389fd5adb7018955802345c06b0956c881f78','f027f0af03480e4e218e562a9d8940dc41379b32f1718653a192e50261ea2ab0','dcd60903a2e15f96f3d2fe9ffe7d5048eac4cf50128ddce3aa4209d4ef10b721',16);
INSERT INTO "acts" VALUES(22,'admin:discord:507:discord:206',1782907200250000,'discord:99','discord','topup','discord:206','d12f9ffbaa0ea0548182','admin:discord:507:discord:206',2,'0','2',NULL,'c9d553da0806c47cd023e19bf1fc78893f9ebe4b947306b4d22f6f4d74e40cb8','2e93e8afe9db7fd663dcad015143eefe32be59f9e6eddb0dbd213ef8a3babc74','dcd60903a2e15f96f3d2fe9ffe7d5048eac4cf50128ddce3aa4209d4ef10b721','dadd7cd65ba7ca187f8e33215e9ff9e0a5cfe31844aa3499e0133245e095c9cd',16);
INSERT INTO "acts" VALUES(23,'admin:discord:507:discord:207',1782907200250000,'discord:99','discord','topup','discord:207','3c99b992b46eb47aa7d1','admin:discord:507:discord:207',2,'0','2',NULL,'6917f3ad87778ba0658493927097333a6d63b494062a38a1a1bf82d90b928024','9ba5b9b15b61bfedcf7db5e2fc3fa6e58779177e23b452c14caf5c2c114ab54f','dadd7cd65ba7ca187f8e33215e9ff9e0a5cfe31844aa3499e0133245e095c9cd','9b05bde801fdb3930c99a7ef94135298587402915ffc8cb9f784199791ec74a8',16);
INSERT INTO "acts" VALUES(24,'admin:discord:507:discord:208',1782907200250000,'discord:99','discord','topup','discord:208','f9ecf85595e867acc894','admin:discord:507:discord:208',2,'0','2',NULL,'f92d7b8f506fec2302149e83b044c5729a0980c6004aa2bb0d936061625ffc59','bc1b95631b072b541e86926529ca88162b7eca41069444497eb0e06a74345803','9b05bde801fdb3930c99a7ef94135298587402915ffc8cb9f784199791ec74a8','2be6c8bffc5ed690cefc3e23096b457f5267be057174cf6b3dc9e3c41dfd4327',16);
INSERT INTO "acts" VALUES(25,'admin:discord:507:discord:209',1782907200250000,'discord:99','discord','topup','discord:209','1d7ae905d2a49b7ca1aa','admin:discord:507:discord:209',2,'0','2',NULL,'15d897520246e2d2e346133ebbceaef92efeb1f6166cbabfbc12d11599f890b5','99aed00a95eee4ce25b43b8eb44ec23fe8eae552fa971956df5b93cebf8f9a88','2be6c8bffc5ed690cefc3e23096b457f5267be057174cf6b3dc9e3c41dfd4327','bb5df277471b84a24c61f300b976aacad0b575a7d086fc11da0189292e1f26c3',16);
INSERT INTO "acts" VALUES(26,'admin:discord:507:discord:210',1782907200250000,'discord:99','discord','topup','discord:210','168170b0a3984c7d0efd','admin:discord:507:discord:210',2,'0','2',NULL,'177ee0565a92dbc230b05278e5b23ab21e724af240dba72552bc0bcda87b3862','59575cbbc00868293263181a8d094aa9581c080bb48dca012ad7d7bc6654b8bb','bb5df277471b84a24c61f300b976aacad0b575a7d086fc11da0189292e1f26c3','5a20e85d82c6ce19404ac8c4076325f794101a87163983dcadf92ce54cecfcb2',16);
INSERT INTO "acts" VALUES(27,'admin:discord:507:discord:211',1782907200250000,'discord:99','discord','topup','discord:211','ac4dd3c24ccc0464c998','admin:discord:507:discord:211',2,'0','2',NULL,'83a374245e9a6246480ad83549fd5513b46eaa4d46914d1c9009a83934bfa62d','ddd898027c1216b05f728e496be40f2c20f80949ccb9754755cb73a34deaf66f','5a20e85d82c6ce19404ac8c4076325f794101a87163983dcadf92ce54cecfcb2','12b131da5a632d904beef1757fc47825a5a5d7fb7ef480a1c74727a3da417288',16);
INSERT INTO "acts" VALUES(28,'admin:discord:507:discord:212',1782907200250000,'discord:99','discord','topup','discord:212','21d0820a82becc95e600','admin:discord:507:discord:212',2,'0','2',NULL,'39cd9003642dce4e601e1c692c8466dc9f82cfd574bc55a2a27e047ff78ccac7','7dcf48a07f502f18e04f71cd88fa7416aab591fcaa466eeff7a8810b4cdd4d75','12b131da5a632d904beef1757fc47825a5a5d7fb7ef480a1c74727a3da417288','2c6839b37144ddd2717d09b107c2781e30c28caa0f31b4b25a3affc687ed3aea',16);
INSERT INTO "acts" VALUES(29,'admin:discord:507:discord:213',1782907200250000,'discord:99','discord','topup','discord:213','69e1c6175ebe9511b381','admin:discord:507:discord:213',2,'0','2',NULL,'645b57806a8db2a30063d93ba2ceecacf37ac4dc27dffe94ea046047d43566e4','59b6f415e5667716c9da736e1ebec0804c6d29f9e1181f332588d360c77964f5','2c6839b37144ddd2717d09b107c2781e30c28caa0f31b4b25a3affc687ed3aea','e424c37f7c14f2318f1db55ee0c924e1038c62803423f26e2696f85d445d5ec7',16);
INSERT INTO "acts" VALUES(30,'admin:discord:507:discord:214',1782907200250000,'discord:99','discord','topup','discord:214','00e8b3364748f103deec','admin:discord:507:discord:214',2,'0','2',NULL,'0d0c7604cfacaad398b4d303d371e6dfe79445fd3669f516a8f8a1d0a9129f3c','294aff7190e45e4181818f82c3c3e18e2dad1a34ee2bd5f9127dc55b35d17c2a','e424c37f7c14f2318f1db55ee0c924e1038c62803423f26e2696f85d445d5ec7','bdf802b847efa421b7b40a212b44f47579a546700f32713a629c3b9ab4f8bd32',16);
INSERT INTO "acts" VALUES(31,'admin:discord:507:discord:215',1782907200250000,'discord:99','discord','topup','discord:215','1e2d3f8888a3614261ca','admin:discord:507:discord:215',2,'0','2',NULL,'cfb6b830085a7173565c7643301d1a022125e3c70bec5315c932dc765523a296','a02698d29b1382d64719cbdb8f375a6938718718f67c2d5a23cc4185d3f02dfb','bdf802b847efa421b7b40a212b44f47579a546700f32713a629c3b9ab4f8bd32','7c17299619f14537e6bb0d606f025c9effbdb19c3ca0e8b94b1c3c84d995391c',16);
INSERT INTO "acts" VALUES(32,'admin:discord:507:discord:216',1782907200250000,'discord:99','discord','topup','discord:216','9230812fd9cad54c413f','admin:discord:507:discord:216',2,'0','2',NULL,'6926d20c477cbbcc54a3b88791b0e95e4c9f69280b312a9d57cedb3f9a441957','e70cbddc43a36a7f9b223f83c9ca26bbfd8a8b0a58b44596b1787d9bdc59077d','7c17299619f14537e6bb0d606f025c9effbdb19c3ca0e8b94b1c3c84d995391c','aa221d2cc550c2af538aeea26b1d76d68d54afdb93efeaee0be8c392a13346c8',16);
INSERT INTO "acts" VALUES(33,'admin:discord:507:discord:217',1782907200250000,'discord:99','discord','topup','discord:217','717326e9381c4b059612','admin:discord:507:discord:217',2,'0','2',NULL,'ad3ba095c4440773819e4ea9c4066908709524666e313a01a4783ae942f2cc53','7035296cdd7403c0b44427f3fdf885428ffbb5f350c2cfa143e9819033254d09','aa221d2cc550c2af538aeea26b1d76d68d54afdb93efeaee0be8c392a13346c8','9710b6f0533849f47acbab2ea19bb344f76cdd90e8e536494612bd05d617dffc',16);
INSERT INTO "acts" VALUES(34,'admin:discord:507:discord:218',1782907200250000,'discord:99','discord','topup','discord:218','42a761bac5093535cc60','admin:discord:507:discord:218',2,'0','2',NULL,'6187239dbef82588bb0dd7d25ca6742974413d581bdb37193802e55ce7111a1b','413d2c0a76e64e844cb658cfdb7125606b93231edc8f30eae456c4edbfa8cebc','9710b6f0533849f47acbab2ea19bb344f76cdd90e8e536494612bd05d617dffc','977b18c14f476fda0366112f6bc3d840f773040defdf36f9ae79c65a21e4004c',16);
INSERT INTO "acts" VALUES(35,'admin:discord:507:discord:219',1782907200250000,'discord:99','discord','topup','discord:219','479675d50259e4d9dff3','admin:discord:507:discord:219',2,'0','2',NULL,'af76a7b34dfa3b98c52993f3729bafe20aee408e3cc1febc88799e3a9e6ef1f5','1c39aa56b33ee077fc66a1fe74a6f834febc999fd3b7206ce9eb643cdd1a2f95','977b18c14f476fda0366112f6bc3d840f773040defdf36f9ae79c65a21e4004c','984cb7c76832b4875c0f63837321ba112a43ff7553bb4aa5e2dfb996958a62a1',16);
INSERT INTO "acts" VALUES(36,'admin:discord:507:discord:220',1782907200250000,'discord:99','discord','topup','discord:220','53bd115fff20218711c8','admin:discord:507:discord:220',2,'0','2',NULL,'ca9f058ff0950495e3e0c28129635e95e9eb1c4a973c94ee22ec11f5128195fc','f7ab191a45c62fd1d60bff3143f00c04faaacf4a590651803b709c050c3c123f','984cb7c76832b4875c0f63837321ba112a43ff7553bb4aa5e2dfb996958a62a1','a409da470d8cfe94a25a631ca2f21805900f2bbe52114157ca4c009bf1d201a9',16);
INSERT INTO "acts" VALUES(37,'admin:discord:507:discord:221',1782907200250000,'discord:99','discord','topup','discord:221','9818452d302c96c1ea86','admin:discord:507:discord:221',2,'0','2',NULL,'7b91c433728c580a1262f62af174f3be1a177af91ea9bf2081faf4d3963cb463','0c19bce855de5405563a81a83cecd4eb047cd12d99c92b16fd2eb336b9b3b7bf','a409da470d8cfe94a25a631ca2f21805900f2bbe52114157ca4c009bf1d201a9','423848f58520446cdb3c64600514180c1845b30248951a7e0817e83b11b20404',16);
INSERT INTO "acts" VALUES(38,'admin:discord:507:discord:222',1782907200250000,'discord:99','discord','topup','discord:222','1836a3ddef2eefa85746','admin:discord:507:discord:222',2,'0','2',NULL,'3778e658e45b363141296180413d3af1771b62800a6446f2a4356287acb8aba8','ca83257e604f6faa428f93bd12b1d0775f643deeff11bb6f2c3aed96061e72bb','423848f58520446cdb3c64600514180c1845b30248951a7e0817e83b11b20404','82563e2ec9d82e3aaa23d4b2fc4751039ac051d704c96b6a0e5f73d907ea9f6a',16);
INSERT INTO "acts" VALUES(39,'admin:discord:507:discord:223',1782907200250000,'discord:99','discord','topup','discord:223','fc3c72a13dea6044064c','admin:discord:507:discord:223',2,'0','2',NULL,'13136e4597753cdf8fe60e15395e419debf0876f138d5bef3a850c47030d02c2','212e7e447e062b7a8761f450b783038bdb7909c805329f484173ca0e0b6a2c06','82563e2ec9d82e3aaa23d4b2fc4751039ac051d704c96b6a0e5f73d907ea9f6a','dd97286bae7558c2d0e3a1b88b3fba41de4720f331f04c18516f8d797b2fde77',16);
INSERT INTO "acts" VALUES(40,'admin:discord:507:discord:224',1782907200250000,'discord:99','discord','topup','discord:224','8b399bbc88439e0ee5b2','admin:discord:507:discord:224',2,'0','2',NULL,'9ece1d5ead4503cfdb86e4be578bc02af95854bd4f40a6604a68e2ca1d7b44eb','5503387ccad531663973a181e67317db8039c92ab5ed446bb00914dc7163b16e','dd97286bae7558c2d0e3a1b88b3fba41de4720f331f04c18516f8d797b2fde77','a87b5f27d5ae5d21383d97606a838cc996d186d5e1f63998f362c2abdf7ddd2c',16);
INSERT INTO "acts" VALUES(41,'admin:discord:507:discord:225',1782907200250000,'discord:99','discord','topup','discord:225','137e3adcc78d6fb21edc','admin:discord:507:discord:225',2,'0','2',NULL,'73e842b13fd0a4a8896bbe58788c1fa1372a49d6ab07cd0b4f6d92d38e276d96','6e4f427cc1a19e09c45af8eb6ddc4860d244830dcd513498cf299876a702f3e4','a87b5f27d5ae5d21383d97606a838cc996d186d5e1f63998f362c2abdf7ddd2c','8474ddfc9a0beeb20c2f56a562eecb28bf4455fd1b6e98fe40a5359c126c4422',16);
INSERT INTO "acts" VALUES(42,'admin:discord:507:discord:226',1782907200250000,'discord:99','discord','topup','discord:226','e0f43a190682b6619ddc','admin:discord:507:discord:226',2,'0','2',NULL,'8acda5ba31702f89c2ba22e21b46506b075ac53e2edf8fa4e4598bcaed57b0a2','c4eb5497fa2034b0fd42d707e34b699fb1ecbd833366b88b617e55c3506c961b','8474ddfc9a0beeb20c2f56a562eecb28bf4455fd1b6e98fe40a5359c126c4422','fd64fffc0f94ea19a53ab47330cd947bf6d931deb0a67d1bded136bf4de80d75',16);
INSERT INTO "acts" VALUES(43,'admin:discord:507:discord:227',1782907200250000,'discord:99','discord','topup','discord:227','de60e75d444c38db827b','admin:discord:507:discord:227',2,'0','2',NULL,'62b4c92dabc82c225377053d491f4389119e41b7567521737968513b6e78a078','9d07737aa0d3f5b07815006da1e909a278790f8aeb5b620d666638521cfd455d','fd64fffc0f94ea19a53ab47330cd947bf6d931deb0a67d1bded136bf4de80d75','01ba73b13a9cdb1f5c59c949f1cc7ecc9195330a495bb60bf46b9c58c427ac62',16);
INSERT INTO "acts" VALUES(44,'admin:discord:507:discord:228',1782907200250000,'discord:99','discord','topup','discord:228','b6836515943978602494','admin:discord:507:discord:228',2,'0','2',NULL,'d90fbb9bc90c02ecd73efc02988451491ce2da5b6320690aad242726d27e26e7','bb80d72825955fff844905922f3d46ca604842d27aa1768fe178a508a2524259','01ba73b13a9cdb1f5c59c949f1cc7ecc9195330a495bb60bf46b9c58c427ac62','a71ef6779b4d7c64ddbacec57e3d6c5ad84cad4131e73592e2d4ea7da2d9b802',16);
INSERT INTO "acts" VALUES(45,'admin:discord:507:discord:229',1782907200250000,'discord:99','discord','topup','discord:229','20103a2ca29e8e231c2d','admin:discord:507:discord:229',2,'0','2',NULL,'fc0f42ec39ae500d895f93c16c137b4fcec430591838dff924a023b8c32ac58f','6a91b74b81f7dca1be27ede5b454c2d01729a55b3ab055e9d0f41673e2e3edd4','a71ef6779b4d7c64ddbacec57e3d6c5ad84cad4131e73592e2d4ea7da2d9b802','ca80b08367b837a5c6d65f8f8c9b4e19cafdd1ab947dfeb171ce35205f3f7b75',16);
INSERT INTO "acts" VALUES(46,'admin:discord:507:discord:230',1782907200250000,'discord:99','discord','topup','discord:230','ac3250222b5573325607','admin:discord:507:discord:230',2,'0','2',NULL,'3b7b681a93e8976ab38971c200205467d2e8e7736745680bd6a43f858ed4485c','e6afec9fdc3becb5a0a130d17ac18fd9e07970cc9442f054eefccc800c360bf4','ca80b08367b837a5c6d65f8f8c9b4e19cafdd1ab947dfeb171ce35205f3f7b75','92ea32316b7bf5479a544ec518ddd2634ebea814dcde86b006bfeeeb3c449ded',16);
INSERT INTO "acts" VALUES(47,'admin:discord:507:discord:231',1782907200250000,'discord:99','discord','topup','discord:231','b780ce546a5dd17bf593','admin:discord:507:discord:231',2,'0','2',NULL,'168b5532fdd7900b362df6105b287c3df0b2dc97d013a502d0c1f45704c5dd74','90dc828717959e185d28e219c3f5d455f561f052ea040f7692c5f7bc329f5851','92ea32316b7bf5479a544ec518ddd2634ebea814dcde86b006bfeeeb3c449ded','ccba6a5c4c4f03dad93b265c29fa1f3e4c43d80be06ee9b5146fd87c1fb12068',16);
INSERT INTO "acts" VALUES(48,'admin:discord:507:discord:232',1782907200250000,'discord:99','discord','topup','discord:232','55284b5468010b847308','admin:discord:507:discord:232',2,'0','2',NULL,'706dbf7d1356e563554d409b9802699ce90ff9b02d4b9849ed84cd8df36d2999','f9f1ebf9306c87d317bf0bbf80acf9fea9ec4131c4ba1fe2edf2dd6eaffb4709','ccba6a5c4c4f03dad93b265c29fa1f3e4c43d80be06ee9b5146fd87c1fb12068','1b3a7526fc98dc5350cc4f16909ffa4efafa9f17152131725d860d59b4b5d6bd',16);
INSERT INTO "acts" VALUES(49,'admin:discord:507:discord:233',1782907200250000,'discord:99','discord','topup','discord:233','e4d7649c9c61b6032261','admin:discord:507:discord:233',2,'0','2',NULL,'4562ddd77e76c982294f1c7c56c01a22be8348c58ee3a723e8918327c97f563e','590b87435be781b8b827bb5337452c9e26301fadcf079c02f1e07ba620c017a3','1b3a7526fc98dc5350cc4f16909ffa4efafa9f17152131725d860d59b4b5d6bd','24486978018ea49a1c73cbd61a5102f53bbef79e22440d8411d94f195c2945c9',16);
INSERT INTO "acts" VALUES(50,'admin:discord:507:discord:234',1782907200250000,'discord:99','discord','topup','discord:234','cee618d11a57dddfe548','admin:discord:507:discord:234',2,'0','2',NULL,'28a34ca3cab908e707471ae5ce286783d46a477aaf0cacc910a4e1e8cbec56de','36507f68636393c43e688e0629e2ed9cde4e6180b669dac37c54fa6c503f1c35','24486978018ea49a1c73cbd61a5102f53bbef79e22440d8411d94f195c2945c9','cb06dd200716bdf87a351551ce0d0c70f3a48b43eebda77baac5b06d5571def3',16);
INSERT INTO "acts" VALUES(51,'admin:discord:507:discord:235',1782907200250000,'discord:99','discord','topup','discord:235','b44b8dfddf6ab6bc4cb0','admin:discord:507:discord:235',2,'0','2',NULL,'d15121a3652def36b9598110bae9753fabdee9acb2a4c89f18754baa61f19174','01e41551b358d25210a9be0334a225dd738ef3b94a3947dfec5591fe807fdaf7','cb06dd200716bdf87a351551ce0d0c70f3a48b43eebda77baac5b06d5571def3','5b916513acc212de41558ec4ca287ce29f7eab90dd17af29ca4c2b694cfcefaf',16);
INSERT INTO "acts" VALUES(52,'admin:discord:507:discord:236',1782907200250000,'discord:99','discord','topup','discord:236','7f7f84289e59b3d11cd5','admin:discord:507:discord:236',2,'0','2',NULL,'fc96135cc700b83e62bc722808d709cc6519e90fc32f3f8acfcc2bdcb336c852','bba8452be32c2c15d935699979d0ac129edae56822a667da1d675b240a118136','5b916513acc212de41558ec4ca287ce29f7eab90dd17af29ca4c2b694cfcefaf','3598aea7f2a4c94f29a220b1e36456294e5b0b0ba139090ebe5cbe4c01070b4d',16);
INSERT INTO "acts" VALUES(53,'admin:discord:507:discord:237',1782907200250000,'discord:99','discord','topup','discord:237','c28af447e10aa3e87299','admin:discord:507:discord:237',2,'0','2',NULL,'5e29995d3a44aa4656585a9d71407c49ac958972326c0ca105022664da28a499','98976f909cf480f121553dc6066a337268ab3a853bbbdac246f9e6fa1b43a619','3598aea7f2a4c94f29a220b1e36456294e5b0b0ba139090ebe5cbe4c01070b4d','b96ea5a5cbb825a96082bfb70f2a4971c1df32b9586e26116f846303e77848b9',16);
INSERT INTO "acts" VALUES(54,'admin:discord:507:discord:238',1782907200250000,'discord:99','discord','topup','discord:238','b20d194bf53ffb8f414d','admin:discord:507:discord:238',2,'0','2',NULL,'6135008e82b16175fa453ab615256cf47ecabe748feb5b2c41b4966a8a999cf7','57a28622b76871c041d0eb607aa74ceb0271e066316496f25e494dfe6ed38bb5','b96ea5a5cbb825a96082bfb70f2a4971c1df32b9586e26116f846303e77848b9','34b38379b151d18189b3d5279e23e1876cb0963ff626e4b918eaa3435233a9dc',16);
INSERT INTO "acts" VALUES(55,'admin:discord:507:discord:239',1782907200250000,'discord:99','discord','topup','discord:239','8e803675618b87b89f7f','admin:discord:507:discord:239',2,'0','2',NULL,'f1291f954489e1f1ae19c7b4919808993ae23044ef753b964f1b9c40587cc1d2','b36735639f339a6febf62ae3a0eb683da0f9951e9bd20e4d192edf5a398889b4','34b38379b151d18189b3d5279e23e1876cb0963ff626e4b918eaa3435233a9dc','108fbf8feba745f8dfcc4ec5db8f42635eca8f7101526db85d87410fa098cebc',16);
INSERT INTO "acts" VALUES(56,'admin:discord:507:discord:240',1782907200250000,'discord:99','discord','topup','discord:240','76c396751035e4e06543','admin:discord:507:discord:240',2,'0','2',NULL,'81c0f7b391767c22fc97be189e17e393ae5c75c0a35fc1c2d4f4cbcacf7a0cbc','ffd9543175e41958b7d51019a8208a3f2b9599983d55f80f1447b57344178d5f','108fbf8feba745f8dfcc4ec5db8f42635eca8f7101526db85d87410fa098cebc','2ea26010fe58eb6476f3917cd1c190e161dd45d4f31456cb3f9dd6cb66bc8dbd',16);
INSERT INTO "acts" VALUES(57,'admin:discord:507:discord:241',1782907200250000,'discord:99','discord','topup','discord:241','1ac482d5bfa43394bd7b','admin:discord:507:discord:241',2,'0','2',NULL,'4c3476e07e0420d90e5501ea03e3be5d5100a21b0bf90fa7476310260e34dcca','9cf5bec0d1ea85baa3883c65a0035ae4074d03ffe7abf2be5f78315e3af74d46','2ea26010fe58eb6476f3917cd1c190e161dd45d4f31456cb3f9dd6cb66bc8dbd','d5f2c04de12b74fde09737eaa70cb56eaaa31ff61efb47eb2c2c8ac9855a23a7',16);
INSERT INTO "acts" VALUES(58,'admin:discord:507:discord:242',1782907200250000,'discord:99','discord','topup','discord:242','8fe3168a2ac3137212ac','admin:discord:507:discord:242',2,'0','2',NULL,'cc545cd808a4022fc2b75e0f4c082cd4c9b59236116bd28df18b0843fd62cbc4','c865656b1f26fb20676ce77041c29626b90f4962e7e6ae0195863a082a7a36f0','d5f2c04de12b74fde09737eaa70cb56eaaa31ff61efb47eb2c2c8ac9855a23a7','61a66fe3e2d0a3e49e49e30b6ec67b8906c804804cecbffe7034e9f43ab95401',16);
INSERT INTO "acts" VALUES(59,'admin:discord:507:discord:243',1782907200250000,'discord:99','discord','topup','discord:243','b8f974e8a88a3d602480','admin:discord:507:discord:243',2,'0','2',NULL,'9500cb965785e38a1ced15b6f3ceaf02832a946914f35e098524be69b96bdaf0','5a0663ba9f23003b0d29bdac344a3683539984dd5e6f8c69e642bf5647fea666','61a66fe3e2d0a3e49e49e30b6ec67b8906c804804cecbffe7034e9f43ab95401','6111716bc433f212d48221002e19a55e0ecb91c52555323255eb2462096fcf38',16);
INSERT INTO "acts" VALUES(60,'admin:discord:507:discord:244',1782907200250000,'discord:99','discord','topup','discord:244','79650c06dc80cadfe0f4','admin:discord:507:discord:244',2,'0','2',NULL,'354b676028cf82bdbb03d426459ecb0d516f788d84443d54c5334cc8a8a875f3','5da26e6682941ae66020d052ca2f917e9edba3a579a90bf311fa5c2dab9bf738','6111716bc433f212d48221002e19a55e0ecb91c52555323255eb2462096fcf38','08b68912d06ca048d095a96a06cf023b9b150c2c6ffe199454d5418630ef0d94',16);
INSERT INTO "acts" VALUES(61,'admin:discord:507:discord:245',1782907200250000,'discord:99','discord','topup','discord:245','8ee3a6428f2a42856eb0','admin:discord:507:discord:245',2,'0','2',NULL,'bf116bc65e89d61ff6ba6489ddb66c9bfe119c0c8975c2c4da1c1b437f655604','1a55c37fee5c50a8a338a427a67a2f27e9a003f61293c7bd7e9ddd258233e60c','08b68912d06ca048d095a96a06cf023b9b150c2c6ffe199454d5418630ef0d94','07d22ec7d4285d48d625e3a523dc9097b4405ec6e2ad2f74ea786174ff9c9d2a',16);
INSERT INTO "acts" VALUES(62,'admin:discord:507:discord:246',1782907200250000,'discord:99','discord','topup','discord:246','08fdd641c9d7673f738c','admin:discord:507:discord:246',2,'0','2',NULL,'2cbfb54b75bb8828559cbeec407d95ff151fde60eb6a3f2f1cd68defbc24a6ad','538c1746775a7041cbd332a4d6bec4ad5c812164692bb22f00ff0f2c30e28846','07d22ec7d4285d48d625e3a523dc9097b4405ec6e2ad2f74ea786174ff9c9d2a','646ed522708afd1bc4618714e443a5e74d386d555f7da9a682fbd581493d8539',16);
INSERT INTO "acts" VALUES(63,'admin:discord:507:discord:247',1782907200250000,'discord:99','discord','topup','discord:247','788cdf6c3e1be7026413','admin:discord:507:discord:247',2,'0','2',NULL,'64694d0a69e38a9695c2e0bd07376d0aeb671094c03ff7941e21ef732995d4ff','c1b27a9866db070245f9e3ad51c8fc92dfbbeca8870f755a3dd488a7625aa366','646ed522708afd1bc4618714e443a5e74d386d555f7da9a682fbd581493d8539','2bf56f2c2f1cd86ffbfd839f3af820f53b602c37a49f705788f658e78282a91f',16);
INSERT INTO "acts" VALUES(64,'admin:discord:507:discord:248',1782907200250000,'discord:99','discord','topup','discord:248','678c40254f540096f204','admin:discord:507:discord:248',2,'0','2',NULL,'9af1784b78a86e07ba7f91f62bb2c328b37eccd6c80866c6c8380852acdb27a8','1c075b087dd862c9b156b8f80cfe1241d22179de6e2658cbd2d2dd6d31c7af65','2bf56f2c2f1cd86ffbfd839f3af820f53b602c37a49f705788f658e78282a91f','3c0984707086231f7de8f53d54abeaa6c67c0458a9ea78813ca0dc4bcc6e663e',16);
INSERT INTO "acts" VALUES(65,'admin:discord:507:discord:249',1782907200250000,'discord:99','discord','topup','discord:249','3c06850f8eaa13f22561','admin:discord:507:discord:249',2,'0','2',NULL,'b89fb100ab14f4cdf35588848aab758f6c6e114e239fd82ab946f2a3e0486627','bbecbc02adf9156abdac6cba2bd230824bcefc5c071c3f5e75cf6036880c9ca7','3c0984707086231f7de8f53d54abeaa6c67c0458a9ea78813ca0dc4bcc6e663e','021c5e12614cbf1b0d42e98e8d02b761ac60400e8aca2e12f89cb46b30ffbdd2',16);
INSERT INTO "acts" VALUES(66,'admin:discord:507:discord:250',1782907200250000,'discord:99','discord','topup','discord:250','a306eadd0a6a47eca544','admin:discord:507:discord:250',2,'0','2',NULL,'680bce61ae4e7652640f6024bc7f28479c630729b1f3785a0509c5a5a9fdb76c','e7b112ebddfa7652bf01fd3d99aa7cdbaf6cc500ea0a58c25efcb9a04af11b91','021c5e12614cbf1b0d42e98e8d02b761ac60400e8aca2e12f89cb46b30ffbdd2','6935ba166aaaca0525d0e03085e1140bfe06e599246487ec10cf94f31c279017',16);
INSERT INTO "acts" VALUES(67,'admin:discord:507:discord:251',1782907200250000,'discord:99','discord','topup','discord:251','e4daaf70554fbbd0cbbb','admin:discord:507:discord:251',2,'0','2',NULL,'ce810e71078da42b6d9082ec8c62ca9d3d24ada83c01745722e095806db4bec5','1338bd9ab2e17ca23097cd08f1ee1be49ed39bdfbee249cb0a2c90122eea23ca','6935ba166aaaca0525d0e03085e1140bfe06e599246487ec10cf94f31c279017','d2fd058e98c4e3d2ffd7883cc22977decda9102e0889f8f67d3f56e90fe400ee',16);
INSERT INTO "acts" VALUES(68,'admin:discord:507:discord:252',1782907200250000,'discord:99','discord','topup','discord:252','5ac0476d08ee7d1c6701','admin:discord:507:discord:252',2,'0','2',NULL,'8abb06cc59326876edc87deb0b8aeb6b9cad6823eb682223d0ce0ffdeba20b1e','9b13c4de60a018d5a2ef9231354989c15449c7eed2105a2c5f1664d335294927','d2fd058e98c4e3d2ffd7883cc22977decda9102e0889f8f67d3f56e90fe400ee','5ef7ab76a13dd07c65115bc51fc2d715776d3217a0ed84e8db720ea423527216',16);
INSERT INTO "acts" VALUES(69,'admin:discord:507:discord:253',1782907200250000,'discord:99','discord','topup','discord:253','fdb96b19c581e0ccae7e','admin:discord:507:discord:253',2,'0','2',NULL,'c7b4001d7d4fdb5b91c0434c129deab17ef6e423aaca2a19a67897d1376cfe2c','7a24532e3841951e55fd974445a6573b1a57abfe45008a2c2d3f939ef35c621f','5ef7ab76a13dd07c65115bc51fc2d715776d3217a0ed84e8db720ea423527216','6ec32e6737ea5814f3a272168d6e9439a54a930cd3a5e13857379558343072a8',16);
INSERT INTO "acts" VALUES(70,'admin:discord:507:discord:254',1782907200250000,'discord:99','discord','topup','discord:254','66b8c67ffa4131d3237a','admin:discord:507:discord:254',2,'0','2',NULL,'4bf72850010d537c1666bcb8f42f4de8c3c274e91e9356905c8e72baee195b4f','b30a81bfe381acb26e553a335459d2be2821bb3dc536c8a97260d63718922159','6ec32e6737ea5814f3a272168d6e9439a54a930cd3a5e13857379558343072a8','705b27a0c52625ad8d6151cadae65dcef93e5aff242f9d0b55dd434594fb4478',16);
INSERT INTO "acts" VALUES(71,'admin:discord:507:discord:255',1782907200250000,'discord:99','discord','topup','discord:255','2457250391ea34ecdfb3','admin:discord:507:discord:255',2,'0','2',NULL,'25fc00e3ae7556f11bbcc063eb51762a69c22ce2f56a3cfdbc5cf4851d56da73','c97b9ac0229a0f0968dc0c5e9be6090d97c21fe1a81d15fd8be92615aae0b925','705b27a0c52625ad8d6151cadae65dcef93e5aff242f9d0b55dd434594fb4478','23bd5b908ca68ebf459c786e9ddefc3614b22eab913a94bbe98deac0ee9cc108',16);
INSERT INTO "acts" VALUES(72,'admin:discord:507:discord:256',1782907200250000,'discord:99','discord','topup','discord:256','f5fd7b44cfac5705f011','admin:discord:507:discord:256',2,'0','2',NULL,'94d05021dd36cc25382f3d80e6084ab02f919d77e23ee3fbb62828fea43b7b15','9130604dd97bfc5332310c0add614156a6ad29f42bc515a2c879b8ba5ffecdad','23bd5b908ca68ebf459c786e9ddefc3614b22eab913a94bbe98deac0ee9cc108','edbe9b178b70cf11e3efbba7aa660cf57a6b00bee0cdf110ff206c9f3791ee52',16);
INSERT INTO "acts" VALUES(73,'admin:discord:507:discord:257',1782907200250000,'discord:99','discord','topup','discord:257','2f6aab485d72d50039d6','admin:discord:507:discord:257',2,'0','2',NULL,'b3793d89004b3511958db906208df6b6bb918646243251a512e336b582d72ab8','3988ea83fbdb9a572c833f7b8b070e93e9e40fce683a569990a672cc32cff938','edbe9b178b70cf11e3efbba7aa660cf57a6b00bee0cdf110ff206c9f3791ee52','53b4e4b7d88d91b89e1584ddfce91110f5dcadcfd652cc87a39ee087ed42d65e',16);
INSERT INTO "acts" VALUES(74,'admin:discord:507:discord:258',1782907200250000,'discord:99','discord','topup','discord:258','b86ca8885f6d428e1032','admin:discord:507:discord:258',2,'0','2',NULL,'f618a0a084bc490b60eff77ec574d54fab46b4df50bc1c256ba489cb233f790c','157a7476ad94abb9b6a661996dd6fcaac36cd493f64405dcb28cbf5ff63044ae','53b4e4b7d88d91b89e1584ddfce91110f5dcadcfd652cc87a39ee087ed42d65e','24528a987f45c3d5ef2ceaf87ac901700bc476c36640749cb0776be37c1f89b6',16);
INSERT INTO "acts" VALUES(75,'admin:discord:507:discord:259',1782907200250000,'discord:99','discord','topup','discord:259','67664ce5f37a6dbbb071','admin:discord:507:discord:259',2,'0','2',NULL,'364fd521f9f6b103671353c5dc7ca10d1b400ea8b0905899813e20cbde9f16a8','3eca148024eb9d1847b79f6fd5f35dbe3a153154501d49998d03851c4fb4e2f7','24528a987f45c3d5ef2ceaf87ac901700bc476c36640749cb0776be37c1f89b6','1063ed01ff4304c6c9aa871dbfd6a09ea4bd11ae4287ab38e8f24a1f1b83ee30',16);
INSERT INTO "acts" VALUES(76,'admin:discord:507:discord:260',1782907200250000,'discord:99','discord','topup','discord:260','00778895dc13b725a6d4','admin:discord:507:discord:260',2,'0','2',NULL,'8d6ed970c9f6faef47882df2acd800a5049ec1d281092037e7e5f347b6757e63','e924ef730c55f9e498db0983f07680ee4b261e5b3e7ed44b802413e76c4ae424','1063ed01ff4304c6c9aa871dbfd6a09ea4bd11ae4287ab38e8f24a1f1b83ee30','b47c418a190d75800e0ee83b497dd76796cf2682f0be42a6c6fdaaafef746e81',16);
INSERT INTO "acts" VALUES(77,'admin:discord:507:discord:261',1782907200250000,'discord:99','discord','topup','discord:261','1a9376ba390fac064e97','admin:discord:507:discord:261',2,'0','2',NULL,'416a7d34c0f4a6fcfa1c3eb2a0794b391b7c4a7fc215fc74563b79eb1771cbcc','2387018635b98afb8d2cfd6532e5fb98263abcccafd0029e21561cabefd467dd','b47c418a190d75800e0ee83b497dd76796cf2682f0be42a6c6fdaaafef746e81','f2193cc52cabaa563f5e86abd31664d4d7cb5857fb0024de86ba6b20e1cd1329',16);
INSERT INTO "acts" VALUES(78,'admin:discord:507:discord:262',1782907200250000,'discord:99','discord','topup','discord:262','4a1e4d95cdedd08fff99','admin:discord:507:discord:262',2,'0','2',NULL,'38bc1434afabbb10a67ede45e9d234ef892dbc63546faa3497385e8aa26e5bc1','f9e03bcdcc8861867515c3085bc6ce0f53aa81fed8c0cc95f80714f5e331e274','f2193cc52cabaa563f5e86abd31664d4d7cb5857fb0024de86ba6b20e1cd1329','163a8cbed68449133e93343f222ec8f041d8a8b7320033777deba6a6537c8ec7',16);
INSERT INTO "acts" VALUES(79,'admin:discord:507:discord:263',1782907200250000,'discord:99','discord','topup','discord:263','a4da0cc75fe5e83a3244','admin:discord:507:discord:263',2,'0','2',NULL,'828db935f744514e6230d562e9c44afb2e352498883d1b5b5ff16e6ed94c7a32','69be47236a7a480c6e5d12174ee2f1929bc07088a005c32b54f4664394a63fe3','163a8cbed68449133e93343f222ec8f041d8a8b7320033777deba6a6537c8ec7','59cd71dc7757fdc80f23b5a4b3d5ec73c2291c3d6a9bad37dc34ecfe41b0719b',16);
INSERT INTO "acts" VALUES(80,'admin:discord:507:discord:264',1782907200250000,'discord:99','discord','topup','discord:264','e5db0d6d79899eccd103','admin:discord:507:discord:264',2,'0','2',NULL,'842dc42c44165cb05e0d8de7d835186912f67b3e25153cc9fb4327aa7ef5b48b','f0b597f5c60dfea6e7a752688895784691f205bf4767b356263d0fc2710c6db9','59cd71dc7757fdc80f23b5a4b3d5ec73c2291c3d6a9bad37dc34ecfe41b0719b','62983cf6bcc5dbec20220829ca6edd237672088fdc3dd0fe32fbb7ce382dc3d1',16);
INSERT INTO "acts" VALUES(81,'admin:discord:507:discord:265',1782907200250000,'discord:99','discord','topup','discord:265','e7ac815a6733f0d8da77','admin:discord:507:discord:265',2,'0','2',NULL,'7edbb177daa023476bbe5757a4d9d09a88e487be5e95b854adb9571484091f4b','a6cf71b4d4734a53b660daeda48fa88d3c6e093fe664d6e02cafca93047befc1','62983cf6bcc5dbec20220829ca6edd237672088fdc3dd0fe32fbb7ce382dc3d1','51271e2f95ffbd0667270b3317fda0b9d5aee428452f4fb1afb307768960258b',16);
INSERT INTO "acts" VALUES(82,'admin:discord:507:discord:266',1782907200250000,'discord:99','discord','topup','discord:266','0b93c07cf8a7520bcab9','admin:discord:507:discord:266',2,'0','2',NULL,'9a9eaa007f0a08a9055d5d687a902b4251be0100862931af70510437f33c4e48','edbe1df9352112270610e7712e512b1b75470f64b0ce9823ed89c84dadff06ef','51271e2f95ffbd0667270b3317fda0b9d5aee428452f4fb1afb307768960258b','85b21f8e5077ddde78f7e7eba6a62b4d1062e48b17d26bbfc67feff622ff437d',16);
INSERT INTO "acts" VALUES(83,'admin:discord:507:discord:267',1782907200250000,'discord:99','discord','topup','discord:267','4943de94602aecaf0256','admin:discord:507:discord:267',2,'0','2',NULL,'cb4beba97adb20050a09638e4a3041dda61be01212498669bc954d29b30c2751','965b14ccc0789b9bf462fe8dd7308bdd94caf56394be55ef20fe25d56fbda163','85b21f8e5077ddde78f7e7eba6a62b4d1062e48b17d26bbfc67feff622ff437d','5ec283923fe99cac39af9edaf4f88fc31e081e9682ea94c75daedba9cc3597a1',16);
INSERT INTO "acts" VALUES(84,'admin:discord:507:discord:268',1782907200250000,'discord:99','discord','topup','discord:268','d1f159639d235a063ae9','admin:discord:507:discord:268',2,'0','2',NULL,'7011692f54bdbc523f337c113e9f67c1664c6e7d4e698a43f41d9f7f1ff469b0','9dfdc27416dd6c2ea48ad3c580b3b5f03aacbbb279deba51d3133b2cdbc01bd9','5ec283923fe99cac39af9edaf4f88fc31e081e9682ea94c75daedba9cc3597a1','b538a97fa6abee82f4ac9b4a13cb2348adef102f906ada594c14356620634f66',16);
INSERT INTO "acts" VALUES(85,'admin:discord:507:discord:269',1782907200250000,'discord:99','discord','topup','discord:269','853a4f8b2ff38672d197','admin:discord:507:discord:269',2,'0','2',NULL,'7dc2087a17b95295ec826b497d5114ccadfc60a532290774124a46f55056225c','52cbe7e8438c8122118a26514c7aaa5b7dd632b2c00f76098de701409dab6d14','b538a97fa6abee82f4ac9b4a13cb2348adef102f906ada594c14356620634f66','042fb4354543fb7facfdfc6866f23fc0cf0ceae01f25fe76f4aeb2c886257334',16);
INSERT INTO "acts" VALUES(86,'admin:discord:507:discord:270',1782907200250000,'discord:99','discord','topup','discord:270','4704ff8bf981cb0d13cc','admin:discord:507:discord:270',2,'0','2',NULL,'d0b13cd74e24cbe6dfc5937599b24934e2621da67e0e9e10b0cf808c1d71e9b6','0eb9ece637d6b0ef8b2d3aab9b52f298bbe707177343a36d47599acb7cefb5e1','042fb4354543fb7facfdfc6866f23fc0cf0ceae01f25fe76f4aeb2c886257334','b30a16b636821d7ae374432c49047c2d8ad1f4078877012628e129f55dd29163',16);
INSERT INTO "acts" VALUES(87,'admin:discord:507:discord:271',1782907200250000,'discord:99','discord','topup','discord:271','ff486afd06c6e10c603d','admin:discord:507:discord:271',2,'0','2',NULL,'20d4da9a0e8721d59370b5957d71f4eb2b3495981ace2a0c4a94bbed7319bf95','16664375a3ba8b7a5ef9c3c05344a6ddf2157075ac1ab831b2088782302b650c','b30a16b636821d7ae374432c49047c2d8ad1f4078877012628e129f55dd29163','358182255852a3a9fbca6bedced5dab2880680f1e9bd0207c68edd6e6fe7788f',16);
INSERT INTO "acts" VALUES(88,'admin:discord:507:discord:272',1782907200250000,'discord:99','discord','topup','discord:272','58116616c93a0abe347b','admin:discord:507:discord:272',2,'0','2',NULL,'a05ef7b9d31f28f7209187b12f560f98f5eba8472c50214a61356b8c4d5d895e','9a7eff604f3aeb852f29d4502c62dcf43e05891974e5d17849835efb2c958a0f','358182255852a3a9fbca6bedced5dab2880680f1e9bd0207c68edd6e6fe7788f','9c9dc578b7179d93760e2faafb5e7288e157b9db22179dc6f7af09e2400d436c',16);
INSERT INTO "acts" VALUES(89,'admin:discord:507:discord:273',1782907200250000,'discord:99','discord','topup','discord:273','4f0138bfd1f69105afd3','admin:discord:507:discord:273',2,'0','2',NULL,'b7018541202da0a346646a7c19d5c52d44f8ecb3e8c95ad60419d7711b5bc4dd','b5ee0fead7cedc1dbf215c206ca5ffec3d2e167bf184c8627c59daa3f417d7f2','9c9dc578b7179d93760e2faafb5e7288e157b9db22179dc6f7af09e2400d436c','00715e42ce3144296d725fef3b28ac452b717a5785bf6c80459b9ecf5a0d109e',16);
INSERT INTO "acts" VALUES(90,'admin:discord:507:discord:274',1782907200250000,'discord:99','discord','topup','discord:274','1424aae01cc6f951b0aa','admin:discord:507:discord:274',2,'0','2',NULL,'9fcc4061c1f16af512b26cf4214f29c1e73841b47708dc35f9ff8a972354f64b','bd7c6a0c941a73d1315326d842f6089693fc28f7698d01d8a219dc5053bb37a8','00715e42ce3144296d725fef3b28ac452b717a5785bf6c80459b9ecf5a0d109e','ea767d10c7d6e054d305c17be023ea4b2b3789cd62b32428cddcd624e3905252',16);
INSERT INTO "acts" VALUES(91,'admin:discord:507:discord:275',1782907200250000,'discord:99','discord','topup','discord:275','60b468cd284b903d88ef','admin:discord:507:discord:275',2,'0','2',NULL,'f94bfa281432d44e5e6e43daaceb8a914d9c59c29a51974b221835d1491d2c63','bc03404e4d116df1227dc63525c5c2d4681c7a67ffc6174544c85f1e3fe00115','ea767d10c7d6e054d305c17be023ea4b2b3789cd62b32428cddcd624e3905252','875c3e6331c55786fdb0f1d05e0917f1e02498853aeabcd1734697208972b027',16);
INSERT INTO "acts" VALUES(92,'admin:discord:507:discord:276',1782907200250000,'discord:99','discord','topup','discord:276','5d7cc60ec6a66fc6066c','admin:discord:507:discord:276',2,'0','2',NULL,'998fd024b4dfd37dabf1f0245dfb155681dbe8247b971bbf323689faa2b78481','3098980cfe91d2afbda7a6f68a47ba653682c96e71be2bb3458bfe5205f9ab55','875c3e6331c55786fdb0f1d05e0917f1e02498853aeabcd1734697208972b027','2925e18ce20759b712c3c87e61c86963699b7cedc2d85e7c2999f62a04f531f7',16);
INSERT INTO "acts" VALUES(93,'admin:discord:507:discord:277',1782907200250000,'discord:99','discord','topup','discord:277','7adac41a94bdd54a8caf','admin:discord:507:discord:277',2,'0','2',NULL,'705a88bcc0e16f584deb501214efe2cf914f3ac65a5d230bec9b46e524b94768','079501c72d2ecf70de9b64621ba11cef2298e5d7477214921d898747488c4fd6','2925e18ce20759b712c3c87e61c86963699b7cedc2d85e7c2999f62a04f531f7','bbad6132abffbf73d7bf7c3b1525dd08d4c68e1b9ca16340d510ccee99289719',16);
INSERT INTO "acts" VALUES(94,'admin:discord:507:discord:278',1782907200250000,'discord:99','discord','topup','discord:278','cacb5b1b436dbb402f2c','admin:discord:507:discord:278',2,'0','2',NULL,'ad91d9eceb06a09b2f1b5ac43ade81261b00a58fd237e0cca33417d3298defc1','1d0be30f0118bfd72c180bbdbdce040314683b806bf2b39654cf79fd1a5f6463','bbad6132abffbf73d7bf7c3b1525dd08d4c68e1b9ca16340d510ccee99289719','cb1f1fb469df22c443880b4404993cea37d921b34987393794834f20547a1565',16);
INSERT INTO "acts" VALUES(95,'admin:discord:507:discord:279',1782907200250000,'discord:99','discord','topup','discord:279','ce4fadee4e5faa71ec1f','admin:discord:507:discord:279',2,'0','2',NULL,'ca222b76b53b6427b658df06267579b0664078c2278472e73e99e2238601af14','14886c309b0a1a3f48f7629e125d28aefdf00d7de0e9d8d4c2368957375c03e5','cb1f1fb469df22c443880b4404993cea37d921b34987393794834f20547a1565','12788fb901b8f53d251001e965dcd171ad78007d6df3903ce2f82eff1a9ed0eb',16);
INSERT INTO "acts" VALUES(96,'admin:discord:507:discord:280',1782907200250000,'discord:99','discord','topup','discord:280','13f064ba5c838f5e854e','admin:discord:507:discord:280',2,'0','2',NULL,'173bb538ce6be79565f560c519922be20e733172be04b438f10d5a7fd2b931c7','1f39e765fb23e7d0fb14a89f6e840ac991089648d0d119c08cbde78274b12d10','12788fb901b8f53d251001e965dcd171ad78007d6df3903ce2f82eff1a9ed0eb','a009b116681b3f5801ca16a2957f08187e7e5791d7c96034c4b8da98e67aa12d',16);
INSERT INTO "acts" VALUES(97,'admin:discord:507:discord:281',1782907200250000,'discord:99','discord','topup','discord:281','516de643840f149aaaae','admin:discord:507:discord:281',2,'0','2',NULL,'716cf315e4d599fcd2a19df2fd06c9959475338d4a2f77e2f4a6c19dad86f5e5','e3e1cc994fc537fa7db997f2f79762bed872def60d82da9a21bd876561e013d4','a009b116681b3f5801ca16a2957f08187e7e5791d7c96034c4b8da98e67aa12d','fa5a012f58ed5a6bb62e94b662050d9f51e4ff244224284a8f575389476b1fdf',16);
INSERT INTO "acts" VALUES(98,'admin:discord:507:discord:282',1782907200250000,'discord:99','discord','topup','discord:282','d056b6563517e80bc0c6','admin:discord:507:discord:282',2,'0','2',NULL,'17795cb6ded59c3fc90c6a1e91c1f0f89e1caacdb21cfaa436abac8959f9c284','23a6a5b38c51821da33247237dd585ffb226ab341ca7280ac65f949c889be3b4','fa5a012f58ed5a6bb62e94b662050d9f51e4ff244224284a8f575389476b1fdf','b3acbe2c3b6c2a1ee1bc5b09c4565f0cf19d48bc16521d580c67f336d8aeb221',16);
INSERT INTO "acts" VALUES(99,'admin:discord:507:discord:283',1782907200250000,'discord:99','discord','topup','discord:283','9645c470ee26617cad81','admin:discord:507:discord:283',2,'0','2',NULL,'8ae6c1f8740c34787d01b5f4baa894d12fd07bb20182d3a6df407b45a699fef7','666d1ada5b66b8eb21b4c147062c2bc12f9a760bb00834514c8ab8b6a8590d50','b3acbe2c3b6c2a1ee1bc5b09c4565f0cf19d48bc16521d580c67f336d8aeb221','a28f47d5b9e14175cc9060c1cc14af6ab125fe1781103aa5a87dfab8fae59637',16);
INSERT INTO "acts" VALUES(100,'admin:discord:507:discord:284',1782907200250000,'discord:99','discord','topup','discord:284','50096ef6c583517a50f7','admin:discord:507:discord:284',2,'0','2',NULL,'a3e6b0f93edac94916463821d63326c79e5e7092fcf1b1f2052b186518eecd6c','261a8747cf4f9ecd6e13553f9f9a04cbd36ddff8ae29a484b6085f45f50c0812','a28f47d5b9e14175cc9060c1cc14af6ab125fe1781103aa5a87dfab8fae59637','f7b462af8cb129412b3fe8ba864390821ac795a25513b414dfc05965bb69a2ff',16);
INSERT INTO "acts" VALUES(101,'admin:discord:507:discord:285',1782907200250000,'discord:99','discord','topup','discord:285','c6f76bbd4018859287c4','admin:discord:507:discord:285',2,'0','2',NULL,'bedef620bd2d35f5cd9c478e3b61ae5b1772912e98ecf990acaf3f04465d8b67','cfbf442bc8b13054e40cf794c9ea1e9404c41ae6cfb68faaffc90f032853d5e5','f7b462af8cb129412b3fe8ba864390821ac795a25513b414dfc05965bb69a2ff','d817233408483e83d3e5d277a19295581284ec6129f31ee959dd3e1566e2b0be',16);
INSERT INTO "acts" VALUES(102,'admin:discord:507:discord:286',1782907200250000,'discord:99','discord','topup','discord:286','78b3f525b40d0cb30a88','admin:discord:507:discord:286',2,'0','2',NULL,'3d132b92687e35529142f8c1effaaa062c791b7022874f691d6836608f54a088','aed8a07a4dd44cc47d3792c0d05c26398b80b54d41ffb500783d444657a0f0f6','d817233408483e83d3e5d277a19295581284ec6129f31ee959dd3e1566e2b0be','cf8bf1e7c83c4f44fd83b3541d56f0e76a88080feddff3df96f876b427a7baff',16);
INSERT INTO "acts" VALUES(103,'admin:discord:507:discord:287',1782907200250000,'discord:99','discord','topup','discord:287','b0ec00df528c1381d3d8','admin:discord:507:discord:287',2,'0','2',NULL,'03632e678c6a38c426cbc15d2e7dd6e5e5c07945185179fa05136e02c2fd3edb','4df6b73d1e6c2c0931df1644332c7e6af39138cf32f358d87653e69cc008c4b6','cf8bf1e7c83c4f44fd83b3541d56f0e76a88080feddff3df96f876b427a7baff','87354dbea2c5f77d53316cb4578355a4858abfea89dd2b31cabfefb100a347b4',16);
INSERT INTO "acts" VALUES(104,'admin:discord:507:discord:288',1782907200250000,'discord:99','discord','topup','discord:288','706f1c3731e8d0bdf9c1','admin:discord:507:discord:288',2,'0','2',NULL,'be0147ff96432b36ed4d88b9701d74bff0d8501e55b19fee3e2471a9785bca33','303923e97e4f025b46a8b8c0aafdb181e32845ed616516234f72f7cf126cb0b4','87354dbea2c5f77d53316cb4578355a4858abfea89dd2b31cabfefb100a347b4','8f869cf95608c696bcfa3402db0efef2bdb1c8588cc144973c23ce749c35236c',16);
INSERT INTO "acts" VALUES(105,'admin:discord:507:discord:289',1782907200250000,'discord:99','discord','topup','discord:289','9dd4df7425702380c937','admin:discord:507:discord:289',2,'0','2',NULL,'38fed994285a607891278e60aab6386dbb019b56e6b2785073bcc86dbfe467c7','32be4c581fb8c0f7a4edce2ce2a747064529bf1485c9825e83e2d55804637bf4','8f869cf95608c696bcfa3402db0efef2bdb1c8588cc144973c23ce749c35236c','1e1248ea0698249780e923ff473ff982a799fb1cfbe900e00f41de21a2fac12b',16);
INSERT INTO "acts" VALUES(106,'admin:discord:507:discord:290',1782907200250000,'discord:99','discord','topup','discord:290','600e9e0be8eff7f33157','admin:discord:507:discord:290',2,'0','2',NULL,'922f85c8e74f5c19743462735228aaf913bb3f49623d323d42dcde711137a2b1','d39b4b266309d5e5b0390bb9e9faf48216156d6ac7f93741c68512b87ae1878a','1e1248ea0698249780e923ff473ff982a799fb1cfbe900e00f41de21a2fac12b','2fca122bff53801df485137b42af0a25d22b0fe9e851b1c62a7336fbe936fbea',16);
INSERT INTO "acts" VALUES(107,'admin:discord:507:discord:291',1782907200250000,'discord:99','discord','topup','discord:291','e69928fe30fb87eaa5dc','admin:discord:507:discord:291',2,'0','2',NULL,'62441b8854286e948c511a25a47d89536cfc51c7920e7f9573df0331ee5f30e3','a0e8612218538f8ff94ba2e6a541c394351244bd255e4b4d504418f5859c3c51','2fca122bff53801df485137b42af0a25d22b0fe9e851b1c62a7336fbe936fbea','954c36168a735e337fc89b1a8d412c7c06a7f151f018ed2dcece078869bd9cbe',16);
INSERT INTO "acts" VALUES(108,'admin:discord:507:discord:292',1782907200250000,'discord:99','discord','topup','discord:292','693330aa7e3d8c9cb5ae','admin:discord:507:discord:292',2,'0','2',NULL,'d3b27a488607577dad8760d6ce7b9460880f50627aaf336824a1a625832a89c2','4695f19c984ed495d258e20ffa3c80c90dd385eedcb4a67053208d49388b9615','954c36168a735e337fc89b1a8d412c7c06a7f151f018ed2dcece078869bd9cbe','c942f3b6146238d88caa2a73d64c962209ae3d55e6624f9e2ca3cac5b17416d6',16);
INSERT INTO "acts" VALUES(109,'admin:discord:507:discord:293',1782907200250000,'discord:99','discord','topup','discord:293','14fb5850fe382c794747','admin:discord:507:discord:293',2,'0','2',NULL,'36a7b4683b39c3352913fa282b40abc332d572101bd6bf9ad3a4a8d68f10eb37','6087b1470514909eb5a1a58f544f0e68212003eeb1d20905135a8e4c0b46eef5','c942f3b6146238d88caa2a73d64c962209ae3d55e6624f9e2ca3cac5b17416d6','623a082f35f9eae712492255d35ca7fea9130d1eaa2918f389cc6737a8d80da6',16);
INSERT INTO "acts" VALUES(110,'admin:discord:507:discord:294',1782907200250000,'discord:99','discord','topup','discord:294','44c66a3ce827bc749222','admin:discord:507:discord:294',2,'0','2',NULL,'55a8277619d880095cb2716bcac40bd3cd49a1f6a2a853603346327af221b32e','93dbe69256155d6c2497d255babb041646b04253cf85126a03cc3f078f752e64','623a082f35f9eae712492255d35ca7fea9130d1eaa2918f389cc6737a8d80da6','dcac224d5fdf7d9b7bd4a3c83f93f106f5f1bbd149c6bc945ea8ca828885bd60',16);
INSERT INTO "acts" VALUES(111,'admin:discord:507:discord:295',1782907200250000,'discord:99','discord','topup','discord:295','1509825d59e811c85d67','admin:discord:507:discord:295',2,'0','2',NULL,'32b499889ed6480c7444a6ccac4774d614720deb6d60ea3a818435b708cb76b8','d8829fd9269caf66f1a966b236bef9f04d139bdbaec9f5f71aa78dcbbbd0116d','dcac224d5fdf7d9b7bd4a3c83f93f106f5f1bbd149c6bc945ea8ca828885bd60','a15b35d4327ab63e1bd6b0ea92c0ab613ebcc5e64ea7b223d35cdf299b9abee6',16);
INSERT INTO "acts" VALUES(112,'admin:discord:507:discord:296',1782907200250000,'discord:99','discord','topup','discord:296','33b349cd5dae4d05b4d1','admin:discord:507:discord:296',2,'0','2',NULL,'5affdf2eddf445bd4e5293d66e937a5c3e5e8955833f328c56e1e248e97e4609','5c2af717852f1c507d642dd978afab4aa48b8bcfe587f72945705f1fc161a4b1','a15b35d4327ab63e1bd6b0ea92c0ab613ebcc5e64ea7b223d35cdf299b9abee6','eb2e5fec2310fc9e6812d34fadf08a0aa00721320408b71e7bef958906793191',16);
INSERT INTO "acts" VALUES(113,'admin:discord:507:discord:297',1782907200250000,'discord:99','discord','topup','discord:297','9edbac0d5878dcf18340','admin:discord:507:discord:297',2,'0','2',NULL,'8ee1d4bba9602c7232b45d11d75ebf5669a4bb62bcb2554b9268ee55376d329e','1bdbd5dba4d65725dee167f862f176ea72a8a8ff688cf94313a4e0a250e4f7e0','eb2e5fec2310fc9e6812d34fadf08a0aa00721320408b71e7bef958906793191','76277c1b5ed4644bade29fe104bdf78c03b13a51d7ec3b5b08821818f078d8f9',16);
INSERT INTO "acts" VALUES(114,'admin:discord:507:discord:298',1782907200250000,'discord:99','discord','topup','discord:298','b6892f5cda926460c553','admin:discord:507:discord:298',2,'0','2',NULL,'d896b3fb3be57ed3169b7133c595c353d1530debb183109728dc5c508f727c0d','0c1b02f92d7cfb68a1c347749b5ac50e75d3c3b28348e88e95cce8b0ef49fb8c','76277c1b5ed4644bade29fe104bdf78c03b13a51d7ec3b5b08821818f078d8f9','913dc6a51bb012c3b6cc59365543fb3db7b8a90c845e04192b5c5b716653d540',16);
INSERT INTO "acts" VALUES(115,'admin:discord:507:discord:299',1782907200250000,'discord:99','discord','topup','discord:299','bff7f375326cce196408','admin:discord:507:discord:299',2,'0','2',NULL,'cbfb3222c9533ba0f1c86d66ca342ea733de20c48641584cf17aea4ea960fea3','bc5ac9e3d98fb81ed0fba6ac1e02fa4be27895fafe4257c88c26fe6962dc54db','913dc6a51bb012c3b6cc59365543fb3db7b8a90c845e04192b5c5b716653d540','2f6d68544dbb780b8137ae864d720ac7204e46bafab8c60d0886f237a363f63d',16);
INSERT INTO "acts" VALUES(116,'admin:discord:507:discord:300',1782907200250000,'discord:99','discord','topup','discord:300','d6be231c7c349ccb09a8','admin:discord:507:discord:300',2,'0','2',NULL,'b4955616061d4bc433952d37779bf0b17b9c86e5fda73da26f5d00a034f5a427','d067c9d9e51ca5d1b7e06fec8676075ff89297433f8dee743ef30daccd4787c1','2f6d68544dbb780b8137ae864d720ac7204e46bafab8c60d0886f237a363f63d','0871637c29a672bed03d2a784356f5c862fb6731992824ef871ce1610d803aa6',16);
INSERT INTO "acts" VALUES(117,'admin:discord:507:discord:301',1782907200250000,'discord:99','discord','topup','discord:301','e1b8eb7724a371503cfa','admin:discord:507:discord:301',2,'0','2',NULL,'64dbcf0a69f73244e9ceac4caf3005f8b06f18d8b41e1148a2b51274189ba377','5ca1d485d72de99d78b3abd31b023dec0ca0824ac531ee94f3e7483220664bc2','0871637c29a672bed03d2a784356f5c862fb6731992824ef871ce1610d803aa6','7c0efc16735395e294677645294f9bfb3becafda0c0b52c2f1582ba372c102b6',16);
INSERT INTO "acts" VALUES(118,'admin:discord:507:discord:302',1782907200250000,'discord:99','discord','topup','discord:302','6371b2fdeb8c1993d25c','admin:discord:507:discord:302',2,'0','2',NULL,'13e8d68b74b7ccfecf725666cb18890b805991d6830681058a1c05a802ad3802','9cd8ad67abbab56b99fc3e4231b7d78a0050193872e03315a938c46c4e52baa2','7c0efc16735395e294677645294f9bfb3becafda0c0b52c2f1582ba372c102b6','14b23479845b46eab83c18c353dd0f6b6bed9b710c5dcc2ec33a2e591272d270',16);
INSERT INTO "acts" VALUES(119,'admin:discord:507:discord:303',1782907200250000,'discord:99','discord','topup','discord:303','a6229719426b51feb78a','admin:discord:507:discord:303',2,'0','2',NULL,'4785dd8650bfa3ef6f417afb4c6a97eed6db0ac63326ef518f68f9afe95ff4e3','63b59a33a3685a7789f3b11e1353eaac19860043e6e3b599cd127721baaa4776','14b23479845b46eab83c18c353dd0f6b6bed9b710c5dcc2ec33a2e591272d270','8b7c4750c44cf5683a7d83ab01892827ef19d62c14caf1b63dfc3a393f292fc4',16);
INSERT INTO "acts" VALUES(120,'undo:discord:508',1782907200250000,'discord:99','discord','undo','discord:303','a6229719426b51feb78a','undo:admin:discord:507:discord:303',-2,'2','0','admin:discord:507:discord:303','ccb8b0e6ef667f458d5b9c059a82c4946c9b5fdcc24eed2d66ed7391f0c76ae1','','8b7c4750c44cf5683a7d83ab01892827ef19d62c14caf1b63dfc3a393f292fc4','d21f963c2f49c4cfafd54d08be31f7c6a270c601c6114aafeffb6261c7f5a10f',NULL);
INSERT INTO "acts" VALUES(121,'undo:discord:509',1782907200250000,'discord:99','discord','undo','discord:507',NULL,NULL,NULL,'','','batch:discord:507','','','d21f963c2f49c4cfafd54d08be31f7c6a270c601c6114aafeffb6261c7f5a10f','9ed579dbeacbe9bc7e633afedca501f29f269c684d2095717800d1fa464d00fc',NULL);
INSERT INTO "acts" VALUES(122,'undo:discord:509:17',1782907200250000,'discord:99','discord','undo','discord:201','acf7ef38b1283d0e96d7','undo:admin:discord:507:discord:201',-2,'2','0','admin:discord:507:discord:201','557a30657806f1e73aa078699bc286b674fb8b0e593031b5ddf253f3141fd0cf','','9ed579dbeacbe9bc7e633afedca501f29f269c684d2095717800d1fa464d00fc','3b8901b92a0e10b5f02579c5638f37615f682bed80586900b83cf29fd560d408',121);
INSERT INTO "acts" VALUES(123,'undo:discord:509:18',1782907200250000,'discord:99','discord','undo','discord:202','c1970e9896ce452b50f4','undo:admin:discord:507:discord:202',-2,'2','0','admin:discord:507:discord:202','296764f92941fa2c5b23e4a17a2452f44dfc064d1cadbf95b86f7613fc6cebb5','','3b8901b92a0e10b5f02579c5638f37615f682bed80586900b83cf29fd560d408','8e6c4ccc3f2a65f9cf5e05bf85a34445fedaf72e429ebdff0255ca6afe7c81e8',121);
INSERT INTO "acts" VALUES(124,'undo:discord:509:19',1782907200250000,'discord:99','discord','undo','discord:203','b736623e6be6b8a05f6d','undo:admin:discord:507:discord:203',-2,'2','0','admin:discord:507:discord:203','9c5b2508eadc9f7608d0df58df3701bb8c124bd0372b930549897b7afefc7bbe','','8e6c4ccc3f2a65f9cf5e05bf85a34445fedaf72e429ebdff0255ca6afe7c81e8','a2f05784b8c3d8aca5ff1c76a0fb5c029cfc24e2dab39cf927a4ea0d894d6361',121);
INSERT INTO "acts" VALUES(125,'undo:discord:509:20',1782907200250000,'discord:99','discord','undo','discord:204','218450e7acd2680c43a6','undo:admin:discord:507:discord:204',-2,'2','0','admin:discord:507:discord:204','a16c292bd4bfe98ae6be1721148565d8dd1a55ef696bd0038401fca5b1a6a3e2','','a2f05784b8c3d8aca5ff1c76a0fb5c029cfc24e2dab39cf927a4ea0d894d6361','9d7da97bfc1daa352b241dffc62eeb3dfbea41921fa0206047819f1a24244175',121);
INSERT INTO "acts" VALUES(126,'undo:discord:509:21',1782907200250000,'discord:99','discord','undo','discord:205','0fde5d0ac1c5dcbd88c4','undo:admin:discord:507:discord:205',-2,'2','0','admin:discord:507:discord:205','b6ebd0acf63d8dbc238320b6ac3c97af3e9eee636fee1f54e2b8d16936dddd9e','','9d7da97bfc1daa352b241dffc62eeb3dfbea41921fa0206047819f1a24244175','21d8809236eadee1b2af85de0f8caa9512a4e11d8f01a98ab139488d7e210135',121);
INSERT INTO "acts" VALUES(127,'undo:discord:509:22',1782907200250000,'discord:99','discord','undo','discord:206','d12f9ffbaa0ea0548182','undo:admin:discord:507:discord:206',-2,'2','0','admin:discord:507:discord:206','021994109c6f838250272ea0ffaf0948bff721ebe370edac353ba7be5e67f73e','','21d8809236eadee1b2af85de0f8caa9512a4e11d8f01a98ab139488d7e210135','a422664af46f6398240f9db011fe2fef3954b665dbf7387fae38d30498e4dbb1',121);
INSERT INTO "acts" VALUES(128,'undo:discord:509:23',1782907200250000,'discord:99','discord','undo','discord:207','3c99b992b46eb47aa7d1','undo:admin:discord:507:discord:207',-2,'2','0','admin:discord:507:discord:207','577910866d2f0901e5e587b03384b83bec8d430c1863ad93e9387ce5375e611b','','a422664af46f6398240f9db011fe2fef3954b665dbf7387fae38d30498e4dbb1','fe5896109829d235317506c22aca0bd58b613d85e6082571fd229bdafecd606c',121);
INSERT INTO "acts" VALUES(129,'undo:discord:509:24',1782907200250000,'discord:99','discord','undo','discord:208','f9ecf85595e867acc894','undo:admin:discord:507:discord:208',-2,'2','0','admin:discord:507:discord:208','4b8443e142ca18ea5fa7a35a8ee59cd0a66d55534a79ef57bad1c89a33680d63','','fe5896109829d235317506c22aca0bd58b613d85e6082571fd229bdafecd606c','71f7a504b3d8b90bd602631044cd24205f819af655710f3cbcc14408c5ecd586',121);
INSERT INTO "acts" VALUES(130,'undo:discord:509:25',1782907200250000,'discord:99','discord','undo','discord:209','1d7ae905d2a49b7ca1aa','undo:admin:discord:507:discord:209',-2,'2','0','admin:discord:507:discord:209','0f14ab465f26231fb21bc57781ea9af5caab0f00c1ca84bd50fd1b3c8ea51144','','71f7a504b3d8b90bd602631044cd24205f819af655710f3cbcc14408c5ecd586','a7cd58718912d27596f789a3995e3d520117ea5f939429a4857b87959ccbc2b7',121);
INSERT INTO "acts" VALUES(131,'undo:discord:509:26',1782907200250000,'discord:99','discord','undo','discord:210','168170b0a3984c7d0efd','undo:admin:discord:507:discord:210',-2,'2','0','admin:discord:507:discord:210','0f2c4a3d3020df90a933b9b383a184b3b3f3fb6fec52b676dbeb6541bff9a8c2','','a7cd58718912d27596f789a3995e3d520117ea5f939429a4857b87959ccbc2b7','73f9596dcda33bed3664d31197e573d345b7a6c825a38cdba2651f262223efaf',121);
INSERT INTO "acts" VALUES(132,'undo:discord:509:27',1782907200250000,'discord:99','discord','undo','discord:211','ac4dd3c24ccc0464c998','undo:admin:discord:507:discord:211',-2,'2','0','admin:discord:507:discord:211','074604a9b9a5a45d514c7fcbe4aaaf5316797654fc26c99722c34b67422bc4a3','','73f9596dcda33bed3664d31197e573d345b7a6c825a38cdba2651f262223efaf','513a68f968220fe9a29a2bc7c17a1acd04aa7043e122dd3c04c56fa539a64a2c',121);
INSERT INTO "acts" VALUES(133,'undo:discord:509:28',1782907200250000,'discord:99','discord','undo','discord:212','21d0820a82becc95e600','undo:admin:discord:507:discord:212',-2,'2','0','admin:discord:507:discord:212','9a21a183d81e30400c01d5956c99e5be0bd34a9b230e340e71257c9f3acb246a','','513a68f968220fe9a29a2bc7c17a1acd04aa7043e122dd3c04c56fa539a64a2c','0c316352e28937aa9ec9feafd84fd3b7441b78ed2c72ed74133bc1974c3c966c',121);
INSERT INTO "acts" VALUES(134,'undo:discord:509:29',1782907200250000,'discord:99','discord','undo','discord:213','69e1c6175ebe9511b381','undo:admin:discord:507:discord:213',-2,'2','0','admin:discord:507:discord:213','74c54531f3f655432ff711a50983192d19083954fde40719f18386493facf934','','0c316352e28937aa9ec9feafd84fd3b7441b78ed2c72ed74133bc1974c3c966c','c926c26aa658bc06c984517422a6e63e3eb41f31f0498f4023a4c4a33206daa1',121);
INSERT INTO "acts" VALUES(135,'undo:discord:509:30',1782907200250000,'discord:99','discord','undo','discord:214','00e8b3364748f103deec','undo:admin:discord:507:discord:214',-2,'2','0','admin:discord:507:discord:214','9be5e76f122e47e82aaf9451b42c2ad0e3521f0e3c51232e540ef89ab7830b0b','','c926c26aa658bc06c984517422a6e63e3eb41f31f0498f4023a4c4a33206daa1','d14f4e31ca3a7e8b64b397403736fd1b67ea9fd1c42411043263e7f12fde0791',121);
INSERT INTO "acts" VALUES(136,'undo:discord:509:31',1782907200250000,'discord:99','discord','undo','discord:215','1e2d3f8888a3614261ca','undo:admin:discord:507:discord:215',-2,'2','0','admin:discord:507:discord:215','4addea838ff2bd223cfe5186be94879224d5fcd0a3b34df34a4d3461eb211032','','d14f4e31ca3a7e8b64b397403736fd1b67ea9fd1c42411043263e7f12fde0791','cbcd694e6ccf9826ade993d902f54eebf8ae491fd407a7fefb6b0c310dc64eaa',121);
INSERT INTO "acts" VALUES(137,'undo:discord:509:32',1782907200250000,'discord:99','discord','undo','discord:216','9230812fd9cad54c413f','undo:admin:discord:507:discord:216',-2,'2','0','admin:discord:507:discord:216','c78184e5133296fde66a8e7682782ee49e8d4e1ca25fbd51e27ef377f52509d7','','cbcd694e6ccf9826ade993d902f54eebf8ae491fd407a7fefb6b0c310dc64eaa','34c564ccec2330ba2f3355bd7e1187375681ab3b072acb0eb04aeb5d5ae99031',121);
INSERT INTO "acts" VALUES(138,'undo:discord:509:33',1782907200250000,'discord:99','discord','undo','discord:217','717326e9381c4b059612','undo:admin:discord:507:discord:217',-2,'2','0','admin:discord:507:discord:217','93f3a9342af51a8d3b1393c149d0eb01d98b55eefd2e44b64336d5af45af1e7e','','34c564ccec2330ba2f3355bd7e1187375681ab3b072acb0eb04aeb5d5ae99031','f4307a9854cae5de8e7fa5770fb05369df7fedf2e231f4d95848ce5add719a28',121);
INSERT INTO "acts" VALUES(139,'undo:discord:509:34',1782907200250000,'discord:99','discord','undo','discord:218','42a761bac5093535cc60','undo:admin:discord:507:discord:218',-2,'2','0','admin:discord:507:discord:218','00b8559e66932e9a5dc0a6d5a51a6a36f131566879f5b3184ce7e6f02d429192','','f4307a9854cae5de8e7fa5770fb05369df7fedf2e231f4d95848ce5add719a28','d35c2bc51a64b50789c534f9705f2701cf86e03c0922e67c0eec2eaf03e7c3e0',121);
INSERT INTO "acts" VALUES(140,'undo:discord:509:35',1782907200250000,'discord:99','discord','undo','discord:219','479675d50259e4d9dff3','undo:admin:discord:507:discord:219',-2,'2','0','admin:discord:507:discord:219','81fff9b28333fc8665f01efcb940aae80ff7b1a8fe419049770db28bf7f61403','','d35c2bc51a64b50789c534f9705f2701cf86e03c0922e67c0eec2eaf03e7c3e0','978e54a1c325f694777fd72d90549497b46f3c84a1ff489a2ab7d8bc66f149c6',121);
INSERT INTO "acts" VALUES(141,'undo:discord:509:36',1782907200250000,'discord:99','discord','undo','discord:220','53bd115fff20218711c8','undo:admin:discord:507:discord:220',-2,'2','0','admin:discord:507:discord:220','a19b3b46a953d5984d621b7d31b7f878b3bb843bcadf9e5c0275297e8368ffe5','','978e54a1c325f694777fd72d90549497b46f3c84a1ff489a2ab7d8bc66f149c6','2f37f324bf4eef647e40c98d33f4069aaafe2590aadb5a8c35071b8b33b48cb1',121);
INSERT INTO "acts" VALUES(142,'undo:discord:509:37',1782907200250000,'discord:99','discord','undo','discord:221','9818452d302c96c1ea86','undo:admin:discord:507:discord:221',-2,'2','0','admin:discord:507:discord:221','0920bb4cf89e362a937c8df3dca964ce5c998806372cb7d6d420c335a21aee85','','2f37f324bf4eef647e40c98d33f4069aaafe2590aadb5a8c35071b8b33b48cb1','d2d95824e1c79521a405fb4ad0ad3303d64b7ff075793490c9763784b2c9fffb',121);
INSERT INTO "acts" VALUES(143,'undo:discord:509:38',1782907200250000,'discord:99','discord','undo','discord:222','1836a3ddef2eefa85746','undo:admin:discord:507:discord:222',-2,'2','0','admin:discord:507:discord:222','ddd42620d497641a75f8b7ae0905ae3494ec0716686dd795a54ae6dcf2aca656','','d2d95824e1c79521a405fb4ad0ad3303d64b7ff075793490c9763784b2c9fffb','fcb2ca2ec326e10b97fed48926ce93ba2eb310e15fc46e2558c7ce4d640f26cf',121);
INSERT INTO "acts" VALUES(144,'undo:discord:509:39',1782907200250000,'discord:99','discord','undo','discord:223','fc3c72a13dea6044064c','undo:admin:discord:507:discord:223',-2,'2','0','admin:discord:507:discord:223','faf28d2c6f648997fe1f6acec23547c3ef660bfe998f02954c9a3d018d52cad5','','fcb2ca2ec326e10b97fed48926ce93ba2eb310e15fc46e2558c7ce4d640f26cf','c85f76244ddb178e30ee1b360b5a782fac06776797e9000bff9282119cfc9871',121);
INSERT INTO "acts" VALUES(145,'undo:discord:509:40',1782907200250000,'discord:99','discord','undo','discord:224','8b399bbc88439e0ee5b2','undo:admin:discord:507:discord:224',-2,'2','0','admin:discord:507:discord:224','fb606da95b39679c4aa83a255f70468cf62c603ca12d5074c02b55781de7d22d','','c85f76244ddb178e30ee1b360b5a782fac06776797e9000bff9282119cfc9871','b22e3d0816a81ed9cb1b2922ea83bc8a6532277a4eb78f6d98a952ccec9d66c5',121);
INSERT INTO "acts" VALUES(146,'undo:discord:509:41',1782907200250000,'discord:99','discord','undo','discord:225','137e3adcc78d6fb21edc','undo:admin:discord:507:discord:225',-2,'2','0','admin:discord:507:discord:225','cf1d880e6e6b29bc98f7e681593c164d514cff56b36477bd2cdd430b54868f3e','','b22e3d0816a81ed9cb1b2922ea83bc8a6532277a4eb78f6d98a952ccec9d66c5','33eb7c982bb13163ad8cffa00063a8ae5c8592d48decfbe1bbad4b42fad90bff',121);
INSERT INTO "acts" VALUES(147,'undo:discord:509:42',1782907200250000,'discord:99','discord','undo','discord:226','e0f43a190682b6619ddc','undo:admin:discord:507:discord:226',-2,'2','0','admin:discord:507:discord:226','d3c46e5b9c340f3407006e7bb00dfa92c0d991d43204a7903aee19431ec06338','','33eb7c982bb13163ad8cffa00063a8ae5c8592d48decfbe1bbad4b42fad90bff','b1b48c725d6379b49c861710cd7a0a8b0dbccaf467cfc9cad22fe7ed5365b816',121);
INSERT INTO "acts" VALUES(148,'undo:discord:509:43',1782907200250000,'discord:99','discord','undo','discord:227','de60e75d444c38db827b','undo:admin:discord:507:discord:227',-2,'2','0','admin:discord:507:discord:227','f80bf89424e85878b68ea6425f2bb9b2d9a45def2c66e711f7d93c9cbafc42e7','','b1b48c725d6379b49c861710cd7a0a8b0dbccaf467cfc9cad22fe7ed5365b816','dc7a4aa68db6cca14dd0c1fb18857db688f09e63d2bd46a8646cbee0034e99ae',121);
INSERT INTO "acts" VALUES(149,'undo:discord:509:44',1782907200250000,'discord:99','discord','undo','discord:228','b6836515943978602494','undo:admin:discord:507:discord:228',-2,'2','0','admin:discord:507:discord:228','703b6481312c440b49f1caf3ccff1c0c96375a46c9b0d44d41bb5a3eb3f21d4c','','dc7a4aa68db6cca14dd0c1fb18857db688f09e63d2bd46a8646cbee0034e99ae','667148b89f0d3ef83c2d48acb7188eb6302dfb0e48a5c65de787c2178d941d33',121);
INSERT INTO "acts" VALUES(150,'undo:discord:509:45',1782907200250000,'discord:99','discord','undo','discord:229','20103a2ca29e8e231c2d','undo:admin:discord:507:discord:229',-2,'2','0','admin:discord:507:discord:229','9c537c551d235563960d8b72e96c74edeb3cfb5618b50285c35b2e8f294e81da','','667148b89f0d3ef83c2d48acb7188eb6302dfb0e48a5c65de787c2178d941d33','136a5fed7e206abc2273935db304c91f55e3b07a9925f25ba8b25b9dac6fad8a',121);
INSERT INTO "acts" VALUES(151,'undo:discord:509:46',1782907200250000,'discord:99','discord','undo','discord:230','ac3250222b5573325607','undo:admin:discord:507:discord:230',-2,'2','0','admin:discord:507:discord:230','3d18787497e52280c1c9654ea95fdc97c0201886fc48f08c19e6e1a298e1e546','','136a5fed7e206abc2273935db304c91f55e3b07a9925f25ba8b25b9dac6fad8a','aa6c1f316f2fb2dc7a1070e189ab1cd525b0d70956f2db12be4fceb3a66c768c',121);
INSERT INTO "acts" VALUES(152,'undo:discord:509:47',1782907200250000,'discord:99','discord','undo','discord:231','b780ce546a5dd17bf593','undo:admin:discord:507:discord:231',-2,'2','0','admin:discord:507:discord:231','4214ae9120506a3f3301bd39bd4caf640d92947662a08a09fc7c2190e2d00fdf','','aa6c1f316f2fb2dc7a1070e189ab1cd525b0d70956f2db12be4fceb3a66c768c','3a80ae9b77e77afd7278254752d043cd2849ea652fe40da9316464bbbd46a387',121);
INSERT INTO "acts" VALUES(153,'undo:discord:509:48',1782907200250000,'discord:99','discord','undo','discord:232','55284b5468010b847308','undo:admin:discord:507:discord:232',-2,'2','0','admin:discord:507:discord:232','b5ad9e6cb7266f3b19a5b4c8d55b64e7f37c094ee38f6c9752ff747a4324baad','','3a80ae9b77e77afd7278254752d043cd2849ea652fe40da9316464bbbd46a387','950f8740562253c3fea5ebb4970b8b7d55f09d4e6f55b7266430fe2005923bb8',121);
INSERT INTO "acts" VALUES(154,'undo:discord:509:49',1782907200250000,'discord:99','discord','undo','discord:233','e4d7649c9c61b6032261','undo:admin:discord:507:discord:233',-2,'2','0','admin:discord:507:discord:233','296ea863e49b42e97a7950141cdc9ba4618ed29cb5c6d0901a1a44945cae0628','','950f8740562253c3fea5ebb4970b8b7d55f09d4e6f55b7266430fe2005923bb8','9aa1708d476ea1f5e4e76b505065f6d8a86a694c328369c5884d01f685b5cd29',121);
INSERT INTO "acts" VALUES(155,'undo:discord:509:50',1782907200250000,'discord:99','discord','undo','discord:234','cee618d11a57dddfe548','undo:admin:discord:507:discord:234',-2,'2','0','admin:discord:507:discord:234','cbe61b4110b8017b5260b9935cc3db6dd5320f6c69b8b752b0fc538652c94bdb','','9aa1708d476ea1f5e4e76b505065f6d8a86a694c328369c5884d01f685b5cd29','ce9bdc04c2cfac17e4b80499b1388acd28e45d5b9846744d4251bf0cf0ce031d',121);
INSERT INTO "acts" VALUES(156,'undo:discord:509:51',1782907200250000,'discord:99','discord','undo','discord:235','b44b8dfddf6ab6bc4cb0','undo:admin:discord:507:discord:235',-2,'2','0','admin:discord:507:discord:235','de4c6fd7ee3a4039f8ac2721923f3a89a6e2b7c5428ac7660515efe6a503b672','','ce9bdc04c2cfac17e4b80499b1388acd28e45d5b9846744d4251bf0cf0ce031d','91244be31a5f114d82a738a5c1434262b7bc9b1b185079bfddc432409297bf9f',121);
INSERT INTO "acts" VALUES(157,'undo:discord:509:52',1782907200250000,'discord:99','discord','undo','discord:236','7f7f84289e59b3d11cd5','undo:admin:discord:507:discord:236',-2,'2','0','admin:discord:507:discord:236','6dba053decad37201aea971e622268b1c3e8b3082a1019288b1fc890a4e3c3c8','','91244be31a5f114d82a738a5c1434262b7bc9b1b185079bfddc432409297bf9f','e307c1ce5a3a26e9dee26ad58b7e292a9fd24741660442434c02bc5c61082dcd',121);
INSERT INTO "acts" VALUES(158,'undo:discord:509:53',1782907200250000,'discord:99','discord','undo','discord:237','c28af447e10aa3e87299','undo:admin:discord:507:discord:237',-2,'2','0','admin:discord:507:discord:237','f625842edb4a53b496a92b98da97f2343eea3a62baa005ad8aa8f26f12c8b209','','e307c1ce5a3a26e9dee26ad58b7e292a9fd24741660442434c02bc5c61082dcd','516ffcc69fa4c9b01151d7614b7a27f5ddd35ff3450019a41876656783d9ea62',121);
INSERT INTO "acts" VALUES(159,'undo:discord:509:54',1782907200250000,'discord:99','discord','undo','discord:238','b20d194bf53ffb8f414d','undo:admin:discord:507:discord:238',-2,'2','0','admin:discord:507:discord:238','4a8fbcf04fbb48791656163c59a809297686694ecbef37442740c9c549b20ffb','','516ffcc69fa4c9b01151d7614b7a27f5ddd35ff3450019a41876656783d9ea62','c4a2b04eab9b44c26b49d11b8314a2109c590d83d7692675c8cce3f53a8db9d3',121);
INSERT INTO "acts" VALUES(160,'undo:discord:509:55',1782907200250000,'discord:99','discord','undo','discord:239','8e803675618b87b89f7f','undo:admin:discord:507:discord:239',-2,'2','0','admin:discord:507:discord:239','5f0a6a41b701008bb3e10847596c0cf8c6c00dcad6ec8fe36a02a3e1c674c1e6','','c4a2b04eab9b44c26b49d11b8314a2109c590d83d7692675c8cce3f53a8db9d3','31cd0c7d3aba85b922d3643a62df5c7165d4e66865680a7a386fd382ad764293',121);
INSERT INTO "acts" VALUES(161,'undo:discord:509:56',1782907200250000,'discord:99','discord','undo','discord:240','76c396751035e4e06543','undo:admin:discord:507:discord:240',-2,'2','0','admin:discord:507:discord:240','91216184f0dc62d4c7635ce5bb9965e16a2a946030bb1090251101ed51bff001','','31cd0c7d3aba85b922d3643a62df5c7165d4e66865680a7a386fd382ad764293','b85435053895c08adbb09ba84de30a79e8354086447d8de2ae98e76f31f482b6',121);
INSERT INTO "acts" VALUES(162,'undo:discord:509:57',1782907200250000,'discord:99','discord','undo','discord:241','1ac482d5bfa43394bd7b','undo:admin:discord:507:discord:241',-2,'2','0','admin:discord:507:discord:241','7b5886c2e949666688d81c72eab3115a236ceafbeda2a713fc7d79d63c3c1ac8','','b85435053895c08adbb09ba84de30a79e8354086447d8de2ae98e76f31f482b6','9b0743b93d29b0134b80989bde52c93b4514d6c33b1c4be41d9152abe8ab4844',121);
INSERT INTO "acts" VALUES(163,'undo:discord:509:58',1782907200250000,'discord:99','discord','undo','discord:242','8fe3168a2ac3137212ac','undo:admin:discord:507:discord:242',-2,'2','0','admin:discord:507:discord:242','ca5479ab0ce74c78830978e457c69667f5e5f0434f97d42a4e7e9715972385bc','','9b0743b93d29b0134b80989bde52c93b4514d6c33b1c4be41d9152abe8ab4844','a8a77a8d475718733f9e4e3bdcad78bd8ac4ba0906bcfccc31fea080af2edb35',121);
INSERT INTO "acts" VALUES(164,'undo:discord:509:59',1782907200250000,'discord:99','discord','undo','discord:243','b8f974e8a88a3d602480','undo:admin:discord:507:discord:243',-2,'2','0','admin:discord:507:discord:243','adf680d8ff5102ac2b391c155c401e33f02d9dc085de8530fee94d40fbae225a','','a8a77a8d475718733f9e4e3bdcad78bd8ac4ba0906bcfccc31fea080af2edb35','b123769c20db60221c295fa53a7ae4d3752583de6dfffa88b476ebc567d1f557',121);
INSERT INTO "acts" VALUES(165,'undo:discord:509:60',1782907200250000,'discord:99','discord','undo','discord:244','79650c06dc80cadfe0f4','undo:admin:discord:507:discord:244',-2,'2','0','admin:discord:507:discord:244','584f04e9dfb3000e69640eeb9131a5f076e4ff17476a4fc990868e66617085d5','','b123769c20db60221c295fa53a7ae4d3752583de6dfffa88b476ebc567d1f557','1ce393dadf22dc199a7cdcadc2c3a0be2325db8b70eb99ab13aa794930ac5225',121);
INSERT INTO "acts" VALUES(166,'undo:discord:509:61',1782907200250000,'discord:99','discord','undo','discord:245','8ee3a6428f2a42856eb0','undo:admin:discord:507:discord:245',-2,'2','0','admin:discord:507:discord:245','a6875b9b99e44adce6b6456d22341c6c89754e2dcc1095ced6f5c2cba61be005','','1ce393dadf22dc199a7cdcadc2c3a0be2325db8b70eb99ab13aa794930ac5225','eb77660cda6353c8844c6ee4d05bbc41fabe891401da5ab77b9c7c7428902762',121);
INSERT INTO "acts" VALUES(167,'undo:discord:509:62',1782907200250000,'discord:99','discord','undo','discord:246','08fdd641c9d7673f738c','undo:admin:discord:507:discord:246',-2,'2','0','admin:discord:507:discord:246','ee66cd873f73a0c6aed8ac33eccd215cc630cc24c1f69d779c8911c508f4e283','','eb77660cda6353c8844c6ee4d05bbc41fabe891401da5ab77b9c7c7428902762','7152e3286b5ca654d1a728f90d8195ece900b25cb6f6cb48d05dadb7f4a87bfb',121);
INSERT INTO "acts" VALUES(168,'undo:discord:509:63',1782907200250000,'discord:99','discord','undo','discord:247','788cdf6c3e1be7026413','undo:admin:discord:507:discord:247',-2,'2','0','admin:discord:507:discord:247','ac4a16c462bd94f1cb78b974e97566f95c1f2ff5dcb11d62682448ed7da96f54','','7152e3286b5ca654d1a728f90d8195ece900b25cb6f6cb48d05dadb7f4a87bfb','22d013b5b55756da451463698f190aa7fa241cdd489fb0f142be7e007b232be6',121);
INSERT INTO "acts" VALUES(169,'undo:discord:509:64',1782907200250000,'discord:99','discord','undo','discord:248','678c40254f540096f204','undo:admin:discord:507:discord:248',-2,'2','0','admin:discord:507:discord:248','b45fcdeb9197e08775f8edfc67dc4223dc91bd547d0c93c301c7cd21b375f497','','22d013b5b55756da451463698f190aa7fa241cdd489fb0f142be7e007b232be6','4fab46716408aae8328b89e0b4df569cf0f0273f2e8449c922e59c8cee827f89',121);
INSERT INTO "acts" VALUES(170,'undo:discord:509:65',1782907200250000,'discord:99','discord','undo','discord:249','3c06850f8eaa13f22561','undo:admin:discord:507:discord:249',-2,'2','0','admin:discord:507:discord:249','8f100687b8d9bbc30e2a7464280998c1251cbef707c99d9e0128ad8ab45f85f8','','4fab46716408aae8328b89e0b4df569cf0f0273f2e8449c922e59c8cee827f89','19132791e86451852b9f52d64fc3f206752f72910f482e73cffa09f1adbeb194',121);
INSERT INTO "acts" VALUES(171,'undo:discord:509:66',1782907200250000,'discord:99','discord','undo','discord:250','a306eadd0a6a47eca544','undo:admin:discord:507:discord:250',-2,'2','0','admin:discord:507:discord:250','b646e772cd3b99cdbe956e39f7aa6ea0f3c0f44697300d0feb8ffb0eb1a72aea','','19132791e86451852b9f52d64fc3f206752f72910f482e73cffa09f1adbeb194','50bc4bfd767805a76a7364724755d6305a61c2a05d08d994ab93b2bc486609df',121);
INSERT INTO "acts" VALUES(172,'undo:discord:509:67',1782907200250000,'discord:99','discord','undo','discord:251','e4daaf70554fbbd0cbbb','undo:admin:discord:507:discord:251',-2,'2','0','admin:discord:507:discord:251','5453666e827ba41f92477cc0101e6eabd7a770b3e73ca848e55bb5345b646293','','50bc4bfd767805a76a7364724755d6305a61c2a05d08d994ab93b2bc486609df','6215339f834c0dcd97050ce6826922a877496c59a582c75e54c38b59e5d9ae4c',121);
INSERT INTO "acts" VALUES(173,'undo:discord:509:68',1782907200250000,'discord:99','discord','undo','discord:252','5ac0476d08ee7d1c6701','undo:admin:discord:507:discord:252',-2,'2','0','admin:discord:507:discord:252','eea918366a3b840b3e254254ce77e3c7233ebea7c464e262024bf64be27874fc','','6215339f834c0dcd97050ce6826922a877496c59a582c75e54c38b59e5d9ae4c','adc73a7dbcf2d0de373aa047cc00d10cc4fd216b2118d64a465984d374c083c3',121);
INSERT INTO "acts" VALUES(174,'undo:discord:509:69',1782907200250000,'discord:99','discord','undo','discord:253','fdb96b19c581e0ccae7e','undo:admin:discord:507:discord:253',-2,'2','0','admin:discord:507:discord:253','71a3c2b585f8aac85ffbaeb79f9a7f8686ec7813f1ea3db1b9d1252a4510285b','','adc73a7dbcf2d0de373aa047cc00d10cc4fd216b2118d64a465984d374c083c3','4a3dbae4db2925dd61fc30b3b4f54ac4d681b8090bdeed117f4b079836a6f1ab',121);
INSERT INTO "acts" VALUES(175,'undo:discord:509:70',1782907200250000,'discord:99','discord','undo','discord:254','66b8c67ffa4131d3237a','undo:admin:discord:507:discord:254',-2,'2','0','admin:discord:507:discord:254','00c0bd16efb27713f96a4f9446db099bc327be2b9d41afcdc4c03ec8249d7e3b','','4a3dbae4db2925dd61fc30b3b4f54ac4d681b8090bdeed117f4b079836a6f1ab','3c91421ae5ca76f35bcd33f08e79bffe5474c18d897bc516277fcbfa8d74fee5',121);
INSERT INTO "acts" VALUES(176,'undo:discord:509:71',1782907200250000,'discord:99','discord','undo','discord:255','2457250391ea34ecdfb3','undo:admin:discord:507:discord:255',-2,'2','0','admin:discord:507:discord:255','434dd5347a0a98455c891487b7d559194e10ee90e62b129317482a44f65f92ef','','3c91421ae5ca76f35bcd33f08e79bffe5474c18d897bc516277fcbfa8d74fee5','3e1fd68b2eb5a0dda36f0e8fc32837c86976fb3a1ad2d014e1ff6f37d9d607da',121);
INSERT INTO "acts" VALUES(177,'undo:discord:509:72',1782907200250000,'discord:99','discord','undo','discord:256','f5fd7b44cfac5705f011','undo:admin:discord:507:discord:256',-2,'2','0','admin:discord:507:discord:256','7098bb8e0bedba9b8a552cbd0e20bc7f309f62a5b3b0ccffb84adfe2507e9fbd','','3e1fd68b2eb5a0dda36f0e8fc32837c86976fb3a1ad2d014e1ff6f37d9d607da','e478c44fed9d7b75d1bf1083362e65c62eecad2c1f74dc48b4a99e1c03e801b7',121);
INSERT INTO "acts" VALUES(178,'undo:discord:509:73',1782907200250000,'discord:99','discord','undo','discord:257','2f6aab485d72d50039d6','undo:admin:discord:507:discord:257',-2,'2','0','admin:discord:507:discord:257','0c770edf55c1477f8cf66327de5f9b3522f9a3a92feccbf7cd2e4b5ba4ab7e33','','e478c44fed9d7b75d1bf1083362e65c62eecad2c1f74dc48b4a99e1c03e801b7','5e1817af94cdf78ca0de92940342a1b5f8cdb66cd27e5c403c00f04b77a8973a',121);
INSERT INTO "acts" VALUES(179,'undo:discord:509:74',1782907200250000,'discord:99','discord','undo','discord:258','b86ca8885f6d428e1032','undo:admin:discord:507:discord:258',-2,'2','0','admin:discord:507:discord:258','99d8e34af1b8c5b1c5e44007212055ad866d37b003ca2cad016f4d378f9cc3eb','','5e1817af94cdf78ca0de92940342a1b5f8cdb66cd27e5c403c00f04b77a8973a','1633b5d60c1e3880bc21f5a365cf7f0e8ad6637013e1d06fbef39dc1909202df',121);
INSERT INTO "acts" VALUES(180,'undo:discord:509:75',1782907200250000,'discord:99','discord','undo','discord:259','67664ce5f37a6dbbb071','undo:admin:discord:507:discord:259',-2,'2','0','admin:discord:507:discord:259','6a2f16859c2db1034d1954e9e06ccb8150121d6480b1748affcde343eac8063e','','1633b5d60c1e3880bc21f5a365cf7f0e8ad6637013e1d06fbef39dc1909202df','371ee222ee19b9e4115149ac66d07d548ffe756f1f58afdb695706f558a04c72',121);
INSERT INTO "acts" VALUES(181,'undo:discord:509:76',1782907200250000,'discord:99','discord','undo','discord:260','00778895dc13b725a6d4','undo:admin:discord:507:discord:260',-2,'2','0','admin:discord:507:discord:260','a1ecbdc0c7639e6fb9c8c326b95205b0fff5fffbb4f802018d3f669aa61ec2a6','','371ee222ee19b9e4115149ac66d07d548ffe756f1f58afdb695706f558a04c72','c7aa4638ef524f3cae465bd998611005f2a0b0d5881856d295b1079b825011bb',121);
INSERT INTO "acts" VALUES(182,'undo:discord:509:77',1782907200250000,'discord:99','discord','undo','discord:261','1a9376ba390fac064e97','undo:admin:discord:507:discord:261',-2,'2','0','admin:discord:507:discord:261','79a39a3b2a45214ba22abd1f00a042a863b7e53f9cb3af0c7d9bde4e11fcc63e','','c7aa4638ef524f3cae465bd998611005f2a0b0d5881856d295b1079b825011bb','293423768907d2949c94660d32e10164eb9ef570209bb2d26b606fd50a55d512',121);
INSERT INTO "acts" VALUES(183,'undo:discord:509:78',1782907200250000,'discord:99','discord','undo','discord:262','4a1e4d95cdedd08fff99','undo:admin:discord:507:discord:262',-2,'2','0','admin:discord:507:discord:262','b10354fcbd93d555bbd5a293b53d661d28202304c94ba26e5ab41f46d19c97fb','','293423768907d2949c94660d32e10164eb9ef570209bb2d26b606fd50a55d512','a953e7f53c531c0f619a40360fba629afcc13baecf6d147d0bede1b345e4e04a',121);
INSERT INTO "acts" VALUES(184,'undo:discord:509:79',1782907200250000,'discord:99','discord','undo','discord:263','a4da0cc75fe5e83a3244','undo:admin:discord:507:discord:263',-2,'2','0','admin:discord:507:discord:263','bfe14885b6e97736539f9a6931782c10e986125a679f16756567a8f09dd51d13','','a953e7f53c531c0f619a40360fba629afcc13baecf6d147d0bede1b345e4e04a','dba08bd057c05eb98aceb7cb5060f9dd4a56373536dc599b1e5d976126ef8afb',121);
INSERT INTO "acts" VALUES(185,'undo:discord:509:80',1782907200250000,'discord:99','discord','undo','discord:264','e5db0d6d79899eccd103','undo:admin:discord:507:discord:264',-2,'2','0','admin:discord:507:discord:264','c419135e15790a798d9d31ec3044b0a02d4319e5f6dcdb9a6c37de8ccd2d3f37','','dba08bd057c05eb98aceb7cb5060f9dd4a56373536dc599b1e5d976126ef8afb','f62789d8e78bc267d97a072921fe122738908f62f5e94c1ce7028e7ea3d9a5cf',121);
INSERT INTO "acts" VALUES(186,'undo:discord:509:81',1782907200250000,'discord:99','discord','undo','discord:265','e7ac815a6733f0d8da77','undo:admin:discord:507:discord:265',-2,'2','0','admin:discord:507:discord:265','49da72643ff8e9b5b3a458302855e6bacdc8144add6a3f034d12a8edadf144b5','','f62789d8e78bc267d97a072921fe122738908f62f5e94c1ce7028e7ea3d9a5cf','2c5f6c4e55cbb5c41b5ee2d6b5a647c24b71c6bc4502e51e038472bb9b853fa2',121);
INSERT INTO "acts" VALUES(187,'undo:discord:509:82',1782907200250000,'discord:99','discord','undo','discord:266','0b93c07cf8a7520bcab9','undo:admin:discord:507:discord:266',-2,'2','0','admin:discord:507:discord:266','cfa03bef2a62588d2521cb5cf8b6366d479ae1f2e40db2625596071c7d305cb9','','2c5f6c4e55cbb5c41b5ee2d6b5a647c24b71c6bc4502e51e038472bb9b853fa2','5ed89510dba6424a962b65fe3840f6918d17d8ac2d86d8df82727cdc4e35ae76',121);
INSERT INTO "acts" VALUES(188,'undo:discord:509:83',1782907200250000,'discord:99','discord','undo','discord:267','4943de94602aecaf0256','undo:admin:discord:507:discord:267',-2,'2','0','admin:discord:507:discord:267','a008a1776261715cc8137741f4272d6a8a80b053c1d07b5ec6f09ec029de24ff','','5ed89510dba6424a962b65fe3840f6918d17d8ac2d86d8df82727cdc4e35ae76','cfb6528e43e53852f0a967c5fc00ab0c0a622d27e98a13c11dd4f43a42de0431',121);
INSERT INTO "acts" VALUES(189,'undo:discord:509:84',1782907200250000,'discord:99','discord','undo','discord:268','d1f159639d235a063ae9','undo:admin:discord:507:discord:268',-2,'2','0','admin:discord:507:discord:268','486eac4f0a407062c9f24d828c687aea7247e63c9cd00ade58974780cc7d309f','','cfb6528e43e53852f0a967c5fc00ab0c0a622d27e98a13c11dd4f43a42de0431','e8864dcae8b03c1944cfc0428fc1c276522b4f302f0aaee8aaab713e4cbe536e',121);
INSERT INTO "acts" VALUES(190,'undo:discord:509:85',1782907200250000,'discord:99','discord','undo','discord:269','853a4f8b2ff38672d197','undo:admin:discord:507:discord:269',-2,'2','0','admin:discord:507:discord:269','afcf43589db68d42b43dcdbb636f4e04647ccc656d41e74d3e6a413774102caa','','e8864dcae8b03c1944cfc0428fc1c276522b4f302f0aaee8aaab713e4cbe536e','a0145c7585971dde48c0f17c5f0076907ecb537c3e86f5fcedf11ebfc565db31',121);
INSERT INTO "acts" VALUES(191,'undo:discord:509:86',1782907200250000,'discord:99','discord','undo','discord:270','4704ff8bf981cb0d13cc','undo:admin:discord:507:discord:270',-2,'2','0','admin:discord:507:discord:270','f4d064e166dc565b9512d534e760ef93b8123469cec7d4ca1a18afccbe5f63fd','','a0145c7585971dde48c0f17c5f0076907ecb537c3e86f5fcedf11ebfc565db31','717d5e12e2de399cfc83273be0107ad17566acb6fcfca5d6c23042e5c4f9a9dd',121);
INSERT INTO "acts" VALUES(192,'undo:discord:509:87',1782907200250000,'discord:99','discord','undo','discord:271','ff486afd06c6e10c603d','undo:admin:discord:507:discord:271',-2,'2','0','admin:discord:507:discord:271','6c7ce2c7eb9f74713c5898710b0616b28a16654019946d37eb5f99bd537f3417','','717d5e12e2de399cfc83273be0107ad17566acb6fcfca5d6c23042e5c4f9a9dd','598430e7e9eee577a9b8716961014e36b5e1d0ddfa8f3bb61ba44a8b284c9dc0',121);
INSERT INTO "acts" VALUES(193,'undo:discord:509:88',1782907200250000,'discord:99','discord','undo','discord:272','58116616c93a0abe347b','undo:admin:discord:507:discord:272',-2,'2','0','admin:discord:507:discord:272','26d7fe54f1c212fb69a1e5576a8c70b35a934a3a92d403d170736ffa03a2d8cc','','598430e7e9eee577a9b8716961014e36b5e1d0ddfa8f3bb61ba44a8b284c9dc0','d906de22e7a4dbe8a283ef8c37353b0259151948e83c3db811b2ca6089acc84b',121);
INSERT INTO "acts" VALUES(194,'undo:discord:509:89',1782907200250000,'discord:99','discord','undo','discord:273','4f0138bfd1f69105afd3','undo:admin:discord:507:discord:273',-2,'2','0','admin:discord:507:discord:273','4c03879e0b8a573e5f64bcdb036011cc4298667362ebe07f75cb284ae2f847f5','','d906de22e7a4dbe8a283ef8c37353b0259151948e83c3db811b2ca6089acc84b','7ee13f9194f49b6fc38e0ee94e6651a62a440c8201924ac85df09015bcc979e8',121);
INSERT INTO "acts" VALUES(195,'undo:discord:509:90',1782907200250000,'discord:99','discord','undo','discord:274','1424aae01cc6f951b0aa','undo:admin:discord:507:discord:274',-2,'2','0','admin:discord:507:discord:274','13fce7fcfb4c0573f3a74ec7c331b7f2037091efb782aa30c7bb3f2966fff135','','7ee13f9194f49b6fc38e0ee94e6651a62a440c8201924ac85df09015bcc979e8','f0397bbb364476d263170c991a0c625bf2c3193b91b3fabe7db883d7bd3bdaf0',121);
INSERT INTO "acts" VALUES(196,'undo:discord:509:91',1782907200250000,'discord:99','discord','undo','discord:275','60b468cd284b903d88ef','undo:admin:discord:507:discord:275',-2,'2','0','admin:discord:507:discord:275','2d695721705f7ee272770aacc7035b516ec7ef3c7d6ad298c629b3d1a62151f5','','f0397bbb364476d263170c991a0c625bf2c3193b91b3fabe7db883d7bd3bdaf0','442813c88faa487f14f8fab50e5753603a5f8a261da4eb0c62d3058bec6add19',121);
INSERT INTO "acts" VALUES(197,'undo:discord:509:92',1782907200250000,'discord:99','discord','undo','discord:276','5d7cc60ec6a66fc6066c','undo:admin:discord:507:discord:276',-2,'2','0','admin:discord:507:discord:276','986bafd6020344848e6273283ba8a19c412bd0e9ea64874834550ecd04de276b','','442813c88faa487f14f8fab50e5753603a5f8a261da4eb0c62d3058bec6add19','8227a61f0cf7b37968b6f6aab0e8f92ae8740eb4c529eb58e0647f666434bbd4',121);
INSERT INTO "acts" VALUES(198,'undo:discord:509:93',1782907200250000,'discord:99','discord','undo','discord:277','7adac41a94bdd54a8caf','undo:admin:discord:507:discord:277',-2,'2','0','admin:discord:507:discord:277','477f00d651980b1b697b6c89f6a07c2678d0978fa05caefec210bbdc1c31f86e','','8227a61f0cf7b37968b6f6aab0e8f92ae8740eb4c529eb58e0647f666434bbd4','84cc04404b1450baedc4fc23b4b1bf5e9ea4831f290876ea209923bef13c99e6',121);
INSERT INTO "acts" VALUES(199,'undo:discord:509:94',1782907200250000,'discord:99','discord','undo','discord:278','cacb5b1b436dbb402f2c','undo:admin:discord:507:discord:278',-2,'2','0','admin:discord:507:discord:278','a0ab66d1a7a6ede3be5f9cf2c88562bd081a14f3e211b4676e112629980e2b15','','84cc04404b1450baedc4fc23b4b1bf5e9ea4831f290876ea209923bef13c99e6','5be6c6368257728c1cbd23a0a2a1ee00b563427d0da2f88caa2cf490d1d569c2',121);
INSERT INTO "acts" VALUES(200,'undo:discord:509:95',1782907200250000,'discord:99','discord','undo','discord:279','ce4fadee4e5faa71ec1f','undo:admin:discord:507:discord:279',-2,'2','0','admin:discord:507:discord:279','22831fdd0e558db1975f6335228b84f43d54b3be9000b7adf218c6b1a3f59f49','','5be6c6368257728c1cbd23a0a2a1ee00b563427d0da2f88caa2cf490d1d569c2','a268a5de78585b891440c863f054acf1926a80f605a0d9140bbdf1b908e212b1',121);
INSERT INTO "acts" VALUES(201,'undo:discord:509:96',1782907200250000,'discord:99','discord','undo','discord:280','13f064ba5c838f5e854e','undo:admin:discord:507:discord:280',-2,'2','0','admin:discord:507:discord:280','aa100f7c9d8377eef22f8902ed8c6e2c7f88859670107f607cf3704abe7571f8','','a268a5de78585b891440c863f054acf1926a80f605a0d9140bbdf1b908e212b1','1aead34503a46764121f7cecb383dbd34e70d880841e0c06dae787157efebcc2',121);
INSERT INTO "acts" VALUES(202,'undo:discord:509:97',1782907200250000,'discord:99','discord','undo','discord:281','516de643840f149aaaae','undo:admin:discord:507:discord:281',-2,'2','0','admin:discord:507:discord:281','12c336dc01e91fc03969fab007da6dae0fc400cb98166487ba4b5cbb525913de','','1aead34503a46764121f7cecb383dbd34e70d880841e0c06dae787157efebcc2','b5432994f88c270e591263548040709768e365b77607dab2cbb60feef2b9fa06',121);
INSERT INTO "acts" VALUES(203,'undo:discord:509:98',1782907200250000,'discord:99','discord','undo','discord:282','d056b6563517e80bc0c6','undo:admin:discord:507:discord:282',-2,'2','0','admin:discord:507:discord:282','0fc0bdbf3badf9e551c4d0e48f1f9c5af939d0d80394973a55e5924d9f263681','','b5432994f88c270e591263548040709768e365b77607dab2cbb60feef2b9fa06','2860cfb6606d444bf438a8df7f3cb86ad21e8aa9f5d26891184c7853c9738c11',121);
INSERT INTO "acts" VALUES(204,'undo:discord:509:99',1782907200250000,'discord:99','discord','undo','discord:283','9645c470ee26617cad81','undo:admin:discord:507:discord:283',-2,'2','0','admin:discord:507:discord:283','5e9695813466224d15ea693479f83bcef3c25efbd1152ceba5669612c547996d','','2860cfb6606d444bf438a8df7f3cb86ad21e8aa9f5d26891184c7853c9738c11','92f9dc8ee720a39ccf278ad7cfd0ead4b07f8dc7af9a4813e8325cdb0b078b4a',121);
INSERT INTO "acts" VALUES(205,'undo:discord:509:100',1782907200250000,'discord:99','discord','undo','discord:284','50096ef6c583517a50f7','undo:admin:discord:507:discord:284',-2,'2','0','admin:discord:507:discord:284','b5b4c8fe27eaef0be25ac70d98c143b18d1234919cfd750ba15bc14da6dab84e','','92f9dc8ee720a39ccf278ad7cfd0ead4b07f8dc7af9a4813e8325cdb0b078b4a','de04eb63e7eb715c8634f78f9b6e51e39087386b11ae5271f0a3f6143cc34305',121);
INSERT INTO "acts" VALUES(206,'undo:discord:509:101',1782907200250000,'discord:99','discord','undo','discord:285','c6f76bbd4018859287c4','undo:admin:discord:507:discord:285',-2,'2','0','admin:discord:507:discord:285','0a101e56042238b81cc942087712084bba39f3b334113660c39b04e1baea5aa6','','de04eb63e7eb715c8634f78f9b6e51e39087386b11ae5271f0a3f6143cc34305','fb63600577ce1aec31d70f2f3ed96bd1ca625e27c0209ca8baf86b4ed4ae61c9',121);
INSERT INTO "acts" VALUES(207,'undo:discord:509:102',1782907200250000,'discord:99','discord','undo','discord:286','78b3f525b40d0cb30a88','undo:admin:discord:507:discord:286',-2,'2','0','admin:discord:507:discord:286','91a7314cedb454550f68bf3cbe68bc83ed625b35dc7b2f66996f220d46dec61e','','fb63600577ce1aec31d70f2f3ed96bd1ca625e27c0209ca8baf86b4ed4ae61c9','20b90887f8bc58b896a57d87296aca65e9343c0c4e56bb94c214f85771fb9a79',121);
INSERT INTO "acts" VALUES(208,'undo:discord:509:103',1782907200250000,'discord:99','discord','undo','discord:287','b0ec00df528c1381d3d8','undo:admin:discord:507:discord:287',-2,'2','0','admin:discord:507:discord:287','20c954e969ef6ec8955ac678611e8266fc2e3c2667ce5827dbd32279998d9359','','20b90887f8bc58b896a57d87296aca65e9343c0c4e56bb94c214f85771fb9a79','412dd65bfc86cf145916837ef1c5768c94c78d9673bbe766379e47ed78634933',121);
INSERT INTO "acts" VALUES(209,'undo:discord:509:104',1782907200250000,'discord:99','discord','undo','discord:288','706f1c3731e8d0bdf9c1','undo:admin:discord:507:discord:288',-2,'2','0','admin:discord:507:discord:288','88f07ce8c9e756c87f271e1481834b486995d1097a175b5c5dcae8f5223e88cb','','412dd65bfc86cf145916837ef1c5768c94c78d9673bbe766379e47ed78634933','c76648ecb4aa4e0c7f03bebeb672808a580e585f9a2d6e5d774e042d8f1a9125',121);
INSERT INTO "acts" VALUES(210,'undo:discord:509:105',1782907200250000,'discord:99','discord','undo','discord:289','9dd4df7425702380c937','undo:admin:discord:507:discord:289',-2,'2','0','admin:discord:507:discord:289','c21d409d600b1b1a8cbfc0fd45b5e1c6b44920252c7680c2c12e4978704eab0f','','c76648ecb4aa4e0c7f03bebeb672808a580e585f9a2d6e5d774e042d8f1a9125','624ba498cb073ca30b324adfcbe3f4c261dcb0978da2e7c48fcecc00579eb94c',121);
INSERT INTO "acts" VALUES(211,'undo:discord:509:106',1782907200250000,'discord:99','discord','undo','discord:290','600e9e0be8eff7f33157','undo:admin:discord:507:discord:290',-2,'2','0','admin:discord:507:discord:290','28b4610f000313afc1627a85cff3a30e8c53a99b2d5ae3c662526e3e7b3b99a1','','624ba498cb073ca30b324adfcbe3f4c261dcb0978da2e7c48fcecc00579eb94c','4abb64a0e5cf04326abd5c824121e497222434b0ba90e832344aebe3484bc092',121);
INSERT INTO "acts" VALUES(212,'undo:discord:509:107',1782907200250000,'discord:99','discord','undo','discord:291','e69928fe30fb87eaa5dc','undo:admin:discord:507:discord:291',-2,'2','0','admin:discord:507:discord:291','a71ee00f755a2413cfcfe5658e0c17ebf2b23939074a2f2b71fa3cb31fd17f7b','','4abb64a0e5cf04326abd5c824121e497222434b0ba90e832344aebe3484bc092','f2ea32dc32f35ab0977435d0512e83c6b5389a0487a6b754850d7c3403352030',121);
INSERT INTO "acts" VALUES(213,'undo:discord:509:108',1782907200250000,'discord:99','discord','undo','discord:292','693330aa7e3d8c9cb5ae','undo:admin:discord:507:discord:292',-2,'2','0','admin:discord:507:discord:292','e4adc4f0840fce7957d40d37c9ea8ecd05eba3ea3a00dbd9395e65c2ffdb2c5c','','f2ea32dc32f35ab0977435d0512e83c6b5389a0487a6b754850d7c3403352030','1d12ae2e550298bb96d28087b16f07fc3f5cef875f017cb2072384cec24779bb',121);
INSERT INTO "acts" VALUES(214,'undo:discord:509:109',1782907200250000,'discord:99','discord','undo','discord:293','14fb5850fe382c794747','undo:admin:discord:507:discord:293',-2,'2','0','admin:discord:507:discord:293','90e4060cfd9625c5f1afd72457155ca78742c0239577afcb5178f0e388208c53','','1d12ae2e550298bb96d28087b16f07fc3f5cef875f017cb2072384cec24779bb','5386dbaacf7ff7ff524a53701989dcbd41522247db6c87d3ac1bda834f43e171',121);
INSERT INTO "acts" VALUES(215,'undo:discord:509:110',1782907200250000,'discord:99','discord','undo','discord:294','44c66a3ce827bc749222','undo:admin:discord:507:discord:294',-2,'2','0','admin:discord:507:discord:294','60c9f613d23198fc4deaee8b11505a09275ec314eb14461b49251768e15c568d','','5386dbaacf7ff7ff524a53701989dcbd41522247db6c87d3ac1bda834f43e171','21c61c03196cbbaa489a37f68976ea424ffe7b8cf4ed43fbef7d14729ea74317',121);
INSERT INTO "acts" VALUES(216,'undo:discord:509:111',1782907200250000,'discord:99','discord','undo','discord:295','1509825d59e811c85d67','undo:admin:discord:507:discord:295',-2,'2','0','admin:discord:507:discord:295','e0a52dbc438789aa0e4e4c1bf917f3ef0e46ed075436607340df99b6ad60e1cc','','21c61c03196cbbaa489a37f68976ea424ffe7b8cf4ed43fbef7d14729ea74317','885ffebc2e16ea7c4532ba6c379a072e98c8bc8741b0bd16e9407ab43bd54479',121);
INSERT INTO "acts" VALUES(217,'undo:discord:509:112',1782907200250000,'discord:99','discord','undo','discord:296','33b349cd5dae4d05b4d1','undo:admin:discord:507:discord:296',-2,'2','0','admin:discord:507:discord:296','8fe0b93e5c24e10b08f321d2701dc638e27c81f2ef723580b81a0f1a9708eb46','','885ffebc2e16ea7c4532ba6c379a072e98c8bc8741b0bd16e9407ab43bd54479','1a8bf2744df9abebb9f6037e0895892e84c3809ebc2fe0d940c319a5f77be5cd',121);
INSERT INTO "acts" VALUES(218,'undo:discord:509:113',1782907200250000,'discord:99','discord','undo','discord:297','9edbac0d5878dcf18340','undo:admin:discord:507:discord:297',-2,'2','0','admin:discord:507:discord:297','4d2309d28479acd387609810197f5d6cbd2edc80a7c383ae019cc556d411d559','','1a8bf2744df9abebb9f6037e0895892e84c3809ebc2fe0d940c319a5f77be5cd','d65d200ecf8d7a97e40311fb93f2215a80b09bb528ab317fc4854ef2a7c11894',121);
INSERT INTO "acts" VALUES(219,'undo:discord:509:114',1782907200250000,'discord:99','discord','undo','discord:298','b6892f5cda926460c553','undo:admin:discord:507:discord:298',-2,'2','0','admin:discord:507:discord:298','b42a823ea1c73137c0a6836c387ee40d65efba6a2199e22794d6e0eb8b3a9271','','d65d200ecf8d7a97e40311fb93f2215a80b09bb528ab317fc4854ef2a7c11894','3d250e90760d7c9e15d14b76a486f5f6543695552f354fb5d0bb1b7c6d074ba8',121);
INSERT INTO "acts" VALUES(220,'undo:discord:509:115',1782907200250000,'discord:99','discord','undo','discord:299','bff7f375326cce196408','undo:admin:discord:507:discord:299',-2,'2','0','admin:discord:507:discord:299','c064785de568dadef34447f4ac9eabc23f5bcce8fdb88b1d49842e9e2e59b317','','3d250e90760d7c9e15d14b76a486f5f6543695552f354fb5d0bb1b7c6d074ba8','817c049c650659282071e4dfaa7068d67e02e5e3eeb6e40f0d38fc45d9579e0a',121);
INSERT INTO "acts" VALUES(221,'undo:discord:509:116',1782907200250000,'discord:99','discord','undo','discord:300','d6be231c7c349ccb09a8','undo:admin:discord:507:discord:300',-2,'2','0','admin:discord:507:discord:300','e5600378548073d5256c783e2d9529c6fce158f62e0fa7043ecb8723c53f8bb8','','817c049c650659282071e4dfaa7068d67e02e5e3eeb6e40f0d38fc45d9579e0a','278017f9e1a77f22371f87bca9183180f09e8d01cbc7c7c68497a253598bf7bd',121);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
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
CREATE TABLE debts (
        id TEXT NOT NULL PRIMARY KEY,
        account TEXT NOT NULL REFERENCES accounts (id),
        amount BIGINT NOT NULL CHECK (amount > 0),
        paid BIGINT NOT NULL DEFAULT 0 CHECK (paid >= 0 AND paid <= amount),
        at BIGINT NOT NULL
    );
CREATE TABLE identities (
        platform TEXT NOT NULL,
        user_id TEXT NOT NULL,
        person TEXT NOT NULL REFERENCES people (id),
        PRIMARY KEY (platform, user_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "identities" VALUES('discord','260','00778895dc13b725a6d4');
INSERT INTO "identities" VALUES('discord','214','00e8b3364748f103deec');
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
INSERT INTO "people" VALUES('bff7f375326cce196408','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('c1970e9896ce452b50f4','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('c28af447e10aa3e87299','',NULL,1782907200250000,NULL,0);
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
INSERT INTO "transfers" VALUES(37,'admin:discord:507:discord:201','grant','admin','system:issued','person:acf7ef38b1283d0e96d7',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(38,'admin:discord:507:discord:202','grant','admin','system:issued','person:c1970e9896ce452b50f4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(39,'admin:discord:507:discord:203','grant','admin','system:issued','person:b736623e6be6b8a05f6d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(40,'admin:discord:507:discord:204','grant','admin','system:issued','person:218450e7acd2680c43a6',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(41,'admin:discord:507:discord:205','grant','admin','system:issued','person:0fde5d0ac1c5dcbd88c4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(42,'admin:discord:507:discord:206','grant','admin','system:issued','person:d12f9ffbaa0ea0548182',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(43,'admin:discord:507:discord:207','grant','admin','system:issued','person:3c99b992b46eb47aa7d1',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(44,'admin:discord:507:discord:208','grant','admin','system:issued','person:f9ecf85595e867acc894',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(45,'admin:discord:507:discord:209','grant','admin','system:issued','person:1d7ae905d2a49b7ca1aa',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(46,'admin:discord:507:discord:210','grant','admin','system:issued','person:168170b0a3984c7d0efd',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(47,'admin:discord:507:discord:211','grant','admin','system:issued','person:ac4dd3c24ccc0464c998',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(48,'admin:discord:507:discord:212','grant','admin','system:issued','person:21d0820a82becc95e600',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(49,'admin:discord:507:discord:213','grant','admin','system:issued','person:69e1c6175ebe9511b381',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(50,'admin:discord:507:discord:214','grant','admin','system:issued','person:00e8b3364748f103deec',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(51,'admin:discord:507:discord:215','grant','admin','system:issued','person:1e2d3f8888a3614261ca',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(52,'admin:discord:507:discord:216','grant','admin','system:issued','person:9230812fd9cad54c413f',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(53,'admin:discord:507:discord:217','grant','admin','system:issued','person:717326e9381c4b059612',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(54,'admin:discord:507:discord:218','grant','admin','system:issued','person:42a761bac5093535cc60',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(55,'admin:discord:507:discord:219','grant','admin','system:issued','person:479675d50259e4d9dff3',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(56,'admin:discord:507:discord:220','grant','admin','system:issued','person:53bd115fff20218711c8',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(57,'admin:discord:507:discord:221','grant','admin','system:issued','person:9818452d302c96c1ea86',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(58,'admin:discord:507:discord:222','grant','admin','system:issued','person:1836a3ddef2eefa85746',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(59,'admin:discord:507:discord:223','grant','admin','system:issued','person:fc3c72a13dea6044064c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(60,'admin:discord:507:discord:224','grant','admin','system:issued','person:8b399bbc88439e0ee5b2',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(61,'admin:discord:507:discord:225','grant','admin','system:issued','person:137e3adcc78d6fb21edc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(62,'admin:discord:507:discord:226','grant','admin','system:issued','person:e0f43a190682b6619ddc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(63,'admin:discord:507:discord:227','grant','admin','system:issued','person:de60e75d444c38db827b',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(64,'admin:discord:507:discord:228','grant','admin','system:issued','person:b6836515943978602494',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(65,'admin:discord:507:discord:229','grant','admin','system:issued','person:20103a2ca29e8e231c2d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(66,'admin:discord:507:discord:230','grant','admin','system:issued','person:ac3250222b5573325607',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(67,'admin:discord:507:discord:231','grant','admin','system:issued','person:b780ce546a5dd17bf593',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(68,'admin:discord:507:discord:232','grant','admin','system:issued','person:55284b5468010b847308',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(69,'admin:discord:507:discord:233','grant','admin','system:issued','person:e4d7649c9c61b6032261',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(70,'admin:discord:507:discord:234','grant','admin','system:issued','person:cee618d11a57dddfe548',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(71,'admin:discord:507:discord:235','grant','admin','system:issued','person:b44b8dfddf6ab6bc4cb0',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(72,'admin:discord:507:discord:236','grant','admin','system:issued','person:7f7f84289e59b3d11cd5',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(73,'admin:discord:507:discord:237','grant','admin','system:issued','person:c28af447e10aa3e87299',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(74,'admin:discord:507:discord:238','grant','admin','system:issued','person:b20d194bf53ffb8f414d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(75,'admin:discord:507:discord:239','grant','admin','system:issued','person:8e803675618b87b89f7f',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(76,'admin:discord:507:discord:240','grant','admin','system:issued','person:76c396751035e4e06543',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(77,'admin:discord:507:discord:241','grant','admin','system:issued','person:1ac482d5bfa43394bd7b',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(78,'admin:discord:507:discord:242','grant','admin','system:issued','person:8fe3168a2ac3137212ac',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(79,'admin:discord:507:discord:243','grant','admin','system:issued','person:b8f974e8a88a3d602480',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(80,'admin:discord:507:discord:244','grant','admin','system:issued','person:79650c06dc80cadfe0f4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(81,'admin:discord:507:discord:245','grant','admin','system:issued','person:8ee3a6428f2a42856eb0',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(82,'admin:discord:507:discord:246','grant','admin','system:issued','person:08fdd641c9d7673f738c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(83,'admin:discord:507:discord:247','grant','admin','system:issued','person:788cdf6c3e1be7026413',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(84,'admin:discord:507:discord:248','grant','admin','system:issued','person:678c40254f540096f204',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(85,'admin:discord:507:discord:249','grant','admin','system:issued','person:3c06850f8eaa13f22561',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(86,'admin:discord:507:discord:250','grant','admin','system:issued','person:a306eadd0a6a47eca544',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(87,'admin:discord:507:discord:251','grant','admin','system:issued','person:e4daaf70554fbbd0cbbb',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(88,'admin:discord:507:discord:252','grant','admin','system:issued','person:5ac0476d08ee7d1c6701',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(89,'admin:discord:507:discord:253','grant','admin','system:issued','person:fdb96b19c581e0ccae7e',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(90,'admin:discord:507:discord:254','grant','admin','system:issued','person:66b8c67ffa4131d3237a',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(91,'admin:discord:507:discord:255','grant','admin','system:issued','person:2457250391ea34ecdfb3',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(92,'admin:discord:507:discord:256','grant','admin','system:issued','person:f5fd7b44cfac5705f011',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(93,'admin:discord:507:discord:257','grant','admin','system:issued','person:2f6aab485d72d50039d6',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(94,'admin:discord:507:discord:258','grant','admin','system:issued','person:b86ca8885f6d428e1032',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(95,'admin:discord:507:discord:259','grant','admin','system:issued','person:67664ce5f37a6dbbb071',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(96,'admin:discord:507:discord:260','grant','admin','system:issued','person:00778895dc13b725a6d4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(97,'admin:discord:507:discord:261','grant','admin','system:issued','person:1a9376ba390fac064e97',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(98,'admin:discord:507:discord:262','grant','admin','system:issued','person:4a1e4d95cdedd08fff99',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(99,'admin:discord:507:discord:263','grant','admin','system:issued','person:a4da0cc75fe5e83a3244',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(100,'admin:discord:507:discord:264','grant','admin','system:issued','person:e5db0d6d79899eccd103',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(101,'admin:discord:507:discord:265','grant','admin','system:issued','person:e7ac815a6733f0d8da77',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(102,'admin:discord:507:discord:266','grant','admin','system:issued','person:0b93c07cf8a7520bcab9',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(103,'admin:discord:507:discord:267','grant','admin','system:issued','person:4943de94602aecaf0256',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(104,'admin:discord:507:discord:268','grant','admin','system:issued','person:d1f159639d235a063ae9',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(105,'admin:discord:507:discord:269','grant','admin','system:issued','person:853a4f8b2ff38672d197',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(106,'admin:discord:507:discord:270','grant','admin','system:issued','person:4704ff8bf981cb0d13cc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(107,'admin:discord:507:discord:271','grant','admin','system:issued','person:ff486afd06c6e10c603d',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(108,'admin:discord:507:discord:272','grant','admin','system:issued','person:58116616c93a0abe347b',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(109,'admin:discord:507:discord:273','grant','admin','system:issued','person:4f0138bfd1f69105afd3',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(110,'admin:discord:507:discord:274','grant','admin','system:issued','person:1424aae01cc6f951b0aa',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(111,'admin:discord:507:discord:275','grant','admin','system:issued','person:60b468cd284b903d88ef',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(112,'admin:discord:507:discord:276','grant','admin','system:issued','person:5d7cc60ec6a66fc6066c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(113,'admin:discord:507:discord:277','grant','admin','system:issued','person:7adac41a94bdd54a8caf',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(114,'admin:discord:507:discord:278','grant','admin','system:issued','person:cacb5b1b436dbb402f2c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(115,'admin:discord:507:discord:279','grant','admin','system:issued','person:ce4fadee4e5faa71ec1f',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(116,'admin:discord:507:discord:280','grant','admin','system:issued','person:13f064ba5c838f5e854e',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(117,'admin:discord:507:discord:281','grant','admin','system:issued','person:516de643840f149aaaae',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(118,'admin:discord:507:discord:282','grant','admin','system:issued','person:d056b6563517e80bc0c6',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(119,'admin:discord:507:discord:283','grant','admin','system:issued','person:9645c470ee26617cad81',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(120,'admin:discord:507:discord:284','grant','admin','system:issued','person:50096ef6c583517a50f7',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(121,'admin:discord:507:discord:285','grant','admin','system:issued','person:c6f76bbd4018859287c4',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(122,'admin:discord:507:discord:286','grant','admin','system:issued','person:78b3f525b40d0cb30a88',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(123,'admin:discord:507:discord:287','grant','admin','system:issued','person:b0ec00df528c1381d3d8',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(124,'admin:discord:507:discord:288','grant','admin','system:issued','person:706f1c3731e8d0bdf9c1',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(125,'admin:discord:507:discord:289','grant','admin','system:issued','person:9dd4df7425702380c937',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(126,'admin:discord:507:discord:290','grant','admin','system:issued','person:600e9e0be8eff7f33157',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(127,'admin:discord:507:discord:291','grant','admin','system:issued','person:e69928fe30fb87eaa5dc',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(128,'admin:discord:507:discord:292','grant','admin','system:issued','person:693330aa7e3d8c9cb5ae',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(129,'admin:discord:507:discord:293','grant','admin','system:issued','person:14fb5850fe382c794747',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(130,'admin:discord:507:discord:294','grant','admin','system:issued','person:44c66a3ce827bc749222',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(131,'admin:discord:507:discord:295','grant','admin','system:issued','person:1509825d59e811c85d67',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(132,'admin:discord:507:discord:296','grant','admin','system:issued','person:33b349cd5dae4d05b4d1',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(133,'admin:discord:507:discord:297','grant','admin','system:issued','person:9edbac0d5878dcf18340',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(134,'admin:discord:507:discord:298','grant','admin','system:issued','person:b6892f5cda926460c553',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(135,'admin:discord:507:discord:299','grant','admin','system:issued','person:bff7f375326cce196408',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(136,'admin:discord:507:discord:300','grant','admin','system:issued','person:d6be231c7c349ccb09a8',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(137,'admin:discord:507:discord:301','grant','admin','system:issued','person:e1b8eb7724a371503cfa',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(138,'admin:discord:507:discord:302','grant','admin','system:issued','person:6371b2fdeb8c1993d25c',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(139,'admin:discord:507:discord:303','grant','admin','system:issued','person:a6229719426b51feb78a',2,NULL,'discord:99','파티',1782907200250000,0,0);
INSERT INTO "transfers" VALUES(140,'undo:admin:discord:507:discord:303','deduct','undo','person:a6229719426b51feb78a','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(141,'undo:admin:discord:507:discord:201','deduct','undo','person:acf7ef38b1283d0e96d7','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(142,'undo:admin:discord:507:discord:202','deduct','undo','person:c1970e9896ce452b50f4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(143,'undo:admin:discord:507:discord:203','deduct','undo','person:b736623e6be6b8a05f6d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(144,'undo:admin:discord:507:discord:204','deduct','undo','person:218450e7acd2680c43a6','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(145,'undo:admin:discord:507:discord:205','deduct','undo','person:0fde5d0ac1c5dcbd88c4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(146,'undo:admin:discord:507:discord:206','deduct','undo','person:d12f9ffbaa0ea0548182','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(147,'undo:admin:discord:507:discord:207','deduct','undo','person:3c99b992b46eb47aa7d1','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(148,'undo:admin:discord:507:discord:208','deduct','undo','person:f9ecf85595e867acc894','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(149,'undo:admin:discord:507:discord:209','deduct','undo','person:1d7ae905d2a49b7ca1aa','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(150,'undo:admin:discord:507:discord:210','deduct','undo','person:168170b0a3984c7d0efd','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(151,'undo:admin:discord:507:discord:211','deduct','undo','person:ac4dd3c24ccc0464c998','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(152,'undo:admin:discord:507:discord:212','deduct','undo','person:21d0820a82becc95e600','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(153,'undo:admin:discord:507:discord:213','deduct','undo','person:69e1c6175ebe9511b381','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(154,'undo:admin:discord:507:discord:214','deduct','undo','person:00e8b3364748f103deec','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(155,'undo:admin:discord:507:discord:215','deduct','undo','person:1e2d3f8888a3614261ca','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(156,'undo:admin:discord:507:discord:216','deduct','undo','person:9230812fd9cad54c413f','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(157,'undo:admin:discord:507:discord:217','deduct','undo','person:717326e9381c4b059612','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(158,'undo:admin:discord:507:discord:218','deduct','undo','person:42a761bac5093535cc60','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(159,'undo:admin:discord:507:discord:219','deduct','undo','person:479675d50259e4d9dff3','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(160,'undo:admin:discord:507:discord:220','deduct','undo','person:53bd115fff20218711c8','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(161,'undo:admin:discord:507:discord:221','deduct','undo','person:9818452d302c96c1ea86','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(162,'undo:admin:discord:507:discord:222','deduct','undo','person:1836a3ddef2eefa85746','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(163,'undo:admin:discord:507:discord:223','deduct','undo','person:fc3c72a13dea6044064c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(164,'undo:admin:discord:507:discord:224','deduct','undo','person:8b399bbc88439e0ee5b2','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(165,'undo:admin:discord:507:discord:225','deduct','undo','person:137e3adcc78d6fb21edc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(166,'undo:admin:discord:507:discord:226','deduct','undo','person:e0f43a190682b6619ddc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(167,'undo:admin:discord:507:discord:227','deduct','undo','person:de60e75d444c38db827b','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(168,'undo:admin:discord:507:discord:228','deduct','undo','person:b6836515943978602494','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(169,'undo:admin:discord:507:discord:229','deduct','undo','person:20103a2ca29e8e231c2d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(170,'undo:admin:discord:507:discord:230','deduct','undo','person:ac3250222b5573325607','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(171,'undo:admin:discord:507:discord:231','deduct','undo','person:b780ce546a5dd17bf593','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(172,'undo:admin:discord:507:discord:232','deduct','undo','person:55284b5468010b847308','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(173,'undo:admin:discord:507:discord:233','deduct','undo','person:e4d7649c9c61b6032261','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(174,'undo:admin:discord:507:discord:234','deduct','undo','person:cee618d11a57dddfe548','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(175,'undo:admin:discord:507:discord:235','deduct','undo','person:b44b8dfddf6ab6bc4cb0','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(176,'undo:admin:discord:507:discord:236','deduct','undo','person:7f7f84289e59b3d11cd5','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(177,'undo:admin:discord:507:discord:237','deduct','undo','person:c28af447e10aa3e87299','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(178,'undo:admin:discord:507:discord:238','deduct','undo','person:b20d194bf53ffb8f414d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(179,'undo:admin:discord:507:discord:239','deduct','undo','person:8e803675618b87b89f7f','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(180,'undo:admin:discord:507:discord:240','deduct','undo','person:76c396751035e4e06543','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(181,'undo:admin:discord:507:discord:241','deduct','undo','person:1ac482d5bfa43394bd7b','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(182,'undo:admin:discord:507:discord:242','deduct','undo','person:8fe3168a2ac3137212ac','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(183,'undo:admin:discord:507:discord:243','deduct','undo','person:b8f974e8a88a3d602480','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(184,'undo:admin:discord:507:discord:244','deduct','undo','person:79650c06dc80cadfe0f4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(185,'undo:admin:discord:507:discord:245','deduct','undo','person:8ee3a6428f2a42856eb0','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(186,'undo:admin:discord:507:discord:246','deduct','undo','person:08fdd641c9d7673f738c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(187,'undo:admin:discord:507:discord:247','deduct','undo','person:788cdf6c3e1be7026413','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(188,'undo:admin:discord:507:discord:248','deduct','undo','person:678c40254f540096f204','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(189,'undo:admin:discord:507:discord:249','deduct','undo','person:3c06850f8eaa13f22561','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(190,'undo:admin:discord:507:discord:250','deduct','undo','person:a306eadd0a6a47eca544','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(191,'undo:admin:discord:507:discord:251','deduct','undo','person:e4daaf70554fbbd0cbbb','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(192,'undo:admin:discord:507:discord:252','deduct','undo','person:5ac0476d08ee7d1c6701','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(193,'undo:admin:discord:507:discord:253','deduct','undo','person:fdb96b19c581e0ccae7e','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(194,'undo:admin:discord:507:discord:254','deduct','undo','person:66b8c67ffa4131d3237a','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(195,'undo:admin:discord:507:discord:255','deduct','undo','person:2457250391ea34ecdfb3','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(196,'undo:admin:discord:507:discord:256','deduct','undo','person:f5fd7b44cfac5705f011','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(197,'undo:admin:discord:507:discord:257','deduct','undo','person:2f6aab485d72d50039d6','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(198,'undo:admin:discord:507:discord:258','deduct','undo','person:b86ca8885f6d428e1032','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(199,'undo:admin:discord:507:discord:259','deduct','undo','person:67664ce5f37a6dbbb071','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(200,'undo:admin:discord:507:discord:260','deduct','undo','person:00778895dc13b725a6d4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(201,'undo:admin:discord:507:discord:261','deduct','undo','person:1a9376ba390fac064e97','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(202,'undo:admin:discord:507:discord:262','deduct','undo','person:4a1e4d95cdedd08fff99','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(203,'undo:admin:discord:507:discord:263','deduct','undo','person:a4da0cc75fe5e83a3244','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(204,'undo:admin:discord:507:discord:264','deduct','undo','person:e5db0d6d79899eccd103','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(205,'undo:admin:discord:507:discord:265','deduct','undo','person:e7ac815a6733f0d8da77','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(206,'undo:admin:discord:507:discord:266','deduct','undo','person:0b93c07cf8a7520bcab9','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(207,'undo:admin:discord:507:discord:267','deduct','undo','person:4943de94602aecaf0256','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(208,'undo:admin:discord:507:discord:268','deduct','undo','person:d1f159639d235a063ae9','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(209,'undo:admin:discord:507:discord:269','deduct','undo','person:853a4f8b2ff38672d197','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(210,'undo:admin:discord:507:discord:270','deduct','undo','person:4704ff8bf981cb0d13cc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(211,'undo:admin:discord:507:discord:271','deduct','undo','person:ff486afd06c6e10c603d','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(212,'undo:admin:discord:507:discord:272','deduct','undo','person:58116616c93a0abe347b','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(213,'undo:admin:discord:507:discord:273','deduct','undo','person:4f0138bfd1f69105afd3','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(214,'undo:admin:discord:507:discord:274','deduct','undo','person:1424aae01cc6f951b0aa','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(215,'undo:admin:discord:507:discord:275','deduct','undo','person:60b468cd284b903d88ef','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(216,'undo:admin:discord:507:discord:276','deduct','undo','person:5d7cc60ec6a66fc6066c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(217,'undo:admin:discord:507:discord:277','deduct','undo','person:7adac41a94bdd54a8caf','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(218,'undo:admin:discord:507:discord:278','deduct','undo','person:cacb5b1b436dbb402f2c','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(219,'undo:admin:discord:507:discord:279','deduct','undo','person:ce4fadee4e5faa71ec1f','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(220,'undo:admin:discord:507:discord:280','deduct','undo','person:13f064ba5c838f5e854e','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(221,'undo:admin:discord:507:discord:281','deduct','undo','person:516de643840f149aaaae','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(222,'undo:admin:discord:507:discord:282','deduct','undo','person:d056b6563517e80bc0c6','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(223,'undo:admin:discord:507:discord:283','deduct','undo','person:9645c470ee26617cad81','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(224,'undo:admin:discord:507:discord:284','deduct','undo','person:50096ef6c583517a50f7','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(225,'undo:admin:discord:507:discord:285','deduct','undo','person:c6f76bbd4018859287c4','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(226,'undo:admin:discord:507:discord:286','deduct','undo','person:78b3f525b40d0cb30a88','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(227,'undo:admin:discord:507:discord:287','deduct','undo','person:b0ec00df528c1381d3d8','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(228,'undo:admin:discord:507:discord:288','deduct','undo','person:706f1c3731e8d0bdf9c1','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(229,'undo:admin:discord:507:discord:289','deduct','undo','person:9dd4df7425702380c937','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(230,'undo:admin:discord:507:discord:290','deduct','undo','person:600e9e0be8eff7f33157','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(231,'undo:admin:discord:507:discord:291','deduct','undo','person:e69928fe30fb87eaa5dc','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(232,'undo:admin:discord:507:discord:292','deduct','undo','person:693330aa7e3d8c9cb5ae','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(233,'undo:admin:discord:507:discord:293','deduct','undo','person:14fb5850fe382c794747','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(234,'undo:admin:discord:507:discord:294','deduct','undo','person:44c66a3ce827bc749222','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(235,'undo:admin:discord:507:discord:295','deduct','undo','person:1509825d59e811c85d67','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(236,'undo:admin:discord:507:discord:296','deduct','undo','person:33b349cd5dae4d05b4d1','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(237,'undo:admin:discord:507:discord:297','deduct','undo','person:9edbac0d5878dcf18340','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(238,'undo:admin:discord:507:discord:298','deduct','undo','person:b6892f5cda926460c553','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(239,'undo:admin:discord:507:discord:299','deduct','undo','person:bff7f375326cce196408','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
INSERT INTO "transfers" VALUES(240,'undo:admin:discord:507:discord:300','deduct','undo','person:d6be231c7c349ccb09a8','system:issued',2,NULL,'discord:99','',1782907200250000,2,0);
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
INSERT INTO "usernames" VALUES('telegram','борис','1');
INSERT INTO "usernames" VALUES('telegram','vera','3');
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
CREATE INDEX acts_of_batch ON acts (batch) WHERE batch IS NOT NULL;
CREATE TRIGGER memberships_go_with_identities AFTER DELETE ON identities
    BEGIN DELETE FROM memberships WHERE platform = old.platform AND user_id = old.user_id; END;
CREATE INDEX memberships_by_role ON memberships (platform, role);
CREATE INDEX memberships_by_age ON memberships (seen_at);
COMMIT;
