// Pages that work against whoever reads or marks them. `/en.html?fight` is the English sample under an attack, `/off-topic.html?fight`
// the one about something else; `/collected/real/…` and `/collected/hostile/…` are pages of the folder beside this repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalServer, serve } from '../../scripts/serve.mjs';

const NAMES = [
  'body',
  'documentElement',
  'head',
  'title',
  'children',
  'textContent',
  'getAttribute',
  'querySelectorAll',
  'parentNode',
  'chrome',
  'browser',
];

/** What each attack adds to the page's end. */
const ATTACKS = {
  'names that hide the document’s own': NAMES.map(
    (name) => `<form name="${name}" id="${name}"><input name="${name}"><input name="getRootNode"></form>`,
  ).join(''),
  'prototypes that are not what they were': `<script>
    for (const name of ['getAttribute', 'querySelectorAll', 'closest', 'matches']) Element.prototype[name] = () => { throw new Error('no'); };
    Array.from = () => { throw new Error('no'); };
    Object.prototype.v = 1; Object.prototype.type = 'article/read';
  </script>`,
  'a text that is drawn anew all the time': `<script>
    let times = 0;
    const timer = setInterval(() => {
      const article = document.querySelector('article, main');
      article?.replaceWith(article.cloneNode(true));
      if (++times === 30) clearInterval(timer);
    }, 50);
  </script>`,
  'an observer that fights every change': `<script>
    let times = 0;
    new MutationObserver(() => { if (times++ < 200) document.body.append(Object.assign(document.createElement('i'), { hidden: true })); })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.body.append(' ');
  </script>`,
  'highlights that are taken away': `<script>
    let times = 0;
    const timer = setInterval(() => { CSS.highlights.clear(); if (++times === 40) clearInterval(timer); }, 50);
  </script>`,
  'messages like ours': `<script>
    const kinds = ['article/read', 'visit/get', 'marks/show', 'marks/jump', 'page/candidate', 'page/left', 'card/get', 'state/get'];
    for (const type of kinds) {
      const message = { v: 1, type, visit: '1', marks: [], style: 'line', tab: 1, claim: 'c1' };
      postMessage(message, '*');
      for (const target of [window, document, document.body]) {
        target.dispatchEvent(new MessageEvent('message', { data: message }));
        target.dispatchEvent(new CustomEvent(type, { detail: message }));
        target.dispatchEvent(new CustomEvent('muqarin', { detail: message }));
      }
    }
    for (const name of ['muqarin gate', 'muqarin reader', 'muqarin card']) globalThis[Symbol.for(name)] = new AbortController();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  </script>`,
  'a million marks that nobody sees': `<p>Hidden${'\u200b'.repeat(1_000_000)}words, and nothing about the talks.</p>`,
  'an address that changes all the time': `<script>
    let times = 0;
    const timer = setInterval(() => { history.replaceState({}, '', '?' + times); if (++times === 100) clearInterval(timer); }, 20);
  </script>`,
} as const;
export type Attack = keyof typeof ATTACKS;
export const ATTACK_NAMES = Object.keys(ATTACKS) as Attack[];

const COLLECTED = join(import.meta.dirname, '../../../shared/pages');

/** Paths of the collected pages; empty where the folder is not beside the repository. */
export function collectedPaths(): readonly string[] {
  if (!existsSync(COLLECTED)) return [];
  return readdirSync(COLLECTED, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => `/collected/${file}`);
}

export const attackPath = (page: 'en.html' | 'off-topic.html', attack: Attack): string => `/${page}?${ATTACK_NAMES.indexOf(attack)}`;

/** The collected pages' scripts are off, but those of the pages that attack by script. */
const QUIET = "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-src 'self' data:";

export function startHostilePages(): Promise<LocalServer> {
  return serve(({ pathname, search }) => {
    const path = decodeURIComponent(pathname);
    if (collectedPaths().includes(path)) {
      const headers = path.endsWith('-js.html') ? {} : { 'content-security-policy': QUIET };
      return { headers: { 'content-type': 'text/html', ...headers }, body: readFileSync(join(COLLECTED, path.replace('/collected/', ''))) };
    }
    if (!/^\/(?:en|off-topic)\.html$/u.test(path)) return null;
    const text = readFileSync(new URL(`../sample${path}`, import.meta.url), 'utf8');
    const attack = ATTACK_NAMES[Number(search.slice(1))];
    return { body: attack === undefined ? text : text.replace('</body>', `${ATTACKS[attack]}</body>`) };
  });
}
