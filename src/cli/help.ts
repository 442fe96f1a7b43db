// What `muqarin --help` prints.

export const HELP = `Usage: muqarin compare [OPTION]… FILE…
       muqarin corpus build DIR --out FILE [--review FILE] [--id ID]
       muqarin corpus check FILE
       muqarin corpus diff A B [ARTICLE]…

Compares news articles about the US–Iraq coalition talks with a reference corpus: figures, dates and who said what.
Nothing leaves this machine.

FILE is one of
  *.txt, *.md     plain text in UTF-8 (or UTF-16 with a byte order mark)
  *.html, *.htm   a saved web page: its article, title, outlet and publication date are found in it
  *.json          {"text": "…", "title": "…", "published": "YYYY-MM-DD", "url": "…"}; only "text" is required
  -               standard input, of any of these kinds

Options of compare
  --format text|json|ndjson|markdown
                    text (the default) and markdown are for reading, in the article's language; json is one report for
                    one FILE and a list for several; ndjson is one report a line, in the order given
  --published DATE  publication date (YYYY-MM-DD) of inputs whose metadata have none
  --anyway          compare articles that are not about the talks, too
  --corpus FILE     compare with this corpus as well; may be repeated
  --help, --version

Reference corpora
  build DIR --out FILE
                    makes a corpus of the articles in DIR (not of its subfolders). What the engine finds is added to the review file (--review;
                    FILE.review.json unless told otherwise) as “pending”, with the sentence's offsets: word it in Arabic and
                    English and set it to “confirmed”, or to “rejected”. Building again keeps every decision and puts the
                    confirmed facts into FILE. --id names a new corpus
  check FILE        is it a corpus, who says what in it, do its facts contradict each other
  diff A B          which documents and facts differ and, on the ARTICLEs given, which verdicts
                    A corpus is a file, or the word “bundled” for the one that comes with Muqarin

Offsets in reports count UTF-16 units of the text as given, without its byte order mark; for a page, of the title and
the paragraphs of its article, joined by newlines.

Exit status: 0 when everything was done, 1 when an input could not be read (the others are done; with json and ndjson
it appears as {"file", "error"}) or a corpus is to be mended, 2 when the arguments are wrong.
`;
