"""Texts from before UTF-8: what is told by their letters, and that no Western text is taken for another."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crm_desktop.exchange.files.older_text import Mixture, in_charset, older_encoding
from crm_desktop.exchange.sources import TableSource, open_source

TABLES = {
    "cp1250": "Imię;Nazwisko;Firma;E-mail\r\nŁukasz;Żółkiewski;Spółka Ślusarska;l@x.example\r\n",
    "cp1251": "Имя;Фамилия;Компания;Почта\r\nИван;Петров;Ромашка;i@x.example\r\nОльга;Белова;Север;o@x.example\r\n",
    "cp932": "氏名,会社名,メールアドレス\r\n山田 太郎,株式会社アクメ,taro@x.example\r\n",
    "gb18030": "姓名,公司,邮箱\r\n王小明,阿克米有限公司,wang@x.example\r\n",
    "cp949": "이름,회사,이메일\r\n김철수,가나상사,kim@x.example\r\n박영희,하늘물산,park@x.example\r\n",
}
MAC = "Vorname;Nachname;Firma;E-Mail\rJörg;Müßig;Größe & Söhne;j@x.example\rRené;Körner;Café Zürich;r@x.example\r"
TABLES |= {"mac-roman": MAC, "cp850": MAC.replace("\r", "\r\n")}
NAMES = {
    "cp1250": "Łukasz Żółkiewski",
    "cp1251": "Иван Петров",
    "cp932": "山田 太郎",
    "gb18030": "王小明",
    "cp949": "김철수",
    "mac-roman": "Jörg Müßig",
    "cp850": "Jörg Müßig",
}


@pytest.mark.parametrize("codec", TABLES)
def test_a_table_in_an_older_encoding_is_read(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(TABLES[codec].encode(codec))
    source = open_source(path)
    assert isinstance(source, TableSource)
    assert source.encoding == codec
    (batch,) = source.read()
    person = batch.people[0]
    assert person.name == NAMES[codec]
    assert person.company
    assert "@x.example" in person.emails[0]
    # The person may say another one.
    assert open_source(path, "cp1252").encoding == "cp1252"


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("codec", ["cp1252", "cp1250", "cp1251"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_each_line_is_read_in_its_own_encoding(tmp_path: Path, codec: str, order: int, mark: bytes) -> None:
    names = {
        "cp1252": "Jörg Müßig", "cp1250": "Łukasz Żółkiewski", "cp1251": "Иван Петров Константинович",
    }  # fmt: skip
    rows = [f"{names[codec]},a@x.example\n".encode(codec), "Zoë Þórsdóttir,b@x.example\n".encode()][::order]
    path = tmp_path / "a.csv"
    path.write_bytes(mark + b"Name,E-mail\n" + b"".join(rows))
    source = open_source(path)
    (batch,) = source.read()
    assert [each.name for each in batch.people] == [names[codec], "Zoë Þórsdóttir"][::order]
    assert not batch.unreadable
    assert any(f"some of its lines are, and the others are {codec}" in said for said in source.taken)


def test_a_line_of_several_pieces_may_be_cut_within_a_letter() -> None:
    for letters in ("éé", "€€", "😀😀"):
        for cut in range(1, len(letters[0].encode())):
            mixture = Mixture()
            whole = letters.encode()
            at = len(letters[0].encode()) + cut
            for piece in (b"x" * 99 + whole[:at], b"\n", "Jörg\n".encode("cp1252")):
                mixture.add(piece)
            assert mixture.older() == "cp1252"


def test_a_line_that_is_damaged_is_named_and_not_read_as_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    rows = ["Zoë Þórsdóttir,z@x.example\n".encode()] * 3 + ["Jörg".encode() + b" M\xfcller,j@x.example\n"]
    path.write_bytes(b"Name,E-mail\n" + b"".join(rows))
    (batch,) = open_source(path).read()
    assert [each.row for each in batch.unreadable] == [5]


def test_czech_is_told_by_letters_that_do_not_go_together_elsewhere() -> None:
    assert older_encoding("Jiří Němec, Růžena Dvořáková, Černý".encode("cp1250")) == "cp1250"


@pytest.mark.parametrize(
    "text",
    [
        "Müller, Jürgen; Weiß, Köln; Straße",
        "Hélène Lefèvre, François Noël, où, œuvre, Geneviève",
        "¿Qué tal, María José Núñez? ¡Olé! 1ª Mª",
        "João da Conceição, São Paulo",
        "Søren Kjær, Åse Bjørnson, Blåbærsyltetøy",
        "Bùi Hùng, Trì, Vình",
        "Città è già più però lunedì perché",
        "100 m³, 5 m², ½ l, £20, ¥300, 20 °C",
        "“Quotes” – dashes — and … “more” ‘single’ ’",
        "Dušan Kovač, Saša Žižek, Nežka Košir".replace("č", "c"),
        "don’t, won’t, can’t, a–b, this—that, wait…what, l’été, d’été, aujourd’hui",
        "ÀÉÈ ÜÖÄ ÑÇ",
        "ÿþ",
    ],
)
def test_western_texts_are_western(text: str) -> None:
    assert older_encoding(f"Name,Note\r\n{text}\r\n".encode("cp1252", "ignore")) == ""


CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÉÖÜÄÅØÆ"
WESTERN = "abcdefghijklmnopqrstuvwxyz" + "éèêëáàâäãåæçíîïñóòôöõøúûü"


@given(
    st.lists(
        st.builds(
            lambda front, word: f"{front}a{word}a",
            st.sampled_from(CAPITALS),
            st.text(WESTERN, min_size=1, max_size=9),
        ),
        min_size=1,
        max_size=40,
    )
)
def test_words_with_some_accents_are_western(words: list[str]) -> None:
    plain = [word for word in words if sum(letter > "~" for letter in word) * 3 <= len(word)]
    assert older_encoding(" ".join(plain).encode("cp1252")) == ""


@given(st.text("äöüß ,\n", max_size=60))
def test_few_letters_are_western_however_they_stand(text: str) -> None:
    assert older_encoding(text.encode("cp1252")) == ""


@given(st.binary(max_size=400))
def test_any_bytes_get_an_answer(head: bytes) -> None:
    assert older_encoding(head) in ("", *TABLES)


@pytest.mark.parametrize(
    "said",
    ["\x00", "", "klingon", "undefined", "punycode", "idna", "hex", "unicode-escape", "a" * 500, "\ud800"],
)
def test_a_charset_that_is_none_is_read_as_any_text(said: str) -> None:
    assert in_charset("Grüße".encode(), said) == "Grüße"
    assert in_charset("Grüße".encode("cp1252"), said) == "Grüße"


@example(b"a+2AA-b", "utf-7")
@given(st.binary(), st.text())
def test_whatever_charset_a_file_names_its_bytes_are_read_as_whole_letters(data: bytes, said: str) -> None:
    assert isinstance(in_charset(data, said).encode(), bytes)


def test_a_charset_that_fits_is_followed() -> None:
    assert in_charset("Łódź".encode("cp1250"), '"windows-1250"') == "Łódź"
    assert in_charset(b"\x80", "ISO-8859-1") == "€"
