"""Taking a page of plain text apart into an article and what stood round it.

Every line that is not blank ends up either in the content or among the dropped parts: nothing is lost in silence. A
text that shows no sign of a page (no menu, no time stamp near the top, no foot) is left alone: a title-like first line
is the headline, the rest the body.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from editor_app.document.model import Block, Document
from editor_app.exchange.page import furniture, navigation, source
from editor_app.exchange.page.lines import Line
from editor_app.exchange.page.stamp import StampLine, is_name, stamp_line
from editor_app.exchange.result import Dropped, Imported, Role
from editor_app.exchange.titles import is_genre, is_title
from editor_app.i18n import QT_TRANSLATE_NOOP, Message
from editor_app.workflow.article import Content

_TOP = 40
"""Lines from the top in which a menu with a label on each line is looked for."""
_SIGNS = 15
"""Lines from the top among which a menu shows that the text is a page; a row of names further down is none."""
_HEAD = 6
"""Lines below the headline among which its time stamp stands."""
_FOOT = 6
"""Last lines of the article among which author, source and tags stand."""
_TITLE_ABOVE = 10
"""Lines below the title of the browser's window among which the headline stands."""
_LOGO, _LOGO_WORDS = 4, 3
"""First lines among which the name of the site stands, and the words that it has at most."""
_DECK_LENGTH, _LEAD_LENGTH = 300, 60
"""Characters that a deck has at most, and a lead at least."""
_SITE = re.compile(r"\s+[|—–•·»:-]\s+\S.{0,60}")
_TAG = re.compile(r"\s*[,;]\s*|\s*#")


@dataclass(slots=True)
class _Page:
    """What has been told so far, and the lines still to be told."""

    lines: list[Line]
    content: Content = field(default_factory=Content)
    dropped: list[Dropped] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    warnings: list[Message] = field(default_factory=list)

    def drop(self, role: Role, count: int = 1, start: int = 0) -> None:
        """Leave out `count` lines from `start` on."""
        self.dropped += [Dropped(role, line.span, line.text) for line in self.lines[start : start + count]]
        del self.lines[start : start + count]

    def note(self, kind: str, value: str) -> None:
        """Keep the first author, source or tags that the page names."""
        content = self.content
        match kind:
            case "author":
                self.content = replace(content, author=content.author or value)
            case "source":
                self.content = replace(content, source=content.source or value)
            case "section":
                self.content = replace(content, section=content.section or value)
            case "tags":
                tags = tuple(dict.fromkeys(tag for tag in _TAG.split(value.rstrip(" .")) if tag))
                self.content = replace(content, tags=content.tags or tags)


def recognised(lines: Sequence[Line]) -> Imported:
    """Tell headline, deck, lead, body, date and source of a text, and leave out what is no part of the article."""
    page = _Page(list(lines))
    foot = furniture.tail_length(page.lines[1:])
    is_page = bool(foot) or _looks_like_a_page(page.lines[:_TOP])
    _drop_foot(page, foot)
    if is_page:
        _drop_top(page)
    _take_headline(page)
    if is_page:
        _take_head(page)
    _take_body(page, is_page=is_page)
    dropped = tuple(sorted(page.dropped, key=lambda part: part.span))
    return Imported(page.content, dropped, tuple(page.sections), tuple(page.warnings))


def _looks_like_a_page(top: Sequence[Line]) -> bool:
    texts = [line.text for line in top]
    return any(
        navigation.labels(text)
        or (number <= _HEAD and _is_browser_title(texts[number:]))
        or navigation.trail(text)
        or navigation.column_length(texts[number:])
        or (number <= _HEAD and stamp_line(text))
        for number, text in enumerate(texts[: min(_SIGNS, len(texts) - 1)])
    )


def _drop_foot(page: _Page, length: int) -> None:
    for line in page.lines[len(page.lines) - length :]:
        given = furniture.labelled(line.text)
        if given is not None:
            page.note(*given)
    page.drop(Role.TAIL, length, len(page.lines) - length)


def _drop_top(page: _Page) -> None:
    """Leave out menus, crumbs, buttons and stamps above the headline."""
    while len(page.lines) > 1:
        texts = [line.text for line in page.lines[:_TOP]]
        text = texts[0]
        if furniture.is_button(text) or furniture.is_counter(text):
            page.drop(Role.FURNITURE)
        elif _is_browser_title(texts):
            page.drop(Role.NAVIGATION)
        elif logo := _logo_length(texts):
            page.drop(Role.FURNITURE, logo)
        elif labels := navigation.labels(text):
            _note_sections(page, [span.of(text) for span in labels])
            page.drop(Role.NAVIGATION)
        elif column := navigation.column_length(texts):
            _note_sections(page, texts[:column])
            page.drop(Role.NAVIGATION, column)
        elif steps := navigation.trail(text):
            page.note("section", navigation.section_of(steps))
            page.drop(Role.NAVIGATION)
        elif navigation.is_section(text):
            page.note("section", text)
            page.drop(Role.NAVIGATION)
        elif found := stamp_line(text):
            _note_stamp(page, found)
            page.drop(Role.DATE)
        else:
            break


def _is_browser_title(texts: Sequence[str]) -> bool:
    """Whether the first line is the headline below with the name of the site («Мост открыт | Степной вестник»)."""
    return any(texts[0].startswith(text) and _SITE.fullmatch(texts[0][len(text) :]) for text in texts[1:_TITLE_ABOVE])


def _logo_length(texts: Sequence[str]) -> int:
    """Return how many short lines stand above a menu: the name of the site and its motto."""
    for number, text in enumerate(texts[:_LOGO]):
        if navigation.labels(text):
            return number
        if len(text.split()) > _LOGO_WORDS or stamp_line(text):
            break
    return 0


def _note_sections(page: _Page, names: Sequence[str]) -> None:
    page.sections += [name for name in names if name not in page.sections and not navigation.is_service(name)]


def _take_headline(page: _Page) -> None:
    if len(page.lines) > 1 and is_genre(page.lines[0].text) and is_title(page.lines[1].text):
        page.drop(Role.FURNITURE)
    if page.lines and is_title(page.lines[0].text):
        page.content = replace(page.content, headline=page.lines.pop(0).text)
    elif page.lines:
        page.warnings.append(QT_TRANSLATE_NOOP("exchange", "Заголовок не найден: весь текст стал основным."))


def _take_head(page: _Page) -> None:
    """Take what stands between the headline and the text: deck, stamp, byline, the picture's caption, the lead."""
    stamps = (number for number, line in enumerate(page.lines[:_HEAD]) if stamp_line(line.text))
    until_stamp = next(stamps, 0)
    above: list[Line] = []
    for line in page.lines[:until_stamp]:
        index = page.lines.index(line)
        if (role := _role_in_head(page, line)) is not None:
            page.drop(role, start=index)
        else:
            above.append(line)
    if len(above) == 1 and len(above[0].text) <= _DECK_LENGTH:
        page.lines.remove(above[0])
        page.content = replace(page.content, deck=above[0].text)
        above = []
    below = len(above)
    while below < len(page.lines) and (role := _role_in_head(page, page.lines[below])) is not None:
        page.drop(role, start=below)
    first = page.lines[0] if page.lines else None
    if first is not None and len(page.lines) > 1 and len(first.text) >= _LEAD_LENGTH and first.ends_a_sentence:
        page.content = replace(page.content, lead=page.lines.pop(0).text)


def _role_in_head(page: _Page, line: Line) -> Role | None:
    """Return what a line near the headline is when it is no text, having noted what it says."""
    text = line.text
    if found := stamp_line(text):
        _note_stamp(page, found)
        return Role.DATE
    if text.casefold() == page.content.headline.casefold() or furniture.is_credit(text):
        return Role.CAPTION
    if (given := furniture.labelled(text)) is not None:
        page.note(*given)
        return Role.BYLINE
    if is_name(text):
        page.note("author", text)
        return Role.BYLINE
    if navigation.is_section(text):
        page.note("section", text)
        return Role.NAVIGATION
    return Role.FURNITURE if furniture.is_button(text) or furniture.is_counter(text) else None


def _note_stamp(page: _Page, found: StampLine) -> None:
    page.note("author", found.author)
    page.note("section", found.section)
    if found.moment is None:
        page.warnings.append(
            QT_TRANSLATE_NOOP("exchange", "Дата на странице отсчитана от дня просмотра и потому не взята.")
        )
    elif page.content.published is None and not found.is_update:
        page.content = replace(page.content, published=found.moment)


def _take_body(page: _Page, *, is_page: bool) -> None:
    blocks: list[Block] = []
    while page.lines:
        text = page.lines[0].text
        given = furniture.labelled(text) if len(page.lines) <= _FOOT else None
        if given is not None:
            page.note(*given)
            page.drop(Role.BYLINE)
        elif furniture.is_credit(text):
            page.drop(Role.CAPTION)
        elif aside := furniture.see_also(page.lines):
            page.drop(Role.FURNITURE, aside)
        elif is_page and furniture.is_button(text):
            page.drop(Role.FURNITURE)
        else:
            blocks.append(Block(page.lines.pop(0).text))
    page.content = replace(page.content, body=Document(tuple(blocks)))
    _find_source(page)


def _find_source(page: _Page) -> None:
    """Look where an outlet is named: in the first paragraphs and in the last one."""
    texts = [page.content.lead, *(block.text for block in page.content.body.blocks)]
    for text in (*texts[:3], *texts[-1:]):
        if (named := source.attribution(text)) is not None:
            page.note("source", named[0])
            return
