import re
from collections import Counter

import pytest

from editor_app import bootstrap
from editor_app.proofreading.engine import Engine
from editor_app.proofreading.fixing import fixed


@pytest.fixture(scope="module")
def engine() -> Engine:
    return bootstrap.engine("default")


def test_what_is_certain_is_corrected_and_told(engine: Engine) -> None:
    text = "Бюджет вырос до 20 млрд. тенге .\nПосмотрите  онлайн трансляцию, это 4-ое место."
    right, fixes = fixed(engine, text)
    assert right == "Бюджет вырос до 20 млрд тенге.\nПосмотрите онлайн-трансляцию, это 4-е место."
    assert ("млрд.", "млрд") in [(fix.wrong, fix.right) for fix in fixes]
    assert all(fix.finding.span.of(text) == fix.wrong for fix in fixes)


@pytest.mark.parametrize(
    "text",
    [
        "Назаров из села Кызылту и сайт gov.kz.Там новости.",
        "Он говорил про «онлайн - формат» 10 - 15 раз.",
        "Жасулан Ертаев читал Абылхожин.",
        "Курс 3.5 и телефон 8-701-123-45-67.",
    ],
)
def test_names_links_and_numbers_stay(engine: Engine, text: str) -> None:
    right, _ = fixed(engine, text)
    assert re.findall(r"\d+|[А-Я]\w+|\w+\.kz", right) == re.findall(r"\d+|[А-Я]\w+|\w+\.kz", text)


def test_no_fix_makes_a_new_finding(engine: Engine) -> None:
    text = "Новыйподрядчик взял 5 млн. долларов , и т.д. вобщем  все, 20%-ый рост."
    right, fixes = fixed(engine, text)
    assert fixes
    before = Counter(finding.rule for finding in engine.check(text))
    assert not Counter(finding.rule for finding in engine.check(right)) - before


def test_fixing_again_changes_nothing(engine: Engine) -> None:
    right, _ = fixed(engine, "Дорогу  открыли ,но 4-ое место.. и т.д.")
    assert fixed(engine, right) == (right, [])
