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
INSERT INTO "act_texts" VALUES(1,'c169a023ef102954ab3d6fe8080a4062','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'b0465b40843aef3220e540204f96537f','for the contest');
INSERT INTO "act_texts" VALUES(8,'11f06adcd7a7f5d2a075d1e7563fb6cf','спам 광고');
INSERT INTO "act_texts" VALUES(10,'c6f397e52000f786b63752178bb82b34','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'8df339d7bf562a4a46855472cc78b9fe','no power');
INSERT INTO "act_texts" VALUES(13,'22bac3b41d54545767af55298709eb17','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'e42f54dac356abc5706514cb36d32a1e','감사');
INSERT INTO "act_texts" VALUES(15,'0bc0ebe5c94d46f12fbc2a3d4284a9c3','감사');
INSERT INTO "act_texts" VALUES(16,'1f3b217f9e3919b4347a5eed489d796e','파티');
INSERT INTO "act_texts" VALUES(17,'ca69679490cde4d344631b16a2a96c9a','파티');
INSERT INTO "act_texts" VALUES(18,'5da6a3d6c6cf4680ae0e69ed47ca092f','파티');
INSERT INTO "act_texts" VALUES(19,'512083393cafafc27d66bd9f9dfb9686','파티');
INSERT INTO "act_texts" VALUES(20,'4fb7042ed70c7839461db949bb0dbf6b','파티');
INSERT INTO "act_texts" VALUES(21,'a32eff4077638c362a229d56483cd4b7','파티');
INSERT INTO "act_texts" VALUES(22,'e9c8ec0475db69fdf156e91d0450a4d1','파티');
INSERT INTO "act_texts" VALUES(23,'ff8a30c68b95ee1f2b5e236bcbffc9b6','파티');
INSERT INTO "act_texts" VALUES(24,'d70042c7ca677e1c979819202658fc5e','파티');
INSERT INTO "act_texts" VALUES(25,'6a252eb5822e223299e011dbe59e7b2f','파티');
INSERT INTO "act_texts" VALUES(26,'85620d2d5a4bd31cb3f036ed9a4c92cf','파티');
INSERT INTO "act_texts" VALUES(27,'e6939e6d53f946095416eafbd2f3c45a','파티');
INSERT INTO "act_texts" VALUES(28,'ed5a15125bc347ccacd74ca7685bbb66','파티');
INSERT INTO "act_texts" VALUES(29,'82d39df75745db3e88c3455408f71439','파티');
INSERT INTO "act_texts" VALUES(30,'2822b041d5c283a9a5cfa967a85ae80a','파티');
INSERT INTO "act_texts" VALUES(31,'13342a723986192d65bc4bd9f1c438c6','파티');
INSERT INTO "act_texts" VALUES(32,'f202226f8016b3b3fe60c88b13d0bc05','파티');
INSERT INTO "act_texts" VALUES(33,'b7e30384d79a3d9d5e28354d27da69ba','파티');
INSERT INTO "act_texts" VALUES(34,'59a12e6e39de662f9b9f1f390017b194','파티');
INSERT INTO "act_texts" VALUES(35,'698fc64494a7e62515b92b25bbf3780f','파티');
INSERT INTO "act_texts" VALUES(36,'82337cf5002ce67da05fd4da3806acba','파티');
INSERT INTO "act_texts" VALUES(37,'3024fdc4de897ccf1bbedaa4cd2c84fa','파티');
INSERT INTO "act_texts" VALUES(38,'1f46200e58fd8f506a062a1ebab88a14','파티');
INSERT INTO "act_texts" VALUES(39,'a5126a9f9354cd95204e8f93256675f0','파티');
INSERT INTO "act_texts" VALUES(40,'61bd889b562dc833dd76c277d7bdd4fb','파티');
INSERT INTO "act_texts" VALUES(41,'4c9062445393f00f251bde7680b548d8','파티');
INSERT INTO "act_texts" VALUES(42,'f21043d7e030e778cabc6c77f3c9406b','파티');
INSERT INTO "act_texts" VALUES(43,'1f1be7d3d59e8595bf6d30a6b74b22c2','파티');
INSERT INTO "act_texts" VALUES(44,'31fe03aa02e0bfe49149c635ef352629','파티');
INSERT INTO "act_texts" VALUES(45,'4d93d22545628b8c8663c1279d41cab4','파티');
INSERT INTO "act_texts" VALUES(46,'aa261d8fc34426f9b0acf4c72e5d7b84','파티');
INSERT INTO "act_texts" VALUES(47,'b566276ccb6359386ab1acfe9d344eb1','파티');
INSERT INTO "act_texts" VALUES(48,'4ea5bd117d186db05cd6acbef3de6dc7','파티');
INSERT INTO "act_texts" VALUES(49,'f6195d6d06956b1909990c6745d66ca9','파티');
INSERT INTO "act_texts" VALUES(50,'474c6fdd788e157568a4706273d28ece','파티');
INSERT INTO "act_texts" VALUES(51,'be72abcdabc9235e3881f084f5473b29','파티');
INSERT INTO "act_texts" VALUES(52,'b89887caf4f8d98e4d6ee88940161997','파티');
INSERT INTO "act_texts" VALUES(53,'6e3f537b024172c00056c4b6d3b7e3fe','파티');
INSERT INTO "act_texts" VALUES(54,'afa0a6c76976ed9ba8033c3c1ff7a21b','파티');
INSERT INTO "act_texts" VALUES(55,'ef0444c7b3fcbe4ee952dd612102b31d','파티');
INSERT INTO "act_texts" VALUES(56,'ec72bfd2ef1cd16609192420938c3789','파티');
INSERT INTO "act_texts" VALUES(57,'e2f86780b1c5a441698a62deac978bba','파티');
INSERT INTO "act_texts" VALUES(58,'f7558f53840bfb9c235a8231392fbfc4','파티');
INSERT INTO "act_texts" VALUES(59,'9aa38a068baf778a9b5d12270837d206','파티');
INSERT INTO "act_texts" VALUES(60,'db410d0c6518b857ae1c33ec32016854','파티');
INSERT INTO "act_texts" VALUES(61,'f570e16d75e1bb02ff46f7419266dba2','파티');
INSERT INTO "act_texts" VALUES(62,'91b55dadbae30d446316a86bd02a1d3e','파티');
INSERT INTO "act_texts" VALUES(63,'ea0bbcd18f41f9bd7d6ec5db37fd9596','파티');
INSERT INTO "act_texts" VALUES(64,'6a2a02e3f7f9d50b545231e6be1558f0','파티');
INSERT INTO "act_texts" VALUES(65,'f426a2c2a4430d88b233b6fcfa986880','파티');
INSERT INTO "act_texts" VALUES(66,'3af2ef4c61faa2a7a811a69ebcfbcd76','파티');
INSERT INTO "act_texts" VALUES(67,'606a55dd22e5aa863b1e7f23bf313ae8','파티');
INSERT INTO "act_texts" VALUES(68,'b3a9807ace7cedb2c6fa257ab858f8ed','파티');
INSERT INTO "act_texts" VALUES(69,'dd717333cc0abf5103317a9ca38149eb','파티');
INSERT INTO "act_texts" VALUES(70,'518acac4df2570f6182bad9ffaeff46f','파티');
INSERT INTO "act_texts" VALUES(71,'865fb04aba63ce3018c8571811684ee4','파티');
INSERT INTO "act_texts" VALUES(72,'a6d50ce020a18c9b98e26a4b57d2866e','파티');
INSERT INTO "act_texts" VALUES(73,'6dadc5d13c885971fc066d8f4ada3397','파티');
INSERT INTO "act_texts" VALUES(74,'d465f66b45cf0d9e6471ba7ffa11fd73','파티');
INSERT INTO "act_texts" VALUES(75,'79d6b5a1ed7a5dc51c623d469095a8ad','파티');
INSERT INTO "act_texts" VALUES(76,'d0227a45a5cc7069bd7dc50bcbc88a1d','파티');
INSERT INTO "act_texts" VALUES(77,'9cfc24cf0f79539a65c73998b9824b0f','파티');
INSERT INTO "act_texts" VALUES(78,'4721a238d3b0c6ac9924a8c68512ec00','파티');
INSERT INTO "act_texts" VALUES(79,'6e37fe6278398100bdac7a7682196818','파티');
INSERT INTO "act_texts" VALUES(80,'c5dfcd2189c584b144880589f11da8f0','파티');
INSERT INTO "act_texts" VALUES(81,'98f1df27e7d422290596e1f2c55dca1f','파티');
INSERT INTO "act_texts" VALUES(82,'ec54e2731f0a00ed890af79bd1eedefc','파티');
INSERT INTO "act_texts" VALUES(83,'7ca2e0c55acfc7796c4f7c327f5cc6a2','파티');
INSERT INTO "act_texts" VALUES(84,'ad7efd86494865acd8539d1ceec4ef4f','파티');
INSERT INTO "act_texts" VALUES(85,'b2d83d541fd084df1e66fcfa67a9d589','파티');
INSERT INTO "act_texts" VALUES(86,'4643f24f49ecea6ba7515692fb6f3fe0','파티');
INSERT INTO "act_texts" VALUES(87,'775a71f6c209e44ecc4fe01ca167b2ac','파티');
INSERT INTO "act_texts" VALUES(88,'75db5f9e0a657cda20ce1d390a7dfaea','파티');
INSERT INTO "act_texts" VALUES(89,'e9cc29295899dfaad02d7d63b0a4cff3','파티');
INSERT INTO "act_texts" VALUES(90,'9ce6553d2ef7a8688eb686178106ae06','파티');
INSERT INTO "act_texts" VALUES(91,'f68fc94b142a4096d01f23722cb15f6b','파티');
INSERT INTO "act_texts" VALUES(92,'b970e847ec8c197016d60474c8e6a4f6','파티');
INSERT INTO "act_texts" VALUES(93,'5652c9546656ce573560d8dcfe78b7a6','파티');
INSERT INTO "act_texts" VALUES(94,'03006195b2fa6070510e3b4c64f85504','파티');
INSERT INTO "act_texts" VALUES(95,'39e279f9a6ee8a2182b46080b7264a20','파티');
INSERT INTO "act_texts" VALUES(96,'65cd4186998f78852442e3666c07a11b','파티');
INSERT INTO "act_texts" VALUES(97,'23afc79c59509c23ecbd6d6ae5ff3866','파티');
INSERT INTO "act_texts" VALUES(98,'a8f5c498ab1b643183b0a01742e62aa0','파티');
INSERT INTO "act_texts" VALUES(99,'c5226456d977dc56b289a0a6d8c69374','파티');
INSERT INTO "act_texts" VALUES(100,'1299f5a351efa2dea0a7f42c2f03c0ec','파티');
INSERT INTO "act_texts" VALUES(101,'f6277f954541c2062b6c1ba03726a57f','파티');
INSERT INTO "act_texts" VALUES(102,'9fdf141b898027da6e632d42e244c1c6','파티');
INSERT INTO "act_texts" VALUES(103,'88cefd4c6bd70e8a3e18782ff65312e5','파티');
INSERT INTO "act_texts" VALUES(104,'d87a5b5d5e785a9172c2e13683d766d0','파티');
INSERT INTO "act_texts" VALUES(105,'2bca6ec17e480a2f98085141261afdd7','파티');
INSERT INTO "act_texts" VALUES(106,'385c705bcf0991708116ea47ad3dfa90','파티');
INSERT INTO "act_texts" VALUES(107,'288cc781959ef42161e5219a34dae47a','파티');
INSERT INTO "act_texts" VALUES(108,'e713bef4f9d14f48d1cd7e7e9b6ef932','파티');
INSERT INTO "act_texts" VALUES(109,'25ff0a4533035364eeb3971738e2a968','파티');
INSERT INTO "act_texts" VALUES(110,'4458362c33bbbc1f23ed2f1698cde44e','파티');
INSERT INTO "act_texts" VALUES(111,'06abc96745e2a7ff351b1e7d475c94da','파티');
INSERT INTO "act_texts" VALUES(112,'73833a031bd6978cdac9a19ff427c5aa','파티');
INSERT INTO "act_texts" VALUES(113,'f43a3a00d31ce4757522b3f435b337c0','파티');
INSERT INTO "act_texts" VALUES(114,'707a82e667bc8ae59d7014925621e22d','파티');
INSERT INTO "act_texts" VALUES(115,'a93565dea8a5bbd78c374739bff49e4a','파티');
INSERT INTO "act_texts" VALUES(116,'ecc953b47bbd1f7894df4509bce40a9d','파티');
INSERT INTO "act_texts" VALUES(117,'5433ef96e21e9cfce990720d1ec9c43f','파티');
INSERT INTO "act_texts" VALUES(118,'b4a23d64738622d4705f564f5f01f96a','파티');
INSERT INTO "act_texts" VALUES(119,'f31c5d58209f5fde043a883f328b2a54','파티');
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
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','2edb2f45f7517f3edcbccdb2182677f6c6a86e8a26d9a3c785dc7f25a178808c','','0a7691ec01c8e1f45d25c35b737a11a8c4d9f992903e9220db2e110e8bab03a3',NULL);
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','0a7691ec01c8e1f45d25c35b737a11a8c4d9f992903e9220db2e110e8bab03a3','f1c30b042d7dd087610d710b7fe32ad3ddf4133ca39dd9ef530da62b089e5e52',NULL);
INSERT INTO "acts" VALUES(3,'block:c93d1eb1e6c24e5ebaa61b7a44fddfc5',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','f1c30b042d7dd087610d710b7fe32ad3ddf4133ca39dd9ef530da62b089e5e52','2c77840bc0b89627052880ec2009ce176c1f2e89388f6867d20131986f5523a3',NULL);
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','4ccf15798f78df3ede0ac3dd324956a292dd7997ffb01138245a72198b1aec36','2c77840bc0b89627052880ec2009ce176c1f2e89388f6867d20131986f5523a3','63ec6a52b2c9bf38b7209870393b5c4d1df23d955b839b27e58dd89b84877020',NULL);
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','63ec6a52b2c9bf38b7209870393b5c4d1df23d955b839b27e58dd89b84877020','0b10ec6e7ba525a7331d1b088e7078028265aa84a2338c23a6f542a4879703b5',NULL);
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','0b10ec6e7ba525a7331d1b088e7078028265aa84a2338c23a6f542a4879703b5','34c4a0ddcb0857a5806675d72375c088c0b8d2f5f1b3439f302ac9219dd3495e',NULL);
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','34c4a0ddcb0857a5806675d72375c088c0b8d2f5f1b3439f302ac9219dd3495e','dc4c8566dc3114d90c20f21df604f7c7d061a88b2a744f8b1e97528e878317e8',NULL);
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','fe36246855e0cca15572315bf322482d0dec811f771ee08bd842fcf8dc83932d','dc4c8566dc3114d90c20f21df604f7c7d061a88b2a744f8b1e97528e878317e8','f4f4287663ca73e3790b088dc24c4baef06b523f093222101fd3c0684c0c4245',NULL);
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','f4f4287663ca73e3790b088dc24c4baef06b523f093222101fd3c0684c0c4245','5eae2ccac23493822910a3be0553e1b795c3198399a8d917f5830eee0a05eb72',NULL);
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','9c6a73bf8ad7aa8c75f84f53c57314f7274ee2e46e102c4babc4455d5bdea641','5eae2ccac23493822910a3be0553e1b795c3198399a8d917f5830eee0a05eb72','4c24077f9131eeb4dfde45841136c72c9152dd3cbfd2e90b02092206c4bcdbd5',NULL);
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','4c24077f9131eeb4dfde45841136c72c9152dd3cbfd2e90b02092206c4bcdbd5','ee9e8cdab01277c145dd84213cfa78bef22591d11a0196489a5716190b48efdc',NULL);
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','ac7fc6e9a90403ee590559a0fabfb4770138bd21db9c80a590109dd603fb12f1','ee9e8cdab01277c145dd84213cfa78bef22591d11a0196489a5716190b48efdc','4d57e54cacedb8bc071e3159d57b71edac7f8c8ff2fb8f79a02ec8b4a21b4190',NULL);
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','e6df581b1ee45f442c424431c394bea058b0af09bb85578686649f0f5b971e16','4d57e54cacedb8bc071e3159d57b71edac7f8c8ff2fb8f79a02ec8b4a21b4190','e0dee3ae5aed0812d36daff5ef78fa9048c1956ac40d9de49f4292c7c6040f74',NULL);
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','067cf9396b4b42cf1cacb2b3c2967264133a75e911b41d244f58d4caa2abbacf','e0dee3ae5aed0812d36daff5ef78fa9048c1956ac40d9de49f4292c7c6040f74','02acd57a36ce1fd64b9a851827958e9b4aa9fe8ffec94aa48a971e67031a7673',NULL);
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','ac368f0ff4e345580662c4b2ba043365d3b19ec7250314b7e3a9b0ca4dc44947','02acd57a36ce1fd64b9a851827958e9b4aa9fe8ffec94aa48a971e67031a7673','aac21ec79f730882f093f2372b7f76a641c25607c5390ebce02438e7de0d0b5d',NULL);
INSERT INTO "acts" VALUES(16,'batch:discord:507',1782907200250000,'discord:99','discord','topup_many','discord:507',NULL,NULL,NULL,'','{"people":103,"each":2}',NULL,'','0b57d115b08a3cd6c00c0fac3b0e81a0fb8677c866861b4818d659d676464d32','aac21ec79f730882f093f2372b7f76a641c25607c5390ebce02438e7de0d0b5d','469dda45f64e373812d35e81ef5d4ef8ad13167aea811b90a9d0cc8dca1dc128',NULL);
INSERT INTO "acts" VALUES(17,'admin:discord:507:discord:201',1782907200250000,'discord:99','discord','topup','discord:201','acf7ef38b1283d0e96d7','admin:discord:507:discord:201',2,'0','2',NULL,'c54df98705346213c4d9fa5f36a4db556a15b0fd64a5106306b307114aaa3e0f','60f893c51e41dad6d46d30299b569c9aa145f3710fb8e34b00517382884e9314','469dda45f64e373812d35e81ef5d4ef8ad13167aea811b90a9d0cc8dca1dc128','c6c2ef5688e59de41bbb643dd976cd2e5f216465d08951f77cd975bb93da4979',16);
INSERT INTO "acts" VALUES(18,'admin:discord:507:discord:202',1782907200250000,'discord:99','discord','topup','discord:202','c1970e9896ce452b50f4','admin:discord:507:discord:202',2,'0','2',NULL,'a9d42a9f7fd1599854666f4d280509235fc74b1b645753271730ade6681e86d2','f5b44d8ca8a4f0c9fdf770efa4e9bd7c0c235b211143714f9dc07d0d44c4ef8a','c6c2ef5688e59de41bbb643dd976cd2e5f216465d08951f77cd975bb93da4979','429c95ca89bd3b3173bddacf3b756c9663ee73c42533754450e4335b183c9779',16);
INSERT INTO "acts" VALUES(19,'admin:discord:507:discord:203',1782907200250000,'discord:99','discord','topup','discord:203','b736623e6be6b8a05f6d','admin:discord:507:discord:203',2,'0','2',NULL,'3f19d340b8e3fe0862513e5355ed6565427689b1baca28cdda7b29351484d049','748795fc42acf0657faf673c20486a54c50c42851acda9778f0fda22ad1d7d54','429c95ca89bd3b3173bddacf3b756c9663ee73c42533754450e4335b183c9779','04e4118a559be49f37c1ea1e5a2fbb2802b0f3872a99fd8a0ea5951b704468da',16);
INSERT INTO "acts" VALUES(20,'admin:discord:507:discord:204',1782907200250000,'discord:99','discord','topup','discord:204','218450e7acd2680c43a6','admin:discord:507:discord:204',2,'0','2',NULL,'cf3c7f42994f7008e309290838a540f167896bb5fc18d84c514be2149f4cd487','1ca52fc368fce4df3b62ab8b3b358987f444265d6eedafdd8395643ef13b61d3','04e4118a559be49f37c1ea1e5a2fbb2802b0f3872a99fd8a0ea5951b704468da','45e2abb1ac6f28831da6bb76526957858b82a279163a4caf2b7d1f9bc4458e85',16);
INSERT INTO "acts" VALUES(21,'admin:discord:507:discord:205',1782907200250000,'discord:99','discord','topup','discord:205','0fde5d0ac1c5dcbd88c4','admin:discord:507:discord:205',2,'0','2',NULL,'57d5244f7522fcae19b882fe2ae627ad056ce1f63aa62648447bc94abcd1e248','9aa37111c129c34d23b7691f6321fb68d1bedd0cd2483c500683ef1ee8a34bab','45e2abb1ac6f28831da6bb76526957858b82a279163a4caf2b7d1f9bc4458e85','f064cd3a653a33778a323cb6d4e39a8855cd47ef58f4c50fdab875b5abd1b525',16);
INSERT INTO "acts" VALUES(22,'admin:discord:507:discord:206',1782907200250000,'discord:99','discord','topup','discord:206','d12f9ffbaa0ea0548182','admin:discord:507:discord:206',2,'0','2',NULL,'c9d553da0806c47cd023e19bf1fc78893f9ebe4b947306b4d22f6f4d74e40cb8','af391a3252662ab46d578866dd773a27b25229b7bda7747c4f0d4e325c97d4dc','f064cd3a653a33778a323cb6d4e39a8855cd47ef58f4c50fdab875b5abd1b525','9598845e997d37b4a960deaf2e00ebf8e5a76072426d4e41d991e012079e2be1',16);
INSERT INTO "acts" VALUES(23,'admin:discord:507:discord:207',1782907200250000,'discord:99','discord','topup','discord:207','3c99b992b46eb47aa7d1','admin:discord:507:discord:207',2,'0','2',NULL,'6917f3ad87778ba0658493927097333a6d63b494062a38a1a1bf82d90b928024','c1e925dff07ae5e2ee0a3ec92ec62f177d33d3d07969d040021fea6489611898','9598845e997d37b4a960deaf2e00ebf8e5a76072426d4e41d991e012079e2be1','3982a87075e5c57630a956f61c58278b75d24e6404c04dc542b612de265906a6',16);
INSERT INTO "acts" VALUES(24,'admin:discord:507:discord:208',1782907200250000,'discord:99','discord','topup','discord:208','f9ecf85595e867acc894','admin:discord:507:discord:208',2,'0','2',NULL,'f92d7b8f506fec2302149e83b044c5729a0980c6004aa2bb0d936061625ffc59','34ccd1c58276b995fdfacdf3c6a37b27c017f80a415e6f809c420277b1347d57','3982a87075e5c57630a956f61c58278b75d24e6404c04dc542b612de265906a6','2db6384f63164886a4b1922c41f3bc0115ece50a9a2ee7ad2ad53551c79e0276',16);
INSERT INTO "acts" VALUES(25,'admin:discord:507:discord:209',1782907200250000,'discord:99','discord','topup','discord:209','1d7ae905d2a49b7ca1aa','admin:discord:507:discord:209',2,'0','2',NULL,'15d897520246e2d2e346133ebbceaef92efeb1f6166cbabfbc12d11599f890b5','8961056e15e74711cd592a74a7d0433a8e7337f33c6d6cb17df1f8851966272d','2db6384f63164886a4b1922c41f3bc0115ece50a9a2ee7ad2ad53551c79e0276','0447b30bf7df55d10a89e8b4ab7b97b08dd357f336c2967bab9ccf5360db28f5',16);
INSERT INTO "acts" VALUES(26,'admin:discord:507:discord:210',1782907200250000,'discord:99','discord','topup','discord:210','168170b0a3984c7d0efd','admin:discord:507:discord:210',2,'0','2',NULL,'177ee0565a92dbc230b05278e5b23ab21e724af240dba72552bc0bcda87b3862','a2c8ae3dfc6c56d78ac040259d8dd99d4cf142f848ee55f571383986d8081214','0447b30bf7df55d10a89e8b4ab7b97b08dd357f336c2967bab9ccf5360db28f5','e59c21b09c275bfebeff766a45322877f69cb3398eb3c307db40767a1e853883',16);
INSERT INTO "acts" VALUES(27,'admin:discord:507:discord:211',1782907200250000,'discord:99','discord','topup','discord:211','ac4dd3c24ccc0464c998','admin:discord:507:discord:211',2,'0','2',NULL,'83a374245e9a6246480ad83549fd5513b46eaa4d46914d1c9009a83934bfa62d','735516502f6c1d8170bc3f2c5157b52f48c803e23cb188d154c9d16733e8ed99','e59c21b09c275bfebeff766a45322877f69cb3398eb3c307db40767a1e853883','9dcdc22e9a94f5002003d36be1d84e7789546f1ba7863f9e3cc818ff1f967946',16);
INSERT INTO "acts" VALUES(28,'admin:discord:507:discord:212',1782907200250000,'discord:99','discord','topup','discord:212','21d0820a82becc95e600','admin:discord:507:discord:212',2,'0','2',NULL,'39cd9003642dce4e601e1c692c8466dc9f82cfd574bc55a2a27e047ff78ccac7','4ca03bd03b6b3dfd34adfabbfecc19d595cb39de09ca40e39edab4ec2ca1006b','9dcdc22e9a94f5002003d36be1d84e7789546f1ba7863f9e3cc818ff1f967946','81fb62065af6513aca8c7e412830041ca7181cddd6988bd33ea564697a5ac07a',16);
INSERT INTO "acts" VALUES(29,'admin:discord:507:discord:213',1782907200250000,'discord:99','discord','topup','discord:213','69e1c6175ebe9511b381','admin:discord:507:discord:213',2,'0','2',NULL,'645b57806a8db2a30063d93ba2ceecacf37ac4dc27dffe94ea046047d43566e4','04a483f5ffb8fca4e766b66c93b7498f081b9655c804bc07ceb4e8d347398e59','81fb62065af6513aca8c7e412830041ca7181cddd6988bd33ea564697a5ac07a','d0054d2de02f73918fc03b772e7152a68e6689d3b118906fa9b0c84150848501',16);
INSERT INTO "acts" VALUES(30,'admin:discord:507:discord:214',1782907200250000,'discord:99','discord','topup','discord:214','00e8b3364748f103deec','admin:discord:507:discord:214',2,'0','2',NULL,'0d0c7604cfacaad398b4d303d371e6dfe79445fd3669f516a8f8a1d0a9129f3c','815f52f9984363f02d40ce9fd8dcd01cad2294c03f445a6ad594ec039b65cc2d','d0054d2de02f73918fc03b772e7152a68e6689d3b118906fa9b0c84150848501','88dca44d93d911a522ea426af6df616e795b00ea5d42aa9a9119999a8685c3a4',16);
INSERT INTO "acts" VALUES(31,'admin:discord:507:discord:215',1782907200250000,'discord:99','discord','topup','discord:215','1e2d3f8888a3614261ca','admin:discord:507:discord:215',2,'0','2',NULL,'cfb6b830085a7173565c7643301d1a022125e3c70bec5315c932dc765523a296','f1b99a020d731a0f4bf76caf1d1e9a1fc2c785a12113205cd7c76a5e1b2138f9','88dca44d93d911a522ea426af6df616e795b00ea5d42aa9a9119999a8685c3a4','928aa537b47aa0eb2ebb0fb5f3cfb28bac3602a36be008f7c196dfb5932ff1c6',16);
INSERT INTO "acts" VALUES(32,'admin:discord:507:discord:216',1782907200250000,'discord:99','discord','topup','discord:216','9230812fd9cad54c413f','admin:discord:507:discord:216',2,'0','2',NULL,'6926d20c477cbbcc54a3b88791b0e95e4c9f69280b312a9d57cedb3f9a441957','9a9fc931581325a361be86b4e024b7748be3ca88b14b0fa7aef0eab0003bf1ad','928aa537b47aa0eb2ebb0fb5f3cfb28bac3602a36be008f7c196dfb5932ff1c6','af2be80f992ee329d8b32ff774b356daf4e726fea567c7ef3caaee570bfb1708',16);
INSERT INTO "acts" VALUES(33,'admin:discord:507:discord:217',1782907200250000,'discord:99','discord','topup','discord:217','717326e9381c4b059612','admin:discord:507:discord:217',2,'0','2',NULL,'ad3ba095c4440773819e4ea9c4066908709524666e313a01a4783ae942f2cc53','ece51c2db37d7f48824f9c88972aa093418cb0abf61937f4fa40e7b2639988f6','af2be80f992ee329d8b32ff774b356daf4e726fea567c7ef3caaee570bfb1708','853e1b3fd0efc7da6623961c4057c40b816037f90d96434654f3a069c3cf05fd',16);
INSERT INTO "acts" VALUES(34,'admin:discord:507:discord:218',1782907200250000,'discord:99','discord','topup','discord:218','42a761bac5093535cc60','admin:discord:507:discord:218',2,'0','2',NULL,'6187239dbef82588bb0dd7d25ca6742974413d581bdb37193802e55ce7111a1b','e85472a4e49408cb6ffcfb22c1c450388cff7828c6c0b18b89f8693af607218e','853e1b3fd0efc7da6623961c4057c40b816037f90d96434654f3a069c3cf05fd','0b9a46945c69f8292886c7862a00b503ba9b5c524704499a61ca46b348ce2efd',16);
INSERT INTO "acts" VALUES(35,'admin:discord:507:discord:219',1782907200250000,'discord:99','discord','topup','discord:219','479675d50259e4d9dff3','admin:discord:507:discord:219',2,'0','2',NULL,'af76a7b34dfa3b98c52993f3729bafe20aee408e3cc1febc88799e3a9e6ef1f5','2ef6fe2f3153ef9d707d26b1257a4d63c8dcf4629d169b257ceb8f966fa84d0f','0b9a46945c69f8292886c7862a00b503ba9b5c524704499a61ca46b348ce2efd','37bab2854301ecd1f025249e355327ae957c70d33b7a56bbb4cfe4bfd37c9bf6',16);
INSERT INTO "acts" VALUES(36,'admin:discord:507:discord:220',1782907200250000,'discord:99','discord','topup','discord:220','53bd115fff20218711c8','admin:discord:507:discord:220',2,'0','2',NULL,'ca9f058ff0950495e3e0c28129635e95e9eb1c4a973c94ee22ec11f5128195fc','fe24e3adabeef1b2c8fae8057b667c47fd7cc059944b97d7a28edecace76e03e','37bab2854301ecd1f025249e355327ae957c70d33b7a56bbb4cfe4bfd37c9bf6','fd368e4fa97a4f50693bc74d1ed2cd90cd8f3dcb91b4d6125292d52c2f984708',16);
INSERT INTO "acts" VALUES(37,'admin:discord:507:discord:221',1782907200250000,'discord:99','discord','topup','discord:221','9818452d302c96c1ea86','admin:discord:507:discord:221',2,'0','2',NULL,'7b91c433728c580a1262f62af174f3be1a177af91ea9bf2081faf4d3963cb463','8989597107cff7bd384c779e402cc2ad876cbd765a7abf16571beb6836da8a92','fd368e4fa97a4f50693bc74d1ed2cd90cd8f3dcb91b4d6125292d52c2f984708','cca543167b44535b89aeacc6c3e5382f59a84ac162b40039bead188e6cb9ff14',16);
INSERT INTO "acts" VALUES(38,'admin:discord:507:discord:222',1782907200250000,'discord:99','discord','topup','discord:222','1836a3ddef2eefa85746','admin:discord:507:discord:222',2,'0','2',NULL,'3778e658e45b363141296180413d3af1771b62800a6446f2a4356287acb8aba8','700c2a02157f338f2ad2bd4d61a6e87d21ab912c5753b8fccb76e8a20fedcf37','cca543167b44535b89aeacc6c3e5382f59a84ac162b40039bead188e6cb9ff14','e0b1f31bf7a86d641bb72bb52f7e2cd2686f9df068dc41147c4ce75dff54a55a',16);
INSERT INTO "acts" VALUES(39,'admin:discord:507:discord:223',1782907200250000,'discord:99','discord','topup','discord:223','fc3c72a13dea6044064c','admin:discord:507:discord:223',2,'0','2',NULL,'13136e4597753cdf8fe60e15395e419debf0876f138d5bef3a850c47030d02c2','18f79961d9f8b059655f63e0f181b2a6c53a927b3c7ea34eac5df622c2a29328','e0b1f31bf7a86d641bb72bb52f7e2cd2686f9df068dc41147c4ce75dff54a55a','0a379ffd01591a74e02176bbc6c15c96bf7052d988817a18fdb3b84c57645804',16);
INSERT INTO "acts" VALUES(40,'admin:discord:507:discord:224',1782907200250000,'discord:99','discord','topup','discord:224','8b399bbc88439e0ee5b2','admin:discord:507:discord:224',2,'0','2',NULL,'9ece1d5ead4503cfdb86e4be578bc02af95854bd4f40a6604a68e2ca1d7b44eb','4c42a6bab35dbafe10a2d001d65d0616d539b995309aa1da94905dd25fb29a41','0a379ffd01591a74e02176bbc6c15c96bf7052d988817a18fdb3b84c57645804','ef7556a8ca8b7ab660c65404328f327c07f6d0246e98215951e1952d737bacfd',16);
INSERT INTO "acts" VALUES(41,'admin:discord:507:discord:225',1782907200250000,'discord:99','discord','topup','discord:225','137e3adcc78d6fb21edc','admin:discord:507:discord:225',2,'0','2',NULL,'73e842b13fd0a4a8896bbe58788c1fa1372a49d6ab07cd0b4f6d92d38e276d96','6ed9ec10a9477a933aaa8cd388a61c954401c3acbffd3e80c98ff5a7063fa59b','ef7556a8ca8b7ab660c65404328f327c07f6d0246e98215951e1952d737bacfd','69863164d0647f7f27d77f51be36d014aa66f9c1143af4edf47c6e4e3c766cac',16);
INSERT INTO "acts" VALUES(42,'admin:discord:507:discord:226',1782907200250000,'discord:99','discord','topup','discord:226','e0f43a190682b6619ddc','admin:discord:507:discord:226',2,'0','2',NULL,'8acda5ba31702f89c2ba22e21b46506b075ac53e2edf8fa4e4598bcaed57b0a2','3c1c56e7bb3c14d5094b771210450c304477c606015dfeb47f2fbb8b2194f515','69863164d0647f7f27d77f51be36d014aa66f9c1143af4edf47c6e4e3c766cac','c470927954df5bc590fc49e7fed71ca9b925ba432f2a06be37408c955b7d92f3',16);
INSERT INTO "acts" VALUES(43,'admin:discord:507:discord:227',1782907200250000,'discord:99','discord','topup','discord:227','de60e75d444c38db827b','admin:discord:507:discord:227',2,'0','2',NULL,'62b4c92dabc82c225377053d491f4389119e41b7567521737968513b6e78a078','12aa1605b37f46b3ff3ba67ad1f05dc781999685af4dfad27c3cfb7f5b74fb12','c470927954df5bc590fc49e7fed71ca9b925ba432f2a06be37408c955b7d92f3','f3c8bd09accb2ff8d79d82db95665cce1165676260a895a03388cd5df6ff4a1b',16);
INSERT INTO "acts" VALUES(44,'admin:discord:507:discord:228',1782907200250000,'discord:99','discord','topup','discord:228','b6836515943978602494','admin:discord:507:discord:228',2,'0','2',NULL,'d90fbb9bc90c02ecd73efc02988451491ce2da5b6320690aad242726d27e26e7','a335a2f4fce47e6b3a6bbbd3a33e209cc2e93d961a22a5e03648e9f5519603f5','f3c8bd09accb2ff8d79d82db95665cce1165676260a895a03388cd5df6ff4a1b','6cafde2587ec970ba699c58e8861c51ab3acb38253bbe43336656bc26c80f560',16);
INSERT INTO "acts" VALUES(45,'admin:discord:507:discord:229',1782907200250000,'discord:99','discord','topup','discord:229','20103a2ca29e8e231c2d','admin:discord:507:discord:229',2,'0','2',NULL,'fc0f42ec39ae500d895f93c16c137b4fcec430591838dff924a023b8c32ac58f','0a4a7fd5d6c7df44471b1fe4413c6615c27cd91b9e6ec417969087b9403b5c09','6cafde2587ec970ba699c58e8861c51ab3acb38253bbe43336656bc26c80f560','c4229963eae03a132ab560e046efa5a07102f2ccf1b88458e5b930caf9d06c56',16);
INSERT INTO "acts" VALUES(46,'admin:discord:507:discord:230',1782907200250000,'discord:99','discord','topup','discord:230','ac3250222b5573325607','admin:discord:507:discord:230',2,'0','2',NULL,'3b7b681a93e8976ab38971c200205467d2e8e7736745680bd6a43f858ed4485c','2ff7d11740fd6781d7a7dd6f0ff0f56230e5d7ebfe78be9ecd6ca299c6725379','c4229963eae03a132ab560e046efa5a07102f2ccf1b88458e5b930caf9d06c56','f8fd27012cf1e98d86d92c815c9bae392a68dff29c94d873b9666d5edbfaa9a6',16);
INSERT INTO "acts" VALUES(47,'admin:discord:507:discord:231',1782907200250000,'discord:99','discord','topup','discord:231','b780ce546a5dd17bf593','admin:discord:507:discord:231',2,'0','2',NULL,'168b5532fdd7900b362df6105b287c3df0b2dc97d013a502d0c1f45704c5dd74','5ecfb62aa30c3499e10714b89f2c09815dbd8722cf4ca7edd090b14bbca8b180','f8fd27012cf1e98d86d92c815c9bae392a68dff29c94d873b9666d5edbfaa9a6','1428c09b3142b09eec64e6b426e9c2add0530efac0b606739f512104dc3a4869',16);
INSERT INTO "acts" VALUES(48,'admin:discord:507:discord:232',1782907200250000,'discord:99','discord','topup','discord:232','55284b5468010b847308','admin:discord:507:discord:232',2,'0','2',NULL,'706dbf7d1356e563554d409b9802699ce90ff9b02d4b9849ed84cd8df36d2999','7286e414f2ffd410fa85952af56bd17ad4ae427d5cc6dc9b063e4f83cf79da7c','1428c09b3142b09eec64e6b426e9c2add0530efac0b606739f512104dc3a4869','71b0657d3a9af30c76e26e1be05dce3648ee2ee6633035170339b8a513cbd862',16);
INSERT INTO "acts" VALUES(49,'admin:discord:507:discord:233',1782907200250000,'discord:99','discord','topup','discord:233','e4d7649c9c61b6032261','admin:discord:507:discord:233',2,'0','2',NULL,'4562ddd77e76c982294f1c7c56c01a22be8348c58ee3a723e8918327c97f563e','15d1f27bb1cf40909f272f376bccef71582755526c0bbcca4b1b20cf9f70b1d2','71b0657d3a9af30c76e26e1be05dce3648ee2ee6633035170339b8a513cbd862','e5185a15b300b91ccfdbfb451ad027e8b922e2fda7f25eef4de50095b84d5621',16);
INSERT INTO "acts" VALUES(50,'admin:discord:507:discord:234',1782907200250000,'discord:99','discord','topup','discord:234','cee618d11a57dddfe548','admin:discord:507:discord:234',2,'0','2',NULL,'28a34ca3cab908e707471ae5ce286783d46a477aaf0cacc910a4e1e8cbec56de','f3ec57ed3f33096e447828ffc349ef027befe64624dbc664284bf085b07f878c','e5185a15b300b91ccfdbfb451ad027e8b922e2fda7f25eef4de50095b84d5621','c9621c7215fef4cbdad325f9d6ad7e3fb8b0c23caad3845fc31f0ed06ab3ceaf',16);
INSERT INTO "acts" VALUES(51,'admin:discord:507:discord:235',1782907200250000,'discord:99','discord','topup','discord:235','b44b8dfddf6ab6bc4cb0','admin:discord:507:discord:235',2,'0','2',NULL,'d15121a3652def36b9598110bae9753fabdee9acb2a4c89f18754baa61f19174','88a69408d74f9b2013a56a1af18d3c473738d962565c9627ce668558c014a5ef','c9621c7215fef4cbdad325f9d6ad7e3fb8b0c23caad3845fc31f0ed06ab3ceaf','a385be37fe605ddd614f22b3b4e6669d3abd22668b43e67db5bd1701b8ce0af5',16);
INSERT INTO "acts" VALUES(52,'admin:discord:507:discord:236',1782907200250000,'discord:99','discord','topup','discord:236','7f7f84289e59b3d11cd5','admin:discord:507:discord:236',2,'0','2',NULL,'fc96135cc700b83e62bc722808d709cc6519e90fc32f3f8acfcc2bdcb336c852','009aa19e3688cc1ff28fd421468cb5ed0a38d4d63485ccbbbd1728f3eede73c9','a385be37fe605ddd614f22b3b4e6669d3abd22668b43e67db5bd1701b8ce0af5','31021e77379f3bc7f8ef82676c224603070e406086cf833de7f2d7d284dbd1e3',16);
INSERT INTO "acts" VALUES(53,'admin:discord:507:discord:237',1782907200250000,'discord:99','discord','topup','discord:237','c28af447e10aa3e87299','admin:discord:507:discord:237',2,'0','2',NULL,'5e29995d3a44aa4656585a9d71407c49ac958972326c0ca105022664da28a499','7723a2701882399ce80f5da6eca7942d72bb47c5d09dd681a8dba535a76bdcd2','31021e77379f3bc7f8ef82676c224603070e406086cf833de7f2d7d284dbd1e3','16adb8bd2c69b316588ed08f95de8cda6c2398a67e60e1eca280a2ecf9728805',16);
INSERT INTO "acts" VALUES(54,'admin:discord:507:discord:238',1782907200250000,'discord:99','discord','topup','discord:238','b20d194bf53ffb8f414d','admin:discord:507:discord:238',2,'0','2',NULL,'6135008e82b16175fa453ab615256cf47ecabe748feb5b2c41b4966a8a999cf7','93fa775bc684cd88c778cfe61bcaec8fca43e4357f6b6ac50a5b7c7d684948e6','16adb8bd2c69b316588ed08f95de8cda6c2398a67e60e1eca280a2ecf9728805','f961130bbeca0321b110337fffc3912d1d80596981d70f1ef6d63b17eeaa329c',16);
INSERT INTO "acts" VALUES(55,'admin:discord:507:discord:239',1782907200250000,'discord:99','discord','topup','discord:239','8e803675618b87b89f7f','admin:discord:507:discord:239',2,'0','2',NULL,'f1291f954489e1f1ae19c7b4919808993ae23044ef753b964f1b9c40587cc1d2','4fb8459e906874bd2b6ee31bce3b64cfca08fe3c0bd50d9db80ef1872cfa71f6','f961130bbeca0321b110337fffc3912d1d80596981d70f1ef6d63b17eeaa329c','79fd3dd3405e31b9d470e224da7fa8e8082dd9f90f17a3d1847756f782b7dc5f',16);
INSERT INTO "acts" VALUES(56,'admin:discord:507:discord:240',1782907200250000,'discord:99','discord','topup','discord:240','76c396751035e4e06543','admin:discord:507:discord:240',2,'0','2',NULL,'81c0f7b391767c22fc97be189e17e393ae5c75c0a35fc1c2d4f4cbcacf7a0cbc','c64eef15e35b699a1fc949cdd662acbced261094e45f6b8ecb713ba8bfa900bf','79fd3dd3405e31b9d470e224da7fa8e8082dd9f90f17a3d1847756f782b7dc5f','2d07c772312c144d46b8f500141b161a6fc83f510b53b9ce3cf0cf83cb0f9b6a',16);
INSERT INTO "acts" VALUES(57,'admin:discord:507:discord:241',1782907200250000,'discord:99','discord','topup','discord:241','1ac482d5bfa43394bd7b','admin:discord:507:discord:241',2,'0','2',NULL,'4c3476e07e0420d90e5501ea03e3be5d5100a21b0bf90fa7476310260e34dcca','54e67868b13ed365519a4abf52b070e6887b3e6ff86b369d89fcd369d9a44737','2d07c772312c144d46b8f500141b161a6fc83f510b53b9ce3cf0cf83cb0f9b6a','76d5ab627e2b94a1199168ee11446fbed8b3db414b46fe36ea56fe68637873a5',16);
INSERT INTO "acts" VALUES(58,'admin:discord:507:discord:242',1782907200250000,'discord:99','discord','topup','discord:242','8fe3168a2ac3137212ac','admin:discord:507:discord:242',2,'0','2',NULL,'cc545cd808a4022fc2b75e0f4c082cd4c9b59236116bd28df18b0843fd62cbc4','8e5596a513f3a0869b1a489e58aedb8bb86f1b4544f478eee9ec3fb05e736da7','76d5ab627e2b94a1199168ee11446fbed8b3db414b46fe36ea56fe68637873a5','735e44ad398cf40790946033fd2787da94dc1fcc668426ca6e66c96c1ba93ed3',16);
INSERT INTO "acts" VALUES(59,'admin:discord:507:discord:243',1782907200250000,'discord:99','discord','topup','discord:243','b8f974e8a88a3d602480','admin:discord:507:discord:243',2,'0','2',NULL,'9500cb965785e38a1ced15b6f3ceaf02832a946914f35e098524be69b96bdaf0','4ca5b96f7c668247a39695dd4c2a936fe2fc65926c985253d7c5a215d5a96779','735e44ad398cf40790946033fd2787da94dc1fcc668426ca6e66c96c1ba93ed3','a7ae0ea6c93809685790ca131f0bba85a364690808e46f387771a662aafb4fa3',16);
INSERT INTO "acts" VALUES(60,'admin:discord:507:discord:244',1782907200250000,'discord:99','discord','topup','discord:244','79650c06dc80cadfe0f4','admin:discord:507:discord:244',2,'0','2',NULL,'354b676028cf82bdbb03d426459ecb0d516f788d84443d54c5334cc8a8a875f3','892330aa77f32b4e0d33073797af4b6c47d88ff3c744f05a3bcb95461bd41f5c','a7ae0ea6c93809685790ca131f0bba85a364690808e46f387771a662aafb4fa3','14b98e95bbba22a4ca254e4a7be9accb3134e8cb230b049a6e5f59e2643726c8',16);
INSERT INTO "acts" VALUES(61,'admin:discord:507:discord:245',1782907200250000,'discord:99','discord','topup','discord:245','8ee3a6428f2a42856eb0','admin:discord:507:discord:245',2,'0','2',NULL,'bf116bc65e89d61ff6ba6489ddb66c9bfe119c0c8975c2c4da1c1b437f655604','15b444edfa11a042012be6dee054547891cece904140b7d21a04446939f41a78','14b98e95bbba22a4ca254e4a7be9accb3134e8cb230b049a6e5f59e2643726c8','a590ccbf3a5d2c09b5dba38f6002e30807d98c79664d780f3c570a79c3a0d056',16);
INSERT INTO "acts" VALUES(62,'admin:discord:507:discord:246',1782907200250000,'discord:99','discord','topup','discord:246','08fdd641c9d7673f738c','admin:discord:507:discord:246',2,'0','2',NULL,'2cbfb54b75bb8828559cbeec407d95ff151fde60eb6a3f2f1cd68defbc24a6ad','c7bceeb08fc2954f7b90eef265c188065abe352aa686247702a4689d4a694c20','a590ccbf3a5d2c09b5dba38f6002e30807d98c79664d780f3c570a79c3a0d056','70841d5e7e32f096f720b0f8b92334dd3abc885fc2eb299b105f3cf024029c71',16);
INSERT INTO "acts" VALUES(63,'admin:discord:507:discord:247',1782907200250000,'discord:99','discord','topup','discord:247','788cdf6c3e1be7026413','admin:discord:507:discord:247',2,'0','2',NULL,'64694d0a69e38a9695c2e0bd07376d0aeb671094c03ff7941e21ef732995d4ff','c5333a126e22f03d955544d87911eb8a61c27a8bef1d527c8d24f05c551d9c94','70841d5e7e32f096f720b0f8b92334dd3abc885fc2eb299b105f3cf024029c71','00d8b88e9b82c936b3e3126ffa211f25a0a720f23ace87a6899ddd8862ab9fbc',16);
INSERT INTO "acts" VALUES(64,'admin:discord:507:discord:248',1782907200250000,'discord:99','discord','topup','discord:248','678c40254f540096f204','admin:discord:507:discord:248',2,'0','2',NULL,'9af1784b78a86e07ba7f91f62bb2c328b37eccd6c80866c6c8380852acdb27a8','df7ec2e33566ac860f620cf2693d1fb95ee4cfd3e9c0daa48992511c73ab62bb','00d8b88e9b82c936b3e3126ffa211f25a0a720f23ace87a6899ddd8862ab9fbc','2380d2e97af72008f530608c269d7dc08989623428e0aed7e049879b8540e9f5',16);
INSERT INTO "acts" VALUES(65,'admin:discord:507:discord:249',1782907200250000,'discord:99','discord','topup','discord:249','3c06850f8eaa13f22561','admin:discord:507:discord:249',2,'0','2',NULL,'b89fb100ab14f4cdf35588848aab758f6c6e114e239fd82ab946f2a3e0486627','1e12b3a9e4016f8de66291a0862ef5630502b61679ce57aba05d7bc0f98a5b36','2380d2e97af72008f530608c269d7dc08989623428e0aed7e049879b8540e9f5','13d04e27c710cf4b29434301b1f295ff559ba6115675b8c7ba48a99444a74dc8',16);
INSERT INTO "acts" VALUES(66,'admin:discord:507:discord:250',1782907200250000,'discord:99','discord','topup','discord:250','a306eadd0a6a47eca544','admin:discord:507:discord:250',2,'0','2',NULL,'680bce61ae4e7652640f6024bc7f28479c630729b1f3785a0509c5a5a9fdb76c','7dab92cec73e074422d4d6ef194d8293a91a2f922e7d8c2f968bf6b406bba0a2','13d04e27c710cf4b29434301b1f295ff559ba6115675b8c7ba48a99444a74dc8','c3697acb105b94038886652841cbd8ce51706b874e5b324671e5946140a2e8c6',16);
INSERT INTO "acts" VALUES(67,'admin:discord:507:discord:251',1782907200250000,'discord:99','discord','topup','discord:251','e4daaf70554fbbd0cbbb','admin:discord:507:discord:251',2,'0','2',NULL,'ce810e71078da42b6d9082ec8c62ca9d3d24ada83c01745722e095806db4bec5','11b01ef03db1732a8016729753c27adbec87cb725f847d22f91f4205ba82b336','c3697acb105b94038886652841cbd8ce51706b874e5b324671e5946140a2e8c6','6e330522915997d14d34580ba00d7ed75d3c7a8da3ce17a7072ad8f9eaa98a4b',16);
INSERT INTO "acts" VALUES(68,'admin:discord:507:discord:252',1782907200250000,'discord:99','discord','topup','discord:252','5ac0476d08ee7d1c6701','admin:discord:507:discord:252',2,'0','2',NULL,'8abb06cc59326876edc87deb0b8aeb6b9cad6823eb682223d0ce0ffdeba20b1e','105de32ae4cb136efe196e8ba3e5b37100181458ea6e3b16153724ad949f8da6','6e330522915997d14d34580ba00d7ed75d3c7a8da3ce17a7072ad8f9eaa98a4b','cd7b3f8d7093399c6587d45b0a147670f8a50295a6afc8872400de796ecbdbdf',16);
INSERT INTO "acts" VALUES(69,'admin:discord:507:discord:253',1782907200250000,'discord:99','discord','topup','discord:253','fdb96b19c581e0ccae7e','admin:discord:507:discord:253',2,'0','2',NULL,'c7b4001d7d4fdb5b91c0434c129deab17ef6e423aaca2a19a67897d1376cfe2c','45a547ea913bbd4981e612bf6d2db71c917e1475f359217176cb61af2b5a70c7','cd7b3f8d7093399c6587d45b0a147670f8a50295a6afc8872400de796ecbdbdf','bab6b98d55477a76abe102186019f1b4a71c689aba6b9e218fef698a4809100b',16);
INSERT INTO "acts" VALUES(70,'admin:discord:507:discord:254',1782907200250000,'discord:99','discord','topup','discord:254','66b8c67ffa4131d3237a','admin:discord:507:discord:254',2,'0','2',NULL,'4bf72850010d537c1666bcb8f42f4de8c3c274e91e9356905c8e72baee195b4f','9cd71cebf0a56fc0d9cc00bf9d48799cdec60e2414504505d93ab08ea427eba9','bab6b98d55477a76abe102186019f1b4a71c689aba6b9e218fef698a4809100b','7e4c8999cf2c345b9416cc63e46d0e68c88f0522919dbf4fd2938c63bd82c254',16);
INSERT INTO "acts" VALUES(71,'admin:discord:507:discord:255',1782907200250000,'discord:99','discord','topup','discord:255','2457250391ea34ecdfb3','admin:discord:507:discord:255',2,'0','2',NULL,'25fc00e3ae7556f11bbcc063eb51762a69c22ce2f56a3cfdbc5cf4851d56da73','2c7cca1a38ad385df859622c59c6724231cf63c27b81b0fcceda16b3d6d40d74','7e4c8999cf2c345b9416cc63e46d0e68c88f0522919dbf4fd2938c63bd82c254','1417680986230f63078a2e6ae5c8ace8f7c349a5f379bac60409b5bfe23a8e5b',16);
INSERT INTO "acts" VALUES(72,'admin:discord:507:discord:256',1782907200250000,'discord:99','discord','topup','discord:256','f5fd7b44cfac5705f011','admin:discord:507:discord:256',2,'0','2',NULL,'94d05021dd36cc25382f3d80e6084ab02f919d77e23ee3fbb62828fea43b7b15','a277949676fd1fe81e27c26952c989481588d424fc8f9922c82eb79c72e7692c','1417680986230f63078a2e6ae5c8ace8f7c349a5f379bac60409b5bfe23a8e5b','e64bc1f9f95d97636fe4ff7c65b4ea3b6f200e65ba0312d7855ea4a4a1173cf3',16);
INSERT INTO "acts" VALUES(73,'admin:discord:507:discord:257',1782907200250000,'discord:99','discord','topup','discord:257','2f6aab485d72d50039d6','admin:discord:507:discord:257',2,'0','2',NULL,'b3793d89004b3511958db906208df6b6bb918646243251a512e336b582d72ab8','d92fc00d30e5d1ae4bafc3be99226c61f62f25c3c9d4302c9cc6b08a2f996ccb','e64bc1f9f95d97636fe4ff7c65b4ea3b6f200e65ba0312d7855ea4a4a1173cf3','7e525ab6d0162eb6886aa17cecb8d00b9acf50dbe1dbac2a0c86e8ff937a7a61',16);
INSERT INTO "acts" VALUES(74,'admin:discord:507:discord:258',1782907200250000,'discord:99','discord','topup','discord:258','b86ca8885f6d428e1032','admin:discord:507:discord:258',2,'0','2',NULL,'f618a0a084bc490b60eff77ec574d54fab46b4df50bc1c256ba489cb233f790c','40d5f0b381683e9b158d26e1a49ac57dacfbe65eb6f9f388acb7e41ec3961621','7e525ab6d0162eb6886aa17cecb8d00b9acf50dbe1dbac2a0c86e8ff937a7a61','1fd4e8f39dcdfcc5be4ca85940ccf465ede20846d248cd6e575214d1661bc571',16);
INSERT INTO "acts" VALUES(75,'admin:discord:507:discord:259',1782907200250000,'discord:99','discord','topup','discord:259','67664ce5f37a6dbbb071','admin:discord:507:discord:259',2,'0','2',NULL,'364fd521f9f6b103671353c5dc7ca10d1b400ea8b0905899813e20cbde9f16a8','98cdcb064907c24975c20334803842e726fceb9daa7ae82a02cce1e2f9143e63','1fd4e8f39dcdfcc5be4ca85940ccf465ede20846d248cd6e575214d1661bc571','2e6faa3ce1dc42526400852481d67c908ee1a59e73f40bf68f82ffdc506e5848',16);
INSERT INTO "acts" VALUES(76,'admin:discord:507:discord:260',1782907200250000,'discord:99','discord','topup','discord:260','00778895dc13b725a6d4','admin:discord:507:discord:260',2,'0','2',NULL,'8d6ed970c9f6faef47882df2acd800a5049ec1d281092037e7e5f347b6757e63','171c71b632e14a6eeaec3ae10d837c7fc8f663e83293329fc5c42e2b00a2ccab','2e6faa3ce1dc42526400852481d67c908ee1a59e73f40bf68f82ffdc506e5848','992bc6d6be2dbfece63c0e85b38306c241a0067265fe5a0ed0fda583ea489cd7',16);
INSERT INTO "acts" VALUES(77,'admin:discord:507:discord:261',1782907200250000,'discord:99','discord','topup','discord:261','1a9376ba390fac064e97','admin:discord:507:discord:261',2,'0','2',NULL,'416a7d34c0f4a6fcfa1c3eb2a0794b391b7c4a7fc215fc74563b79eb1771cbcc','3d148c8c1c150fd8ece84c93a34ea553c8bb7c484058ba03c00ff2d0ad99f8c6','992bc6d6be2dbfece63c0e85b38306c241a0067265fe5a0ed0fda583ea489cd7','823c5bfd390c7fbf28746b44ce98bf97b54643724620b0e756117f47ec1266a0',16);
INSERT INTO "acts" VALUES(78,'admin:discord:507:discord:262',1782907200250000,'discord:99','discord','topup','discord:262','4a1e4d95cdedd08fff99','admin:discord:507:discord:262',2,'0','2',NULL,'38bc1434afabbb10a67ede45e9d234ef892dbc63546faa3497385e8aa26e5bc1','c172f17cd46a1a1e99fdfc1e43de69572ea5c578f4d8555589eef44c38cc27a5','823c5bfd390c7fbf28746b44ce98bf97b54643724620b0e756117f47ec1266a0','8ffe83b68b3c2f9ec35072f165596acce787c5405d237651cc2f7bf5a411bdeb',16);
INSERT INTO "acts" VALUES(79,'admin:discord:507:discord:263',1782907200250000,'discord:99','discord','topup','discord:263','a4da0cc75fe5e83a3244','admin:discord:507:discord:263',2,'0','2',NULL,'828db935f744514e6230d562e9c44afb2e352498883d1b5b5ff16e6ed94c7a32','b5b7ca7855b84259ab62f83e1cf98facc3e800e9d5012de575c05cc848376971','8ffe83b68b3c2f9ec35072f165596acce787c5405d237651cc2f7bf5a411bdeb','d591e195efef43e19938e39a6e0b6b2ddf7393ee90e03cb357f13ede969cc7c2',16);
INSERT INTO "acts" VALUES(80,'admin:discord:507:discord:264',1782907200250000,'discord:99','discord','topup','discord:264','e5db0d6d79899eccd103','admin:discord:507:discord:264',2,'0','2',NULL,'842dc42c44165cb05e0d8de7d835186912f67b3e25153cc9fb4327aa7ef5b48b','0209a75871aa0bec985f07ab3b594a20e3003811f3587b3e0a127a3fd655b870','d591e195efef43e19938e39a6e0b6b2ddf7393ee90e03cb357f13ede969cc7c2','2f0f8d44f8909d92250dd78cdb4f341745c1bffff5e35dc14aa2ba2fa428bf80',16);
INSERT INTO "acts" VALUES(81,'admin:discord:507:discord:265',1782907200250000,'discord:99','discord','topup','discord:265','e7ac815a6733f0d8da77','admin:discord:507:discord:265',2,'0','2',NULL,'7edbb177daa023476bbe5757a4d9d09a88e487be5e95b854adb9571484091f4b','c267c2d6f23227095399285fb33f11f4776bfbf48d9e8b21f2878775344cafa7','2f0f8d44f8909d92250dd78cdb4f341745c1bffff5e35dc14aa2ba2fa428bf80','1246804b4df567ddda4d4666b0b5cdfe69fa05010ca3d0ff3f8f50dd6e478496',16);
INSERT INTO "acts" VALUES(82,'admin:discord:507:discord:266',1782907200250000,'discord:99','discord','topup','discord:266','0b93c07cf8a7520bcab9','admin:discord:507:discord:266',2,'0','2',NULL,'9a9eaa007f0a08a9055d5d687a902b4251be0100862931af70510437f33c4e48','01cef75d35f1063b162e013c0ce12aa7c42474d40de21502b25106c9f15795dd','1246804b4df567ddda4d4666b0b5cdfe69fa05010ca3d0ff3f8f50dd6e478496','62b8c87f368dbf3093df0d4f63317b423ed89dfda4597d0a1037c90e91a151e2',16);
INSERT INTO "acts" VALUES(83,'admin:discord:507:discord:267',1782907200250000,'discord:99','discord','topup','discord:267','4943de94602aecaf0256','admin:discord:507:discord:267',2,'0','2',NULL,'cb4beba97adb20050a09638e4a3041dda61be01212498669bc954d29b30c2751','2e2599af1cbdc5d51e6eff76a170c0353822d33a7347e8b57c3aa5507ffc901d','62b8c87f368dbf3093df0d4f63317b423ed89dfda4597d0a1037c90e91a151e2','a573d6d45a8c4f564220b2c80a7446e3d3d5baf81ce751f8f030a3a2de257a73',16);
INSERT INTO "acts" VALUES(84,'admin:discord:507:discord:268',1782907200250000,'discord:99','discord','topup','discord:268','d1f159639d235a063ae9','admin:discord:507:discord:268',2,'0','2',NULL,'7011692f54bdbc523f337c113e9f67c1664c6e7d4e698a43f41d9f7f1ff469b0','3a5ce355749ff794d3b17883324bec5194640ca351c89f7931efbd4d34421be6','a573d6d45a8c4f564220b2c80a7446e3d3d5baf81ce751f8f030a3a2de257a73','979a6c38954304cf913ce5867b5c56d02747245d74447f9c2b9d13e6ba38aa48',16);
INSERT INTO "acts" VALUES(85,'admin:discord:507:discord:269',1782907200250000,'discord:99','discord','topup','discord:269','853a4f8b2ff38672d197','admin:discord:507:discord:269',2,'0','2',NULL,'7dc2087a17b95295ec826b497d5114ccadfc60a532290774124a46f55056225c','27b98163cbba0d3b865df1e43cca585be94450db2f296ab44bb0fb289d4f55fa','979a6c38954304cf913ce5867b5c56d02747245d74447f9c2b9d13e6ba38aa48','e4784b3e9d7f3e573c94ab045a7dbb795d8351b7478b39522a90aa1f7a4db760',16);
INSERT INTO "acts" VALUES(86,'admin:discord:507:discord:270',1782907200250000,'discord:99','discord','topup','discord:270','4704ff8bf981cb0d13cc','admin:discord:507:discord:270',2,'0','2',NULL,'d0b13cd74e24cbe6dfc5937599b24934e2621da67e0e9e10b0cf808c1d71e9b6','eaa01cfc25f8072eece9851a03b6ad25cb24dfde6637cb7a5a7c36cb2d0fcad7','e4784b3e9d7f3e573c94ab045a7dbb795d8351b7478b39522a90aa1f7a4db760','66709fa1e0fb026586bf4ed7725f007286417fe1d48cc8218f4c96d97afe8159',16);
INSERT INTO "acts" VALUES(87,'admin:discord:507:discord:271',1782907200250000,'discord:99','discord','topup','discord:271','ff486afd06c6e10c603d','admin:discord:507:discord:271',2,'0','2',NULL,'20d4da9a0e8721d59370b5957d71f4eb2b3495981ace2a0c4a94bbed7319bf95','c62e670eecd192579c2189d9eb40364dedf8acc6608c9e2affe8ad8b364028b8','66709fa1e0fb026586bf4ed7725f007286417fe1d48cc8218f4c96d97afe8159','f6c081965be1f1394bcfd0b6589edc769baaae81213c9de6b8c61db1fa53fe6d',16);
INSERT INTO "acts" VALUES(88,'admin:discord:507:discord:272',1782907200250000,'discord:99','discord','topup','discord:272','58116616c93a0abe347b','admin:discord:507:discord:272',2,'0','2',NULL,'a05ef7b9d31f28f7209187b12f560f98f5eba8472c50214a61356b8c4d5d895e','6912889dc560758cf9c48c4939456daf07c89cb200cd7b3365c4f26a1d9926e7','f6c081965be1f1394bcfd0b6589edc769baaae81213c9de6b8c61db1fa53fe6d','e1e272c81d5f1768bed19946205001ee40053db9428e7a911d20268800fa626d',16);
INSERT INTO "acts" VALUES(89,'admin:discord:507:discord:273',1782907200250000,'discord:99','discord','topup','discord:273','4f0138bfd1f69105afd3','admin:discord:507:discord:273',2,'0','2',NULL,'b7018541202da0a346646a7c19d5c52d44f8ecb3e8c95ad60419d7711b5bc4dd','fcc767cbacf54524ec9c2e0a12d893ae1f5c0259e78ba1f9f96386dd664dad83','e1e272c81d5f1768bed19946205001ee40053db9428e7a911d20268800fa626d','8a31cb5efa42867fd792d5c196797d6942ce721020b84a3070a82f4e221906c0',16);
INSERT INTO "acts" VALUES(90,'admin:discord:507:discord:274',1782907200250000,'discord:99','discord','topup','discord:274','1424aae01cc6f951b0aa','admin:discord:507:discord:274',2,'0','2',NULL,'9fcc4061c1f16af512b26cf4214f29c1e73841b47708dc35f9ff8a972354f64b','9916e83be12b8dd8f8165f0899213ee325ba322834421b5e4dfae630fe7b6e37','8a31cb5efa42867fd792d5c196797d6942ce721020b84a3070a82f4e221906c0','125b2b732e5ba4578ef61cfe4e3c8cf7fad45d570f9bbd40eef8e46518c2db47',16);
INSERT INTO "acts" VALUES(91,'admin:discord:507:discord:275',1782907200250000,'discord:99','discord','topup','discord:275','60b468cd284b903d88ef','admin:discord:507:discord:275',2,'0','2',NULL,'f94bfa281432d44e5e6e43daaceb8a914d9c59c29a51974b221835d1491d2c63','cc984fcc587c561bb339033cf2fd7ac9834142e3c3a384effab3d82d12586dde','125b2b732e5ba4578ef61cfe4e3c8cf7fad45d570f9bbd40eef8e46518c2db47','49863171e39310d00fd73de6dd548d3519c9216f16bb0c2704e3fcb3695ecda0',16);
INSERT INTO "acts" VALUES(92,'admin:discord:507:discord:276',1782907200250000,'discord:99','discord','topup','discord:276','5d7cc60ec6a66fc6066c','admin:discord:507:discord:276',2,'0','2',NULL,'998fd024b4dfd37dabf1f0245dfb155681dbe8247b971bbf323689faa2b78481','e7b844b7b4cc1facab18438a955bf8a6af77cc1b7844fd12bc5701b6995c064a','49863171e39310d00fd73de6dd548d3519c9216f16bb0c2704e3fcb3695ecda0','81275db7adbac7d0246bf1fa0995d6e4a4ebc7d616ecd6b9a190ad54198554c2',16);
INSERT INTO "acts" VALUES(93,'admin:discord:507:discord:277',1782907200250000,'discord:99','discord','topup','discord:277','7adac41a94bdd54a8caf','admin:discord:507:discord:277',2,'0','2',NULL,'705a88bcc0e16f584deb501214efe2cf914f3ac65a5d230bec9b46e524b94768','26ede6405b23e48c7db871bf0184dbd5a7d2ee51059a88ecc5c8a40930e9f1b6','81275db7adbac7d0246bf1fa0995d6e4a4ebc7d616ecd6b9a190ad54198554c2','00633f2b913b7e0cfe9b2231fb13f52d41c703f592da802af9528ee57e5a6270',16);
INSERT INTO "acts" VALUES(94,'admin:discord:507:discord:278',1782907200250000,'discord:99','discord','topup','discord:278','cacb5b1b436dbb402f2c','admin:discord:507:discord:278',2,'0','2',NULL,'ad91d9eceb06a09b2f1b5ac43ade81261b00a58fd237e0cca33417d3298defc1','01eb21b03d4ed0ca81ad3ae3f0b1487b2d5e1a0a0d35b0ce27a8617d1eb9101c','00633f2b913b7e0cfe9b2231fb13f52d41c703f592da802af9528ee57e5a6270','d474763b71ecc1b09201a9b82b8b78f02814d805cc5e1bc1f805a053a49e059c',16);
INSERT INTO "acts" VALUES(95,'admin:discord:507:discord:279',1782907200250000,'discord:99','discord','topup','discord:279','ce4fadee4e5faa71ec1f','admin:discord:507:discord:279',2,'0','2',NULL,'ca222b76b53b6427b658df06267579b0664078c2278472e73e99e2238601af14','df68b43e94e1675d2eeda794b89701a44a872d7aa5461c7b58a8a85cbfdfc679','d474763b71ecc1b09201a9b82b8b78f02814d805cc5e1bc1f805a053a49e059c','7096844b9f731d674d78caff853b60174bf69d0cc10b5195d0edcac812a088e4',16);
INSERT INTO "acts" VALUES(96,'admin:discord:507:discord:280',1782907200250000,'discord:99','discord','topup','discord:280','13f064ba5c838f5e854e','admin:discord:507:discord:280',2,'0','2',NULL,'173bb538ce6be79565f560c519922be20e733172be04b438f10d5a7fd2b931c7','01dcac0af2d96185b667083d258228c89b9a837ba71bc4e2da3b8daa51e1b193','7096844b9f731d674d78caff853b60174bf69d0cc10b5195d0edcac812a088e4','a01d8ef555a7c1429cc20b9bd0b46566b9398436070c20b6873c88286f2c3ac7',16);
INSERT INTO "acts" VALUES(97,'admin:discord:507:discord:281',1782907200250000,'discord:99','discord','topup','discord:281','516de643840f149aaaae','admin:discord:507:discord:281',2,'0','2',NULL,'716cf315e4d599fcd2a19df2fd06c9959475338d4a2f77e2f4a6c19dad86f5e5','fa29518633cfc398e5642e01fa5267afa653737b26c3572d5deb190f62e1b12b','a01d8ef555a7c1429cc20b9bd0b46566b9398436070c20b6873c88286f2c3ac7','3838072316b86b72e0cc2a2ebe1514438cf86d21e55a3522dcf5931d933822c9',16);
INSERT INTO "acts" VALUES(98,'admin:discord:507:discord:282',1782907200250000,'discord:99','discord','topup','discord:282','d056b6563517e80bc0c6','admin:discord:507:discord:282',2,'0','2',NULL,'17795cb6ded59c3fc90c6a1e91c1f0f89e1caacdb21cfaa436abac8959f9c284','1853791af335a7f90990c6d6a4e9e701a1f69206b2384a03ec82d61830fc004b','3838072316b86b72e0cc2a2ebe1514438cf86d21e55a3522dcf5931d933822c9','d5298d8e95892f89a3d76944d760128ac97d93d68a1c99d996bdec1d47bbf0a8',16);
INSERT INTO "acts" VALUES(99,'admin:discord:507:discord:283',1782907200250000,'discord:99','discord','topup','discord:283','9645c470ee26617cad81','admin:discord:507:discord:283',2,'0','2',NULL,'8ae6c1f8740c34787d01b5f4baa894d12fd07bb20182d3a6df407b45a699fef7','ed0e2ceca0a8cff461ddadc5b3c39edf5d3f60cfe9a4f9a44f7e4c195ab6b143','d5298d8e95892f89a3d76944d760128ac97d93d68a1c99d996bdec1d47bbf0a8','717be9a341db61560e880db5fe85af2d09afce959c664054dad4ad91cac01dc0',16);
INSERT INTO "acts" VALUES(100,'admin:discord:507:discord:284',1782907200250000,'discord:99','discord','topup','discord:284','50096ef6c583517a50f7','admin:discord:507:discord:284',2,'0','2',NULL,'a3e6b0f93edac94916463821d63326c79e5e7092fcf1b1f2052b186518eecd6c','10347fea29c968fb75eab23413569fa3e752964a60dc56577d8db6c3f9e96e10','717be9a341db61560e880db5fe85af2d09afce959c664054dad4ad91cac01dc0','4e0db581ad93fe3d8e67afce178c0c50308bd684265b67db60f6687ca0d4f6b4',16);
INSERT INTO "acts" VALUES(101,'admin:discord:507:discord:285',1782907200250000,'discord:99','discord','topup','discord:285','c6f76bbd4018859287c4','admin:discord:507:discord:285',2,'0','2',NULL,'bedef620bd2d35f5cd9c478e3b61ae5b1772912e98ecf990acaf3f04465d8b67','da91f6f02131c40be5361b72d7858c3e023aef620dbd1ce89bfe868978586c30','4e0db581ad93fe3d8e67afce178c0c50308bd684265b67db60f6687ca0d4f6b4','ebd467a6fa20b36d0b729dadc52d363045cb94fd0721f54ccca688458d22055a',16);
INSERT INTO "acts" VALUES(102,'admin:discord:507:discord:286',1782907200250000,'discord:99','discord','topup','discord:286','78b3f525b40d0cb30a88','admin:discord:507:discord:286',2,'0','2',NULL,'3d132b92687e35529142f8c1effaaa062c791b7022874f691d6836608f54a088','931908bc558fa0e24169323832593168d8892b6890341bcb218f6929dae33627','ebd467a6fa20b36d0b729dadc52d363045cb94fd0721f54ccca688458d22055a','e3a99a30a214390ba85d148f7650f1cbcbe487d4de8c3d1f44bc60d77e22d338',16);
INSERT INTO "acts" VALUES(103,'admin:discord:507:discord:287',1782907200250000,'discord:99','discord','topup','discord:287','b0ec00df528c1381d3d8','admin:discord:507:discord:287',2,'0','2',NULL,'03632e678c6a38c426cbc15d2e7dd6e5e5c07945185179fa05136e02c2fd3edb','1215f75174b9dc8c1c2182c8688d6d09f9aa1ec214c20f7528eeab2db417dd31','e3a99a30a214390ba85d148f7650f1cbcbe487d4de8c3d1f44bc60d77e22d338','206dfabf97133c453dd0c987964eab804ac29ac5d5b0a5125c3584e87adbf9a3',16);
INSERT INTO "acts" VALUES(104,'admin:discord:507:discord:288',1782907200250000,'discord:99','discord','topup','discord:288','706f1c3731e8d0bdf9c1','admin:discord:507:discord:288',2,'0','2',NULL,'be0147ff96432b36ed4d88b9701d74bff0d8501e55b19fee3e2471a9785bca33','90792c53f57abfbc3ba21c71cb72cab7df503c025e090329a8a1d3489c549f59','206dfabf97133c453dd0c987964eab804ac29ac5d5b0a5125c3584e87adbf9a3','5189a54d714c21e2a8c4ce87caeeb37dda4af307b0aaf9109fe76809c7d2e203',16);
INSERT INTO "acts" VALUES(105,'admin:discord:507:discord:289',1782907200250000,'discord:99','discord','topup','discord:289','9dd4df7425702380c937','admin:discord:507:discord:289',2,'0','2',NULL,'38fed994285a607891278e60aab6386dbb019b56e6b2785073bcc86dbfe467c7','1d11fe6eeeec0e7e0981d6933a8fb99cc1c2ebac0e783e95f56e4628fff2b20c','5189a54d714c21e2a8c4ce87caeeb37dda4af307b0aaf9109fe76809c7d2e203','e321948d437f98f3141d4fb933e84e998a0dcf7c26b27ed3141f1ab8b1073c79',16);
INSERT INTO "acts" VALUES(106,'admin:discord:507:discord:290',1782907200250000,'discord:99','discord','topup','discord:290','600e9e0be8eff7f33157','admin:discord:507:discord:290',2,'0','2',NULL,'922f85c8e74f5c19743462735228aaf913bb3f49623d323d42dcde711137a2b1','83275955970e7750845ba23ce38439a4f1e81fb3991004c65486e9421f85ce48','e321948d437f98f3141d4fb933e84e998a0dcf7c26b27ed3141f1ab8b1073c79','0d639b20e91ecd42deef9daac08978bd90035314855e3dca12e4bc4dbbd48f81',16);
INSERT INTO "acts" VALUES(107,'admin:discord:507:discord:291',1782907200250000,'discord:99','discord','topup','discord:291','e69928fe30fb87eaa5dc','admin:discord:507:discord:291',2,'0','2',NULL,'62441b8854286e948c511a25a47d89536cfc51c7920e7f9573df0331ee5f30e3','da747eefc1e737a94ecfc5d16bdcff56aee39d8b35032f92f134d0f17281ede9','0d639b20e91ecd42deef9daac08978bd90035314855e3dca12e4bc4dbbd48f81','566b5b5d33a48a4102e08ddc47741352a53f2bee8a1a5bc7613180d4293f78d3',16);
INSERT INTO "acts" VALUES(108,'admin:discord:507:discord:292',1782907200250000,'discord:99','discord','topup','discord:292','693330aa7e3d8c9cb5ae','admin:discord:507:discord:292',2,'0','2',NULL,'d3b27a488607577dad8760d6ce7b9460880f50627aaf336824a1a625832a89c2','8d3f11fea907e5f8431677eeac53f7bd4e02f6d7bde238687bb641ae34976ed9','566b5b5d33a48a4102e08ddc47741352a53f2bee8a1a5bc7613180d4293f78d3','362dfa682b8f393e669d04095577ccaf12274fc36ff62a182c3facad3ad28c78',16);
INSERT INTO "acts" VALUES(109,'admin:discord:507:discord:293',1782907200250000,'discord:99','discord','topup','discord:293','14fb5850fe382c794747','admin:discord:507:discord:293',2,'0','2',NULL,'36a7b4683b39c3352913fa282b40abc332d572101bd6bf9ad3a4a8d68f10eb37','a33a22079166046dd41018694dbb462efb098cd2349dc402369ed2c33652c436','362dfa682b8f393e669d04095577ccaf12274fc36ff62a182c3facad3ad28c78','f9ff919251b587ae78842a81706c35e5d5965c9ac36047d70cec3b77fb37f636',16);
INSERT INTO "acts" VALUES(110,'admin:discord:507:discord:294',1782907200250000,'discord:99','discord','topup','discord:294','44c66a3ce827bc749222','admin:discord:507:discord:294',2,'0','2',NULL,'55a8277619d880095cb2716bcac40bd3cd49a1f6a2a853603346327af221b32e','8b6d2ed90c11ce88696f188fe96cf04a3531b686e3109b722354fa7ab3662ea4','f9ff919251b587ae78842a81706c35e5d5965c9ac36047d70cec3b77fb37f636','9f3c6e21865428a4fe87d014678eed0443c982a06a0bd9f24019111d95d2ab95',16);
INSERT INTO "acts" VALUES(111,'admin:discord:507:discord:295',1782907200250000,'discord:99','discord','topup','discord:295','1509825d59e811c85d67','admin:discord:507:discord:295',2,'0','2',NULL,'32b499889ed6480c7444a6ccac4774d614720deb6d60ea3a818435b708cb76b8','d8f0f8186720cc8efd9baefdc93a0dfbe6a702146d2d4641af790bf849b48847','9f3c6e21865428a4fe87d014678eed0443c982a06a0bd9f24019111d95d2ab95','b28838cb733ee6f225eb6a9c67e49a6083516814f7dc12470cd29c05dbaa5a0a',16);
INSERT INTO "acts" VALUES(112,'admin:discord:507:discord:296',1782907200250000,'discord:99','discord','topup','discord:296','33b349cd5dae4d05b4d1','admin:discord:507:discord:296',2,'0','2',NULL,'5affdf2eddf445bd4e5293d66e937a5c3e5e8955833f328c56e1e248e97e4609','0781cef804026c4c230750b3881b59e91edda2b90474fba13bc56d36149303fe','b28838cb733ee6f225eb6a9c67e49a6083516814f7dc12470cd29c05dbaa5a0a','1cb0b95dab211f2489f1d2b834616b0ef9d1db1ea8488034339aab4051db67f1',16);
INSERT INTO "acts" VALUES(113,'admin:discord:507:discord:297',1782907200250000,'discord:99','discord','topup','discord:297','9edbac0d5878dcf18340','admin:discord:507:discord:297',2,'0','2',NULL,'8ee1d4bba9602c7232b45d11d75ebf5669a4bb62bcb2554b9268ee55376d329e','63c1c108526d16e7f059a0ddeefdd7d753b4c72de5acd7c482e3bfb4bb1cb696','1cb0b95dab211f2489f1d2b834616b0ef9d1db1ea8488034339aab4051db67f1','99e545a2e88330374548db4df9313ff6cdee24fad24a64a739c1c72900f8a03e',16);
INSERT INTO "acts" VALUES(114,'admin:discord:507:discord:298',1782907200250000,'discord:99','discord','topup','discord:298','b6892f5cda926460c553','admin:discord:507:discord:298',2,'0','2',NULL,'d896b3fb3be57ed3169b7133c595c353d1530debb183109728dc5c508f727c0d','447fc0c1e44607932dcfa3a38e33ce7e75ad77d53c7adb83ee0d3a390ee15719','99e545a2e88330374548db4df9313ff6cdee24fad24a64a739c1c72900f8a03e','08f664a006993e7f4b33cb7f7e332f461a84bfe0f2f50c1177bc8094d7941487',16);
INSERT INTO "acts" VALUES(115,'admin:discord:507:discord:299',1782907200250000,'discord:99','discord','topup','discord:299','bff7f375326cce196408','admin:discord:507:discord:299',2,'0','2',NULL,'cbfb3222c9533ba0f1c86d66ca342ea733de20c48641584cf17aea4ea960fea3','ea6580349fdb2d4fd75c91e1d106f32ab4ebf8e6a1caf55e75fd5125280ff6ed','08f664a006993e7f4b33cb7f7e332f461a84bfe0f2f50c1177bc8094d7941487','d506965de75bba28acf98f3fdd70a7fab275400765cd3e9845bcb0d595d47e34',16);
INSERT INTO "acts" VALUES(116,'admin:discord:507:discord:300',1782907200250000,'discord:99','discord','topup','discord:300','d6be231c7c349ccb09a8','admin:discord:507:discord:300',2,'0','2',NULL,'b4955616061d4bc433952d37779bf0b17b9c86e5fda73da26f5d00a034f5a427','989301dbe0d1ef3064ce5076ccda0e24536c441a4131a9aef16ff1bd0ddf7770','d506965de75bba28acf98f3fdd70a7fab275400765cd3e9845bcb0d595d47e34','7393322e6231113171ee3bb0b7a0fa4f43d04e0500dd9388a3a2793cf8481228',16);
INSERT INTO "acts" VALUES(117,'admin:discord:507:discord:301',1782907200250000,'discord:99','discord','topup','discord:301','e1b8eb7724a371503cfa','admin:discord:507:discord:301',2,'0','2',NULL,'64dbcf0a69f73244e9ceac4caf3005f8b06f18d8b41e1148a2b51274189ba377','1f6ae385146eec30f8f84d9a9c6923eb51408234263486cae0962e0a82c0531b','7393322e6231113171ee3bb0b7a0fa4f43d04e0500dd9388a3a2793cf8481228','51ef245363e95961dde2814c6ab74b1425f3adc31dc9e36c3b5d006b35f23c64',16);
INSERT INTO "acts" VALUES(118,'admin:discord:507:discord:302',1782907200250000,'discord:99','discord','topup','discord:302','6371b2fdeb8c1993d25c','admin:discord:507:discord:302',2,'0','2',NULL,'13e8d68b74b7ccfecf725666cb18890b805991d6830681058a1c05a802ad3802','608facdc3d3504887d326f4211eac632de9e4fb7b3ff91b707e3bbb49895fc38','51ef245363e95961dde2814c6ab74b1425f3adc31dc9e36c3b5d006b35f23c64','864608cadd8103b6d65f9287cc82a3903f63505837c670567a4b5e0ad3db10e9',16);
INSERT INTO "acts" VALUES(119,'admin:discord:507:discord:303',1782907200250000,'discord:99','discord','topup','discord:303','a6229719426b51feb78a','admin:discord:507:discord:303',2,'0','2',NULL,'4785dd8650bfa3ef6f417afb4c6a97eed6db0ac63326ef518f68f9afe95ff4e3','6ba5cc2d413bd6c1c8cdb9f244fbcfe5ce846171b29a10297009e569577c5a3d','864608cadd8103b6d65f9287cc82a3903f63505837c670567a4b5e0ad3db10e9','bcd395061704b271228b089601db427017742db47f609f8f680dc1e751a3b126',16);
INSERT INTO "acts" VALUES(120,'undo:discord:508',1782907200250000,'discord:99','discord','undo','discord:303','a6229719426b51feb78a','undo:admin:discord:507:discord:303',-2,'2','0','admin:discord:507:discord:303','ccb8b0e6ef667f458d5b9c059a82c4946c9b5fdcc24eed2d66ed7391f0c76ae1','','bcd395061704b271228b089601db427017742db47f609f8f680dc1e751a3b126','1de1a85536e190529409996ba1ec02af9c25901f6bd195e03a8a171d0f85f640',NULL);
INSERT INTO "acts" VALUES(121,'undo:discord:509',1782907200250000,'discord:99','discord','undo','discord:507',NULL,NULL,NULL,'','','batch:discord:507','','','1de1a85536e190529409996ba1ec02af9c25901f6bd195e03a8a171d0f85f640','abbb673d1470751b962c49de883f979b71702e116330c2a315d05bcd7b59c72e',NULL);
INSERT INTO "acts" VALUES(122,'undo:discord:509:17',1782907200250000,'discord:99','discord','undo','discord:201','acf7ef38b1283d0e96d7','undo:admin:discord:507:discord:201',-2,'2','0','admin:discord:507:discord:201','557a30657806f1e73aa078699bc286b674fb8b0e593031b5ddf253f3141fd0cf','','abbb673d1470751b962c49de883f979b71702e116330c2a315d05bcd7b59c72e','ee70bbf2ee3961706058ed8ca7dece825c76509875784a17468987c471ff4596',121);
INSERT INTO "acts" VALUES(123,'undo:discord:509:18',1782907200250000,'discord:99','discord','undo','discord:202','c1970e9896ce452b50f4','undo:admin:discord:507:discord:202',-2,'2','0','admin:discord:507:discord:202','296764f92941fa2c5b23e4a17a2452f44dfc064d1cadbf95b86f7613fc6cebb5','','ee70bbf2ee3961706058ed8ca7dece825c76509875784a17468987c471ff4596','d9b4fe7f22b4c59b098503e6b24f2d9ac49f43cb9ab73a01b03c20ede2b3f92e',121);
INSERT INTO "acts" VALUES(124,'undo:discord:509:19',1782907200250000,'discord:99','discord','undo','discord:203','b736623e6be6b8a05f6d','undo:admin:discord:507:discord:203',-2,'2','0','admin:discord:507:discord:203','9c5b2508eadc9f7608d0df58df3701bb8c124bd0372b930549897b7afefc7bbe','','d9b4fe7f22b4c59b098503e6b24f2d9ac49f43cb9ab73a01b03c20ede2b3f92e','3005a2081920afc404e7127ea76f8111b9bf21956c88b4455b8aed134f1e34e5',121);
INSERT INTO "acts" VALUES(125,'undo:discord:509:20',1782907200250000,'discord:99','discord','undo','discord:204','218450e7acd2680c43a6','undo:admin:discord:507:discord:204',-2,'2','0','admin:discord:507:discord:204','a16c292bd4bfe98ae6be1721148565d8dd1a55ef696bd0038401fca5b1a6a3e2','','3005a2081920afc404e7127ea76f8111b9bf21956c88b4455b8aed134f1e34e5','e11109827c581947f3a872959911eb18521701a054e5c00ee68c2b25b51f95f0',121);
INSERT INTO "acts" VALUES(126,'undo:discord:509:21',1782907200250000,'discord:99','discord','undo','discord:205','0fde5d0ac1c5dcbd88c4','undo:admin:discord:507:discord:205',-2,'2','0','admin:discord:507:discord:205','b6ebd0acf63d8dbc238320b6ac3c97af3e9eee636fee1f54e2b8d16936dddd9e','','e11109827c581947f3a872959911eb18521701a054e5c00ee68c2b25b51f95f0','2ea2f805ff602b402fd590a89cd9534165a7c6a8140802f1e378b48f122a3385',121);
INSERT INTO "acts" VALUES(127,'undo:discord:509:22',1782907200250000,'discord:99','discord','undo','discord:206','d12f9ffbaa0ea0548182','undo:admin:discord:507:discord:206',-2,'2','0','admin:discord:507:discord:206','021994109c6f838250272ea0ffaf0948bff721ebe370edac353ba7be5e67f73e','','2ea2f805ff602b402fd590a89cd9534165a7c6a8140802f1e378b48f122a3385','810590ea5a111a0b99e1a3e99bc89c3898652c8055a64a0121b99a6fb33a567d',121);
INSERT INTO "acts" VALUES(128,'undo:discord:509:23',1782907200250000,'discord:99','discord','undo','discord:207','3c99b992b46eb47aa7d1','undo:admin:discord:507:discord:207',-2,'2','0','admin:discord:507:discord:207','577910866d2f0901e5e587b03384b83bec8d430c1863ad93e9387ce5375e611b','','810590ea5a111a0b99e1a3e99bc89c3898652c8055a64a0121b99a6fb33a567d','4879ee5a6abe7c6bad2de1eab1d8cea6d552043ee6d9b94d61ed059d46831369',121);
INSERT INTO "acts" VALUES(129,'undo:discord:509:24',1782907200250000,'discord:99','discord','undo','discord:208','f9ecf85595e867acc894','undo:admin:discord:507:discord:208',-2,'2','0','admin:discord:507:discord:208','4b8443e142ca18ea5fa7a35a8ee59cd0a66d55534a79ef57bad1c89a33680d63','','4879ee5a6abe7c6bad2de1eab1d8cea6d552043ee6d9b94d61ed059d46831369','2d6be6988110d89149997f6cb96073a581e3cedef6b8395d0b70922b563b5ce0',121);
INSERT INTO "acts" VALUES(130,'undo:discord:509:25',1782907200250000,'discord:99','discord','undo','discord:209','1d7ae905d2a49b7ca1aa','undo:admin:discord:507:discord:209',-2,'2','0','admin:discord:507:discord:209','0f14ab465f26231fb21bc57781ea9af5caab0f00c1ca84bd50fd1b3c8ea51144','','2d6be6988110d89149997f6cb96073a581e3cedef6b8395d0b70922b563b5ce0','12c6d08a96be2cb3fc65b8f29cf74d949b0a2407845abd9c838e8c03716bd936',121);
INSERT INTO "acts" VALUES(131,'undo:discord:509:26',1782907200250000,'discord:99','discord','undo','discord:210','168170b0a3984c7d0efd','undo:admin:discord:507:discord:210',-2,'2','0','admin:discord:507:discord:210','0f2c4a3d3020df90a933b9b383a184b3b3f3fb6fec52b676dbeb6541bff9a8c2','','12c6d08a96be2cb3fc65b8f29cf74d949b0a2407845abd9c838e8c03716bd936','2bd474964111e2330dcdb18da7f8a8da83104ff12c7a25b7f8e5db8ac36228cb',121);
INSERT INTO "acts" VALUES(132,'undo:discord:509:27',1782907200250000,'discord:99','discord','undo','discord:211','ac4dd3c24ccc0464c998','undo:admin:discord:507:discord:211',-2,'2','0','admin:discord:507:discord:211','074604a9b9a5a45d514c7fcbe4aaaf5316797654fc26c99722c34b67422bc4a3','','2bd474964111e2330dcdb18da7f8a8da83104ff12c7a25b7f8e5db8ac36228cb','4b29fee27b1d18bfd3fd0ea21943def989390cb0501d6af247a646c90486d28e',121);
INSERT INTO "acts" VALUES(133,'undo:discord:509:28',1782907200250000,'discord:99','discord','undo','discord:212','21d0820a82becc95e600','undo:admin:discord:507:discord:212',-2,'2','0','admin:discord:507:discord:212','9a21a183d81e30400c01d5956c99e5be0bd34a9b230e340e71257c9f3acb246a','','4b29fee27b1d18bfd3fd0ea21943def989390cb0501d6af247a646c90486d28e','70db71bd82a6c05c303698b5af4d321e60e6387c7e95fb8e6edfcc038b66125b',121);
INSERT INTO "acts" VALUES(134,'undo:discord:509:29',1782907200250000,'discord:99','discord','undo','discord:213','69e1c6175ebe9511b381','undo:admin:discord:507:discord:213',-2,'2','0','admin:discord:507:discord:213','74c54531f3f655432ff711a50983192d19083954fde40719f18386493facf934','','70db71bd82a6c05c303698b5af4d321e60e6387c7e95fb8e6edfcc038b66125b','8ac7120f0131b4db3f8bd248af0e5b45051493ecb9b37a85620376094383f376',121);
INSERT INTO "acts" VALUES(135,'undo:discord:509:30',1782907200250000,'discord:99','discord','undo','discord:214','00e8b3364748f103deec','undo:admin:discord:507:discord:214',-2,'2','0','admin:discord:507:discord:214','9be5e76f122e47e82aaf9451b42c2ad0e3521f0e3c51232e540ef89ab7830b0b','','8ac7120f0131b4db3f8bd248af0e5b45051493ecb9b37a85620376094383f376','75e75f2d6f58d0d9bb873b2e6c446b9b9c3b7d9f1588a8e7c79ffdc402561f8d',121);
INSERT INTO "acts" VALUES(136,'undo:discord:509:31',1782907200250000,'discord:99','discord','undo','discord:215','1e2d3f8888a3614261ca','undo:admin:discord:507:discord:215',-2,'2','0','admin:discord:507:discord:215','4addea838ff2bd223cfe5186be94879224d5fcd0a3b34df34a4d3461eb211032','','75e75f2d6f58d0d9bb873b2e6c446b9b9c3b7d9f1588a8e7c79ffdc402561f8d','e3c7184f32eb181acf0061b610a489155d6770f4f1ea562a0086ecc66f438c0d',121);
INSERT INTO "acts" VALUES(137,'undo:discord:509:32',1782907200250000,'discord:99','discord','undo','discord:216','9230812fd9cad54c413f','undo:admin:discord:507:discord:216',-2,'2','0','admin:discord:507:discord:216','c78184e5133296fde66a8e7682782ee49e8d4e1ca25fbd51e27ef377f52509d7','','e3c7184f32eb181acf0061b610a489155d6770f4f1ea562a0086ecc66f438c0d','e98e9fa51a75eb98474b06fcea568c7afed6ce98d80b24d33daf953b6fda6429',121);
INSERT INTO "acts" VALUES(138,'undo:discord:509:33',1782907200250000,'discord:99','discord','undo','discord:217','717326e9381c4b059612','undo:admin:discord:507:discord:217',-2,'2','0','admin:discord:507:discord:217','93f3a9342af51a8d3b1393c149d0eb01d98b55eefd2e44b64336d5af45af1e7e','','e98e9fa51a75eb98474b06fcea568c7afed6ce98d80b24d33daf953b6fda6429','ec0e0ac19665c67dc474671d876e4662b51bd8029d429743512966488a222c22',121);
INSERT INTO "acts" VALUES(139,'undo:discord:509:34',1782907200250000,'discord:99','discord','undo','discord:218','42a761bac5093535cc60','undo:admin:discord:507:discord:218',-2,'2','0','admin:discord:507:discord:218','00b8559e66932e9a5dc0a6d5a51a6a36f131566879f5b3184ce7e6f02d429192','','ec0e0ac19665c67dc474671d876e4662b51bd8029d429743512966488a222c22','f96d5ae0745041ba3993c5b9c330533c38163fe7cec986560ad1f5fa6bec7464',121);
INSERT INTO "acts" VALUES(140,'undo:discord:509:35',1782907200250000,'discord:99','discord','undo','discord:219','479675d50259e4d9dff3','undo:admin:discord:507:discord:219',-2,'2','0','admin:discord:507:discord:219','81fff9b28333fc8665f01efcb940aae80ff7b1a8fe419049770db28bf7f61403','','f96d5ae0745041ba3993c5b9c330533c38163fe7cec986560ad1f5fa6bec7464','7de878b1064a1b804bad2c9c1575a270b8c36179490ae5fc2adc7a9bc14c9eb8',121);
INSERT INTO "acts" VALUES(141,'undo:discord:509:36',1782907200250000,'discord:99','discord','undo','discord:220','53bd115fff20218711c8','undo:admin:discord:507:discord:220',-2,'2','0','admin:discord:507:discord:220','a19b3b46a953d5984d621b7d31b7f878b3bb843bcadf9e5c0275297e8368ffe5','','7de878b1064a1b804bad2c9c1575a270b8c36179490ae5fc2adc7a9bc14c9eb8','3c40641ee9d3e3f8ce3db37266e825b6089cc38c736571362ebebce21dee64f8',121);
INSERT INTO "acts" VALUES(142,'undo:discord:509:37',1782907200250000,'discord:99','discord','undo','discord:221','9818452d302c96c1ea86','undo:admin:discord:507:discord:221',-2,'2','0','admin:discord:507:discord:221','0920bb4cf89e362a937c8df3dca964ce5c998806372cb7d6d420c335a21aee85','','3c40641ee9d3e3f8ce3db37266e825b6089cc38c736571362ebebce21dee64f8','73815582eb5fae5154d10eb654d153e0b402cd1ae42207166cc53ead1e2090b3',121);
INSERT INTO "acts" VALUES(143,'undo:discord:509:38',1782907200250000,'discord:99','discord','undo','discord:222','1836a3ddef2eefa85746','undo:admin:discord:507:discord:222',-2,'2','0','admin:discord:507:discord:222','ddd42620d497641a75f8b7ae0905ae3494ec0716686dd795a54ae6dcf2aca656','','73815582eb5fae5154d10eb654d153e0b402cd1ae42207166cc53ead1e2090b3','bc6494daa75f9d7a5786021e93ec39b322e699b0f2437feb3a5332173d56cf29',121);
INSERT INTO "acts" VALUES(144,'undo:discord:509:39',1782907200250000,'discord:99','discord','undo','discord:223','fc3c72a13dea6044064c','undo:admin:discord:507:discord:223',-2,'2','0','admin:discord:507:discord:223','faf28d2c6f648997fe1f6acec23547c3ef660bfe998f02954c9a3d018d52cad5','','bc6494daa75f9d7a5786021e93ec39b322e699b0f2437feb3a5332173d56cf29','8768b2d05965f5cfa7f0da36d9a691f0df13b863181926a0bd03c2c5867e225e',121);
INSERT INTO "acts" VALUES(145,'undo:discord:509:40',1782907200250000,'discord:99','discord','undo','discord:224','8b399bbc88439e0ee5b2','undo:admin:discord:507:discord:224',-2,'2','0','admin:discord:507:discord:224','fb606da95b39679c4aa83a255f70468cf62c603ca12d5074c02b55781de7d22d','','8768b2d05965f5cfa7f0da36d9a691f0df13b863181926a0bd03c2c5867e225e','6aaab41c13e85898ba362c135f0add2babe1ce26370fe0f92425f9290bbe64f2',121);
INSERT INTO "acts" VALUES(146,'undo:discord:509:41',1782907200250000,'discord:99','discord','undo','discord:225','137e3adcc78d6fb21edc','undo:admin:discord:507:discord:225',-2,'2','0','admin:discord:507:discord:225','cf1d880e6e6b29bc98f7e681593c164d514cff56b36477bd2cdd430b54868f3e','','6aaab41c13e85898ba362c135f0add2babe1ce26370fe0f92425f9290bbe64f2','d81b5204ff850e728f85daef2a1af50abdae3126b3423f61a122b5b9dcbe4506',121);
INSERT INTO "acts" VALUES(147,'undo:discord:509:42',1782907200250000,'discord:99','discord','undo','discord:226','e0f43a190682b6619ddc','undo:admin:discord:507:discord:226',-2,'2','0','admin:discord:507:discord:226','d3c46e5b9c340f3407006e7bb00dfa92c0d991d43204a7903aee19431ec06338','','d81b5204ff850e728f85daef2a1af50abdae3126b3423f61a122b5b9dcbe4506','8c02a9df6ac6f58f3320b1b921c20da1ca8091b386f7ecb5a142f04e540dfe34',121);
INSERT INTO "acts" VALUES(148,'undo:discord:509:43',1782907200250000,'discord:99','discord','undo','discord:227','de60e75d444c38db827b','undo:admin:discord:507:discord:227',-2,'2','0','admin:discord:507:discord:227','f80bf89424e85878b68ea6425f2bb9b2d9a45def2c66e711f7d93c9cbafc42e7','','8c02a9df6ac6f58f3320b1b921c20da1ca8091b386f7ecb5a142f04e540dfe34','27865ad37de09236fd4f1d5828ce199b9048c4acc6a292fd0e765f79d89cc3ee',121);
INSERT INTO "acts" VALUES(149,'undo:discord:509:44',1782907200250000,'discord:99','discord','undo','discord:228','b6836515943978602494','undo:admin:discord:507:discord:228',-2,'2','0','admin:discord:507:discord:228','703b6481312c440b49f1caf3ccff1c0c96375a46c9b0d44d41bb5a3eb3f21d4c','','27865ad37de09236fd4f1d5828ce199b9048c4acc6a292fd0e765f79d89cc3ee','3272a1a2b8df01846c15c2e064549138cc7a20edd03454339d76b76d44ce46d7',121);
INSERT INTO "acts" VALUES(150,'undo:discord:509:45',1782907200250000,'discord:99','discord','undo','discord:229','20103a2ca29e8e231c2d','undo:admin:discord:507:discord:229',-2,'2','0','admin:discord:507:discord:229','9c537c551d235563960d8b72e96c74edeb3cfb5618b50285c35b2e8f294e81da','','3272a1a2b8df01846c15c2e064549138cc7a20edd03454339d76b76d44ce46d7','5356070a14f5627bb5dbf1f9d53ee90a89ae079efa516d86c4887af14acabea8',121);
INSERT INTO "acts" VALUES(151,'undo:discord:509:46',1782907200250000,'discord:99','discord','undo','discord:230','ac3250222b5573325607','undo:admin:discord:507:discord:230',-2,'2','0','admin:discord:507:discord:230','3d18787497e52280c1c9654ea95fdc97c0201886fc48f08c19e6e1a298e1e546','','5356070a14f5627bb5dbf1f9d53ee90a89ae079efa516d86c4887af14acabea8','20a9493d86ed893a1f97cc68717d1d8e72c8347dc817f994cc2bdcc22eeedf10',121);
INSERT INTO "acts" VALUES(152,'undo:discord:509:47',1782907200250000,'discord:99','discord','undo','discord:231','b780ce546a5dd17bf593','undo:admin:discord:507:discord:231',-2,'2','0','admin:discord:507:discord:231','4214ae9120506a3f3301bd39bd4caf640d92947662a08a09fc7c2190e2d00fdf','','20a9493d86ed893a1f97cc68717d1d8e72c8347dc817f994cc2bdcc22eeedf10','af437ef3bee44041f24fbf7f09733a5dfd90dd5b02646c5974fe4b9082735c6a',121);
INSERT INTO "acts" VALUES(153,'undo:discord:509:48',1782907200250000,'discord:99','discord','undo','discord:232','55284b5468010b847308','undo:admin:discord:507:discord:232',-2,'2','0','admin:discord:507:discord:232','b5ad9e6cb7266f3b19a5b4c8d55b64e7f37c094ee38f6c9752ff747a4324baad','','af437ef3bee44041f24fbf7f09733a5dfd90dd5b02646c5974fe4b9082735c6a','012721ee60c06a4fcc8039932a1d0df94581d53ffc549e05047757f55bc419bf',121);
INSERT INTO "acts" VALUES(154,'undo:discord:509:49',1782907200250000,'discord:99','discord','undo','discord:233','e4d7649c9c61b6032261','undo:admin:discord:507:discord:233',-2,'2','0','admin:discord:507:discord:233','296ea863e49b42e97a7950141cdc9ba4618ed29cb5c6d0901a1a44945cae0628','','012721ee60c06a4fcc8039932a1d0df94581d53ffc549e05047757f55bc419bf','cc668bb4ad953d764ccca95a21f71e3663f568833dce9b7b1f95e41c59ec9f64',121);
INSERT INTO "acts" VALUES(155,'undo:discord:509:50',1782907200250000,'discord:99','discord','undo','discord:234','cee618d11a57dddfe548','undo:admin:discord:507:discord:234',-2,'2','0','admin:discord:507:discord:234','cbe61b4110b8017b5260b9935cc3db6dd5320f6c69b8b752b0fc538652c94bdb','','cc668bb4ad953d764ccca95a21f71e3663f568833dce9b7b1f95e41c59ec9f64','11c8dfa1388caf9ed5db67c053b3f324d79751e0ee739215aa886ad56f643c35',121);
INSERT INTO "acts" VALUES(156,'undo:discord:509:51',1782907200250000,'discord:99','discord','undo','discord:235','b44b8dfddf6ab6bc4cb0','undo:admin:discord:507:discord:235',-2,'2','0','admin:discord:507:discord:235','de4c6fd7ee3a4039f8ac2721923f3a89a6e2b7c5428ac7660515efe6a503b672','','11c8dfa1388caf9ed5db67c053b3f324d79751e0ee739215aa886ad56f643c35','8ec31ea42bfceeece137d2743653d729a755012b807837acd3bdd032df95db28',121);
INSERT INTO "acts" VALUES(157,'undo:discord:509:52',1782907200250000,'discord:99','discord','undo','discord:236','7f7f84289e59b3d11cd5','undo:admin:discord:507:discord:236',-2,'2','0','admin:discord:507:discord:236','6dba053decad37201aea971e622268b1c3e8b3082a1019288b1fc890a4e3c3c8','','8ec31ea42bfceeece137d2743653d729a755012b807837acd3bdd032df95db28','0388cc7a400713b4ccba2c338b0d02b8832a01e82baabf43b2ab6983143b4861',121);
INSERT INTO "acts" VALUES(158,'undo:discord:509:53',1782907200250000,'discord:99','discord','undo','discord:237','c28af447e10aa3e87299','undo:admin:discord:507:discord:237',-2,'2','0','admin:discord:507:discord:237','f625842edb4a53b496a92b98da97f2343eea3a62baa005ad8aa8f26f12c8b209','','0388cc7a400713b4ccba2c338b0d02b8832a01e82baabf43b2ab6983143b4861','12a5b631b66ca87c6241f39dd515865bcc2e21077d441512a80fc39118523e5b',121);
INSERT INTO "acts" VALUES(159,'undo:discord:509:54',1782907200250000,'discord:99','discord','undo','discord:238','b20d194bf53ffb8f414d','undo:admin:discord:507:discord:238',-2,'2','0','admin:discord:507:discord:238','4a8fbcf04fbb48791656163c59a809297686694ecbef37442740c9c549b20ffb','','12a5b631b66ca87c6241f39dd515865bcc2e21077d441512a80fc39118523e5b','1245d64cfc834f585a6989364f7658a2d24cd410a70b5f6ca73ce7f51787910c',121);
INSERT INTO "acts" VALUES(160,'undo:discord:509:55',1782907200250000,'discord:99','discord','undo','discord:239','8e803675618b87b89f7f','undo:admin:discord:507:discord:239',-2,'2','0','admin:discord:507:discord:239','5f0a6a41b701008bb3e10847596c0cf8c6c00dcad6ec8fe36a02a3e1c674c1e6','','1245d64cfc834f585a6989364f7658a2d24cd410a70b5f6ca73ce7f51787910c','9262a6997a40496ad46eaeead968995c83a717a140e0cfa3a8d0f8422a29caac',121);
INSERT INTO "acts" VALUES(161,'undo:discord:509:56',1782907200250000,'discord:99','discord','undo','discord:240','76c396751035e4e06543','undo:admin:discord:507:discord:240',-2,'2','0','admin:discord:507:discord:240','91216184f0dc62d4c7635ce5bb9965e16a2a946030bb1090251101ed51bff001','','9262a6997a40496ad46eaeead968995c83a717a140e0cfa3a8d0f8422a29caac','f593490526f30aa5804ac319249969f746eae726513d4e6cc2db389129caf511',121);
INSERT INTO "acts" VALUES(162,'undo:discord:509:57',1782907200250000,'discord:99','discord','undo','discord:241','1ac482d5bfa43394bd7b','undo:admin:discord:507:discord:241',-2,'2','0','admin:discord:507:discord:241','7b5886c2e949666688d81c72eab3115a236ceafbeda2a713fc7d79d63c3c1ac8','','f593490526f30aa5804ac319249969f746eae726513d4e6cc2db389129caf511','0e4f239a7e68a20bf063462f695acda6f5240bbc703e60a6b557a1db2ed09e66',121);
INSERT INTO "acts" VALUES(163,'undo:discord:509:58',1782907200250000,'discord:99','discord','undo','discord:242','8fe3168a2ac3137212ac','undo:admin:discord:507:discord:242',-2,'2','0','admin:discord:507:discord:242','ca5479ab0ce74c78830978e457c69667f5e5f0434f97d42a4e7e9715972385bc','','0e4f239a7e68a20bf063462f695acda6f5240bbc703e60a6b557a1db2ed09e66','bf7e3a6f7c6778ed5b0118862c8bbee9db7a341737d2e95b6b4a45ca3e61cc68',121);
INSERT INTO "acts" VALUES(164,'undo:discord:509:59',1782907200250000,'discord:99','discord','undo','discord:243','b8f974e8a88a3d602480','undo:admin:discord:507:discord:243',-2,'2','0','admin:discord:507:discord:243','adf680d8ff5102ac2b391c155c401e33f02d9dc085de8530fee94d40fbae225a','','bf7e3a6f7c6778ed5b0118862c8bbee9db7a341737d2e95b6b4a45ca3e61cc68','6d92cecdde8e11fcfdbfd49b8f26f7f6c76f29d23a9ae1f38abb59655a7921b4',121);
INSERT INTO "acts" VALUES(165,'undo:discord:509:60',1782907200250000,'discord:99','discord','undo','discord:244','79650c06dc80cadfe0f4','undo:admin:discord:507:discord:244',-2,'2','0','admin:discord:507:discord:244','584f04e9dfb3000e69640eeb9131a5f076e4ff17476a4fc990868e66617085d5','','6d92cecdde8e11fcfdbfd49b8f26f7f6c76f29d23a9ae1f38abb59655a7921b4','068dfb524ddcac50f4aa830ad5a5d0dc861d2c8c86e0ab28dae945afcb1acc12',121);
INSERT INTO "acts" VALUES(166,'undo:discord:509:61',1782907200250000,'discord:99','discord','undo','discord:245','8ee3a6428f2a42856eb0','undo:admin:discord:507:discord:245',-2,'2','0','admin:discord:507:discord:245','a6875b9b99e44adce6b6456d22341c6c89754e2dcc1095ced6f5c2cba61be005','','068dfb524ddcac50f4aa830ad5a5d0dc861d2c8c86e0ab28dae945afcb1acc12','1e024d5f213dfff97fe260bdec19a96efd8d879586ba3694786812a2803a624b',121);
INSERT INTO "acts" VALUES(167,'undo:discord:509:62',1782907200250000,'discord:99','discord','undo','discord:246','08fdd641c9d7673f738c','undo:admin:discord:507:discord:246',-2,'2','0','admin:discord:507:discord:246','ee66cd873f73a0c6aed8ac33eccd215cc630cc24c1f69d779c8911c508f4e283','','1e024d5f213dfff97fe260bdec19a96efd8d879586ba3694786812a2803a624b','fcd221df01ff249d87f9db4bfb0eea71311a024a35cb193baa8e357f8786c36d',121);
INSERT INTO "acts" VALUES(168,'undo:discord:509:63',1782907200250000,'discord:99','discord','undo','discord:247','788cdf6c3e1be7026413','undo:admin:discord:507:discord:247',-2,'2','0','admin:discord:507:discord:247','ac4a16c462bd94f1cb78b974e97566f95c1f2ff5dcb11d62682448ed7da96f54','','fcd221df01ff249d87f9db4bfb0eea71311a024a35cb193baa8e357f8786c36d','df40adb4527c77fed841f553f1e0ab553fd9e8d5fc9efd019fc2b3210bcc22f7',121);
INSERT INTO "acts" VALUES(169,'undo:discord:509:64',1782907200250000,'discord:99','discord','undo','discord:248','678c40254f540096f204','undo:admin:discord:507:discord:248',-2,'2','0','admin:discord:507:discord:248','b45fcdeb9197e08775f8edfc67dc4223dc91bd547d0c93c301c7cd21b375f497','','df40adb4527c77fed841f553f1e0ab553fd9e8d5fc9efd019fc2b3210bcc22f7','9056c1b3862f9b96f191236685ef82141d974beb04cf9afb220062bad97f21cf',121);
INSERT INTO "acts" VALUES(170,'undo:discord:509:65',1782907200250000,'discord:99','discord','undo','discord:249','3c06850f8eaa13f22561','undo:admin:discord:507:discord:249',-2,'2','0','admin:discord:507:discord:249','8f100687b8d9bbc30e2a7464280998c1251cbef707c99d9e0128ad8ab45f85f8','','9056c1b3862f9b96f191236685ef82141d974beb04cf9afb220062bad97f21cf','ce2ef90f20913c7b120c1da3a1e8f3e8f58e4318b437ea0b40a6b428edfd6d99',121);
INSERT INTO "acts" VALUES(171,'undo:discord:509:66',1782907200250000,'discord:99','discord','undo','discord:250','a306eadd0a6a47eca544','undo:admin:discord:507:discord:250',-2,'2','0','admin:discord:507:discord:250','b646e772cd3b99cdbe956e39f7aa6ea0f3c0f44697300d0feb8ffb0eb1a72aea','','ce2ef90f20913c7b120c1da3a1e8f3e8f58e4318b437ea0b40a6b428edfd6d99','1430a4a1b1cda38cee28a758df392da4551fadbcfa7ea663c00ce08da16e303d',121);
INSERT INTO "acts" VALUES(172,'undo:discord:509:67',1782907200250000,'discord:99','discord','undo','discord:251','e4daaf70554fbbd0cbbb','undo:admin:discord:507:discord:251',-2,'2','0','admin:discord:507:discord:251','5453666e827ba41f92477cc0101e6eabd7a770b3e73ca848e55bb5345b646293','','1430a4a1b1cda38cee28a758df392da4551fadbcfa7ea663c00ce08da16e303d','d416910ec5b425bf2e28c1cd8ecaf964cc79e2b30ce79cc51c6df46ed18ce119',121);
INSERT INTO "acts" VALUES(173,'undo:discord:509:68',1782907200250000,'discord:99','discord','undo','discord:252','5ac0476d08ee7d1c6701','undo:admin:discord:507:discord:252',-2,'2','0','admin:discord:507:discord:252','eea918366a3b840b3e254254ce77e3c7233ebea7c464e262024bf64be27874fc','','d416910ec5b425bf2e28c1cd8ecaf964cc79e2b30ce79cc51c6df46ed18ce119','c52eb3ed42b78da41989b848c6c3c4160ed144b00956218cf0cdd9bbe2708405',121);
INSERT INTO "acts" VALUES(174,'undo:discord:509:69',1782907200250000,'discord:99','discord','undo','discord:253','fdb96b19c581e0ccae7e','undo:admin:discord:507:discord:253',-2,'2','0','admin:discord:507:discord:253','71a3c2b585f8aac85ffbaeb79f9a7f8686ec7813f1ea3db1b9d1252a4510285b','','c52eb3ed42b78da41989b848c6c3c4160ed144b00956218cf0cdd9bbe2708405','782bf41f19d5529db171faffcdce070caa0a530ff017ea22235cb0d68b5daaef',121);
INSERT INTO "acts" VALUES(175,'undo:discord:509:70',1782907200250000,'discord:99','discord','undo','discord:254','66b8c67ffa4131d3237a','undo:admin:discord:507:discord:254',-2,'2','0','admin:discord:507:discord:254','00c0bd16efb27713f96a4f9446db099bc327be2b9d41afcdc4c03ec8249d7e3b','','782bf41f19d5529db171faffcdce070caa0a530ff017ea22235cb0d68b5daaef','f656a53f4accab1cc22781799a8f7bd81452d43133b6e81c9e189670d800c230',121);
INSERT INTO "acts" VALUES(176,'undo:discord:509:71',1782907200250000,'discord:99','discord','undo','discord:255','2457250391ea34ecdfb3','undo:admin:discord:507:discord:255',-2,'2','0','admin:discord:507:discord:255','434dd5347a0a98455c891487b7d559194e10ee90e62b129317482a44f65f92ef','','f656a53f4accab1cc22781799a8f7bd81452d43133b6e81c9e189670d800c230','1a2c8d00ee006b210ef29925b85ee2f878a04fe52eec93e5273f551a90e107ca',121);
INSERT INTO "acts" VALUES(177,'undo:discord:509:72',1782907200250000,'discord:99','discord','undo','discord:256','f5fd7b44cfac5705f011','undo:admin:discord:507:discord:256',-2,'2','0','admin:discord:507:discord:256','7098bb8e0bedba9b8a552cbd0e20bc7f309f62a5b3b0ccffb84adfe2507e9fbd','','1a2c8d00ee006b210ef29925b85ee2f878a04fe52eec93e5273f551a90e107ca','d9a4c78da0af6b7c561d798ff9b464def3b635eff8841b6be9f2167d1957e239',121);
INSERT INTO "acts" VALUES(178,'undo:discord:509:73',1782907200250000,'discord:99','discord','undo','discord:257','2f6aab485d72d50039d6','undo:admin:discord:507:discord:257',-2,'2','0','admin:discord:507:discord:257','0c770edf55c1477f8cf66327de5f9b3522f9a3a92feccbf7cd2e4b5ba4ab7e33','','d9a4c78da0af6b7c561d798ff9b464def3b635eff8841b6be9f2167d1957e239','0046236827b2d9901ade19bfa98c1621bcb2452055a01df06d0b4d3ce4c4c8a5',121);
INSERT INTO "acts" VALUES(179,'undo:discord:509:74',1782907200250000,'discord:99','discord','undo','discord:258','b86ca8885f6d428e1032','undo:admin:discord:507:discord:258',-2,'2','0','admin:discord:507:discord:258','99d8e34af1b8c5b1c5e44007212055ad866d37b003ca2cad016f4d378f9cc3eb','','0046236827b2d9901ade19bfa98c1621bcb2452055a01df06d0b4d3ce4c4c8a5','16b33a9fb61e5837d4c23614347c26df2a197a201ddd96ac0a6e9fc807dc72d8',121);
INSERT INTO "acts" VALUES(180,'undo:discord:509:75',1782907200250000,'discord:99','discord','undo','discord:259','67664ce5f37a6dbbb071','undo:admin:discord:507:discord:259',-2,'2','0','admin:discord:507:discord:259','6a2f16859c2db1034d1954e9e06ccb8150121d6480b1748affcde343eac8063e','','16b33a9fb61e5837d4c23614347c26df2a197a201ddd96ac0a6e9fc807dc72d8','b973e5dada4c28a5bbaf7a2111bcd7c59726df868748fc5ce3cf34e07038216f',121);
INSERT INTO "acts" VALUES(181,'undo:discord:509:76',1782907200250000,'discord:99','discord','undo','discord:260','00778895dc13b725a6d4','undo:admin:discord:507:discord:260',-2,'2','0','admin:discord:507:discord:260','a1ecbdc0c7639e6fb9c8c326b95205b0fff5fffbb4f802018d3f669aa61ec2a6','','b973e5dada4c28a5bbaf7a2111bcd7c59726df868748fc5ce3cf34e07038216f','7960c1a7824a6fc54d456758bc0dbc3bc51134e704e252694703e2af5b350c82',121);
INSERT INTO "acts" VALUES(182,'undo:discord:509:77',1782907200250000,'discord:99','discord','undo','discord:261','1a9376ba390fac064e97','undo:admin:discord:507:discord:261',-2,'2','0','admin:discord:507:discord:261','79a39a3b2a45214ba22abd1f00a042a863b7e53f9cb3af0c7d9bde4e11fcc63e','','7960c1a7824a6fc54d456758bc0dbc3bc51134e704e252694703e2af5b350c82','8b19895cd2d70909fb92ce74c58837f07e5a083b036f1008043e72b865de1694',121);
INSERT INTO "acts" VALUES(183,'undo:discord:509:78',1782907200250000,'discord:99','discord','undo','discord:262','4a1e4d95cdedd08fff99','undo:admin:discord:507:discord:262',-2,'2','0','admin:discord:507:discord:262','b10354fcbd93d555bbd5a293b53d661d28202304c94ba26e5ab41f46d19c97fb','','8b19895cd2d70909fb92ce74c58837f07e5a083b036f1008043e72b865de1694','5d301081ba29b9c7be747585fc934ad6502c43637f105e73beb5c83f4458cca4',121);
INSERT INTO "acts" VALUES(184,'undo:discord:509:79',1782907200250000,'discord:99','discord','undo','discord:263','a4da0cc75fe5e83a3244','undo:admin:discord:507:discord:263',-2,'2','0','admin:discord:507:discord:263','bfe14885b6e97736539f9a6931782c10e986125a679f16756567a8f09dd51d13','','5d301081ba29b9c7be747585fc934ad6502c43637f105e73beb5c83f4458cca4','90e198be08b94e74db166bd4dccce32e0307fa8b082028137010c62979c93597',121);
INSERT INTO "acts" VALUES(185,'undo:discord:509:80',1782907200250000,'discord:99','discord','undo','discord:264','e5db0d6d79899eccd103','undo:admin:discord:507:discord:264',-2,'2','0','admin:discord:507:discord:264','c419135e15790a798d9d31ec3044b0a02d4319e5f6dcdb9a6c37de8ccd2d3f37','','90e198be08b94e74db166bd4dccce32e0307fa8b082028137010c62979c93597','581138fce36555071998510bff26fddc18e84b39a43ce68f088712e270e3c9e0',121);
INSERT INTO "acts" VALUES(186,'undo:discord:509:81',1782907200250000,'discord:99','discord','undo','discord:265','e7ac815a6733f0d8da77','undo:admin:discord:507:discord:265',-2,'2','0','admin:discord:507:discord:265','49da72643ff8e9b5b3a458302855e6bacdc8144add6a3f034d12a8edadf144b5','','581138fce36555071998510bff26fddc18e84b39a43ce68f088712e270e3c9e0','13c4ad753b1da34789586fa3fe6f57c150d1ef11fca16df756432886ec50affe',121);
INSERT INTO "acts" VALUES(187,'undo:discord:509:82',1782907200250000,'discord:99','discord','undo','discord:266','0b93c07cf8a7520bcab9','undo:admin:discord:507:discord:266',-2,'2','0','admin:discord:507:discord:266','cfa03bef2a62588d2521cb5cf8b6366d479ae1f2e40db2625596071c7d305cb9','','13c4ad753b1da34789586fa3fe6f57c150d1ef11fca16df756432886ec50affe','861d209a946e02fcd6702f00fef547575b0af78cdd626f28ddd0576bad55aad4',121);
INSERT INTO "acts" VALUES(188,'undo:discord:509:83',1782907200250000,'discord:99','discord','undo','discord:267','4943de94602aecaf0256','undo:admin:discord:507:discord:267',-2,'2','0','admin:discord:507:discord:267','a008a1776261715cc8137741f4272d6a8a80b053c1d07b5ec6f09ec029de24ff','','861d209a946e02fcd6702f00fef547575b0af78cdd626f28ddd0576bad55aad4','9d049bd936b0fd224fe1ae94012b895d92de5d7a0b7f36ab5c5f3ea0fc9f3dca',121);
INSERT INTO "acts" VALUES(189,'undo:discord:509:84',1782907200250000,'discord:99','discord','undo','discord:268','d1f159639d235a063ae9','undo:admin:discord:507:discord:268',-2,'2','0','admin:discord:507:discord:268','486eac4f0a407062c9f24d828c687aea7247e63c9cd00ade58974780cc7d309f','','9d049bd936b0fd224fe1ae94012b895d92de5d7a0b7f36ab5c5f3ea0fc9f3dca','b42b22fb40cc09adebd60e59d94e6ee0ee31c6794a0ad0fd5c125360e3b03cda',121);
INSERT INTO "acts" VALUES(190,'undo:discord:509:85',1782907200250000,'discord:99','discord','undo','discord:269','853a4f8b2ff38672d197','undo:admin:discord:507:discord:269',-2,'2','0','admin:discord:507:discord:269','afcf43589db68d42b43dcdbb636f4e04647ccc656d41e74d3e6a413774102caa','','b42b22fb40cc09adebd60e59d94e6ee0ee31c6794a0ad0fd5c125360e3b03cda','9d7d3c09774bfa69802dbb23fc439834582583d6d1c0170fc4b86dbc44cee1ef',121);
INSERT INTO "acts" VALUES(191,'undo:discord:509:86',1782907200250000,'discord:99','discord','undo','discord:270','4704ff8bf981cb0d13cc','undo:admin:discord:507:discord:270',-2,'2','0','admin:discord:507:discord:270','f4d064e166dc565b9512d534e760ef93b8123469cec7d4ca1a18afccbe5f63fd','','9d7d3c09774bfa69802dbb23fc439834582583d6d1c0170fc4b86dbc44cee1ef','d1e317068aec0b77e13a9d1f3a91c165862e94c0cb41ac1769a1d3927616acd2',121);
INSERT INTO "acts" VALUES(192,'undo:discord:509:87',1782907200250000,'discord:99','discord','undo','discord:271','ff486afd06c6e10c603d','undo:admin:discord:507:discord:271',-2,'2','0','admin:discord:507:discord:271','6c7ce2c7eb9f74713c5898710b0616b28a16654019946d37eb5f99bd537f3417','','d1e317068aec0b77e13a9d1f3a91c165862e94c0cb41ac1769a1d3927616acd2','81daa04893eda8748bc15a4728fd58bdf3864ac9a4b5c26dd21cacc74e21727f',121);
INSERT INTO "acts" VALUES(193,'undo:discord:509:88',1782907200250000,'discord:99','discord','undo','discord:272','58116616c93a0abe347b','undo:admin:discord:507:discord:272',-2,'2','0','admin:discord:507:discord:272','26d7fe54f1c212fb69a1e5576a8c70b35a934a3a92d403d170736ffa03a2d8cc','','81daa04893eda8748bc15a4728fd58bdf3864ac9a4b5c26dd21cacc74e21727f','88f40d2155b5f9a0540687b4bf4b1215f980fb08e4d9e09fa067bafe3d9aeec2',121);
INSERT INTO "acts" VALUES(194,'undo:discord:509:89',1782907200250000,'discord:99','discord','undo','discord:273','4f0138bfd1f69105afd3','undo:admin:discord:507:discord:273',-2,'2','0','admin:discord:507:discord:273','4c03879e0b8a573e5f64bcdb036011cc4298667362ebe07f75cb284ae2f847f5','','88f40d2155b5f9a0540687b4bf4b1215f980fb08e4d9e09fa067bafe3d9aeec2','d8e27f5d2811ee323daabe763cd7c2367e71882dc431d80173228b0754f54d33',121);
INSERT INTO "acts" VALUES(195,'undo:discord:509:90',1782907200250000,'discord:99','discord','undo','discord:274','1424aae01cc6f951b0aa','undo:admin:discord:507:discord:274',-2,'2','0','admin:discord:507:discord:274','13fce7fcfb4c0573f3a74ec7c331b7f2037091efb782aa30c7bb3f2966fff135','','d8e27f5d2811ee323daabe763cd7c2367e71882dc431d80173228b0754f54d33','cab06aa1bb8aa4c2149c19ad5bfba074ebb8b57a30ac3bc2f64b906bf7479b93',121);
INSERT INTO "acts" VALUES(196,'undo:discord:509:91',1782907200250000,'discord:99','discord','undo','discord:275','60b468cd284b903d88ef','undo:admin:discord:507:discord:275',-2,'2','0','admin:discord:507:discord:275','2d695721705f7ee272770aacc7035b516ec7ef3c7d6ad298c629b3d1a62151f5','','cab06aa1bb8aa4c2149c19ad5bfba074ebb8b57a30ac3bc2f64b906bf7479b93','9defc1ff38dd40193e5408be95c9335059191bfd0ea5b96c1f899913e2215bf6',121);
INSERT INTO "acts" VALUES(197,'undo:discord:509:92',1782907200250000,'discord:99','discord','undo','discord:276','5d7cc60ec6a66fc6066c','undo:admin:discord:507:discord:276',-2,'2','0','admin:discord:507:discord:276','986bafd6020344848e6273283ba8a19c412bd0e9ea64874834550ecd04de276b','','9defc1ff38dd40193e5408be95c9335059191bfd0ea5b96c1f899913e2215bf6','15ca4208dce992aabc4feb2aa1f0b204dbb63f7fb93340a6c0e08793ae40ec8a',121);
INSERT INTO "acts" VALUES(198,'undo:discord:509:93',1782907200250000,'discord:99','discord','undo','discord:277','7adac41a94bdd54a8caf','undo:admin:discord:507:discord:277',-2,'2','0','admin:discord:507:discord:277','477f00d651980b1b697b6c89f6a07c2678d0978fa05caefec210bbdc1c31f86e','','15ca4208dce992aabc4feb2aa1f0b204dbb63f7fb93340a6c0e08793ae40ec8a','8ed020de559f9452ef1054f898f0615728b07efc169f2badfd15cd97641dfbb5',121);
INSERT INTO "acts" VALUES(199,'undo:discord:509:94',1782907200250000,'discord:99','discord','undo','discord:278','cacb5b1b436dbb402f2c','undo:admin:discord:507:discord:278',-2,'2','0','admin:discord:507:discord:278','a0ab66d1a7a6ede3be5f9cf2c88562bd081a14f3e211b4676e112629980e2b15','','8ed020de559f9452ef1054f898f0615728b07efc169f2badfd15cd97641dfbb5','f65051f4094f6290503f89fa1119435216e8e8b1e3d3b0f051765c055d40f186',121);
INSERT INTO "acts" VALUES(200,'undo:discord:509:95',1782907200250000,'discord:99','discord','undo','discord:279','ce4fadee4e5faa71ec1f','undo:admin:discord:507:discord:279',-2,'2','0','admin:discord:507:discord:279','22831fdd0e558db1975f6335228b84f43d54b3be9000b7adf218c6b1a3f59f49','','f65051f4094f6290503f89fa1119435216e8e8b1e3d3b0f051765c055d40f186','2ac526d125a217aeafa44a2a609bcf57840c6d62a9af25c31d606205d86bc95d',121);
INSERT INTO "acts" VALUES(201,'undo:discord:509:96',1782907200250000,'discord:99','discord','undo','discord:280','13f064ba5c838f5e854e','undo:admin:discord:507:discord:280',-2,'2','0','admin:discord:507:discord:280','aa100f7c9d8377eef22f8902ed8c6e2c7f88859670107f607cf3704abe7571f8','','2ac526d125a217aeafa44a2a609bcf57840c6d62a9af25c31d606205d86bc95d','aba295ad63faddeb249ccc345b78a7d280d8564e0425a18e31fb85f0ef17be2a',121);
INSERT INTO "acts" VALUES(202,'undo:discord:509:97',1782907200250000,'discord:99','discord','undo','discord:281','516de643840f149aaaae','undo:admin:discord:507:discord:281',-2,'2','0','admin:discord:507:discord:281','12c336dc01e91fc03969fab007da6dae0fc400cb98166487ba4b5cbb525913de','','aba295ad63faddeb249ccc345b78a7d280d8564e0425a18e31fb85f0ef17be2a','86390dc85707eec571d722acc4f38d81577dde6fa7514bad40434c926f89588b',121);
INSERT INTO "acts" VALUES(203,'undo:discord:509:98',1782907200250000,'discord:99','discord','undo','discord:282','d056b6563517e80bc0c6','undo:admin:discord:507:discord:282',-2,'2','0','admin:discord:507:discord:282','0fc0bdbf3badf9e551c4d0e48f1f9c5af939d0d80394973a55e5924d9f263681','','86390dc85707eec571d722acc4f38d81577dde6fa7514bad40434c926f89588b','d77eb9b18798fe124eacc522f97f82cf3cc4c590f6092048aaf96ce7721ff76f',121);
INSERT INTO "acts" VALUES(204,'undo:discord:509:99',1782907200250000,'discord:99','discord','undo','discord:283','9645c470ee26617cad81','undo:admin:discord:507:discord:283',-2,'2','0','admin:discord:507:discord:283','5e9695813466224d15ea693479f83bcef3c25efbd1152ceba5669612c547996d','','d77eb9b18798fe124eacc522f97f82cf3cc4c590f6092048aaf96ce7721ff76f','fd720d62b76225c928cbf06200bfac946f00118b9fbedf8464fc666b36a4ad63',121);
INSERT INTO "acts" VALUES(205,'undo:discord:509:100',1782907200250000,'discord:99','discord','undo','discord:284','50096ef6c583517a50f7','undo:admin:discord:507:discord:284',-2,'2','0','admin:discord:507:discord:284','b5b4c8fe27eaef0be25ac70d98c143b18d1234919cfd750ba15bc14da6dab84e','','fd720d62b76225c928cbf06200bfac946f00118b9fbedf8464fc666b36a4ad63','ba6d18c7046e1bc2f1625e449a2248638f890c4c0aa51d7394810aac406725d1',121);
INSERT INTO "acts" VALUES(206,'undo:discord:509:101',1782907200250000,'discord:99','discord','undo','discord:285','c6f76bbd4018859287c4','undo:admin:discord:507:discord:285',-2,'2','0','admin:discord:507:discord:285','0a101e56042238b81cc942087712084bba39f3b334113660c39b04e1baea5aa6','','ba6d18c7046e1bc2f1625e449a2248638f890c4c0aa51d7394810aac406725d1','01976132fca2c7761d8ff87d3ca00879d30ad7159a0c842e7dc596e59d14dde4',121);
INSERT INTO "acts" VALUES(207,'undo:discord:509:102',1782907200250000,'discord:99','discord','undo','discord:286','78b3f525b40d0cb30a88','undo:admin:discord:507:discord:286',-2,'2','0','admin:discord:507:discord:286','91a7314cedb454550f68bf3cbe68bc83ed625b35dc7b2f66996f220d46dec61e','','01976132fca2c7761d8ff87d3ca00879d30ad7159a0c842e7dc596e59d14dde4','c89b0e54155076031b6b8063e12c95b078765117919a357e447ee9ea3170997a',121);
INSERT INTO "acts" VALUES(208,'undo:discord:509:103',1782907200250000,'discord:99','discord','undo','discord:287','b0ec00df528c1381d3d8','undo:admin:discord:507:discord:287',-2,'2','0','admin:discord:507:discord:287','20c954e969ef6ec8955ac678611e8266fc2e3c2667ce5827dbd32279998d9359','','c89b0e54155076031b6b8063e12c95b078765117919a357e447ee9ea3170997a','6b081128e8087fee3ffba2c107f95d35416af758700cc84260f4d8eb0d624b3e',121);
INSERT INTO "acts" VALUES(209,'undo:discord:509:104',1782907200250000,'discord:99','discord','undo','discord:288','706f1c3731e8d0bdf9c1','undo:admin:discord:507:discord:288',-2,'2','0','admin:discord:507:discord:288','88f07ce8c9e756c87f271e1481834b486995d1097a175b5c5dcae8f5223e88cb','','6b081128e8087fee3ffba2c107f95d35416af758700cc84260f4d8eb0d624b3e','ff647c695a686b07e2a7763aaae3d3593e4ed56e3216b8fee307f11c287acca9',121);
INSERT INTO "acts" VALUES(210,'undo:discord:509:105',1782907200250000,'discord:99','discord','undo','discord:289','9dd4df7425702380c937','undo:admin:discord:507:discord:289',-2,'2','0','admin:discord:507:discord:289','c21d409d600b1b1a8cbfc0fd45b5e1c6b44920252c7680c2c12e4978704eab0f','','ff647c695a686b07e2a7763aaae3d3593e4ed56e3216b8fee307f11c287acca9','da44a26cfb804b2c9bc48240cbfdeaa53e2e4ab29d2208fe5381d4fdfed71ed7',121);
INSERT INTO "acts" VALUES(211,'undo:discord:509:106',1782907200250000,'discord:99','discord','undo','discord:290','600e9e0be8eff7f33157','undo:admin:discord:507:discord:290',-2,'2','0','admin:discord:507:discord:290','28b4610f000313afc1627a85cff3a30e8c53a99b2d5ae3c662526e3e7b3b99a1','','da44a26cfb804b2c9bc48240cbfdeaa53e2e4ab29d2208fe5381d4fdfed71ed7','2899b31d6bc44e57b13fc19605fd28604c2ff3c79226409e2a6b65b82ae505a7',121);
INSERT INTO "acts" VALUES(212,'undo:discord:509:107',1782907200250000,'discord:99','discord','undo','discord:291','e69928fe30fb87eaa5dc','undo:admin:discord:507:discord:291',-2,'2','0','admin:discord:507:discord:291','a71ee00f755a2413cfcfe5658e0c17ebf2b23939074a2f2b71fa3cb31fd17f7b','','2899b31d6bc44e57b13fc19605fd28604c2ff3c79226409e2a6b65b82ae505a7','5ab5ec47f2124b3ddcac4de3af07881991e5d1993f5e200385f7f06e04589378',121);
INSERT INTO "acts" VALUES(213,'undo:discord:509:108',1782907200250000,'discord:99','discord','undo','discord:292','693330aa7e3d8c9cb5ae','undo:admin:discord:507:discord:292',-2,'2','0','admin:discord:507:discord:292','e4adc4f0840fce7957d40d37c9ea8ecd05eba3ea3a00dbd9395e65c2ffdb2c5c','','5ab5ec47f2124b3ddcac4de3af07881991e5d1993f5e200385f7f06e04589378','019eb76533be0587d1541bd6c83546e0338477d7eeb0a111d01be0d7fde1e926',121);
INSERT INTO "acts" VALUES(214,'undo:discord:509:109',1782907200250000,'discord:99','discord','undo','discord:293','14fb5850fe382c794747','undo:admin:discord:507:discord:293',-2,'2','0','admin:discord:507:discord:293','90e4060cfd9625c5f1afd72457155ca78742c0239577afcb5178f0e388208c53','','019eb76533be0587d1541bd6c83546e0338477d7eeb0a111d01be0d7fde1e926','dc737b2ce147b8fb80894e5877f1a2f7b18be7bd02b34adbf0c43b922c8ca602',121);
INSERT INTO "acts" VALUES(215,'undo:discord:509:110',1782907200250000,'discord:99','discord','undo','discord:294','44c66a3ce827bc749222','undo:admin:discord:507:discord:294',-2,'2','0','admin:discord:507:discord:294','60c9f613d23198fc4deaee8b11505a09275ec314eb14461b49251768e15c568d','','dc737b2ce147b8fb80894e5877f1a2f7b18be7bd02b34adbf0c43b922c8ca602','0ce7bd02a179ce7a9cc550cd54a2bc43af8294a4c78448a5f9d6dd25de1f91b3',121);
INSERT INTO "acts" VALUES(216,'undo:discord:509:111',1782907200250000,'discord:99','discord','undo','discord:295','1509825d59e811c85d67','undo:admin:discord:507:discord:295',-2,'2','0','admin:discord:507:discord:295','e0a52dbc438789aa0e4e4c1bf917f3ef0e46ed075436607340df99b6ad60e1cc','','0ce7bd02a179ce7a9cc550cd54a2bc43af8294a4c78448a5f9d6dd25de1f91b3','745450907f34259dbec9ae03f8aeb888e79dfea811eb2310f2c5aa429da3ecf8',121);
INSERT INTO "acts" VALUES(217,'undo:discord:509:112',1782907200250000,'discord:99','discord','undo','discord:296','33b349cd5dae4d05b4d1','undo:admin:discord:507:discord:296',-2,'2','0','admin:discord:507:discord:296','8fe0b93e5c24e10b08f321d2701dc638e27c81f2ef723580b81a0f1a9708eb46','','745450907f34259dbec9ae03f8aeb888e79dfea811eb2310f2c5aa429da3ecf8','17577f590ab6c2e39d5bacf4af2d7cb9bf9ff9a18c2ec3dc2cf769c7cc1ec246',121);
INSERT INTO "acts" VALUES(218,'undo:discord:509:113',1782907200250000,'discord:99','discord','undo','discord:297','9edbac0d5878dcf18340','undo:admin:discord:507:discord:297',-2,'2','0','admin:discord:507:discord:297','4d2309d28479acd387609810197f5d6cbd2edc80a7c383ae019cc556d411d559','','17577f590ab6c2e39d5bacf4af2d7cb9bf9ff9a18c2ec3dc2cf769c7cc1ec246','bbbde40efbfb2ace02b5fa372d0a6966fe13fcf5c220ef0a42d3016e571c6717',121);
INSERT INTO "acts" VALUES(219,'undo:discord:509:114',1782907200250000,'discord:99','discord','undo','discord:298','b6892f5cda926460c553','undo:admin:discord:507:discord:298',-2,'2','0','admin:discord:507:discord:298','b42a823ea1c73137c0a6836c387ee40d65efba6a2199e22794d6e0eb8b3a9271','','bbbde40efbfb2ace02b5fa372d0a6966fe13fcf5c220ef0a42d3016e571c6717','48d4e133fa001763608ff26052cfedbe8209c4d88c50c9d169121e61db6da4e2',121);
INSERT INTO "acts" VALUES(220,'undo:discord:509:115',1782907200250000,'discord:99','discord','undo','discord:299','bff7f375326cce196408','undo:admin:discord:507:discord:299',-2,'2','0','admin:discord:507:discord:299','c064785de568dadef34447f4ac9eabc23f5bcce8fdb88b1d49842e9e2e59b317','','48d4e133fa001763608ff26052cfedbe8209c4d88c50c9d169121e61db6da4e2','954dc816a889abd9c548c2cd1e541dee2c3654500868d87233b27901be34435c',121);
INSERT INTO "acts" VALUES(221,'undo:discord:509:116',1782907200250000,'discord:99','discord','undo','discord:300','d6be231c7c349ccb09a8','undo:admin:discord:507:discord:300',-2,'2','0','admin:discord:507:discord:300','e5600378548073d5256c783e2d9529c6fce158f62e0fa7043ecb8723c53f8bb8','','954dc816a889abd9c548c2cd1e541dee2c3654500868d87233b27901be34435c','1463c6b510665141d1edaec180ea314897bad2ca5cf42d2b4a06fde0794ab046',121);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0014');
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
INSERT INTO "guesses" VALUES('voucher','discord:1',2,1782907200250000,1782907200250000);
INSERT INTO "guesses" VALUES('voucher','telegram:1',1,1782907200250000,1782907200250000);
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
CREATE TABLE redemptions (
        voucher INTEGER NOT NULL REFERENCES vouchers (number),
        who TEXT NOT NULL,
        turn INTEGER NOT NULL CHECK (turn > 0),
        request TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (voucher, who)
    ) WITHOUT ROWID
    ;
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
COMMIT;
