// A panel that follows the page: what it asks for, what it believes, and when it stops.
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../src/claims/report.ts';
import type { FakeBrowser } from '../background/fake-browser.ts';
import { installFakeBrowser } from '../background/fake-browser.ts';

const TAB = 1;
let fake: FakeBrowser;
let view: typeof import('../../../src/platform/claims-in-view.ts');
let store: typeof import('../../../src/platform/tabs-store.ts');
let shown: typeof import('../../../src/platform/shown-claim.ts');

beforeAll(async () => {
  fake = installFakeBrowser();
  view = await import('../../../src/platform/claims-in-view.ts');
  store = await import('../../../src/platform/tabs-store.ts');
  shown = await import('../../../src/platform/shown-claim.ts');
});

beforeEach(() => {
  installFakeBrowser();
});

const report: Report = {
  schema: 'muqarin/report@1',
  article: { title: null, lang: 'en', url: null, outlet: null, length: 1, published: { date: null, basis: 'unknown' } },
  topic: { onTopic: true, score: 1, signals: [] },
  claims: [
    {
      ...{ kind: 'statement', id: 'c1', quote: 'x', start: 3, end: 4, proposition: 'talks-begin', stance: 'affirm', speaker: null },
      ...{ side: 'us', verdict: 'agrees', reasons: [], evidence: [] },
    },
  ],
  notMentioned: [],
  sharedWording: [],
  facts: {},
};

const keep = (visit: string) => store.writeTab(TAB, { visit, state: { kind: 'result', report, comparedOnly: null } });
const told = (claims: unknown) => ({ v: 1, type: 'view/claims-in-view', claims });

describe('claims in view', () => {
  it('are asked for by the spans of the present reading, and told until the signal ends', async () => {
    await keep('1-1');
    const seen: (readonly string[])[] = [];
    const controller = new AbortController();
    view.watchClaimsInView(TAB, (claims) => seen.push(claims), controller.signal);
    await vi.waitFor(() => expect(fake.lines).toHaveLength(1));
    const [line] = fake.lines;
    const claims = [{ claim: 'c1', verdict: 'agrees', start: 3, end: 4 }];
    expect(line?.said).toEqual([{ v: 1, type: 'view/watch', visit: '1-1', claims }]);
    line?.answer(told(['c1']));
    line?.answer(told([]));
    controller.abort();
    expect(line?.isOpen).toBe(false);
    expect(seen).toEqual([['c1'], []]);
  });

  it('are asked for anew when the page is read anew, and the earlier line says no more', async () => {
    await keep('1-1');
    const seen: (readonly string[])[] = [];
    const controller = new AbortController();
    view.watchClaimsInView(TAB, (claims) => seen.push(claims), controller.signal);
    await vi.waitFor(() => expect(fake.lines).toHaveLength(1));
    await keep('1-2');
    await vi.waitFor(() => expect(fake.lines).toHaveLength(2));
    const [first, second] = fake.lines;
    expect(first?.isOpen).toBe(false);
    first?.answer(told(['c1']));
    expect(seen).toEqual([]);
    second?.answer(told(['c1']));
    second?.hangUp();
    expect(seen).toEqual([['c1'], []]);
    controller.abort();
  });

  it('are none where there is no result', async () => {
    const seen: (readonly string[])[] = [];
    view.watchClaimsInView(TAB, (claims) => seen.push(claims), AbortSignal.timeout(1000));
    await vi.waitFor(() => expect(seen).toEqual([[]]));
    expect(fake.lines).toEqual([]);
  });

  it.each([
    ['another version', { v: 2, type: 'view/claims-in-view', claims: [] }],
    ['another type', { v: 1, type: 'view/else', claims: [] }],
    ['a claim that is none', told(['<b>'])],
    ['claims that are no list', told('c1')],
    ['more than the message has', { ...told([]), tab: 1 }],
    ['nothing', null],
  ])('%s is refused', (_, message) => {
    expect(view.parseClaimsInView(message)).toBeNull();
  });
});

describe('the claim that a card wants shown', () => {
  it('waits for the panel, and is shown once', async () => {
    await shown.showClaim(TAB, 'c2');
    const seen: string[] = [];
    shown.watchShownClaim(TAB, (claim) => seen.push(claim), AbortSignal.timeout(1000));
    await vi.waitFor(() => expect(seen).toEqual(['c2']));
    await vi.waitFor(() => expect(fake.kept.size).toBe(0));
    shown.watchShownClaim(TAB, () => seen.push('again'), AbortSignal.timeout(1000));
    await shown.showClaim(TAB, 'c3');
    await vi.waitFor(() => expect(seen).toContain('c3'));
    expect(seen.filter((claim) => claim === 'c2')).toHaveLength(1);
  });

  it('is not shown to a panel that is gone, nor when what was kept is broken', async () => {
    const seen: string[] = [];
    const controller = new AbortController();
    shown.watchShownClaim(TAB, (claim) => seen.push(claim), controller.signal);
    fake.kept.set('shown:1', 'c1');
    controller.abort();
    await shown.showClaim(TAB, 'c4');
    shown.watchShownClaim(2, (claim) => seen.push(claim), AbortSignal.timeout(1000));
    expect(seen).toEqual([]);
  });
});
