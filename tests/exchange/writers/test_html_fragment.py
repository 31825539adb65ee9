from editor_app.document.model import Block, Document
from editor_app.exchange.writers.html_fragment import FORMAT
from editor_app.workflow.article import Content


def test_a_fragment_is_what_goes_below_the_headline_field_of_a_site(written):
    content = Content("Мост открыт", "Через реку", "Утром.", Document((Block("Объезд <больше> не нужен."),)))
    assert written(FORMAT, content).decode() == (
        '<p class="deck">Через реку</p>\n<p class="lead">Утром.</p>\n<p>Объезд &lt;больше&gt; не нужен.</p>\n'
    )
