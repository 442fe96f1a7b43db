// What the built extension may hold: no remote code, no way out, no string turned into HTML or code, beyond what libraries bring.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, ROOT, read } from './files.ts';

const BUNDLES = ['content', 'background', 'popup'] as const;

/** Patterns with the number of times that each bundle may hold them; a bundle that is not named holds none. */
const COUNTED: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly allowed: Partial<Record<(typeof BUNDLES)[number], number>>;
}[] = [
  // Preact's `dangerouslySetInnerHTML`, which no view of ours uses.
  { what: 'innerHTML', pattern: /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write/gu, allowed: { popup: 1 } },
  { what: 'code from strings', pattern: /\beval\s*\(|new Function\b|\bset(?:Timeout|Interval)\s*\(\s*["'`]/gu, allowed: {} },
  { what: 'dynamic import', pattern: /\bimport\s*\(/gu, allowed: {} },
  { what: 'network', pattern: /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts/gu, allowed: {} },
];

describe.each(['chrome', 'firefox'])('%s', (browser) => {
  describe.each(BUNDLES)('%s.js', (bundle) => {
    test.each(COUNTED)('$what', ({ pattern, allowed }) => {
      expect(existsSync(join(ROOT, 'dist', browser)), 'run npm run build first').toBe(true);
      expect(read(`dist/${browser}/${bundle}.js`).match(pattern)?.length ?? 0).toBe(allowed[bundle] ?? 0);
    });

    test('no folder of the machine it was built on', () => {
      expect(read(`dist/${browser}/${bundle}.js`)).not.toContain(ROOT);
    });
  });

  test('the pages load nothing but their own files', () => {
    for (const page of filesBelow(`dist/${browser}`, '.html')) {
      expect(read(page)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/u);
    }
  });

  test('the content script runs on the listed outlets only', () => {
    const manifest = JSON.parse(read(`dist/${browser}/manifest.json`)) as { content_scripts: { matches: string[] }[] };
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => /<all_urls>|:\/\/\*\/|localhost|127\.0\.0\.1/u.test(match))).toEqual([]);
  });
});
