from editor_app.ui.checking.waiting import AT_ONCE, Passages, Questions


def keys(taken):
    return [each["key"] for each in taken]


def test_the_process_gets_no_more_than_it_has_room_for():
    passages = Passages()
    passages.add((f"b{n}", 1, "текст") for n in range(AT_ONCE + 2))
    assert keys(passages.take()) == [f"b{n}" for n in range(AT_ONCE)]
    passages.settle("b0", 1)
    assert keys(passages.take()) == [f"b{AT_ONCE}"]


def test_a_late_answer_to_an_earlier_text_leaves_the_later_one_asked():
    passages = Passages()
    passages.add([("b1", 2, "текст")])
    passages.take()
    passages.settle("b1", 1)
    assert passages.are_asked
    passages.settle("b1", 2)
    assert not passages.are_asked


def test_what_a_crash_left_unanswered_waits_again_with_its_newest_text():
    passages = Passages()
    passages.add([("b1", 1, "один"), ("b2", 1, "два")])
    passages.take()
    passages.add([("b1", 2, "один новый")])
    passages.requeue()
    assert passages.take() == [
        {"key": "b1", "revision": 2, "text": "один новый"},
        {"key": "b2", "revision": 1, "text": "два"},
    ]


def test_a_forgotten_passage_is_not_given():
    passages = Passages()
    passages.add([("b1", 1, "текст")])
    passages.forget("b1")
    assert not passages.take()


def test_who_asks_again_when_nothing_is_answered_is_not_answered_in_the_same_breath():
    questions = Questions()
    heard: list[object] = []
    questions.add({"type": "fix"}, lambda _: questions.add({"type": "typeset"}, heard.append))
    questions.answer_nothing()
    assert [message["type"] for message in questions] == ["typeset"]
    assert heard == []
