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
INSERT INTO "act_texts" VALUES(1,'7401392b505f0e36a8e2efd859175e9a','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'38f0e6bc394388d38dc2b77c85e797c6','for the contest');
INSERT INTO "act_texts" VALUES(8,'65a447afbb07693aba1ebefb5937d4c6','спам 광고');
INSERT INTO "act_texts" VALUES(10,'442dad9ab6059a4e31383e52e430c54a','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'7dac2d88f8a2e31aeb2df3200fd3451b','no power');
INSERT INTO "act_texts" VALUES(13,'73f4291ced374d76ff9bc4f98afb9161','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'26b9259b1a1235a07bf2f42212f8e5b7','감사');
INSERT INTO "act_texts" VALUES(15,'81451d7894a2975d066141730015891c','감사');
INSERT INTO "act_texts" VALUES(18,'795d80ba20c40a587727a0a012c95029','für dich');
INSERT INTO "act_texts" VALUES(19,'c4579c0e4b516acad98af9d55b222ed8','파티');
INSERT INTO "act_texts" VALUES(20,'62e3c438a60315984c5296ba022bafc1','파티');
INSERT INTO "act_texts" VALUES(21,'d8a0a126a291ace2a9524b61e93e8911','파티');
INSERT INTO "act_texts" VALUES(22,'e774b4817c330fe212922cfafb249184','파티');
INSERT INTO "act_texts" VALUES(23,'9766263f4d602e1888c7ae68653818b6','파티');
INSERT INTO "act_texts" VALUES(24,'80c6e62467703cc3d4b0bad1251b8930','파티');
INSERT INTO "act_texts" VALUES(25,'24ef53498db3425b1cdf086c62e88bfc','파티');
INSERT INTO "act_texts" VALUES(26,'9bfb55ef3d19f28448bf0f12a378a032','파티');
INSERT INTO "act_texts" VALUES(27,'abff76f186ff285d14910b9936b122b7','파티');
INSERT INTO "act_texts" VALUES(28,'e3d793a6e7c4946f50c9e3e6db266559','파티');
INSERT INTO "act_texts" VALUES(29,'db984ef004303681767abd350cf42f2a','파티');
INSERT INTO "act_texts" VALUES(30,'df295c568de8aa6bd75758e1cfd91f86','파티');
INSERT INTO "act_texts" VALUES(31,'44dcf1cce6a18f4e04c81c0810f2c63d','파티');
INSERT INTO "act_texts" VALUES(32,'b6ce7f3ac00ee694a7577809720833fd','파티');
INSERT INTO "act_texts" VALUES(33,'1e59acd4bfa816da8086a1c9ce873943','파티');
INSERT INTO "act_texts" VALUES(34,'50ccb38768a4acc93077deff2ac313d5','파티');
INSERT INTO "act_texts" VALUES(35,'da5abd39b8b3ba6227a19927b5b1458a','파티');
INSERT INTO "act_texts" VALUES(36,'48e6e5c173d6d9192c7ab93e2936f7d0','파티');
INSERT INTO "act_texts" VALUES(37,'78c18dd0508d15f68defab9efdb5114a','파티');
INSERT INTO "act_texts" VALUES(38,'736b0a759d59aa45782687e3428a76ab','파티');
INSERT INTO "act_texts" VALUES(39,'b47b417a092c93cfc4a2629c2bc20291','파티');
INSERT INTO "act_texts" VALUES(40,'b995b19c468194a74e6811c1f8b5d299','파티');
INSERT INTO "act_texts" VALUES(41,'5e8393701173dba6e25ce5cfb421c289','파티');
INSERT INTO "act_texts" VALUES(42,'75fe634495a440db33997dc8407f9b79','파티');
INSERT INTO "act_texts" VALUES(43,'4c9c834fee005dc5a66ce91067f8971c','파티');
INSERT INTO "act_texts" VALUES(44,'f5777731ebcfa585d81d5c02464de04f','파티');
INSERT INTO "act_texts" VALUES(45,'d8689d8ce1696e2933422cdeabbf3073','파티');
INSERT INTO "act_texts" VALUES(46,'aaaffde8bfea2b085266c4bc0f3e9e4a','파티');
INSERT INTO "act_texts" VALUES(47,'dfd9a345ca7ff511ddfe7afa3f9cd706','파티');
INSERT INTO "act_texts" VALUES(48,'52e90b98afa0ababe46aa92715ce9b91','파티');
INSERT INTO "act_texts" VALUES(49,'858edcbbefbfc1230810b5feb33f1b00','파티');
INSERT INTO "act_texts" VALUES(50,'fb09815f0a5001cedac36e75ff45c98a','파티');
INSERT INTO "act_texts" VALUES(51,'6b4c0ca52750e9c9a741f30ffa7cd3f7','파티');
INSERT INTO "act_texts" VALUES(52,'0c63d0255fba73e8f18b14b59ef72c4f','파티');
INSERT INTO "act_texts" VALUES(53,'dfef266c6398688500db790b8398be33','파티');
INSERT INTO "act_texts" VALUES(54,'d1cec93fd3f6437aaf4899be04082586','파티');
INSERT INTO "act_texts" VALUES(55,'fa6e157bfef61b60555378faa4a6c2eb','파티');
INSERT INTO "act_texts" VALUES(56,'f538ef09b6948612fbc3967dee72260b','파티');
INSERT INTO "act_texts" VALUES(57,'f321961f325190974fd118e6b678243c','파티');
INSERT INTO "act_texts" VALUES(58,'017a29426a8403abf85f421447982ee2','파티');
INSERT INTO "act_texts" VALUES(59,'e3a88b5a4ccf80b55ebeb06b45f0cae6','파티');
INSERT INTO "act_texts" VALUES(60,'132848b0c3c48d6e79b345d197cc0bf2','파티');
INSERT INTO "act_texts" VALUES(61,'0a21e47839d24b0f7c50ea0cea58bf5a','파티');
INSERT INTO "act_texts" VALUES(62,'361084c77080e5ab00b28abb5b4553ae','파티');
INSERT INTO "act_texts" VALUES(63,'b680026ef80c98c740a5a77d1f955d51','파티');
INSERT INTO "act_texts" VALUES(64,'d768547c61b7e139f3808033f522ebb3','파티');
INSERT INTO "act_texts" VALUES(65,'f84b7311661e22a69cf2616717c678d0','파티');
INSERT INTO "act_texts" VALUES(66,'6a022cb41a95c1504f3ce9a5555d51cb','파티');
INSERT INTO "act_texts" VALUES(67,'67b9ab20abb93487effd00833f0c12fb','파티');
INSERT INTO "act_texts" VALUES(68,'598f79705e5d691bf6722a2845a67bf6','파티');
INSERT INTO "act_texts" VALUES(69,'22ce55f0f039ef1494a50c64c02e9159','파티');
INSERT INTO "act_texts" VALUES(70,'4e39832be47daef2309f1ce0d7868f3d','파티');
INSERT INTO "act_texts" VALUES(71,'0b1ab0becdb1a6ba4a49d87203f94f60','파티');
INSERT INTO "act_texts" VALUES(72,'b50091192bbda3ba7f7b1346386cfd73','파티');
INSERT INTO "act_texts" VALUES(73,'541e15ff30af2e7257c063c215ac3e98','파티');
INSERT INTO "act_texts" VALUES(74,'43e21c175983fdb2c98a2a917ba284d1','파티');
INSERT INTO "act_texts" VALUES(75,'6fbf87545ea823dd2fc8b424bbad9b0e','파티');
INSERT INTO "act_texts" VALUES(76,'abcb45125079e1a02adf2e810000626d','파티');
INSERT INTO "act_texts" VALUES(77,'a520e4ae7b9ec37c2131b89cf8e1b579','파티');
INSERT INTO "act_texts" VALUES(78,'308b884cbb67ec007ac645f943bb1092','파티');
INSERT INTO "act_texts" VALUES(79,'ec3360113a5cb645f99b5b746badee8d','파티');
INSERT INTO "act_texts" VALUES(80,'90f95ca08b2b41aa670298073eb35bed','파티');
INSERT INTO "act_texts" VALUES(81,'f1a470bc4d7a926bbaac0ae2d783011a','파티');
INSERT INTO "act_texts" VALUES(82,'8f3ce744e1445548136cdfeee8bafbd7','파티');
INSERT INTO "act_texts" VALUES(83,'d4ac9c48c574a1ebbd621346327f9988','파티');
INSERT INTO "act_texts" VALUES(84,'84cbe565ef5f005140c1b96b78cc7100','파티');
INSERT INTO "act_texts" VALUES(85,'b20c9a62967dd61eea003ebf5910fe01','파티');
INSERT INTO "act_texts" VALUES(86,'076679e163a5a6e6603003b810adadf6','파티');
INSERT INTO "act_texts" VALUES(87,'8a85e8460b2557864351ffb355d7931d','파티');
INSERT INTO "act_texts" VALUES(88,'58f579419c7be5ed02a789e6928c49d2','파티');
INSERT INTO "act_texts" VALUES(89,'9e09f2db993354cfc2bf49f46cb992f5','파티');
INSERT INTO "act_texts" VALUES(90,'bf7f6059fae1572cce2566bad4d1b5fb','파티');
INSERT INTO "act_texts" VALUES(91,'0be179d00c9bbdd75efb6627d7268173','파티');
INSERT INTO "act_texts" VALUES(92,'a35fdc8cac7c4859bd9e3bc19bcce365','파티');
INSERT INTO "act_texts" VALUES(93,'ee5ccc54463e75d82c73eed016536719','파티');
INSERT INTO "act_texts" VALUES(94,'cdf57397f55514c70341b4c330642b53','파티');
INSERT INTO "act_texts" VALUES(95,'3e1e26cfd0d36da62e91a1b661955d06','파티');
INSERT INTO "act_texts" VALUES(96,'74d229fc8f0060ef973a42895c92865f','파티');
INSERT INTO "act_texts" VALUES(97,'32e0a0edd90896a078d45bab8cbfb1ce','파티');
INSERT INTO "act_texts" VALUES(98,'8828a903d8b873c95821399b21125ac7','파티');
INSERT INTO "act_texts" VALUES(99,'36269fbd63b21158dc65a43c737567f2','파티');
INSERT INTO "act_texts" VALUES(100,'2fa58f50c935e6d490493cccd8beaf44','파티');
INSERT INTO "act_texts" VALUES(101,'40c0c36a8e4b0bef14a90c3c0956f44a','파티');
INSERT INTO "act_texts" VALUES(102,'0721ddadff661daf83350432e64df1f5','파티');
INSERT INTO "act_texts" VALUES(103,'5535a2b3defeb345981bb4597cdc6ca3','파티');
INSERT INTO "act_texts" VALUES(104,'bf89165a5f6ed8fccada4f5257494923','파티');
INSERT INTO "act_texts" VALUES(105,'08a7fbcd3a39af6517c5d1468ee9520a','파티');
INSERT INTO "act_texts" VALUES(106,'237049a9c75703b449867186b63d0da5','파티');
INSERT INTO "act_texts" VALUES(107,'5d897e6b80eeb3cfc9bcd98fa60a90e7','파티');
INSERT INTO "act_texts" VALUES(108,'8b66251b2385f1e5b9c2c829bc0d45b9','파티');
INSERT INTO "act_texts" VALUES(109,'3058c5ca4ee68b67f5236e33dc4ad63c','파티');
INSERT INTO "act_texts" VALUES(110,'aaac602787b70e0452da62075c111521','파티');
INSERT INTO "act_texts" VALUES(111,'92d5bc6eefeb6af695c06440a1e0f0da','파티');
INSERT INTO "act_texts" VALUES(112,'8e740d1fd32d0343241ee8cd23132d26','파티');
INSERT INTO "act_texts" VALUES(113,'c7c47f79aabb3aff422721cca6e63f20','파티');
INSERT INTO "act_texts" VALUES(114,'430479cd65e9237f472da700f9f1b67c','파티');
INSERT INTO "act_texts" VALUES(115,'dc13ca25043796ee207487d509e5bdcd','파티');
INSERT INTO "act_texts" VALUES(116,'f00fc49ccbd310c4fc2afec820faaf43','파티');
INSERT INTO "act_texts" VALUES(117,'65dd0ebc980c7c6bdac423ae5087cba0','파티');
INSERT INTO "act_texts" VALUES(118,'f05d3e077d3b8d415585087789629227','파티');
INSERT INTO "act_texts" VALUES(119,'b4389c8a757e05f8c41dd34cd6320906','파티');
INSERT INTO "act_texts" VALUES(120,'82a969793593656c8420d39416706e31','파티');
INSERT INTO "act_texts" VALUES(121,'ccd7ea599299970d3729d14023ded4ec','파티');
INSERT INTO "act_texts" VALUES(122,'1cd9c3d01255466266664b865fa50389','파티');
INSERT INTO "act_texts" VALUES(225,'843e393cd1626da01da3085e6d93fc5d','ink');
INSERT INTO "act_texts" VALUES(226,'0b568d1e1ca6eb386bf60c4d2b82ad85','잉크');
INSERT INTO "act_texts" VALUES(227,'7fce240afd8aca6bdbf63fbf974ef06b','ink well');
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
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','7f257c601c0a62e5013bcf7dda79993f4ecf81034508ee7bf51992044116ba58','','19225f37fa5ca8ff1be3276a0e9030676bfe182be9e7b05a779976419b42fb94',NULL);
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','19225f37fa5ca8ff1be3276a0e9030676bfe182be9e7b05a779976419b42fb94','ef40ce94e9d24739cb4e0b3349a80de31b15ec65f6793db05ee226e4511e925a',NULL);
INSERT INTO "acts" VALUES(3,'block:7426b7989d984af3a3a72d87d6dc1264',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','ef40ce94e9d24739cb4e0b3349a80de31b15ec65f6793db05ee226e4511e925a','0408d367a97936f0613c0cd08c312ccd0c6e440c73b55c25c1b1551733c2a02a',NULL);
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','43adf8c7e8f9f477a0625f2d01a55faaa1903232d4c33f7df70afe5b8edb7903','0408d367a97936f0613c0cd08c312ccd0c6e440c73b55c25c1b1551733c2a02a','1065f9a8bb47d7820e1bb263a81bbd444f16f19393e438c103d496dd0746cf66',NULL);
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','1065f9a8bb47d7820e1bb263a81bbd444f16f19393e438c103d496dd0746cf66','4ebb018e260bae6c91efcb2920f6121da173b5811ba7b52443c70040eefad91c',NULL);
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','4ebb018e260bae6c91efcb2920f6121da173b5811ba7b52443c70040eefad91c','94614cf14685f7f06df310212aafbe013548caed0ad1175f18e55e8d12160aa0',NULL);
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','94614cf14685f7f06df310212aafbe013548caed0ad1175f18e55e8d12160aa0','b9542d3f00956332f9523c35bca27825bce01b685ea430861e91d7b8bd418232',NULL);
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','c47d173c9639f3a43a9db5398317cb31f04f712fab3901eac2a03e70600593e4','b9542d3f00956332f9523c35bca27825bce01b685ea430861e91d7b8bd418232','35c1f5d6acd3a93e84096f63b0747a7b67723b103c61a2b211901aa70b0f0cea',NULL);
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','35c1f5d6acd3a93e84096f63b0747a7b67723b103c61a2b211901aa70b0f0cea','66cfb9c73d3ded2aea50e652dba5c8af6bb9bd3bbd72c3fab0b7775c1d098ab9',NULL);
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','2ec0bffd70c0e015276b942caea97b5a1ad79194dddd9cacf5cf0f76857370be','66cfb9c73d3ded2aea50e652dba5c8af6bb9bd3bbd72c3fab0b7775c1d098ab9','0844269c9a569f3a81b2042c16f625e7a4dde4eedc5941bb3bd2a15cdbea2362',NULL);
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','0844269c9a569f3a81b2042c16f625e7a4dde4eedc5941bb3bd2a15cdbea2362','ad17f0f623dd9b98c0d258b4d652543d8260ed1ed8890eed3782cffb3dc61a96',NULL);
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','2e8f7ea4ccd6b481d6330898af3ad6e8f6066b650a3e842fca95289e50804c0c','ad17f0f623dd9b98c0d258b4d652543d8260ed1ed8890eed3782cffb3dc61a96','57a540ec75527ca4713e7609ca8470f6670c7f75b02865ea75831eef562e334b',NULL);
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','7a3d0f618410940c102bace85c57da89d15408721e16abf15f0aa0259ad1e3bb','57a540ec75527ca4713e7609ca8470f6670c7f75b02865ea75831eef562e334b','7021e1d837de465c73ac1ba0000583505353b484fa46f6ec0d4c97a05b8c84eb',NULL);
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','5bf4acf7df34ab17fe920f268056b42c3beff31c8b113c35c7052c9216217144','7021e1d837de465c73ac1ba0000583505353b484fa46f6ec0d4c97a05b8c84eb','09c5d1e86b11158c0760cb6460056ec01ab50af8b1bb83fb00b7ab04def77c4d',NULL);
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','f619f1c5b8b292529ff7b5342ed2a7651e983ff7a5a789ebc74b6936b14bec51','09c5d1e86b11158c0760cb6460056ec01ab50af8b1bb83fb00b7ab04def77c4d','0d55fab3071589be9875c2bd6cd89e22d4075a23935e63ef179bf92884a051ec',NULL);
INSERT INTO "acts" VALUES(16,'vouchers:vouchers',1782907200250000,'discord:99','discord','vouchers','#1–#2',NULL,NULL,NULL,'','{"amount": 5, "uses": 3, "count": 2, "expires_at": "2026-07-31T12:00:00.250000+00:00"}',NULL,'','','0d55fab3071589be9875c2bd6cd89e22d4075a23935e63ef179bf92884a051ec','febbee3282af117fc39069bc127312f75c301da488fe3fd2b03a46d731a0a24f',NULL);
INSERT INTO "acts" VALUES(17,'revoke:revoke',1782907200250000,'discord:99','discord','revoke','#2',NULL,NULL,NULL,'{"can_give": 15, "revoked": 0}','{"can_give": 0, "revoked": 1}',NULL,'','','febbee3282af117fc39069bc127312f75c301da488fe3fd2b03a46d731a0a24f','225493ca1592a0a2c593da12b353c23680df04818c57b044ed669db4bec4685e',NULL);
INSERT INTO "acts" VALUES(18,'gift:discord:603',1782907200250000,'discord:15','discord','gift','telegram:15','6cc2cacd77c6a0e0290a','gift:discord:603',2,'0','2',NULL,'1c960f78da4e0135a32b103a0b8f3f6cfd0912674e1ed1cd4d2d2a76e75fe53c','2946ce3ab797a018d59f728f221d51b1929883304f99eef3d8477a990a39b70f','225493ca1592a0a2c593da12b353c23680df04818c57b044ed669db4bec4685e','caff7a86e6ac4b74118e2ec7ae7b02b178d973ecfb5e01e6624ad9244c5be351',NULL);
INSERT INTO "acts" VALUES(19,'batch:discord:507',1782907200250000,'discord:99','discord','topup_many','discord:507',NULL,NULL,NULL,'','{"people":103,"each":2}',NULL,'','0e201e1942045facc31f84e36cce8c7963b4135b4ff5d3e61da8918477913010','caff7a86e6ac4b74118e2ec7ae7b02b178d973ecfb5e01e6624ad9244c5be351','f6ed3a4ce5a8c09c2c061125f02aa479b08de2158299c4229759480041544ae5',NULL);
INSERT INTO "acts" VALUES(20,'admin:discord:507:discord:201',1782907200250000,'discord:99','discord','topup','discord:201','acf7ef38b1283d0e96d7','admin:discord:507:discord:201',2,'0','2',NULL,'c54df98705346213c4d9fa5f36a4db556a15b0fd64a5106306b307114aaa3e0f','71ebb65afdf7252d9aee7617951bd9b56bf0a1f0e4e2e0b5d8010f88cf363fbf','f6ed3a4ce5a8c09c2c061125f02aa479b08de2158299c4229759480041544ae5','5caed8e5201e528219484ce9961c282fb5f6283903a50168746e883ab8d43a64',19);
INSERT INTO "acts" VALUES(21,'admin:discord:507:discord:202',1782907200250000,'discord:99','discord','topup','discord:202','c1970e9896ce452b50f4','admin:discord:507:discord:202',2,'0','2',NULL,'a9d42a9f7fd1599854666f4d280509235fc74b1b645753271730ade6681e86d2','b0decdcba85b9ab7f93dab4a49341a6c3f9db41defa1bea091baee12b9bed33c','5caed8e5201e528219484ce9961c282fb5f6283903a50168746e883ab8d43a64','6dd538a16d4cfc4b55ead341e4b5df646b112f0489a03bc8ebbedbcf33a665bb',19);
INSERT INTO "acts" VALUES(22,'admin:discord:507:discord:203',1782907200250000,'discord:99','discord','topup','discord:203','b736623e6be6b8a05f6d','admin:discord:507:discord:203',2,'0','2',NULL,'3f19d340b8e3fe0862513e5355ed6565427689b1baca28cdda7b29351484d049','033e25314e1a195296eaaaec90c92f8d049af8beb6fe3d6f1becfac3687285fb','6dd538a16d4cfc4b55ead341e4b5df646b112f0489a03bc8ebbedbcf33a665bb','657be09b2986fa6fb85832271d2993e0e1c397b11385e3f29fd8fa3524d86fa0',19);
INSERT INTO "acts" VALUES(23,'admin:discord:507:discord:204',1782907200250000,'discord:99','discord','topup','discord:204','218450e7acd2680c43a6','admin:discord:507:discord:204',2,'0','2',NULL,'cf3c7f42994f7008e309290838a540f167896bb5fc18d84c514be2149f4cd487','6b2cbb7b53ff00cf6edb44695d30dbedbe5ae9f083bf8d115689be900880b046','657be09b2986fa6fb85832271d2993e0e1c397b11385e3f29fd8fa3524d86fa0','cdf6b1b0343aebe257db6845ebb5904733d5c27ab7c9069b914844ff4d583b5a',19);
INSERT INTO "acts" VALUES(24,'admin:discord:507:discord:205',1782907200250000,'discord:99','discord','topup','discord:205','0fde5d0ac1c5dcbd88c4','admin:discord:507:discord:205',2,'0','2',NULL,'57d5244f7522fcae19b882fe2ae627ad056ce1f63aa62648447bc94abcd1e248','f8db50c138df6956299cc72cd79a63280daae83dbaafebdafaae4f8f9de0cefc','cdf6b1b0343aebe257db6845ebb5904733d5c27ab7c9069b914844ff4d583b5a','5ee8d45643a44dc4084b5f62e75255a521c47809951663fd7b6cc365f32b76df',19);
INSERT INTO "acts" VALUES(25,'admin:discord:507:discord:206',1782907200250000,'discord:99','discord','topup','discord:206','d12f9ffbaa0ea0548182','admin:discord:507:discord:206',2,'0','2',NULL,'c9d553da0806c47cd023e19bf1fc78893f9ebe4b947306b4d22f6f4d74e40cb8','58e48a1ae14b709c2f632fe4fd5dee39b0cd6d50eaa72a494a8c4ec25466d313','5ee8d45643a44dc4084b5f62e75255a521c47809951663fd7b6cc365f32b76df','7a9ad6a868940cd243abdf5cdd80bd8cf697cf426dda9f3415d36d98d982f269',19);
INSERT INTO "acts" VALUES(26,'admin:discord:507:discord:207',1782907200250000,'discord:99','discord','topup','discord:207','3c99b992b46eb47aa7d1','admin:discord:507:discord:207',2,'0','2',NULL,'6917f3ad87778ba0658493927097333a6d63b494062a38a1a1bf82d90b928024','4f0e960c34577887e6fd952916450014f1a253c4899a31418e4595ce3a1a3be9','7a9ad6a868940cd243abdf5cdd80bd8cf697cf426dda9f3415d36d98d982f269','800c33fd206b3d5c3da0fca02ae06def2b57a4d0fa88e6837142422477363f7e',19);
INSERT INTO "acts" VALUES(27,'admin:discord:507:discord:208',1782907200250000,'discord:99','discord','topup','discord:208','f9ecf85595e867acc894','admin:discord:507:discord:208',2,'0','2',NULL,'f92d7b8f506fec2302149e83b044c5729a0980c6004aa2bb0d936061625ffc59','ee4394e04e3e6d92c82386450f80edbe56f65661829cfda8318024d778580595','800c33fd206b3d5c3da0fca02ae06def2b57a4d0fa88e6837142422477363f7e','67ce0e383c0265bbd60f0e4ec491a19ece4bd088986a0470ea7a8da5497e91aa',19);
INSERT INTO "acts" VALUES(28,'admin:discord:507:discord:209',1782907200250000,'discord:99','discord','topup','discord:209','1d7ae905d2a49b7ca1aa','admin:discord:507:discord:209',2,'0','2',NULL,'15d897520246e2d2e346133ebbceaef92efeb1f6166cbabfbc12d11599f890b5','b428fa46c95df888c425bdd68482914b98403b8334edcb00a7edeec33c7bfdff','67ce0e383c0265bbd60f0e4ec491a19ece4bd088986a0470ea7a8da5497e91aa','7a4997c578e7923f8c945bcddd16205b37fcf5f77e5acc250ce4a0e29ca80e6b',19);
INSERT INTO "acts" VALUES(29,'admin:discord:507:discord:210',1782907200250000,'discord:99','discord','topup','discord:210','168170b0a3984c7d0efd','admin:discord:507:discord:210',2,'0','2',NULL,'177ee0565a92dbc230b05278e5b23ab21e724af240dba72552bc0bcda87b3862','a8130db200dd81e94c2410e24a7b849121423d20a57ba4356d13e2f8d271f5f2','7a4997c578e7923f8c945bcddd16205b37fcf5f77e5acc250ce4a0e29ca80e6b','5c179b5e6b201a54b867c34d010950b4f4ceea0195313fd812766e872d451381',19);
INSERT INTO "acts" VALUES(30,'admin:discord:507:discord:211',1782907200250000,'discord:99','discord','topup','discord:211','ac4dd3c24ccc0464c998','admin:discord:507:discord:211',2,'0','2',NULL,'83a374245e9a6246480ad83549fd5513b46eaa4d46914d1c9009a83934bfa62d','22fc6791b598cf3f152e6ce25a5c9c7ab9d38ecd5e8132594fef4764d9775a9a','5c179b5e6b201a54b867c34d010950b4f4ceea0195313fd812766e872d451381','8b6ea662de8b32654912edcbfedfd2a3da4e342d68b2e60aa1ad2b107f6a7ca5',19);
INSERT INTO "acts" VALUES(31,'admin:discord:507:discord:212',1782907200250000,'discord:99','discord','topup','discord:212','21d0820a82becc95e600','admin:discord:507:discord:212',2,'0','2',NULL,'39cd9003642dce4e601e1c692c8466dc9f82cfd574bc55a2a27e047ff78ccac7','b77aef27af9071e051121e4d5cd4f766dbc29f07c9b18cab9a8751e8eb0153d3','8b6ea662de8b32654912edcbfedfd2a3da4e342d68b2e60aa1ad2b107f6a7ca5','572731e277da2aeaeef47afd91202fb23128ff3d8b5e84f0d84c11ef7c6e38e5',19);
INSERT INTO "acts" VALUES(32,'admin:discord:507:discord:213',1782907200250000,'discord:99','discord','topup','discord:213','69e1c6175ebe9511b381','admin:discord:507:discord:213',2,'0','2',NULL,'645b57806a8db2a30063d93ba2ceecacf37ac4dc27dffe94ea046047d43566e4','772c68d25a8febfc9a1171059f213d1b592873cbcaba0daaf382b58a03cc5574','572731e277da2aeaeef47afd91202fb23128ff3d8b5e84f0d84c11ef7c6e38e5','3e5b0c643762f8d5a3da3d0045207dc9d3baf4c6b1fe95653b4f6f33a33d1072',19);
INSERT INTO "acts" VALUES(33,'admin:discord:507:discord:214',1782907200250000,'discord:99','discord','topup','discord:214','00e8b3364748f103deec','admin:discord:507:discord:214',2,'0','2',NULL,'0d0c7604cfacaad398b4d303d371e6dfe79445fd3669f516a8f8a1d0a9129f3c','4f7cc4b0c1d5277994d710a965d17f958a72fa3c79700c10cd7ff2ccf5cc2821','3e5b0c643762f8d5a3da3d0045207dc9d3baf4c6b1fe95653b4f6f33a33d1072','3b24bde3a6ad8d5c39ae8b87a4c38dd8cd4a10f5444cc2b350bca98f85cba76a',19);
INSERT INTO "acts" VALUES(34,'admin:discord:507:discord:215',1782907200250000,'discord:99','discord','topup','discord:215','1e2d3f8888a3614261ca','admin:discord:507:discord:215',2,'0','2',NULL,'cfb6b830085a7173565c7643301d1a022125e3c70bec5315c932dc765523a296','253942be347b66292a88b2a6b8764849c63fd0a3d653d0e5800c94dad7d4f7b4','3b24bde3a6ad8d5c39ae8b87a4c38dd8cd4a10f5444cc2b350bca98f85cba76a','425849eb9c378e0e0a665ee5e86a5468d0aaae60c131802453772facaf8e09c8',19);
INSERT INTO "acts" VALUES(35,'admin:discord:507:discord:216',1782907200250000,'discord:99','discord','topup','discord:216','9230812fd9cad54c413f','admin:discord:507:discord:216',2,'0','2',NULL,'6926d20c477cbbcc54a3b88791b0e95e4c9f69280b312a9d57cedb3f9a441957','84104204973f1137b77dd2c65cd7bf25a714a1e4e90aae648f320d2beffaaa01','425849eb9c378e0e0a665ee5e86a5468d0aaae60c131802453772facaf8e09c8','1b9d21f74ca94e08b0b35003938ddd018e1cee27fdc1a65cb13e6d25112c51af',19);
INSERT INTO "acts" VALUES(36,'admin:discord:507:discord:217',1782907200250000,'discord:99','discord','topup','discord:217','717326e9381c4b059612','admin:discord:507:discord:217',2,'0','2',NULL,'ad3ba095c4440773819e4ea9c4066908709524666e313a01a4783ae942f2cc53','27c5674731e9e11103eb85485643a90418d38593c6810a06f7f2369f833a1a6b','1b9d21f74ca94e08b0b35003938ddd018e1cee27fdc1a65cb13e6d25112c51af','f536ddf83982044d061a0c7dd73b7ae2528713ea105b156dd969905e961ee837',19);
INSERT INTO "acts" VALUES(37,'admin:discord:507:discord:218',1782907200250000,'discord:99','discord','topup','discord:218','42a761bac5093535cc60','admin:discord:507:discord:218',2,'0','2',NULL,'6187239dbef82588bb0dd7d25ca6742974413d581bdb37193802e55ce7111a1b','7d711d3131fd42b505de8e284211f05d37d07d8f18cda5185d807d791d8999a7','f536ddf83982044d061a0c7dd73b7ae2528713ea105b156dd969905e961ee837','bedf3ccd35a33cf1e3df507d0ca5e33856356ccd79c34fcf373060cd3e8b0e33',19);
INSERT INTO "acts" VALUES(38,'admin:discord:507:discord:219',1782907200250000,'discord:99','discord','topup','discord:219','479675d50259e4d9dff3','admin:discord:507:discord:219',2,'0','2',NULL,'af76a7b34dfa3b98c52993f3729bafe20aee408e3cc1febc88799e3a9e6ef1f5','a67d8c9c1fc2432c999196a635b86e1b58233344cca362d98f2a19bfa676868f','bedf3ccd35a33cf1e3df507d0ca5e33856356ccd79c34fcf373060cd3e8b0e33','34bda52af9d18132c3eda86ba0abe2f0653a16c6bd22fde23cd5da172005ce07',19);
INSERT INTO "acts" VALUES(39,'admin:discord:507:discord:220',1782907200250000,'discord:99','discord','topup','discord:220','53bd115fff20218711c8','admin:discord:507:discord:220',2,'0','2',NULL,'ca9f058ff0950495e3e0c28129635e95e9eb1c4a973c94ee22ec11f5128195fc','29a9c940fae6613d434126490a4b7ca77b8d6a8cff3d0cecd35efb16e83c681f','34bda52af9d18132c3eda86ba0abe2f0653a16c6bd22fde23cd5da172005ce07','b568474e8cae88358596d35c59e62a1cce4948c374f39c7e82a777fd253be41e',19);
INSERT INTO "acts" VALUES(40,'admin:discord:507:discord:221',1782907200250000,'discord:99','discord','topup','discord:221','9818452d302c96c1ea86','admin:discord:507:discord:221',2,'0','2',NULL,'7b91c433728c580a1262f62af174f3be1a177af91ea9bf2081faf4d3963cb463','04eb9db1bb7724a2467f894a6eaec5ebbd02a4fe1bfbd1b49eba387c61fc604e','b568474e8cae88358596d35c59e62a1cce4948c374f39c7e82a777fd253be41e','1872471db653bc40a20c3a6628d5323de5631f86fd25d1967e176e9a82e3e573',19);
INSERT INTO "acts" VALUES(41,'admin:discord:507:discord:222',1782907200250000,'discord:99','discord','topup','discord:222','1836a3ddef2eefa85746','admin:discord:507:discord:222',2,'0','2',NULL,'3778e658e45b363141296180413d3af1771b62800a6446f2a4356287acb8aba8','c02960c5aeb7d602a7bd9347a0ada58dda0e2244b942e41107ff23b1980b634b','1872471db653bc40a20c3a6628d5323de5631f86fd25d1967e176e9a82e3e573','7fd8d104f30bf0e59eebec260a3070df9094682cb3bc00d918e7a15a1b70f407',19);
INSERT INTO "acts" VALUES(42,'admin:discord:507:discord:223',1782907200250000,'discord:99','discord','topup','discord:223','fc3c72a13dea6044064c','admin:discord:507:discord:223',2,'0','2',NULL,'13136e4597753cdf8fe60e15395e419debf0876f138d5bef3a850c47030d02c2','52b51ef6dc9c10dcd8871cb84a03c40e39b54274afcd730495df1da571416f5f','7fd8d104f30bf0e59eebec260a3070df9094682cb3bc00d918e7a15a1b70f407','665f2e7162594e3895f005a46ffc0ed0cefc2a1feefa1f11a7be6e0300b70dd5',19);
INSERT INTO "acts" VALUES(43,'admin:discord:507:discord:224',1782907200250000,'discord:99','discord','topup','discord:224','8b399bbc88439e0ee5b2','admin:discord:507:discord:224',2,'0','2',NULL,'9ece1d5ead4503cfdb86e4be578bc02af95854bd4f40a6604a68e2ca1d7b44eb','ceafbb69de99104f36413f63d337fe641451176fcc66b0a1cc42c405947aaa96','665f2e7162594e3895f005a46ffc0ed0cefc2a1feefa1f11a7be6e0300b70dd5','5cb2c0989dbaad6bf72361d53c69c4db53eaa12680f7d2a082915879a4113a02',19);
INSERT INTO "acts" VALUES(44,'admin:discord:507:discord:225',1782907200250000,'discord:99','discord','topup','discord:225','137e3adcc78d6fb21edc','admin:discord:507:discord:225',2,'0','2',NULL,'73e842b13fd0a4a8896bbe58788c1fa1372a49d6ab07cd0b4f6d92d38e276d96','709803a3b2c2804eab65ca4690091483468cff4da6fad0c27e4181afbd2f1dd3','5cb2c0989dbaad6bf72361d53c69c4db53eaa12680f7d2a082915879a4113a02','5aa869d2f1cd5ffbf236b9e82cedfd93c651376e780f5190cb5cdca03a09bb9c',19);
INSERT INTO "acts" VALUES(45,'admin:discord:507:discord:226',1782907200250000,'discord:99','discord','topup','discord:226','e0f43a190682b6619ddc','admin:discord:507:discord:226',2,'0','2',NULL,'8acda5ba31702f89c2ba22e21b46506b075ac53e2edf8fa4e4598bcaed57b0a2','355b7643c96908ba236a9b82999f5830e0f1f15d058d20621c6390441382555b','5aa869d2f1cd5ffbf236b9e82cedfd93c651376e780f5190cb5cdca03a09bb9c','62b15805823826ee2f53ad0b28301d5012b113d9edf52aaa86893eb9d89dedaf',19);
INSERT INTO "acts" VALUES(46,'admin:discord:507:discord:227',1782907200250000,'discord:99','discord','topup','discord:227','de60e75d444c38db827b','admin:discord:507:discord:227',2,'0','2',NULL,'62b4c92dabc82c225377053d491f4389119e41b7567521737968513b6e78a078','8a9c0a8e92669de017e37d8cd8543061151e212ec4b636b62113dd0b85a2fa1d','62b15805823826ee2f53ad0b28301d5012b113d9edf52aaa86893eb9d89dedaf','a579590771028464c3d223e95dece4e29cba39023f1d6f37b409b8ee0520eca6',19);
INSERT INTO "acts" VALUES(47,'admin:discord:507:discord:228',1782907200250000,'discord:99','discord','topup','discord:228','b6836515943978602494','admin:discord:507:discord:228',2,'0','2',NULL,'d90fbb9bc90c02ecd73efc02988451491ce2da5b6320690aad242726d27e26e7','dcf3fbb6e08059b441167360df45e3c2f640ea501b3f575ff6ecb41c39c42b68','a579590771028464c3d223e95dece4e29cba39023f1d6f37b409b8ee0520eca6','068009bf12fd9fb75fe962087ea6bd9e62c566d753a71d228bf634264af14150',19);
INSERT INTO "acts" VALUES(48,'admin:discord:507:discord:229',1782907200250000,'discord:99','discord','topup','discord:229','20103a2ca29e8e231c2d','admin:discord:507:discord:229',2,'0','2',NULL,'fc0f42ec39ae500d895f93c16c137b4fcec430591838dff924a023b8c32ac58f','d89ea39fb8896e7ae4e3d95328d29ceebf471fbaf0ee9a8db68cbee7a9c13dd8','068009bf12fd9fb75fe962087ea6bd9e62c566d753a71d228bf634264af14150','5702d7d4c70847a1cf38d5202a24f778c4defaf343b2d2b6b60cee909bc59753',19);
INSERT INTO "acts" VALUES(49,'admin:discord:507:discord:230',1782907200250000,'discord:99','discord','topup','discord:230','ac3250222b5573325607','admin:discord:507:discord:230',2,'0','2',NULL,'3b7b681a93e8976ab38971c200205467d2e8e7736745680bd6a43f858ed4485c','c604c0eb40112ff41862b633bea2f2cd016f66bde0505ff1be13805b4832a948','5702d7d4c70847a1cf38d5202a24f778c4defaf343b2d2b6b60cee909bc59753','5b27778f6a3d03e7c87d0be886593e4133909ce06bc460c739e89450491b4740',19);
INSERT INTO "acts" VALUES(50,'admin:discord:507:discord:231',1782907200250000,'discord:99','discord','topup','discord:231','b780ce546a5dd17bf593','admin:discord:507:discord:231',2,'0','2',NULL,'168b5532fdd7900b362df6105b287c3df0b2dc97d013a502d0c1f45704c5dd74','18933bbeb2b50a800b994fba083919cfbb81cd576928c88ce2709d6d3504e074','5b27778f6a3d03e7c87d0be886593e4133909ce06bc460c739e89450491b4740','b75d0ded09af87847f95fa7cc092a16c93186625bbc0390c7a76d114b6fe985c',19);
INSERT INTO "acts" VALUES(51,'admin:discord:507:discord:232',1782907200250000,'discord:99','discord','topup','discord:232','55284b5468010b847308','admin:discord:507:discord:232',2,'0','2',NULL,'706dbf7d1356e563554d409b9802699ce90ff9b02d4b9849ed84cd8df36d2999','d9eba031b6fa53f7c65e017a02f8df1ea697bd274e38d0b0b73d8f5a36078b76','b75d0ded09af87847f95fa7cc092a16c93186625bbc0390c7a76d114b6fe985c','b15aa4042e6c16b1c2ec4ee4f67ea51e5d2970e737f1f610239653f8b7045fb3',19);
INSERT INTO "acts" VALUES(52,'admin:discord:507:discord:233',1782907200250000,'discord:99','discord','topup','discord:233','e4d7649c9c61b6032261','admin:discord:507:discord:233',2,'0','2',NULL,'4562ddd77e76c982294f1c7c56c01a22be8348c58ee3a723e8918327c97f563e','170b93b74d9bdff16ec54e7426441212434ba1c91ee3c338c6996ba00a287260','b15aa4042e6c16b1c2ec4ee4f67ea51e5d2970e737f1f610239653f8b7045fb3','3ed632d3fd2c17d855c4c4ced130c906a2e0351b4050519b8b6102f5e8c477cc',19);
INSERT INTO "acts" VALUES(53,'admin:discord:507:discord:234',1782907200250000,'discord:99','discord','topup','discord:234','cee618d11a57dddfe548','admin:discord:507:discord:234',2,'0','2',NULL,'28a34ca3cab908e707471ae5ce286783d46a477aaf0cacc910a4e1e8cbec56de','0b930a5acbb9256d08df508efe37a938d3d44c551b3f6e1d8cb9459ab3539b56','3ed632d3fd2c17d855c4c4ced130c906a2e0351b4050519b8b6102f5e8c477cc','ba7076298bbcdd93ba8dbb0f2de7cc29c9e3dadf39d6174474f2478804a6efae',19);
INSERT INTO "acts" VALUES(54,'admin:discord:507:discord:235',1782907200250000,'discord:99','discord','topup','discord:235','b44b8dfddf6ab6bc4cb0','admin:discord:507:discord:235',2,'0','2',NULL,'d15121a3652def36b9598110bae9753fabdee9acb2a4c89f18754baa61f19174','30b044fd83b6f0d7413468938a44f59d84b5dc741b897b5ae493b42733fce095','ba7076298bbcdd93ba8dbb0f2de7cc29c9e3dadf39d6174474f2478804a6efae','07d1672d994032792120367fc0fae4eb13ed2c7da97a86dc2aaa8898e69183ac',19);
INSERT INTO "acts" VALUES(55,'admin:discord:507:discord:236',1782907200250000,'discord:99','discord','topup','discord:236','7f7f84289e59b3d11cd5','admin:discord:507:discord:236',2,'0','2',NULL,'fc96135cc700b83e62bc722808d709cc6519e90fc32f3f8acfcc2bdcb336c852','4744c23172fd6575054dc9f499d4688dd6fb33e6afdad4891ea12c5ab47de761','07d1672d994032792120367fc0fae4eb13ed2c7da97a86dc2aaa8898e69183ac','d6696b0e5a010950cec62cdc33122daa02b5790ebdb46183fcd3f518931c4bfe',19);
INSERT INTO "acts" VALUES(56,'admin:discord:507:discord:237',1782907200250000,'discord:99','discord','topup','discord:237','c28af447e10aa3e87299','admin:discord:507:discord:237',2,'0','2',NULL,'5e29995d3a44aa4656585a9d71407c49ac958972326c0ca105022664da28a499','cf25c0cfbdea26f67e4bf3662a53ff8c1def806090cc65113a60ef261a1e6804','d6696b0e5a010950cec62cdc33122daa02b5790ebdb46183fcd3f518931c4bfe','e1e9dd5d506a6309cf6b553d7d0509535749dba64e01999c4d78112da63ca80f',19);
INSERT INTO "acts" VALUES(57,'admin:discord:507:discord:238',1782907200250000,'discord:99','discord','topup','discord:238','b20d194bf53ffb8f414d','admin:discord:507:discord:238',2,'0','2',NULL,'6135008e82b16175fa453ab615256cf47ecabe748feb5b2c41b4966a8a999cf7','cc9b0c2f2cb0280e3c4225814f40346643d461cba08d3418c6ba57608b1d754c','e1e9dd5d506a6309cf6b553d7d0509535749dba64e01999c4d78112da63ca80f','3d1fd9e9bd3cfa3894bba21213ec9305a26cf81f7abda70c29b9700cde918ef0',19);
INSERT INTO "acts" VALUES(58,'admin:discord:507:discord:239',1782907200250000,'discord:99','discord','topup','discord:239','8e803675618b87b89f7f','admin:discord:507:discord:239',2,'0','2',NULL,'f1291f954489e1f1ae19c7b4919808993ae23044ef753b964f1b9c40587cc1d2','feeb547b39ef77b45161759a31aed14acfff10004092264965b56dd6bba84b27','3d1fd9e9bd3cfa3894bba21213ec9305a26cf81f7abda70c29b9700cde918ef0','44647c89819f12d665dad46e5db87cdea38a145d54c63643235396d52a63e05c',19);
INSERT INTO "acts" VALUES(59,'admin:discord:507:discord:240',1782907200250000,'discord:99','discord','topup','discord:240','76c396751035e4e06543','admin:discord:507:discord:240',2,'0','2',NULL,'81c0f7b391767c22fc97be189e17e393ae5c75c0a35fc1c2d4f4cbcacf7a0cbc','c78aa9672373252da7158be38c17bff70a4ccd6d3fdf8e4097165811003af8a1','44647c89819f12d665dad46e5db87cdea38a145d54c63643235396d52a63e05c','fdf0056fc9755675971b96f4d2c356b4ef972153aaf0b27200c06b703cd67717',19);
INSERT INTO "acts" VALUES(60,'admin:discord:507:discord:241',1782907200250000,'discord:99','discord','topup','discord:241','1ac482d5bfa43394bd7b','admin:discord:507:discord:241',2,'0','2',NULL,'4c3476e07e0420d90e5501ea03e3be5d5100a21b0bf90fa7476310260e34dcca','239c081cb58ed2b204fd6334553008cb620b5b77b85acc4938d851a40ba5842a','fdf0056fc9755675971b96f4d2c356b4ef972153aaf0b27200c06b703cd67717','8759d62065a8c5c962c1ec210a1fb83824dd9665cd81d554acfc8a800a9b817b',19);
INSERT INTO "acts" VALUES(61,'admin:discord:507:discord:242',1782907200250000,'discord:99','discord','topup','discord:242','8fe3168a2ac3137212ac','admin:discord:507:discord:242',2,'0','2',NULL,'cc545cd808a4022fc2b75e0f4c082cd4c9b59236116bd28df18b0843fd62cbc4','86c2e91dd60506b38b3138a3ff7814b7af527361e825be7f87f750ff3f46cc4e','8759d62065a8c5c962c1ec210a1fb83824dd9665cd81d554acfc8a800a9b817b','04de9ef3cdf2cdf32283c6e2d3eb76178dbac88af6ee489ad5da6a6b668b81f8',19);
INSERT INTO "acts" VALUES(62,'admin:discord:507:discord:243',1782907200250000,'discord:99','discord','topup','discord:243','b8f974e8a88a3d602480','admin:discord:507:discord:243',2,'0','2',NULL,'9500cb965785e38a1ced15b6f3ceaf02832a946914f35e098524be69b96bdaf0','458a0f1f2e9234d011581848c1e92db74c2edccc6330d04654752f19637dba5c','04de9ef3cdf2cdf32283c6e2d3eb76178dbac88af6ee489ad5da6a6b668b81f8','b123facaaf2bfe18cdc2cc5b42baf6d03673e6dca63ad6c2520cd880d34e5310',19);
INSERT INTO "acts" VALUES(63,'admin:discord:507:discord:244',1782907200250000,'discord:99','discord','topup','discord:244','79650c06dc80cadfe0f4','admin:discord:507:discord:244',2,'0','2',NULL,'354b676028cf82bdbb03d426459ecb0d516f788d84443d54c5334cc8a8a875f3','6d841612f7cbff2f31e146ebba5073a70b49ab8b816594cfbc4948a8aaeaef16','b123facaaf2bfe18cdc2cc5b42baf6d03673e6dca63ad6c2520cd880d34e5310','e4a27616c7886c40e35f79e2300f89c412ef17184b49feba9d69ba56aa98f045',19);
INSERT INTO "acts" VALUES(64,'admin:discord:507:discord:245',1782907200250000,'discord:99','discord','topup','discord:245','8ee3a6428f2a42856eb0','admin:discord:507:discord:245',2,'0','2',NULL,'bf116bc65e89d61ff6ba6489ddb66c9bfe119c0c8975c2c4da1c1b437f655604','c64e781ddc87bcf88ffb2a39e981d8e3890e7f36bdabcffa13ea1a7e520832ed','e4a27616c7886c40e35f79e2300f89c412ef17184b49feba9d69ba56aa98f045','65796eaf9057ca7068f2f68498331357e5379bb2a2499db9ece1308f8ea8cc6a',19);
INSERT INTO "acts" VALUES(65,'admin:discord:507:discord:246',1782907200250000,'discord:99','discord','topup','discord:246','08fdd641c9d7673f738c','admin:discord:507:discord:246',2,'0','2',NULL,'2cbfb54b75bb8828559cbeec407d95ff151fde60eb6a3f2f1cd68defbc24a6ad','903d5ec8f03aeb8aa940d1670ec14fc3d877f0802c901061c1e9e1c2a972fe54','65796eaf9057ca7068f2f68498331357e5379bb2a2499db9ece1308f8ea8cc6a','d4a80547c08d2776d58f4ac0e1d43bb8f84ab039d532621cb2ddf93b7859d461',19);
INSERT INTO "acts" VALUES(66,'admin:discord:507:discord:247',1782907200250000,'discord:99','discord','topup','discord:247','788cdf6c3e1be7026413','admin:discord:507:discord:247',2,'0','2',NULL,'64694d0a69e38a9695c2e0bd07376d0aeb671094c03ff7941e21ef732995d4ff','314fcd313174b58761eb1098948f4ae93625546b3595a3539b1281775156aa4b','d4a80547c08d2776d58f4ac0e1d43bb8f84ab039d532621cb2ddf93b7859d461','f01ca958fd4a61f6866b5cbdbabe9b4627b3c5346b3c8f8f13a19d54221e2d0e',19);
INSERT INTO "acts" VALUES(67,'admin:discord:507:discord:248',1782907200250000,'discord:99','discord','topup','discord:248','678c40254f540096f204','admin:discord:507:discord:248',2,'0','2',NULL,'9af1784b78a86e07ba7f91f62bb2c328b37eccd6c80866c6c8380852acdb27a8','58779d20df6540bc309c05c820ff9c2c654e1f23dc03c3ae49e33d0b8bf2cc90','f01ca958fd4a61f6866b5cbdbabe9b4627b3c5346b3c8f8f13a19d54221e2d0e','41adf7edac6c75ae858be8b9e5ffb69ad777c7d78d3eace1e13efa2fad695772',19);
INSERT INTO "acts" VALUES(68,'admin:discord:507:discord:249',1782907200250000,'discord:99','discord','topup','discord:249','3c06850f8eaa13f22561','admin:discord:507:discord:249',2,'0','2',NULL,'b89fb100ab14f4cdf35588848aab758f6c6e114e239fd82ab946f2a3e0486627','e964db63f06480052e77c91636bd16cdb386df91115f7b7ffa588fdc13b9589f','41adf7edac6c75ae858be8b9e5ffb69ad777c7d78d3eace1e13efa2fad695772','493d6c122ff179ce10c0206d9f4c42b19716a914aa1dc563933a55eed4f57e36',19);
INSERT INTO "acts" VALUES(69,'admin:discord:507:discord:250',1782907200250000,'discord:99','discord','topup','discord:250','a306eadd0a6a47eca544','admin:discord:507:discord:250',2,'0','2',NULL,'680bce61ae4e7652640f6024bc7f28479c630729b1f3785a0509c5a5a9fdb76c','c5458a5dfadf97a4e75aab65a8715931806b3b18b1dae0da9080fc9f4bc9fbef','493d6c122ff179ce10c0206d9f4c42b19716a914aa1dc563933a55eed4f57e36','794bec5b396474326144a408041f0192829811aeb024b102378f17e1f1685e60',19);
INSERT INTO "acts" VALUES(70,'admin:discord:507:discord:251',1782907200250000,'discord:99','discord','topup','discord:251','e4daaf70554fbbd0cbbb','admin:discord:507:discord:251',2,'0','2',NULL,'ce810e71078da42b6d9082ec8c62ca9d3d24ada83c01745722e095806db4bec5','07e0ff7e197c5b7b392af087d28ee0b307d16098c18912ef2bee67458418ee42','794bec5b396474326144a408041f0192829811aeb024b102378f17e1f1685e60','9c8112983929d9a56918749aa8c9a7c938757d3aef867f0d4ec1149427407487',19);
INSERT INTO "acts" VALUES(71,'admin:discord:507:discord:252',1782907200250000,'discord:99','discord','topup','discord:252','5ac0476d08ee7d1c6701','admin:discord:507:discord:252',2,'0','2',NULL,'8abb06cc59326876edc87deb0b8aeb6b9cad6823eb682223d0ce0ffdeba20b1e','c068f54e5ca7dc395f25f1aeec0f5ae0477ba71bfaceff39c36d312aed4d5555','9c8112983929d9a56918749aa8c9a7c938757d3aef867f0d4ec1149427407487','aa01658acb97bcbb2ef08ad873db5f33e3ab3a22717820845b38a3716324ecb8',19);
INSERT INTO "acts" VALUES(72,'admin:discord:507:discord:253',1782907200250000,'discord:99','discord','topup','discord:253','fdb96b19c581e0ccae7e','admin:discord:507:discord:253',2,'0','2',NULL,'c7b4001d7d4fdb5b91c0434c129deab17ef6e423aaca2a19a67897d1376cfe2c','ebea541d79c400f58ef94eafb4dbb36ff1e6ea69de6bc0d08ff6f99f5632a630','aa01658acb97bcbb2ef08ad873db5f33e3ab3a22717820845b38a3716324ecb8','0d0b8d2bcf970a27fda4267d4f3083cf391e2036ac89d7edf8eed4c75c611679',19);
INSERT INTO "acts" VALUES(73,'admin:discord:507:discord:254',1782907200250000,'discord:99','discord','topup','discord:254','66b8c67ffa4131d3237a','admin:discord:507:discord:254',2,'0','2',NULL,'4bf72850010d537c1666bcb8f42f4de8c3c274e91e9356905c8e72baee195b4f','1cb39dc595b6a0c167a601df0411db74887026eef2c8f55d60c02349d9096470','0d0b8d2bcf970a27fda4267d4f3083cf391e2036ac89d7edf8eed4c75c611679','e0a5de60b8ef899aa6a544a4417bb9a6c95ab8802b7bd7bd366a9f7efa4822db',19);
INSERT INTO "acts" VALUES(74,'admin:discord:507:discord:255',1782907200250000,'discord:99','discord','topup','discord:255','2457250391ea34ecdfb3','admin:discord:507:discord:255',2,'0','2',NULL,'25fc00e3ae7556f11bbcc063eb51762a69c22ce2f56a3cfdbc5cf4851d56da73','5a8037f48628deb01d646cac5c1b3942e5a6e18e761af4a8b95e4e53f29c60a6','e0a5de60b8ef899aa6a544a4417bb9a6c95ab8802b7bd7bd366a9f7efa4822db','e9f573f007f9f1c2697939e6ed3a3208f52b47f55903caa36539d1e7a66df9a3',19);
INSERT INTO "acts" VALUES(75,'admin:discord:507:discord:256',1782907200250000,'discord:99','discord','topup','discord:256','f5fd7b44cfac5705f011','admin:discord:507:discord:256',2,'0','2',NULL,'94d05021dd36cc25382f3d80e6084ab02f919d77e23ee3fbb62828fea43b7b15','4125a945125307e4c38ffd1096768956ef0fd34fd4e8f3a17e3616d10dd7eca3','e9f573f007f9f1c2697939e6ed3a3208f52b47f55903caa36539d1e7a66df9a3','4b26aaf72528145c8518a4d8649c1cab20106b50483cb8bf7d91ecf763879df0',19);
INSERT INTO "acts" VALUES(76,'admin:discord:507:discord:257',1782907200250000,'discord:99','discord','topup','discord:257','2f6aab485d72d50039d6','admin:discord:507:discord:257',2,'0','2',NULL,'b3793d89004b3511958db906208df6b6bb918646243251a512e336b582d72ab8','c0e6044e257475662406486d2f74279c52da55c3d0e91d45520c45b87d603cde','4b26aaf72528145c8518a4d8649c1cab20106b50483cb8bf7d91ecf763879df0','f87a52bc0ff9f94e2ede8fdbf6e103a03a0d60f8bc1c118cd8fb3b0a63060fd1',19);
INSERT INTO "acts" VALUES(77,'admin:discord:507:discord:258',1782907200250000,'discord:99','discord','topup','discord:258','b86ca8885f6d428e1032','admin:discord:507:discord:258',2,'0','2',NULL,'f618a0a084bc490b60eff77ec574d54fab46b4df50bc1c256ba489cb233f790c','e9433f314623b38bb44c11afa3115057e95a9906e09ddff2c19ab8dbf8062b78','f87a52bc0ff9f94e2ede8fdbf6e103a03a0d60f8bc1c118cd8fb3b0a63060fd1','d691aa8b58ec12ddd26c20aa8d8401c62eab8e7f1564026dbee45601782f624a',19);
INSERT INTO "acts" VALUES(78,'admin:discord:507:discord:259',1782907200250000,'discord:99','discord','topup','discord:259','67664ce5f37a6dbbb071','admin:discord:507:discord:259',2,'0','2',NULL,'364fd521f9f6b103671353c5dc7ca10d1b400ea8b0905899813e20cbde9f16a8','8e83ee22e4757e821c1810ad9c0a584731d90db5f96a1ca9cbc356b598a98e7c','d691aa8b58ec12ddd26c20aa8d8401c62eab8e7f1564026dbee45601782f624a','55bccfa7b54e4d4fb14c431ba6bbd4c7af6f6d62e731d49c54ba47aac229b631',19);
INSERT INTO "acts" VALUES(79,'admin:discord:507:discord:260',1782907200250000,'discord:99','discord','topup','discord:260','00778895dc13b725a6d4','admin:discord:507:discord:260',2,'0','2',NULL,'8d6ed970c9f6faef47882df2acd800a5049ec1d281092037e7e5f347b6757e63','b3ef907d934ea8425d84643fb05cdfd0a62fe2fc733281872ae0f5d689e631fa','55bccfa7b54e4d4fb14c431ba6bbd4c7af6f6d62e731d49c54ba47aac229b631','97a28b220c26813b6111d1593c77f94c7c8cfa631db0ab3d54b116ab4f43a57a',19);
INSERT INTO "acts" VALUES(80,'admin:discord:507:discord:261',1782907200250000,'discord:99','discord','topup','discord:261','1a9376ba390fac064e97','admin:discord:507:discord:261',2,'0','2',NULL,'416a7d34c0f4a6fcfa1c3eb2a0794b391b7c4a7fc215fc74563b79eb1771cbcc','016f0e5c47f1df6c62672e8e0c0aa921aa2bee354001346739b5e866b776584c','97a28b220c26813b6111d1593c77f94c7c8cfa631db0ab3d54b116ab4f43a57a','fe4c9c8e910441b7f48d7525195978cb335e034b02ad9155b5607f901b032e7f',19);
INSERT INTO "acts" VALUES(81,'admin:discord:507:discord:262',1782907200250000,'discord:99','discord','topup','discord:262','4a1e4d95cdedd08fff99','admin:discord:507:discord:262',2,'0','2',NULL,'38bc1434afabbb10a67ede45e9d234ef892dbc63546faa3497385e8aa26e5bc1','9111df9b15c512db19d5491add48dcbe82de6b7432ced2293ef386daa5179db6','fe4c9c8e910441b7f48d7525195978cb335e034b02ad9155b5607f901b032e7f','b09a29c67e52c93ac539facceb82cf296c880bd4c75d9d8e53480422b0c908b3',19);
INSERT INTO "acts" VALUES(82,'admin:discord:507:discord:263',1782907200250000,'discord:99','discord','topup','discord:263','a4da0cc75fe5e83a3244','admin:discord:507:discord:263',2,'0','2',NULL,'828db935f744514e6230d562e9c44afb2e352498883d1b5b5ff16e6ed94c7a32','b8f4991760379fc0f40eb267a540cf4333543ec7bfeb499b4e7859cf1d06793e','b09a29c67e52c93ac539facceb82cf296c880bd4c75d9d8e53480422b0c908b3','1ccb20a750fe3cda5bbd4e3bcc085e88f092cd6bd26c75f8168d21fd3b1ceaa5',19);
INSERT INTO "acts" VALUES(83,'admin:discord:507:discord:264',1782907200250000,'discord:99','discord','topup','discord:264','e5db0d6d79899eccd103','admin:discord:507:discord:264',2,'0','2',NULL,'842dc42c44165cb05e0d8de7d835186912f67b3e25153cc9fb4327aa7ef5b48b','e633e0e9d8a4be0a6a2697970a545f1fa75866f7f6175689e7221b7b44d07e61','1ccb20a750fe3cda5bbd4e3bcc085e88f092cd6bd26c75f8168d21fd3b1ceaa5','a21cb64801536ee65ccc7dbadab21bb06f72b1beafacbc1e05175e8f5d7b84ac',19);
INSERT INTO "acts" VALUES(84,'admin:discord:507:discord:265',1782907200250000,'discord:99','discord','topup','discord:265','e7ac815a6733f0d8da77','admin:discord:507:discord:265',2,'0','2',NULL,'7edbb177daa023476bbe5757a4d9d09a88e487be5e95b854adb9571484091f4b','e35900fc56eaa2e45a36076dea84a1870a1b5fdc85eb66442d91fd8f15bde9e3','a21cb64801536ee65ccc7dbadab21bb06f72b1beafacbc1e05175e8f5d7b84ac','e03c6445e57ef60020fada3976e57a41385cf34654694ba3249db628b67308db',19);
INSERT INTO "acts" VALUES(85,'admin:discord:507:discord:266',1782907200250000,'discord:99','discord','topup','discord:266','0b93c07cf8a7520bcab9','admin:discord:507:discord:266',2,'0','2',NULL,'9a9eaa007f0a08a9055d5d687a902b4251be0100862931af70510437f33c4e48','321c0eda71cb192abf16d7140eaf8902061a0b26e2ac7e1077224cf009319666','e03c6445e57ef60020fada3976e57a41385cf34654694ba3249db628b67308db','167e279188000f0785be31b5dbcbbcb5c853ec75da840ba13e8313da999c9cd5',19);
INSERT INTO "acts" VALUES(86,'admin:discord:507:discord:267',1782907200250000,'discord:99','discord','topup','discord:267','4943de94602aecaf0256','admin:discord:507:discord:267',2,'0','2',NULL,'cb4beba97adb20050a09638e4a3041dda61be01212498669bc954d29b30c2751','4cc81b6bfd595e2dd04eae54a93f5c0b56e175dfc2eb6e6b6d231d9b9043fe92','167e279188000f0785be31b5dbcbbcb5c853ec75da840ba13e8313da999c9cd5','3d9b6265b502fec8f3d90b31861e1c09c6a1549f32dcb956eef80321ecb39d6e',19);
INSERT INTO "acts" VALUES(87,'admin:discord:507:discord:268',1782907200250000,'discord:99','discord','topup','discord:268','d1f159639d235a063ae9','admin:discord:507:discord:268',2,'0','2',NULL,'7011692f54bdbc523f337c113e9f67c1664c6e7d4e698a43f41d9f7f1ff469b0','f03a22d2eca81d706bc0d7fa6f17607e6d5a144ad2b25f61c2e459c9591dc031','3d9b6265b502fec8f3d90b31861e1c09c6a1549f32dcb956eef80321ecb39d6e','388ed7a9b58950d58c0217f3acffe94849b9da6c004b6029915aac63a70a4796',19);
INSERT INTO "acts" VALUES(88,'admin:discord:507:discord:269',1782907200250000,'discord:99','discord','topup','discord:269','853a4f8b2ff38672d197','admin:discord:507:discord:269',2,'0','2',NULL,'7dc2087a17b95295ec826b497d5114ccadfc60a532290774124a46f55056225c','2c07b5f5db18642eb529020a294bc2f3ceeeac4905d86ead32e23dc0caa5d87f','388ed7a9b58950d58c0217f3acffe94849b9da6c004b6029915aac63a70a4796','8512d3aa642236ff481121b98209c8cbe01bf0be3ac843703db3536f327e7e37',19);
INSERT INTO "acts" VALUES(89,'admin:discord:507:discord:270',1782907200250000,'discord:99','discord','topup','discord:270','4704ff8bf981cb0d13cc','admin:discord:507:discord:270',2,'0','2',NULL,'d0b13cd74e24cbe6dfc5937599b24934e2621da67e0e9e10b0cf808c1d71e9b6','1ef35e14ed52d9168856b4d998ebb20a1cbf2a027d6700e0a450f4242e78d7cc','8512d3aa642236ff481121b98209c8cbe01bf0be3ac843703db3536f327e7e37','89b9a8af54d990985df448964371a4aafdb6e06ad60b56c01cdf0fd4e197db67',19);
INSERT INTO "acts" VALUES(90,'admin:discord:507:discord:271',1782907200250000,'discord:99','discord','topup','discord:271','ff486afd06c6e10c603d','admin:discord:507:discord:271',2,'0','2',NULL,'20d4da9a0e8721d59370b5957d71f4eb2b3495981ace2a0c4a94bbed7319bf95','6ecbdcc64c272b10c50741899dbe3df2cf5ada814065c852ca0752ac29ae5034','89b9a8af54d990985df448964371a4aafdb6e06ad60b56c01cdf0fd4e197db67','4d2a5f94a974d17b06404463e337445810108a9c89cee03401cd83404c3a5339',19);
INSERT INTO "acts" VALUES(91,'admin:discord:507:discord:272',1782907200250000,'discord:99','discord','topup','discord:272','58116616c93a0abe347b','admin:discord:507:discord:272',2,'0','2',NULL,'a05ef7b9d31f28f7209187b12f560f98f5eba8472c50214a61356b8c4d5d895e','2d860035c9440871b4acd2d843ad78263104d8782537d4df196c0cd5aaca1737','4d2a5f94a974d17b06404463e337445810108a9c89cee03401cd83404c3a5339','b8164ff7f79963fba9f890b9aaf6f385eebe7b54c71a499ec06f4b9b1d9adb7c',19);
INSERT INTO "acts" VALUES(92,'admin:discord:507:discord:273',1782907200250000,'discord:99','discord','topup','discord:273','4f0138bfd1f69105afd3','admin:discord:507:discord:273',2,'0','2',NULL,'b7018541202da0a346646a7c19d5c52d44f8ecb3e8c95ad60419d7711b5bc4dd','70b8ea7ac6873d3944586a3ca1fabd5bee5462c658d9bdd14f3062e88c9498f2','b8164ff7f79963fba9f890b9aaf6f385eebe7b54c71a499ec06f4b9b1d9adb7c','7b3c1203b53ebc3712cc3ddc785f41ae7af7ed957fe48f509349e35644ca3c1e',19);
INSERT INTO "acts" VALUES(93,'admin:discord:507:discord:274',1782907200250000,'discord:99','discord','topup','discord:274','1424aae01cc6f951b0aa','admin:discord:507:discord:274',2,'0','2',NULL,'9fcc4061c1f16af512b26cf4214f29c1e73841b47708dc35f9ff8a972354f64b','226c79f55bb7d8aabed85fafb74ed3e0b3f38fa3702fdd2fa9f26e8149941ff7','7b3c1203b53ebc3712cc3ddc785f41ae7af7ed957fe48f509349e35644ca3c1e','06b27e349ec060de3dfdbb6cb334075b4d573a89945358eb21b1c040524380e7',19);
INSERT INTO "acts" VALUES(94,'admin:discord:507:discord:275',1782907200250000,'discord:99','discord','topup','discord:275','60b468cd284b903d88ef','admin:discord:507:discord:275',2,'0','2',NULL,'f94bfa281432d44e5e6e43daaceb8a914d9c59c29a51974b221835d1491d2c63','b8d253b86560ef3de5ae7126bf71bed4d4c03dc199a15bd81b6228015b7a9821','06b27e349ec060de3dfdbb6cb334075b4d573a89945358eb21b1c040524380e7','5bed916f189f8f72979b82682e5099a59f47e37ff3989f2aaca9987b2a9b55ab',19);
INSERT INTO "acts" VALUES(95,'admin:discord:507:discord:276',1782907200250000,'discord:99','discord','topup','discord:276','5d7cc60ec6a66fc6066c','admin:discord:507:discord:276',2,'0','2',NULL,'998fd024b4dfd37dabf1f0245dfb155681dbe8247b971bbf323689faa2b78481','503164ef65c994ea43958fe0b6aa741e7517be737c043a8350964ed69159a4de','5bed916f189f8f72979b82682e5099a59f47e37ff3989f2aaca9987b2a9b55ab','b0f25221be5053ce5e4a00b4ab59227ffe1090f63e9f73b6efbe04e6ba34f2ed',19);
INSERT INTO "acts" VALUES(96,'admin:discord:507:discord:277',1782907200250000,'discord:99','discord','topup','discord:277','7adac41a94bdd54a8caf','admin:discord:507:discord:277',2,'0','2',NULL,'705a88bcc0e16f584deb501214efe2cf914f3ac65a5d230bec9b46e524b94768','7650940220599f4de633780a429ea0ced1b262f13345ec919436a39b0020f0aa','b0f25221be5053ce5e4a00b4ab59227ffe1090f63e9f73b6efbe04e6ba34f2ed','b1e97569150b362ad5ca989b539ecd61927b0016788f30e896aa0edb43e1f430',19);
INSERT INTO "acts" VALUES(97,'admin:discord:507:discord:278',1782907200250000,'discord:99','discord','topup','discord:278','cacb5b1b436dbb402f2c','admin:discord:507:discord:278',2,'0','2',NULL,'ad91d9eceb06a09b2f1b5ac43ade81261b00a58fd237e0cca33417d3298defc1','fe22a606fa22a68dfdaa8fde90f0f214ae3ac8435a9f7b640063844dffa57594','b1e97569150b362ad5ca989b539ecd61927b0016788f30e896aa0edb43e1f430','eee2282ef87d36a2fb076b0a75115e9a47d0ab5c3e971916d3713ab1f3449d27',19);
INSERT INTO "acts" VALUES(98,'admin:discord:507:discord:279',1782907200250000,'discord:99','discord','topup','discord:279','ce4fadee4e5faa71ec1f','admin:discord:507:discord:279',2,'0','2',NULL,'ca222b76b53b6427b658df06267579b0664078c2278472e73e99e2238601af14','35c4ffc0d05624f7a9522307e1802ad84f2e9be84659b03067d7d165e5c1cb71','eee2282ef87d36a2fb076b0a75115e9a47d0ab5c3e971916d3713ab1f3449d27','dad3cc34c420983d00ef205d0ab1a1ec5c63194b6a7ef39794879bf4fda3b386',19);
INSERT INTO "acts" VALUES(99,'admin:discord:507:discord:280',1782907200250000,'discord:99','discord','topup','discord:280','13f064ba5c838f5e854e','admin:discord:507:discord:280',2,'0','2',NULL,'173bb538ce6be79565f560c519922be20e733172be04b438f10d5a7fd2b931c7','52f5b49211e71fbe58ee46987988007d2837ff79daa2a10b267dffe0f6725866','dad3cc34c420983d00ef205d0ab1a1ec5c63194b6a7ef39794879bf4fda3b386','0200d0decc6ac171b7690c2ca6f5332e863e99e47c6515a6ab58580eed153e65',19);
INSERT INTO "acts" VALUES(100,'admin:discord:507:discord:281',1782907200250000,'discord:99','discord','topup','discord:281','516de643840f149aaaae','admin:discord:507:discord:281',2,'0','2',NULL,'716cf315e4d599fcd2a19df2fd06c9959475338d4a2f77e2f4a6c19dad86f5e5','3bb952622919c1db6703bacac51db97534fd2b2223e77c7fe451e53b94ce54d2','0200d0decc6ac171b7690c2ca6f5332e863e99e47c6515a6ab58580eed153e65','dcefba5d5cee9dd59021d5f376ea41490ba4a3d612174c889fe79dbc9fb28d82',19);
INSERT INTO "acts" VALUES(101,'admin:discord:507:discord:282',1782907200250000,'discord:99','discord','topup','discord:282','d056b6563517e80bc0c6','admin:discord:507:discord:282',2,'0','2',NULL,'17795cb6ded59c3fc90c6a1e91c1f0f89e1caacdb21cfaa436abac8959f9c284','3d3835c65dabef0151e197759a6b3ed72baf097f2c91e406d837a1dfafdf02c0','dcefba5d5cee9dd59021d5f376ea41490ba4a3d612174c889fe79dbc9fb28d82','437d88206f925fb49e16f9292de832791191279c3036559f92526a1ab21cb92c',19);
INSERT INTO "acts" VALUES(102,'admin:discord:507:discord:283',1782907200250000,'discord:99','discord','topup','discord:283','9645c470ee26617cad81','admin:discord:507:discord:283',2,'0','2',NULL,'8ae6c1f8740c34787d01b5f4baa894d12fd07bb20182d3a6df407b45a699fef7','d71b1d0bb334d2706f269cbad00cd9eac44e29e9780170045ec0faff35184282','437d88206f925fb49e16f9292de832791191279c3036559f92526a1ab21cb92c','5934cf04c10da77caafa78f7eb4b34e8f286cefb9b9f5815d410c298c116995f',19);
INSERT INTO "acts" VALUES(103,'admin:discord:507:discord:284',1782907200250000,'discord:99','discord','topup','discord:284','50096ef6c583517a50f7','admin:discord:507:discord:284',2,'0','2',NULL,'a3e6b0f93edac94916463821d63326c79e5e7092fcf1b1f2052b186518eecd6c','c1f7aa8e0d46da7bc0e9c1d554346ed10d1d26fbe519c7b3031427d484c084d3','5934cf04c10da77caafa78f7eb4b34e8f286cefb9b9f5815d410c298c116995f','fe4bad32794c708c7e402f23135b311fb30e73c1dde59f1abac5952b3a60f796',19);
INSERT INTO "acts" VALUES(104,'admin:discord:507:discord:285',1782907200250000,'discord:99','discord','topup','discord:285','c6f76bbd4018859287c4','admin:discord:507:discord:285',2,'0','2',NULL,'bedef620bd2d35f5cd9c478e3b61ae5b1772912e98ecf990acaf3f04465d8b67','08191dcc8a30d4564832f1ef2c23f22b1d7240ffb397b54508a7418e0bbe5e82','fe4bad32794c708c7e402f23135b311fb30e73c1dde59f1abac5952b3a60f796','a3e9613a979f7c2f51e08b5ac22d29c4a324cbd16b05aa427a2714d304009ba6',19);
INSERT INTO "acts" VALUES(105,'admin:discord:507:discord:286',1782907200250000,'discord:99','discord','topup','discord:286','78b3f525b40d0cb30a88','admin:discord:507:discord:286',2,'0','2',NULL,'3d132b92687e35529142f8c1effaaa062c791b7022874f691d6836608f54a088','495b433bf02785bd8ce3435a6ea98218b73914841b41b7d20fc8737ac772320d','a3e9613a979f7c2f51e08b5ac22d29c4a324cbd16b05aa427a2714d304009ba6','87240a9d0753dbfbf11527a8096e3dd85128567cbf93f3cec83645e02510d493',19);
INSERT INTO "acts" VALUES(106,'admin:discord:507:discord:287',1782907200250000,'discord:99','discord','topup','discord:287','b0ec00df528c1381d3d8','admin:discord:507:discord:287',2,'0','2',NULL,'03632e678c6a38c426cbc15d2e7dd6e5e5c07945185179fa05136e02c2fd3edb','351a72b49286b5ab0dd3e710fd1dbcf356a32f819be2608bf4a4d027edca50f5','87240a9d0753dbfbf11527a8096e3dd85128567cbf93f3cec83645e02510d493','82f86c77fbdecd8f05b7231e4a990bf22518299a68368cf4692151c03d454b80',19);
INSERT INTO "acts" VALUES(107,'admin:discord:507:discord:288',1782907200250000,'discord:99','discord','topup','discord:288','706f1c3731e8d0bdf9c1','admin:discord:507:discord:288',2,'0','2',NULL,'be0147ff96432b36ed4d88b9701d74bff0d8501e55b19fee3e2471a9785bca33','e19e368c8abb4830f6c248e9a66d21ceb0c463153c940fffc9d5546d75199b0a','82f86c77fbdecd8f05b7231e4a990bf22518299a68368cf4692151c03d454b80','36d6a2dc353d89790fa724ff6876a6a649ae0b2b5380a1380d0b5b36769d74a0',19);
INSERT INTO "acts" VALUES(108,'admin:discord:507:discord:289',1782907200250000,'discord:99','discord','topup','discord:289','9dd4df7425702380c937','admin:discord:507:discord:289',2,'0','2',NULL,'38fed994285a607891278e60aab6386dbb019b56e6b2785073bcc86dbfe467c7','296df56af9e855495f72e5c9dde9b8cf795a6f97b029631bb71ca0233bca79d9','36d6a2dc353d89790fa724ff6876a6a649ae0b2b5380a1380d0b5b36769d74a0','2715b6bc4753f63db703e68b52210c29527d14bb11d15159eeb0a02ebc8f1aec',19);
INSERT INTO "acts" VALUES(109,'admin:discord:507:discord:290',1782907200250000,'discord:99','discord','topup','discord:290','600e9e0be8eff7f33157','admin:discord:507:discord:290',2,'0','2',NULL,'922f85c8e74f5c19743462735228aaf913bb3f49623d323d42dcde711137a2b1','9caa6d0f4fb59275c03a169bd629e7d8004cda137d008507a891bd86e9f6beb5','2715b6bc4753f63db703e68b52210c29527d14bb11d15159eeb0a02ebc8f1aec','fa9388942e46e1d2c90ca5b0a99bd994301f75d5f97b102a12a32c8d7ada7542',19);
INSERT INTO "acts" VALUES(110,'admin:discord:507:discord:291',1782907200250000,'discord:99','discord','topup','discord:291','e69928fe30fb87eaa5dc','admin:discord:507:discord:291',2,'0','2',NULL,'62441b8854286e948c511a25a47d89536cfc51c7920e7f9573df0331ee5f30e3','c807e4315fd45f5877d0e10f8af34bcab02fd92241df4e4e83d21e9fc56083ab','fa9388942e46e1d2c90ca5b0a99bd994301f75d5f97b102a12a32c8d7ada7542','3cdb7e45869be9badcef9e8e77f3fc4a330b9db734b1609a9b41f9f8c8a88c15',19);
INSERT INTO "acts" VALUES(111,'admin:discord:507:discord:292',1782907200250000,'discord:99','discord','topup','discord:292','693330aa7e3d8c9cb5ae','admin:discord:507:discord:292',2,'0','2',NULL,'d3b27a488607577dad8760d6ce7b9460880f50627aaf336824a1a625832a89c2','67c95f031f4cb517557c616578007ad2a1c67c4ad8583a31b24ba8814f5cfcff','3cdb7e45869be9badcef9e8e77f3fc4a330b9db734b1609a9b41f9f8c8a88c15','1e5339b96e6571e06853c73fc808a9ac37a7055151bcc0a5222ff222c28cc5c6',19);
INSERT INTO "acts" VALUES(112,'admin:discord:507:discord:293',1782907200250000,'discord:99','discord','topup','discord:293','14fb5850fe382c794747','admin:discord:507:discord:293',2,'0','2',NULL,'36a7b4683b39c3352913fa282b40abc332d572101bd6bf9ad3a4a8d68f10eb37','e5d3af80427e820f57a4cd9e573a97c71babcb9b1a3c5eb9db47ced9a0949b71','1e5339b96e6571e06853c73fc808a9ac37a7055151bcc0a5222ff222c28cc5c6','ccd3f02ef376f7a005f69f62d95f01f8c963279089d453446fd39de56cfe933e',19);
INSERT INTO "acts" VALUES(113,'admin:discord:507:discord:294',1782907200250000,'discord:99','discord','topup','discord:294','44c66a3ce827bc749222','admin:discord:507:discord:294',2,'0','2',NULL,'55a8277619d880095cb2716bcac40bd3cd49a1f6a2a853603346327af221b32e','b35dcdc10d1619a1ae4963a5ce655e99f18aa01c9ff08131e780868d2d431fe5','ccd3f02ef376f7a005f69f62d95f01f8c963279089d453446fd39de56cfe933e','4bf5b6bd03e9bd8c69adf39702197e0127b3ccccfe33194d932ceb2053eb8f7b',19);
INSERT INTO "acts" VALUES(114,'admin:discord:507:discord:295',1782907200250000,'discord:99','discord','topup','discord:295','1509825d59e811c85d67','admin:discord:507:discord:295',2,'0','2',NULL,'32b499889ed6480c7444a6ccac4774d614720deb6d60ea3a818435b708cb76b8','640630f99ee48adf5c8eaf68dde044a69fe08e6912e508306e4bd3c258588ca0','4bf5b6bd03e9bd8c69adf39702197e0127b3ccccfe33194d932ceb2053eb8f7b','56cf2b234861509552218e711daed69f32df6dd93f04d0dd6684377ca61ecdf5',19);
INSERT INTO "acts" VALUES(115,'admin:discord:507:discord:296',1782907200250000,'discord:99','discord','topup','discord:296','33b349cd5dae4d05b4d1','admin:discord:507:discord:296',2,'0','2',NULL,'5affdf2eddf445bd4e5293d66e937a5c3e5e8955833f328c56e1e248e97e4609','7c2e1cf4a1c219905f6b923d6275097b871287aad2614fd9c3bcbf506e0e1948','56cf2b234861509552218e711daed69f32df6dd93f04d0dd6684377ca61ecdf5','e3872bf184988ef2e74d1311e1cea9270a72f597d19a41cca5bf4c421a205341',19);
INSERT INTO "acts" VALUES(116,'admin:discord:507:discord:297',1782907200250000,'discord:99','discord','topup','discord:297','9edbac0d5878dcf18340','admin:discord:507:discord:297',2,'0','2',NULL,'8ee1d4bba9602c7232b45d11d75ebf5669a4bb62bcb2554b9268ee55376d329e','1b43a77c693801f01c9530da2a6a9a1daf39c83092923d7fe6a3db92e52707c8','e3872bf184988ef2e74d1311e1cea9270a72f597d19a41cca5bf4c421a205341','bd6026657788639ddc7372eb940f8dfc20c23978e64e22c8c459d96cb9036c0d',19);
INSERT INTO "acts" VALUES(117,'admin:discord:507:discord:298',1782907200250000,'discord:99','discord','topup','discord:298','b6892f5cda926460c553','admin:discord:507:discord:298',2,'0','2',NULL,'d896b3fb3be57ed3169b7133c595c353d1530debb183109728dc5c508f727c0d','44fccd0b17feb21ecd39d729b1a237c302aba484a5750200e75e4b5e8ebbca45','bd6026657788639ddc7372eb940f8dfc20c23978e64e22c8c459d96cb9036c0d','abbf40a3efa470a1c72b18c7eaae66594e0e28d1ac9c0f3bd6d7a10d57e6bf67',19);
INSERT INTO "acts" VALUES(118,'admin:discord:507:discord:299',1782907200250000,'discord:99','discord','topup','discord:299','bff7f375326cce196408','admin:discord:507:discord:299',2,'0','2',NULL,'cbfb3222c9533ba0f1c86d66ca342ea733de20c48641584cf17aea4ea960fea3','f81f5aa4cc503d7b7d68ee84f7ef5c61e4afd7214363e237697071fbc51f3e0d','abbf40a3efa470a1c72b18c7eaae66594e0e28d1ac9c0f3bd6d7a10d57e6bf67','c9c83c2d7260492a13cfbb753cd28a1ba4f65cfd71819799471154ee745df091',19);
INSERT INTO "acts" VALUES(119,'admin:discord:507:discord:300',1782907200250000,'discord:99','discord','topup','discord:300','d6be231c7c349ccb09a8','admin:discord:507:discord:300',2,'0','2',NULL,'b4955616061d4bc433952d37779bf0b17b9c86e5fda73da26f5d00a034f5a427','1145272833c9ef61b8928ae4a7603d672e88dd78b5f7928060744207dbf967eb','c9c83c2d7260492a13cfbb753cd28a1ba4f65cfd71819799471154ee745df091','26fba15d2631eb7d84109e79da78183fc1bca708539eef9e6035e0bbb4af9de8',19);
INSERT INTO "acts" VALUES(120,'admin:discord:507:discord:301',1782907200250000,'discord:99','discord','topup','discord:301','e1b8eb7724a371503cfa','admin:discord:507:discord:301',2,'0','2',NULL,'64dbcf0a69f73244e9ceac4caf3005f8b06f18d8b41e1148a2b51274189ba377','4217ee6c0702a5ea6fc01fc24a2528d43f3134cffa3066b84eb532d3a90d2f98','26fba15d2631eb7d84109e79da78183fc1bca708539eef9e6035e0bbb4af9de8','cf2e1d7e8837712b85444ca46d883b5b26c4ef00303af143d469e2e44e68345b',19);
INSERT INTO "acts" VALUES(121,'admin:discord:507:discord:302',1782907200250000,'discord:99','discord','topup','discord:302','6371b2fdeb8c1993d25c','admin:discord:507:discord:302',2,'0','2',NULL,'13e8d68b74b7ccfecf725666cb18890b805991d6830681058a1c05a802ad3802','11085d58c2c7196263b1740b3f524b3d46d2d53ab013e01e32f150da9e3f1dce','cf2e1d7e8837712b85444ca46d883b5b26c4ef00303af143d469e2e44e68345b','8fdca8faace968ba70ff60c49d8109e5b3a7afac5f6e52a2902b9616e9fb82fc',19);
INSERT INTO "acts" VALUES(122,'admin:discord:507:discord:303',1782907200250000,'discord:99','discord','topup','discord:303','a6229719426b51feb78a','admin:discord:507:discord:303',2,'0','2',NULL,'4785dd8650bfa3ef6f417afb4c6a97eed6db0ac63326ef518f68f9afe95ff4e3','04fe12e44f7b30644baa0507b6b683b82ad1d2e778f193f712486625efc981af','8fdca8faace968ba70ff60c49d8109e5b3a7afac5f6e52a2902b9616e9fb82fc','ef543d1a1c52af36617b1269ee2f23e991df6bf15bebeead7b5fe0ddcba8e8e8',19);
INSERT INTO "acts" VALUES(123,'undo:discord:508',1782907200250000,'discord:99','discord','undo','discord:303','a6229719426b51feb78a','undo:admin:discord:507:discord:303',-2,'2','0','admin:discord:507:discord:303','ccb8b0e6ef667f458d5b9c059a82c4946c9b5fdcc24eed2d66ed7391f0c76ae1','','ef543d1a1c52af36617b1269ee2f23e991df6bf15bebeead7b5fe0ddcba8e8e8','49562f429d0e0d9f946363b19fb7f67e112b05086e418c1d1e24ac5424402c8e',NULL);
INSERT INTO "acts" VALUES(124,'undo:discord:509',1782907200250000,'discord:99','discord','undo','discord:507',NULL,NULL,NULL,'','','batch:discord:507','','','49562f429d0e0d9f946363b19fb7f67e112b05086e418c1d1e24ac5424402c8e','dd30f82cba8173f6c0c3a93ca9372e67ea9af68968f4b92401e6d27c4e32a450',NULL);
INSERT INTO "acts" VALUES(125,'undo:discord:509:20',1782907200250000,'discord:99','discord','undo','discord:201','acf7ef38b1283d0e96d7','undo:admin:discord:507:discord:201',-2,'2','0','admin:discord:507:discord:201','557a30657806f1e73aa078699bc286b674fb8b0e593031b5ddf253f3141fd0cf','','dd30f82cba8173f6c0c3a93ca9372e67ea9af68968f4b92401e6d27c4e32a450','75c83406dc8b6b6c937ef042d22e7f83cd1e5d9e54fd459567927666d391f466',124);
INSERT INTO "acts" VALUES(126,'undo:discord:509:21',1782907200250000,'discord:99','discord','undo','discord:202','c1970e9896ce452b50f4','undo:admin:discord:507:discord:202',-2,'2','0','admin:discord:507:discord:202','296764f92941fa2c5b23e4a17a2452f44dfc064d1cadbf95b86f7613fc6cebb5','','75c83406dc8b6b6c937ef042d22e7f83cd1e5d9e54fd459567927666d391f466','af0bf7e0aae482cebe80157b3140b561ea3aaa2347e9b5515a2aca255ac903fb',124);
INSERT INTO "acts" VALUES(127,'undo:discord:509:22',1782907200250000,'discord:99','discord','undo','discord:203','b736623e6be6b8a05f6d','undo:admin:discord:507:discord:203',-2,'2','0','admin:discord:507:discord:203','9c5b2508eadc9f7608d0df58df3701bb8c124bd0372b930549897b7afefc7bbe','','af0bf7e0aae482cebe80157b3140b561ea3aaa2347e9b5515a2aca255ac903fb','e44e64bdb1cc110c335452d0fab2f5b5bc5e444b965731f1fa3a886f86956cc8',124);
INSERT INTO "acts" VALUES(128,'undo:discord:509:23',1782907200250000,'discord:99','discord','undo','discord:204','218450e7acd2680c43a6','undo:admin:discord:507:discord:204',-2,'2','0','admin:discord:507:discord:204','a16c292bd4bfe98ae6be1721148565d8dd1a55ef696bd0038401fca5b1a6a3e2','','e44e64bdb1cc110c335452d0fab2f5b5bc5e444b965731f1fa3a886f86956cc8','78009ad2c4c06e3946f3ffe3c3343c4bdb6ca81dd500a0ba5ee5903a932b7f8f',124);
INSERT INTO "acts" VALUES(129,'undo:discord:509:24',1782907200250000,'discord:99','discord','undo','discord:205','0fde5d0ac1c5dcbd88c4','undo:admin:discord:507:discord:205',-2,'2','0','admin:discord:507:discord:205','b6ebd0acf63d8dbc238320b6ac3c97af3e9eee636fee1f54e2b8d16936dddd9e','','78009ad2c4c06e3946f3ffe3c3343c4bdb6ca81dd500a0ba5ee5903a932b7f8f','5e311b1c8156f8a8a0d11a25659b39bfda51b3db09e68b0d4720ac8d9ce1775d',124);
INSERT INTO "acts" VALUES(130,'undo:discord:509:25',1782907200250000,'discord:99','discord','undo','discord:206','d12f9ffbaa0ea0548182','undo:admin:discord:507:discord:206',-2,'2','0','admin:discord:507:discord:206','021994109c6f838250272ea0ffaf0948bff721ebe370edac353ba7be5e67f73e','','5e311b1c8156f8a8a0d11a25659b39bfda51b3db09e68b0d4720ac8d9ce1775d','0487f65246db10f383bb317eef451bd6830df3fd0451fa9597902df69820caa4',124);
INSERT INTO "acts" VALUES(131,'undo:discord:509:26',1782907200250000,'discord:99','discord','undo','discord:207','3c99b992b46eb47aa7d1','undo:admin:discord:507:discord:207',-2,'2','0','admin:discord:507:discord:207','577910866d2f0901e5e587b03384b83bec8d430c1863ad93e9387ce5375e611b','','0487f65246db10f383bb317eef451bd6830df3fd0451fa9597902df69820caa4','620250c47f611b44a134f3fc62600162394698cac5a2b27561a95ee8b337ffc0',124);
INSERT INTO "acts" VALUES(132,'undo:discord:509:27',1782907200250000,'discord:99','discord','undo','discord:208','f9ecf85595e867acc894','undo:admin:discord:507:discord:208',-2,'2','0','admin:discord:507:discord:208','4b8443e142ca18ea5fa7a35a8ee59cd0a66d55534a79ef57bad1c89a33680d63','','620250c47f611b44a134f3fc62600162394698cac5a2b27561a95ee8b337ffc0','b4e2c8436bfee0386f1ff253a3bf949316245466dcd1f80d0a367b53cd6c9ae0',124);
INSERT INTO "acts" VALUES(133,'undo:discord:509:28',1782907200250000,'discord:99','discord','undo','discord:209','1d7ae905d2a49b7ca1aa','undo:admin:discord:507:discord:209',-2,'2','0','admin:discord:507:discord:209','0f14ab465f26231fb21bc57781ea9af5caab0f00c1ca84bd50fd1b3c8ea51144','','b4e2c8436bfee0386f1ff253a3bf949316245466dcd1f80d0a367b53cd6c9ae0','ca621b88f9141a25f85727cffbfb31a5d5063c4fea26bac6e64ca8d6971d8212',124);
INSERT INTO "acts" VALUES(134,'undo:discord:509:29',1782907200250000,'discord:99','discord','undo','discord:210','168170b0a3984c7d0efd','undo:admin:discord:507:discord:210',-2,'2','0','admin:discord:507:discord:210','0f2c4a3d3020df90a933b9b383a184b3b3f3fb6fec52b676dbeb6541bff9a8c2','','ca621b88f9141a25f85727cffbfb31a5d5063c4fea26bac6e64ca8d6971d8212','b65f169b1023620ded76b81b1920a7135af5c214850a86fcefc4d79a4ba454e6',124);
INSERT INTO "acts" VALUES(135,'undo:discord:509:30',1782907200250000,'discord:99','discord','undo','discord:211','ac4dd3c24ccc0464c998','undo:admin:discord:507:discord:211',-2,'2','0','admin:discord:507:discord:211','074604a9b9a5a45d514c7fcbe4aaaf5316797654fc26c99722c34b67422bc4a3','','b65f169b1023620ded76b81b1920a7135af5c214850a86fcefc4d79a4ba454e6','180d60f9319d99b5ffb9601c0af47b729416621bbace6084397a91e766f2565f',124);
INSERT INTO "acts" VALUES(136,'undo:discord:509:31',1782907200250000,'discord:99','discord','undo','discord:212','21d0820a82becc95e600','undo:admin:discord:507:discord:212',-2,'2','0','admin:discord:507:discord:212','9a21a183d81e30400c01d5956c99e5be0bd34a9b230e340e71257c9f3acb246a','','180d60f9319d99b5ffb9601c0af47b729416621bbace6084397a91e766f2565f','b5c0569b7111a8cc5a397a09b12e966a0886050571c51f8fe4a5e7542b1ccfad',124);
INSERT INTO "acts" VALUES(137,'undo:discord:509:32',1782907200250000,'discord:99','discord','undo','discord:213','69e1c6175ebe9511b381','undo:admin:discord:507:discord:213',-2,'2','0','admin:discord:507:discord:213','74c54531f3f655432ff711a50983192d19083954fde40719f18386493facf934','','b5c0569b7111a8cc5a397a09b12e966a0886050571c51f8fe4a5e7542b1ccfad','24205cf74672b1356c7d782e2b08987e34eaa9412a4c3432cc47ce6e1aaa63ff',124);
INSERT INTO "acts" VALUES(138,'undo:discord:509:33',1782907200250000,'discord:99','discord','undo','discord:214','00e8b3364748f103deec','undo:admin:discord:507:discord:214',-2,'2','0','admin:discord:507:discord:214','9be5e76f122e47e82aaf9451b42c2ad0e3521f0e3c51232e540ef89ab7830b0b','','24205cf74672b1356c7d782e2b08987e34eaa9412a4c3432cc47ce6e1aaa63ff','c5b1e609b3d85d67ab3672351826158f8b2c461657d32bae3c087492b34a92b1',124);
INSERT INTO "acts" VALUES(139,'undo:discord:509:34',1782907200250000,'discord:99','discord','undo','discord:215','1e2d3f8888a3614261ca','undo:admin:discord:507:discord:215',-2,'2','0','admin:discord:507:discord:215','4addea838ff2bd223cfe5186be94879224d5fcd0a3b34df34a4d3461eb211032','','c5b1e609b3d85d67ab3672351826158f8b2c461657d32bae3c087492b34a92b1','a60f2e2638b33f09b07fad4decd6e4e0c63635faea64f26163641bd8d7574da5',124);
INSERT INTO "acts" VALUES(140,'undo:discord:509:35',1782907200250000,'discord:99','discord','undo','discord:216','9230812fd9cad54c413f','undo:admin:discord:507:discord:216',-2,'2','0','admin:discord:507:discord:216','c78184e5133296fde66a8e7682782ee49e8d4e1ca25fbd51e27ef377f52509d7','','a60f2e2638b33f09b07fad4decd6e4e0c63635faea64f26163641bd8d7574da5','9f14d2dece20b19b63ae12743c416df220cc67ca7c44c41cf556c47812fab1e4',124);
INSERT INTO "acts" VALUES(141,'undo:discord:509:36',1782907200250000,'discord:99','discord','undo','discord:217','717326e9381c4b059612','undo:admin:discord:507:discord:217',-2,'2','0','admin:discord:507:discord:217','93f3a9342af51a8d3b1393c149d0eb01d98b55eefd2e44b64336d5af45af1e7e','','9f14d2dece20b19b63ae12743c416df220cc67ca7c44c41cf556c47812fab1e4','59937b0533c0b8c2ac08d85c4b4a968f91d238d2da08797b72da91e723e6f8d7',124);
INSERT INTO "acts" VALUES(142,'undo:discord:509:37',1782907200250000,'discord:99','discord','undo','discord:218','42a761bac5093535cc60','undo:admin:discord:507:discord:218',-2,'2','0','admin:discord:507:discord:218','00b8559e66932e9a5dc0a6d5a51a6a36f131566879f5b3184ce7e6f02d429192','','59937b0533c0b8c2ac08d85c4b4a968f91d238d2da08797b72da91e723e6f8d7','0e8da97603359dac91afad2630b930305c153ac61defc011ffe97b5d9ce17105',124);
INSERT INTO "acts" VALUES(143,'undo:discord:509:38',1782907200250000,'discord:99','discord','undo','discord:219','479675d50259e4d9dff3','undo:admin:discord:507:discord:219',-2,'2','0','admin:discord:507:discord:219','81fff9b28333fc8665f01efcb940aae80ff7b1a8fe419049770db28bf7f61403','','0e8da97603359dac91afad2630b930305c153ac61defc011ffe97b5d9ce17105','d2f40f52ab47d4c166be7ee2ee12d59c451b3974badb3982671d263f3cbc6022',124);
INSERT INTO "acts" VALUES(144,'undo:discord:509:39',1782907200250000,'discord:99','discord','undo','discord:220','53bd115fff20218711c8','undo:admin:discord:507:discord:220',-2,'2','0','admin:discord:507:discord:220','a19b3b46a953d5984d621b7d31b7f878b3bb843bcadf9e5c0275297e8368ffe5','','d2f40f52ab47d4c166be7ee2ee12d59c451b3974badb3982671d263f3cbc6022','d9092bb33bba1c013eaaf24c1e2be4ddbf47895f58126b04a3401da6eff8c730',124);
INSERT INTO "acts" VALUES(145,'undo:discord:509:40',1782907200250000,'discord:99','discord','undo','discord:221','9818452d302c96c1ea86','undo:admin:discord:507:discord:221',-2,'2','0','admin:discord:507:discord:221','0920bb4cf89e362a937c8df3dca964ce5c998806372cb7d6d420c335a21aee85','','d9092bb33bba1c013eaaf24c1e2be4ddbf47895f58126b04a3401da6eff8c730','19fd4243e70be39755d7dc301a1a54c3f943bf7df5de10021d32398ab140bc5f',124);
INSERT INTO "acts" VALUES(146,'undo:discord:509:41',1782907200250000,'discord:99','discord','undo','discord:222','1836a3ddef2eefa85746','undo:admin:discord:507:discord:222',-2,'2','0','admin:discord:507:discord:222','ddd42620d497641a75f8b7ae0905ae3494ec0716686dd795a54ae6dcf2aca656','','19fd4243e70be39755d7dc301a1a54c3f943bf7df5de10021d32398ab140bc5f','d1a0f7cd33c82afceceb8fb957a6a64a8a086550daf097010d5eeb0005870c80',124);
INSERT INTO "acts" VALUES(147,'undo:discord:509:42',1782907200250000,'discord:99','discord','undo','discord:223','fc3c72a13dea6044064c','undo:admin:discord:507:discord:223',-2,'2','0','admin:discord:507:discord:223','faf28d2c6f648997fe1f6acec23547c3ef660bfe998f02954c9a3d018d52cad5','','d1a0f7cd33c82afceceb8fb957a6a64a8a086550daf097010d5eeb0005870c80','f3ff68f112880387c332eae0dd4b1b3c1d29030a8719c3c72e3e800b697c87a1',124);
INSERT INTO "acts" VALUES(148,'undo:discord:509:43',1782907200250000,'discord:99','discord','undo','discord:224','8b399bbc88439e0ee5b2','undo:admin:discord:507:discord:224',-2,'2','0','admin:discord:507:discord:224','fb606da95b39679c4aa83a255f70468cf62c603ca12d5074c02b55781de7d22d','','f3ff68f112880387c332eae0dd4b1b3c1d29030a8719c3c72e3e800b697c87a1','fa4cc38f898c9585fd87e09fe39a64ec41d9f0fc190e6fb0e259db956d5fa33a',124);
INSERT INTO "acts" VALUES(149,'undo:discord:509:44',1782907200250000,'discord:99','discord','undo','discord:225','137e3adcc78d6fb21edc','undo:admin:discord:507:discord:225',-2,'2','0','admin:discord:507:discord:225','cf1d880e6e6b29bc98f7e681593c164d514cff56b36477bd2cdd430b54868f3e','','fa4cc38f898c9585fd87e09fe39a64ec41d9f0fc190e6fb0e259db956d5fa33a','711c186c6f21dd250f84042a7b1acb46da9f516fb0a094dc54f376b87992d397',124);
INSERT INTO "acts" VALUES(150,'undo:discord:509:45',1782907200250000,'discord:99','discord','undo','discord:226','e0f43a190682b6619ddc','undo:admin:discord:507:discord:226',-2,'2','0','admin:discord:507:discord:226','d3c46e5b9c340f3407006e7bb00dfa92c0d991d43204a7903aee19431ec06338','','711c186c6f21dd250f84042a7b1acb46da9f516fb0a094dc54f376b87992d397','c18f1ce8e206f8ef88221c514bbdac0abee2adf62d86fc31a9cb940237ad32cd',124);
INSERT INTO "acts" VALUES(151,'undo:discord:509:46',1782907200250000,'discord:99','discord','undo','discord:227','de60e75d444c38db827b','undo:admin:discord:507:discord:227',-2,'2','0','admin:discord:507:discord:227','f80bf89424e85878b68ea6425f2bb9b2d9a45def2c66e711f7d93c9cbafc42e7','','c18f1ce8e206f8ef88221c514bbdac0abee2adf62d86fc31a9cb940237ad32cd','1767936c0b3f8c3588d35bc529eab3ebf23a8341a890796c90061f1cfb595d51',124);
INSERT INTO "acts" VALUES(152,'undo:discord:509:47',1782907200250000,'discord:99','discord','undo','discord:228','b6836515943978602494','undo:admin:discord:507:discord:228',-2,'2','0','admin:discord:507:discord:228','703b6481312c440b49f1caf3ccff1c0c96375a46c9b0d44d41bb5a3eb3f21d4c','','1767936c0b3f8c3588d35bc529eab3ebf23a8341a890796c90061f1cfb595d51','120b3d958deb0a419f35e4b4b54b6d8e11aad22d4573d11be013cb3ba2a61663',124);
INSERT INTO "acts" VALUES(153,'undo:discord:509:48',1782907200250000,'discord:99','discord','undo','discord:229','20103a2ca29e8e231c2d','undo:admin:discord:507:discord:229',-2,'2','0','admin:discord:507:discord:229','9c537c551d235563960d8b72e96c74edeb3cfb5618b50285c35b2e8f294e81da','','120b3d958deb0a419f35e4b4b54b6d8e11aad22d4573d11be013cb3ba2a61663','dc27389e3d6d225ec03c49299e41f7d4339ad4a7907006f7ff22c7a91d855e74',124);
INSERT INTO "acts" VALUES(154,'undo:discord:509:49',1782907200250000,'discord:99','discord','undo','discord:230','ac3250222b5573325607','undo:admin:discord:507:discord:230',-2,'2','0','admin:discord:507:discord:230','3d18787497e52280c1c9654ea95fdc97c0201886fc48f08c19e6e1a298e1e546','','dc27389e3d6d225ec03c49299e41f7d4339ad4a7907006f7ff22c7a91d855e74','09505bfa012938faf2807f897fdc9713e0bbf1cbe81f326c9dd1790fedde7e4e',124);
INSERT INTO "acts" VALUES(155,'undo:discord:509:50',1782907200250000,'discord:99','discord','undo','discord:231','b780ce546a5dd17bf593','undo:admin:discord:507:discord:231',-2,'2','0','admin:discord:507:discord:231','4214ae9120506a3f3301bd39bd4caf640d92947662a08a09fc7c2190e2d00fdf','','09505bfa012938faf2807f897fdc9713e0bbf1cbe81f326c9dd1790fedde7e4e','61f54b91d33d74ed4e2bdbe4291da2ecf3a13faad56e252f25cf447a002af7ea',124);
INSERT INTO "acts" VALUES(156,'undo:discord:509:51',1782907200250000,'discord:99','discord','undo','discord:232','55284b5468010b847308','undo:admin:discord:507:discord:232',-2,'2','0','admin:discord:507:discord:232','b5ad9e6cb7266f3b19a5b4c8d55b64e7f37c094ee38f6c9752ff747a4324baad','','61f54b91d33d74ed4e2bdbe4291da2ecf3a13faad56e252f25cf447a002af7ea','8fa56dc9a1c999ea9eb1e207d9544cff4cddb4c539f89ce2babbd790d8002a48',124);
INSERT INTO "acts" VALUES(157,'undo:discord:509:52',1782907200250000,'discord:99','discord','undo','discord:233','e4d7649c9c61b6032261','undo:admin:discord:507:discord:233',-2,'2','0','admin:discord:507:discord:233','296ea863e49b42e97a7950141cdc9ba4618ed29cb5c6d0901a1a44945cae0628','','8fa56dc9a1c999ea9eb1e207d9544cff4cddb4c539f89ce2babbd790d8002a48','78b508e46093da2fd4b0ed5f1d85bc33f18fd75690a0f04e77e2db59ec352d52',124);
INSERT INTO "acts" VALUES(158,'undo:discord:509:53',1782907200250000,'discord:99','discord','undo','discord:234','cee618d11a57dddfe548','undo:admin:discord:507:discord:234',-2,'2','0','admin:discord:507:discord:234','cbe61b4110b8017b5260b9935cc3db6dd5320f6c69b8b752b0fc538652c94bdb','','78b508e46093da2fd4b0ed5f1d85bc33f18fd75690a0f04e77e2db59ec352d52','2498edbe0214302e84304eaa8b56ced62133088fa46850d7f580e47150b0742d',124);
INSERT INTO "acts" VALUES(159,'undo:discord:509:54',1782907200250000,'discord:99','discord','undo','discord:235','b44b8dfddf6ab6bc4cb0','undo:admin:discord:507:discord:235',-2,'2','0','admin:discord:507:discord:235','de4c6fd7ee3a4039f8ac2721923f3a89a6e2b7c5428ac7660515efe6a503b672','','2498edbe0214302e84304eaa8b56ced62133088fa46850d7f580e47150b0742d','563461e286f7fc1dd53b03d0778a07a5ca09c512b6539a9f7bed624084982402',124);
INSERT INTO "acts" VALUES(160,'undo:discord:509:55',1782907200250000,'discord:99','discord','undo','discord:236','7f7f84289e59b3d11cd5','undo:admin:discord:507:discord:236',-2,'2','0','admin:discord:507:discord:236','6dba053decad37201aea971e622268b1c3e8b3082a1019288b1fc890a4e3c3c8','','563461e286f7fc1dd53b03d0778a07a5ca09c512b6539a9f7bed624084982402','384649ead87b672c115b99feea30b48f1ead51eb18f2d54469fb7d0816371210',124);
INSERT INTO "acts" VALUES(161,'undo:discord:509:56',1782907200250000,'discord:99','discord','undo','discord:237','c28af447e10aa3e87299','undo:admin:discord:507:discord:237',-2,'2','0','admin:discord:507:discord:237','f625842edb4a53b496a92b98da97f2343eea3a62baa005ad8aa8f26f12c8b209','','384649ead87b672c115b99feea30b48f1ead51eb18f2d54469fb7d0816371210','607ac2bc5c27bccb3e24d80126d51f5f4595888d47bb6d447db7ebaa019ac4d1',124);
INSERT INTO "acts" VALUES(162,'undo:discord:509:57',1782907200250000,'discord:99','discord','undo','discord:238','b20d194bf53ffb8f414d','undo:admin:discord:507:discord:238',-2,'2','0','admin:discord:507:discord:238','4a8fbcf04fbb48791656163c59a809297686694ecbef37442740c9c549b20ffb','','607ac2bc5c27bccb3e24d80126d51f5f4595888d47bb6d447db7ebaa019ac4d1','a3518599a29f7960089f957f4cb0351713c5203583ab0869539270e474fb7ac0',124);
INSERT INTO "acts" VALUES(163,'undo:discord:509:58',1782907200250000,'discord:99','discord','undo','discord:239','8e803675618b87b89f7f','undo:admin:discord:507:discord:239',-2,'2','0','admin:discord:507:discord:239','5f0a6a41b701008bb3e10847596c0cf8c6c00dcad6ec8fe36a02a3e1c674c1e6','','a3518599a29f7960089f957f4cb0351713c5203583ab0869539270e474fb7ac0','71d458b5128a53a466cc319455ee1a3ecdf9b6fa4b0cb5218f39d2209a6cf2d1',124);
INSERT INTO "acts" VALUES(164,'undo:discord:509:59',1782907200250000,'discord:99','discord','undo','discord:240','76c396751035e4e06543','undo:admin:discord:507:discord:240',-2,'2','0','admin:discord:507:discord:240','91216184f0dc62d4c7635ce5bb9965e16a2a946030bb1090251101ed51bff001','','71d458b5128a53a466cc319455ee1a3ecdf9b6fa4b0cb5218f39d2209a6cf2d1','5a38e39383eef7f62c22b0e4a6e5e295406dcca62b472ad5fb32dc57e96a03d6',124);
INSERT INTO "acts" VALUES(165,'undo:discord:509:60',1782907200250000,'discord:99','discord','undo','discord:241','1ac482d5bfa43394bd7b','undo:admin:discord:507:discord:241',-2,'2','0','admin:discord:507:discord:241','7b5886c2e949666688d81c72eab3115a236ceafbeda2a713fc7d79d63c3c1ac8','','5a38e39383eef7f62c22b0e4a6e5e295406dcca62b472ad5fb32dc57e96a03d6','da4767b35c1d2b34f867bbe81caa3dd6d00cf94d17050d54ca6eb810b01a7a43',124);
INSERT INTO "acts" VALUES(166,'undo:discord:509:61',1782907200250000,'discord:99','discord','undo','discord:242','8fe3168a2ac3137212ac','undo:admin:discord:507:discord:242',-2,'2','0','admin:discord:507:discord:242','ca5479ab0ce74c78830978e457c69667f5e5f0434f97d42a4e7e9715972385bc','','da4767b35c1d2b34f867bbe81caa3dd6d00cf94d17050d54ca6eb810b01a7a43','509c976ffea3072ba31d52f98183415851c0f992ff4fc2ec83348e5cfa299540',124);
INSERT INTO "acts" VALUES(167,'undo:discord:509:62',1782907200250000,'discord:99','discord','undo','discord:243','b8f974e8a88a3d602480','undo:admin:discord:507:discord:243',-2,'2','0','admin:discord:507:discord:243','adf680d8ff5102ac2b391c155c401e33f02d9dc085de8530fee94d40fbae225a','','509c976ffea3072ba31d52f98183415851c0f992ff4fc2ec83348e5cfa299540','26da3faf3ecd0753e94e1ed995234bad36c07917d3dc2308c85162376f914c7e',124);
INSERT INTO "acts" VALUES(168,'undo:discord:509:63',1782907200250000,'discord:99','discord','undo','discord:244','79650c06dc80cadfe0f4','undo:admin:discord:507:discord:244',-2,'2','0','admin:discord:507:discord:244','584f04e9dfb3000e69640eeb9131a5f076e4ff17476a4fc990868e66617085d5','','26da3faf3ecd0753e94e1ed995234bad36c07917d3dc2308c85162376f914c7e','f1558d2df2842225ccfccbb370e9c2d15a090eb067717c43fa6b97ad4115697f',124);
INSERT INTO "acts" VALUES(169,'undo:discord:509:64',1782907200250000,'discord:99','discord','undo','discord:245','8ee3a6428f2a42856eb0','undo:admin:discord:507:discord:245',-2,'2','0','admin:discord:507:discord:245','a6875b9b99e44adce6b6456d22341c6c89754e2dcc1095ced6f5c2cba61be005','','f1558d2df2842225ccfccbb370e9c2d15a090eb067717c43fa6b97ad4115697f','23c92173b565907594c442c3e69bd35a5265e33945fafba46c784ee64fc058e1',124);
INSERT INTO "acts" VALUES(170,'undo:discord:509:65',1782907200250000,'discord:99','discord','undo','discord:246','08fdd641c9d7673f738c','undo:admin:discord:507:discord:246',-2,'2','0','admin:discord:507:discord:246','ee66cd873f73a0c6aed8ac33eccd215cc630cc24c1f69d779c8911c508f4e283','','23c92173b565907594c442c3e69bd35a5265e33945fafba46c784ee64fc058e1','1d5b034e3f67eb7d6fca6fa1469bc93d3438b686d6e3eeac5b02ec7706cb316a',124);
INSERT INTO "acts" VALUES(171,'undo:discord:509:66',1782907200250000,'discord:99','discord','undo','discord:247','788cdf6c3e1be7026413','undo:admin:discord:507:discord:247',-2,'2','0','admin:discord:507:discord:247','ac4a16c462bd94f1cb78b974e97566f95c1f2ff5dcb11d62682448ed7da96f54','','1d5b034e3f67eb7d6fca6fa1469bc93d3438b686d6e3eeac5b02ec7706cb316a','6f4cac27bb925d60ff15018054fcf82ba2caae01ce98c91950d705eff210b67b',124);
INSERT INTO "acts" VALUES(172,'undo:discord:509:67',1782907200250000,'discord:99','discord','undo','discord:248','678c40254f540096f204','undo:admin:discord:507:discord:248',-2,'2','0','admin:discord:507:discord:248','b45fcdeb9197e08775f8edfc67dc4223dc91bd547d0c93c301c7cd21b375f497','','6f4cac27bb925d60ff15018054fcf82ba2caae01ce98c91950d705eff210b67b','556f0fc0d71ef1064907e2904e0b11c186dbba5d63f46dfe738113d784816da7',124);
INSERT INTO "acts" VALUES(173,'undo:discord:509:68',1782907200250000,'discord:99','discord','undo','discord:249','3c06850f8eaa13f22561','undo:admin:discord:507:discord:249',-2,'2','0','admin:discord:507:discord:249','8f100687b8d9bbc30e2a7464280998c1251cbef707c99d9e0128ad8ab45f85f8','','556f0fc0d71ef1064907e2904e0b11c186dbba5d63f46dfe738113d784816da7','b487ab07d0f833f123ccd60f2f87273040764b9965a7b3240b223b735fb36ca1',124);
INSERT INTO "acts" VALUES(174,'undo:discord:509:69',1782907200250000,'discord:99','discord','undo','discord:250','a306eadd0a6a47eca544','undo:admin:discord:507:discord:250',-2,'2','0','admin:discord:507:discord:250','b646e772cd3b99cdbe956e39f7aa6ea0f3c0f44697300d0feb8ffb0eb1a72aea','','b487ab07d0f833f123ccd60f2f87273040764b9965a7b3240b223b735fb36ca1','c0b5fac0d24b8feefe56dadfc26166d384e27e91052502b202be4b29de787afc',124);
INSERT INTO "acts" VALUES(175,'undo:discord:509:70',1782907200250000,'discord:99','discord','undo','discord:251','e4daaf70554fbbd0cbbb','undo:admin:discord:507:discord:251',-2,'2','0','admin:discord:507:discord:251','5453666e827ba41f92477cc0101e6eabd7a770b3e73ca848e55bb5345b646293','','c0b5fac0d24b8feefe56dadfc26166d384e27e91052502b202be4b29de787afc','cd2a161292912e4258afc702664f8987a54b9108ae7de846a6601a67da7f987b',124);
INSERT INTO "acts" VALUES(176,'undo:discord:509:71',1782907200250000,'discord:99','discord','undo','discord:252','5ac0476d08ee7d1c6701','undo:admin:discord:507:discord:252',-2,'2','0','admin:discord:507:discord:252','eea918366a3b840b3e254254ce77e3c7233ebea7c464e262024bf64be27874fc','','cd2a161292912e4258afc702664f8987a54b9108ae7de846a6601a67da7f987b','b1dd6eac0f80c685a88ade5062f96272a2bb42099da8d87359c6cee37406b52b',124);
INSERT INTO "acts" VALUES(177,'undo:discord:509:72',1782907200250000,'discord:99','discord','undo','discord:253','fdb96b19c581e0ccae7e','undo:admin:discord:507:discord:253',-2,'2','0','admin:discord:507:discord:253','71a3c2b585f8aac85ffbaeb79f9a7f8686ec7813f1ea3db1b9d1252a4510285b','','b1dd6eac0f80c685a88ade5062f96272a2bb42099da8d87359c6cee37406b52b','1ba6750d4b2922f5396203006832b8924302cacf7bf5e48f71697d054e8e2cb6',124);
INSERT INTO "acts" VALUES(178,'undo:discord:509:73',1782907200250000,'discord:99','discord','undo','discord:254','66b8c67ffa4131d3237a','undo:admin:discord:507:discord:254',-2,'2','0','admin:discord:507:discord:254','00c0bd16efb27713f96a4f9446db099bc327be2b9d41afcdc4c03ec8249d7e3b','','1ba6750d4b2922f5396203006832b8924302cacf7bf5e48f71697d054e8e2cb6','e98dfff1281ffa072ff1eacf63d6487970913d502c8608870f9d0b2903360c93',124);
INSERT INTO "acts" VALUES(179,'undo:discord:509:74',1782907200250000,'discord:99','discord','undo','discord:255','2457250391ea34ecdfb3','undo:admin:discord:507:discord:255',-2,'2','0','admin:discord:507:discord:255','434dd5347a0a98455c891487b7d559194e10ee90e62b129317482a44f65f92ef','','e98dfff1281ffa072ff1eacf63d6487970913d502c8608870f9d0b2903360c93','ba794817fa372f785ef082982d132435fcb948215022654ca69ae709257a3b7a',124);
INSERT INTO "acts" VALUES(180,'undo:discord:509:75',1782907200250000,'discord:99','discord','undo','discord:256','f5fd7b44cfac5705f011','undo:admin:discord:507:discord:256',-2,'2','0','admin:discord:507:discord:256','7098bb8e0bedba9b8a552cbd0e20bc7f309f62a5b3b0ccffb84adfe2507e9fbd','','ba794817fa372f785ef082982d132435fcb948215022654ca69ae709257a3b7a','9473c0d27c5dd9d5023d83a3c2e58f9e05503f2f8205811fbb4002577c65d81e',124);
INSERT INTO "acts" VALUES(181,'undo:discord:509:76',1782907200250000,'discord:99','discord','undo','discord:257','2f6aab485d72d50039d6','undo:admin:discord:507:discord:257',-2,'2','0','admin:discord:507:discord:257','0c770edf55c1477f8cf66327de5f9b3522f9a3a92feccbf7cd2e4b5ba4ab7e33','','9473c0d27c5dd9d5023d83a3c2e58f9e05503f2f8205811fbb4002577c65d81e','8fbb56636bd83d03f1d627513e430f51ef8ec3b17f68746bbb2f43ac0c203e28',124);
INSERT INTO "acts" VALUES(182,'undo:discord:509:77',1782907200250000,'discord:99','discord','undo','discord:258','b86ca8885f6d428e1032','undo:admin:discord:507:discord:258',-2,'2','0','admin:discord:507:discord:258','99d8e34af1b8c5b1c5e44007212055ad866d37b003ca2cad016f4d378f9cc3eb','','8fbb56636bd83d03f1d627513e430f51ef8ec3b17f68746bbb2f43ac0c203e28','622bfaa9f7058cb680796ffaf0e3cfa3fd5c21be82881af5bea4f3376159b4f3',124);
INSERT INTO "acts" VALUES(183,'undo:discord:509:78',1782907200250000,'discord:99','discord','undo','discord:259','67664ce5f37a6dbbb071','undo:admin:discord:507:discord:259',-2,'2','0','admin:discord:507:discord:259','6a2f16859c2db1034d1954e9e06ccb8150121d6480b1748affcde343eac8063e','','622bfaa9f7058cb680796ffaf0e3cfa3fd5c21be82881af5bea4f3376159b4f3','032c31812fff9305a3356854723f8e03d886491ed8f97f5cd3386d5e10de84f2',124);
INSERT INTO "acts" VALUES(184,'undo:discord:509:79',1782907200250000,'discord:99','discord','undo','discord:260','00778895dc13b725a6d4','undo:admin:discord:507:discord:260',-2,'2','0','admin:discord:507:discord:260','a1ecbdc0c7639e6fb9c8c326b95205b0fff5fffbb4f802018d3f669aa61ec2a6','','032c31812fff9305a3356854723f8e03d886491ed8f97f5cd3386d5e10de84f2','952dbc644bdb75bf029374c54b93183e5e71a709ffdab043b959f7efcc669edf',124);
INSERT INTO "acts" VALUES(185,'undo:discord:509:80',1782907200250000,'discord:99','discord','undo','discord:261','1a9376ba390fac064e97','undo:admin:discord:507:discord:261',-2,'2','0','admin:discord:507:discord:261','79a39a3b2a45214ba22abd1f00a042a863b7e53f9cb3af0c7d9bde4e11fcc63e','','952dbc644bdb75bf029374c54b93183e5e71a709ffdab043b959f7efcc669edf','efe8e36d9aceeb4684c025587e66d413f59e8ce4b44d319d3cc89f8f26c5faa5',124);
INSERT INTO "acts" VALUES(186,'undo:discord:509:81',1782907200250000,'discord:99','discord','undo','discord:262','4a1e4d95cdedd08fff99','undo:admin:discord:507:discord:262',-2,'2','0','admin:discord:507:discord:262','b10354fcbd93d555bbd5a293b53d661d28202304c94ba26e5ab41f46d19c97fb','','efe8e36d9aceeb4684c025587e66d413f59e8ce4b44d319d3cc89f8f26c5faa5','3272bc2b9c0600ae7104bebfcac687fee1d56b11898fd24c34b7a23d201d644a',124);
INSERT INTO "acts" VALUES(187,'undo:discord:509:82',1782907200250000,'discord:99','discord','undo','discord:263','a4da0cc75fe5e83a3244','undo:admin:discord:507:discord:263',-2,'2','0','admin:discord:507:discord:263','bfe14885b6e97736539f9a6931782c10e986125a679f16756567a8f09dd51d13','','3272bc2b9c0600ae7104bebfcac687fee1d56b11898fd24c34b7a23d201d644a','4339b304b2beb2c952bb893495eb3b7e06ca03e72e45815011c500e01bc78c3d',124);
INSERT INTO "acts" VALUES(188,'undo:discord:509:83',1782907200250000,'discord:99','discord','undo','discord:264','e5db0d6d79899eccd103','undo:admin:discord:507:discord:264',-2,'2','0','admin:discord:507:discord:264','c419135e15790a798d9d31ec3044b0a02d4319e5f6dcdb9a6c37de8ccd2d3f37','','4339b304b2beb2c952bb893495eb3b7e06ca03e72e45815011c500e01bc78c3d','7c8d4e4f7c17a1d760d47662d308c78ea8580cbbf8e54ce02d4a6ae24b66d11d',124);
INSERT INTO "acts" VALUES(189,'undo:discord:509:84',1782907200250000,'discord:99','discord','undo','discord:265','e7ac815a6733f0d8da77','undo:admin:discord:507:discord:265',-2,'2','0','admin:discord:507:discord:265','49da72643ff8e9b5b3a458302855e6bacdc8144add6a3f034d12a8edadf144b5','','7c8d4e4f7c17a1d760d47662d308c78ea8580cbbf8e54ce02d4a6ae24b66d11d','5f583018f7eec93518778be83375ba18fb3af53ee880cdfa311e7f6e5c256001',124);
INSERT INTO "acts" VALUES(190,'undo:discord:509:85',1782907200250000,'discord:99','discord','undo','discord:266','0b93c07cf8a7520bcab9','undo:admin:discord:507:discord:266',-2,'2','0','admin:discord:507:discord:266','cfa03bef2a62588d2521cb5cf8b6366d479ae1f2e40db2625596071c7d305cb9','','5f583018f7eec93518778be83375ba18fb3af53ee880cdfa311e7f6e5c256001','f953daeb3bad4f06eccb6df2dc319f380112bd11cb10777fd6f769059803c909',124);
INSERT INTO "acts" VALUES(191,'undo:discord:509:86',1782907200250000,'discord:99','discord','undo','discord:267','4943de94602aecaf0256','undo:admin:discord:507:discord:267',-2,'2','0','admin:discord:507:discord:267','a008a1776261715cc8137741f4272d6a8a80b053c1d07b5ec6f09ec029de24ff','','f953daeb3bad4f06eccb6df2dc319f380112bd11cb10777fd6f769059803c909','4effb5264731c50fdaeef84f9649aa27561cc0f1518452e06a34bf2c30bdc4e7',124);
INSERT INTO "acts" VALUES(192,'undo:discord:509:87',1782907200250000,'discord:99','discord','undo','discord:268','d1f159639d235a063ae9','undo:admin:discord:507:discord:268',-2,'2','0','admin:discord:507:discord:268','486eac4f0a407062c9f24d828c687aea7247e63c9cd00ade58974780cc7d309f','','4effb5264731c50fdaeef84f9649aa27561cc0f1518452e06a34bf2c30bdc4e7','5e46fdcd9588d95aed23784d5fe98c736d7b0334d2955e6ad7871a213f20dca9',124);
INSERT INTO "acts" VALUES(193,'undo:discord:509:88',1782907200250000,'discord:99','discord','undo','discord:269','853a4f8b2ff38672d197','undo:admin:discord:507:discord:269',-2,'2','0','admin:discord:507:discord:269','afcf43589db68d42b43dcdbb636f4e04647ccc656d41e74d3e6a413774102caa','','5e46fdcd9588d95aed23784d5fe98c736d7b0334d2955e6ad7871a213f20dca9','a84392c39a1f017f24fc2bec644c39419a56ab06916886a90d5f6ccf677c2c6f',124);
INSERT INTO "acts" VALUES(194,'undo:discord:509:89',1782907200250000,'discord:99','discord','undo','discord:270','4704ff8bf981cb0d13cc','undo:admin:discord:507:discord:270',-2,'2','0','admin:discord:507:discord:270','f4d064e166dc565b9512d534e760ef93b8123469cec7d4ca1a18afccbe5f63fd','','a84392c39a1f017f24fc2bec644c39419a56ab06916886a90d5f6ccf677c2c6f','7b86433a575c4b0af93666315654f701bcda31b1ba908e8cbd137d9daba777b7',124);
INSERT INTO "acts" VALUES(195,'undo:discord:509:90',1782907200250000,'discord:99','discord','undo','discord:271','ff486afd06c6e10c603d','undo:admin:discord:507:discord:271',-2,'2','0','admin:discord:507:discord:271','6c7ce2c7eb9f74713c5898710b0616b28a16654019946d37eb5f99bd537f3417','','7b86433a575c4b0af93666315654f701bcda31b1ba908e8cbd137d9daba777b7','23cd5164fea0b8e00c17e4a7326230e5dc01313fb929856442c56bab60aa0f3f',124);
INSERT INTO "acts" VALUES(196,'undo:discord:509:91',1782907200250000,'discord:99','discord','undo','discord:272','58116616c93a0abe347b','undo:admin:discord:507:discord:272',-2,'2','0','admin:discord:507:discord:272','26d7fe54f1c212fb69a1e5576a8c70b35a934a3a92d403d170736ffa03a2d8cc','','23cd5164fea0b8e00c17e4a7326230e5dc01313fb929856442c56bab60aa0f3f','f970ea4610de2f71f6bc24e7844cc10cb5a08c5b7d36f06c37c2956deb5b51c7',124);
INSERT INTO "acts" VALUES(197,'undo:discord:509:92',1782907200250000,'discord:99','discord','undo','discord:273','4f0138bfd1f69105afd3','undo:admin:discord:507:discord:273',-2,'2','0','admin:discord:507:discord:273','4c03879e0b8a573e5f64bcdb036011cc4298667362ebe07f75cb284ae2f847f5','','f970ea4610de2f71f6bc24e7844cc10cb5a08c5b7d36f06c37c2956deb5b51c7','c6e4fe7e6a897507a7352324c74d231d0f704f9cba78ccae0a57e495e0c74533',124);
INSERT INTO "acts" VALUES(198,'undo:discord:509:93',1782907200250000,'discord:99','discord','undo','discord:274','1424aae01cc6f951b0aa','undo:admin:discord:507:discord:274',-2,'2','0','admin:discord:507:discord:274','13fce7fcfb4c0573f3a74ec7c331b7f2037091efb782aa30c7bb3f2966fff135','','c6e4fe7e6a897507a7352324c74d231d0f704f9cba78ccae0a57e495e0c74533','83798422686bf9701f8e88aafa0445a17b165c5ea0dd7f151faea4e2d684e0f5',124);
INSERT INTO "acts" VALUES(199,'undo:discord:509:94',1782907200250000,'discord:99','discord','undo','discord:275','60b468cd284b903d88ef','undo:admin:discord:507:discord:275',-2,'2','0','admin:discord:507:discord:275','2d695721705f7ee272770aacc7035b516ec7ef3c7d6ad298c629b3d1a62151f5','','83798422686bf9701f8e88aafa0445a17b165c5ea0dd7f151faea4e2d684e0f5','11f0f92f039d76a43e1d88d2f326e02ae22e9a3094256d1ef036813fa9d3299d',124);
INSERT INTO "acts" VALUES(200,'undo:discord:509:95',1782907200250000,'discord:99','discord','undo','discord:276','5d7cc60ec6a66fc6066c','undo:admin:discord:507:discord:276',-2,'2','0','admin:discord:507:discord:276','986bafd6020344848e6273283ba8a19c412bd0e9ea64874834550ecd04de276b','','11f0f92f039d76a43e1d88d2f326e02ae22e9a3094256d1ef036813fa9d3299d','ff482b895aef52be91737f96c20993d916c0d23c0dbcceb76a69dd73f07df2fb',124);
INSERT INTO "acts" VALUES(201,'undo:discord:509:96',1782907200250000,'discord:99','discord','undo','discord:277','7adac41a94bdd54a8caf','undo:admin:discord:507:discord:277',-2,'2','0','admin:discord:507:discord:277','477f00d651980b1b697b6c89f6a07c2678d0978fa05caefec210bbdc1c31f86e','','ff482b895aef52be91737f96c20993d916c0d23c0dbcceb76a69dd73f07df2fb','3f0d357ddcae4c15f740fa5077951e2883a2111ca83b1c11df046ab76571f2bd',124);
INSERT INTO "acts" VALUES(202,'undo:discord:509:97',1782907200250000,'discord:99','discord','undo','discord:278','cacb5b1b436dbb402f2c','undo:admin:discord:507:discord:278',-2,'2','0','admin:discord:507:discord:278','a0ab66d1a7a6ede3be5f9cf2c88562bd081a14f3e211b4676e112629980e2b15','','3f0d357ddcae4c15f740fa5077951e2883a2111ca83b1c11df046ab76571f2bd','d796ec4c3a58c30287a68037270cd5c0e45a1f4efc14ca334c10f85a73212f5b',124);
INSERT INTO "acts" VALUES(203,'undo:discord:509:98',1782907200250000,'discord:99','discord','undo','discord:279','ce4fadee4e5faa71ec1f','undo:admin:discord:507:discord:279',-2,'2','0','admin:discord:507:discord:279','22831fdd0e558db1975f6335228b84f43d54b3be9000b7adf218c6b1a3f59f49','','d796ec4c3a58c30287a68037270cd5c0e45a1f4efc14ca334c10f85a73212f5b','d6ae9865130b140a0159f033d701f367509a8338ceef5bcffdb8d3d45f40687a',124);
INSERT INTO "acts" VALUES(204,'undo:discord:509:99',1782907200250000,'discord:99','discord','undo','discord:280','13f064ba5c838f5e854e','undo:admin:discord:507:discord:280',-2,'2','0','admin:discord:507:discord:280','aa100f7c9d8377eef22f8902ed8c6e2c7f88859670107f607cf3704abe7571f8','','d6ae9865130b140a0159f033d701f367509a8338ceef5bcffdb8d3d45f40687a','4c920db1fcb66cd3c1245d3ee3133ec4681c57b2c24fcff1f87df52932a9c642',124);
INSERT INTO "acts" VALUES(205,'undo:discord:509:100',1782907200250000,'discord:99','discord','undo','discord:281','516de643840f149aaaae','undo:admin:discord:507:discord:281',-2,'2','0','admin:discord:507:discord:281','12c336dc01e91fc03969fab007da6dae0fc400cb98166487ba4b5cbb525913de','','4c920db1fcb66cd3c1245d3ee3133ec4681c57b2c24fcff1f87df52932a9c642','fd9a77cda678023d0c3f5c1e58229b1cfe5f6cd4eb88e1b104ed696f437dd387',124);
INSERT INTO "acts" VALUES(206,'undo:discord:509:101',1782907200250000,'discord:99','discord','undo','discord:282','d056b6563517e80bc0c6','undo:admin:discord:507:discord:282',-2,'2','0','admin:discord:507:discord:282','0fc0bdbf3badf9e551c4d0e48f1f9c5af939d0d80394973a55e5924d9f263681','','fd9a77cda678023d0c3f5c1e58229b1cfe5f6cd4eb88e1b104ed696f437dd387','4f8255e3381cc466d517733b2aaac58f980eda9cd106a5f4c1522261974b58b0',124);
INSERT INTO "acts" VALUES(207,'undo:discord:509:102',1782907200250000,'discord:99','discord','undo','discord:283','9645c470ee26617cad81','undo:admin:discord:507:discord:283',-2,'2','0','admin:discord:507:discord:283','5e9695813466224d15ea693479f83bcef3c25efbd1152ceba5669612c547996d','','4f8255e3381cc466d517733b2aaac58f980eda9cd106a5f4c1522261974b58b0','9ad6aea0f5a8f0dbb3d890f76c937d8bad75068544dc61134f0f3a20b40fddf3',124);
INSERT INTO "acts" VALUES(208,'undo:discord:509:103',1782907200250000,'discord:99','discord','undo','discord:284','50096ef6c583517a50f7','undo:admin:discord:507:discord:284',-2,'2','0','admin:discord:507:discord:284','b5b4c8fe27eaef0be25ac70d98c143b18d1234919cfd750ba15bc14da6dab84e','','9ad6aea0f5a8f0dbb3d890f76c937d8bad75068544dc61134f0f3a20b40fddf3','e55bc4e85c2f292ebfcc99e50ec85476f5fef8fbb4e529f92eb02798b281bac9',124);
INSERT INTO "acts" VALUES(209,'undo:discord:509:104',1782907200250000,'discord:99','discord','undo','discord:285','c6f76bbd4018859287c4','undo:admin:discord:507:discord:285',-2,'2','0','admin:discord:507:discord:285','0a101e56042238b81cc942087712084bba39f3b334113660c39b04e1baea5aa6','','e55bc4e85c2f292ebfcc99e50ec85476f5fef8fbb4e529f92eb02798b281bac9','d1d7c8eec5d4199c9633afcaeee20857260f94e5b83eeaa909b9055c25cd84a8',124);
INSERT INTO "acts" VALUES(210,'undo:discord:509:105',1782907200250000,'discord:99','discord','undo','discord:286','78b3f525b40d0cb30a88','undo:admin:discord:507:discord:286',-2,'2','0','admin:discord:507:discord:286','91a7314cedb454550f68bf3cbe68bc83ed625b35dc7b2f66996f220d46dec61e','','d1d7c8eec5d4199c9633afcaeee20857260f94e5b83eeaa909b9055c25cd84a8','a0fa0957e0b73a9d77592cc25e194fa554caa7dedad808cf8ca042b2bf686211',124);
INSERT INTO "acts" VALUES(211,'undo:discord:509:106',1782907200250000,'discord:99','discord','undo','discord:287','b0ec00df528c1381d3d8','undo:admin:discord:507:discord:287',-2,'2','0','admin:discord:507:discord:287','20c954e969ef6ec8955ac678611e8266fc2e3c2667ce5827dbd32279998d9359','','a0fa0957e0b73a9d77592cc25e194fa554caa7dedad808cf8ca042b2bf686211','aab57b64967e8b5e003207cc9f77d6b262420fc44cb35863c983f76af7c62519',124);
INSERT INTO "acts" VALUES(212,'undo:discord:509:107',1782907200250000,'discord:99','discord','undo','discord:288','706f1c3731e8d0bdf9c1','undo:admin:discord:507:discord:288',-2,'2','0','admin:discord:507:discord:288','88f07ce8c9e756c87f271e1481834b486995d1097a175b5c5dcae8f5223e88cb','','aab57b64967e8b5e003207cc9f77d6b262420fc44cb35863c983f76af7c62519','4d768bce864a8b792a33c6ae3ef6f0797773aa8f0bf1f42f5c83e78dd93a8f19',124);
INSERT INTO "acts" VALUES(213,'undo:discord:509:108',1782907200250000,'discord:99','discord','undo','discord:289','9dd4df7425702380c937','undo:admin:discord:507:discord:289',-2,'2','0','admin:discord:507:discord:289','c21d409d600b1b1a8cbfc0fd45b5e1c6b44920252c7680c2c12e4978704eab0f','','4d768bce864a8b792a33c6ae3ef6f0797773aa8f0bf1f42f5c83e78dd93a8f19','3a5a7461bbdbea931537ce584c5ed6f286e81f863ccfd8b95139500fc9ef13ab',124);
INSERT INTO "acts" VALUES(214,'undo:discord:509:109',1782907200250000,'discord:99','discord','undo','discord:290','600e9e0be8eff7f33157','undo:admin:discord:507:discord:290',-2,'2','0','admin:discord:507:discord:290','28b4610f000313afc1627a85cff3a30e8c53a99b2d5ae3c662526e3e7b3b99a1','','3a5a7461bbdbea931537ce584c5ed6f286e81f863ccfd8b95139500fc9ef13ab','56b261280c2d23724c3978fa5339cee27437db4b46db1f268acadb3a6d029d99',124);
INSERT INTO "acts" VALUES(215,'undo:discord:509:110',1782907200250000,'discord:99','discord','undo','discord:291','e69928fe30fb87eaa5dc','undo:admin:discord:507:discord:291',-2,'2','0','admin:discord:507:discord:291','a71ee00f755a2413cfcfe5658e0c17ebf2b23939074a2f2b71fa3cb31fd17f7b','','56b261280c2d23724c3978fa5339cee27437db4b46db1f268acadb3a6d029d99','5d5ddf9e1a4a6a16065fabd6eadb64b1b224f6b43df3d6885a23102421362eef',124);
INSERT INTO "acts" VALUES(216,'undo:discord:509:111',1782907200250000,'discord:99','discord','undo','discord:292','693330aa7e3d8c9cb5ae','undo:admin:discord:507:discord:292',-2,'2','0','admin:discord:507:discord:292','e4adc4f0840fce7957d40d37c9ea8ecd05eba3ea3a00dbd9395e65c2ffdb2c5c','','5d5ddf9e1a4a6a16065fabd6eadb64b1b224f6b43df3d6885a23102421362eef','f577231062678d8485bde7ab6d8e7b2630bae76b88f943f7db585869acbf2030',124);
INSERT INTO "acts" VALUES(217,'undo:discord:509:112',1782907200250000,'discord:99','discord','undo','discord:293','14fb5850fe382c794747','undo:admin:discord:507:discord:293',-2,'2','0','admin:discord:507:discord:293','90e4060cfd9625c5f1afd72457155ca78742c0239577afcb5178f0e388208c53','','f577231062678d8485bde7ab6d8e7b2630bae76b88f943f7db585869acbf2030','fcc4645a54ca6b900960e48eb0a63e898d0a868943c34eb7c59c905d48d61f26',124);
INSERT INTO "acts" VALUES(218,'undo:discord:509:113',1782907200250000,'discord:99','discord','undo','discord:294','44c66a3ce827bc749222','undo:admin:discord:507:discord:294',-2,'2','0','admin:discord:507:discord:294','60c9f613d23198fc4deaee8b11505a09275ec314eb14461b49251768e15c568d','','fcc4645a54ca6b900960e48eb0a63e898d0a868943c34eb7c59c905d48d61f26','f4c753c028eefda941fb0fbd7ba26113357c893d779e2146402ff7e6dcfa37dc',124);
INSERT INTO "acts" VALUES(219,'undo:discord:509:114',1782907200250000,'discord:99','discord','undo','discord:295','1509825d59e811c85d67','undo:admin:discord:507:discord:295',-2,'2','0','admin:discord:507:discord:295','e0a52dbc438789aa0e4e4c1bf917f3ef0e46ed075436607340df99b6ad60e1cc','','f4c753c028eefda941fb0fbd7ba26113357c893d779e2146402ff7e6dcfa37dc','e9b0b6081e4b5a4479fffc57867a8abb80a9e6354704404753b9fad500e014cb',124);
INSERT INTO "acts" VALUES(220,'undo:discord:509:115',1782907200250000,'discord:99','discord','undo','discord:296','33b349cd5dae4d05b4d1','undo:admin:discord:507:discord:296',-2,'2','0','admin:discord:507:discord:296','8fe0b93e5c24e10b08f321d2701dc638e27c81f2ef723580b81a0f1a9708eb46','','e9b0b6081e4b5a4479fffc57867a8abb80a9e6354704404753b9fad500e014cb','cfc10b9e91542fdef1c629cc21490aec2d4052505d7fc51fed9aaf0d25982717',124);
INSERT INTO "acts" VALUES(221,'undo:discord:509:116',1782907200250000,'discord:99','discord','undo','discord:297','9edbac0d5878dcf18340','undo:admin:discord:507:discord:297',-2,'2','0','admin:discord:507:discord:297','4d2309d28479acd387609810197f5d6cbd2edc80a7c383ae019cc556d411d559','','cfc10b9e91542fdef1c629cc21490aec2d4052505d7fc51fed9aaf0d25982717','4949fc19744debca35999c51996cf495b7ce68e6310fc10e949098bdf0eb1cd6',124);
INSERT INTO "acts" VALUES(222,'undo:discord:509:117',1782907200250000,'discord:99','discord','undo','discord:298','b6892f5cda926460c553','undo:admin:discord:507:discord:298',-2,'2','0','admin:discord:507:discord:298','b42a823ea1c73137c0a6836c387ee40d65efba6a2199e22794d6e0eb8b3a9271','','4949fc19744debca35999c51996cf495b7ce68e6310fc10e949098bdf0eb1cd6','548a04be74ec68c669667d2d677211a6e710864385ae4e19dd8fb724759b1675',124);
INSERT INTO "acts" VALUES(223,'undo:discord:509:118',1782907200250000,'discord:99','discord','undo','discord:299','bff7f375326cce196408','undo:admin:discord:507:discord:299',-2,'2','0','admin:discord:507:discord:299','c064785de568dadef34447f4ac9eabc23f5bcce8fdb88b1d49842e9e2e59b317','','548a04be74ec68c669667d2d677211a6e710864385ae4e19dd8fb724759b1675','72272ce10360ba0cbc80d7d28d4d044fd9f5f2c3795ac749156bfe43d6bfa43d',124);
INSERT INTO "acts" VALUES(224,'undo:discord:509:119',1782907200250000,'discord:99','discord','undo','discord:300','d6be231c7c349ccb09a8','undo:admin:discord:507:discord:300',-2,'2','0','admin:discord:507:discord:300','e5600378548073d5256c783e2d9529c6fce158f62e0fa7043ecb8723c53f8bb8','','72272ce10360ba0cbc80d7d28d4d044fd9f5f2c3795ac749156bfe43d6bfa43d','e17ae017da776c697542338ace06d9aa5d7e46f5641705af0a50e72c03063856',124);
INSERT INTO "acts" VALUES(225,'words:w0',1782907200250000,'discord:1','discord','words','everywhere',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','fbd9873444217fc73cf4bcae718c3ce60d8732379734bac58776a084dd2b0a6c','e17ae017da776c697542338ace06d9aa5d7e46f5641705af0a50e72c03063856','c32ee29935bb223ec6dc268002a762d53af5d4468fdd8ef12ef06d12cfbfdda5',NULL);
INSERT INTO "acts" VALUES(226,'words:w1',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','f196e2681128f0c2a743fecc5775c7fa854339ae52bea0f35d6c2d2accca5d2c','c32ee29935bb223ec6dc268002a762d53af5d4468fdd8ef12ef06d12cfbfdda5','0fc5097dcd5bebac3c0379cf727d5b77e400599a4eaf0ea9c699abe6e9a95397',NULL);
INSERT INTO "acts" VALUES(227,'words:w2',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "allowed"}',NULL,'','cac63166a85bede5bf1b2c684989eabd3e3725b6e4de2a0adbc089e7466954f3','0fc5097dcd5bebac3c0379cf727d5b77e400599a4eaf0ea9c699abe6e9a95397','96c8d50931d9218fbf255530cd47d79b8dd822512acdd1b0373f9e43e08871cf',NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "outbox" VALUES(3,'notice:gift:discord:603','notice','[{"platform": "telegram", "user_id": "15", "chat": ""}]','6cc2cacd77c6a0e0290a','en','{}','',1782907200250000,1783512000250000,1782907200250000,0,NULL,1782907200250000);
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
INSERT INTO "usernames" VALUES('telegram','борис','1');
INSERT INTO "usernames" VALUES('telegram','georg','15');
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
COMMIT;
