// Whatever a store or an imported file holds (another version's, broken, put there by someone else): what is read is of this version,
// and nothing breaks.
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { bundledCorpus } from '../../src/corpus/bundled.ts';
import { readCorpusFile } from '../../src/corpus/read-file.ts';
import { parseOwnData } from '../../src/platform/own-data-file.ts';
import { type FakeBrowser, installFakeBrowser } from '../unit/background/fake-browser.ts';
import { anyJson, anyValue, spoilt } from './any-value.ts';
import { cases } from './cases.ts';

let settings: typeof import('../../src/platform/settings.ts');
let tabs: typeof import('../../src/platform/tabs-store.ts');
let views: typeof import('../../src/platform/view-store.ts');
let handed: typeof import('../../src/platform/handed-text.ts');
let sites: typeof import('../../src/platform/sites.ts');
let fake: FakeBrowser;

beforeAll(async () => {
  fake = installFakeBrowser();
  settings = await import('../../src/platform/settings.ts');
  tabs = await import('../../src/platform/tabs-store.ts');
  views = await import('../../src/platform/view-store.ts');
  handed = await import('../../src/platform/handed-text.ts');
  sites = await import('../../src/platform/sites.ts');
});

beforeEach(() => {
  fake = installFakeBrowser();
});

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  marks: ['none', 'conflicts', 'all'],
  markStyle: ['line', 'tint'],
  language: ['browser', 'ar', 'en'],
  numerals: ['latn', 'arab'],
  theme: ['browser', 'light', 'dark'],
};
const CHOSEN = { marks: 'all', markStyle: 'tint', language: 'ar', numerals: 'arab', theme: 'dark' };

test('settings of any version, spoilt or not, are settings of this one', () => {
  const kept = fc.oneof(
    anyValue,
    fc.record({ version: fc.oneof(fc.integer({ min: -1, max: 4 }), anyValue), settings: fc.oneof(anyValue, spoilt(CHOSEN)) }),
  );
  fc.assert(
    fc.property(kept, (value) => {
      const read = settings.migrate(value);
      expect(Object.keys(read).sort()).toEqual(Object.keys(CHOICES).sort());
      for (const [name, choice] of Object.entries(read)) expect(CHOICES[name]).toContain(choice);
    }),
    cases(500),
  );
});

test('the record of a tab, of a view, a text that was handed over, sites that were switched off', async () => {
  const record = fc.oneof(
    anyValue,
    spoilt({ visit: '1-1', state: { kind: 'reading' } }),
    fc.record({
      visit: fc.constant('1-1'),
      state: fc.record({ kind: fc.constantFrom('result', 'not-about', 'unreadable'), why: anyValue }),
    }),
    spoilt({ article: 'a', only: null, search: '', grouping: 'verdict', toggled: [], scroll: 0 }),
    spoilt({ text: 'words', day: null }),
  );
  await fc.assert(
    fc.asyncProperty(record, async (value) => {
      for (const key of ['tab:1', 'view:1', 'handed-text']) fake.kept.set(key, value);
      const tab = await tabs.readTab(1);
      // Where a report is asked for, none of these is one.
      if (tab !== null) expect(['reading', 'unreadable']).toContain(tab.state.kind);
      const view = await views.readView(1);
      if (view !== null) expect(typeof view.scroll).toBe('number');
      const text = await handed.takeHandedText();
      if (text !== null) expect(typeof text.text).toBe('string');
      expect(await handed.takeHandedText()).toBeNull();
      expect(Array.isArray(await sites.switchedOff())).toBe(true);
    }),
    cases(300),
  );
});

test('sites in a record of any kind', async () => {
  const { browser } = await import('../../src/platform/browser.ts');
  const kept = fc.oneof(anyValue, spoilt({ version: 1, off: ['example.org'] }));
  await fc.assert(
    fc.asyncProperty(kept, async (value) => {
      await browser.storage.local.set({ sites: value });
      expect((await sites.switchedOff()).every((host) => typeof host === 'string')).toBe(true);
      expect(typeof (await sites.isSwitchedOff('https://example.org/story'))).toBe('boolean');
    }),
    cases(300),
  );
});

test('a file of own data is read whole or refused with a reason', () => {
  const text = fc.oneof(
    fc.string(),
    anyJson.map((value) => JSON.stringify(value)),
    fc
      .record({ schema: fc.constantFrom('muqarin/data@1', 'muqarin/data@2', 'other'), local: anyJson })
      .map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(text, (file) => {
      const read = parseOwnData(file);
      if (read.ok) expect(read.value.schema).toBe('muqarin/data@1');
      else expect(['too-large', 'not-json', 'newer', 'other']).toContain(read.error);
    }),
    cases(500),
  );
});

test('a corpus of any kind is read whole or refused with the path of its faults', () => {
  const language = bundledCorpus();
  const file = fc.oneof(anyJson, anyValue, spoilt({ schema: 'muqarin/corpus@1', documents: [], facts: [] }));
  fc.assert(
    fc.property(file, (data) => {
      const read = readCorpusFile(data, language);
      if (!read.ok) expect(read.error.length).toBeGreaterThan(0);
    }),
    cases(300),
  );
});
