// What the toolbar button shows for each state.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import type { Report } from '../../../src/claims/report.ts';
import type { Verdict } from '../../../src/claims/verdict.ts';
import type { TabState } from '../../../src/platform/tab-state.ts';
import { installFakeBrowser } from './fake-browser.ts';

let badgeOf: typeof import('../../../src/background/badge.ts').badgeOf;

beforeAll(async () => {
  installFakeBrowser();
  ({ badgeOf } = await import('../../../src/background/badge.ts'));
});

const claim = (verdict: Verdict): Claim => ({
  kind: 'statement',
  id: 'c1',
  quote: 'x',
  start: 0,
  end: 1,
  proposition: 'talks-begin',
  stance: 'affirm',
  speaker: null,
  side: 'us',
  verdict,
  reasons: [],
  evidence: [],
});

const report = (...verdicts: Verdict[]): Report => ({
  schema: 'muqarin/report@1',
  article: { title: null, lang: 'en', url: null, outlet: null, length: 1, published: { date: null, basis: 'unknown' } },
  topic: { onTopic: true, score: 1, signals: [] },
  claims: verdicts.map(claim),
  notMentioned: [],
  sharedWording: [],
  facts: {},
});

const result = (...verdicts: Verdict[]): TabState => ({ kind: 'result', report: report(...verdicts), comparedOnly: null });

describe('the button shows', () => {
  it.each<[string, TabState | null, string, string]>([
    ['nothing where nothing is known', null, '', 'off'],
    ['nothing on another subject', { kind: 'not-about', report: report(), comparedOnly: null }, '', 'off'],
    ['nothing on a page that cannot be read', { kind: 'unreadable', why: 'no-article' }, '', 'off'],
    ['no mark without a claim', { kind: 'nothing-to-compare', report: report(), comparedOnly: null }, '', 'on'],
    ['the number of conflicts', result('conflicts', 'agrees', 'conflicts'), '2', 'conflict'],
    ['a quiet mark when all agree', result('agrees', 'agrees'), '✓', 'on'],
    ['a quiet mark when the rest is new', result('agrees', 'new', 'updates'), '✓', 'on'],
    ['no mark when nothing was comparable', result('new'), '', 'on'],
  ])('%s', (_, state, text, icon) => {
    expect(badgeOf(state)).toEqual({ text, icon });
  });
});
