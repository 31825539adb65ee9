"""An article on paper: a document made for print, cut into pages, painted on a printer, a preview or a PDF."""
