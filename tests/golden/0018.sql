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
INSERT INTO "act_texts" VALUES(1,'b008a1a10b331d06d7141736d00b658e','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'e4e592231a8484a8a7981f8dead4d1f2','for the contest');
INSERT INTO "act_texts" VALUES(8,'cb45bc486373f3b2b261ebf567a5a960','спам 광고');
INSERT INTO "act_texts" VALUES(10,'744a7b5d8ce96b18dbe0762446157c0f','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'dcf1a4634c8c915becc0ce15d114c52b','no power');
INSERT INTO "act_texts" VALUES(13,'b992276c5ccd11390ec28d1fc5da7f81','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'a1392f100d9285dcdf27b9d43034feb8','감사');
INSERT INTO "act_texts" VALUES(15,'7f5413a6b4ac8a550275227481528653','감사');
INSERT INTO "act_texts" VALUES(18,'99e2b53b6bf9f65c79bb6ffed955db60','für dich');
INSERT INTO "act_texts" VALUES(19,'f4f8b6164fcb33658339f1369d98c1ea','파티');
INSERT INTO "act_texts" VALUES(20,'7a7dd64d58891d4dc263bd19ac8af01c','파티');
INSERT INTO "act_texts" VALUES(21,'1126bec88252d6021862c70d11d97508','파티');
INSERT INTO "act_texts" VALUES(22,'b5dda00cca2ccd42b3260fc8da4767e7','파티');
INSERT INTO "act_texts" VALUES(23,'b241707826129d75157afbd77a057dd2','파티');
INSERT INTO "act_texts" VALUES(24,'bd087236e4bbdb2101c9e5e1f5278b4d','파티');
INSERT INTO "act_texts" VALUES(25,'427b3471968fff3ecd749d7b74d2f6db','파티');
INSERT INTO "act_texts" VALUES(26,'8934c970fc03037e668e95da2d195c8b','파티');
INSERT INTO "act_texts" VALUES(27,'8a3e54b6dcfb4e90682f77f2bbf80b84','파티');
INSERT INTO "act_texts" VALUES(28,'15e080bbae8c26a3451b75258815dbf7','파티');
INSERT INTO "act_texts" VALUES(29,'a29663ac6278112167d23d980cc8d468','파티');
INSERT INTO "act_texts" VALUES(30,'271dc5818b16807dce4e1ba7586c3d83','파티');
INSERT INTO "act_texts" VALUES(31,'c55644cb0342437904a12f946055b620','파티');
INSERT INTO "act_texts" VALUES(32,'b24a413d92b64b2cf7e162e253e34ceb','파티');
INSERT INTO "act_texts" VALUES(33,'de245114439a846d7984159d90a56e3f','파티');
INSERT INTO "act_texts" VALUES(34,'ff8d684184aa8a9350357cb86ce4e7fc','파티');
INSERT INTO "act_texts" VALUES(35,'acfff45f061ecfaec40d47d719d7389d','파티');
INSERT INTO "act_texts" VALUES(36,'1ac68f5595d4f768153b8a5a9b0154fa','파티');
INSERT INTO "act_texts" VALUES(37,'aea600e7330ab9510dbe1bb85f6a6902','파티');
INSERT INTO "act_texts" VALUES(38,'5a92518cbf2e49ffcc1a84ff7c9e4f6f','파티');
INSERT INTO "act_texts" VALUES(39,'222fba86aeadc5fdc78d1e47057a841e','파티');
INSERT INTO "act_texts" VALUES(40,'ed569f666e299832cc31ab8a26f9f595','파티');
INSERT INTO "act_texts" VALUES(41,'b28e0268fefba74b1ac12990a221c9e9','파티');
INSERT INTO "act_texts" VALUES(42,'aa14ea41d7508f01302c7c0cac1f491e','파티');
INSERT INTO "act_texts" VALUES(43,'3c57e8dea2c3517b6968623a871b4b92','파티');
INSERT INTO "act_texts" VALUES(44,'626f4f90f2667fc35196680d60110a02','파티');
INSERT INTO "act_texts" VALUES(45,'f59bb98cec36af1cab151efc19bc54a4','파티');
INSERT INTO "act_texts" VALUES(46,'1d71966ddd99777271a5bef284e30ec7','파티');
INSERT INTO "act_texts" VALUES(47,'7ea5eafd9ef63153d87379121f5d3ae6','파티');
INSERT INTO "act_texts" VALUES(48,'df770ca0a801335df23c18c2c7f96acd','파티');
INSERT INTO "act_texts" VALUES(49,'ae240808cee22c71e83c67713e494e9d','파티');
INSERT INTO "act_texts" VALUES(50,'c360b6470b45f36a4331b94a833a284a','파티');
INSERT INTO "act_texts" VALUES(51,'6f9eec24d4d0537b4d87a165d6368213','파티');
INSERT INTO "act_texts" VALUES(52,'6e9cf7cec51afae5fa6de6e9341cd0d3','파티');
INSERT INTO "act_texts" VALUES(53,'7a5c41ae1d8ab8231afe2a098a15791d','파티');
INSERT INTO "act_texts" VALUES(54,'1e5e69ec64f068b7c70235bde5094995','파티');
INSERT INTO "act_texts" VALUES(55,'46f921456ea4e0232a9f0acbb939baa0','파티');
INSERT INTO "act_texts" VALUES(56,'423d4d13ea394c70c0334a564fc601be','파티');
INSERT INTO "act_texts" VALUES(57,'6f00d5825a3e24ff480a514822c6b256','파티');
INSERT INTO "act_texts" VALUES(58,'fe8e4c743514e52552be3c6ba42e144f','파티');
INSERT INTO "act_texts" VALUES(59,'ff946a25de0f7d49d13fd8db021cf927','파티');
INSERT INTO "act_texts" VALUES(60,'34775e8b2da6b25a7340d65bbc650b50','파티');
INSERT INTO "act_texts" VALUES(61,'a39bc332dad4e6fe3b0d1a775b484c01','파티');
INSERT INTO "act_texts" VALUES(62,'3812585da4588464973a80e390b0fa0b','파티');
INSERT INTO "act_texts" VALUES(63,'e0e552d61bd4e759be811f70610252db','파티');
INSERT INTO "act_texts" VALUES(64,'34a4a449f3896ff680041e5f0f1cc388','파티');
INSERT INTO "act_texts" VALUES(65,'bfa84032e8a75e76ff8ae400fdeb9554','파티');
INSERT INTO "act_texts" VALUES(66,'1098c3ed903f8a3f0b19596c769c2fa7','파티');
INSERT INTO "act_texts" VALUES(67,'589dc00ec413a5e21ad7ae002fcb05d1','파티');
INSERT INTO "act_texts" VALUES(68,'f45658eecd6d69d830eaf7e57179c93e','파티');
INSERT INTO "act_texts" VALUES(69,'c73b13b269ea5568f365e832f9e69638','파티');
INSERT INTO "act_texts" VALUES(70,'ad62083cc50127ff1df8d9306209cd2b','파티');
INSERT INTO "act_texts" VALUES(71,'c327f66c18ac4f0eefda8b82e0cbf12b','파티');
INSERT INTO "act_texts" VALUES(72,'0b317bc6086ebddec788b28c32cbddee','파티');
INSERT INTO "act_texts" VALUES(73,'8125ff6706ca80713a73eeb20aee0166','파티');
INSERT INTO "act_texts" VALUES(74,'2122b807235b312d9573231b13f20b81','파티');
INSERT INTO "act_texts" VALUES(75,'714dcf9737f13b5fb856bdd6e608727f','파티');
INSERT INTO "act_texts" VALUES(76,'2c11201ad1be020ab9eb52cf4d16e097','파티');
INSERT INTO "act_texts" VALUES(77,'5e450f67a7ea3e1e860cc5498c21b78e','파티');
INSERT INTO "act_texts" VALUES(78,'0f28414a08ff06c2e689b5b88fe9dc82','파티');
INSERT INTO "act_texts" VALUES(79,'7528bd4fae827af32e5d4805abfbd44d','파티');
INSERT INTO "act_texts" VALUES(80,'70fb64d4742893de5bfdc3ace0ea1a51','파티');
INSERT INTO "act_texts" VALUES(81,'0f52814ef62836c4c2d1f6307d0fb314','파티');
INSERT INTO "act_texts" VALUES(82,'d071129694929f26b9fa584690739646','파티');
INSERT INTO "act_texts" VALUES(83,'f7275e9df33d7484cedc8575d6388cd5','파티');
INSERT INTO "act_texts" VALUES(84,'a7ef3a8e6a1004d96ac3004208ed3c0e','파티');
INSERT INTO "act_texts" VALUES(85,'c529e7bdb997c02098b2d73c11a82e91','파티');
INSERT INTO "act_texts" VALUES(86,'70fafcc84de9de319efb69615589e940','파티');
INSERT INTO "act_texts" VALUES(87,'0edc3a96ff2938ba54cdad0f8159ebda','파티');
INSERT INTO "act_texts" VALUES(88,'38e936592cafbaa2ed22350c3f2b3c79','파티');
INSERT INTO "act_texts" VALUES(89,'3b1bf655e5a79949b2c789cc50bca462','파티');
INSERT INTO "act_texts" VALUES(90,'2ac05ebc547e4f64735b4465b1b622e2','파티');
INSERT INTO "act_texts" VALUES(91,'744e9eb8920d791089df8e06ab1fe3a1','파티');
INSERT INTO "act_texts" VALUES(92,'77ee691c045ac41eef539cc7f60eb5db','파티');
INSERT INTO "act_texts" VALUES(93,'d03d886730f2b22a6ea440269422656f','파티');
INSERT INTO "act_texts" VALUES(94,'a1c639ce8ce8ea993907e3d8b463ecc3','파티');
INSERT INTO "act_texts" VALUES(95,'89f6a63a6ab6719aa79f131d10f8cc48','파티');
INSERT INTO "act_texts" VALUES(96,'792888b4333588318bf8d2069711563b','파티');
INSERT INTO "act_texts" VALUES(97,'e0ebe443ec29519b88e39d8850a4bd3e','파티');
INSERT INTO "act_texts" VALUES(98,'8e18bf851822850e78474474319f5906','파티');
INSERT INTO "act_texts" VALUES(99,'f84de43ed582d591921990665ba3c650','파티');
INSERT INTO "act_texts" VALUES(100,'13d56bb20726ba0a675491531c97e8b9','파티');
INSERT INTO "act_texts" VALUES(101,'8f951ac82da2978ff82ad8bda7335376','파티');
INSERT INTO "act_texts" VALUES(102,'7fc07c3d59b53cec1687a7ccbed808cc','파티');
INSERT INTO "act_texts" VALUES(103,'f6269d72923d9992bad1cd7f3bdb54fe','파티');
INSERT INTO "act_texts" VALUES(104,'3d04fe0b1ccdcf4e73efa3e678b8db93','파티');
INSERT INTO "act_texts" VALUES(105,'96b034440265a500f221fd0fed2fdbe0','파티');
INSERT INTO "act_texts" VALUES(106,'18f57a80189223716c40cfc0c3705438','파티');
INSERT INTO "act_texts" VALUES(107,'e3faeb3cb06e4897ca5b7b6fb28678c9','파티');
INSERT INTO "act_texts" VALUES(108,'77149e49347d7bef9b82e48bb7a2fe5e','파티');
INSERT INTO "act_texts" VALUES(109,'d801c5ef107f88e623633b31a05eadba','파티');
INSERT INTO "act_texts" VALUES(110,'3be3585e436cb5b095dd62cb6a34efd9','파티');
INSERT INTO "act_texts" VALUES(111,'6cc7fb7b56dbbdd4e6d5357cb5aad820','파티');
INSERT INTO "act_texts" VALUES(112,'8a51d34ee24b960a59f5d20d6ccd9e95','파티');
INSERT INTO "act_texts" VALUES(113,'32212f9dce360157edf91d010dc78f36','파티');
INSERT INTO "act_texts" VALUES(114,'76914c5950ee98a0145da13b4f86d8cb','파티');
INSERT INTO "act_texts" VALUES(115,'92b0f7bb441d2afb9c328d969d4079ab','파티');
INSERT INTO "act_texts" VALUES(116,'f7d3aaaed7b991d061fbcdc715acfb8c','파티');
INSERT INTO "act_texts" VALUES(117,'857739774d49b97903d08783a48a0d5c','파티');
INSERT INTO "act_texts" VALUES(118,'6605d30a77f0b8f7d1fa4f4e84420dbe','파티');
INSERT INTO "act_texts" VALUES(119,'b90d7bba96ed1f866c69de6c76866109','파티');
INSERT INTO "act_texts" VALUES(120,'05d3e307dbafbd512ab2cd7c3bfd2943','파티');
INSERT INTO "act_texts" VALUES(121,'9494e133522308978a9ff5f20a8db2e7','파티');
INSERT INTO "act_texts" VALUES(122,'4b3e3bf6819bf95a413c15eed1f3a2cc','파티');
INSERT INTO "act_texts" VALUES(225,'6c2e42b4d7ae47b28370ecf0988ea3b9','ink');
INSERT INTO "act_texts" VALUES(226,'9f8c2d070d0f3aa837f873f62c607258','잉크');
INSERT INTO "act_texts" VALUES(227,'84552f8eff1180f0a7d34e8f48b6d35f','ink well');
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
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','ad3af07060555aec534bb7de65174b1ab2100106d7a52599db2ee0954c736a61','','a3171b7bb845b3c1175a734f40fd4cb2551e89674153a27fa6e6786d0c5e928b',NULL);
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','a3171b7bb845b3c1175a734f40fd4cb2551e89674153a27fa6e6786d0c5e928b','1027964d7f403fabc9990f94d5780d63596a63146e217dfe0cad611d400e08b4',NULL);
INSERT INTO "acts" VALUES(3,'block:2d7378efdd5944fb8ea87a5eb8fa1c2f',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','1027964d7f403fabc9990f94d5780d63596a63146e217dfe0cad611d400e08b4','72bdc928924d8e03b4294ed185e6343c5dad099fa2910055a2dc021d9e84124c',NULL);
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','faad3f4985c3805f256d96da5370515b80cb2eb6048856f2f27e73100bb893ab','72bdc928924d8e03b4294ed185e6343c5dad099fa2910055a2dc021d9e84124c','33ec030df5c9c8aa7846924264383fff59bd367db8c418157fc4749e60408413',NULL);
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','33ec030df5c9c8aa7846924264383fff59bd367db8c418157fc4749e60408413','c83e3d2db4ef8640aa231ef2c71d282d4b59ab06461b11f29cf11c6299167454',NULL);
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','c83e3d2db4ef8640aa231ef2c71d282d4b59ab06461b11f29cf11c6299167454','037e07550a1ea21ede22f9e526113712351bfbd01453d9f8b288e559e8750573',NULL);
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','037e07550a1ea21ede22f9e526113712351bfbd01453d9f8b288e559e8750573','1fc1cf8dfd137eca11d749ff5a4cd9a9970ea16301d1e29670eb64ae44c2397b',NULL);
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','ceb3b8f879f5c84fdf8a842da023f3a347fdf530444a8e98d0360efad820ba22','1fc1cf8dfd137eca11d749ff5a4cd9a9970ea16301d1e29670eb64ae44c2397b','779cae7c8c3c035bb0d872c4fccb5b18304685249de742cef24c0cddb31ab6dd',NULL);
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','779cae7c8c3c035bb0d872c4fccb5b18304685249de742cef24c0cddb31ab6dd','bb480de8ed331a76306d8de6a803f005db5138098094794c2b4f2ab5bc6f87ed',NULL);
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','7d6ce8309533c108f8fda15f7f1463a0dd1be9a9f38bf6c805810190a57d8e0f','bb480de8ed331a76306d8de6a803f005db5138098094794c2b4f2ab5bc6f87ed','784f79c38489af4b95411c4a0de01add1d033239ec928ce665e443800b8398f5',NULL);
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','784f79c38489af4b95411c4a0de01add1d033239ec928ce665e443800b8398f5','28b1752fb8c1f6366d44aead473487593bff8e2387f1225be8c0677e2fc58ae9',NULL);
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','6acfe08ff1d21dbd0ea668931dd3b157de0fe6f3e136ec25888551a41962833b','28b1752fb8c1f6366d44aead473487593bff8e2387f1225be8c0677e2fc58ae9','75c642d0c2153e3aaa8faf068fe115bcd4d256af8dfddf7420efffa7dd7c8567',NULL);
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','d87d3040efd9b2695a173f16bbe9e2abc55121469f77a9094e098176f7ccce03','75c642d0c2153e3aaa8faf068fe115bcd4d256af8dfddf7420efffa7dd7c8567','3a38058b2f4b111149f36b38f044bdd33793aa5bb72ff4595ca1590dfd21b040',NULL);
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','e996bc01a309ff8091f14d3ada52d6b41f586bf51f85f96c8a502adbbea41861','3a38058b2f4b111149f36b38f044bdd33793aa5bb72ff4595ca1590dfd21b040','006596a28f4e5e620f3203b179780b8bdcbb3dc547c94b5ff38a2ce9d0477a1d',NULL);
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','f4f09066674d391fffb11a4b18e6caef2c2bf077dbdbe19e4b8f4b7953a5d0cd','006596a28f4e5e620f3203b179780b8bdcbb3dc547c94b5ff38a2ce9d0477a1d','4b6f93189e20c777e71af0329665ae5ea2b569bb086a145ea37bbcb12f266bf9',NULL);
INSERT INTO "acts" VALUES(16,'vouchers:vouchers',1782907200250000,'discord:99','discord','vouchers','#1–#2',NULL,NULL,NULL,'','{"amount": 5, "uses": 3, "count": 2, "expires_at": "2026-07-31T12:00:00.250000+00:00"}',NULL,'','','4b6f93189e20c777e71af0329665ae5ea2b569bb086a145ea37bbcb12f266bf9','b1f873837a8dd53affffa5c996dd30515fac4af9daec917216920f90e20c8eb2',NULL);
INSERT INTO "acts" VALUES(17,'revoke:revoke',1782907200250000,'discord:99','discord','revoke','#2',NULL,NULL,NULL,'{"can_give": 15, "revoked": 0}','{"can_give": 0, "revoked": 1}',NULL,'','','b1f873837a8dd53affffa5c996dd30515fac4af9daec917216920f90e20c8eb2','d9c7891f6b58c0e84a3e94bb0532ac81b07fdef2b14ed8e2def1803075e5dea3',NULL);
INSERT INTO "acts" VALUES(18,'gift:discord:603',1782907200250000,'discord:15','discord','gift','telegram:15','6cc2cacd77c6a0e0290a','gift:discord:603',2,'0','2',NULL,'1c960f78da4e0135a32b103a0b8f3f6cfd0912674e1ed1cd4d2d2a76e75fe53c','cf66a456bec81462478e36762dc7b51736f486a91dae10ad579c6b842b7501d1','d9c7891f6b58c0e84a3e94bb0532ac81b07fdef2b14ed8e2def1803075e5dea3','3e39d2886e22d034b05e4c019364c0b255fe30cfbeae966da4d2b5759866219c',NULL);
INSERT INTO "acts" VALUES(19,'batch:discord:507',1782907200250000,'discord:99','discord','topup_many','discord:507',NULL,NULL,NULL,'','{"people":103,"each":2}',NULL,'','1d6b43e1b18e5685d451da51332141a9e0c108379910f5267f61d85f733830bc','3e39d2886e22d034b05e4c019364c0b255fe30cfbeae966da4d2b5759866219c','30eec9878de58e8ad080ecbdf305bc449fb3ca1d457b64393fca8a60a3096bf2',NULL);
INSERT INTO "acts" VALUES(20,'admin:discord:507:discord:201',1782907200250000,'discord:99','discord','topup','discord:201','acf7ef38b1283d0e96d7','admin:discord:507:discord:201',2,'0','2',NULL,'c54df98705346213c4d9fa5f36a4db556a15b0fd64a5106306b307114aaa3e0f','9e7ebcf696b240cf997ca38bcaa723a4b5f65e8f91d6749959125ceab3191b49','30eec9878de58e8ad080ecbdf305bc449fb3ca1d457b64393fca8a60a3096bf2','3d1ec9cc10ae4827052a8db1ef7e92159ccfde5f3e6e1a5d94fe4566c39edeca',19);
INSERT INTO "acts" VALUES(21,'admin:discord:507:discord:202',1782907200250000,'discord:99','discord','topup','discord:202','c1970e9896ce452b50f4','admin:discord:507:discord:202',2,'0','2',NULL,'a9d42a9f7fd1599854666f4d280509235fc74b1b645753271730ade6681e86d2','a26657f0be25ee0bef3a702d01973cce7558ff9999e46addfcd4b79e52bbba57','3d1ec9cc10ae4827052a8db1ef7e92159ccfde5f3e6e1a5d94fe4566c39edeca','765972ff4ed01bb9045c57f9d66e9816b4b8d29622bf4696433186cc3023460f',19);
INSERT INTO "acts" VALUES(22,'admin:discord:507:discord:203',1782907200250000,'discord:99','discord','topup','discord:203','b736623e6be6b8a05f6d','admin:discord:507:discord:203',2,'0','2',NULL,'3f19d340b8e3fe0862513e5355ed6565427689b1baca28cdda7b29351484d049','ab0847efb5e2166dd202d63d18947cbc1d03a3eb482cd132de8cd31e38d9b82a','765972ff4ed01bb9045c57f9d66e9816b4b8d29622bf4696433186cc3023460f','d24b45cd1745583f926c22cb2f318fb9667673d8c2cf370a8577f78694457d9d',19);
INSERT INTO "acts" VALUES(23,'admin:discord:507:discord:204',1782907200250000,'discord:99','discord','topup','discord:204','218450e7acd2680c43a6','admin:discord:507:discord:204',2,'0','2',NULL,'cf3c7f42994f7008e309290838a540f167896bb5fc18d84c514be2149f4cd487','ff94a11a9d0dbb4a2a50733559941762429d555dfe881651d486c11c34cb8cc9','d24b45cd1745583f926c22cb2f318fb9667673d8c2cf370a8577f78694457d9d','e9f075f2fde501e2104105cdb2f81922b95dd3d567989593d49f141e935f1c38',19);
INSERT INTO "acts" VALUES(24,'admin:discord:507:discord:205',1782907200250000,'discord:99','discord','topup','discord:205','0fde5d0ac1c5dcbd88c4','admin:discord:507:discord:205',2,'0','2',NULL,'57d5244f7522fcae19b882fe2ae627ad056ce1f63aa62648447bc94abcd1e248','c5494380ff426a7e75f2452e02f7de1c3132cd387d65a4cd8dfe854bf6bcbff2','e9f075f2fde501e2104105cdb2f81922b95dd3d567989593d49f141e935f1c38','53f588e3e533cf8a44f602ea4330a15493a215bcee454554db38baeb152e0d74',19);
INSERT INTO "acts" VALUES(25,'admin:discord:507:discord:206',1782907200250000,'discord:99','discord','topup','discord:206','d12f9ffbaa0ea0548182','admin:discord:507:discord:206',2,'0','2',NULL,'c9d553da0806c47cd023e19bf1fc78893f9ebe4b947306b4d22f6f4d74e40cb8','5423cff35e0d3c5c5440a768ed200d27cb511a6a18cc9c204905c80fdc62d7a2','53f588e3e533cf8a44f602ea4330a15493a215bcee454554db38baeb152e0d74','8fbbc3cf06ee1f12eb60251f26faf506d79704e769cfe76312457737a7a3f6ad',19);
INSERT INTO "acts" VALUES(26,'admin:discord:507:discord:207',1782907200250000,'discord:99','discord','topup','discord:207','3c99b992b46eb47aa7d1','admin:discord:507:discord:207',2,'0','2',NULL,'6917f3ad87778ba0658493927097333a6d63b494062a38a1a1bf82d90b928024','09de9eab15b02c73c61ff6c7d1c1bb576ef3951cb66ffd3d8fe13a1e4a62fd7b','8fbbc3cf06ee1f12eb60251f26faf506d79704e769cfe76312457737a7a3f6ad','51656d659946a872a74e9a0ce6654f70b057fd7cf17b636d82c42231abede53f',19);
INSERT INTO "acts" VALUES(27,'admin:discord:507:discord:208',1782907200250000,'discord:99','discord','topup','discord:208','f9ecf85595e867acc894','admin:discord:507:discord:208',2,'0','2',NULL,'f92d7b8f506fec2302149e83b044c5729a0980c6004aa2bb0d936061625ffc59','122c082d25d64bd520fcdbebfb39e3e4097505149408b59279454f9f9757901c','51656d659946a872a74e9a0ce6654f70b057fd7cf17b636d82c42231abede53f','95e67f1822d92cf3db691fbf3b2063dd507594b32629592d7718c6f38af77279',19);
INSERT INTO "acts" VALUES(28,'admin:discord:507:discord:209',1782907200250000,'discord:99','discord','topup','discord:209','1d7ae905d2a49b7ca1aa','admin:discord:507:discord:209',2,'0','2',NULL,'15d897520246e2d2e346133ebbceaef92efeb1f6166cbabfbc12d11599f890b5','137d2ed960c05c8715ab3df0349c5e56ad3f793aecbc08d496ab49bfab9bcc7b','95e67f1822d92cf3db691fbf3b2063dd507594b32629592d7718c6f38af77279','3c8ad97047f7539aea96311a064f6dcb86fa42d65675b184d3899bdeeb896b5a',19);
INSERT INTO "acts" VALUES(29,'admin:discord:507:discord:210',1782907200250000,'discord:99','discord','topup','discord:210','168170b0a3984c7d0efd','admin:discord:507:discord:210',2,'0','2',NULL,'177ee0565a92dbc230b05278e5b23ab21e724af240dba72552bc0bcda87b3862','2bb0099cb6cd2baadbee627a598324e920e24514e6fb40f22264d5447f08e536','3c8ad97047f7539aea96311a064f6dcb86fa42d65675b184d3899bdeeb896b5a','370996717856897742ceb41b74cd91c3064cd05e654af11a525b63260c4fa6cb',19);
INSERT INTO "acts" VALUES(30,'admin:discord:507:discord:211',1782907200250000,'discord:99','discord','topup','discord:211','ac4dd3c24ccc0464c998','admin:discord:507:discord:211',2,'0','2',NULL,'83a374245e9a6246480ad83549fd5513b46eaa4d46914d1c9009a83934bfa62d','b04c058c6a70dece3a63f7e6ca0dc8e66a8be114ff16d128ba2136900d884f4d','370996717856897742ceb41b74cd91c3064cd05e654af11a525b63260c4fa6cb','9ce4528eefbf56388066abe6ea0ab18a02c54fbe385ea3bb4f1c8c2aee269b15',19);
INSERT INTO "acts" VALUES(31,'admin:discord:507:discord:212',1782907200250000,'discord:99','discord','topup','discord:212','21d0820a82becc95e600','admin:discord:507:discord:212',2,'0','2',NULL,'39cd9003642dce4e601e1c692c8466dc9f82cfd574bc55a2a27e047ff78ccac7','cb2fdac75a805b0c8785a2ca512dc467e070c94a4e4377e857f3aecdac908117','9ce4528eefbf56388066abe6ea0ab18a02c54fbe385ea3bb4f1c8c2aee269b15','1403560502d21ee88f50dd76ee11e2ffb923ca00fe0409a0200415d00008726d',19);
INSERT INTO "acts" VALUES(32,'admin:discord:507:discord:213',1782907200250000,'discord:99','discord','topup','discord:213','69e1c6175ebe9511b381','admin:discord:507:discord:213',2,'0','2',NULL,'645b57806a8db2a30063d93ba2ceecacf37ac4dc27dffe94ea046047d43566e4','c8ff5e702dc93cbae63ac839a5821012de589fb08becbc7633f7142aa057a832','1403560502d21ee88f50dd76ee11e2ffb923ca00fe0409a0200415d00008726d','d2d64795ec1813c67aae1a317c20904cc123fece206f097e6a7e616df68d839a',19);
INSERT INTO "acts" VALUES(33,'admin:discord:507:discord:214',1782907200250000,'discord:99','discord','topup','discord:214','00e8b3364748f103deec','admin:discord:507:discord:214',2,'0','2',NULL,'0d0c7604cfacaad398b4d303d371e6dfe79445fd3669f516a8f8a1d0a9129f3c','224fe1a9c8347ffe7f6690db4287fca5166b1e19bedfda431c9563c69ce87d7d','d2d64795ec1813c67aae1a317c20904cc123fece206f097e6a7e616df68d839a','74e8bacde7cb8254cd64396e1b998cd5deee25c5d188142c773a6c4af7e47053',19);
INSERT INTO "acts" VALUES(34,'admin:discord:507:discord:215',1782907200250000,'discord:99','discord','topup','discord:215','1e2d3f8888a3614261ca','admin:discord:507:discord:215',2,'0','2',NULL,'cfb6b830085a7173565c7643301d1a022125e3c70bec5315c932dc765523a296','e74b1999545621e9b1730694fe4871ee33d6a1cf86916b12359737e490792161','74e8bacde7cb8254cd64396e1b998cd5deee25c5d188142c773a6c4af7e47053','902069c2f48ec7c94777bbab535125fd58823ba104b1a5849fd9a79212da3fee',19);
INSERT INTO "acts" VALUES(35,'admin:discord:507:discord:216',1782907200250000,'discord:99','discord','topup','discord:216','9230812fd9cad54c413f','admin:discord:507:discord:216',2,'0','2',NULL,'6926d20c477cbbcc54a3b88791b0e95e4c9f69280b312a9d57cedb3f9a441957','39ac34105f9a4257e425b2712dc2e78dbc47eaafd2ee5a82d15e0034cb3f2e32','902069c2f48ec7c94777bbab535125fd58823ba104b1a5849fd9a79212da3fee','8b51564c6ff5aa6e90248d9b828d8f4519716066c3aa198c4c1ff44a76ae427d',19);
INSERT INTO "acts" VALUES(36,'admin:discord:507:discord:217',1782907200250000,'discord:99','discord','topup','discord:217','717326e9381c4b059612','admin:discord:507:discord:217',2,'0','2',NULL,'ad3ba095c4440773819e4ea9c4066908709524666e313a01a4783ae942f2cc53','45e8a0158629450f97b22e414d5bc15573d4e0c168a6c616b0b9eaea735b85db','8b51564c6ff5aa6e90248d9b828d8f4519716066c3aa198c4c1ff44a76ae427d','1db0371a7e4c266d6754b68d0517254c9cfa39df5eac6de506bd2f683504aa5d',19);
INSERT INTO "acts" VALUES(37,'admin:discord:507:discord:218',1782907200250000,'discord:99','discord','topup','discord:218','42a761bac5093535cc60','admin:discord:507:discord:218',2,'0','2',NULL,'6187239dbef82588bb0dd7d25ca6742974413d581bdb37193802e55ce7111a1b','bbac9fcf4d2957d8b0d0a95bc925a4ac2c6b4fed395e6da607342f8b0e44ff2c','1db0371a7e4c266d6754b68d0517254c9cfa39df5eac6de506bd2f683504aa5d','333bb380791370c84f1c8824b429f3e7fee8ffa759fda854f5d95e47d821ff3e',19);
INSERT INTO "acts" VALUES(38,'admin:discord:507:discord:219',1782907200250000,'discord:99','discord','topup','discord:219','479675d50259e4d9dff3','admin:discord:507:discord:219',2,'0','2',NULL,'af76a7b34dfa3b98c52993f3729bafe20aee408e3cc1febc88799e3a9e6ef1f5','e9c87c924131f4c6368ed3cc258c11e9c5f43dd0a72835edeca3f9319aad503f','333bb380791370c84f1c8824b429f3e7fee8ffa759fda854f5d95e47d821ff3e','41d5bfecdce0a92cf5466b111e287a50861c90529de3049d4a9ba26dd00f1f43',19);
INSERT INTO "acts" VALUES(39,'admin:discord:507:discord:220',1782907200250000,'discord:99','discord','topup','discord:220','53bd115fff20218711c8','admin:discord:507:discord:220',2,'0','2',NULL,'ca9f058ff0950495e3e0c28129635e95e9eb1c4a973c94ee22ec11f5128195fc','be03fc8cf734e2d0f5a0fc63d38358b60fac04d3c739a60b4dc465ad41432a95','41d5bfecdce0a92cf5466b111e287a50861c90529de3049d4a9ba26dd00f1f43','08b97b97bacbf9d375d73785feaa7d8d47dd563696d3c7b75ebf766d8be129dc',19);
INSERT INTO "acts" VALUES(40,'admin:discord:507:discord:221',1782907200250000,'discord:99','discord','topup','discord:221','9818452d302c96c1ea86','admin:discord:507:discord:221',2,'0','2',NULL,'7b91c433728c580a1262f62af174f3be1a177af91ea9bf2081faf4d3963cb463','b2615b48d46ed495b67094eca35ddefcfbab788d6827afd9f06e79f5ba1609de','08b97b97bacbf9d375d73785feaa7d8d47dd563696d3c7b75ebf766d8be129dc','7b648fd69739bdf936eb45dab6eed155c84522358cc6be8322b908d2a0fda7cd',19);
INSERT INTO "acts" VALUES(41,'admin:discord:507:discord:222',1782907200250000,'discord:99','discord','topup','discord:222','1836a3ddef2eefa85746','admin:discord:507:discord:222',2,'0','2',NULL,'3778e658e45b363141296180413d3af1771b62800a6446f2a4356287acb8aba8','bf6622b05880eec35fccf451db8cd1795ba7c069c0433bba8009d5f7750fe932','7b648fd69739bdf936eb45dab6eed155c84522358cc6be8322b908d2a0fda7cd','200e4e37fe88100c7121e0eb3d458d3c49a80e558401993b2b517a213fdd4bed',19);
INSERT INTO "acts" VALUES(42,'admin:discord:507:discord:223',1782907200250000,'discord:99','discord','topup','discord:223','fc3c72a13dea6044064c','admin:discord:507:discord:223',2,'0','2',NULL,'13136e4597753cdf8fe60e15395e419debf0876f138d5bef3a850c47030d02c2','b412056e97011ce036e8a4c85517e085c37b0a8ac6e1088790d675a0db3fe0f1','200e4e37fe88100c7121e0eb3d458d3c49a80e558401993b2b517a213fdd4bed','4c3a567daa74cdce93e9dd0d915dd2b76ba076e9b9973e62f13e80240a9b2b3a',19);
INSERT INTO "acts" VALUES(43,'admin:discord:507:discord:224',1782907200250000,'discord:99','discord','topup','discord:224','8b399bbc88439e0ee5b2','admin:discord:507:discord:224',2,'0','2',NULL,'9ece1d5ead4503cfdb86e4be578bc02af95854bd4f40a6604a68e2ca1d7b44eb','fe6384e0aeeb2d6fca2e41d5b557524fa98e78989176cd17e8a2cc4c57e51082','4c3a567daa74cdce93e9dd0d915dd2b76ba076e9b9973e62f13e80240a9b2b3a','dbb118aee06e84412e8c3087c0529c13a07aeb898013e631429e42b26b8443a7',19);
INSERT INTO "acts" VALUES(44,'admin:discord:507:discord:225',1782907200250000,'discord:99','discord','topup','discord:225','137e3adcc78d6fb21edc','admin:discord:507:discord:225',2,'0','2',NULL,'73e842b13fd0a4a8896bbe58788c1fa1372a49d6ab07cd0b4f6d92d38e276d96','5a5fb0f169625e007b578550546ff960ccc8d2d0c567cff625c3cf84aeba7622','dbb118aee06e84412e8c3087c0529c13a07aeb898013e631429e42b26b8443a7','692ec3da5c6000639611c6ab0996d6c7c1e26633e710c5168acd79d28bfab0b7',19);
INSERT INTO "acts" VALUES(45,'admin:discord:507:discord:226',1782907200250000,'discord:99','discord','topup','discord:226','e0f43a190682b6619ddc','admin:discord:507:discord:226',2,'0','2',NULL,'8acda5ba31702f89c2ba22e21b46506b075ac53e2edf8fa4e4598bcaed57b0a2','f4bd656c0ede556780733bdba6a4ab336352870331d385d151e02f51b7c039a4','692ec3da5c6000639611c6ab0996d6c7c1e26633e710c5168acd79d28bfab0b7','ce621c60fedf90c435bd07ce468b6b4579fb29d612ded8355d849ff3e0699c1d',19);
INSERT INTO "acts" VALUES(46,'admin:discord:507:discord:227',1782907200250000,'discord:99','discord','topup','discord:227','de60e75d444c38db827b','admin:discord:507:discord:227',2,'0','2',NULL,'62b4c92dabc82c225377053d491f4389119e41b7567521737968513b6e78a078','6c5fc97ac79029737160e74ea7e9c2725ad0fa81eb8fcf3c6ab42defc648fbfe','ce621c60fedf90c435bd07ce468b6b4579fb29d612ded8355d849ff3e0699c1d','3b6d893d6898086c0302bc14180d6ab49423cb766b0c3720109e6366912f8e00',19);
INSERT INTO "acts" VALUES(47,'admin:discord:507:discord:228',1782907200250000,'discord:99','discord','topup','discord:228','b6836515943978602494','admin:discord:507:discord:228',2,'0','2',NULL,'d90fbb9bc90c02ecd73efc02988451491ce2da5b6320690aad242726d27e26e7','22043b429e58b121c6ba4a261502e2bb7bf175acffcdcfacd3f7dcd3881460b2','3b6d893d6898086c0302bc14180d6ab49423cb766b0c3720109e6366912f8e00','6d60e6382db90048e7ff22a7c14d46f2da7b8bd06acbb615d2f455887de7691a',19);
INSERT INTO "acts" VALUES(48,'admin:discord:507:discord:229',1782907200250000,'discord:99','discord','topup','discord:229','20103a2ca29e8e231c2d','admin:discord:507:discord:229',2,'0','2',NULL,'fc0f42ec39ae500d895f93c16c137b4fcec430591838dff924a023b8c32ac58f','7ca30daacab549516149cf1503c29f44f16aade8b3e07b3361d5dd53d0423d2d','6d60e6382db90048e7ff22a7c14d46f2da7b8bd06acbb615d2f455887de7691a','73abb3599b90dd170202464247b1109c7434abf8e4aba572320dcd8ffba31c7b',19);
INSERT INTO "acts" VALUES(49,'admin:discord:507:discord:230',1782907200250000,'discord:99','discord','topup','discord:230','ac3250222b5573325607','admin:discord:507:discord:230',2,'0','2',NULL,'3b7b681a93e8976ab38971c200205467d2e8e7736745680bd6a43f858ed4485c','d3ec1dc270ea9effea0beb209773fa4928c5d0f0ab90d8d8899be6f6070690b4','73abb3599b90dd170202464247b1109c7434abf8e4aba572320dcd8ffba31c7b','d5a8baff32fbc304ea62889005edcc228adb0f6d51adbd2c0e0cddf9aaf54d9f',19);
INSERT INTO "acts" VALUES(50,'admin:discord:507:discord:231',1782907200250000,'discord:99','discord','topup','discord:231','b780ce546a5dd17bf593','admin:discord:507:discord:231',2,'0','2',NULL,'168b5532fdd7900b362df6105b287c3df0b2dc97d013a502d0c1f45704c5dd74','ff6177e3f082c2ff0ed66e9c2e2a560eab416dbf6fe648c75cd27b91c248f918','d5a8baff32fbc304ea62889005edcc228adb0f6d51adbd2c0e0cddf9aaf54d9f','85f269d7c7338463d6ad3085e038109dad372fe6541e62a7293b034dad023ff9',19);
INSERT INTO "acts" VALUES(51,'admin:discord:507:discord:232',1782907200250000,'discord:99','discord','topup','discord:232','55284b5468010b847308','admin:discord:507:discord:232',2,'0','2',NULL,'706dbf7d1356e563554d409b9802699ce90ff9b02d4b9849ed84cd8df36d2999','6c036246b156cdba95125a3b0ccda38a18ba480cb48485e66619ee39d06ef8df','85f269d7c7338463d6ad3085e038109dad372fe6541e62a7293b034dad023ff9','b9beae11828a27fa4f9cc2d6bb2216b3d2e8304f9bd9e81d1f5320d3c34a9295',19);
INSERT INTO "acts" VALUES(52,'admin:discord:507:discord:233',1782907200250000,'discord:99','discord','topup','discord:233','e4d7649c9c61b6032261','admin:discord:507:discord:233',2,'0','2',NULL,'4562ddd77e76c982294f1c7c56c01a22be8348c58ee3a723e8918327c97f563e','fb5e1a036722046aac2cb3c81150d0008dd2cad99032122fa9f3740d53cbe0f2','b9beae11828a27fa4f9cc2d6bb2216b3d2e8304f9bd9e81d1f5320d3c34a9295','02fc62fe77a6d30a7c6914cbfe448ed25a438916afb2d2f3c862c57af550fcb4',19);
INSERT INTO "acts" VALUES(53,'admin:discord:507:discord:234',1782907200250000,'discord:99','discord','topup','discord:234','cee618d11a57dddfe548','admin:discord:507:discord:234',2,'0','2',NULL,'28a34ca3cab908e707471ae5ce286783d46a477aaf0cacc910a4e1e8cbec56de','b76b31804f3cd8f93e27da8172de67482b66e75ae5151025a39d23ae4504c3e9','02fc62fe77a6d30a7c6914cbfe448ed25a438916afb2d2f3c862c57af550fcb4','3ba0a5cc1680f9367c7a5b697d3375323df011a74a6a27cda9a5712ad43ec458',19);
INSERT INTO "acts" VALUES(54,'admin:discord:507:discord:235',1782907200250000,'discord:99','discord','topup','discord:235','b44b8dfddf6ab6bc4cb0','admin:discord:507:discord:235',2,'0','2',NULL,'d15121a3652def36b9598110bae9753fabdee9acb2a4c89f18754baa61f19174','505cc1a4b307ccd460ed5a31f8ca4450b7ee3ce312efc2c803ede2f94de9a876','3ba0a5cc1680f9367c7a5b697d3375323df011a74a6a27cda9a5712ad43ec458','a8aa0d21ec59d0d58083ac3ff45a6419578a6bd14a836a747640244ad3bada68',19);
INSERT INTO "acts" VALUES(55,'admin:discord:507:discord:236',1782907200250000,'discord:99','discord','topup','discord:236','7f7f84289e59b3d11cd5','admin:discord:507:discord:236',2,'0','2',NULL,'fc96135cc700b83e62bc722808d709cc6519e90fc32f3f8acfcc2bdcb336c852','d0d32da69dc4b159f4da35a558137bb9e8d43985b3b5ea7c675fcf3af7358a02','a8aa0d21ec59d0d58083ac3ff45a6419578a6bd14a836a747640244ad3bada68','255d4d699beb743111afa5ff479c0c0aa464e728e32d2346918efb7c91b506b0',19);
INSERT INTO "acts" VALUES(56,'admin:discord:507:discord:237',1782907200250000,'discord:99','discord','topup','discord:237','c28af447e10aa3e87299','admin:discord:507:discord:237',2,'0','2',NULL,'5e29995d3a44aa4656585a9d71407c49ac958972326c0ca105022664da28a499','3f39aa088bcf3e00560d8ff01d83ecf2a19b13e1527954db306400c04cccceef','255d4d699beb743111afa5ff479c0c0aa464e728e32d2346918efb7c91b506b0','ca051873d943799c91419c38b07c102bb62db2d241576229d6819230d7d3e8f4',19);
INSERT INTO "acts" VALUES(57,'admin:discord:507:discord:238',1782907200250000,'discord:99','discord','topup','discord:238','b20d194bf53ffb8f414d','admin:discord:507:discord:238',2,'0','2',NULL,'6135008e82b16175fa453ab615256cf47ecabe748feb5b2c41b4966a8a999cf7','70b853ab0be8ccc7e006c6d1bcd78d042bfd1ee9a350276860d80d174740735d','ca051873d943799c91419c38b07c102bb62db2d241576229d6819230d7d3e8f4','8aa76e0156fe4e2565ce42d5341f204233b34be7a25502433da1f8fd82bdabed',19);
INSERT INTO "acts" VALUES(58,'admin:discord:507:discord:239',1782907200250000,'discord:99','discord','topup','discord:239','8e803675618b87b89f7f','admin:discord:507:discord:239',2,'0','2',NULL,'f1291f954489e1f1ae19c7b4919808993ae23044ef753b964f1b9c40587cc1d2','7ac8dfae53c380ad735287043f1c92b46ea096302ce95c5b24da2340868d61ff','8aa76e0156fe4e2565ce42d5341f204233b34be7a25502433da1f8fd82bdabed','a5a6dfd9455d427c1e7a0ab0496a5131ce0185f2d13ee32bd512ab1edcdc70c1',19);
INSERT INTO "acts" VALUES(59,'admin:discord:507:discord:240',1782907200250000,'discord:99','discord','topup','discord:240','76c396751035e4e06543','admin:discord:507:discord:240',2,'0','2',NULL,'81c0f7b391767c22fc97be189e17e393ae5c75c0a35fc1c2d4f4cbcacf7a0cbc','55f213a8213f30f6a2b284fce1ca992ef039be9405065e93ffaa5f916251fb2f','a5a6dfd9455d427c1e7a0ab0496a5131ce0185f2d13ee32bd512ab1edcdc70c1','43cf57380c6ced96097a540cef1b09fb6326b2c75d0a7ace49ddcc1d84fe5e16',19);
INSERT INTO "acts" VALUES(60,'admin:discord:507:discord:241',1782907200250000,'discord:99','discord','topup','discord:241','1ac482d5bfa43394bd7b','admin:discord:507:discord:241',2,'0','2',NULL,'4c3476e07e0420d90e5501ea03e3be5d5100a21b0bf90fa7476310260e34dcca','b8fe6db2981d6ec8c1ba57b7b1a2f02933012906a196912f27e2e3dffbee6d50','43cf57380c6ced96097a540cef1b09fb6326b2c75d0a7ace49ddcc1d84fe5e16','9c8c228f2881b384d42c6d9c927a8200983218bb35e0f0ea7d603c7e0bb7b46a',19);
INSERT INTO "acts" VALUES(61,'admin:discord:507:discord:242',1782907200250000,'discord:99','discord','topup','discord:242','8fe3168a2ac3137212ac','admin:discord:507:discord:242',2,'0','2',NULL,'cc545cd808a4022fc2b75e0f4c082cd4c9b59236116bd28df18b0843fd62cbc4','191c3246a7fd26693b6fec9596f2335584770290ce19f14dc8ae4031b7a4c255','9c8c228f2881b384d42c6d9c927a8200983218bb35e0f0ea7d603c7e0bb7b46a','e5f31b7c06a692fb897c158376dfc96b6b455c2b2889b9e62cc37f2e770b5354',19);
INSERT INTO "acts" VALUES(62,'admin:discord:507:discord:243',1782907200250000,'discord:99','discord','topup','discord:243','b8f974e8a88a3d602480','admin:discord:507:discord:243',2,'0','2',NULL,'9500cb965785e38a1ced15b6f3ceaf02832a946914f35e098524be69b96bdaf0','5f7bf41925720a30b696515703f460b821e58da02c4623d6d01245c03743ab31','e5f31b7c06a692fb897c158376dfc96b6b455c2b2889b9e62cc37f2e770b5354','e5347d8d67b0c25bc53931fe8a1d0afa8f40446cafa8bf04d26ac7c02400cd78',19);
INSERT INTO "acts" VALUES(63,'admin:discord:507:discord:244',1782907200250000,'discord:99','discord','topup','discord:244','79650c06dc80cadfe0f4','admin:discord:507:discord:244',2,'0','2',NULL,'354b676028cf82bdbb03d426459ecb0d516f788d84443d54c5334cc8a8a875f3','83126487fddf04d56fab5036903bf9a2cc641a7f2512724b5c285b3c5c495266','e5347d8d67b0c25bc53931fe8a1d0afa8f40446cafa8bf04d26ac7c02400cd78','863e942f22c4d0f54c15184239e6f11689b7eff947139fc360418b5b68b15e0e',19);
INSERT INTO "acts" VALUES(64,'admin:discord:507:discord:245',1782907200250000,'discord:99','discord','topup','discord:245','8ee3a6428f2a42856eb0','admin:discord:507:discord:245',2,'0','2',NULL,'bf116bc65e89d61ff6ba6489ddb66c9bfe119c0c8975c2c4da1c1b437f655604','2caf228b17b1dae6073e8e2f404ca23e26dc99d57e3ac5c4ce76bea3528281b2','863e942f22c4d0f54c15184239e6f11689b7eff947139fc360418b5b68b15e0e','4b01e2caf5372558a2d0ff2995836b66c3406b80ae6cefe86d0614eb9dab0ede',19);
INSERT INTO "acts" VALUES(65,'admin:discord:507:discord:246',1782907200250000,'discord:99','discord','topup','discord:246','08fdd641c9d7673f738c','admin:discord:507:discord:246',2,'0','2',NULL,'2cbfb54b75bb8828559cbeec407d95ff151fde60eb6a3f2f1cd68defbc24a6ad','b1488990003c9c8d9987269948721e44aaa404fa740713bd76d3c68d11e40fae','4b01e2caf5372558a2d0ff2995836b66c3406b80ae6cefe86d0614eb9dab0ede','ea33e97ff1dc6d171f659e1e63991745970bd4d6471f01597d20d275259ff5ad',19);
INSERT INTO "acts" VALUES(66,'admin:discord:507:discord:247',1782907200250000,'discord:99','discord','topup','discord:247','788cdf6c3e1be7026413','admin:discord:507:discord:247',2,'0','2',NULL,'64694d0a69e38a9695c2e0bd07376d0aeb671094c03ff7941e21ef732995d4ff','e2b7a45b39952369290f21c8aeab65d39d3625120d512c013d973f35fafa52a9','ea33e97ff1dc6d171f659e1e63991745970bd4d6471f01597d20d275259ff5ad','05a380f24ae4b96193d7b5ff5b85398e0e5e0223533d93127d49b0901ec7b1ba',19);
INSERT INTO "acts" VALUES(67,'admin:discord:507:discord:248',1782907200250000,'discord:99','discord','topup','discord:248','678c40254f540096f204','admin:discord:507:discord:248',2,'0','2',NULL,'9af1784b78a86e07ba7f91f62bb2c328b37eccd6c80866c6c8380852acdb27a8','80e5d3ec4e38068f930f0f7b48ee853f9c04f20a8d5bc8bf571fdae772a40ad2','05a380f24ae4b96193d7b5ff5b85398e0e5e0223533d93127d49b0901ec7b1ba','ba4e30d5433a77babfa8a1e5291b20bd0e13820ee58b9f2c924e9e5d26beba41',19);
INSERT INTO "acts" VALUES(68,'admin:discord:507:discord:249',1782907200250000,'discord:99','discord','topup','discord:249','3c06850f8eaa13f22561','admin:discord:507:discord:249',2,'0','2',NULL,'b89fb100ab14f4cdf35588848aab758f6c6e114e239fd82ab946f2a3e0486627','ec6a53b644957a0d8d3ea2df157c5a474bf2ce159dd172d3136715e1d5395ff8','ba4e30d5433a77babfa8a1e5291b20bd0e13820ee58b9f2c924e9e5d26beba41','eb878600b5866ac246fe8525f46a06395abb0ccc887c619b0ce4e486d433324a',19);
INSERT INTO "acts" VALUES(69,'admin:discord:507:discord:250',1782907200250000,'discord:99','discord','topup','discord:250','a306eadd0a6a47eca544','admin:discord:507:discord:250',2,'0','2',NULL,'680bce61ae4e7652640f6024bc7f28479c630729b1f3785a0509c5a5a9fdb76c','fc2e0792a90596c8908242b76f1fc704a1bed296c7fd075bc38f24981e5ac6da','eb878600b5866ac246fe8525f46a06395abb0ccc887c619b0ce4e486d433324a','6349c3fa35eeb291800dff4e13f8cdc28a4c8033cb4cb0858c06a4d197a385fb',19);
INSERT INTO "acts" VALUES(70,'admin:discord:507:discord:251',1782907200250000,'discord:99','discord','topup','discord:251','e4daaf70554fbbd0cbbb','admin:discord:507:discord:251',2,'0','2',NULL,'ce810e71078da42b6d9082ec8c62ca9d3d24ada83c01745722e095806db4bec5','3b185a5a0bbdba76b9f9f33cc493a44259a5e67ed3c1f625bc50bcaa8815cf68','6349c3fa35eeb291800dff4e13f8cdc28a4c8033cb4cb0858c06a4d197a385fb','4c8eaa8fe8024ba828ddc261621afedf30ecdbc332334ccd7893880bf1fc012a',19);
INSERT INTO "acts" VALUES(71,'admin:discord:507:discord:252',1782907200250000,'discord:99','discord','topup','discord:252','5ac0476d08ee7d1c6701','admin:discord:507:discord:252',2,'0','2',NULL,'8abb06cc59326876edc87deb0b8aeb6b9cad6823eb682223d0ce0ffdeba20b1e','f40fcc863743926ab6808f5f703099d8293273edfbb2b7f32270d639f4da5695','4c8eaa8fe8024ba828ddc261621afedf30ecdbc332334ccd7893880bf1fc012a','f12ce26feba0dd738576c076b07f2665c30271ea2f1c624182feb0b7215a3a7a',19);
INSERT INTO "acts" VALUES(72,'admin:discord:507:discord:253',1782907200250000,'discord:99','discord','topup','discord:253','fdb96b19c581e0ccae7e','admin:discord:507:discord:253',2,'0','2',NULL,'c7b4001d7d4fdb5b91c0434c129deab17ef6e423aaca2a19a67897d1376cfe2c','7ac281b86450bc6ac789f4cbfa71aee27cc6fae402651e79cf79be1bde99037f','f12ce26feba0dd738576c076b07f2665c30271ea2f1c624182feb0b7215a3a7a','72d83fed3736c14bb0a5af99e9076f79ed37cae5405ce23242b703acf7d13e74',19);
INSERT INTO "acts" VALUES(73,'admin:discord:507:discord:254',1782907200250000,'discord:99','discord','topup','discord:254','66b8c67ffa4131d3237a','admin:discord:507:discord:254',2,'0','2',NULL,'4bf72850010d537c1666bcb8f42f4de8c3c274e91e9356905c8e72baee195b4f','199ef69c7f023cd3fb7db89cbfb2c4b79fc92d42e5cf05c374a93f917c1fd4ae','72d83fed3736c14bb0a5af99e9076f79ed37cae5405ce23242b703acf7d13e74','ba796885aee35a5434cb5505615499bc082feab07af89b499320a7d550bd6ac4',19);
INSERT INTO "acts" VALUES(74,'admin:discord:507:discord:255',1782907200250000,'discord:99','discord','topup','discord:255','2457250391ea34ecdfb3','admin:discord:507:discord:255',2,'0','2',NULL,'25fc00e3ae7556f11bbcc063eb51762a69c22ce2f56a3cfdbc5cf4851d56da73','32b361e3be540a67f249758460e199f04ff79e70e6dc2b7c8809fea3c5b7574c','ba796885aee35a5434cb5505615499bc082feab07af89b499320a7d550bd6ac4','23ca16c358b123a2796385b8dfd7f4d693e8f18817b18d0466249eb836914256',19);
INSERT INTO "acts" VALUES(75,'admin:discord:507:discord:256',1782907200250000,'discord:99','discord','topup','discord:256','f5fd7b44cfac5705f011','admin:discord:507:discord:256',2,'0','2',NULL,'94d05021dd36cc25382f3d80e6084ab02f919d77e23ee3fbb62828fea43b7b15','940b039655ae5dd81681fd70342b0267c8f88c967fd428ad3e12d8e5270a069a','23ca16c358b123a2796385b8dfd7f4d693e8f18817b18d0466249eb836914256','58f64087df50a717d9814718af0af08e0524f092fe97714c8a16aac96ba8b071',19);
INSERT INTO "acts" VALUES(76,'admin:discord:507:discord:257',1782907200250000,'discord:99','discord','topup','discord:257','2f6aab485d72d50039d6','admin:discord:507:discord:257',2,'0','2',NULL,'b3793d89004b3511958db906208df6b6bb918646243251a512e336b582d72ab8','ff2901ec3bd3e3094ae81c49fc8ad156a58ae4c8f2033a4c3430cc388b9d0f7d','58f64087df50a717d9814718af0af08e0524f092fe97714c8a16aac96ba8b071','0fa4ef95811466d12f719039cf42fe8acb1892b7c0b18888c501028f7a076db0',19);
INSERT INTO "acts" VALUES(77,'admin:discord:507:discord:258',1782907200250000,'discord:99','discord','topup','discord:258','b86ca8885f6d428e1032','admin:discord:507:discord:258',2,'0','2',NULL,'f618a0a084bc490b60eff77ec574d54fab46b4df50bc1c256ba489cb233f790c','1eec299373f25d0eeaec8b18a65a828117365560261d4d96da2a9faf19f2321d','0fa4ef95811466d12f719039cf42fe8acb1892b7c0b18888c501028f7a076db0','ec44aa170ff181cd1ef45128ebf973e25e716773dc76c1a20908575b58f45665',19);
INSERT INTO "acts" VALUES(78,'admin:discord:507:discord:259',1782907200250000,'discord:99','discord','topup','discord:259','67664ce5f37a6dbbb071','admin:discord:507:discord:259',2,'0','2',NULL,'364fd521f9f6b103671353c5dc7ca10d1b400ea8b0905899813e20cbde9f16a8','33e4d76b8fbe3b5a949f593d6624bee8f8a391760fdb4910530eba7733d75764','ec44aa170ff181cd1ef45128ebf973e25e716773dc76c1a20908575b58f45665','a8047d5a6ea4ad83be53e153264b4f8ebdb9242f5793e1efe9015a59853f2ea5',19);
INSERT INTO "acts" VALUES(79,'admin:discord:507:discord:260',1782907200250000,'discord:99','discord','topup','discord:260','00778895dc13b725a6d4','admin:discord:507:discord:260',2,'0','2',NULL,'8d6ed970c9f6faef47882df2acd800a5049ec1d281092037e7e5f347b6757e63','78e1872a76d81e7084fe19b1057bac9427c3282b5a16384dbe3ed4cb553d63d7','a8047d5a6ea4ad83be53e153264b4f8ebdb9242f5793e1efe9015a59853f2ea5','d5b03b425799a9bcb88220cec600a196dda9f603f33ca3f48ece7f4c9ad234dd',19);
INSERT INTO "acts" VALUES(80,'admin:discord:507:discord:261',1782907200250000,'discord:99','discord','topup','discord:261','1a9376ba390fac064e97','admin:discord:507:discord:261',2,'0','2',NULL,'416a7d34c0f4a6fcfa1c3eb2a0794b391b7c4a7fc215fc74563b79eb1771cbcc','acd148e97ed00e5565d41060948008c9421b85278dd7d2f56acfd7fde6f44cd7','d5b03b425799a9bcb88220cec600a196dda9f603f33ca3f48ece7f4c9ad234dd','366f5d194e60a645d68c9d9e32b295121f8b071fb793dbacf8635e512ae090b8',19);
INSERT INTO "acts" VALUES(81,'admin:discord:507:discord:262',1782907200250000,'discord:99','discord','topup','discord:262','4a1e4d95cdedd08fff99','admin:discord:507:discord:262',2,'0','2',NULL,'38bc1434afabbb10a67ede45e9d234ef892dbc63546faa3497385e8aa26e5bc1','a662906be9ec422c6da956a4e75e897a458a1bbf6beab4ba2dba86ab874b1fbc','366f5d194e60a645d68c9d9e32b295121f8b071fb793dbacf8635e512ae090b8','96713e18a90184e548c2d5112eaa19a52a942daadae66d5af15a322fe560094d',19);
INSERT INTO "acts" VALUES(82,'admin:discord:507:discord:263',1782907200250000,'discord:99','discord','topup','discord:263','a4da0cc75fe5e83a3244','admin:discord:507:discord:263',2,'0','2',NULL,'828db935f744514e6230d562e9c44afb2e352498883d1b5b5ff16e6ed94c7a32','95acc586f32417e53709030c21c7f80fdfb6cb13cb3f018276650c9f60540ff4','96713e18a90184e548c2d5112eaa19a52a942daadae66d5af15a322fe560094d','1b6e8a39cb43627d303451b9271d81ab40ee607e8c64480dd6f0f932440b499c',19);
INSERT INTO "acts" VALUES(83,'admin:discord:507:discord:264',1782907200250000,'discord:99','discord','topup','discord:264','e5db0d6d79899eccd103','admin:discord:507:discord:264',2,'0','2',NULL,'842dc42c44165cb05e0d8de7d835186912f67b3e25153cc9fb4327aa7ef5b48b','49d4d642be84467d9b06505f885f34b5fd8ce5649a14bc543f52e9ecee18b4f4','1b6e8a39cb43627d303451b9271d81ab40ee607e8c64480dd6f0f932440b499c','704aef7127489e711872367f1c43a0a0363c792b07e19e886a742efb3452e72c',19);
INSERT INTO "acts" VALUES(84,'admin:discord:507:discord:265',1782907200250000,'discord:99','discord','topup','discord:265','e7ac815a6733f0d8da77','admin:discord:507:discord:265',2,'0','2',NULL,'7edbb177daa023476bbe5757a4d9d09a88e487be5e95b854adb9571484091f4b','72415dca4ba05e251ee4dea17b11494c742620c68d990619a50ccb841f07d9ef','704aef7127489e711872367f1c43a0a0363c792b07e19e886a742efb3452e72c','a13b157d405ce328f8fcd8538060043a4f434ea58ea54bc22210f7b6712dfb64',19);
INSERT INTO "acts" VALUES(85,'admin:discord:507:discord:266',1782907200250000,'discord:99','discord','topup','discord:266','0b93c07cf8a7520bcab9','admin:discord:507:discord:266',2,'0','2',NULL,'9a9eaa007f0a08a9055d5d687a902b4251be0100862931af70510437f33c4e48','1256e1502c34679faa84e892d058a0017cb77c8e6a022e872667475e3064ee1e','a13b157d405ce328f8fcd8538060043a4f434ea58ea54bc22210f7b6712dfb64','0339be6f70332f21a3f3089670edb088d03a5e59838490598668c1b670d59097',19);
INSERT INTO "acts" VALUES(86,'admin:discord:507:discord:267',1782907200250000,'discord:99','discord','topup','discord:267','4943de94602aecaf0256','admin:discord:507:discord:267',2,'0','2',NULL,'cb4beba97adb20050a09638e4a3041dda61be01212498669bc954d29b30c2751','1a4561719e0dda35c00d5f4b094839ce68125a005e9cee28c7c931a17128191f','0339be6f70332f21a3f3089670edb088d03a5e59838490598668c1b670d59097','88ba79bc2b9121d0be7e56d36e53a55914a6bd0674a94e55735509194c961425',19);
INSERT INTO "acts" VALUES(87,'admin:discord:507:discord:268',1782907200250000,'discord:99','discord','topup','discord:268','d1f159639d235a063ae9','admin:discord:507:discord:268',2,'0','2',NULL,'7011692f54bdbc523f337c113e9f67c1664c6e7d4e698a43f41d9f7f1ff469b0','63af4fa32e9393f1805ece1f9a244304d04d6c2addc2aff3214c03a430fe7280','88ba79bc2b9121d0be7e56d36e53a55914a6bd0674a94e55735509194c961425','29b0ee8a7aeaa0e70b7a04ddeae9c7fb3cd6e2075bc89e933d4e99d58c20b6b7',19);
INSERT INTO "acts" VALUES(88,'admin:discord:507:discord:269',1782907200250000,'discord:99','discord','topup','discord:269','853a4f8b2ff38672d197','admin:discord:507:discord:269',2,'0','2',NULL,'7dc2087a17b95295ec826b497d5114ccadfc60a532290774124a46f55056225c','60fa2b801e616acf1175ef68cbb80fa3bf1e036d3922775f86c139b294fd052f','29b0ee8a7aeaa0e70b7a04ddeae9c7fb3cd6e2075bc89e933d4e99d58c20b6b7','9a79d95804ea42de3824dd53faa66dec6065eb8cd38cd28d8cffc8e4d2d6c3a2',19);
INSERT INTO "acts" VALUES(89,'admin:discord:507:discord:270',1782907200250000,'discord:99','discord','topup','discord:270','4704ff8bf981cb0d13cc','admin:discord:507:discord:270',2,'0','2',NULL,'d0b13cd74e24cbe6dfc5937599b24934e2621da67e0e9e10b0cf808c1d71e9b6','5649d5c8f414d7c0408127a02b838d06a62fc84a2c232688ae4b6f555aefcad7','9a79d95804ea42de3824dd53faa66dec6065eb8cd38cd28d8cffc8e4d2d6c3a2','d6a568fdadcfafa5db2dd881af8daab576d4ca43c6e80efdeeff8f0ed13ccdf0',19);
INSERT INTO "acts" VALUES(90,'admin:discord:507:discord:271',1782907200250000,'discord:99','discord','topup','discord:271','ff486afd06c6e10c603d','admin:discord:507:discord:271',2,'0','2',NULL,'20d4da9a0e8721d59370b5957d71f4eb2b3495981ace2a0c4a94bbed7319bf95','10a65406fba90399013fbcc69f6495fb18cdacf2157074e234ddaf1e05da793f','d6a568fdadcfafa5db2dd881af8daab576d4ca43c6e80efdeeff8f0ed13ccdf0','33ef755df26e540c370c2700151211dab37fceac80f723f70494505dc8b3f4b3',19);
INSERT INTO "acts" VALUES(91,'admin:discord:507:discord:272',1782907200250000,'discord:99','discord','topup','discord:272','58116616c93a0abe347b','admin:discord:507:discord:272',2,'0','2',NULL,'a05ef7b9d31f28f7209187b12f560f98f5eba8472c50214a61356b8c4d5d895e','62da50c58b22bc7110e6ebf247f2daf528e5d720ba29661b276d945628c9bd7b','33ef755df26e540c370c2700151211dab37fceac80f723f70494505dc8b3f4b3','29f3c611d1ac687c9ebce7037b4d8fc1cf00cdfd77496f4aade2e981fb99c083',19);
INSERT INTO "acts" VALUES(92,'admin:discord:507:discord:273',1782907200250000,'discord:99','discord','topup','discord:273','4f0138bfd1f69105afd3','admin:discord:507:discord:273',2,'0','2',NULL,'b7018541202da0a346646a7c19d5c52d44f8ecb3e8c95ad60419d7711b5bc4dd','83d530455073ff374efbab9cb53381f719ad99141e4be325ae99cc2c4199f293','29f3c611d1ac687c9ebce7037b4d8fc1cf00cdfd77496f4aade2e981fb99c083','11e9118441175004ea4270c1c52bdaefcd914d4caa4c05ba57623a495b901ba6',19);
INSERT INTO "acts" VALUES(93,'admin:discord:507:discord:274',1782907200250000,'discord:99','discord','topup','discord:274','1424aae01cc6f951b0aa','admin:discord:507:discord:274',2,'0','2',NULL,'9fcc4061c1f16af512b26cf4214f29c1e73841b47708dc35f9ff8a972354f64b','29319d61852d0c4d74d36621c9462506b30ce3a802375c8e2932d7da26c6579a','11e9118441175004ea4270c1c52bdaefcd914d4caa4c05ba57623a495b901ba6','fc46f4152d77395ab43d7d78411dbaff5c97c9665f2e03485fde3c8afae0636b',19);
INSERT INTO "acts" VALUES(94,'admin:discord:507:discord:275',1782907200250000,'discord:99','discord','topup','discord:275','60b468cd284b903d88ef','admin:discord:507:discord:275',2,'0','2',NULL,'f94bfa281432d44e5e6e43daaceb8a914d9c59c29a51974b221835d1491d2c63','72a7b45911e303f7b67b407b77a2995da7ad25e3c7bac62938e21800474eaf7c','fc46f4152d77395ab43d7d78411dbaff5c97c9665f2e03485fde3c8afae0636b','7d77919124cbd0ed9f6cdc744e8fa2a707618fc5617bd42b8481a9a959e8d15e',19);
INSERT INTO "acts" VALUES(95,'admin:discord:507:discord:276',1782907200250000,'discord:99','discord','topup','discord:276','5d7cc60ec6a66fc6066c','admin:discord:507:discord:276',2,'0','2',NULL,'998fd024b4dfd37dabf1f0245dfb155681dbe8247b971bbf323689faa2b78481','fcf469176196b0feb2f89fb59780c252b84d6cbacb247f674e71389074bf19c7','7d77919124cbd0ed9f6cdc744e8fa2a707618fc5617bd42b8481a9a959e8d15e','a7ce273385f6ec2f01fc28ba40f78e199eba1b477e3938bd95e4a4fa281cf0bf',19);
INSERT INTO "acts" VALUES(96,'admin:discord:507:discord:277',1782907200250000,'discord:99','discord','topup','discord:277','7adac41a94bdd54a8caf','admin:discord:507:discord:277',2,'0','2',NULL,'705a88bcc0e16f584deb501214efe2cf914f3ac65a5d230bec9b46e524b94768','e7f250eb37bc940064ad11e4e0d2dd5ef3c5fe36e5aed00a04bb541b9377ad63','a7ce273385f6ec2f01fc28ba40f78e199eba1b477e3938bd95e4a4fa281cf0bf','1416362f277a7abd74e2bf0ccba69cafba2a2474632da4253ab7343ae251e061',19);
INSERT INTO "acts" VALUES(97,'admin:discord:507:discord:278',1782907200250000,'discord:99','discord','topup','discord:278','cacb5b1b436dbb402f2c','admin:discord:507:discord:278',2,'0','2',NULL,'ad91d9eceb06a09b2f1b5ac43ade81261b00a58fd237e0cca33417d3298defc1','fba750a5b17374dfb0598e589d100b3a578d802a3d0e24fd1276ec509b8208b7','1416362f277a7abd74e2bf0ccba69cafba2a2474632da4253ab7343ae251e061','ec72dc176f83a0d8027ad9084695a5e91a9339a1317222e0fcbc0d4b753cd559',19);
INSERT INTO "acts" VALUES(98,'admin:discord:507:discord:279',1782907200250000,'discord:99','discord','topup','discord:279','ce4fadee4e5faa71ec1f','admin:discord:507:discord:279',2,'0','2',NULL,'ca222b76b53b6427b658df06267579b0664078c2278472e73e99e2238601af14','3e8a785ee2d0513867868d333e3730341e7d7b456524f2a3505353a8f20a928e','ec72dc176f83a0d8027ad9084695a5e91a9339a1317222e0fcbc0d4b753cd559','c12a3642f61a999ad51500854e8a02f41a2e6987cedcc3557ea8d2e113e6fa96',19);
INSERT INTO "acts" VALUES(99,'admin:discord:507:discord:280',1782907200250000,'discord:99','discord','topup','discord:280','13f064ba5c838f5e854e','admin:discord:507:discord:280',2,'0','2',NULL,'173bb538ce6be79565f560c519922be20e733172be04b438f10d5a7fd2b931c7','a883492fe81f0cfdc0824f1557edcc7a7a0bb311b479e4145c6a1f9eb3e32bfe','c12a3642f61a999ad51500854e8a02f41a2e6987cedcc3557ea8d2e113e6fa96','53639b7a314069011e2abde6187c74de2f3f9af38d2a06fc1f350b6d8f619ddc',19);
INSERT INTO "acts" VALUES(100,'admin:discord:507:discord:281',1782907200250000,'discord:99','discord','topup','discord:281','516de643840f149aaaae','admin:discord:507:discord:281',2,'0','2',NULL,'716cf315e4d599fcd2a19df2fd06c9959475338d4a2f77e2f4a6c19dad86f5e5','b0422996eec2c2db4aa91d23517677ff15bb67eb8001e4d5573b8f92016a8576','53639b7a314069011e2abde6187c74de2f3f9af38d2a06fc1f350b6d8f619ddc','682a33ffcfa2828ccc2aab8344e48a5faedf8f8ea5e7082951b2426002785729',19);
INSERT INTO "acts" VALUES(101,'admin:discord:507:discord:282',1782907200250000,'discord:99','discord','topup','discord:282','d056b6563517e80bc0c6','admin:discord:507:discord:282',2,'0','2',NULL,'17795cb6ded59c3fc90c6a1e91c1f0f89e1caacdb21cfaa436abac8959f9c284','76f64eb7966babf014f237e8e60b745cac3f13c79771dc447687801c417a72f2','682a33ffcfa2828ccc2aab8344e48a5faedf8f8ea5e7082951b2426002785729','8f194a80f2a8128567fd0c19e45700f355bbaf3d80d5c6f795283405e90855c8',19);
INSERT INTO "acts" VALUES(102,'admin:discord:507:discord:283',1782907200250000,'discord:99','discord','topup','discord:283','9645c470ee26617cad81','admin:discord:507:discord:283',2,'0','2',NULL,'8ae6c1f8740c34787d01b5f4baa894d12fd07bb20182d3a6df407b45a699fef7','1428ee037aeed265d9b7e6153023db98ab64234a5abcef25f1b2a7942f1888f3','8f194a80f2a8128567fd0c19e45700f355bbaf3d80d5c6f795283405e90855c8','a6fc7c23ff9e4649917eb6531709e88b8c4e353535c223054bda2bcdff0c1a66',19);
INSERT INTO "acts" VALUES(103,'admin:discord:507:discord:284',1782907200250000,'discord:99','discord','topup','discord:284','50096ef6c583517a50f7','admin:discord:507:discord:284',2,'0','2',NULL,'a3e6b0f93edac94916463821d63326c79e5e7092fcf1b1f2052b186518eecd6c','02d862edacd73ce828858c8fc7222933d6a02b1ea13dc1093355ed0d571abdf0','a6fc7c23ff9e4649917eb6531709e88b8c4e353535c223054bda2bcdff0c1a66','f08759bb6003c9e77cd3b6f961fc45e2464632afdb6b80f000eb6e765d2ef460',19);
INSERT INTO "acts" VALUES(104,'admin:discord:507:discord:285',1782907200250000,'discord:99','discord','topup','discord:285','c6f76bbd4018859287c4','admin:discord:507:discord:285',2,'0','2',NULL,'bedef620bd2d35f5cd9c478e3b61ae5b1772912e98ecf990acaf3f04465d8b67','40fe6d2bbb5e9c058d6b62cf35cf0d1cc6db6c57a28d6460cd8c80089b11ec44','f08759bb6003c9e77cd3b6f961fc45e2464632afdb6b80f000eb6e765d2ef460','f38709751accc2b185f079f6170b0adc783b44f8d47d6bbdf888d789920f5a61',19);
INSERT INTO "acts" VALUES(105,'admin:discord:507:discord:286',1782907200250000,'discord:99','discord','topup','discord:286','78b3f525b40d0cb30a88','admin:discord:507:discord:286',2,'0','2',NULL,'3d132b92687e35529142f8c1effaaa062c791b7022874f691d6836608f54a088','6a12bae2b5a097b4692fda6784f5b8a6b626d6aa3157e1372e18ae9bc400ab89','f38709751accc2b185f079f6170b0adc783b44f8d47d6bbdf888d789920f5a61','d088321b040d328304f838010a1f5f12cc5cf3e5fb529c6a7eae88600fe1ead3',19);
INSERT INTO "acts" VALUES(106,'admin:discord:507:discord:287',1782907200250000,'discord:99','discord','topup','discord:287','b0ec00df528c1381d3d8','admin:discord:507:discord:287',2,'0','2',NULL,'03632e678c6a38c426cbc15d2e7dd6e5e5c07945185179fa05136e02c2fd3edb','af1baa63a48d69070c2a83a646d9c162c32c429f6d7f62a6b82ea0e33b36bfdf','d088321b040d328304f838010a1f5f12cc5cf3e5fb529c6a7eae88600fe1ead3','3d7d9a98ea582b2f725c29c5197723ff9d8db95ef23ded5364465fa021a16278',19);
INSERT INTO "acts" VALUES(107,'admin:discord:507:discord:288',1782907200250000,'discord:99','discord','topup','discord:288','706f1c3731e8d0bdf9c1','admin:discord:507:discord:288',2,'0','2',NULL,'be0147ff96432b36ed4d88b9701d74bff0d8501e55b19fee3e2471a9785bca33','423a085169a499cc65cf27fbb066ae7f472df5a71af09b5ba583fd7fc72d13e9','3d7d9a98ea582b2f725c29c5197723ff9d8db95ef23ded5364465fa021a16278','d96da54c6c7476cc730e25f4ad440460c979c21b02b61a6f233b551318476196',19);
INSERT INTO "acts" VALUES(108,'admin:discord:507:discord:289',1782907200250000,'discord:99','discord','topup','discord:289','9dd4df7425702380c937','admin:discord:507:discord:289',2,'0','2',NULL,'38fed994285a607891278e60aab6386dbb019b56e6b2785073bcc86dbfe467c7','66b59fe8fb9a57e7b00eb182736a54fc8ddc270e5057446f692cca7f2361cbe3','d96da54c6c7476cc730e25f4ad440460c979c21b02b61a6f233b551318476196','4ab76aa30702bdf6574aa3c799b9fe80f4f394abb8bfe71c0c66b345879c43fc',19);
INSERT INTO "acts" VALUES(109,'admin:discord:507:discord:290',1782907200250000,'discord:99','discord','topup','discord:290','600e9e0be8eff7f33157','admin:discord:507:discord:290',2,'0','2',NULL,'922f85c8e74f5c19743462735228aaf913bb3f49623d323d42dcde711137a2b1','fed5916fc02556e64f3ae66253785d95247e4507a9d80e87f1115e3653adb81f','4ab76aa30702bdf6574aa3c799b9fe80f4f394abb8bfe71c0c66b345879c43fc','2e0204d7fd888adf151e36ec76dcdd71d9d20665cc12fbc82a2f8091b229507c',19);
INSERT INTO "acts" VALUES(110,'admin:discord:507:discord:291',1782907200250000,'discord:99','discord','topup','discord:291','e69928fe30fb87eaa5dc','admin:discord:507:discord:291',2,'0','2',NULL,'62441b8854286e948c511a25a47d89536cfc51c7920e7f9573df0331ee5f30e3','1f3d10be2a4863d1859b83da7892692165918e9a8e99893c1b64d34e5bb33527','2e0204d7fd888adf151e36ec76dcdd71d9d20665cc12fbc82a2f8091b229507c','8d927ece33ba2aa8e939b32125548cdb38f6a9438390f1c844362f25ad217bbc',19);
INSERT INTO "acts" VALUES(111,'admin:discord:507:discord:292',1782907200250000,'discord:99','discord','topup','discord:292','693330aa7e3d8c9cb5ae','admin:discord:507:discord:292',2,'0','2',NULL,'d3b27a488607577dad8760d6ce7b9460880f50627aaf336824a1a625832a89c2','4507e9b5de103b312f2f8fe3063fc06545066c2b07fd8a4d0d35a7797bf5ed62','8d927ece33ba2aa8e939b32125548cdb38f6a9438390f1c844362f25ad217bbc','972470fc3de95b5e805175f836ab8954db8617f53ec0ef0ba5621ec01cdc00a5',19);
INSERT INTO "acts" VALUES(112,'admin:discord:507:discord:293',1782907200250000,'discord:99','discord','topup','discord:293','14fb5850fe382c794747','admin:discord:507:discord:293',2,'0','2',NULL,'36a7b4683b39c3352913fa282b40abc332d572101bd6bf9ad3a4a8d68f10eb37','d918d746b27402ba3172d1b39b3fbc5b367d7d4508082ab3df7331ec6a35a0e8','972470fc3de95b5e805175f836ab8954db8617f53ec0ef0ba5621ec01cdc00a5','c8c696b97c60d8ecafc312b32f7c7ff28713261b9d976a800a909fddbc094fb9',19);
INSERT INTO "acts" VALUES(113,'admin:discord:507:discord:294',1782907200250000,'discord:99','discord','topup','discord:294','44c66a3ce827bc749222','admin:discord:507:discord:294',2,'0','2',NULL,'55a8277619d880095cb2716bcac40bd3cd49a1f6a2a853603346327af221b32e','c7619893150ede1519f7ef86d46d6b7119d51c1e3c795f71d8d226a1f3748cd2','c8c696b97c60d8ecafc312b32f7c7ff28713261b9d976a800a909fddbc094fb9','0edd3ea420e0ded37722f651c2be269cdd4a85f1a0b79be06647055e2bdd2ba6',19);
INSERT INTO "acts" VALUES(114,'admin:discord:507:discord:295',1782907200250000,'discord:99','discord','topup','discord:295','1509825d59e811c85d67','admin:discord:507:discord:295',2,'0','2',NULL,'32b499889ed6480c7444a6ccac4774d614720deb6d60ea3a818435b708cb76b8','916299f483b23c22954e5ebb3233a00aa26b0de44a2009defd63ca6ba0f93b20','0edd3ea420e0ded37722f651c2be269cdd4a85f1a0b79be06647055e2bdd2ba6','0925377959495245b945de1bfd2765cabc95c8632c697eae6611eecc2fb6212e',19);
INSERT INTO "acts" VALUES(115,'admin:discord:507:discord:296',1782907200250000,'discord:99','discord','topup','discord:296','33b349cd5dae4d05b4d1','admin:discord:507:discord:296',2,'0','2',NULL,'5affdf2eddf445bd4e5293d66e937a5c3e5e8955833f328c56e1e248e97e4609','f32359121b5928f3236aeec8bc5e54d9026253a64a8d8eba7a0e8cd154400850','0925377959495245b945de1bfd2765cabc95c8632c697eae6611eecc2fb6212e','6eb54cc349732ce5e06022a5efd44b6f7d97654e163e11c5e1dbc240cac414aa',19);
INSERT INTO "acts" VALUES(116,'admin:discord:507:discord:297',1782907200250000,'discord:99','discord','topup','discord:297','9edbac0d5878dcf18340','admin:discord:507:discord:297',2,'0','2',NULL,'8ee1d4bba9602c7232b45d11d75ebf5669a4bb62bcb2554b9268ee55376d329e','421a2f22a98be6259bb849bf42a6a767d18f9a25c7ac8de34721fb9341ebdfa2','6eb54cc349732ce5e06022a5efd44b6f7d97654e163e11c5e1dbc240cac414aa','f7f005916bd90bc134b7fe100b51bc1e28535fba261e1d986ba106530376c3ad',19);
INSERT INTO "acts" VALUES(117,'admin:discord:507:discord:298',1782907200250000,'discord:99','discord','topup','discord:298','b6892f5cda926460c553','admin:discord:507:discord:298',2,'0','2',NULL,'d896b3fb3be57ed3169b7133c595c353d1530debb183109728dc5c508f727c0d','1711f9b9cf7cd54a24d5c6e77723bd10fd97bd6117877c7301224957e9824dd5','f7f005916bd90bc134b7fe100b51bc1e28535fba261e1d986ba106530376c3ad','419b7874e5b2777bdb097270c69ee16955e48244aa60eb4084c12dfc74ffe9aa',19);
INSERT INTO "acts" VALUES(118,'admin:discord:507:discord:299',1782907200250000,'discord:99','discord','topup','discord:299','bff7f375326cce196408','admin:discord:507:discord:299',2,'0','2',NULL,'cbfb3222c9533ba0f1c86d66ca342ea733de20c48641584cf17aea4ea960fea3','60a2b04cbd0d7f7c077ffc1c7ac537ae2f07345ea0ca03fdcf19848ae2a9a770','419b7874e5b2777bdb097270c69ee16955e48244aa60eb4084c12dfc74ffe9aa','0fedada434d9987185b7425d90790e615578b4e586d26951fefdbbc9719b29a1',19);
INSERT INTO "acts" VALUES(119,'admin:discord:507:discord:300',1782907200250000,'discord:99','discord','topup','discord:300','d6be231c7c349ccb09a8','admin:discord:507:discord:300',2,'0','2',NULL,'b4955616061d4bc433952d37779bf0b17b9c86e5fda73da26f5d00a034f5a427','daf6fc59b6a36052739e685e75b2ba4ae97ccfdd5b03573c1f5b1715f6034486','0fedada434d9987185b7425d90790e615578b4e586d26951fefdbbc9719b29a1','fcd45a0648ed423de1e64e9c69347cba290715bc13eb1a2ea64747e652b05899',19);
INSERT INTO "acts" VALUES(120,'admin:discord:507:discord:301',1782907200250000,'discord:99','discord','topup','discord:301','e1b8eb7724a371503cfa','admin:discord:507:discord:301',2,'0','2',NULL,'64dbcf0a69f73244e9ceac4caf3005f8b06f18d8b41e1148a2b51274189ba377','2602736b3e73057a8596cbc44684bb72317e9c9c253506789748e9d374591254','fcd45a0648ed423de1e64e9c69347cba290715bc13eb1a2ea64747e652b05899','0fe4a02e3299b337f4e3fa06327ff3eca73a1a67e715602f1804723b05ba40a7',19);
INSERT INTO "acts" VALUES(121,'admin:discord:507:discord:302',1782907200250000,'discord:99','discord','topup','discord:302','6371b2fdeb8c1993d25c','admin:discord:507:discord:302',2,'0','2',NULL,'13e8d68b74b7ccfecf725666cb18890b805991d6830681058a1c05a802ad3802','7d8a8b866bec5578ef4d655542fdd4e2c53342e1190d6e9c883c14d5c0767ec6','0fe4a02e3299b337f4e3fa06327ff3eca73a1a67e715602f1804723b05ba40a7','0ccddf1bd10533a11438f9ae00c695433ac8835f2993045d197e2b9b550de4af',19);
INSERT INTO "acts" VALUES(122,'admin:discord:507:discord:303',1782907200250000,'discord:99','discord','topup','discord:303','a6229719426b51feb78a','admin:discord:507:discord:303',2,'0','2',NULL,'4785dd8650bfa3ef6f417afb4c6a97eed6db0ac63326ef518f68f9afe95ff4e3','0cf844b2ccd8467b26bb2d29c57daa167d54c1ef14bfbcd401c7dac976c66ca5','0ccddf1bd10533a11438f9ae00c695433ac8835f2993045d197e2b9b550de4af','7e17440af58b2a46ea65702e83d84c32fe87ad8ff934468dcb1062f14e7f2931',19);
INSERT INTO "acts" VALUES(123,'undo:discord:508',1782907200250000,'discord:99','discord','undo','discord:303','a6229719426b51feb78a','undo:admin:discord:507:discord:303',-2,'2','0','admin:discord:507:discord:303','ccb8b0e6ef667f458d5b9c059a82c4946c9b5fdcc24eed2d66ed7391f0c76ae1','','7e17440af58b2a46ea65702e83d84c32fe87ad8ff934468dcb1062f14e7f2931','b746dcf20c83cebf0bb511793c1a83fcdb4b94b93ad593b9f0ed59943c217d21',NULL);
INSERT INTO "acts" VALUES(124,'undo:discord:509',1782907200250000,'discord:99','discord','undo','discord:507',NULL,NULL,NULL,'','','batch:discord:507','','','b746dcf20c83cebf0bb511793c1a83fcdb4b94b93ad593b9f0ed59943c217d21','85a63134ae8f22ffdeb933f3a0c083a1c9aff548dbd662118127bc5f515e6941',NULL);
INSERT INTO "acts" VALUES(125,'undo:discord:509:20',1782907200250000,'discord:99','discord','undo','discord:201','acf7ef38b1283d0e96d7','undo:admin:discord:507:discord:201',-2,'2','0','admin:discord:507:discord:201','557a30657806f1e73aa078699bc286b674fb8b0e593031b5ddf253f3141fd0cf','','85a63134ae8f22ffdeb933f3a0c083a1c9aff548dbd662118127bc5f515e6941','8d44074f099e71f56bdc76b00b157fa6bd308f55eec14b75f763b04baec3fc3c',124);
INSERT INTO "acts" VALUES(126,'undo:discord:509:21',1782907200250000,'discord:99','discord','undo','discord:202','c1970e9896ce452b50f4','undo:admin:discord:507:discord:202',-2,'2','0','admin:discord:507:discord:202','296764f92941fa2c5b23e4a17a2452f44dfc064d1cadbf95b86f7613fc6cebb5','','8d44074f099e71f56bdc76b00b157fa6bd308f55eec14b75f763b04baec3fc3c','e7fe48cb08a2a082b7f42d7f4a4699c69bfb1fb6cd00bbada7e4b167b2c0cff2',124);
INSERT INTO "acts" VALUES(127,'undo:discord:509:22',1782907200250000,'discord:99','discord','undo','discord:203','b736623e6be6b8a05f6d','undo:admin:discord:507:discord:203',-2,'2','0','admin:discord:507:discord:203','9c5b2508eadc9f7608d0df58df3701bb8c124bd0372b930549897b7afefc7bbe','','e7fe48cb08a2a082b7f42d7f4a4699c69bfb1fb6cd00bbada7e4b167b2c0cff2','56859d0eba60736ebf8c560f56069d66a0b04d168ee5a4414014f68c130411a7',124);
INSERT INTO "acts" VALUES(128,'undo:discord:509:23',1782907200250000,'discord:99','discord','undo','discord:204','218450e7acd2680c43a6','undo:admin:discord:507:discord:204',-2,'2','0','admin:discord:507:discord:204','a16c292bd4bfe98ae6be1721148565d8dd1a55ef696bd0038401fca5b1a6a3e2','','56859d0eba60736ebf8c560f56069d66a0b04d168ee5a4414014f68c130411a7','40f3909b6f9537f679a18c158f05cff77bd077736b31f38f92bc19d26f12908d',124);
INSERT INTO "acts" VALUES(129,'undo:discord:509:24',1782907200250000,'discord:99','discord','undo','discord:205','0fde5d0ac1c5dcbd88c4','undo:admin:discord:507:discord:205',-2,'2','0','admin:discord:507:discord:205','b6ebd0acf63d8dbc238320b6ac3c97af3e9eee636fee1f54e2b8d16936dddd9e','','40f3909b6f9537f679a18c158f05cff77bd077736b31f38f92bc19d26f12908d','7384030c4fee0ebbd3dba6a11785f6077baab925cb020cb48160411e7db97846',124);
INSERT INTO "acts" VALUES(130,'undo:discord:509:25',1782907200250000,'discord:99','discord','undo','discord:206','d12f9ffbaa0ea0548182','undo:admin:discord:507:discord:206',-2,'2','0','admin:discord:507:discord:206','021994109c6f838250272ea0ffaf0948bff721ebe370edac353ba7be5e67f73e','','7384030c4fee0ebbd3dba6a11785f6077baab925cb020cb48160411e7db97846','a5486a87a6a70755ae69f8aadae507e28574a84f7507efc9e311b9671f496fd1',124);
INSERT INTO "acts" VALUES(131,'undo:discord:509:26',1782907200250000,'discord:99','discord','undo','discord:207','3c99b992b46eb47aa7d1','undo:admin:discord:507:discord:207',-2,'2','0','admin:discord:507:discord:207','577910866d2f0901e5e587b03384b83bec8d430c1863ad93e9387ce5375e611b','','a5486a87a6a70755ae69f8aadae507e28574a84f7507efc9e311b9671f496fd1','3c11216a46d09dffcf060314e7a53541a56d91643e194952f87df9952c117bd5',124);
INSERT INTO "acts" VALUES(132,'undo:discord:509:27',1782907200250000,'discord:99','discord','undo','discord:208','f9ecf85595e867acc894','undo:admin:discord:507:discord:208',-2,'2','0','admin:discord:507:discord:208','4b8443e142ca18ea5fa7a35a8ee59cd0a66d55534a79ef57bad1c89a33680d63','','3c11216a46d09dffcf060314e7a53541a56d91643e194952f87df9952c117bd5','169a3d80d4250ddd544e0c904ad970f3889c44b042fb15a37d81432be778749a',124);
INSERT INTO "acts" VALUES(133,'undo:discord:509:28',1782907200250000,'discord:99','discord','undo','discord:209','1d7ae905d2a49b7ca1aa','undo:admin:discord:507:discord:209',-2,'2','0','admin:discord:507:discord:209','0f14ab465f26231fb21bc57781ea9af5caab0f00c1ca84bd50fd1b3c8ea51144','','169a3d80d4250ddd544e0c904ad970f3889c44b042fb15a37d81432be778749a','213065287f2bf2d3050cc7ad561898e7d08445a9bcf490b1cc652c10ecb16f87',124);
INSERT INTO "acts" VALUES(134,'undo:discord:509:29',1782907200250000,'discord:99','discord','undo','discord:210','168170b0a3984c7d0efd','undo:admin:discord:507:discord:210',-2,'2','0','admin:discord:507:discord:210','0f2c4a3d3020df90a933b9b383a184b3b3f3fb6fec52b676dbeb6541bff9a8c2','','213065287f2bf2d3050cc7ad561898e7d08445a9bcf490b1cc652c10ecb16f87','36551749a079d5923ed767e83b3adfed3f19e7d193040136c3e7b37666df862d',124);
INSERT INTO "acts" VALUES(135,'undo:discord:509:30',1782907200250000,'discord:99','discord','undo','discord:211','ac4dd3c24ccc0464c998','undo:admin:discord:507:discord:211',-2,'2','0','admin:discord:507:discord:211','074604a9b9a5a45d514c7fcbe4aaaf5316797654fc26c99722c34b67422bc4a3','','36551749a079d5923ed767e83b3adfed3f19e7d193040136c3e7b37666df862d','fcc15d74399002784a43af9f8b4fc10a6d33faf064d9c98bc549fd742f9f84b8',124);
INSERT INTO "acts" VALUES(136,'undo:discord:509:31',1782907200250000,'discord:99','discord','undo','discord:212','21d0820a82becc95e600','undo:admin:discord:507:discord:212',-2,'2','0','admin:discord:507:discord:212','9a21a183d81e30400c01d5956c99e5be0bd34a9b230e340e71257c9f3acb246a','','fcc15d74399002784a43af9f8b4fc10a6d33faf064d9c98bc549fd742f9f84b8','4ab86d38e3a0a61e0e775d486d4bff51aecb776b05e6c34927467f7bd142d3c0',124);
INSERT INTO "acts" VALUES(137,'undo:discord:509:32',1782907200250000,'discord:99','discord','undo','discord:213','69e1c6175ebe9511b381','undo:admin:discord:507:discord:213',-2,'2','0','admin:discord:507:discord:213','74c54531f3f655432ff711a50983192d19083954fde40719f18386493facf934','','4ab86d38e3a0a61e0e775d486d4bff51aecb776b05e6c34927467f7bd142d3c0','084e7af123c3b277324d82548b3c16a0f65590476d315f8cb2b6ff3380b216c5',124);
INSERT INTO "acts" VALUES(138,'undo:discord:509:33',1782907200250000,'discord:99','discord','undo','discord:214','00e8b3364748f103deec','undo:admin:discord:507:discord:214',-2,'2','0','admin:discord:507:discord:214','9be5e76f122e47e82aaf9451b42c2ad0e3521f0e3c51232e540ef89ab7830b0b','','084e7af123c3b277324d82548b3c16a0f65590476d315f8cb2b6ff3380b216c5','618b1192bbad6c1d9291cb214b8766287a8bec2432099f230d7e65f56fe7aa13',124);
INSERT INTO "acts" VALUES(139,'undo:discord:509:34',1782907200250000,'discord:99','discord','undo','discord:215','1e2d3f8888a3614261ca','undo:admin:discord:507:discord:215',-2,'2','0','admin:discord:507:discord:215','4addea838ff2bd223cfe5186be94879224d5fcd0a3b34df34a4d3461eb211032','','618b1192bbad6c1d9291cb214b8766287a8bec2432099f230d7e65f56fe7aa13','e5070060370f29cca7b8b6bb23894769302e6ab58784700958ba4919ee54d361',124);
INSERT INTO "acts" VALUES(140,'undo:discord:509:35',1782907200250000,'discord:99','discord','undo','discord:216','9230812fd9cad54c413f','undo:admin:discord:507:discord:216',-2,'2','0','admin:discord:507:discord:216','c78184e5133296fde66a8e7682782ee49e8d4e1ca25fbd51e27ef377f52509d7','','e5070060370f29cca7b8b6bb23894769302e6ab58784700958ba4919ee54d361','cecf35f633c6790289adc03bb18184f402d055e516479834b65713922dca5344',124);
INSERT INTO "acts" VALUES(141,'undo:discord:509:36',1782907200250000,'discord:99','discord','undo','discord:217','717326e9381c4b059612','undo:admin:discord:507:discord:217',-2,'2','0','admin:discord:507:discord:217','93f3a9342af51a8d3b1393c149d0eb01d98b55eefd2e44b64336d5af45af1e7e','','cecf35f633c6790289adc03bb18184f402d055e516479834b65713922dca5344','4a3d6fabe0a2b71f3403a9015856c197bca8306f9ef9e7ebee394b3fcef18a77',124);
INSERT INTO "acts" VALUES(142,'undo:discord:509:37',1782907200250000,'discord:99','discord','undo','discord:218','42a761bac5093535cc60','undo:admin:discord:507:discord:218',-2,'2','0','admin:discord:507:discord:218','00b8559e66932e9a5dc0a6d5a51a6a36f131566879f5b3184ce7e6f02d429192','','4a3d6fabe0a2b71f3403a9015856c197bca8306f9ef9e7ebee394b3fcef18a77','4022c2c1a9b7fa4a022003f33780e84c7554179c447612e3361f21bd42319c9b',124);
INSERT INTO "acts" VALUES(143,'undo:discord:509:38',1782907200250000,'discord:99','discord','undo','discord:219','479675d50259e4d9dff3','undo:admin:discord:507:discord:219',-2,'2','0','admin:discord:507:discord:219','81fff9b28333fc8665f01efcb940aae80ff7b1a8fe419049770db28bf7f61403','','4022c2c1a9b7fa4a022003f33780e84c7554179c447612e3361f21bd42319c9b','198dd32e5717432a708348921b7c13d5089a823b19d896622d2488e8bb38a5a1',124);
INSERT INTO "acts" VALUES(144,'undo:discord:509:39',1782907200250000,'discord:99','discord','undo','discord:220','53bd115fff20218711c8','undo:admin:discord:507:discord:220',-2,'2','0','admin:discord:507:discord:220','a19b3b46a953d5984d621b7d31b7f878b3bb843bcadf9e5c0275297e8368ffe5','','198dd32e5717432a708348921b7c13d5089a823b19d896622d2488e8bb38a5a1','c17d695f85f6e90855218840eee548193e9bd1dc911a8e3ba0b6cdb3fe00dfdb',124);
INSERT INTO "acts" VALUES(145,'undo:discord:509:40',1782907200250000,'discord:99','discord','undo','discord:221','9818452d302c96c1ea86','undo:admin:discord:507:discord:221',-2,'2','0','admin:discord:507:discord:221','0920bb4cf89e362a937c8df3dca964ce5c998806372cb7d6d420c335a21aee85','','c17d695f85f6e90855218840eee548193e9bd1dc911a8e3ba0b6cdb3fe00dfdb','29c5a7c694f85a72fb40606e518c81f38fea63651c5dab7037ced91aca8a41c8',124);
INSERT INTO "acts" VALUES(146,'undo:discord:509:41',1782907200250000,'discord:99','discord','undo','discord:222','1836a3ddef2eefa85746','undo:admin:discord:507:discord:222',-2,'2','0','admin:discord:507:discord:222','ddd42620d497641a75f8b7ae0905ae3494ec0716686dd795a54ae6dcf2aca656','','29c5a7c694f85a72fb40606e518c81f38fea63651c5dab7037ced91aca8a41c8','bcab68cd69159eae519a0a37d9f52840e814b3c69998d0371b9284141c863bcc',124);
INSERT INTO "acts" VALUES(147,'undo:discord:509:42',1782907200250000,'discord:99','discord','undo','discord:223','fc3c72a13dea6044064c','undo:admin:discord:507:discord:223',-2,'2','0','admin:discord:507:discord:223','faf28d2c6f648997fe1f6acec23547c3ef660bfe998f02954c9a3d018d52cad5','','bcab68cd69159eae519a0a37d9f52840e814b3c69998d0371b9284141c863bcc','c45dc11fbd76367ab22cb194edcff48065c5943703ccc911e173164200f909b5',124);
INSERT INTO "acts" VALUES(148,'undo:discord:509:43',1782907200250000,'discord:99','discord','undo','discord:224','8b399bbc88439e0ee5b2','undo:admin:discord:507:discord:224',-2,'2','0','admin:discord:507:discord:224','fb606da95b39679c4aa83a255f70468cf62c603ca12d5074c02b55781de7d22d','','c45dc11fbd76367ab22cb194edcff48065c5943703ccc911e173164200f909b5','2fd6ad67be1d8f90bdf04a6a29e6a982c1d5765099170767d29c11afcf1260ce',124);
INSERT INTO "acts" VALUES(149,'undo:discord:509:44',1782907200250000,'discord:99','discord','undo','discord:225','137e3adcc78d6fb21edc','undo:admin:discord:507:discord:225',-2,'2','0','admin:discord:507:discord:225','cf1d880e6e6b29bc98f7e681593c164d514cff56b36477bd2cdd430b54868f3e','','2fd6ad67be1d8f90bdf04a6a29e6a982c1d5765099170767d29c11afcf1260ce','86af1e4637f07042b91534717793590a128cdb2ef987ad7b47e5f0ea1031743f',124);
INSERT INTO "acts" VALUES(150,'undo:discord:509:45',1782907200250000,'discord:99','discord','undo','discord:226','e0f43a190682b6619ddc','undo:admin:discord:507:discord:226',-2,'2','0','admin:discord:507:discord:226','d3c46e5b9c340f3407006e7bb00dfa92c0d991d43204a7903aee19431ec06338','','86af1e4637f07042b91534717793590a128cdb2ef987ad7b47e5f0ea1031743f','0d2d899dad8fc96ed662c2527d2017b4f45c3f483caf548dcb59ccadc4dd2930',124);
INSERT INTO "acts" VALUES(151,'undo:discord:509:46',1782907200250000,'discord:99','discord','undo','discord:227','de60e75d444c38db827b','undo:admin:discord:507:discord:227',-2,'2','0','admin:discord:507:discord:227','f80bf89424e85878b68ea6425f2bb9b2d9a45def2c66e711f7d93c9cbafc42e7','','0d2d899dad8fc96ed662c2527d2017b4f45c3f483caf548dcb59ccadc4dd2930','ee9c95b3e0cf971d6d15dde6faee111dabe40aa95dbea1d3a5919ebbb3d84019',124);
INSERT INTO "acts" VALUES(152,'undo:discord:509:47',1782907200250000,'discord:99','discord','undo','discord:228','b6836515943978602494','undo:admin:discord:507:discord:228',-2,'2','0','admin:discord:507:discord:228','703b6481312c440b49f1caf3ccff1c0c96375a46c9b0d44d41bb5a3eb3f21d4c','','ee9c95b3e0cf971d6d15dde6faee111dabe40aa95dbea1d3a5919ebbb3d84019','ffe6bccfcc5c01e27a33124a38ac3d15d5c5fce7b559752dca76cc7d1c31dc20',124);
INSERT INTO "acts" VALUES(153,'undo:discord:509:48',1782907200250000,'discord:99','discord','undo','discord:229','20103a2ca29e8e231c2d','undo:admin:discord:507:discord:229',-2,'2','0','admin:discord:507:discord:229','9c537c551d235563960d8b72e96c74edeb3cfb5618b50285c35b2e8f294e81da','','ffe6bccfcc5c01e27a33124a38ac3d15d5c5fce7b559752dca76cc7d1c31dc20','6d40d4410ce72661dee58ae7c2289b3a3ca72e934a1ca7df3600fca428382b1c',124);
INSERT INTO "acts" VALUES(154,'undo:discord:509:49',1782907200250000,'discord:99','discord','undo','discord:230','ac3250222b5573325607','undo:admin:discord:507:discord:230',-2,'2','0','admin:discord:507:discord:230','3d18787497e52280c1c9654ea95fdc97c0201886fc48f08c19e6e1a298e1e546','','6d40d4410ce72661dee58ae7c2289b3a3ca72e934a1ca7df3600fca428382b1c','d9ebe4cd52bab6b143e13712306d9d0d16cb634f18b2c89046bc81f61c3afba2',124);
INSERT INTO "acts" VALUES(155,'undo:discord:509:50',1782907200250000,'discord:99','discord','undo','discord:231','b780ce546a5dd17bf593','undo:admin:discord:507:discord:231',-2,'2','0','admin:discord:507:discord:231','4214ae9120506a3f3301bd39bd4caf640d92947662a08a09fc7c2190e2d00fdf','','d9ebe4cd52bab6b143e13712306d9d0d16cb634f18b2c89046bc81f61c3afba2','c6d8eeb8d30127bd4add54042d755f222c9468a334fab285cf1d565e64cab7b4',124);
INSERT INTO "acts" VALUES(156,'undo:discord:509:51',1782907200250000,'discord:99','discord','undo','discord:232','55284b5468010b847308','undo:admin:discord:507:discord:232',-2,'2','0','admin:discord:507:discord:232','b5ad9e6cb7266f3b19a5b4c8d55b64e7f37c094ee38f6c9752ff747a4324baad','','c6d8eeb8d30127bd4add54042d755f222c9468a334fab285cf1d565e64cab7b4','d34e2f5f1c15a24eabfdf048623f8e0a07f72355c56605e8d55cac0b4dcdeb88',124);
INSERT INTO "acts" VALUES(157,'undo:discord:509:52',1782907200250000,'discord:99','discord','undo','discord:233','e4d7649c9c61b6032261','undo:admin:discord:507:discord:233',-2,'2','0','admin:discord:507:discord:233','296ea863e49b42e97a7950141cdc9ba4618ed29cb5c6d0901a1a44945cae0628','','d34e2f5f1c15a24eabfdf048623f8e0a07f72355c56605e8d55cac0b4dcdeb88','7c10f8f20bdbe9f30ff36e8e71a3895c0c74a379ad24e109ccadfe3bcccd91c6',124);
INSERT INTO "acts" VALUES(158,'undo:discord:509:53',1782907200250000,'discord:99','discord','undo','discord:234','cee618d11a57dddfe548','undo:admin:discord:507:discord:234',-2,'2','0','admin:discord:507:discord:234','cbe61b4110b8017b5260b9935cc3db6dd5320f6c69b8b752b0fc538652c94bdb','','7c10f8f20bdbe9f30ff36e8e71a3895c0c74a379ad24e109ccadfe3bcccd91c6','bfca9f488eee701f0ca260ad41c6b8cfbac7a635fb86176883827959b73ba596',124);
INSERT INTO "acts" VALUES(159,'undo:discord:509:54',1782907200250000,'discord:99','discord','undo','discord:235','b44b8dfddf6ab6bc4cb0','undo:admin:discord:507:discord:235',-2,'2','0','admin:discord:507:discord:235','de4c6fd7ee3a4039f8ac2721923f3a89a6e2b7c5428ac7660515efe6a503b672','','bfca9f488eee701f0ca260ad41c6b8cfbac7a635fb86176883827959b73ba596','f874fd6c794f52c34d57ef5f4794f3a8ef5634d602df971e7be37aa17606dd0a',124);
INSERT INTO "acts" VALUES(160,'undo:discord:509:55',1782907200250000,'discord:99','discord','undo','discord:236','7f7f84289e59b3d11cd5','undo:admin:discord:507:discord:236',-2,'2','0','admin:discord:507:discord:236','6dba053decad37201aea971e622268b1c3e8b3082a1019288b1fc890a4e3c3c8','','f874fd6c794f52c34d57ef5f4794f3a8ef5634d602df971e7be37aa17606dd0a','d8d80cc1f11b845f9fabc7b8f28460b226f57751238afba195fdd2d8819dfad9',124);
INSERT INTO "acts" VALUES(161,'undo:discord:509:56',1782907200250000,'discord:99','discord','undo','discord:237','c28af447e10aa3e87299','undo:admin:discord:507:discord:237',-2,'2','0','admin:discord:507:discord:237','f625842edb4a53b496a92b98da97f2343eea3a62baa005ad8aa8f26f12c8b209','','d8d80cc1f11b845f9fabc7b8f28460b226f57751238afba195fdd2d8819dfad9','f8e0fd7911b43d8edda80ad47660df7c176b606918787f169bda803e9eefb111',124);
INSERT INTO "acts" VALUES(162,'undo:discord:509:57',1782907200250000,'discord:99','discord','undo','discord:238','b20d194bf53ffb8f414d','undo:admin:discord:507:discord:238',-2,'2','0','admin:discord:507:discord:238','4a8fbcf04fbb48791656163c59a809297686694ecbef37442740c9c549b20ffb','','f8e0fd7911b43d8edda80ad47660df7c176b606918787f169bda803e9eefb111','438c16a4b9a15832e35459f8e17b36f291fb3acb1d82d7b6e759f21eb1b817c6',124);
INSERT INTO "acts" VALUES(163,'undo:discord:509:58',1782907200250000,'discord:99','discord','undo','discord:239','8e803675618b87b89f7f','undo:admin:discord:507:discord:239',-2,'2','0','admin:discord:507:discord:239','5f0a6a41b701008bb3e10847596c0cf8c6c00dcad6ec8fe36a02a3e1c674c1e6','','438c16a4b9a15832e35459f8e17b36f291fb3acb1d82d7b6e759f21eb1b817c6','e2ce099f6b7d26703116eaf4ee6464e7cd6635da5f38548fb9a687a008697a25',124);
INSERT INTO "acts" VALUES(164,'undo:discord:509:59',1782907200250000,'discord:99','discord','undo','discord:240','76c396751035e4e06543','undo:admin:discord:507:discord:240',-2,'2','0','admin:discord:507:discord:240','91216184f0dc62d4c7635ce5bb9965e16a2a946030bb1090251101ed51bff001','','e2ce099f6b7d26703116eaf4ee6464e7cd6635da5f38548fb9a687a008697a25','9919d33e41d079eeb44051da5d146b5b1dcc68717fa2d28a170680d8d80b9238',124);
INSERT INTO "acts" VALUES(165,'undo:discord:509:60',1782907200250000,'discord:99','discord','undo','discord:241','1ac482d5bfa43394bd7b','undo:admin:discord:507:discord:241',-2,'2','0','admin:discord:507:discord:241','7b5886c2e949666688d81c72eab3115a236ceafbeda2a713fc7d79d63c3c1ac8','','9919d33e41d079eeb44051da5d146b5b1dcc68717fa2d28a170680d8d80b9238','bd55016e0e67509d7775a775b7b9610ec58e46e5245ae12d3bbe94a7256c1e70',124);
INSERT INTO "acts" VALUES(166,'undo:discord:509:61',1782907200250000,'discord:99','discord','undo','discord:242','8fe3168a2ac3137212ac','undo:admin:discord:507:discord:242',-2,'2','0','admin:discord:507:discord:242','ca5479ab0ce74c78830978e457c69667f5e5f0434f97d42a4e7e9715972385bc','','bd55016e0e67509d7775a775b7b9610ec58e46e5245ae12d3bbe94a7256c1e70','94000123c46ca11b9f0a91cadb229ace8e03a1638720fb4f7daeebbc56ae98ae',124);
INSERT INTO "acts" VALUES(167,'undo:discord:509:62',1782907200250000,'discord:99','discord','undo','discord:243','b8f974e8a88a3d602480','undo:admin:discord:507:discord:243',-2,'2','0','admin:discord:507:discord:243','adf680d8ff5102ac2b391c155c401e33f02d9dc085de8530fee94d40fbae225a','','94000123c46ca11b9f0a91cadb229ace8e03a1638720fb4f7daeebbc56ae98ae','a2be63fe33bb48495c21996e316da25f93e8011e883a9165fa0961d2b355627b',124);
INSERT INTO "acts" VALUES(168,'undo:discord:509:63',1782907200250000,'discord:99','discord','undo','discord:244','79650c06dc80cadfe0f4','undo:admin:discord:507:discord:244',-2,'2','0','admin:discord:507:discord:244','584f04e9dfb3000e69640eeb9131a5f076e4ff17476a4fc990868e66617085d5','','a2be63fe33bb48495c21996e316da25f93e8011e883a9165fa0961d2b355627b','99d274b415b7f27f29d46a571e38fb8e4fd0f980fd146e3a0c5648330c24c9e0',124);
INSERT INTO "acts" VALUES(169,'undo:discord:509:64',1782907200250000,'discord:99','discord','undo','discord:245','8ee3a6428f2a42856eb0','undo:admin:discord:507:discord:245',-2,'2','0','admin:discord:507:discord:245','a6875b9b99e44adce6b6456d22341c6c89754e2dcc1095ced6f5c2cba61be005','','99d274b415b7f27f29d46a571e38fb8e4fd0f980fd146e3a0c5648330c24c9e0','3b75516183dc63a080f1e6c093e71be17da6822f0c10d272634f6c95bb6061c2',124);
INSERT INTO "acts" VALUES(170,'undo:discord:509:65',1782907200250000,'discord:99','discord','undo','discord:246','08fdd641c9d7673f738c','undo:admin:discord:507:discord:246',-2,'2','0','admin:discord:507:discord:246','ee66cd873f73a0c6aed8ac33eccd215cc630cc24c1f69d779c8911c508f4e283','','3b75516183dc63a080f1e6c093e71be17da6822f0c10d272634f6c95bb6061c2','583bd618ef1808cd61a6c81a384c1305f4d5f6106af19f015c10f777642a055f',124);
INSERT INTO "acts" VALUES(171,'undo:discord:509:66',1782907200250000,'discord:99','discord','undo','discord:247','788cdf6c3e1be7026413','undo:admin:discord:507:discord:247',-2,'2','0','admin:discord:507:discord:247','ac4a16c462bd94f1cb78b974e97566f95c1f2ff5dcb11d62682448ed7da96f54','','583bd618ef1808cd61a6c81a384c1305f4d5f6106af19f015c10f777642a055f','e196f6191842f2c1b690644e36d88b12e276595ecad10135752fea213408a3e6',124);
INSERT INTO "acts" VALUES(172,'undo:discord:509:67',1782907200250000,'discord:99','discord','undo','discord:248','678c40254f540096f204','undo:admin:discord:507:discord:248',-2,'2','0','admin:discord:507:discord:248','b45fcdeb9197e08775f8edfc67dc4223dc91bd547d0c93c301c7cd21b375f497','','e196f6191842f2c1b690644e36d88b12e276595ecad10135752fea213408a3e6','f2a0697a7893f288f887074cbbe4db344d64c6137488c216cce668642ae43333',124);
INSERT INTO "acts" VALUES(173,'undo:discord:509:68',1782907200250000,'discord:99','discord','undo','discord:249','3c06850f8eaa13f22561','undo:admin:discord:507:discord:249',-2,'2','0','admin:discord:507:discord:249','8f100687b8d9bbc30e2a7464280998c1251cbef707c99d9e0128ad8ab45f85f8','','f2a0697a7893f288f887074cbbe4db344d64c6137488c216cce668642ae43333','e67d55bf742fc1c720f7099a4aa8385af711d5c44bea80b1cacb6dd642d95cdb',124);
INSERT INTO "acts" VALUES(174,'undo:discord:509:69',1782907200250000,'discord:99','discord','undo','discord:250','a306eadd0a6a47eca544','undo:admin:discord:507:discord:250',-2,'2','0','admin:discord:507:discord:250','b646e772cd3b99cdbe956e39f7aa6ea0f3c0f44697300d0feb8ffb0eb1a72aea','','e67d55bf742fc1c720f7099a4aa8385af711d5c44bea80b1cacb6dd642d95cdb','62f832a2493783e19242e181480fb5aa782efe654ab327d6af5a56fcf02779f3',124);
INSERT INTO "acts" VALUES(175,'undo:discord:509:70',1782907200250000,'discord:99','discord','undo','discord:251','e4daaf70554fbbd0cbbb','undo:admin:discord:507:discord:251',-2,'2','0','admin:discord:507:discord:251','5453666e827ba41f92477cc0101e6eabd7a770b3e73ca848e55bb5345b646293','','62f832a2493783e19242e181480fb5aa782efe654ab327d6af5a56fcf02779f3','9b64cbbfeaac607853dd87e23694593107ceb56db03f541b3beba17630185b50',124);
INSERT INTO "acts" VALUES(176,'undo:discord:509:71',1782907200250000,'discord:99','discord','undo','discord:252','5ac0476d08ee7d1c6701','undo:admin:discord:507:discord:252',-2,'2','0','admin:discord:507:discord:252','eea918366a3b840b3e254254ce77e3c7233ebea7c464e262024bf64be27874fc','','9b64cbbfeaac607853dd87e23694593107ceb56db03f541b3beba17630185b50','a884993e05ec6dce951b539366cf1351b78bb3f3044f3b65e2025958339b0733',124);
INSERT INTO "acts" VALUES(177,'undo:discord:509:72',1782907200250000,'discord:99','discord','undo','discord:253','fdb96b19c581e0ccae7e','undo:admin:discord:507:discord:253',-2,'2','0','admin:discord:507:discord:253','71a3c2b585f8aac85ffbaeb79f9a7f8686ec7813f1ea3db1b9d1252a4510285b','','a884993e05ec6dce951b539366cf1351b78bb3f3044f3b65e2025958339b0733','db012b930be5fb7bc7751f67ec9504a15ab8dcdc6040343944fb043bf403550c',124);
INSERT INTO "acts" VALUES(178,'undo:discord:509:73',1782907200250000,'discord:99','discord','undo','discord:254','66b8c67ffa4131d3237a','undo:admin:discord:507:discord:254',-2,'2','0','admin:discord:507:discord:254','00c0bd16efb27713f96a4f9446db099bc327be2b9d41afcdc4c03ec8249d7e3b','','db012b930be5fb7bc7751f67ec9504a15ab8dcdc6040343944fb043bf403550c','cdd3591085815f84a77c4a9ec7a21fbe074b61ce43f8be52ae6c524d98741228',124);
INSERT INTO "acts" VALUES(179,'undo:discord:509:74',1782907200250000,'discord:99','discord','undo','discord:255','2457250391ea34ecdfb3','undo:admin:discord:507:discord:255',-2,'2','0','admin:discord:507:discord:255','434dd5347a0a98455c891487b7d559194e10ee90e62b129317482a44f65f92ef','','cdd3591085815f84a77c4a9ec7a21fbe074b61ce43f8be52ae6c524d98741228','ec23e5077b55927c4d965299970a1db1726e980d9f3ae4e61aacf0b20f52c3fe',124);
INSERT INTO "acts" VALUES(180,'undo:discord:509:75',1782907200250000,'discord:99','discord','undo','discord:256','f5fd7b44cfac5705f011','undo:admin:discord:507:discord:256',-2,'2','0','admin:discord:507:discord:256','7098bb8e0bedba9b8a552cbd0e20bc7f309f62a5b3b0ccffb84adfe2507e9fbd','','ec23e5077b55927c4d965299970a1db1726e980d9f3ae4e61aacf0b20f52c3fe','f1d63563aec25ba768efd6c4c0c473bc47d48c5d8de37654ec07d33a5d8fa229',124);
INSERT INTO "acts" VALUES(181,'undo:discord:509:76',1782907200250000,'discord:99','discord','undo','discord:257','2f6aab485d72d50039d6','undo:admin:discord:507:discord:257',-2,'2','0','admin:discord:507:discord:257','0c770edf55c1477f8cf66327de5f9b3522f9a3a92feccbf7cd2e4b5ba4ab7e33','','f1d63563aec25ba768efd6c4c0c473bc47d48c5d8de37654ec07d33a5d8fa229','57dd5d71892dbc62b2ca4f84c0ce42b50539d0adeb12828b6e1d082423c0a461',124);
INSERT INTO "acts" VALUES(182,'undo:discord:509:77',1782907200250000,'discord:99','discord','undo','discord:258','b86ca8885f6d428e1032','undo:admin:discord:507:discord:258',-2,'2','0','admin:discord:507:discord:258','99d8e34af1b8c5b1c5e44007212055ad866d37b003ca2cad016f4d378f9cc3eb','','57dd5d71892dbc62b2ca4f84c0ce42b50539d0adeb12828b6e1d082423c0a461','ff7a5b3037709dddc07fa169c54a6d9435b7faf1823b361cdc6a2f0b342bd2af',124);
INSERT INTO "acts" VALUES(183,'undo:discord:509:78',1782907200250000,'discord:99','discord','undo','discord:259','67664ce5f37a6dbbb071','undo:admin:discord:507:discord:259',-2,'2','0','admin:discord:507:discord:259','6a2f16859c2db1034d1954e9e06ccb8150121d6480b1748affcde343eac8063e','','ff7a5b3037709dddc07fa169c54a6d9435b7faf1823b361cdc6a2f0b342bd2af','ef55a663a2553682f0e13c51c034bea7f2dab13f8ba8a2592de7327fa294223f',124);
INSERT INTO "acts" VALUES(184,'undo:discord:509:79',1782907200250000,'discord:99','discord','undo','discord:260','00778895dc13b725a6d4','undo:admin:discord:507:discord:260',-2,'2','0','admin:discord:507:discord:260','a1ecbdc0c7639e6fb9c8c326b95205b0fff5fffbb4f802018d3f669aa61ec2a6','','ef55a663a2553682f0e13c51c034bea7f2dab13f8ba8a2592de7327fa294223f','8145939f7676e4c18157f0f4a5fdd2e13d92cbd43c04b627b57327f0c05705e9',124);
INSERT INTO "acts" VALUES(185,'undo:discord:509:80',1782907200250000,'discord:99','discord','undo','discord:261','1a9376ba390fac064e97','undo:admin:discord:507:discord:261',-2,'2','0','admin:discord:507:discord:261','79a39a3b2a45214ba22abd1f00a042a863b7e53f9cb3af0c7d9bde4e11fcc63e','','8145939f7676e4c18157f0f4a5fdd2e13d92cbd43c04b627b57327f0c05705e9','553363b23af394ae16ada594eeaf60956b36f909021ec11a79a5ebba77e0092c',124);
INSERT INTO "acts" VALUES(186,'undo:discord:509:81',1782907200250000,'discord:99','discord','undo','discord:262','4a1e4d95cdedd08fff99','undo:admin:discord:507:discord:262',-2,'2','0','admin:discord:507:discord:262','b10354fcbd93d555bbd5a293b53d661d28202304c94ba26e5ab41f46d19c97fb','','553363b23af394ae16ada594eeaf60956b36f909021ec11a79a5ebba77e0092c','5cc1c1af99dbd14c8dd3a15de3ada024b9a5b23999113dc14249b3b37be7d7a0',124);
INSERT INTO "acts" VALUES(187,'undo:discord:509:82',1782907200250000,'discord:99','discord','undo','discord:263','a4da0cc75fe5e83a3244','undo:admin:discord:507:discord:263',-2,'2','0','admin:discord:507:discord:263','bfe14885b6e97736539f9a6931782c10e986125a679f16756567a8f09dd51d13','','5cc1c1af99dbd14c8dd3a15de3ada024b9a5b23999113dc14249b3b37be7d7a0','2f798f5b23100d8301a23f7bd6207b0d360f3774bc76980b7883cd0fe763e492',124);
INSERT INTO "acts" VALUES(188,'undo:discord:509:83',1782907200250000,'discord:99','discord','undo','discord:264','e5db0d6d79899eccd103','undo:admin:discord:507:discord:264',-2,'2','0','admin:discord:507:discord:264','c419135e15790a798d9d31ec3044b0a02d4319e5f6dcdb9a6c37de8ccd2d3f37','','2f798f5b23100d8301a23f7bd6207b0d360f3774bc76980b7883cd0fe763e492','557612d1f1ce50013fbb2a3f4e552883744924509e6bfa161ddc891ac1194692',124);
INSERT INTO "acts" VALUES(189,'undo:discord:509:84',1782907200250000,'discord:99','discord','undo','discord:265','e7ac815a6733f0d8da77','undo:admin:discord:507:discord:265',-2,'2','0','admin:discord:507:discord:265','49da72643ff8e9b5b3a458302855e6bacdc8144add6a3f034d12a8edadf144b5','','557612d1f1ce50013fbb2a3f4e552883744924509e6bfa161ddc891ac1194692','925d9d82102c56ae5c1d8a737f60c458a72215041d8c049093c52e9f7ab18de7',124);
INSERT INTO "acts" VALUES(190,'undo:discord:509:85',1782907200250000,'discord:99','discord','undo','discord:266','0b93c07cf8a7520bcab9','undo:admin:discord:507:discord:266',-2,'2','0','admin:discord:507:discord:266','cfa03bef2a62588d2521cb5cf8b6366d479ae1f2e40db2625596071c7d305cb9','','925d9d82102c56ae5c1d8a737f60c458a72215041d8c049093c52e9f7ab18de7','1ddf96fb0fe6ac91e44fe1510a21a04b1501c67a14e9a941a79fc072535b5248',124);
INSERT INTO "acts" VALUES(191,'undo:discord:509:86',1782907200250000,'discord:99','discord','undo','discord:267','4943de94602aecaf0256','undo:admin:discord:507:discord:267',-2,'2','0','admin:discord:507:discord:267','a008a1776261715cc8137741f4272d6a8a80b053c1d07b5ec6f09ec029de24ff','','1ddf96fb0fe6ac91e44fe1510a21a04b1501c67a14e9a941a79fc072535b5248','ba6d931fd7ab4511e4838391350c574d45c812a6c6744dc56397d204a912db41',124);
INSERT INTO "acts" VALUES(192,'undo:discord:509:87',1782907200250000,'discord:99','discord','undo','discord:268','d1f159639d235a063ae9','undo:admin:discord:507:discord:268',-2,'2','0','admin:discord:507:discord:268','486eac4f0a407062c9f24d828c687aea7247e63c9cd00ade58974780cc7d309f','','ba6d931fd7ab4511e4838391350c574d45c812a6c6744dc56397d204a912db41','67ba86a0781a3824044d322f36faf8a349b8a44967bacc793eeba9945a364f76',124);
INSERT INTO "acts" VALUES(193,'undo:discord:509:88',1782907200250000,'discord:99','discord','undo','discord:269','853a4f8b2ff38672d197','undo:admin:discord:507:discord:269',-2,'2','0','admin:discord:507:discord:269','afcf43589db68d42b43dcdbb636f4e04647ccc656d41e74d3e6a413774102caa','','67ba86a0781a3824044d322f36faf8a349b8a44967bacc793eeba9945a364f76','4b9973957263a517c850c7297bac01c8fdc628279434324d0a6026090f2b22fa',124);
INSERT INTO "acts" VALUES(194,'undo:discord:509:89',1782907200250000,'discord:99','discord','undo','discord:270','4704ff8bf981cb0d13cc','undo:admin:discord:507:discord:270',-2,'2','0','admin:discord:507:discord:270','f4d064e166dc565b9512d534e760ef93b8123469cec7d4ca1a18afccbe5f63fd','','4b9973957263a517c850c7297bac01c8fdc628279434324d0a6026090f2b22fa','0cb157dca5b187e3af0b773ed9d465c917a541457d1a49559883a7dd18ca46c1',124);
INSERT INTO "acts" VALUES(195,'undo:discord:509:90',1782907200250000,'discord:99','discord','undo','discord:271','ff486afd06c6e10c603d','undo:admin:discord:507:discord:271',-2,'2','0','admin:discord:507:discord:271','6c7ce2c7eb9f74713c5898710b0616b28a16654019946d37eb5f99bd537f3417','','0cb157dca5b187e3af0b773ed9d465c917a541457d1a49559883a7dd18ca46c1','3938b06c26ec2fa063172f03ea0fc5b5f336270baf975be861c8cd6eb0215648',124);
INSERT INTO "acts" VALUES(196,'undo:discord:509:91',1782907200250000,'discord:99','discord','undo','discord:272','58116616c93a0abe347b','undo:admin:discord:507:discord:272',-2,'2','0','admin:discord:507:discord:272','26d7fe54f1c212fb69a1e5576a8c70b35a934a3a92d403d170736ffa03a2d8cc','','3938b06c26ec2fa063172f03ea0fc5b5f336270baf975be861c8cd6eb0215648','32fe0a68366cd0a23fc35061b60628178a908d9cd6e5fcce4a873fbd3e48d3b2',124);
INSERT INTO "acts" VALUES(197,'undo:discord:509:92',1782907200250000,'discord:99','discord','undo','discord:273','4f0138bfd1f69105afd3','undo:admin:discord:507:discord:273',-2,'2','0','admin:discord:507:discord:273','4c03879e0b8a573e5f64bcdb036011cc4298667362ebe07f75cb284ae2f847f5','','32fe0a68366cd0a23fc35061b60628178a908d9cd6e5fcce4a873fbd3e48d3b2','de9fd2c3fd87561b8300ba52091c632680f94fe0cc4b38cdb4a2468adc1a19ea',124);
INSERT INTO "acts" VALUES(198,'undo:discord:509:93',1782907200250000,'discord:99','discord','undo','discord:274','1424aae01cc6f951b0aa','undo:admin:discord:507:discord:274',-2,'2','0','admin:discord:507:discord:274','13fce7fcfb4c0573f3a74ec7c331b7f2037091efb782aa30c7bb3f2966fff135','','de9fd2c3fd87561b8300ba52091c632680f94fe0cc4b38cdb4a2468adc1a19ea','023ed5f4a2d56379c28f677ac663c94def6bc564bfc0b80e9d90a80f4d15bb9a',124);
INSERT INTO "acts" VALUES(199,'undo:discord:509:94',1782907200250000,'discord:99','discord','undo','discord:275','60b468cd284b903d88ef','undo:admin:discord:507:discord:275',-2,'2','0','admin:discord:507:discord:275','2d695721705f7ee272770aacc7035b516ec7ef3c7d6ad298c629b3d1a62151f5','','023ed5f4a2d56379c28f677ac663c94def6bc564bfc0b80e9d90a80f4d15bb9a','93ef8f8e49af1aa8cb251b1db0aa5afdfb169d5a49c6e96ee7fb2eaf8ef89ec0',124);
INSERT INTO "acts" VALUES(200,'undo:discord:509:95',1782907200250000,'discord:99','discord','undo','discord:276','5d7cc60ec6a66fc6066c','undo:admin:discord:507:discord:276',-2,'2','0','admin:discord:507:discord:276','986bafd6020344848e6273283ba8a19c412bd0e9ea64874834550ecd04de276b','','93ef8f8e49af1aa8cb251b1db0aa5afdfb169d5a49c6e96ee7fb2eaf8ef89ec0','e40ffa660ad98b773ea8f3ae27bc2bc532adc8d89bec9298551e207bcb021a09',124);
INSERT INTO "acts" VALUES(201,'undo:discord:509:96',1782907200250000,'discord:99','discord','undo','discord:277','7adac41a94bdd54a8caf','undo:admin:discord:507:discord:277',-2,'2','0','admin:discord:507:discord:277','477f00d651980b1b697b6c89f6a07c2678d0978fa05caefec210bbdc1c31f86e','','e40ffa660ad98b773ea8f3ae27bc2bc532adc8d89bec9298551e207bcb021a09','ce17a157560ac418f31b389c2eb6c4dc4117f9d9299d86d143648624f249d1af',124);
INSERT INTO "acts" VALUES(202,'undo:discord:509:97',1782907200250000,'discord:99','discord','undo','discord:278','cacb5b1b436dbb402f2c','undo:admin:discord:507:discord:278',-2,'2','0','admin:discord:507:discord:278','a0ab66d1a7a6ede3be5f9cf2c88562bd081a14f3e211b4676e112629980e2b15','','ce17a157560ac418f31b389c2eb6c4dc4117f9d9299d86d143648624f249d1af','7da40934458cb30fb739619b5dbc5fda6de1b4aca4df01176483af1537dfc8d0',124);
INSERT INTO "acts" VALUES(203,'undo:discord:509:98',1782907200250000,'discord:99','discord','undo','discord:279','ce4fadee4e5faa71ec1f','undo:admin:discord:507:discord:279',-2,'2','0','admin:discord:507:discord:279','22831fdd0e558db1975f6335228b84f43d54b3be9000b7adf218c6b1a3f59f49','','7da40934458cb30fb739619b5dbc5fda6de1b4aca4df01176483af1537dfc8d0','93e8d668da0c7e28038613d7ecdad87b32b605837af0e27b66561717e6d45f11',124);
INSERT INTO "acts" VALUES(204,'undo:discord:509:99',1782907200250000,'discord:99','discord','undo','discord:280','13f064ba5c838f5e854e','undo:admin:discord:507:discord:280',-2,'2','0','admin:discord:507:discord:280','aa100f7c9d8377eef22f8902ed8c6e2c7f88859670107f607cf3704abe7571f8','','93e8d668da0c7e28038613d7ecdad87b32b605837af0e27b66561717e6d45f11','5a45a72f0e649e3b38e9204d0228122fc682afcb70c593d9dde0694eaf0af883',124);
INSERT INTO "acts" VALUES(205,'undo:discord:509:100',1782907200250000,'discord:99','discord','undo','discord:281','516de643840f149aaaae','undo:admin:discord:507:discord:281',-2,'2','0','admin:discord:507:discord:281','12c336dc01e91fc03969fab007da6dae0fc400cb98166487ba4b5cbb525913de','','5a45a72f0e649e3b38e9204d0228122fc682afcb70c593d9dde0694eaf0af883','204d467dd3270513f1ff09b06bf04ef5f7894debe180067c72fed3b6b4206a6d',124);
INSERT INTO "acts" VALUES(206,'undo:discord:509:101',1782907200250000,'discord:99','discord','undo','discord:282','d056b6563517e80bc0c6','undo:admin:discord:507:discord:282',-2,'2','0','admin:discord:507:discord:282','0fc0bdbf3badf9e551c4d0e48f1f9c5af939d0d80394973a55e5924d9f263681','','204d467dd3270513f1ff09b06bf04ef5f7894debe180067c72fed3b6b4206a6d','d29e2a3094982bce095787c3173314a3c258c56b14de9ff41751615cad542968',124);
INSERT INTO "acts" VALUES(207,'undo:discord:509:102',1782907200250000,'discord:99','discord','undo','discord:283','9645c470ee26617cad81','undo:admin:discord:507:discord:283',-2,'2','0','admin:discord:507:discord:283','5e9695813466224d15ea693479f83bcef3c25efbd1152ceba5669612c547996d','','d29e2a3094982bce095787c3173314a3c258c56b14de9ff41751615cad542968','7e0b2432a59e25ba838b244de27b7a2c7ede4ebc29973176b2d0347703d0879b',124);
INSERT INTO "acts" VALUES(208,'undo:discord:509:103',1782907200250000,'discord:99','discord','undo','discord:284','50096ef6c583517a50f7','undo:admin:discord:507:discord:284',-2,'2','0','admin:discord:507:discord:284','b5b4c8fe27eaef0be25ac70d98c143b18d1234919cfd750ba15bc14da6dab84e','','7e0b2432a59e25ba838b244de27b7a2c7ede4ebc29973176b2d0347703d0879b','01bec0734b9e053b7a436ae7063d46bbcdc0cda554ec98f4f0774dac04e30673',124);
INSERT INTO "acts" VALUES(209,'undo:discord:509:104',1782907200250000,'discord:99','discord','undo','discord:285','c6f76bbd4018859287c4','undo:admin:discord:507:discord:285',-2,'2','0','admin:discord:507:discord:285','0a101e56042238b81cc942087712084bba39f3b334113660c39b04e1baea5aa6','','01bec0734b9e053b7a436ae7063d46bbcdc0cda554ec98f4f0774dac04e30673','c7b95c758d9f98c4bfbe520e881fc8b1156a11ac48d9f1ea560152c0e1cc33f9',124);
INSERT INTO "acts" VALUES(210,'undo:discord:509:105',1782907200250000,'discord:99','discord','undo','discord:286','78b3f525b40d0cb30a88','undo:admin:discord:507:discord:286',-2,'2','0','admin:discord:507:discord:286','91a7314cedb454550f68bf3cbe68bc83ed625b35dc7b2f66996f220d46dec61e','','c7b95c758d9f98c4bfbe520e881fc8b1156a11ac48d9f1ea560152c0e1cc33f9','1b5abffabadc046e700a422d99c743d6d7dfabf4b37974e496cf1cf38fabcd10',124);
INSERT INTO "acts" VALUES(211,'undo:discord:509:106',1782907200250000,'discord:99','discord','undo','discord:287','b0ec00df528c1381d3d8','undo:admin:discord:507:discord:287',-2,'2','0','admin:discord:507:discord:287','20c954e969ef6ec8955ac678611e8266fc2e3c2667ce5827dbd32279998d9359','','1b5abffabadc046e700a422d99c743d6d7dfabf4b37974e496cf1cf38fabcd10','e782b157ece89d7f03086ce22ab23da2d69acf74272c505b7e3b9f6eb3ec8e5a',124);
INSERT INTO "acts" VALUES(212,'undo:discord:509:107',1782907200250000,'discord:99','discord','undo','discord:288','706f1c3731e8d0bdf9c1','undo:admin:discord:507:discord:288',-2,'2','0','admin:discord:507:discord:288','88f07ce8c9e756c87f271e1481834b486995d1097a175b5c5dcae8f5223e88cb','','e782b157ece89d7f03086ce22ab23da2d69acf74272c505b7e3b9f6eb3ec8e5a','ed28004b5146ee32c3a5874be7934933adc32b4b353db0d68289fb1b3520d79c',124);
INSERT INTO "acts" VALUES(213,'undo:discord:509:108',1782907200250000,'discord:99','discord','undo','discord:289','9dd4df7425702380c937','undo:admin:discord:507:discord:289',-2,'2','0','admin:discord:507:discord:289','c21d409d600b1b1a8cbfc0fd45b5e1c6b44920252c7680c2c12e4978704eab0f','','ed28004b5146ee32c3a5874be7934933adc32b4b353db0d68289fb1b3520d79c','5df8dd9097481b145a1debf3074b0e85f53f73c7df4833dc7150f61a6d390ed5',124);
INSERT INTO "acts" VALUES(214,'undo:discord:509:109',1782907200250000,'discord:99','discord','undo','discord:290','600e9e0be8eff7f33157','undo:admin:discord:507:discord:290',-2,'2','0','admin:discord:507:discord:290','28b4610f000313afc1627a85cff3a30e8c53a99b2d5ae3c662526e3e7b3b99a1','','5df8dd9097481b145a1debf3074b0e85f53f73c7df4833dc7150f61a6d390ed5','5a20839fbc7bade7e9fb812deb83427e4cfabad732b13059195cb44e3280afb3',124);
INSERT INTO "acts" VALUES(215,'undo:discord:509:110',1782907200250000,'discord:99','discord','undo','discord:291','e69928fe30fb87eaa5dc','undo:admin:discord:507:discord:291',-2,'2','0','admin:discord:507:discord:291','a71ee00f755a2413cfcfe5658e0c17ebf2b23939074a2f2b71fa3cb31fd17f7b','','5a20839fbc7bade7e9fb812deb83427e4cfabad732b13059195cb44e3280afb3','74dfc3d5ea5c5fcb4a82d1e6b9f678a2c9b2bac5d23cda3eea05c4cf4061d228',124);
INSERT INTO "acts" VALUES(216,'undo:discord:509:111',1782907200250000,'discord:99','discord','undo','discord:292','693330aa7e3d8c9cb5ae','undo:admin:discord:507:discord:292',-2,'2','0','admin:discord:507:discord:292','e4adc4f0840fce7957d40d37c9ea8ecd05eba3ea3a00dbd9395e65c2ffdb2c5c','','74dfc3d5ea5c5fcb4a82d1e6b9f678a2c9b2bac5d23cda3eea05c4cf4061d228','c00fb08bd83bddf8b89c0e14d84f58115ee8f695b912a9c5b3449dbaad1dad84',124);
INSERT INTO "acts" VALUES(217,'undo:discord:509:112',1782907200250000,'discord:99','discord','undo','discord:293','14fb5850fe382c794747','undo:admin:discord:507:discord:293',-2,'2','0','admin:discord:507:discord:293','90e4060cfd9625c5f1afd72457155ca78742c0239577afcb5178f0e388208c53','','c00fb08bd83bddf8b89c0e14d84f58115ee8f695b912a9c5b3449dbaad1dad84','010d15fd41cb5b315c646310893e1d3b735def11ee6563796835c2f11a31456f',124);
INSERT INTO "acts" VALUES(218,'undo:discord:509:113',1782907200250000,'discord:99','discord','undo','discord:294','44c66a3ce827bc749222','undo:admin:discord:507:discord:294',-2,'2','0','admin:discord:507:discord:294','60c9f613d23198fc4deaee8b11505a09275ec314eb14461b49251768e15c568d','','010d15fd41cb5b315c646310893e1d3b735def11ee6563796835c2f11a31456f','56eee3b0422e27a268dfe07705d7537dbd903dc290cf0f2b9039de09cfcc2fe6',124);
INSERT INTO "acts" VALUES(219,'undo:discord:509:114',1782907200250000,'discord:99','discord','undo','discord:295','1509825d59e811c85d67','undo:admin:discord:507:discord:295',-2,'2','0','admin:discord:507:discord:295','e0a52dbc438789aa0e4e4c1bf917f3ef0e46ed075436607340df99b6ad60e1cc','','56eee3b0422e27a268dfe07705d7537dbd903dc290cf0f2b9039de09cfcc2fe6','0699d09f752767e3ce819158f06e90b5123786617b53eac5d33057880c26e055',124);
INSERT INTO "acts" VALUES(220,'undo:discord:509:115',1782907200250000,'discord:99','discord','undo','discord:296','33b349cd5dae4d05b4d1','undo:admin:discord:507:discord:296',-2,'2','0','admin:discord:507:discord:296','8fe0b93e5c24e10b08f321d2701dc638e27c81f2ef723580b81a0f1a9708eb46','','0699d09f752767e3ce819158f06e90b5123786617b53eac5d33057880c26e055','eaa93f6037403ac9453604d6850a7ac628a2e1fd53aaf663b563c18708c728f9',124);
INSERT INTO "acts" VALUES(221,'undo:discord:509:116',1782907200250000,'discord:99','discord','undo','discord:297','9edbac0d5878dcf18340','undo:admin:discord:507:discord:297',-2,'2','0','admin:discord:507:discord:297','4d2309d28479acd387609810197f5d6cbd2edc80a7c383ae019cc556d411d559','','eaa93f6037403ac9453604d6850a7ac628a2e1fd53aaf663b563c18708c728f9','61f99fbdc98d47d0bdd4c485549ff21499fcadf0388b972133a07c85d7ffee35',124);
INSERT INTO "acts" VALUES(222,'undo:discord:509:117',1782907200250000,'discord:99','discord','undo','discord:298','b6892f5cda926460c553','undo:admin:discord:507:discord:298',-2,'2','0','admin:discord:507:discord:298','b42a823ea1c73137c0a6836c387ee40d65efba6a2199e22794d6e0eb8b3a9271','','61f99fbdc98d47d0bdd4c485549ff21499fcadf0388b972133a07c85d7ffee35','8c78e366a9b2bc703734374d9718dc32fc35888adc9208554fcdbaadd82eed56',124);
INSERT INTO "acts" VALUES(223,'undo:discord:509:118',1782907200250000,'discord:99','discord','undo','discord:299','bff7f375326cce196408','undo:admin:discord:507:discord:299',-2,'2','0','admin:discord:507:discord:299','c064785de568dadef34447f4ac9eabc23f5bcce8fdb88b1d49842e9e2e59b317','','8c78e366a9b2bc703734374d9718dc32fc35888adc9208554fcdbaadd82eed56','5129d06fe1ed2edc55fcb3c7f8d710e664a14a41ed7308232b1d8e2a9b30d091',124);
INSERT INTO "acts" VALUES(224,'undo:discord:509:119',1782907200250000,'discord:99','discord','undo','discord:300','d6be231c7c349ccb09a8','undo:admin:discord:507:discord:300',-2,'2','0','admin:discord:507:discord:300','e5600378548073d5256c783e2d9529c6fce158f62e0fa7043ecb8723c53f8bb8','','5129d06fe1ed2edc55fcb3c7f8d710e664a14a41ed7308232b1d8e2a9b30d091','333b3a45a2067e408fd46b0eef2f7469518c11246c3d8249f6cd8f829820ad5d',124);
INSERT INTO "acts" VALUES(225,'words:w0',1782907200250000,'discord:1','discord','words','everywhere',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','c881b72dbd9e37c47ff033022d520d3570ed60bea02a49b87dbd2fdcc3cb63a2','333b3a45a2067e408fd46b0eef2f7469518c11246c3d8249f6cd8f829820ad5d','71d1edb13517ce5f6a661c05f7797b452fd6650f31890cc6b897e560fc437e74',NULL);
INSERT INTO "acts" VALUES(226,'words:w1',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "refused"}',NULL,'','20313ce1fe887c5b4c08454d69d812a0f03078db23cf2dff6957c01c8ec5abc9','71d1edb13517ce5f6a661c05f7797b452fd6650f31890cc6b897e560fc437e74','a2275c6747f763872508d5a577ea34bd0b16676f6f532a44e22f194dec9a851b',NULL);
INSERT INTO "acts" VALUES(227,'words:w2',1782907200250000,'discord:1','discord','words','group:discord:8',NULL,NULL,NULL,'{"standing": null}','{"standing": "allowed"}',NULL,'','0d3c45102418f350bbfbf3336e985ce8233c1778bcbb8298d7dfcc838c14c365','a2275c6747f763872508d5a577ea34bd0b16676f6f532a44e22f194dec9a851b','4d67aa74349d3ab742e9f771859a9728c29ec9b8239fa6363af37d4731cba0b4',NULL);
INSERT INTO "acts" VALUES(228,'admin:discord:604',1782907200250000,'discord:99','discord','topup','telegram:17','c59f92ca0ac921798095','admin:discord:604',5,'10','15',NULL,'c93487dbfe03c357ed41269d9615d1ad4408532f68d7895c0949501bc9592202','','4d67aa74349d3ab742e9f771859a9728c29ec9b8239fa6363af37d4731cba0b4','57711b6319d1acaee9f8aaeb8d34bfe7a856d46426c780e5b0c4cdbddbf0ed1b',NULL);
INSERT INTO "acts" VALUES(229,'role:igor',1782907200250000,'discord:99','discord','role','telegram:17','c59f92ca0ac921798095',NULL,NULL,'','moderator',NULL,'','','57711b6319d1acaee9f8aaeb8d34bfe7a856d46426c780e5b0c4cdbddbf0ed1b','cabeb0b6a0ca75bcb19ca7fbffea5f1e8c59073f74d87e5ef3565a686a16673d',NULL);
INSERT INTO "acts" VALUES(230,'role:link:1:c59f92ca0ac921798095',1782907200250000,'discord:16','discord','role','telegram:17','c59f92ca0ac921798095',NULL,NULL,'moderator','',NULL,'','','cabeb0b6a0ca75bcb19ca7fbffea5f1e8c59073f74d87e5ef3565a686a16673d','9e4682209f2bf684327bb25f829a19ac37ad080930f7f6bdeafce46fd04729fd',NULL);
INSERT INTO "acts" VALUES(231,'admin:discord:606',1782907200250000,'discord:99','discord','topup','discord:19','53ff572fc51c2cd9c3e5','admin:discord:606',5,'10','15',NULL,'b6f5bc7464cc5e1f9cf64a68e59eda28ab994ec045c3c4068b4bac22d276bdf9','f6603454d2efb78c50a3173657140ca36ef80a9c8f24fc5d56aff341100632aa','9e4682209f2bf684327bb25f829a19ac37ad080930f7f6bdeafce46fd04729fd','a6c0ec3dc6b5d93281de3b5b1ee4b7d742122d296fff20dc9528112a4b80c651',NULL);
INSERT INTO "acts" VALUES(232,'erase:discord:607',1782907200250000,'discord:19','discord','erase','discord:19','53ff572fc51c2cd9c3e5',NULL,NULL,'{"prompts": 1, "pictures": 0}','{"prompts": 0, "pictures": 0}',NULL,'','','a6c0ec3dc6b5d93281de3b5b1ee4b7d742122d296fff20dc9528112a4b80c651','987de4bd175e519531b5d401895bd316e21790b097cc459014a2fd929d9fe861',NULL);
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
CREATE INDEX erasures_waiting ON erasures (at) WHERE done_at IS NULL;
CREATE TRIGGER transfers_are_not_changed BEFORE UPDATE ON transfers
    WHEN NEW.reason <> '' OR NEW.seq <> OLD.seq OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
        OR NEW.source <> OLD.source OR NEW.debit <> OLD.debit OR NEW.credit <> OLD.credit OR NEW.amount <> OLD.amount
        OR NEW.job IS NOT OLD.job OR NEW.actor <> OLD.actor OR NEW.at <> OLD.at
        OR NEW.posted_before IS NOT OLD.posted_before OR NEW.held_before IS NOT OLD.held_before
    BEGIN SELECT RAISE(ABORT, 'transfers are only added'); END;
COMMIT;
