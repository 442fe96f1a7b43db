// @vitest-environment happy-dom
// What a reader does with a report: search it, fold it, come back to it, be led to a claim, take it along.
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../src/claims/result.ts';
import type { Site } from '../../../src/platform/sites.ts';
import type { TabState } from '../../../src/platform/tab-state.ts';
import type { ViewState } from '../../../src/platform/view-state.ts';
import { ARCHIVE_OUTLET, ARCHIVE_TITLE } from '../../archive.ts';
import { type FakeAnswers, fakeLink, fakeTab } from '../../ui-harness/fake-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { restingOnArchive } from '../../ui-harness/sample-corpora.ts';
import { ENGLISH_REPORT, fromAgency } from '../../ui-harness/sample-reports.ts';
import { all, drawPopup, press, settle, texts } from './draw.tsx';

const en = localeOf('en');
const RESULT: TabState = { kind: 'result', report: ENGLISH_REPORT, comparedOnly: null };
const shown = (): (string | undefined)[] => all('.claim').map((claim) => claim.dataset['claim']);

async function draw(answers: FakeAnswers = {}, print?: () => void) {
  const link = fakeLink({ state: success(RESULT), ...answers });
  await drawPopup(en, fakeTab(answers, link), undefined, print);
  return link;
}

async function type(text: string): Promise<void> {
  const [field] = all('.search');
  if (!(field instanceof HTMLInputElement)) throw new Error('muqarin: no search field');
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

const left: ViewState = {
  article: ENGLISH_REPORT.article.url ?? '',
  only: 'agrees',
  search: 'spanish',
  grouping: 'kind',
  toggled: ['c6'],
  scroll: 0,
};

describe('search and grouping', () => {
  test('says how many are left, and gives all of them back', async () => {
    await draw();
    await type('spanish');
    expect(shown()).toEqual(['c6']);
    expect(texts('.shown [role=status]')).toEqual(['1 of 8 claims shown']);
    await type('no such words');
    expect(texts('.shown [role=status]')).toEqual(['No claim matches.']);
    await press('.show-all');
    expect(shown()).toHaveLength(8);
  });

  test('what is set is remembered with each change, and a view that is opened again is as it was left', async () => {
    const link = await draw({ remembered: left, known: RESULT });
    expect(shown()).toEqual(['c6']);
    expect(all('.claim details').map((details) => details.hasAttribute('open'))).toEqual([true]);
    await type('');
    expect(link.kept.at(-1)).toEqual({ ...left, search: '' });
  });

  test('what was left for another article is not for this one', async () => {
    await draw({ remembered: { ...left, article: 'https://example.org/another' }, known: RESULT });
    expect(shown()).toHaveLength(8);
  });
});

describe('the page and the view', () => {
  test('the claims in view in the page are marked', async () => {
    const link = await draw();
    await act(async () => link.scroll(['c3', 'c5']));
    expect(all('[aria-current]').map((claim) => claim.dataset['claim'])).toEqual(['c3', 'c5']);
    await act(async () => link.scroll([]));
    expect(all('[aria-current]')).toEqual([]);
  });

  test('a claim that is asked for is shown whatever hides it, opened, and in focus', async () => {
    const link = await draw({ remembered: { ...left, only: 'new', search: '' }, known: RESULT });
    expect(shown()).toEqual(['c7']);
    await act(async () => link.want('c2'));
    await settle();
    expect(shown()).toHaveLength(8);
    expect(document.activeElement?.closest('article')?.dataset['claim']).toBe('c2');
    expect(document.querySelector('[data-claim=c2] details')?.hasAttribute('open')).toBe(true);
  });

  test('after a jump there is a way back', async () => {
    const link = await draw();
    await press('[data-claim=c1] .jump');
    await press('.said button');
    expect(link.asked).toEqual(['get', 'jump c1', 'back']);
    expect(all('.said')).toEqual([]);
  });

  test('a way back that is lost is said', async () => {
    await draw({ back: success(false) });
    await press('.jump');
    await press('.said button');
    expect(texts('.said [role=status]')).toEqual(['The page cannot go back there any more.']);
    await draw({ jump: failure('gone') });
    await press('.jump');
    expect(all('.said button')).toEqual([]);
  });
});

describe('taking it along', () => {
  test('copied', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await draw();
    await press('.export button');
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^# Baghdad and Washington weigh/);
    expect(texts('.said [role=status]')).toEqual(['The comparison is in the clipboard.']);
    vi.unstubAllGlobals();
  });

  test('a browser that does not let it be copied is no dead end', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => Promise.reject(new Error('no')) } });
    await draw();
    await press('.export button');
    expect(texts('.said [role=status]')[0]).toContain('Save the comparison as a file');
    vi.unstubAllGlobals();
  });

  test('on paper nothing is folded away, by the time that the browser takes its picture', async () => {
    await draw();
    expect(all('details:not([open])').length).toBeGreaterThan(0);
    dispatchEvent(new Event('beforeprint'));
    expect(all('details:not([open])')).toEqual([]);
  });

  test('printing is left to whoever shows the view', async () => {
    const print = vi.fn();
    await draw({}, print);
    await press('.export button:last-child');
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('a site', () => {
  const LISTED: Site = { kind: 'listed', host: 'example.org', isOn: true };
  const BY_CLICK: Site = { kind: 'by-click', host: 'example.org', pattern: 'https://example.org/*' };
  const ALLOWED: Site = { ...BY_CLICK, kind: 'allowed' };

  test.each([
    [LISTED, { ...LISTED, isOn: false }, 'Not on this site', 'Switch on again'],
    [BY_CLICK, ALLOWED, 'Run on this site by itself', 'Only when I click'],
    [ALLOWED, BY_CLICK, 'Only when I click', 'Run on this site by itself'],
  ] as const)('$kind is changed and changed back', async (site, siteChanged, before, after) => {
    const link = await draw({ site, siteChanged });
    expect(texts('.site button')).toEqual([before]);
    await press('.site button');
    expect(link.asked).toContain(`site ${site.kind} example.org`);
    expect(texts('.site button')).toEqual([after]);
  });

  test('a reader who declines is told that nothing changed', async () => {
    await draw({ site: BY_CLICK });
    await press('.site button');
    expect(texts('.said [role=status]')).toEqual(['Nothing was changed for this site.']);
    expect(texts('.site button')).toEqual(['Run on this site by itself']);
  });

  test('where there is none nothing is said of it', async () => {
    await draw({ site: null });
    expect(all('.site')).toEqual([]);
  });

  test('one that was switched off is not read for a panel that only follows', async () => {
    const link = await draw({ isOff: true });
    expect(link.asked).toEqual([]);
    await press('.action');
    expect(link.asked).toEqual(['get']);
    expect(shown()).toHaveLength(8);
  });
});

test('a page that agrees with its own source says so above its claims and at each of them', async () => {
  await draw({ state: success({ kind: 'result', report: fromAgency(ENGLISH_REPORT), comparedOnly: null }) });
  expect(texts('p.note')).toContainEqual(expect.stringMatching(/^This page itself carries a report of Reuters\. .* own source alone\.$/));
  const reason = en.of('reason', 'own-origin');
  const agreeing = fromAgency(ENGLISH_REPORT).claims.find(({ verdict }) => verdict === 'agrees');
  await press(`[data-claim="${agreeing?.id}"] summary`);
  expect(texts(`[data-claim="${agreeing?.id}"] .reasons`).join(' ')).toContain(reason);
});

describe('a fact of an added corpus', () => {
  const report = restingOnArchive(ENGLISH_REPORT);

  test('says which it is, and names its article and outlet', async () => {
    await draw({ state: success({ kind: 'result', report, comparedOnly: null }) });
    const facts = texts('.fact');
    expect(facts.filter((text) => text.endsWith(`(Corpus: ${ARCHIVE_TITLE.en})`))).toHaveLength(1);
    expect(facts.length).toBeGreaterThan(1);
    expect(texts('[data-claim="c1"] .details-of li').filter((text) => text.includes(ARCHIVE_OUTLET.en)).length).toBeGreaterThan(1);
  });

  test('does so where the page shares wording and has nothing to compare, too', async () => {
    const sharedWording = [{ document: 'archive-1', share: 0.4, spans: [[0, 10]] as const }];
    await draw({ state: success({ kind: 'nothing-to-compare', report: { ...report, claims: [], sharedWording }, comparedOnly: null }) });
    expect(texts('.leftover li').filter((text) => text.includes(ARCHIVE_OUTLET.en))).toHaveLength(1);
  });
});
