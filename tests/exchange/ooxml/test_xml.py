import pytest

from editor_app.exchange.ooxml.xml import BrokenPart, parse

BOMB = '<!DOCTYPE w [<!ENTITY a "мост"><!ENTITY b "&a;&a;">]><w>&b;</w>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_a_document_type_is_refused_in_whatever_encoding_it_comes(encoding: str) -> None:
    with pytest.raises(BrokenPart, match="document type"):
        parse(BOMB.encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_part_is_read_in_whatever_encoding_it_comes(encoding: str) -> None:
    assert parse("<w>мост</w>".encode(encoding)).text == "мост"
