"""The way of an article in one newsroom: its states and steps, and what they let a person do."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from editor_app.i18n import QT_TRANSLATE_NOOP, Message, translate
from editor_app.workflow import persons
from editor_app.workflow.article import Article, Content
from editor_app.workflow.errors import WorkflowError
from editor_app.workflow.roles import Person, Power, named
from editor_app.workflow.states import STATES, StateInfo
from editor_app.workflow.transitions import TRANSITIONS, Transition


@dataclass(frozen=True, slots=True)
class Workflow:
    """States in the order that a desk lists them, and steps in the order that they are offered, by their names on disk.

    What the program does with a state follows from its properties, never from its name.
    """

    states: Mapping[str, StateInfo] = field(default_factory=lambda: STATES)
    steps: Mapping[str, Transition] = field(default_factory=lambda: TRANSITIONS)

    def state(self, name: str) -> StateInfo:
        """Return what a state is; one that the newsroom has no more goes by its name, and nobody writes in it."""
        return self.states.get(name) or STATES.get(name) or StateInfo(name, name)

    def step_title(self, name: str) -> Message | str:
        """Return what a step is called, be it one that the newsroom has no more."""
        step = self.steps.get(name) or TRANSITIONS.get(name)
        return step.title if step else name

    def steps_from(self, state: str, person: Person, *, own: bool) -> list[str]:
        """Return the names of the steps that a person may take from a state, in the order of the table.

        `own` says whether the article is the person's own (`is_own`).
        """
        return [name for name, step in self.steps.items() if state in step.sources and _may_take(step, person, own=own)]

    def check_step(self, name: str, state: str, person: Person, reason: str, *, own: bool) -> Transition:
        """Return the step if it may be taken now; `WorkflowError` says who may, or from where, or what is owed."""
        step = self.steps.get(name)
        if step is None or state not in step.sources:
            raise WorkflowError(
                QT_TRANSLATE_NOOP(
                    "transitions", "«{step}» здесь невозможно: материал в состоянии «{state}»."
                ).with_values(step=self.step_title(name), state=self.state(state).title)
            )
        if not _may_take(step, person, own=own):
            nameless = not person.name.strip() and person.role in step.own_roles
            raise WorkflowError(
                QT_TRANSLATE_NOOP("transitions", "«{step}» может только {who}.").with_values(
                    step=step.title, who=named(step.roles, step.own_roles)
                ),
                QT_TRANSLATE_NOOP("transitions", "Если это вы, впишите своё имя в настройках.") if nameless else None,
            )
        if step.reason_owed and not reason.strip():
            raise WorkflowError(
                QT_TRANSLATE_NOOP("transitions", "Для шага «{step}» нужно назвать причину.").with_values(
                    step=step.title
                )
            )
        return step

    def check_back(self, step: Transition, state: str, person: Person) -> None:
        """Raise `WorkflowError`, saying who may, when a step back leads among the approved past those who approve."""
        roles = {role for each in self.steps.values() if each.target == state for role in each.roles}
        if self.state(state).sealed and person.role not in roles:
            raise WorkflowError(
                QT_TRANSLATE_NOOP("transitions", "«{step}» в состояние «{state}» может только {who}.").with_values(
                    step=step.title, state=self.state(state).title, who=named(roles)
                )
            )

    def may_write(self, article: Article, person: Person) -> bool:
        """Whether the person may change an article as it stands."""
        state = self.state(article.state)
        return person.role in state.writers or (person.role in state.own_writers and is_by(article, person))

    def check_writable(self, article: Article, person: Person) -> None:
        """Raise `WorkflowError`, saying who may, when the person may not change an article as it stands."""
        if self.may_write(article, person):
            return
        state = self.state(article.state)
        who = self.who_writes(article.state)
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "Материал в состоянии «{state}» сейчас только для чтения.").with_values(
                state=state.title
            ),
            QT_TRANSLATE_NOOP("transitions", "Править его может {who}.").with_values(who=who) if who else None,
        )

    def who_writes(self, state: str) -> str:
        """Return in words who may write in a state; nothing where nobody may."""
        info = self.state(state)
        return named(info.writers, info.own_writers)


def _may_take(step: Transition, person: Person, *, own: bool) -> bool:
    return person.role in step.roles or (own and person.role in step.own_roles)


def is_by(article: Article, person: Person) -> bool:
    """Whether an article is by the person: begun by them, or signed with their name, alone or among others."""
    return persons.signed(article.creator, person.name) or persons.signed(article.content.author, person.name)


def is_own(article: Article, person: Person) -> bool:
    """Whether the steps that belong to who wrote an article are the person's; without any name on it, everybody's."""
    return is_by(article, person) or not (article.creator.strip() or article.content.author.strip())


def only_suggests(article: Article, person: Person) -> bool:
    """Whether the person's changes of the text are suggestions for others to decide; one's own words are one's own."""
    return not person.may(Power.DECIDE) and not is_by(article, person)


def check_whole(step: Transition, content: Content) -> None:
    """Raise `WorkflowError`, naming all that is missing, when the article is too empty for the step."""
    missing = []
    if not content.headline.strip():
        missing.append(translate("transitions", "заголовка"))
    if not (content.lead.strip() or content.body.text.strip()):
        missing.append(translate("transitions", "текста"))
    if step.text_owed and missing:
        raise WorkflowError(
            QT_TRANSLATE_NOOP("transitions", "«{step}» пока нельзя: в материале нет {missing}.").with_values(
                step=step.title, missing=translate("transitions", " и ").join(missing)
            )
        )
