// A tab's page among the reader's own references: saved as it was read, kept as versions, and never a page that has gone.
import './own-parts.ts';
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ReferencesReport } from '../../../src/claims/saved.ts';
import type { PageCommand, ReadReply } from '../../../src/platform/messages.ts';
import { ENGLISH, edited, PAGE } from '../references/articles.ts';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';

const TAB = 1;

let fake: FakeBrowser;
let tabs: typeof import('../../../src/background/tabs.ts');
let references: typeof import('../../../src/background/references.ts');

beforeAll(async () => {
  fake = installFakeBrowser();
  tabs = await import('../../../src/background/tabs.ts');
  references = await import('../../../src/background/references.ts');
});

beforeEach(() => {
  installFakeBrowser();
});

/** The page of the tab from now on, read and compared. */
async function show(text: string, url: string): Promise<void> {
  const reply: ReadReply = { kind: 'article', visit: '1', comparedOnly: null, article: { ...PAGE, text, url } };
  fake.page.answer = ({ type }: PageCommand) => {
    if (type === 'visit/get') return reply.visit;
    return type === 'article/read' || type === 'article/again' ? reply : type === 'marks/show';
  };
  await tabs.compareTab(TAB, { anyway: false });
}

async function compared(): Promise<ReferencesReport> {
  const reply = await references.compareReferences(TAB);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

test('from the first save to a later version and another page', async () => {
  await show(ENGLISH, 'https://news.example.org/talks');
  expect(await compared()).toEqual({ saved: 0, history: null, articles: [] });
  expect(fake.commands.filter(({ type }) => type === 'article/again')).toEqual([]);
  expect(await references.savePage(TAB)).toMatchObject({ ok: true, value: { saved: 1, history: { isKept: true, changes: [] } } });

  const later = edited(ENGLISH, [['2,500', '2,700']]);
  await show(later, 'https://news.example.org/talks#comments');
  expect((await compared()).history).toMatchObject({ isKept: false, changes: [{ kind: 'quantity' }] });
  expect(await references.savePage(TAB)).toMatchObject({ ok: true, value: { saved: 1, history: { versions: 2, isKept: true } } });

  await show(edited(ENGLISH, [['2,500', '3,900']]), 'https://other.example.org/');
  const { history, articles } = await compared();
  expect(history).toBeNull();
  expect(articles.map(({ claims }) => claims.filter(({ verdict }) => verdict === 'conflicts').map(({ quotes }) => quotes))).toEqual([
    [[expect.stringContaining('2,700')]],
  ]);
});

test('a page that has other text by now is not saved, nor one that nobody has read', async () => {
  expect(await references.savePage(TAB)).toEqual({ ok: false, error: 'no-article' });
  await show(ENGLISH, 'https://news.example.org/gone');
  fake.page.answer = ({ type }) => type !== 'article/again';
  expect(await references.savePage(TAB)).toEqual({ ok: false, error: 'no-article' });
});

test('a text that stands in no page is compared and saved as a page is', async () => {
  const text = `${ENGLISH}\nMore is not known.`;
  const article = { text, published: { date: '2024-01-27', basis: 'given' as const } };
  const first = await references.compareTextWithSaved(article, false);
  expect(first).toMatchObject({ ok: true, value: { history: null } });
  expect(await references.saveText(article, false)).toMatchObject({ ok: true, value: { history: { isKept: true, versions: 1 } } });
  expect(await references.compareTextWithSaved(article, false)).toMatchObject({ ok: true, value: { history: { isKept: true } } });
});
