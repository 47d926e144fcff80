"""Damage files of every kind for a while, import each, and keep those that break a rule.

    python3 -m tests.fuzz MINUTES [KIND …]

What is found is written to a folder with the reason beside it; the rules stand in `tests.services.hostile.attempt`.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
import warnings
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

_ROUND = 100
"""So many files of a kind are tried before the next kind."""
_STEPS = 1_000
"""So many steps a book may have before a new one is taken."""


def main(minutes: float, kinds: list[str]) -> int:
    """Try files until the time is over; give 1 where any broke a rule."""
    home = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)

    from crm_desktop.services.books import book
    from crm_desktop.store import Store
    from tests.services.hostile import ELSEWHERE, attempt, hostile_files, settle
    from tests.store.books import CLOCK, in_haste

    def fresh() -> Store:
        for old in home.glob("a.crm*"):
            old.unlink()
        made = in_haste(Store.create(home / "a.crm", CLOCK))
        settle(made)
        return made

    other = Store.create(home / "other.crm", CLOCK)
    settle(other, ELSEWHERE)
    book.export_json(other, home / "book.json")
    other.close()
    store = fresh()
    files = hostile_files((home / "book.json").read_bytes())
    found = home / "found"
    found.mkdir()
    came: dict[str, Counter[str]] = {name: Counter() for name in files if not kinds or name in kinds}
    broken: set[str] = set()
    until = time.monotonic() + minutes * 60
    path = home / "file"

    def try_some(name: str, counts: Counter[str], number: int) -> None:
        """Try some files of a kind; raise what the smallest of those raises that break a rule."""

        @seed(number)
        @settings(
            max_examples=_ROUND,
            deadline=None,
            database=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        )
        @given(files[name])
        def one(data: bytes) -> None:
            nonlocal store
            path.write_bytes(data)
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    counts[attempt(store, path)] += 1
            except BaseException:
                counts["broke"] += 1
                store.close()
                store = fresh()
                raise

        one()

    number = os.getpid() * 1_000
    while time.monotonic() < until:
        for name, counts in came.items():
            number += 1
            try:
                try_some(name, counts, number)
            except Exception as error:  # noqa: BLE001 - whatever breaks a rule is told
                where = traceback.extract_tb(error.__traceback__)[-1]
                sign = f"{name}|{type(error).__name__}|{where.filename}:{where.lineno}|{str(error)[:60]}"
                if sign not in broken:
                    broken.add(sign)
                    place = found / f"{name}-{len(broken)}"
                    place.write_bytes(path.read_bytes())
                    told = "".join(traceback.format_exception(error))[-6_000:]
                    place.with_name(place.name + ".txt").write_text(told, encoding="utf-8")
                    print(f"BROKE {sign}\n      kept as {place}", flush=True)
            if time.monotonic() > until:
                break
        if store.value("SELECT count(*) FROM history") > _STEPS:
            store.close()
            store = fresh()
    store.close()
    for name, counts in came.items():
        print(f"{name:10} {sum(counts.values()):6,} files: {dict(counts)}")
    print(f"{len(broken)} rules broken; what was found is in {found}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]), sys.argv[2:]))
