from editor_app.document.model import Block, Document
from editor_app.document.verdicts import original, proposed
from editor_app.ui.editor.amending import Edit, amend, targets
from editor_app.ui.editor.changing_case import CaseCycle
from editor_app.workflow.article import Content


def test_in_suggest_mode_the_case_of_what_is_suggested_goes_on(suggest, editor, body):
    suggest()
    before = body.passages.document()
    target = next(each for each in targets(editor) if each.text == "Мост открыт")
    amend(editor, [(target, [Edit(1, 2, "еее")])])
    body.selectAll()
    cases, shown = CaseCycle(), []
    for _ in range(4):
        cases.turn(body)
        shown.append(proposed(body.passages.document()).text)

    assert shown == ["МЕЕЕСТ ОТКРЫТ\nДОЖДЬ", "мееест открыт\nдождь", "Мееест открыт\nДождь", "МЕЕЕСТ ОТКРЫТ\nДОЖДЬ"]
    assert original(body.passages.document()) == before


def test_in_suggest_mode_the_word_at_the_cursor_changes_again_and_again(suggest, body):
    suggest().stand("Мост откр")
    cases = CaseCycle()
    for wanted in ("Мост Открыт", "Мост ОТКРЫТ", "Мост открыт"):
        cases.turn(body)
        assert proposed(body.passages.document()).blocks[0].text == wanted


def test_in_suggest_mode_nothing_is_suggested_when_the_case_is_the_first_again(suggest, body):
    suggest()
    before = body.passages.document()
    body.selectAll()
    cases = CaseCycle()
    for _ in range(3):
        cases.turn(body)
        assert original(body.passages.document()) == before
    assert body.passages.document() == before
    assert body.textCursor().selectedText() == "Мост открыт\u2029Дождь"
    body.undo()
    assert proposed(body.passages.document()).text != before.text


def test_the_caret_never_stands_inside_a_letter(suggest, editor, body):
    hand = suggest()
    editor.show_content(Content(body=Document((Block("аб😀вг"),))), writable=True)
    case = CaseCycle()
    for text in ("а", "аб"):
        for _ in range(3):
            hand.stand(text)
            case.turn(body)
            caret = body.textCursor().position()
            assert not "\udc00" <= body.document().characterAt(caret) <= "\udfff"
