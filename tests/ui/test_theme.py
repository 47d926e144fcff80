"""The look: tokens, fonts, icons, palette, style sheet, and the change from one look to another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QImage, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import crm_desktop
from crm_desktop import resources_dir
from crm_desktop.ui.theme import (
    ROLES,
    app_icon,
    apply_theme,
    build_theme,
    contrast,
    current_theme,
    face_index,
    font,
    make_style_sheet,
    pixmap,
    resource_path,
    set_icon,
    theme,
    theme_manager,
)
from crm_desktop.ui.theme.contrast import CONTRAST_DARK, CONTRAST_LIGHT, contrast_colors
from crm_desktop.ui.theme.tokens import DARK, FACES_DARK, FACES_LIGHT, LIGHT
from crm_desktop.ui.widgets import Button, FilterChip, Switch, label


def _contrast(one: str, other: str) -> float:
    return contrast.contrast(QColor(one), QColor(other))


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_token_is_readable_on_its_grounds(table: dict[str, str]) -> None:
    for token in ("text", "text2", "text3", "accent-text", "warm", "danger", "caution", "ok"):
        for ground in ("base", "alt", "window"):
            assert _contrast(table[token], table[ground]) >= 4.5, (token, ground)
    for kind in ("warm", "cool", "dorm", "danger", "caution", "ok"):
        assert _contrast(table[kind], table[f"{kind}-soft"]) >= 4.5, kind
    assert _contrast(table["text3"], table["sunken"]) >= 4.5
    for ground in ("accent", "accent-hover", "accent-press"):
        assert _contrast(table["on-accent"], table[ground]) >= 4.5, ground


@pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])
def test_what_carries_meaning_stands_out(table: dict[str, str]) -> None:
    for token in ("edge", "focus", "warm-dot", "cool-dot", "dorm-dot"):
        assert _contrast(table[token], table["base"]) >= 3, token


@pytest.mark.parametrize("faces", [FACES_LIGHT, FACES_DARK], ids=["light", "dark"])
def test_initials_are_readable_on_every_face(faces: tuple[tuple[str, str], ...]) -> None:
    assert len(faces) == 9
    for ground, ink in faces:
        assert _contrast(ground, ink) >= 4.5, ground


def test_both_tables_have_the_same_tokens() -> None:
    assert set(LIGHT) == set(DARK) == set(CONTRAST_LIGHT) == set(CONTRAST_DARK)


def test_a_face_keeps_its_colour_over_runs_and_cases() -> None:
    assert face_index("Idris Bellwether") == face_index(" idris bellwether ")
    assert [face_index(name) for name in ("Idris Bellwether", "Copperfinch", "Łucja Ó Briain")] == [6, 4, 8]


def test_dark_and_light_reach_palette_and_style_sheet(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme_manager().themeChanged):
        apply_theme(qapp, "dark")
    assert current_theme().is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK["window"])
    assert qapp.palette().color(QPalette.ColorRole.Accent) == QColor(DARK["accent"])
    assert DARK["edge"].lower() in qapp.styleSheet().lower()
    apply_theme(qapp, "light")
    assert not current_theme().is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT["window"])
    assert DARK["edge"].lower() not in qapp.styleSheet().lower()


def test_an_unknown_scheme_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="sepia"):
        apply_theme(qapp, "sepia")


def test_the_style_sheet_is_filled_whole(qapp: QApplication) -> None:
    sheet = make_style_sheet(build_theme(dark=True, scale=1.3))
    assert "@" not in sheet
    assert "39px" in sheet  # 30 px of a control, at text size 1.3
    assert "-dark.svg" in sheet
    for part in sheet.split('url("')[1:]:
        assert resource_path("style", part.split('"')[0].rsplit("/", 1)[1]).is_file(), part


def test_the_systems_change_is_followed_only_when_asked_for(qapp: QApplication, qtbot: QtBot) -> None:
    hints, manager = qapp.styleHints(), theme_manager()
    apply_theme(qapp, "dark")
    manager._scheme = "system"  # as if the system had been dark: offscreen it has one scheme only
    with qtbot.waitSignal(manager.themeChanged):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not current_theme().is_dark
    with qtbot.assertNotEmitted(manager.themeChanged):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)  # nothing is another: no widget is styled anew
    apply_theme(qapp, "dark")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().is_dark


GROUNDS = ("base", "alt", "window", "sunken", "accent-soft")


def _stands_out(colors: Mapping[str, QColor]) -> None:
    """Hold tokens to 7:1 for what is read and 3:1 for what is seen (WCAG 2.2, 1.4.6 and 1.4.11)."""

    def least(inks: tuple[str, ...], grounds: tuple[str, ...], wanted: float) -> None:
        for ink in inks:
            for ground in grounds:
                assert contrast.contrast(colors[ink], colors[ground]) >= wanted, (ink, ground)

    kinds = ("warm", "cool", "dorm", "danger", "caution", "ok")
    least(("text", "text2", "text3", "accent-text", *kinds), GROUNDS, 7)
    for kind in kinds:
        least((kind, "text"), (f"{kind}-soft",), 7)
    least(("text",), ("accent-line",), 7)
    least(("on-accent",), ("accent", "accent-hover", "accent-press"), 7)
    least(("on-chosen",), ("chosen",), 7)
    shapes = ("line", "line2", "edge", "focus", "accent", "chosen", "warm-dot", "cool-dot", "dorm-dot")
    least(shapes, GROUNDS, 3)


@pytest.mark.parametrize("table", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_in_high_contrast_everything_stands_out(table: dict[str, str]) -> None:
    _stands_out({name: QColor(value) for name, value in table.items()})


def _palette(window: str, base: str, text: str, chosen: str, on_chosen: str, link: str) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for where, value in (
        (role.Window, window), (role.Base, base), (role.Text, text), (role.WindowText, text),
        (role.Highlight, chosen), (role.HighlightedText, on_chosen), (role.Link, link),
    ):  # fmt: skip
        made.setColor(where, QColor(value))
    return made


@pytest.mark.parametrize(
    "palette",
    [
        ("#000000", "#000000", "#ffffff", "#1aebff", "#000000", "#ffff00"),
        ("#202020", "#202020", "#ffffff", "#8ee3f0", "#263b50", "#75e9fc"),
        ("#ffffff", "#ffffff", "#000000", "#37006e", "#ffffff", "#00009f"),
    ],
    ids=["black", "dusk", "white"],
)
def test_a_system_with_its_own_contrast_colours_keeps_them(palette: tuple[str, ...]) -> None:
    made = contrast_colors(_palette(*palette), dark=False)
    assert (made["window"], made["text"], made["accent"]) == tuple(QColor(palette[at]) for at in (0, 2, 3))
    assert contrast.is_dark(made) is (QColor(palette[0]).lightness() < 128)
    _stands_out(made)


def test_a_system_whose_colours_do_not_stand_out_gets_ours() -> None:
    pale = _palette("#efefef", "#ffffff", "#000000", "#308cc6", "#ffffff", "#0000ff")
    assert contrast_colors(pale, dark=True)["base"] == QColor(CONTRAST_DARK["base"])
    assert contrast_colors(pale, dark=False)["base"] == QColor(CONTRAST_LIGHT["base"])


def test_high_contrast_is_taken_from_the_system_or_by_choice(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No platform of a test can be told to want contrast.
    monkeypatch.setattr(theme, "_wants_contrast", lambda _app: True)
    apply_theme(qapp, "system")
    assert current_theme().high_contrast
    monkeypatch.undo()
    apply_theme(qapp, "light")
    assert not current_theme().high_contrast
    apply_theme(qapp, "dark", contrast="high")
    assert current_theme().is_dark
    assert current_theme().high_contrast
    assert qapp.palette().color(QPalette.ColorRole.Base) == current_theme().color("base")
    assert "@" not in make_style_sheet(current_theme())
    assert "check-on-black.svg" in make_style_sheet(current_theme())
    with pytest.raises(ValueError, match="some"):
        apply_theme(qapp, "dark", contrast="some")


def test_in_high_contrast_what_is_off_is_told_without_colour(qapp: QApplication, qtbot: QtBot) -> None:
    apply_theme(qapp, "light", contrast="high")
    for on, off in (
        (Button("Write"), Button("Write")),
        (Switch("Sound", checked=True), Switch("Sound")),
        (FilterChip("Cooling"), FilterChip("Cooling")),
    ):
        qtbot.addWidget(on)
        qtbot.addWidget(off)
        if isinstance(off, Button):
            off.setEnabled(False)
        else:
            on.setChecked(True)
            off.setChecked(False)
        size = on.sizeHint()
        pictures = []
        for one in (on, off):
            one.resize(size)
            image = one.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
            pictures.append(image)
        differing = sum(
            pictures[0].pixelColor(x, y) != pictures[1].pixelColor(x, y)
            for x in range(pictures[0].width())
            for y in range(pictures[0].height())
        )
        assert differing > 20, type(on).__name__


def test_the_shipped_font_has_its_weights_and_figures_of_one_width(qapp: QApplication) -> None:
    for role in ROLES:
        made = font(role)
        assert made.family() == "Inter"
        metrics = QFontMetricsF(made)
        assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888"), role
        assert made.pixelSize() == ROLES[role].size
    thin, strong = QFontMetricsF(font("body")), QFontMetricsF(font("body-strong"))
    assert thin.horizontalAdvance("Bellwether") < strong.horizontalAdvance("Bellwether")


@pytest.mark.parametrize("kind", [QLabel, QLineEdit, QPushButton])
def test_plain_widgets_have_the_font_with_its_figures(qtbot: QtBot, kind: type) -> None:
    made = kind("1")
    qtbot.addWidget(made)
    made.ensurePolished()
    assert made.font().family() == "Inter"
    metrics = QFontMetricsF(made.font())
    assert metrics.horizontalAdvance("11") == metrics.horizontalAdvance("88")


def test_the_text_size_reaches_what_is_there(qapp: QApplication, qtbot: QtBot) -> None:
    words = label("Idris", "title")
    push = Button("Write")
    qtbot.addWidget(words)
    qtbot.addWidget(push)
    before = push.sizeHint()
    apply_theme(qapp, "light", 1.3)
    assert words.font().pixelSize() == 26
    assert push.sizeHint().height() == 42
    assert push.sizeHint().width() > before.width()


def test_every_icon_is_valid_and_used(qapp: QApplication) -> None:
    shipped = resources_dir() / "icons" / "lucide"
    program = Path(crm_desktop.__file__).parent
    texts = [*program.rglob("*.py"), *(resources_dir() / "templates").glob("*.json")]
    used = {name for text in texts for name in re.findall(r"\"([\w-]+)\"", text.read_text(encoding="utf-8"))}
    names = {path.stem for path in shipped.glob("*.svg")}
    assert names
    assert names <= used, f"no line of the program names these icons: {sorted(names - used)}"
    for name in names:
        text = (shipped / f"{name}.svg").read_bytes()
        assert QSvgRenderer(QByteArray(text)).isValid(), name
        assert b'stroke-width="2"' in text, name
        assert b"currentColor" in text, name


def _inks(picture: QPixmap) -> set[str]:
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_has_the_tokens_colour_and_the_screens_sharpness(qapp: QApplication) -> None:
    fine = pixmap("square-check", "accent", 16, 2.0)
    assert fine.size() == QSize(32, 32)
    assert fine.devicePixelRatio() == 2.0
    assert QColor(LIGHT["accent"]).name() in _inks(fine)
    apply_theme(qapp, "dark")
    assert _inks(pixmap("square-check", "accent", 16, 2.0)) == {QColor(DARK["accent"]).name()}


def test_the_programs_icon_has_the_usual_sizes_and_a_dot_when_something_is_due(qapp: QApplication) -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert {16, 22, 32, 48, 256, 512} <= sizes
    plain = app_icon().pixmap(QSize(48, 48), 1.0).toImage()
    due = app_icon(due=True).pixmap(QSize(48, 48), 1.0).toImage()
    assert due.pixelColor(39, 9) == QColor(LIGHT["warm-dot"])
    assert plain.pixelColor(24, 4) == due.pixelColor(24, 4) == QColor(LIGHT["accent"])


def test_an_unknown_icon_is_a_bug_that_shows(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon")


def test_icons_of_actions_follow_the_theme_and_the_size(qapp: QApplication, qtbot: QtBot) -> None:
    action = QAction("Write")
    set_icon(action, "square-check", "text")
    assert QColor(LIGHT["text"]).name() in _inks(action.icon().pixmap(QSize(48, 48), 1.0))
    push = QPushButton()
    qtbot.addWidget(push)
    set_icon(push, "square-check", "text", 16)
    apply_theme(qapp, "dark", 1.3)
    assert QColor(DARK["text"]).name() in _inks(action.icon().pixmap(QSize(48, 48), 1.0))
    assert push.iconSize() == QSize(21, 21)
    set_icon(action, "")
    assert action.icon().isNull()


def test_licences_lie_beside_what_is_shipped() -> None:
    assert "SIL OPEN FONT LICENSE" in resource_path("licences", "Inter-OFL.txt").read_text(encoding="utf-8")
    lucide = resource_path("licences", "Lucide-LICENSE.txt").read_text(encoding="utf-8")
    assert "ISC License" in lucide
    assert "Feather" in lucide


def test_a_hidden_part_changes_its_look_a_moment_later_or_when_it_is_shown(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setProperty("dressed", None)  # the window is to have its look from itself, as in the program
    qapp.setStyleSheet("")
    window = QWidget()
    qtbot.addWidget(window)
    seen, hidden, other = QWidget(window), QWidget(window), QWidget(window)
    words = label("Words", "body")
    words.setParent(hidden)
    hidden.hide()
    other.hide()
    manager = theme_manager()
    for part in (seen, hidden, other):
        part.resize(40, 40)
        manager.dress(part, when_seen=True)
    manager.dress(words)
    assert not words.styleSheet(), "what lies in a part has its look from there"
    window.show()
    qtbot.waitExposed(window)
    manager.apply("dark", 1.3)
    assert DARK["edge"].lower() not in hidden.styleSheet().lower()
    manager.catch_up(hidden)
    assert DARK["edge"].lower() in seen.styleSheet().lower()
    assert DARK["edge"].lower() in hidden.styleSheet().lower()
    assert words.font() == font("body")
    assert DARK["edge"].lower() not in other.styleSheet().lower()
    qtbot.waitUntil(lambda: DARK["edge"].lower() in other.styleSheet().lower())
    manager.apply("light", 1.0)
    manager.apply("light", 1.0)
    qtbot.waitUntil(lambda: LIGHT["edge"].lower() in seen.styleSheet().lower())


def test_much_that_is_seen_changes_its_look_step_by_step_and_is_painted_when_all_has_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setProperty("dressed", None)
    qapp.setStyleSheet("")
    window = QWidget()
    qtbot.addWidget(window)
    manager = theme_manager()
    manager.apply("light", 1.0)
    parts = [QWidget(window) for _ in range(3)]
    for part in parts:
        part.resize(40, 40)
        for _ in range(theme.AT_ONCE):
            QLabel(part)
        manager.dress(part)
    window.show()
    qtbot.waitExposed(window)
    steps: list[tuple[int, bool]] = []

    def look() -> None:
        steps.append((sum(dark in part.styleSheet().lower() for part in parts), window.updatesEnabled()))

    dark = DARK["edge"].lower()
    manager._turns.timeout.connect(look)
    manager.apply("dark", 1.0)
    assert not window.updatesEnabled(), "no picture of both looks is seen"
    manager.apply("light", 1.0)
    manager.apply("dark", 1.0)
    qtbot.waitUntil(window.updatesEnabled)
    manager._turns.timeout.disconnect(look)
    assert list(dict.fromkeys(steps)) == [(0, False), (1, False), (2, False), (3, False), (3, True)]


def test_what_is_dressed_in_parts_changes_its_look_part_by_part_with_what_came_later(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setProperty("dressed", None)
    qapp.setStyleSheet("")
    window, whole, pages = QWidget(), QWidget(), QStackedWidget()
    qtbot.addWidget(window)
    whole.setParent(window)
    column = QVBoxLayout(whole)
    changed: list[str] = []

    class Noting(QLabel):
        def follow_theme(self) -> None:
            changed.append(self.text())

    first, page, later = Noting("First"), Noting("Page"), Noting("Later")
    column.addWidget(first)
    column.addWidget(pages)
    pages.addWidget(page)
    manager = theme_manager()
    manager.apply("light", 1.0)
    manager.dress_in_parts(whole)
    manager.dress_in_parts(whole)
    window.show()
    qtbot.waitExposed(window)
    pages.addWidget(later)
    pages.setCurrentWidget(later)
    light, dark = LIGHT["edge"].lower(), DARK["edge"].lower()
    parts = (first, page, later)
    assert all(light in part.styleSheet().lower() for part in parts)
    assert not any(one.styleSheet() for one in (window, whole, pages)), "else all would change in one go"
    changed.clear()
    manager.apply("dark", 1.0)
    qtbot.waitUntil(lambda: all(dark in part.styleSheet().lower() for part in parts))
    assert (sorted(changed[:2]), changed[2:]) == (["First", "Later"], ["Page"]), "what is seen comes first"
    manager.apply("light", 1.0)
    manager.catch_up(pages)
    assert light in page.styleSheet().lower()


def test_what_had_its_look_before_it_was_put_into_a_part_follows_with_it(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setProperty("dressed", None)
    qapp.setStyleSheet("")
    part, words = QWidget(), QLabel("Words")
    qtbot.addWidget(part)
    manager = theme_manager()
    manager.apply("light", 1.0)
    manager.dress(words)
    words.setParent(part)
    manager.dress(part)
    part.show()
    manager.apply("dark", 1.0)
    qtbot.waitUntil(part.updatesEnabled)
    assert DARK["edge"].lower() in words.styleSheet().lower()
