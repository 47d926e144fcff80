"""How the benchmark says one measurement."""

from __future__ import annotations


def line(what: str, ours: float, floor: float, bound: float, unit: str = "ms") -> bool:
    """Print one measurement against its floor (seconds, or what `unit` says); say whether it keeps its bound."""
    ratio = ours / floor if floor else float("inf")
    scale = {"ms": 1e3, "us": 1e6}.get(unit, 1)
    verdict = "ok  " if ratio <= bound else "OVER"
    print(f"{verdict} {what:<62} {ratio:6.2f} x (bound {bound:g})   {ours * scale:10.1f} / {floor * scale:.1f} {unit}",
          flush=True)  # fmt: skip
    return ratio <= bound
