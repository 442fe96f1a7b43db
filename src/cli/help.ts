// What `muqarin --help` prints.

export const HELP = `Usage: muqarin compare [OPTION]… FILE…

Compares news articles about the US–Iraq coalition talks with a reference corpus: figures, dates and who said what.
Nothing leaves this machine.

FILE is one of
  *.txt, *.md     plain text in UTF-8 (or UTF-16 with a byte order mark)
  *.html, *.htm   a saved web page: its article, title, outlet and publication date are found in it
  *.json          {"text": "…", "title": "…", "published": "YYYY-MM-DD", "url": "…"}; only "text" is required
  -               standard input, of any of these kinds

Options
  --format text|json|ndjson|markdown
                    text (the default) and markdown are for reading, in the article's language; json is one report for
                    one FILE and a list for several; ndjson is one report a line, in the order given
  --published DATE  publication date (YYYY-MM-DD) of inputs whose metadata have none
  --anyway          compare articles that are not about the talks, too
  --corpus FILE     compare with this corpus as well; may be repeated
  --help, --version

Offsets in reports count UTF-16 units of the text as given, without its byte order mark; for a page, of the title and
the paragraphs of its article, joined by newlines.

Exit status: 0 when everything was compared, 1 when an input could not be read (the others are compared; with json and
ndjson it appears as {"file", "error"}), 2 when the arguments are wrong.
`;
