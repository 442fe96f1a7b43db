// A tab on its way to a report: read, compared, kept, shown; and what becomes of it when pages and scripts are not as hoped.
import './own-parts.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageCommand, ReadReply } from '../../../src/platform/messages.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

const TAB = 1;
const ABOUT =
  'Baghdad and Washington resume talks on the coalition\nThe United States has about 2,500 troops in Iraq as part of the international coalition against ISIS. Iraq and the United States agreed on talks in the Higher Military Commission about the end of the coalition mission in Iraq.';
const OTHER = 'The harvest was good\nFarmers of the valley say that 3,000 tons of dates were picked this year, more than ever before.';

let fake: FakeBrowser;
let tabs: typeof import('../../../src/background/tabs.ts');

beforeAll(async () => {
  fake = installFakeBrowser();
  tabs = await import('../../../src/background/tabs.ts');
});

beforeEach(() => {
  installFakeBrowser();
});

/** A page with our script in it; each reading has a name of its own. */
function pageOf(text: string, url = 'https://example.org/story') {
  let visit = 0;
  return (command: PageCommand): unknown => {
    if (command.type === 'article/read') {
      visit += 1;
      const reply: ReadReply = {
        kind: 'article',
        visit: String(visit),
        comparedOnly: null,
        article: {
          text,
          title: text.split('\n')[0] ?? null,
          url,
          lang: 'en',
          outlet: null,
          published: { date: '2024-01-26', basis: 'metadata' },
        },
      };
      return reply;
    }
    if (command.type === 'marks/step') return false;
    if (command.type === 'visit/get') return visit === 0 ? null : String(visit);
    if (command.visit !== String(visit)) return command.type === 'marks/show' ? 0 : false;
    return command.type === 'marks/show' ? command.marks.length : true;
  };
}

describe('a page about the talks', () => {
  beforeEach(() => {
    fake.page.answer = pageOf(ABOUT);
  });

  it('becomes a result, kept, with a badge', async () => {
    const state = await tabs.stateOf(TAB);
    expect(state.kind).toBe('result');
    expect(fake.kept.has('tab:1')).toBe(true);
    expect(fake.button.icon).toContain('on-16');
  });

  it('is read once, though popup and page ask at the same time', async () => {
    const [one, other] = await Promise.all([tabs.compareTab(TAB, { anyway: false }), tabs.stateOf(TAB)]);
    expect(other).toBe(one);
    await tabs.stateOf(TAB);
    expect(fake.commands.filter(({ type }) => type === 'article/read')).toHaveLength(1);
  });

  it('is known to a background that was stopped meanwhile', async () => {
    const before = await tabs.stateOf(TAB);
    vi.resetModules();
    const awake = await import('../../../src/background/tabs.ts');
    expect(await awake.stateOf(TAB)).toEqual(before);
    expect(fake.commands.filter(({ type }) => type === 'article/read')).toHaveLength(1);
  });

  it('is read anew when another page is in the tab that never said that it left', async () => {
    await tabs.stateOf(TAB);
    fake.page.answer = pageOf(OTHER, 'https://example.org/other');
    // The new page's first reading has the name of the old one's second.
    fake.page.answer({ type: 'article/read' });
    fake.page.answer({ type: 'article/read' });
    expect((await tabs.stateOf(TAB)).kind).toBe('not-about');
  });

  it('is forgotten when the page says that it is left', async () => {
    await tabs.stateOf(TAB);
    await tabs.forget(TAB);
    expect(fake.kept.has('tab:1')).toBe(false);
    expect(fake.button).toEqual({ text: '', icon: 'icons/off-16.png' });
  });

  it('marks what the reader chose', async () => {
    await tabs.stateOf(TAB);
    await tabs.setMarks(TAB, 'all');
    const shown = fake.commands.findLast((command) => command.type === 'marks/show');
    expect(shown?.type === 'marks/show' ? shown.marks.length : 0).toBeGreaterThan(0);
    await tabs.setMarks(TAB, 'none');
    expect(fake.commands.at(-1)).toMatchObject({ type: 'marks/show', marks: [] });
  });

  it('jumps to a claim, and not to one that is not there', async () => {
    await tabs.stateOf(TAB);
    expect(await tabs.jumpTo(TAB, 'c1')).toEqual({ ok: true, value: true });
    expect(await tabs.jumpTo(TAB, 'c999')).toEqual({ ok: true, value: false });
  });
});

describe('a page about something else', () => {
  beforeEach(() => {
    fake.page.answer = pageOf(OTHER);
  });

  it('has no badge', async () => {
    expect((await tabs.stateOf(TAB)).kind).toBe('not-about');
    expect(fake.button).toEqual({ text: '', icon: 'icons/off-16.png' });
  });

  it('is compared anyway when asked, and stays so when its text changes', async () => {
    const state = await tabs.compareTab(TAB, { anyway: true });
    expect(state.kind).not.toBe('not-about');
    expect((await tabs.compareTab(TAB, { anyway: false })).kind).toBe(state.kind);
  });
});

describe('a page without our script', () => {
  it('gets it, and is read', async () => {
    fake.page.inject = () => {
      fake.page.answer = pageOf(ABOUT);
    };
    expect((await tabs.stateOf(TAB)).kind).toBe('result');
  });

  it.each([
    ['chrome://settings', 'Cannot access a chrome:// URL', 'restricted-page'],
    ['https://chromewebstore.google.com/x', 'The extensions gallery cannot be scripted.', 'restricted-page'],
    ['https://example.org/a.pdf', 'Cannot access contents of the page.', 'pdf'],
    ['file:///a.html', 'Cannot access contents of url "file:///a.html".', 'local-file'],
    ['https://example.org/', 'Missing host permission for the tab', 'no-permission'],
    ['https://example.org/', 'The tab was closed.', 'no-answer'],
  ])('%s: %s', async (url, message, why) => {
    fake.page.url = url;
    fake.page.inject = () => {
      throw new Error(message);
    };
    expect(await tabs.stateOf(TAB)).toEqual({ kind: 'unreadable', why });
    expect(fake.kept.size).toBe(0);
  });

  it.each([
    ['nonsense', 42],
    ['an article without text', { kind: 'article', visit: '1', comparedOnly: null, article: {} }],
    [
      'a day that is none',
      { kind: 'article', visit: '1', comparedOnly: null, article: { text: ABOUT, published: { date: 'x', basis: 'metadata' } } },
    ],
  ])('an answer that is %s is refused', async (_, reply) => {
    fake.page.answer = () => reply;
    expect(await tabs.stateOf(TAB)).toEqual({ kind: 'unreadable', why: 'no-answer' });
  });

  it('a page that goes away while it is compared leaves nothing behind', async () => {
    const page = pageOf(ABOUT);
    fake.page.answer = (command) => (command.type === 'article/read' ? page(command) : undefined);
    expect((await tabs.stateOf(TAB)).kind).toBe('unreadable');
    expect(fake.kept.size).toBe(0);
  });
});

describe('a session storage that is full', () => {
  const OTHER = 2;
  /** Writes that the browser refuses, by what is kept at that moment. */
  const refuseWhile = (isFull: () => boolean) => {
    const { session } = (globalThis as unknown as { browser: { storage: { session: { set: (items: object) => Promise<void> } } } }).browser
      .storage;
    const { set } = session;
    return vi.spyOn(session, 'set').mockImplementation(async (items) => {
      if (isFull()) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      await set(items);
    });
  };

  beforeEach(() => {
    fake.page.answer = pageOf(ABOUT);
    fake.kept.set(`tab:${OTHER}`, { visit: '9', state: { kind: 'reading' } });
  });

  it.each([
    ['a tab that is no longer open', () => fake.kept.has(`tab:${OTHER}`)],
    ['nobody', () => false],
  ])('makes room at the cost of %s', async (_, isFull) => {
    const refusal = refuseWhile(isFull);
    expect((await tabs.compareTab(TAB, { anyway: false })).kind).toBe('result');
    expect(fake.kept.has(`tab:${TAB}`)).toBe(true);
    refusal.mockRestore();
  });

  it('without any room the report, the badge and the marks are shown all the same, and nothing older is left', async () => {
    await tabs.compareTab(TAB, { anyway: false });
    fake.commands.length = 0;
    fake.button.text = '';
    const refusal = refuseWhile(() => true);
    expect((await tabs.compareTab(TAB, { anyway: false })).kind).toBe('result');
    expect(fake.kept.has(`tab:${TAB}`)).toBe(false);
    expect(fake.button.text).not.toBe('');
    expect(fake.commands.map(({ type }) => type)).toContain('marks/show');
    refusal.mockRestore();
    expect((await tabs.stateOf(TAB)).kind).toBe('result');
    expect(fake.kept.has(`tab:${TAB}`)).toBe(true);
  });
});

describe('a storage that the browser itself cannot read', () => {
  const spoil = (area: 'local' | 'session') => {
    const { storage } = (globalThis as unknown as { browser: { storage: Record<string, { get: () => Promise<unknown> }> } }).browser;
    const spoilt = storage[area];
    if (spoilt === undefined) throw new Error(`the fake browser has no ${area} storage`);
    return vi.spyOn(spoilt, 'get').mockRejectedValue(new Error('Corruption: block checksum mismatch'));
  };

  it.each(['local', 'session'] as const)('%s: the page is compared with the defaults', async (area) => {
    fake.page.answer = pageOf(ABOUT);
    const spoilt = spoil(area);
    expect((await tabs.stateOf(TAB)).kind).toBe('result');
    expect(fake.button.text).not.toBe('');
    expect(fake.commands.find(({ type }) => type === 'marks/show')).toMatchObject({ style: 'line' });
    spoilt.mockRestore();
  });

  it('choices that cannot be read are not written over', async () => {
    const spoilt = spoil('local');
    await expect(tabs.setMarks(TAB, 'all')).rejects.toThrow('Corruption');
    spoilt.mockRestore();
  });
});
