"""Company names, levelled so that the same company is known again (`domain.md`, fine print 32)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from crm_desktop.domain.names import fold

LEGAL_FORMS: Final = frozenset(
    """
    inc | incorporated | corp | corporation | co | company | and co | and company | co inc | company inc | and cie
    llc | l3c | llp | lllp | lp | pbc | pllc | limited liability company
    ltd | limited | co ltd | co limited | company limited | ltd co | plc | public limited company | cic | lbg | uc | ulc
    dac | clg | teoranta | cpt | ltee | senc
    pty | pty ltd | pty limited | proprietary limited | pvt ltd | pvt limited | private limited | private ltd
    pte | pte ltd | pte limited | sdn bhd | bhd | tbk | pcl | public company limited
    gmbh | ggmbh | gesmbh | mbh | ag | kg | ohg | og | ug | ug haftungsbeschrankt | gbr | egbr | kgaa | eg
    gmbh and co kg | gmbh co kg | ag and co kg | co kg | and co kg | gmbh and co kgaa | ag and co kgaa
    se and co kg | se and co kgaa | partg mbb | partgmbb
    sa | sas | sarl | sa rl | sasu | eurl | snc | sca | scs | scop | se | sccl | sgps | sagl | sa nv | nv sa
    sl | slu | sau | slp | sll | s coop | sa de cv | sab de cv | sapi de cv | sas de cv | s de rl | s de rl de cv
    srl de cv | sc de rl | cia ltda | eirl
    srl | srls | spa | scpa | scarl | scrl | sprl | bvba | cvba | vzw | asbl | bv | nv | vof
    ltda | lda | unipessoal lda | eireli
    as | asa | aps | ab | ab publ | abp | oy | oyj | oy ab | ehf | hf | ou | uab | sia
    sp z oo | spzoo | sp k | sp j | sp z oo sp k | spolka z oo | sro | s ro | spol s ro | kft | zrt | nyrt | doo | dd
    ood | eood | ead | ooo | oao | jsc | ojsc | cjsc | pjsc | ооо | оао | зао | пао | ао | тов
    as sirketi | anonim sirketi | ltd sti | limited sirketi
    kk | gk | yk | kabushiki kaisha | godo kaisha | co kk
    sae | saoc | saog | fze | fzco | fzc | fz llc | dmcc | wll | bsc closed | בעמ | בע מ
    """.replace("\n", "|")
    .replace("  ", "")
    .split("|")
) - {""}
"""Legal forms as folded words. "Group", "Holding" and the like are words of the name."""

_FORMS: Final = frozenset(tuple(form.split()) for form in LEGAL_FORMS)
_DOTTED_ONLY: Final = frozenset("ev eu ek cv na sc ad ae ac pc kd jtd teo sac sapa ks is ps bt da".split())
"""Legal forms that are words of names too ("Rivian EV"): taken only where they are written with dots ("e.V.")."""

_LONGEST: Final = max(len(form) for form in _FORMS)
_ARTICLES: Final = frozenset("the a an le la les l der die das el los las il lo i o os".split())
_ABBREVIATION: Final = re.compile(r"(?<![\w'])[^\W\d_](?:[./] ?[^\W\d_](?!\w))+\.?")
_DOTTED: Final = "\u2024"


@lru_cache(maxsize=65_536)
def normal_name(name: str) -> str:
    """Give the normal form of a company's name: what two spellings of one company have in common.

    Case, accents and punctuation are levelled, "&" is "and", dotted abbreviations are one word ("S.A." is "SA"), and
    one legal form is taken from the end, the longest that fits. A name that would be empty, or only an article, is
    kept. A normal form is its own normal form, unless the name ended in two legal forms or in a dotted one.
    """
    whole = " ".join(fold(name).split())
    text, words = _words_of(whole)
    bare = [word.rstrip(_DOTTED) for word in words]
    rest = bare[: len(bare) - _form_length(words, bare)]
    if not rest or (len(rest) == 1 and rest[0] in _ARTICLES):
        rest = bare
    return " ".join(rest) or text or whole


def ends_in_legal_form(name: str) -> bool:
    """Tell whether a name has a legal form behind it: "Sparbank AG", "Pagos del Sur, S.A. de C.V."."""
    _text, words = _words_of(" ".join(fold(name).split()))
    return 0 < _form_length(words, [word.rstrip(_DOTTED) for word in words]) < len(words)


def _words_of(folded: str) -> tuple[str, list[str]]:
    """A folded name with its signs levelled, and its words; dotted abbreviations are one word."""
    text = folded.replace("'", "").replace("&", " and ").replace(" + ", " and ")
    text = _ABBREVIATION.sub(_joined, text)
    return text, "".join(sign if sign.isalnum() or sign == _DOTTED else " " for sign in text).split()


def _joined(found: re.Match[str]) -> str:
    return f" {''.join(sign for sign in found[0] if sign.isalpha())}{_DOTTED} "


def _form_length(words: list[str], bare: list[str]) -> int:
    """How many words at the end are a legal form."""
    for length in range(min(_LONGEST, len(words)), 0, -1):
        if tuple(bare[-length:]) in _FORMS:
            return length
    return 1 if words and words[-1].endswith(_DOTTED) and bare[-1] in _DOTTED_ONLY else 0
