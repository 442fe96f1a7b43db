// Every host of the e2e run: the browsers use this local server as their proxy, so a listed outlet's name leads to a sample page.
import { readFileSync } from 'node:fs';
import { type Answer, type LocalServer, serve } from '../../scripts/serve.mjs';

/** In the corpus's list of outlets, one for each language. */
export const LISTED = { ar: 'www.kitabat.com', en: 'www.rudaw.net' } as const;
/** In no list: the content script does not run there by itself. */
export const UNLISTED = 'unlisted.example';

/** Forbids every script, style, image and connection of the page, and every DOM sink that takes strings. */
const FORBID_EVERYTHING = [
  "default-src 'none'",
  "style-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** `/ar.html` is a file of tests/sample; `/strict/ar.html` is the same under a policy that forbids everything. */
export function startOutlets(): Promise<LocalServer> {
  return serve((url) => {
    const strict = url.pathname.startsWith('/strict/');
    const name = url.pathname.replace('/strict/', '/').slice(1);
    if (!/^[a-z-]+\.(?:html|css)$/u.test(name)) return null;
    return page(name, strict);
  });
}

function page(name: string, strict: boolean): Answer {
  const type = name.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
  const policy = strict ? { 'content-security-policy': FORBID_EVERYTHING } : {};
  return { headers: { 'content-type': type, ...policy }, body: readFileSync(new URL(`../sample/${name}`, import.meta.url)) };
}
