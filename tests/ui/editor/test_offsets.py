from hypothesis import given
from hypothesis import strategies as st

from editor_app.ui.editor.offsets import Offsets

texts = st.text(
    st.one_of(st.sampled_from("абвқәұі👍🏽😀𝄞е\u0301\u2028 "), st.characters(exclude_categories=["Cs"])), max_size=40
)


@given(texts)
def test_every_code_point_begins_where_utf16_says(text):
    offsets = Offsets(text)
    for point in range(len(text) + 1):
        unit = len(text[:point].encode("utf-16-le")) // 2
        assert offsets.to_units(point) == unit
        assert offsets.to_points(unit) == point


def test_a_unit_inside_a_pair_belongs_to_its_character():
    assert Offsets("а😀б").to_points(2) == 1


def test_a_text_without_wide_characters_is_counted_alike():
    offsets = Offsets("за\u0301мок және қала")
    assert [offsets.to_units(n) for n in range(5)] == [0, 1, 2, 3, 4]
