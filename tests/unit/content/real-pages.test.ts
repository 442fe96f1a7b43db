// @vitest-environment happy-dom
// The gate is silent on the collected pages of other subjects, when the folder of pages is beside the repository.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksLikeTheTopic } from '../../../src/content/gate.ts';
import { readArticle } from '../../../src/content/read.ts';

const PAGES = join(import.meta.dirname, '../../../../shared/pages');
const present = existsSync(PAGES);
if (!present) console.log('../shared/pages is absent: the gate is tested on the pages written here alone.');

/** happy-dom takes ten seconds for a page of a hundred thousand nodes, which a browser reads in a tenth of one. */
const LARGEST_BYTES = 1_000_000;
const SLOW_MS = 20_000;

describe('pages about other things', () => {
  it.runIf(!present)('are not here', () => {
    expect(existsSync(PAGES)).toBe(false);
  });

  for (const kind of present ? ['real', 'hostile'] : []) {
    const files = readdirSync(join(PAGES, kind), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.html') && statSync(join(PAGES, kind, name)).size < LARGEST_BYTES,
    );
    it.each(files)(
      `${kind}/%s: the gate is silent, and reading does not throw`,
      (file) => {
        // Links and frames make happy-dom fetch, and no test here may use the network.
        const html = readFileSync(join(PAGES, kind, file), 'utf8').replaceAll(/<(link|iframe)\b/gi, '<s');
        const page = new DOMParser().parseFromString(html, 'text/html');
        const before = html.length < 200_000 ? page.documentElement?.outerHTML : undefined;
        expect(looksLikeTheTopic(page, '/news/article')).not.toBe('candidate');
        const read = readArticle(page, 'https://example.org/news/article');
        if (typeof read !== 'string') expect(read.article.text.length).toBeLessThanOrEqual(410_000);
        if (before !== undefined) expect(page.documentElement?.outerHTML).toBe(before);
      },
      SLOW_MS,
    );
  }
});
