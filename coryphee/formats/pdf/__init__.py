"""PDF files: the XML that Factur-X embeds, the form that it demands, the text of a page, and writing one."""
