"""What has to hold for an article to be approved, and to go on as an approved one."""

from collections.abc import Collection, Iterable
from datetime import datetime

from editor_app.i18n import QT_TRANSLATE_NOOP
from editor_app.workflow import persons, seal, zones
from editor_app.workflow.article import Article
from editor_app.workflow.checklist import Facts, Gravity, obstacles
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.policy import Policy
from editor_app.workflow.roles import Person
from editor_app.workflow.transitions import Transition


def check_obstacles(
    policy: Policy, article: Article, step: str, facts: Facts | None, settled: Collection[tuple[str, str]] = ()
) -> None:
    """Raise `WorkflowError`, naming all of them, when something blocks a step."""
    transition = policy.workflow.steps[step]
    found = obstacles(article.content, step, transition, policy.demands, facts, settled)
    if blocking := [str(each.told) for each in found if each.gravity is Gravity.BLOCK]:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» пока нельзя. {why}").with_values(
                step=transition.title, why=" ".join(blocking)
            )
        )


def check_approval(policy: Policy, article: Article, person: Person, signed: Iterable[str] = ()) -> None:
    """Raise `WorkflowError` when the person may not approve this article, or nobody may yet.

    `signed` are the signatures under its earlier versions: whoever takes their name off stays one of its authors.
    """
    if suggested := len(article.content.undecided):
        raise WorkflowError(
            QT_TRANSLATE_NOOP(
                "transitions", "Утвердить пока нельзя: в тексте есть правки, о которых не решено ({count})."
            ).with_values(count=suggested),
            QT_TRANSLATE_NOOP("transitions", "Примите или отклоните их: печать ставится на слова, а не на варианты."),
        )
    if not policy.four_eyes:
        return
    if not person.name.strip():
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "Редакция работает в четыре глаза: утверждает тот, кто назвал себя."),
            QT_TRANSLATE_NOOP("transitions", "Впишите своё имя в настройках."),
        )
    hands = (name for signature in (article.content.author, *signed) for name in persons.each_named(signature))
    own = next((name for name in (article.creator, *hands) if persons.is_same(person.name, name)), None)
    if own is not None:
        who = QT_TRANSLATE_NOOP("transitions", "Утвердить может редактор, который его не начинал и не подписывал.")
        if 1 in (len(own.split()), len(person.name.split())):
            who = QT_TRANSLATE_NOOP(
                "transitions",
                "Утвердить может редактор, который его не начинал и не подписывал. "
                "Однофамильцев различают имена: впишите их в подпись и в настройки.",
            )
        raise WorkflowError(
            QT_TRANSLATE_NOOP(
                "transitions",
                "Свой материал утвердить нельзя: редакция работает в четыре глаза, а среди его авторов — {name}.",
            ).with_values(name=own.strip()),
            who,
        )


def check_seal(step: Transition, article: Article) -> None:
    """Raise `WorkflowError` when a step relies on an approval that the article has outgrown."""
    if not seal.is_intact(article):
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» пока нельзя: текст не тот, что был утверждён.").with_values(
                step=step.title
            ),
            QT_TRANSLATE_NOOP("transitions", "Посмотрите, что изменилось, и утвердите заново."),
        )


def check_embargo(policy: Policy, step: Transition, article: Article, target: str, now: datetime) -> None:
    """Raise `WorkflowError` when a step says of an article that it is out while an embargo holds."""
    states = policy.workflow
    goes_out = states.state(target).published and not states.state(article.state).published
    if goes_out and article.embargo is not None and now < article.embargo.until:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» пока нельзя: действует эмбарго до {until}.").with_values(
                step=step.title, until=zones.told(article.embargo)
            )
        )
