// @vitest-environment happy-dom
// The compare page: from a text to its report and back, and what stands in the way.
import { describe, expect, test } from 'vitest';
import type { Article, Report } from '../../../src/claims/report.ts';
import { failure, type Result, success } from '../../../src/claims/result.ts';
import type { ReferencesReport } from '../../../src/claims/saved.ts';
import { Compare } from '../../../src/ui/compare/app.tsx';
import type { SavedLink } from '../../../src/ui/report/saved-link.ts';
import { sampleIn } from '../../ui-harness/compare-view.tsx';
import { SETTINGS } from '../../ui-harness/fake-options-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { savedBeside } from '../../ui-harness/sample-references.ts';
import { all, draw, fill, press, texts } from './draw.tsx';

const en = localeOf('en');
const { text, report } = sampleIn('en');

const NOTHING_SAVED: ReferencesReport = { saved: 0, history: null, articles: [] };

/** `saved`: the text beside the saved articles, before and after it is one of them. */
async function open(reply: Result<Report>, first = { text: '', day: '' }, atOnce = false, saved = [NOTHING_SAVED, NOTHING_SAVED]) {
  const asked: { readonly article: Article; readonly anyway: boolean }[] = [];
  const [before = NOTHING_SAVED, after = before] = saved;
  savedAsked.length = 0;
  const savedOf = (article: Article, anyway: boolean): SavedLink => ({
    references: async () => {
      savedAsked.push({ article, anyway });
      return success(before);
    },
    save: async () => success(after),
  });
  const compare = async (article: Article, anyway: boolean): Promise<Result<Report>> => {
    asked.push({ article, anyway });
    return reply;
  };
  await draw(
    en,
    <Compare settings={SETTINGS} link={{ compare, saved: savedOf, print: () => {}, keepDraft: () => {} }} first={first} atOnce={atOnce} />,
  );
  return asked;
}

const savedAsked: { readonly article: Article; readonly anyway: boolean }[] = [];

const submit = (): Promise<void> => press('button[type=submit]');

describe('comparing', () => {
  test('a pasted text with its day', async () => {
    const asked = await open(success(report));
    await fill('textarea', text);
    await fill('input[type=date]', '2024-02-02');
    await submit();
    expect(asked).toEqual([{ article: { text, published: { date: '2024-02-02', basis: 'given' } }, anyway: false }]);
    expect(all('article.claim')).toHaveLength(report.claims.length);
    expect(texts('.article-text p')[0]).toBe(report.article.title);
  });

  test('without a day, the text says it or nobody does', async () => {
    const asked = await open(success(report), { text, day: '' });
    await submit();
    expect(asked).toEqual([{ article: { text }, anyway: false }]);
  });

  test('what a page handed over is compared at once', async () => {
    const asked = await open(success(report), { text, day: '' }, true);
    expect(asked).toHaveLength(1);
    expect(document.activeElement).toBe(all('main')[0]);
  });

  test('a text longer than the cap is cut, and the reader is told', async () => {
    const asked = await open(success(report), { text: text + 'x '.repeat(300_000), day: '' });
    await submit();
    expect(asked[0]?.article.text).toHaveLength(400_000);
    expect(texts('.note')).toContain('Only the first 400,000 characters of this page were compared.');
  });

  test('back to the text, which is still there', async () => {
    await open(success(report), { text, day: '2024-02-02' }, true);
    await press('.edit');
    expect(all('textarea').map((field) => (field as HTMLTextAreaElement).value)).toEqual([text]);
  });
});

describe('the saved articles', () => {
  test('are compared with the text, by claims and sentences', async () => {
    await open(success(report), { text, day: '2024-02-02' }, true, [savedBeside(report)]);
    expect(savedAsked).toEqual([{ article: { text, published: { date: '2024-02-02', basis: 'given' } }, anyway: false }]);
    expect(texts('.saved h2')[0]).toBe(en.t('references_title'));
    expect(texts('.saved li.conflicts .verdict')).toEqual([en.of('verdict', 'conflicts')]);
    expect(texts('.saved del').length).toBeGreaterThan(0);
  });

  test('get the text as one of them, and say so', async () => {
    const kept: ReferencesReport = { saved: 1, history: { id: 'x', versions: 1, isKept: true, since: null, changes: [] }, articles: [] };
    await open(success(report), { text, day: '' }, true, [NOTHING_SAVED, kept]);
    await press('.saved .action');
    expect(texts('.said p')).toEqual([en.t('references_saved')]);
    expect(texts('.saved p')[0]).toBe(en.t('references_unchanged'));
  });

  test('are there for a text about something else, too, as it was compared', async () => {
    const off: Report = { ...report, topic: { onTopic: false, score: 0, signals: [] } };
    await open(success({ ...off, claims: [] }), { text, day: '' }, true);
    expect(texts('.saved .action')).toEqual([en.t('references_save')]);
    await open(success(off), { text, day: '' }, true);
    expect(savedAsked.map(({ anyway }) => anyway)).toEqual([true]);
  });
});

describe('what stands in the way', () => {
  const other: Report = { ...report, claims: [], article: { ...report.article, lang: 'und' } };
  test.each<[string, Result<Report>, string, string]>([
    ['no text', success(report), '   ', en.t('compare_fault_empty')],
    ['another language', success(other), 'Ceci n’est pas en anglais.', en.t('compare_fault_language')],
    ['a background that does not answer', failure('gone'), text, en.t('compare_fault_failed')],
  ])('%s', async (_, reply, given, expected) => {
    await open(reply, { text: given, day: '' });
    await submit();
    expect(texts('[role=alert]')).toEqual([expected]);
    expect(all('textarea')[0]?.getAttribute('aria-describedby')).toBe('fault');
  });

  test('a text about something else can be compared anyway', async () => {
    const off: Report = { ...report, claims: [], topic: { onTopic: false, score: 0, signals: [] } };
    const asked = await open(success(off), { text, day: '' }, true);
    await press('.notice .action');
    expect(asked.map(({ anyway }) => anyway)).toEqual([false, true]);
  });
});
