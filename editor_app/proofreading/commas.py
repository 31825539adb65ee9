"""How a finding about a comma looks: the words on both sides of it, so that its place can be read in a card."""

from editor_app.proofreading.passage import Passage
from editor_app.proofreading.rule import Match
from editor_app.text.span import Span
from editor_app.text.tokens import Token


def missing(passage: Passage, before: Token, after: Token) -> Match:
    """Object to the want of a comma between two neighbouring words: «дом который» → «дом, который»."""
    space = passage.text[before.end : after.start] or " "
    return Match(Span(before.start, after.end), (f"{before.text},{space}{after.text}",))


def extra(passage: Passage, before: Token, after: Token) -> Match:
    """Object to the comma between two words: «школы, открылись» → «школы открылись»."""
    between = passage.text[before.end : after.start]
    return Match(Span(before.start, after.end), (f"{before.text}{between.replace(',', '', 1)}{after.text}",))
