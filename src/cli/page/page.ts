// A saved page to an article: its main text by Readability, everything else from its metadata.
import { parseHTML } from 'linkedom';
import type { Article, Block } from '../../claims/report.ts';
import { failure, type Result, success } from '../../claims/result.ts';
import type { Published } from '../../claims/time.ts';
import { decodePage } from '../../encodings/web-page.ts';
import { publishedFromText } from '../../engine/publication/read.ts';
import { type Paragraph, readBody } from './body.ts';
import { headLines } from './head-lines.ts';
import { canonicalUrl, declaredLanguage, languageOf } from './metadata.ts';
import { publishedInMetadata } from './published.ts';

const NO_ARTICLE =
  'no article text was found on this page. Save the page of a single article, after it has loaded; or copy its text into a .txt file.';

/** Browsers stop at 512; Readability's time grows with the square of the depth, and its stack ends near 10,000. */
const DEEPEST = 2000;

/** `text` of the article is its title, where it has one, and its paragraphs, joined by newlines; `blocks` says which is which. */
export function readPage(bytes: Uint8Array): Result<Article> {
  const html = decodePage(bytes);
  if (html.trim() === '') return failure('this page is empty; save it again from the browser.');
  try {
    return readDocument(html);
  } catch (error) {
    // Readability gives up on some pages by throwing, and very deep nesting ends the stack.
    const reason = error instanceof RangeError ? 'it is nested too deeply' : error instanceof Error ? error.message : String(error);
    return failure(`this page could not be read (${reason}); copy the article's text into a .txt file.`);
  }
}

function readDocument(html: string): Result<Article> {
  const { document } = parseHTML(asDocument(html));
  if (isTooDeep(document)) throw new RangeError();
  // Readability takes the page apart, so everything else is read first.
  const url = canonicalUrl(document);
  const metadata = publishedInMetadata(document, url);
  const lines = headLines(document);
  const declared = declaredLanguage(document);
  const body = readBody(document);
  if (!body) return failure(NO_ARTICLE);
  const { text, blocks } = join(body.title, body.paragraphs);
  return success({
    text,
    blocks,
    title: body.title,
    url,
    outlet: body.outlet,
    lang: languageOf(declared, text),
    published: metadata === null ? publishedInWords(lines, text) : { date: metadata, basis: 'metadata' },
  });
}

/** Without recursion, before anything that recurses. */
function isTooDeep(document: Document): boolean {
  let depth = 0;
  for (let node: Node | null = document.documentElement; node && depth <= DEEPEST; ) {
    if (node.firstChild) {
      depth++;
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      depth--;
      node = node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  return depth > DEEPEST;
}

/** linkedom makes a document only of markup that has one element around everything. */
const asDocument = (html: string): string => (/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);

function publishedInWords(lines: readonly string[], text: string): Published {
  const date = publishedFromText(text) ?? publishedFromText(lines.join('\n'));
  return date === null ? { date: null, basis: 'unknown' } : { date, basis: 'text' };
}

function join(title: string | null, paragraphs: readonly Paragraph[]): { text: string; blocks: Block[] } {
  const all: Paragraph[] = [...(title === null ? [] : [{ role: 'title' as const, text: title }]), ...paragraphs];
  const blocks: Block[] = [];
  let start = 0;
  for (const { role, text } of all) {
    blocks.push({ role, start, end: start + text.length });
    start += text.length + 1;
  }
  return { text: all.map((paragraph) => paragraph.text).join('\n'), blocks };
}
