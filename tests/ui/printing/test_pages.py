"""Where a long document is cut into pages."""

from editor_app.ui.printing.pages import Line, Strip, cut

HEAD = Strip(0, 10)


def test_a_table_goes_on_under_its_head():
    rows = [Line(10 * number, 10 * number + 10, head=HEAD) for number in range(1, 7)]
    pages = cut([Line(*HEAD[:2], holds=True), *rows], 35)
    assert pages == [Strip(0, 30), Strip(30, 50, HEAD), Strip(50, 70, HEAD)]
    assert all(page.height <= 35 for page in pages)


def test_a_row_that_has_no_room_under_its_head_is_shown_all_the_same():
    rows = [Line(10, 90, head=HEAD), Line(90, 100, head=HEAD)]
    assert cut([Line(*HEAD[:2], holds=True), *rows], 35) == [Strip(0, 10), Strip(10, 90, HEAD), Strip(90, 100, HEAD)]
