// @vitest-environment happy-dom
// The compare page: from a text to its report and back, and what stands in the way.
import { describe, expect, test } from 'vitest';
import type { Article, Report } from '../../../src/claims/report.ts';
import { failure, type Result, success } from '../../../src/claims/result.ts';
import { Compare } from '../../../src/ui/compare/app.tsx';
import { sampleIn } from '../../ui-harness/compare-view.tsx';
import { SETTINGS } from '../../ui-harness/fake-options-link.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { all, draw, fill, press, texts } from './draw.tsx';

const en = localeOf('en');
const { text, report } = sampleIn('en');

async function open(reply: Result<Report>, first = { text: '', day: '' }, atOnce = false) {
  const asked: { readonly article: Article; readonly anyway: boolean }[] = [];
  const compare = async (article: Article, anyway: boolean): Promise<Result<Report>> => {
    asked.push({ article, anyway });
    return reply;
  };
  await draw(en, <Compare settings={SETTINGS} link={{ compare, print: () => {}, keepDraft: () => {} }} first={first} atOnce={atOnce} />);
  return asked;
}

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
