// What the stores are told: the same in both languages, within their limits, and a reason for every permission there is.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/build.mjs';
import { manifestFor } from '../../scripts/manifest.mjs';
import { ROOT, read } from './files.ts';

/** The Chrome store's limit for the summary, in characters. */
const SUMMARY = 132;
/** The Firefox store's limit for the name, in characters. */
const NAME = 50;
const LANGUAGES = ['ar', 'en'];

/** The paragraphs of a listing under its headings. */
const sections = (language: string): string[] =>
  read(`store/${language}/listing.md`)
    .split(/^## .*$/mu)
    .slice(1)
    .map((text) => text.trim());

describe.each(LANGUAGES)('the listing in %s', (language) => {
  test('has a name, a summary and a description within the limits', () => {
    const [name = '', summary = '', description = ''] = sections(language);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(NAME);
    expect(summary.length).toBeGreaterThan(SUMMARY / 2);
    expect(summary.length).toBeLessThanOrEqual(SUMMARY);
    expect(description.split('\n\n').length).toBeGreaterThan(4);
  });

  test('has the same files as the others', () => {
    expect(readdirSync(join(ROOT, 'store', language)).sort()).toEqual(['listing.md', 'privacy.md']);
  });
});

test('the descriptions say the same, paragraph by paragraph', () => {
  const shapes = LANGUAGES.map((language) => (sections(language)[2] ?? '').split('\n\n').map((text) => text.split('\n- ').length));
  expect(shapes[0]).toEqual(shapes[1]);
});

test.each(BROWSERS)('every permission asked for in %s has its reason', (browser) => {
  const manifest = manifestFor(browser, JSON.parse(read('manifest.json')), [], '1');
  const reasons = read('store/permissions.md');
  const asked: readonly string[] = [...manifest['permissions'], ...(manifest['optional_permissions'] ?? [])];
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((permission) => !reasons.includes(`\`${permission}\``))).toEqual([]);
});
