// The words of the command line's reports: the interface's, with the names of whichever corpus is at work.
import { describe, expect, it } from 'vitest';
import { fileOutline } from '../../../src/cli/formats/file-outline.ts';
import { languageOf, OWN_WORDS, wordingIn } from '../../../src/cli/formats/wording.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { printable } from '../../../src/exports/printable.ts';
import { ARABIC_REPORT, ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';

const EN = wordingIn('en', bundledCorpus());
const NOTHING = { ...ENGLISH_REPORT, claims: [] };
const dated = (date: string | null) => ({ date, basis: date === null ? ('unknown' as const) : ('given' as const) });

describe('a report about a file', () => {
  it('has the file first, and its name for a title that is missing', () => {
    const report = { ...ENGLISH_REPORT, article: { ...ENGLISH_REPORT.article, title: null } };
    const { title, particulars } = fileOutline('a/b.txt', report, EN);
    expect([title, particulars[0]]).toEqual(['a/b.txt', ['File', 'a/b.txt']]);
  });

  it.each([
    ['another subject', { ...NOTHING, topic: { onTopic: false, score: 0, signals: [] } }, OWN_WORDS.en.anyway],
    ['no day', { ...NOTHING, article: { ...NOTHING.article, published: dated(null) } }, OWN_WORDS.en.noDate],
    ['another language', { ...NOTHING, article: { ...NOTHING.article, lang: 'es' } }, OWN_WORDS.en.unsupported],
  ])('%s: says what to do', (_, report, note) => {
    expect(fileOutline('a.txt', report, EN).notes.at(-1)).toBe(note);
  });

  it('is in the language of the article', () => {
    expect([languageOf(ARABIC_REPORT), languageOf(ENGLISH_REPORT)]).toEqual(['ar', 'en']);
    expect(fileOutline('a.txt', ARABIC_REPORT, wordingIn('ar', bundledCorpus())).particulars[0]).toEqual(['الملف', 'a.txt']);
  });

  it('names documents, origins and speakers of the corpus', () => {
    const [conflicts] = fileOutline('a.txt', ENGLISH_REPORT, EN).sections;
    const lines = conflicts?.items[0]?.lines.map(([, text]) => text).join('\n') ?? '';
    for (const name of ['the Pentagon', '[001] CNN Arabic', 'AFP']) expect(lines).toContain(name);
  });
});

describe('printable', () => {
  it('lets no escape sequence, line break, reordering mark or half character through', () => {
    expect(printable('a\u001B[31mb\nc\u202Ed\u2066e\uD800f')).toBe('a [31mb cde\uFFFDf');
  });
});
