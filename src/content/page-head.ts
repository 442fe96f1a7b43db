// What a page says of itself: headline, title, meta, language.
import { FURNITURE } from './furniture.ts';
import { all, attribute, closest, first, textOf } from './safe-dom.ts';

/** Of the page's h1 elements the one that its own title repeats, else the only one; a logo is an h1 on many sites. */
export function headline(document: Document): Element | null {
  const titles = `${metaContent(document, 'og:title') ?? ''}\n${documentTitle(document)}`;
  const headings = all(document, 'h1').filter((heading) => closest(heading, FURNITURE) === null && oneLine(textOf(heading)) !== '');
  const repeated = headings.filter((heading) => titles.includes(oneLine(textOf(heading))));
  const longest = (best: Element, heading: Element): Element => (textOf(heading).length > textOf(best).length ? heading : best);
  const [only] = headings;
  if (repeated.length > 0) return repeated.reduce(longest);
  return headings.length === 1 && only !== undefined ? only : null;
}

/** The first meta with that property or name; `null` when it is absent or empty. */
export function metaContent(document: Document, property: string): string | null {
  const meta = first(document, `meta[property="${property}"],meta[name="${property}"]`);
  const content = oneLine((meta === null ? null : attribute(meta, 'content')) ?? '');
  return content === '' ? null : content;
}

export function documentTitle(document: Document): string {
  const title = first(document, 'title');
  return title === null ? '' : oneLine(textOf(title));
}

/** A language code of two or three letters, as the page declares it nearest to the article. */
export function languageOf(document: Document, container: Element): string | null {
  const declaring = closest(container, '[lang]') ?? first(document, ':root');
  const lang = declaring === null ? null : attribute(declaring, 'lang');
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(lang ?? '')?.[0].toLowerCase() ?? null;
}

/** Longer titles are not titles. */
const TITLE = 500;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, TITLE);
