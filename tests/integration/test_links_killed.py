"""A process that is killed in the middle of a link: either nothing of it was done, or all."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from pathlib import Path

from storage import audit
from storage.thread import connect_reader
from tests.fakes.databases import make_database
from tests.fakes.kept_codes import is_kept

KILLS = 8
LINKER = """
import asyncio, sys, uuid
from pathlib import Path
from datetime import timedelta
from bot.model.codes import code_of, digest, plain
from bot.model.guesses import Purpose
from bot.ops.ids import RandomIds
from storage.sqlite import SqliteStorage
from tests.fakes.linked import spendable, unlink, visit
from tests.fakes.orders import ANNA, BORIS, LIMITS, NOON, make_order
from tests.fakes.stories import grant

async def main(path):
    async with SqliteStorage(path=path) as storage:
        if sys.argv[2] == "0":
            await grant(storage, 20, ANNA, key="a")
            await grant(storage, 30, BORIS, key="b")
        turn = int(sys.argv[2]) * 100_000
        while True:
            turn += 1
            asker, other = (ANNA, BORIS) if turn % 2 else (BORIS, ANNA)
            one, two = await storage.find_person(asker), await storage.find_person(other)
            if one.id == two.id:
                await unlink(storage, asker)
                continue
            try:
                order = make_order(turn, person=two.id, identity=other, price=1)
                await storage.accept(order, limits=LIMITS)
            except Exception:
                pass
            code = code_of(RandomIds().chance("ABCDEFGH", 18))
            kept, id = digest(plain(code), of=Purpose.LINK), uuid.uuid4().hex
            await storage.open_link(asker, digest=kept, id=id, at=NOON)
            await storage.type_link(other, digest=kept, at=NOON)
            await storage.confirm_link(id, other, at=NOON)
            print(code, flush=True)
            await storage.confirm_link(id, asker, at=NOON)

asyncio.run(main(Path(sys.argv[1])))
"""


def test_a_kill_in_the_middle_of_a_link_loses_and_makes_no_credit(tmp_path: Path) -> None:
    database, chance, codes = make_database(tmp_path), random.Random(1), list[str]()
    for life in range(KILLS):
        command = [sys.executable, "-c", LINKER, str(database), str(life)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            codes += [process.stdout.readline().strip() for _ in range(chance.randint(1, 5))]
            process.send_signal(signal.SIGKILL)
            process.wait()
        assert process.returncode == -signal.SIGKILL, "it ended by itself"
        reader = connect_reader(database)
        try:
            assert audit.verify_ledger(reader).faults == ()
            posted = reader.execute("SELECT SUM(posted) FROM accounts").fetchone()[0]
            assert posted == 50
        finally:
            reader.close()
    assert all(codes)
    assert not [code for code in (codes[0], codes[-1]) if is_kept(tmp_path, code)]
