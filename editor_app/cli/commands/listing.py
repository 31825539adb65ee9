"""`granki list`: what the store holds."""

from argparse import ArgumentParser, Namespace
from contextlib import closing

from editor_app.cli.command import Command, Services, Status
from editor_app.i18n import QT_TRANSLATE_NOOP


def _arguments(parser: ArgumentParser) -> None:
    del parser


def _run(services: Services, asked: Namespace) -> int:
    from editor_app.operations import articles, policies
    from editor_app.workflow.article import named

    del asked
    with closing(services.newsroom()) as newsroom:
        summaries, workflow = articles.listing(newsroom), policies.current(newsroom).workflow
    for summary in summaries:
        changed = summary.updated.astimezone().strftime("%Y-%m-%d %H:%M")
        print(summary.id, changed, f"{workflow.state(summary.state).title!s:<12}", named(summary.headline), sep="  ")
    return Status.DONE


COMMAND = Command("list", QT_TRANSLATE_NOOP("cli", "показать материалы хранилища"), _arguments, _run)
