"""What the control words of RTF mean."""

from editor_app.exchange.losses import Loss

SIGNS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
    "tab": "\t", "emspace": "\u2003", "enspace": "\u2002", "nestcell": "\t", "~": "\u00a0", "_": "\u2011",
    "-": "\u00ad",
}  # fmt: skip
"""Words and signs that stand for letters."""

LOOKS = {
    "b": "b", "i": "i", "ul": "u", "ulw": "u", "uldb": "u", "strike": "s", "striked": "s", "super": "sup",
    "sub": "sub", "up": "sup", "dn": "sub",
}  # fmt: skip
"""Switches of how letters look, and the elements that stand for it; a nought behind one turns it off."""

NO_LOOKS = {"ulnone": frozenset({"u"}), "nosupersub": frozenset({"sup", "sub"})}

GATHERED = frozenset("fonttbl stylesheet fldinst listtext pntext pict footnote author keywords".split())
"""Destinations that mean something to us."""

PASSED_OVER = frozenset(
    "colortbl title subject operator comment doccomm creatim revtim printim buptim company manager category header "
    "headerl headerr headerf footer footerl footerr footerf listtable listoverridetable generator nonshppict "
    "shprslt sp annotation atnid atnauthor atndate atnref atnparent tc xe bkmkstart bkmkend objdata datafield "
    "themedata colorschememapping latentstyles xmlnstbl datastore pnseclvl pn ftnsep ftnsepc ftncn aftnsep aftnsepc "
    "aftncn filetbl revtbl userprops".split()
)
"""Destinations whose words are no part of the text."""

ENTERED = frozenset({"shpinst", "shppict", "shptxt", "do"})
"""Destinations with the sign that lets a reader pass over them, whose words are part of the text all the same."""

_MARGINS = "header headerl headerr headerf footer footerl footerr footerf".split()
LOST = {**dict.fromkeys(_MARGINS, Loss.MARGIN), "annotation": Loss.COMMENT, "objdata": Loss.OBJECT}
PICTURES = frozenset({"pngblip", "jpegblip"})
