"""Reading pasted postings: each value where it is sure, and nothing where it is not."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.posting import MOST_COMPANY, MOST_SALARY, MOST_TITLE, Posting, read_posting

TODAY = date(2026, 11, 24)

WHOLE = """
Senior PM, Payments
Larkmoor Bank
Dublin
Salary: €92,000–104,000 a year
Applications close on 30 November 2026.
See https://larkmoor.example/jobs/118.
About Larkmoor Bank
About the role
You will own payments.
"""


def test_an_advertisement_is_read_whole() -> None:
    assert read_posting(WHOLE, TODAY) == Posting(
        "Senior PM, Payments",
        "Larkmoor Bank",
        "https://larkmoor.example/jobs/118",
        "larkmoor.example",
        "€92,000–104,000 a year",
        date(2026, 11, 30),
    )


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        ("Job title: Head of Product\nCompany: Harbourwren", "Head of Product", "Harbourwren"),
        ("Position\nHead of Product\nEmployer\nHarbourwren", "Head of Product", "Harbourwren"),
        ("**Role:** Data Engineer", "Data Engineer", ""),
        ("Lead PM, Risk at Orrery Lane - Dublin", "Lead PM, Risk", "Orrery Lane"),
        ("Larkmoor Bank hiring Senior PM in Dublin, Ireland | LinkedIn", "Senior PM", "Larkmoor Bank"),
        ("Copperfinch is looking for a Staff Engineer", "Staff Engineer", "Copperfinch"),
        ("Principal PM | Abacombe | Careers\nAbacombe is an invoicing company.", "Principal PM", "Abacombe"),
        # What stands beside the title may be a place.
        ("Principal PM | Dublin\nWe are in Dublin.", "Principal PM", ""),
        ("Principal PM | Dublin", "Principal PM", ""),
        # Nobody's name.
        ("We are hiring a Backend Developer", "Backend Developer", ""),
        ("Backend Developer at the best company", "Backend Developer", ""),
        ("Nurse\nAt Mossgate Mutual, we care.", "Nurse", "Mossgate Mutual"),
        # Two companies are named: none is sure.
        ("Nurse\nAt Mossgate Mutual, we care. At Quillstow, we lend.", "Nurse", ""),
        ("A long sentence about a manager who did something once.", "", ""),
        ("Manager " + "of this and of that " * 4, "", ""),
        ("Nothing here is a profession", "", ""),
        ("", "", ""),
    ],
)
def test_title_and_company(text: str, title: str, company: str) -> None:
    read = read_posting(text, TODAY)
    assert (read.title, read.company) == (title, company)


@pytest.mark.parametrize(
    ("link", "title", "company"),
    [
        (
            "https://www.linkedin.com/jobs/view/senior-pm-payments-at-orrery-lane-3812345678/?trk=x",
            "Senior PM Payments",
            "Orrery Lane",
        ),
        ("https://boards.greenhouse.io/copperfinch/jobs/204", "", "Copperfinch"),
        ("https://jobs.lever.co/copperfinch/0a1b-2c", "", "Copperfinch"),
        ("https://copperfinch.recruitee.com/o/head-of-product", "Head of Product", "Copperfinch"),
        ("https://copperfinch.teamtailor.com/jobs/99-ux-designer", "UX Designer", "Copperfinch"),
        ("https://larkmoor.wd3.myworkdayjobs.com/Jobs/job/Dublin/Data-Analyst_R-118", "Data Analyst", "Larkmoor"),
        ("https://larkmoor.example/jobs/118", "", ""),
        ("https://www.linkedin.com/jobs/view/3812345678", "", ""),
        ("https://www.linkedin.com/jobs/view/senior-pm-at-acme-gmbh-3812345678", "Senior PM", "Acme GmbH"),
        ("https://www.welcometothejungle.com/fr/companies/alan/jobs/product-manager_paris", "Product Manager", "Alan"),
        ("https://acme-ag.jobs.personio.de/job/12", "", "Acme AG"),
        ("https://career.teamtailor.com/jobs/4567-senior-pm", "Senior PM", ""),
    ],
)  # fmt: skip
def test_what_a_link_says_by_itself(link: str, title: str, company: str) -> None:
    read = read_posting(link, TODAY)
    assert (read.link, read.title, read.company) == (link, title, company)


def test_links_are_cut_at_the_sentence() -> None:
    assert read_posting("(see https://a.example/x_(y)).", TODAY).link == "https://a.example/x_(y)"
    assert read_posting("a.example/jobs/7", TODAY).link == "https://a.example/jobs/7"
    assert read_posting("Look at a.example/jobs/7", TODAY).link == ""
    assert read_posting("javascript:alert(1) file:///etc/passwd", TODAY).link == ""
    assert read_posting("https://[broken/", TODAY).link == ""


@pytest.mark.parametrize(
    ("text", "salary"),
    [
        ("Pay is $120k - $140k per year, and shares.", "$120k - $140k per year"),
        ("110.000 – 120.000 EUR", "110.000 – 120.000 EUR"),
        ("Salary: competitive", ""),
        ("Compensation: £85–95k", "£85–95k"),
        ("We raised $10-20 million.", ""),
        ("One pays €50k–60k, the other €70k–80k.", ""),
        ("Rooms 12 to 14", ""),
    ],
)
def test_salary(text: str, salary: str) -> None:
    assert read_posting(text, TODAY).salary == salary


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Closing date: 2026-12-01", date(2026, 12, 1)),
        ("Closing date\n1 December", date(2026, 12, 1)),
        ("Please apply by Friday, December 4, 2026", date(2026, 12, 4)),
        ("Deadline is 4th of December", date(2026, 12, 4)),
        ("Apply by 30/11/2026", date(2026, 11, 30)),
        ("Apply by 11/30/2026", date(2026, 11, 30)),
        ("Apply by 3.12.2026", date(2026, 12, 3)),
        # 3 December or 12 March.
        ("Apply by 3/12/2026", None),
        ("Apply by 31.02.2027", None),
        ("Apply by 4 December. Applications close on 6 December.", None),
        ("We meet on 4 December", None),
        ("Closing date: soon", None),
    ],
)
def test_closing_day(text: str, day: date | None) -> None:
    assert read_posting(text, TODAY).closing_on == day


LINKEDIN = """Senior Product Manager, Payments
Larkmoor Bank · Dublin, County Dublin, Ireland (Hybrid) · 2 weeks ago · Over 100 applicants
Full-time · Mid-Senior level
About the job"""
INDEED = """Data Analyst
{company}
Dublin 2
€45,000 - €55,000 a year - Full-time"""
GERMAN = """Betreff: WG: Stelle als Projektleiterin Zahlungsverkehr bei der Sparbank AG

Liebe Mira,
das wäre etwas für dich. Gehalt 75.000 – 85.000 € pro Jahr, Bewerbungen bitte bis zum
Bewerbungsschluss am 15. Dezember."""


@pytest.mark.parametrize(
    ("text", "title", "company"),
    [
        (LINKEDIN, "Senior Product Manager, Payments", "Larkmoor Bank"),
        (INDEED.format(company="Orrery Lane - 3.9"), "Data Analyst", "Orrery Lane"),
        (INDEED.format(company="Orrery Lane\n3.9 out of 5 stars"), "Data Analyst", "Orrery Lane"),
        (INDEED.format(company="Orrery Lane"), "Data Analyst", ""),
        (INDEED.format(company="The team · 3 days ago"), "Data Analyst", ""),
        (INDEED.format(company="Data Analyst · 3 days ago"), "Data Analyst", ""),
        (GERMAN, "Projektleiterin Zahlungsverkehr", "Sparbank AG"),
        ("Wir suchen ab sofort eine Teamleitung (m/w/d) in München.", "Teamleitung (m/w/d)", ""),
        ("Sachbearbeiter:in Kredit (m/w/d)\nSparbank AG\nMünchen", "Sachbearbeiter:in Kredit (m/w/d)", "Sparbank AG"),
        ("Sachbearbeiter Kredit\n\nÜber die Sparbank\nÜber uns", "Sachbearbeiter Kredit", "Sparbank"),
        ("Poste : Chef de produit (H/F)\nEntreprise : Banque du Lac", "Chef de produit (H/F)", "Banque du Lac"),
        ("Nous recherchons une Responsable conformité chez Banque du Lac.", "Responsable conformité", "Banque du Lac"),
        ("Puesto: Gerente\nEmpresa\nPagos del Sur, S.A. de C.V.", "Gerente", "Pagos del Sur, S.A. de C.V."),
        ("Azienda: Banca del Lago\nRuolo: Analista rischi", "Analista rischi", "Banca del Lago"),
        ("Functie: Beleidsmedewerker\nWerkgever: Stad aan Zee", "Beleidsmedewerker", "Stad aan Zee"),
        ("Wir suchen Abenteuer in München.", "", ""),
    ],
)  # fmt: skip
def test_what_job_sites_and_mails_in_other_languages_say(text: str, title: str, company: str) -> None:
    read = read_posting(text, TODAY)
    assert (read.title, read.company) == (title, company)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (GERMAN, date(2026, 12, 15)),
        ("Bewerbungsfrist: 15.12.2026", date(2026, 12, 15)),
        ("Date limite : 5 décembre 2026", date(2026, 12, 5)),
        ("Fecha límite: 12 de diciembre de 2026", date(2026, 12, 12)),
        ("Scadenza: 1 marzo", date(2027, 3, 1)),
        ("Inscrições até 10 de dezembro de 2026", date(2026, 12, 10)),
        ("Sista ansökningsdag: 5 maj 2027", date(2027, 5, 5)),
        ("Ansøgningsfrist: 3. marts 2027", date(2027, 3, 3)),
        ("Aplikuj do: 15 stycznia 2027", date(2027, 1, 15)),
        ("Prazo: 3 de fevereiro de 2027", date(2027, 2, 3)),
        ("Sluitingsdatum: 9 mei 2027", date(2027, 5, 9)),
        ("Bewerbungsfrist: 15 Personen", None),
    ],
)
def test_closing_days_in_other_languages(text: str, day: date | None) -> None:
    assert read_posting(text, TODAY).closing_on == day


def test_salaries_in_other_languages() -> None:
    assert read_posting(GERMAN, TODAY).salary == "75.000 – 85.000 € pro Jahr"
    assert read_posting("Salaire : 110 000 CHF par an", TODAY).salary == "110 000 CHF par an"
    assert read_posting("Sueldo: $60,000 MXN mensuales", TODAY).salary == "$60,000 MXN mensuales"


_PIECES = [*WHOLE.split(), "at", "|", "\n", "€", "10k", "–", "by"]
_names = st.text(
    st.characters(categories=["Lu", "Ll", "Lo"]),
    min_size=2,
    max_size=20,
).filter(lambda name: name.isprintable())


@given(
    title=_names,
    company=_names,
    day=st.integers(0, 900),
    order=st.permutations(
        ["Job title: {title}", "Company: {company}", "Closing date: {day}", "https://a.example/7"]
    ),
)
def test_what_is_labelled_is_found_in_any_order(title: str, company: str, day: int, order: list[str]) -> None:
    on = TODAY + timedelta(days=day)
    text = "\n".join(order).format(title=title, company=company, day=on.isoformat())
    read = read_posting(text, TODAY)
    assert (read.title, read.company, read.closing_on) == (title, company, on)
    assert read.link == "https://a.example/7"


@given(st.text(max_size=400) | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_any_text_gives_short_plain_values(text: str) -> None:
    read = read_posting(text, TODAY)
    for value, most in ((read.title, MOST_TITLE), (read.company, MOST_COMPANY), (read.salary, MOST_SALARY)):
        assert len(value) <= most
        assert value == value.strip()
        assert not any(unicodedata.category(sign) == "Cc" for sign in value)
    assert not read.link or read.link.lower().startswith(("http://", "https://"))


def test_a_huge_text_is_read_at_once() -> None:
    assert read_posting("Apply by the " * 200_000 + "1,111" * 50_000, TODAY) == Posting()
    assert read_posting("Title: x\n" + "At Ab " * 200_000, TODAY).title == "x"
