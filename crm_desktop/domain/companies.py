"""Company names, levelled so that the same company is known again (domain.md, fine print 32)."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from crm_desktop.domain.names import fold

LEGAL_FORMS: Final = tuple(
    sorted(
        (
            tuple(form.split())
            for form in (
                "inc;incorporated;corp;corporation;co;company;llc;l l c;llp;lp;ltd;limited;plc;pllc;pty ltd;pty;"
                "pvt ltd;private limited;pte ltd;pte;sdn bhd;bhd;gmbh;mbh;ag;kg;ohg;ug;se;ev;e v;eg;gbr;kgaa;"
                "gmbh and co kg;gmbh co kg;sa;s a;sas;s a s;sarl;s a r l;sasu;snc;scop;sl;s l;slu;sa de cv;s a de c v;"
                "s de rl de cv;s de r l de c v;srl;s r l;spa;s p a;sapa;bv;b v;nv;n v;vof;cv;aps;a s;as;asa;ab;oy;oyj;"
                "sp z o o;spzoo;s r o;sro;a s;kft;zrt;nyrt;d o o;doo;d d;ooo;oao;zao;pao;ltda;eireli;me;kk;k k;gk;"
                "co ltd;dac;clg;teo;teoranta;uc;hf;ehf"
            ).split(";")
        ),
        key=len,
        reverse=True,
    )
)
"""Legal forms as words, longest first; one is taken from the end of a name."""
_ARTICLES: Final = frozenset({"the", "le", "la", "les", "der", "die", "das", "el", "il", "lo"})


@lru_cache(maxsize=65_536)
def normal_name(name: str) -> str:
    """Give the normal form: case, accents, punctuation and &/and levelled, one legal form taken from the end.

    A name that would be empty, or only an article, is kept.
    """
    text = fold(name).replace("&", " and ").replace("+", " and ")
    words = "".join(c if c.isalnum() else " " for c in text if c not in "'.").split()
    if words and words[-1] == "and":
        words.pop()
    for form in LEGAL_FORMS:
        if len(words) > len(form) and tuple(words[-len(form) :]) == form:
            rest = words[: -len(form)]
            if rest and not (len(rest) == 1 and rest[0] in _ARTICLES):
                words = rest
            break
    return " ".join(words) or " ".join(name.split()).casefold()
