"""Finding the article on a page, and what on the page is no part of it."""

import re
from collections import defaultdict
from collections.abc import Iterator

from editor_app.exchange.web.parsing import Element

_FURNITURE = """
    share sharing social socials related recommend recommended recommendations more-news read-more readmore
    comment comments disqus banner banners advert adverts advertisement ads adv promo promotion subscribe
    subscription newsletter breadcrumb breadcrumbs cookie cookies popup modal sidebar navbar navigation menu
    toolbar pagination pager byline author authors tags taglist keywords meta metadata info-line rating likes
    views copyright footer partners partner teaser sponsor sponsored widget source section-label timestamp pubdate
    print-only noprint visually-hidden sr-only
"""
_FOREIGN_WORDS = frozenset(_FURNITURE.split())
"""Words in classes of what stands around an article."""

_TOKEN = re.compile(r"[^\s_]+")
_PARTS = {
    "deck": "deck",
    "subtitle": "deck",
    "subheadline": "deck",
    "standfirst": "deck",
    "lead": "lead",
    "lede": "lead",
    "lid": "lead",
}
_FOREIGN_SHARE = 0.3
_FOREIGN_LENGTH = 300
"""An element with more text than this share and this many characters is no addition, whatever its class says."""
_ALL = 0.9
"""Part of the article's text from which an element holds the article."""
_ENOUGH = 0.4
"""Part of the page's running text that an element which calls itself the article must hold."""
_TEXT_BLOCKS = frozenset({"p", "li", "blockquote", "td", "pre", "dd"})
_NO_ROOT = frozenset({"p", "li", "ul", "ol", "blockquote", "td", "tr", "tbody", "table", "dd", "dl", "pre", "figure"})
_SHORTEST = 25
"""Characters from which a paragraph counts as running text."""
_ASIDE = frozenset({"nav", "aside", "footer", "form", "header", "script", "style", "noscript", "button", "select"})


def text_length(element: Element) -> int:
    """Return the number of characters of an element and all below it."""
    return sum(len(piece) for piece in element.itertext())


def article_root(page: Element) -> Element:
    """Return the element that holds the article: what calls itself one, else where the running text gathers."""
    body = page.find(".//body")
    root = page if body is None else body
    weights = _weights(root)
    whole = weights.get(root, 0.0)
    for candidates in _named(root):
        best = max(candidates, key=lambda element: weights.get(element, 0.0), default=None)
        if best is not None and weights.get(best, 0.0) >= _ENOUGH * whole:
            return best
    return _gathered(root, weights)


def headlines(page: Element, article: Element) -> list[Element]:
    """Return the `h1` elements of a page: those inside the article, those above it from the nearest on, the rest."""
    inside = list(article.iter("h1"))
    higher: list[Element] = []
    lower: list[Element] = []
    passed = False
    for element in page.iter():
        passed = passed or element is article
        if element.tag == "h1" and element not in inside:
            (lower if passed else higher).append(element)
    return [*inside, *reversed(higher), *lower]


def above(page: Element, article: Element) -> Iterator[Element]:
    """Yield the deck and the lead that stand between the `h1` of a page and the element of its article."""
    below_headline = False
    for element in page.iter():
        if element is article:
            return
        below_headline = below_headline or element.tag == "h1"
        if below_headline and isinstance(element.tag, str) and part_of(element):
            yield element


def is_foreign(element: Element, whole: int) -> bool:
    """Whether an element on a page is furniture by its name or class; `whole` is the length of the article's text."""
    if element.tag in ("nav", "aside", "footer", "form") or element.get("role") in ("navigation", "complementary"):
        named = True
    else:
        named = not _FOREIGN_WORDS.isdisjoint(_class_words(element))
    return named and text_length(element) <= min(_ALL * whole, max(_FOREIGN_SHARE * whole, _FOREIGN_LENGTH))


def is_label(element: Element) -> bool:
    """Whether an element of a page of ours shows what its metadata says too."""
    return element.tag == "footer" or element.get("class") in ("section", "byline", "footnotes")


def part_of(element: Element) -> str:
    """Return `deck` or `lead` when the class of an element says that it is one."""
    return next((_PARTS[word] for word in _class_words(element) if word in _PARTS), "")


def _class_words(element: Element) -> Iterator[str]:
    """Yield the words of the class and id: whole, and the last one of a compound (`article__share`, `post-tags`)."""
    for name in ("class", "id"):
        for token in _TOKEN.findall((element.get(name) or "").lower()):
            yield token
            yield token.rpartition("-")[2]


def _named(root: Element) -> Iterator[list[Element]]:
    """Yield candidates by how plainly they call themselves the article."""
    yield root.xpath(".//*[contains(concat(' ', @itemprop, ' '), ' articleBody ')]")
    yield root.xpath(".//article")
    yield root.xpath(".//main|.//*[@role='main']")


def _weights(root: Element) -> dict[Element, float]:
    """Return for each element how much running text, links left out, is anywhere below it."""
    weights: dict[Element, float] = defaultdict(float)
    for block in root.iter(*_TEXT_BLOCKS):
        if any(inner.tag in _TEXT_BLOCKS for inner in block.iterdescendants()):
            continue
        length = text_length(block) - 2 * sum(text_length(link) for link in block.iter("a"))
        if length < _SHORTEST:
            continue
        above = list(block.iterancestors())
        if any(outer.tag in _ASIDE for outer in above):
            continue
        for outer in above:
            weights[outer] += length
    return weights


def _gathered(root: Element, weights: dict[Element, float]) -> Element:
    """Go down from the root as long as one child holds nearly all the running text."""
    current = root
    while True:
        children = [child for child in current if isinstance(child.tag, str) and child.tag not in _NO_ROOT]
        best = max(children, key=lambda child: weights.get(child, 0.0), default=None)
        if best is None or weights.get(best, 0.0) < 0.75 * weights.get(current, 0.0) or not weights.get(best):
            return current
        current = best
