// A report on its way out: what spreadsheets, Markdown readers and file systems must not be made to do by a page's words.
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/claims/report.ts';
import { csvOf } from '../../../src/exports/csv.ts';
import { fileNameOf } from '../../../src/exports/file-name.ts';
import { markdownOf } from '../../../src/exports/markdown.ts';
import { outlineOf } from '../../../src/exports/outline.ts';
import { printable } from '../../../src/exports/printable.ts';
import { BUNDLED_NAMES } from '../../../src/wording/bundled-names.ts';
import type { UiLanguage } from '../../../src/wording/locale.ts';
import { createSources, type Wording, withNames } from '../../../src/wording/sources.ts';
import { ARCHIVE_OUTLET, ARCHIVE_TITLE } from '../../archive.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { restingOnArchive } from '../../ui-harness/sample-corpora.ts';
import { ARABIC_REPORT, ENGLISH_REPORT, fromAgency } from '../../ui-harness/sample-reports.ts';

const wordingIn = (lang: UiLanguage): Wording => ({ locale: localeOf(lang), sources: createSources(lang, BUNDLED_NAMES) });
const EN = wordingIn('en');
const AR = wordingIn('ar');

/** The same report with one claim that quotes `quote`. */
function quoting(quote: string): Report {
  const [first] = ENGLISH_REPORT.claims;
  if (first === undefined) throw new Error('the sample has changed');
  return { ...ENGLISH_REPORT, claims: [{ ...first, quote }] };
}

/** A reader of RFC 4180, written against the standard and not against the writer. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cells = csv.replace(/^\uFEFF/u, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gu);
  for (const [, cell = '', end] of cells) {
    if (cell === '' && end === '') break;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('hidden marks of a page’s words stand in every export as their names', () => {
  const report = quoting('\u202E=1 and 2\u200B500');
  expect(rowsOf(csvOf(report, EN))[1]?.[3]).toBe('[RLO]=1 and 2[ZWSP]500');
  expect(markdownOf(outlineOf(report, EN), 'en', '')).toContain('\\[RLO\\]=1 and 2\\[ZWSP\\]500');
});

test.each([ENGLISH_REPORT, ARABIC_REPORT])(
  'what rests on an added corpus says so, and names its article and outlet, in every export',
  (sample) => {
    const lang = sample === ENGLISH_REPORT ? 'en' : 'ar';
    const report = restingOnArchive(sample);
    const wording = withNames(wordingIn(lang), report);
    for (const text of [csvOf(report, wording), markdownOf(outlineOf(report, wording), lang, '')]) {
      expect(text).toContain(ARCHIVE_TITLE[lang]);
      expect(text).toContain(ARCHIVE_OUTLET[lang]);
    }
  },
);

describe('CSV', () => {
  test.each([
    [ENGLISH_REPORT, EN],
    [ARABIC_REPORT, AR],
  ])('has a byte order mark, a head, a row a claim, as many cells in each', (report, wording) => {
    const csv = csvOf(report, wording);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const rows = rowsOf(csv);
    expect(rows).toHaveLength(report.claims.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
    expect(rows.slice(1).map((row) => row[3])).toEqual(report.claims.map(({ quote }) => quote));
  });

  test('says verdict, subject, both values, who and why', () => {
    expect(rowsOf(csvOf(ENGLISH_REPORT, EN))[1]).toEqual([
      'Differs from the references',
      'Figure',
      'Troops · United States · Iraq',
      'roughly 3,400 American soldiers based in Iraq',
      'about 3,400',
      'the Pentagon',
      'about 2,500',
      'CNN Arabic (24 January 2024); Unnamed outlet (22 July 2024); Unnamed outlet (25 January 2024)',
      'CNN; Article 003 itself (names no source); AFP',
      'The same subject, place and time, with another value.',
      '100',
      '145',
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '%0A', '  =1', '"=1', "'=1", '＝1', '\t=1', '\r=1', '\u200F=1'])(
    'a page that quotes %j makes no formula',
    (quote) => {
      const [, row] = rowsOf(csvOf(quoting(quote), EN));
      expect(row?.[3]).toMatch(/^'/u);
    },
  );

  test.each(['a, b', 'say "no"', 'line\r\nbreak', 'semi;colon', '2,500 troops'])('%j stays one cell', (quote) => {
    const [, row, ...more] = rowsOf(csvOf(quoting(quote), EN));
    expect(more).toEqual([]);
    expect(row?.[3]).toBe(printable(quote));
  });
});

describe('Markdown', () => {
  test('is a document in the language of the interface, conflicts first, without directional marks', () => {
    for (const [report, wording, title] of [
      [ENGLISH_REPORT, EN, '## Differs from the references \\(3\\)'],
      [ARABIC_REPORT, AR, '## يختلف عن المراجع'],
    ] as const) {
      const markdown = markdownOf(outlineOf(report, wording), wording.locale.lang, '?');
      expect(markdown.startsWith(`# ${report.article.title?.slice(0, 5)}`)).toBe(true);
      expect(markdown.replaceAll('(', '\\(').replaceAll(')', '\\)')).toContain(title);
      expect(markdown).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      for (const { quote } of report.claims) expect(markdown).toContain(quote.replaceAll(/[\\`*_[\]<>|#~!&]/g, '\\$&'));
    }
  });

  test.each(['<img src=x>', '[a](https://example.org)', '# head', '`code`', '![a](b)', '**b**', '&amp;'])('%s is no markup', (quote) => {
    const markdown = markdownOf(outlineOf(quoting(quote), EN), 'en', '?');
    expect(markdown).not.toContain(`“${quote}”`);
    expect(markdown.replaceAll(/\\(?=[\\`*_[\]<>|#~!&])/g, '')).toContain(`“${quote}”`);
  });

  test('an article without a title has the one that is given', () => {
    const report = { ...ENGLISH_REPORT, article: { ...ENGLISH_REPORT.article, title: null, outlet: null, url: null } };
    const lines = markdownOf(outlineOf(report, EN), 'en', 'Untitled').split('\n');
    expect(lines[0]).toBe('# Untitled');
    expect(lines[2]).toMatch(/^- Published: 2 February 2024/);
  });
});

describe('a file name', () => {
  const titled = (title: string | null, date: string | null = '2024-02-02'): Report => ({
    ...ENGLISH_REPORT,
    article: { ...ENGLISH_REPORT.article, title, published: { date, basis: date === null ? 'unknown' : 'metadata' } },
  });
  test.each([
    ['Talks: what next?', 'muqarin-2024-02-02-Talks-what-next.csv'],
    ['محادثات بغداد', 'muqarin-2024-02-02-محادثات-بغداد.csv'],
    ['../../etc/passwd', 'muqarin-2024-02-02-etc-passwd.csv'],
    ['a\u202Egpj.exe', 'muqarin-2024-02-02-agpj-exe.csv'],
    ['...', 'muqarin-2024-02-02.csv'],
    [null, 'muqarin-2024-02-02.csv'],
  ])('%j: %s', (title, name) => expect(fileNameOf(titled(title), 'csv')).toBe(name));

  test('is short enough for every system, and whole characters are cut', () => {
    const name = fileNameOf(titled('😀'.repeat(200)), 'md');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    expect(name).not.toMatch(/\p{Cs}/u);
  });

  test('an article without a day has none in its name', () => {
    expect(fileNameOf(titled('Talks', null), 'json')).toBe('muqarin-Talks.json');
  });
});

test('the page’s own source stands in the texts, and its reason in the table', () => {
  const report = fromAgency(ENGLISH_REPORT);
  expect(outlineOf(report, EN).notes[0]).toBe('This page itself carries a report of Reuters.');
  expect(markdownOf(outlineOf(report, EN), 'en', '')).toContain('This page itself carries a report of Reuters');
  expect(csvOf(report, EN)).toContain(EN.locale.of('reason', 'own-origin'));
});
