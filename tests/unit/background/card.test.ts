// What a page gets that asks for a card: the words of its own reading, after the card's script is there.
import './own-parts.ts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

const TAB = 1;
let fake: FakeBrowser;
let cardFor: typeof import('../../../src/background/card.ts').cardFor;
let writeTab: typeof import('../../../src/platform/tabs-store.ts').writeTab;
let changeSettings: typeof import('../../../src/platform/settings.ts').changeSettings;
const injected: string[] = [];

beforeAll(async () => {
  fake = installFakeBrowser();
  ({ cardFor } = await import('../../../src/background/card.ts'));
  ({ writeTab } = await import('../../../src/platform/tabs-store.ts'));
  ({ changeSettings } = await import('../../../src/platform/settings.ts'));
});

beforeEach(async () => {
  installFakeBrowser();
  injected.length = 0;
  fake.page.inject = () => injected.push('card.js');
  await writeTab(TAB, { visit: '1-1', state: { kind: 'result', report: ENGLISH_REPORT, comparedOnly: null } });
});

it('says the claim in the language that the reader chose', async () => {
  expect((await cardFor(TAB, '1-1', 'c1', true))?.verdictName).toBe('Differs from the references');
  await changeSettings({ language: 'ar', theme: 'dark' });
  expect(await cardFor(TAB, '1-1', 'c1', true)).toMatchObject({ verdictName: 'يختلف عن المراجع', dir: 'rtl', theme: 'dark' });
});

it.each([
  [false, ['card.js']],
  [true, []],
] as const)('the script is put there once: has it %s', async (hasCard, scripts) => {
  await cardFor(TAB, '1-1', 'c1', hasCard);
  expect(injected).toEqual(scripts);
});

describe('nothing is said', () => {
  it.each([
    ['of another reading', '1-2', 'c1'],
    ['of a claim that is not there', '1-1', 'c99'],
  ])('%s', async (_, visit, claim) => {
    expect(await cardFor(TAB, visit, claim, false)).toBeNull();
    expect(injected).toEqual([]);
  });

  it('of a page that lets no script in', async () => {
    fake.page.inject = () => {
      throw new Error('Missing host permission for the tab');
    };
    expect(await cardFor(TAB, '1-1', 'c1', false)).toBeNull();
  });

  it('of a page that has no result', async () => {
    await writeTab(TAB, { visit: '1-1', state: { kind: 'reading' } });
    expect(await cardFor(TAB, '1-1', 'c1', true)).toBeNull();
  });
});
