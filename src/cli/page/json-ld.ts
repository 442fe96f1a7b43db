// `datePublished` of the page's own article in its JSON-LD, which news sites nest, repeat and break.

type Node = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(Article|Posting|Report|NewsStory|Review)$/;
const PAGE_TYPE = /Page$/;
/** Where the page's own article is; not `itemListElement`, `hasPart`, `mentions`, which name others. */
const OWN = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
/** Deeper nesting is no page's description of itself. */
const DEEPEST = 6;
const DATE_IN_BROKEN_JSON = /"datePublished"\s*:\s*"([^"]{4,40})"/;

/** Candidates as written, articles before pages, in document order. */
export function datePublishedInJsonLd(document: Document): string[] {
  const articles: string[] = [];
  const pages: string[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const json = script.textContent ?? '';
    const data = parseLoosely(json);
    if (data === undefined) {
      const found = DATE_IN_BROKEN_JSON.exec(json)?.[1];
      if (found && /Article"|Posting"/.test(json)) articles.push(found);
    }
    for (const node of ownNodes(data, 0)) {
      const date = node['datePublished'];
      if (typeof date !== 'string') continue;
      const types = [node['@type']].flat().map(String);
      if (types.some((type) => ARTICLE_TYPE.test(type))) articles.push(date);
      else if (types.some((type) => PAGE_TYPE.test(type))) pages.push(date);
    }
  }
  return [...articles, ...pages];
}

/** Raw line breaks in strings and CDATA marks are what templates get wrong most; `undefined` when it is more than that. */
function parseLoosely(json: string): unknown {
  const plain = json.replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/|<!\[CDATA\[|\]\]>/g, '');
  for (const attempt of [json, plain.replace(/\p{Cc}/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or none
    }
  }
  return undefined;
}

function ownNodes(data: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(data)) return data.flatMap((item) => ownNodes(item, depth + 1));
  if (!isNode(data)) return [];
  return [data, ...OWN.flatMap((key) => ownNodes(data[key], depth + 1))];
}

const isNode = (data: unknown): data is Node => typeof data === 'object' && data !== null && !Array.isArray(data);
