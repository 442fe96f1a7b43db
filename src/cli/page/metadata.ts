// What a page says about itself in its head, apart from the publication date: address and language.

/** The content of the first meta element with one of these names, by `name`, `property` or `itemprop`, in the order of the names. */
export function metaContent(document: Document, names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) if (!byName.has(name)) byName.set(name, content);
    }
  }
  return names.flatMap((name) => byName.get(name) ?? []);
}

/** The page's own address, http or https only. */
export function canonicalUrl(document: Document): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const candidates = [canonical, ...metaContent(document, ['og:url', 'twitter:url'])];
  return candidates.find((url) => typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url)) ?? null;
}

/** `ar` of `<html lang="ar-IQ">`. */
export function declaredLanguage(document: Document): string | null {
  const declared =
    document.documentElement?.getAttribute('lang') ?? metaContent(document, ['og:locale', 'content-language', 'language'])[0];
  const code = /^[a-z]{2,3}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0];
  return code?.toLowerCase() ?? null;
}

const ARABIC_SCRIPT = new Set(['ar', 'fa', 'ur', 'ckb', 'ku', 'ps', 'sd', 'ug']);

/** The declared language, unless the text is in another script: templates declare theirs whatever the article is in. */
export function languageOf(declared: string | null, text: string): string | null {
  if (declared === null) return null;
  let arabic = 0;
  let letters = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    letters++;
    if (letter >= '\u0600' && letter <= '\u06FF') arabic++;
  }
  return arabic * 2 > letters === ARABIC_SCRIPT.has(declared) ? declared : null;
}
