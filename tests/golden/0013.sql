BEGIN TRANSACTION;
CREATE TABLE accounts (
        id TEXT NOT NULL PRIMARY KEY,
        person TEXT UNIQUE REFERENCES people (id),
        posted BIGINT NOT NULL DEFAULT 0,
        held BIGINT NOT NULL DEFAULT 0,
        CHECK (CASE WHEN person IS NULL THEN held = 0 ELSE held >= 0 AND posted - held >= 0 END)
    ) WITHOUT ROWID
    ;
INSERT INTO "accounts" VALUES('person:0b3a916bfcf5a0ac886a','0b3a916bfcf5a0ac886a',10,8);
INSERT INTO "accounts" VALUES('person:30ca6b6e8bd9b608383a','30ca6b6e8bd9b608383a',23,10);
INSERT INTO "accounts" VALUES('person:511ee5d9c420002952cc','511ee5d9c420002952cc',7,0);
INSERT INTO "accounts" VALUES('person:6cc2cacd77c6a0e0290a','6cc2cacd77c6a0e0290a',2,0);
INSERT INTO "accounts" VALUES('person:8b88fae2bcd65b192104','8b88fae2bcd65b192104',10,0);
INSERT INTO "accounts" VALUES('person:b1f557692672db309df9','b1f557692672db309df9',9,1);
INSERT INTO "accounts" VALUES('person:bcac3fa9ca1302f84813','bcac3fa9ca1302f84813',6,0);
INSERT INTO "accounts" VALUES('person:bcea76ca6ac9e64cadb2','bcea76ca6ac9e64cadb2',3,0);
INSERT INTO "accounts" VALUES('person:ef0a7688527015a602c2','ef0a7688527015a602c2',42,0);
INSERT INTO "accounts" VALUES('system:earned',NULL,0,0);
INSERT INTO "accounts" VALUES('system:issued',NULL,0,0);
CREATE TABLE act_texts (
        act BIGINT NOT NULL PRIMARY KEY REFERENCES acts (seq),
        salt TEXT NOT NULL,
        text TEXT NOT NULL
    );
INSERT INTO "act_texts" VALUES(1,'273dd6a89effdddfcce31a45115ffb8d','thanks, 고마워요');
INSERT INTO "act_texts" VALUES(4,'cb42ad79123b32b5681decedcc983a21','for the contest');
INSERT INTO "act_texts" VALUES(8,'e2a3214226a770574058e3bec0aa70e1','спам 광고');
INSERT INTO "act_texts" VALUES(10,'c2e596a7745a5c2dc4f7a1346d1a4160','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(12,'fccef3058fa591fe7c6fc232bce7f33d','no power');
INSERT INTO "act_texts" VALUES(13,'316dac50fb6297924a4306c301cb65c9','Back at noon. 곧 돌아와요.');
INSERT INTO "act_texts" VALUES(14,'f045e64826ddf01647a98ec9b12e3b3f','감사');
INSERT INTO "act_texts" VALUES(15,'9434c2e08744c8c5300680b0227e634f','감사');
INSERT INTO "act_texts" VALUES(18,'6c7528c71f795bf39b65e54f54e957f4','für dich');
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
    );
INSERT INTO "acts" VALUES(1,'admin:telegram:501',1782907200250000,'discord:99','discord','topup','discord:1','ef0a7688527015a602c2','admin:telegram:501',30,'20','50',NULL,'7ae79ab66c6d8b07cfde7047cc7ca5fad2f85cef2d57631a9c8e617c5b89d147','11ea024791ea366857fb2b50b61c392d06fa9d5ae6fdf41c210eb27b0e2c8c14','','147be08de757602d0248ceef703612d77598a6edddc141a8ccedea535985ee0b');
INSERT INTO "acts" VALUES(2,'admin:fine',1782907200250000,'terminal','terminal','deduct','discord:1','ef0a7688527015a602c2','admin:fine',-5,'50','45',NULL,'8df28d491251669f188571799405b01d96f5a6e8f97696aff2d84478bcb38bd1','','147be08de757602d0248ceef703612d77598a6edddc141a8ccedea535985ee0b','ed54c0e3673a43497712f5920649f1eaefacf744100f8c11ddb19cabba2f1b18');
INSERT INTO "acts" VALUES(3,'block:6b87785fc0224620b9564c0f34159db5',1773489600123456,'discord:99','discord','block','telegram:3','8b88fae2bcd65b192104',NULL,NULL,'','{"until": null}',NULL,'','','ed54c0e3673a43497712f5920649f1eaefacf744100f8c11ddb19cabba2f1b18','4c0fb2ea066e346aaaf0a9bf477c0cc3a812d07a9d9c78969657304e1575c1c1');
INSERT INTO "acts" VALUES(4,'admin:discord:502',1782907200250000,'discord:99','discord','topup','discord:55','511ee5d9c420002952cc','admin:discord:502',7,'0','7',NULL,'9d9539825600d8bc464462b9ecf168c3e47ebd5500df49b8481644e24efb1925','59dfcee744a6fd4cfec93a8030a50d673b5fa9202861197c783418a9adb2e354','4c0fb2ea066e346aaaf0a9bf477c0cc3a812d07a9d9c78969657304e1575c1c1','1f86a8648941dda5aa1eb67db2908d69ebf10c0eedbdc1e7df33141dc34fa0cc');
INSERT INTO "acts" VALUES(5,'admin:discord:503',1782907200250000,'discord:99','discord','topup','discord:12','b1f557692672db309df9','admin:discord:503',9,'0','9',NULL,'16bf155bb9dc1b55188810728a1146c3e8572a91d9e5d2b0ee7a8c77a7442def','','1f86a8648941dda5aa1eb67db2908d69ebf10c0eedbdc1e7df33141dc34fa0cc','4f57c946f2ac810ebd9ef6b490ce10e7f59be03b686640cac39d8bd83c41b499');
INSERT INTO "acts" VALUES(6,'admin:discord:504',1782907200250000,'discord:99','discord','topup','discord:13','30ca6b6e8bd9b608383a','admin:discord:504',30,'0','30',NULL,'8545dc01c654a920261c50c788cdee053cea4c8e51af9e9350534baff140cc59','','4f57c946f2ac810ebd9ef6b490ce10e7f59be03b686640cac39d8bd83c41b499','2714b48c9b738ec2206a96f1ed7af43adb63d564a8328352ef22adcd7ec51ecb');
INSERT INTO "acts" VALUES(7,'role:role',1782907200250000,'discord:99','discord','role','discord:13','30ca6b6e8bd9b608383a',NULL,NULL,'','moderator',NULL,'','','2714b48c9b738ec2206a96f1ed7af43adb63d564a8328352ef22adcd7ec51ecb','09977f744ced7ff82348533fb611a0002fdb0f2e901ffc321ac0f918ee2006d5');
INSERT INTO "acts" VALUES(8,'block:block',1782907200250000,'discord:99','discord','block','discord:12','b1f557692672db309df9',NULL,NULL,'','{"until": "2026-07-02T12:00:00.250000+00:00"}',NULL,'','f49b888a3fc6756b33f56efaddfafc205ba72328ccb50ac768c9f74e0f87827d','09977f744ced7ff82348533fb611a0002fdb0f2e901ffc321ac0f918ee2006d5','269747228194318aa9fa8d97fb64af012e69b6b4630d2ace67a21c9b88b2a8c1');
INSERT INTO "acts" VALUES(9,'config:config',1782907200250000,'discord:99','discord','config','PRICE_CREDITS',NULL,NULL,NULL,'{"value": null}','{"value": "3"}',NULL,'','','269747228194318aa9fa8d97fb64af012e69b6b4630d2ace67a21c9b88b2a8c1','710890bbfdc342cf5e434e894c6fe115d23306e08e65a7717ca598e982dc1d72');
INSERT INTO "acts" VALUES(10,'pause:everywhere',1782907200250000,'discord:99','discord','pause','everywhere',NULL,NULL,NULL,'{"words": null}','{"words": "Back at noon. 곧 돌아와요."}',NULL,'','cacbece85a8bd15ef6b2737876bd6835c2fc47a15bb0ef3d37de1b10de452a15','710890bbfdc342cf5e434e894c6fe115d23306e08e65a7717ca598e982dc1d72','a66a5590b233b70b3a5cf3fbc5cba667f682c15540ed0605138ff55018adff46');
INSERT INTO "acts" VALUES(11,'pause:group:discord:5',1782907200250000,'discord:99','discord','pause','group:discord:5',NULL,NULL,NULL,'{"words": null}','{"words": ""}',NULL,'','','a66a5590b233b70b3a5cf3fbc5cba667f682c15540ed0605138ff55018adff46','8be6d6cc5e0c0b196e78080ce3d256dde4020bbb798428fdc8f304f97b30171f');
INSERT INTO "acts" VALUES(12,'pause:backend:comfyui',1782907200250000,'discord:99','discord','pause','backend:comfyui',NULL,NULL,NULL,'{"words": null}','{"words": "no power"}',NULL,'','9847c831fc1b7b53196a071f18944227bf152c9909fcd29b3ea29c19b543c4bd','8be6d6cc5e0c0b196e78080ce3d256dde4020bbb798428fdc8f304f97b30171f','ae65e2cb428e2811a24a669943768777244b65b9aa40be09239941cdd2f505bf');
INSERT INTO "acts" VALUES(13,'resume:resume',1782907200250000,'discord:99','discord','resume','everywhere',NULL,NULL,NULL,'{"words": "Back at noon. 곧 돌아와요."}','{"words": null}',NULL,'','c2b404372d0c0178ff6c7a4b8cc0495a0048bb3175e106cd67b9a1d81775dd6b','ae65e2cb428e2811a24a669943768777244b65b9aa40be09239941cdd2f505bf','3479a24279690e52e35c803030f293b0e8a58ddf89f87685ec9b705f8f90e459');
INSERT INTO "acts" VALUES(14,'admin:discord:505',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:505',3,'0','3',NULL,'e6cb3c341ba47b218ac115923de4189621f202ed629ed91820a82810c6b1b17a','20e60b3fd248f731b2b600ef75f983ff46eb6e45d607d902f278a88f7345473b','3479a24279690e52e35c803030f293b0e8a58ddf89f87685ec9b705f8f90e459','5813c4642bda17f4372d068fcf9654afa1866780f6e7657329b4f9cee4f786a2');
INSERT INTO "acts" VALUES(15,'admin:discord:506',1782907200250000,'discord:99','discord','topup','discord:14','bcac3fa9ca1302f84813','admin:discord:506',3,'3','6',NULL,'a7dde8e7e12d4cafab571ca340a031a49236f9fff70a894e729d8061efbb6d50','54a6e67bf19fc773f2b8ea27ebc5a2c61d7add71c3d2dca598eab75e5476c316','5813c4642bda17f4372d068fcf9654afa1866780f6e7657329b4f9cee4f786a2','014476649848aafe7e82078be66f204a5b087d17813d73465e5cfeeece1c8f70');
INSERT INTO "acts" VALUES(16,'vouchers:vouchers',1782907200250000,'discord:99','discord','vouchers','#1–#2',NULL,NULL,NULL,'','{"amount": 5, "uses": 3, "count": 2, "expires_at": "2026-07-31T12:00:00.250000+00:00"}',NULL,'','','014476649848aafe7e82078be66f204a5b087d17813d73465e5cfeeece1c8f70','8e09a613cb5b740d7d8e9d36d8da8ae7cf00f45f95717efa7686d0afa56fab29');
INSERT INTO "acts" VALUES(17,'revoke:revoke',1782907200250000,'discord:99','discord','revoke','#2',NULL,NULL,NULL,'{"can_give": 15, "revoked": 0}','{"can_give": 0, "revoked": 1}',NULL,'','','8e09a613cb5b740d7d8e9d36d8da8ae7cf00f45f95717efa7686d0afa56fab29','ffbc560e16bbcd5e7696af04822eb65642b000e7ae117ff1d0989b9a29b7d3f6');
INSERT INTO "acts" VALUES(18,'gift:discord:603',1782907200250000,'discord:15','discord','gift','telegram:15','6cc2cacd77c6a0e0290a','gift:discord:603',2,'0','2',NULL,'1c960f78da4e0135a32b103a0b8f3f6cfd0912674e1ed1cd4d2d2a76e75fe53c','dc4e7a02856842aa8a0b7cf7ffa8ad5e5dad2b693771ee951c08a072d380c57f','ffbc560e16bbcd5e7696af04822eb65642b000e7ae117ff1d0989b9a29b7d3f6','a74ae360fa40f415f5d27693e6af63997712a94f6f1ffbd19455c8030d97a1de');
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
INSERT INTO "identities" VALUES('telegram','1','0b3a916bfcf5a0ac886a');
INSERT INTO "identities" VALUES('discord','13','30ca6b6e8bd9b608383a');
INSERT INTO "identities" VALUES('discord','55','511ee5d9c420002952cc');
INSERT INTO "identities" VALUES('telegram','15','6cc2cacd77c6a0e0290a');
INSERT INTO "identities" VALUES('telegram','3','8b88fae2bcd65b192104');
INSERT INTO "identities" VALUES('discord','12','b1f557692672db309df9');
INSERT INTO "identities" VALUES('discord','14','bcac3fa9ca1302f84813');
INSERT INTO "identities" VALUES('discord','15','bcea76ca6ac9e64cadb2');
INSERT INTO "identities" VALUES('discord','1','ef0a7688527015a602c2');
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
INSERT INTO "people" VALUES('0b3a916bfcf5a0ac886a','Борис',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('30ca6b6e8bd9b608383a','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('511ee5d9c420002952cc','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('6cc2cacd77c6a0e0290a','Georg',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('8b88fae2bcd65b192104','Vera','en',1782907200250000,NULL,0);
INSERT INTO "people" VALUES('b1f557692672db309df9','',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('bcac3fa9ca1302f84813','Eva',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('bcea76ca6ac9e64cadb2','Frida',NULL,1782907200250000,NULL,0);
INSERT INTO "people" VALUES('ef0a7688527015a602c2','Anna','ko',1782907200250000,'16:9',1);
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
COMMIT;
