BEGIN TRANSACTION;
CREATE TABLE accounts (
        id TEXT NOT NULL PRIMARY KEY,
        person TEXT UNIQUE REFERENCES people (id),
        posted BIGINT NOT NULL DEFAULT 0,
        held BIGINT NOT NULL DEFAULT 0,
        CHECK (CASE WHEN person IS NULL THEN held = 0 ELSE held >= 0 AND posted - held >= 0 END)
    ) WITHOUT ROWID
    ;
INSERT INTO "accounts" VALUES('person:14ccf5f1d6d265c1033a','14ccf5f1d6d265c1033a',9,0);
INSERT INTO "accounts" VALUES('person:9ab38ed83cda712ddfe6','9ab38ed83cda712ddfe6',7,1);
INSERT INTO "accounts" VALUES('system:earned',NULL,4,0);
INSERT INTO "accounts" VALUES('system:issued',NULL,-20,0);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
CREATE TABLE identities (
        platform TEXT NOT NULL,
        user_id TEXT NOT NULL,
        person TEXT NOT NULL REFERENCES people (id),
        PRIMARY KEY (platform, user_id)
    ) WITHOUT ROWID
    ;
INSERT INTO "identities" VALUES('telegram','8','14ccf5f1d6d265c1033a');
INSERT INTO "identities" VALUES('telegram','7','9ab38ed83cda712ddfe6');
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
        receipt TEXT, chat_group TEXT NOT NULL DEFAULT '', spoiler INTEGER NOT NULL DEFAULT 0 CHECK (spoiler = 0 OR spoiler = 1), provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional = 0 OR provisional = 1), offered INTEGER NOT NULL DEFAULT 1 CHECK (offered = 0 OR offered = 1), width_px INTEGER, height_px INTEGER CHECK ((width_px IS NULL) = (height_px IS NULL)), source_blob TEXT, strength_percent INTEGER CHECK (source_blob IS NULL OR strength_percent IS NOT NULL), drawn_seed BIGINT,
        CHECK (hold = price * pictures),
        CHECK (captured >= 0 AND captured <= hold),
        CHECK (captured = 0 OR state = 'delivered'),
        CHECK ((finished_at IS NULL)
            = (state = 'queued' OR state = 'submitting' OR state = 'generating' OR state = 'rendered')),
        CHECK ((failure_key IS NULL) = (failure_detail IS NULL))
    );
INSERT INTO "jobs" VALUES(1,'u19red2sy8f83762','telegram:123456789:500','9ab38ed83cda712ddfe6','telegram','7','telegram','{"chat":"7","message":"1001","source":"1000"}','en','a red fox','16:9',1,1,1,1,'delivered',1,1,1795858889878630,1795859489878630,1795858890502914,NULL,NULL,'telegram:7:1001:u19red2sy8f83762','',0,0,1,NULL,NULL,NULL,NULL,1053272334);
INSERT INTO "jobs" VALUES(2,'k763414qo0hfuxyd','telegram:123456789:501','9ab38ed83cda712ddfe6','telegram','7','telegram','{"album":"1004,1005","chat":"-1004001","message":"1003","source":"1002","thread":"77"}','en','two cats','1:1',2,1,2,2,'delivered',1,1,1795858890600398,1795859490600398,1795858891043729,NULL,NULL,'telegram:-1004001:1003:k763414qo0hfuxyd','-1004001',0,0,1,NULL,NULL,NULL,NULL,3641623551);
INSERT INTO "jobs" VALUES(3,'79ah1pul3ygc9ky6','telegram:123456789:502','9ab38ed83cda712ddfe6','telegram','7','telegram','{"chat":"7","message":"1007","source":"1006"}','en','a slow snail','1:1',1,1,1,0,'generating',1,0,1795858891139737,1795859491139737,NULL,NULL,NULL,NULL,'',0,0,1,NULL,NULL,NULL,NULL,2417304551);
INSERT INTO "jobs" VALUES(4,'hhtacbjhqlwcqhn9','telegram:123456789:507','14ccf5f1d6d265c1033a','telegram','8','telegram','{"chat":"8","message":"1016","source":"1015"}','en','a boat','1:1',1,1,1,1,'delivered',1,1,1795858891693675,1795859491693675,1795858892050501,NULL,NULL,'telegram:8:1016:hhtacbjhqlwcqhn9','',0,0,1,NULL,NULL,NULL,NULL,1702983159);
CREATE TABLE notes (
        owner TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        expires_at BIGINT,
        PRIMARY KEY (owner, name)
    ) WITHOUT ROWID
    ;
INSERT INTO "notes" VALUES('telegram:123456789','ask:-1004001:7','{"message": 1010, "command": "imagine", "arguments": {"count": "2", "strength": "30"}, "source": "64b3dc91d7743ec2452b8eee986295d6ddc9571bb88d91ef0b4c7d0dd970c23d"}',1795945291460639);
INSERT INTO "notes" VALUES('telegram:123456789','ask:8:8','{"message": 1018, "command": "edit", "arguments": {"job": "hhtacbjhqlwcqhn9"}}',1795945292684155);
INSERT INTO "notes" VALUES('telegram:123456789','draft:505','{"user": 7, "source": 1011, "arguments": {"prompt": "a blue whale"}}',1795945291547047);
INSERT INTO "notes" VALUES('telegram:123456789','file:176bb51131d987e5bbffcd011c557e7cd3ce1b61e0ce684d1e81a19ccbb9069a','photo4',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','link:42f2d97335669f86846b721a','{"prompt": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}',1795945292764020);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"chat_id": 42, "type": "chat"}:en','31c69870f67e6734',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"chat_id": 42, "type": "chat"}:ko','a928c17adb9a8de8',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"chat_id": 42, "type": "chat"}:zh','1eb6153e362de3e0',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"type": "all_group_chats"}:en','06106211c87b975a',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"type": "all_group_chats"}:ko','dc8481fd6d9b3dc9',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"type": "all_group_chats"}:zh','30c614505c31c771',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"type": "default"}:en','25784929366bf198',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"type": "default"}:ko','a03c85e58fe573f8',NULL);
INSERT INTO "notes" VALUES('telegram:123456789','menu:{"type": "default"}:zh','29d614b3ac5ddf40',NULL);
CREATE TABLE people (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL DEFAULT '',
        locale TEXT,
        banned INTEGER NOT NULL DEFAULT 0 CHECK (banned IN (0, 1)),
        met_at BIGINT NOT NULL
    , aspect_ratio TEXT, wants_files INTEGER NOT NULL DEFAULT 0 CHECK (wants_files IN (0, 1))) WITHOUT ROWID
    ;
INSERT INTO "people" VALUES('14ccf5f1d6d265c1033a','P8',NULL,0,1795858891691164,NULL,0);
INSERT INTO "people" VALUES('9ab38ed83cda712ddfe6','P7',NULL,0,1795858889873018,NULL,0);
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
INSERT INTO "tasks" VALUES(1,0,'rendered',1053272334,'zimage','fake-task-1',1,1795858889914734,1795858889927809,'176bb51131d987e5bbffcd011c557e7cd3ce1b61e0ce684d1e81a19ccbb9069a','image/png',64,64,156,NULL,NULL,15,'2025-12-05 13:05:09',0.0,5.12291165999613440362e-01,1,1);
INSERT INTO "tasks" VALUES(2,0,'rendered',3641623551,'zimage','fake-task-2',1,1795858890607404,1795858890624054,'176bb51131d987e5bbffcd011c557e7cd3ce1b61e0ce684d1e81a19ccbb9069a','image/png',64,64,156,NULL,NULL,15,'2025-12-05 13:05:09',0.0,2.03289542999755212804e-01,2,1);
INSERT INTO "tasks" VALUES(2,1,'rendered',3641623552,'zimage','fake-task-3',1,1795858890708824,1795858890709487,'176bb51131d987e5bbffcd011c557e7cd3ce1b61e0ce684d1e81a19ccbb9069a','image/png',64,64,156,NULL,NULL,15,'2025-12-05 13:05:09',0.0,2.20965654999872640473e-01,3,1);
INSERT INTO "tasks" VALUES(3,0,'generating',2417304551,'zimage','fake-task-4',1,1795858891163657,1795858891175278,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "tasks" VALUES(4,0,'rendered',1702983159,'zimage','fake-task-5',1,1795858891803317,1795858891810732,'176bb51131d987e5bbffcd011c557e7cd3ce1b61e0ce684d1e81a19ccbb9069a','image/png',64,64,156,NULL,NULL,15,'2025-12-05 13:05:09',0.0,1.97641059000034147175e-01,4,1);
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
INSERT INTO "transfers" VALUES(1,'welcome:9ab38ed83cda712ddfe6','grant','welcome','system:issued','person:9ab38ed83cda712ddfe6',10,NULL,'system','',1795858889873018,NULL,NULL);
INSERT INTO "transfers" VALUES(2,'hold:u19red2sy8f83762','hold','job','person:9ab38ed83cda712ddfe6','system:earned',1,'u19red2sy8f83762','telegram:7','',1795858889878630,NULL,NULL);
INSERT INTO "transfers" VALUES(3,'capture:u19red2sy8f83762','capture','job','person:9ab38ed83cda712ddfe6','system:earned',1,'u19red2sy8f83762','system','',1795858890502914,NULL,NULL);
INSERT INTO "transfers" VALUES(4,'hold:k763414qo0hfuxyd','hold','job','person:9ab38ed83cda712ddfe6','system:earned',2,'k763414qo0hfuxyd','telegram:7','',1795858890600398,NULL,NULL);
INSERT INTO "transfers" VALUES(5,'capture:k763414qo0hfuxyd','capture','job','person:9ab38ed83cda712ddfe6','system:earned',2,'k763414qo0hfuxyd','system','',1795858891043729,NULL,NULL);
INSERT INTO "transfers" VALUES(6,'hold:79ah1pul3ygc9ky6','hold','job','person:9ab38ed83cda712ddfe6','system:earned',1,'79ah1pul3ygc9ky6','telegram:7','',1795858891139737,NULL,NULL);
INSERT INTO "transfers" VALUES(7,'welcome:14ccf5f1d6d265c1033a','grant','welcome','system:issued','person:14ccf5f1d6d265c1033a',10,NULL,'system','',1795858891691164,NULL,NULL);
INSERT INTO "transfers" VALUES(8,'hold:hhtacbjhqlwcqhn9','hold','job','person:14ccf5f1d6d265c1033a','system:earned',1,'hhtacbjhqlwcqhn9','telegram:8','',1795858891693675,NULL,NULL);
INSERT INTO "transfers" VALUES(9,'capture:hhtacbjhqlwcqhn9','capture','job','person:14ccf5f1d6d265c1033a','system:earned',1,'hhtacbjhqlwcqhn9','system','',1795858892050501,NULL,NULL);
CREATE TABLE updates (
        owner TEXT NOT NULL,
        id BIGINT NOT NULL,
        payload TEXT,
        tries INTEGER NOT NULL DEFAULT 0,
        received_at BIGINT NOT NULL,
        PRIMARY KEY (owner, id)
    ) WITHOUT ROWID
    ;
INSERT INTO "updates" VALUES('telegram:123456789',500,NULL,0,1795858889863497);
INSERT INTO "updates" VALUES('telegram:123456789',501,NULL,0,1795858890592448);
INSERT INTO "updates" VALUES('telegram:123456789',502,NULL,0,1795858891124002);
INSERT INTO "updates" VALUES('telegram:123456789',503,NULL,0,1795858891255669);
INSERT INTO "updates" VALUES('telegram:123456789',504,NULL,0,1795858891315910);
INSERT INTO "updates" VALUES('telegram:123456789',505,NULL,0,1795858891531488);
INSERT INTO "updates" VALUES('telegram:123456789',506,NULL,0,1795858891615699);
INSERT INTO "updates" VALUES('telegram:123456789',507,NULL,0,1795858891687668);
INSERT INTO "updates" VALUES('telegram:123456789',508,NULL,0,1795858892593120);
INSERT INTO "updates" VALUES('telegram:123456789',509,NULL,0,1795858892747903);
INSERT INTO "updates" VALUES('telegram:123456789',510,'{"message": {"channel_chat_created": false, "delete_chat_photo": false, "entities": [{"length": 8, "offset": 0, "type": "bot_command"}], "group_chat_created": false, "supergroup_chat_created": false, "text": "/credits", "chat": {"first_name": "P8", "id": 8, "type": "private"}, "date": 1795858892, "message_id": 1020, "from": {"first_name": "P8", "id": 8, "is_bot": false, "language_code": "en"}}, "update_id": 510}',0,1795858892848354);
INSERT INTO "updates" VALUES('telegram:123456789',511,'{"callback_query": {"chat_instance": "1", "data": "v1:details:hhtacbjhqlwcqhn9", "id": "cb1021", "message": {"caption": "a boat\n\n1:1 \u00b7 seed 1702983159 \u00b7 0.3 s \u00b7 1 credit \u00b7 9 credits left", "channel_chat_created": false, "delete_chat_photo": false, "group_chat_created": false, "photo": [{"height": 64, "width": 64, "file_id": "photo4", "file_size": 156, "file_unique_id": "photo4"}], "reply_markup": {"inline_keyboard": [[{"callback_data": "v1:again:hhtacbjhqlwcqhn9", "text": "Again"}, {"callback_data": "v1:vary:hhtacbjhqlwcqhn9:1", "text": "Vary"}, {"callback_data": "v1:edit:hhtacbjhqlwcqhn9", "text": "Edit"}], [{"callback_data": "v1:original:hhtacbjhqlwcqhn9:1", "text": "Original"}], [{"callback_data": "v1:details:hhtacbjhqlwcqhn9", "text": "Details"}, {"callback_data": "v1:delete:hhtacbjhqlwcqhn9", "text": "Delete"}]]}, "supergroup_chat_created": false, "chat": {"first_name": "P8", "id": 8, "type": "private"}, "date": 1795858891, "message_id": 1016, "from": {"first_name": "Painter", "id": 123456789, "is_bot": true, "username": "painter_bot"}, "answers": 1015, "edited": 3920.462241472}, "from": {"first_name": "P8", "id": 8, "is_bot": false, "language_code": "en"}}, "update_id": 511}',0,1795858892944133);
CREATE TABLE usernames (
        platform TEXT NOT NULL,
        username TEXT NOT NULL,
        user_id TEXT NOT NULL,
        PRIMARY KEY (platform, username)
    ) WITHOUT ROWID
    ;
INSERT INTO "usernames" VALUES('telegram','anna','7');
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
COMMIT;