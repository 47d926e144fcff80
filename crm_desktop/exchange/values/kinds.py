"""What an e-mail address or a phone number is for, in the words that the editor of a contact shows."""

from __future__ import annotations

import re
from typing import Final

_LONGEST: Final = 60
_KIND_WORDS: Final = (
    ("fax", "fax telefax télécopie telecopie faksu faxnummer"),
    ("pager", "pager radiomessagerie buscapersonas cercapersone"),
    (
        "mobile",
        """mobile mobil mobiltelefon handy cell cellular portable iphone whatsapp móvil cellulare celular mobiel
        komórkowego komórkowy komórka telemóvel 携帯 手机 手機 移动""",
    ),
    (
        "home",
        """home private privat personal personnel domicile zuhause particular casa thuis domowy residencial domicilio
        abitazione 自宅 住宅""",
    ),
    (
        "work",
        """work business office geschäftlich dienstlich arbeit bureau professionnel travail company firma société main
        trabajo lavoro ufficio werk służbowy comercial trabalho 会社 商务""",
    ),
)


def kind_of(label: str) -> str:
    """Say what an address or number is for, by a label of another program: "work", "home", "mobile" ..., or the label.

    "Other" and what says nothing give "".
    """
    text = label.casefold().strip("* ")
    if not text or text in {"other", "andere", "sonstige", "autre", "internet", "pref", "voice"}:
        return ""
    return kind_in_header(text) or text[:_LONGEST]


def kind_in_header(header: str) -> str:
    """Say what a column of addresses or numbers is for, by the words of its header; "" where they do not say."""
    words = set(re.split(r"[\W\d_]+", header.casefold()))
    joined = header.casefold()
    for kind, known in _KIND_WORDS:
        for word in known.split():
            if (
                word in words
                or (len(word) > 3 and joined.startswith(word))
                or ((word == "fax" or word > "⺀") and word in joined)
            ):
                return kind
    return ""
