"""The score of a target company: list, advocacy, motivation, posting.

The LAMP method of Steve Dalton, "The 2-Hour Job Search" (Ten Speed Press, 2012; second edition 2020): write a **list**
of companies, note for each how many **advocates** one knows inside, how much one is **motivated** to work there, and
whether it **posts** openings now; then begin where the numbers are highest. The book sorts by motivation first; here
the three numbers are added, so that one number tells where effort pays, and motivation decides between two alike.

The list itself is no number: a company that is scored is on it.
"""

from __future__ import annotations

from typing import Final, NamedTuple

MOTIVATIONS: Final = (1, 2, 3, 4, 5)
"""How much I want it: 1 would do, 5 nowhere rather."""
POSTINGS: Final = (0, 1, 2, 3)
"""Whether it posts now: 0 nothing, 1 something, 2 something close, 3 an opening that fits."""
MOST_ADVOCACY: Final = 5
"""So many people inside count; more make the way in no shorter."""
MOST: Final = MOTIVATIONS[-1] + MOST_ADVOCACY + POSTINGS[-1]
"""The highest score."""


class Lamp(NamedTuple):
    """The numbers of one company. Motivation and posting are the person's own, None is not said yet."""

    motivation: int | None
    inside: int
    posting: int | None

    @property
    def advocacy(self) -> int:
        """The people inside, as far as they count."""
        return min(self.inside, MOST_ADVOCACY)

    @property
    def is_scored(self) -> bool:
        """Whether the person said anything yet; advocacy counts itself and does not make a score."""
        return self.motivation is not None or self.posting is not None

    @property
    def score(self) -> int:
        """The three added, 0 to 13; what is not said counts nothing."""
        return (self.motivation or 0) + self.advocacy + (self.posting or 0)

    @property
    def order(self) -> tuple[int, int, int]:
        """The key that puts the highest score first, of two alike the one that is wanted more."""
        return (-self.score, -(self.motivation or 0), -self.inside)
