// What the built extension may hold: no remote code, no way out, no string turned into HTML or code, not even in a library.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, ROOT, read } from './files.ts';

const BROWSERS = ['chrome', 'firefox'];
const BUNDLES = [
  'content',
  'reading',
  'reader',
  'card',
  'background',
  'engine',
  'popup',
  'panel',
  'options',
  'compare',
  'welcome',
  'changelog',
  'messages-ar',
  'messages-en',
];

/** No bundle of ours or of a library holds any of these. */
const FORBIDDEN: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: 'markup from strings',
    pattern: /\.(?:innerHTML|outerHTML)\s*[+?|&]*=[^=]|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment/gu,
  },
  { what: 'code from strings', pattern: /\beval\s*\(|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]/gu },
  { what: 'dynamic import', pattern: /\bimport\s*\(/gu },
  { what: 'network', pattern: /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon/gu },
];

describe.each(BROWSERS)('%s', (browser) => {
  describe.each(BUNDLES)('%s.js', (bundle) => {
    test.each(FORBIDDEN)('no $what', ({ pattern }) => {
      expect(existsSync(join(ROOT, 'dist', browser)), 'run npm run build first').toBe(true);
      expect(read(`dist/${browser}/${bundle}.js`).match(pattern) ?? []).toEqual([]);
    });

    test('no folder of the machine it was built on', () => {
      expect(read(`dist/${browser}/${bundle}.js`)).not.toContain(ROOT);
    });
  });

  test.each(BUNDLES)('%s.js runs no script but parts of its own package', (bundle) => {
    const runs = read(`dist/${browser}/${bundle}.js`).match(/importScripts\([^)]*\)|\.src=[^,;]*/gu) ?? [];
    // Both are in platform/parts.ts, where the name is one of a list.
    expect(runs.map((one) => one.replaceAll(/\w+(?=\)|$)/gu, 'name'))).toEqual(
      runs.length === 0 ? [] : ['importScripts(name)', '.src=name'],
    );
  });

  test('the bundles are the ones looked at here', () => {
    expect(filesBelow(`dist/${browser}`, '.js')).toEqual(BUNDLES.map((name) => `dist/${browser}/${name}.js`).sort());
  });

  test('the pages load nothing but their own files', () => {
    for (const page of filesBelow(`dist/${browser}`, '.html')) {
      expect(read(page)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/u);
    }
  });

  test('its pages may load their own files and nothing else, and no page of the web may load them', () => {
    const manifest = JSON.parse(read(`dist/${browser}/manifest.json`)) as Record<string, unknown>;
    expect(manifest['content_security_policy']).toEqual({
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    });
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });

  test('the content script runs on the listed outlets only', () => {
    const manifest = JSON.parse(read(`dist/${browser}/manifest.json`)) as { content_scripts: { matches: string[] }[] };
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => /<all_urls>|:\/\/\*\/|localhost|127\.0\.0\.1/u.test(match))).toEqual([]);
  });
});
