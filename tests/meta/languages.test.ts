// A language is one folder, one line in the registry, one column of the corpus lexicon, one folder of test tables: all of them or none.
import { describe, expect, test } from 'vitest';
import { ARABIC_CLAUSE_WORDS } from '../../src/languages/ar/clause-words.ts';
import { arabicRoleWords } from '../../src/languages/ar/role-words.ts';
import { ARABIC_STATEMENT_WORDS } from '../../src/languages/ar/statement-words.ts';
import { LANGUAGES } from '../../src/languages/registry.ts';
import { foldWord } from '../../src/text/tokens.ts';
import { filesBelow, read } from './files.ts';

const foldersOf = (parent: string): string[] => [
  ...new Set(
    filesBelow(parent)
      .map((path) => path.split('/'))
      .filter((parts) => parts.length > parent.split('/').length + 1)
      .map((parts) => parts[parent.split('/').length] ?? ''),
  ),
];

describe.each(foldersOf('src/languages'))('%s', (language) => {
  test('has its line in the registry', () => {
    expect(LANGUAGES).toContain(language);
  });

  test('has test tables', () => {
    expect(filesBelow('tests/tables').filter((path) => path.startsWith(`tests/tables/${language}/`))).not.toEqual([]);
  });

  test('has its messages', () => {
    expect(filesBelow(`src/_locales/${language}`)).toContain(`src/_locales/${language}/messages.json`);
  });

  test('has a column in every entry of the corpus lexicon', () => {
    for (const path of filesBelow('src/corpus', '.json').filter((file) => file.includes('/lexicon/'))) {
      expect(columnsMissing(JSON.parse(read(path)), language), path).toEqual([]);
    }
  });
});

test.each(Object.entries({ ...arabicRoleWords, ...ARABIC_CLAUSE_WORDS, ...ARABIC_STATEMENT_WORDS }))(
  '%s is folded as the words of a text are',
  (_, words) => {
    expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
  },
);

/** Ids of lexicon entries without a column: an entry is whatever holds a column of any language. */
function columnsMissing(value: unknown, language: string, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => columnsMissing(item, language, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (foldersOf('src/languages').some((name) => keys.includes(name))) return keys.includes(language) ? [] : [at];
  return Object.entries(value).flatMap(([key, item]) => columnsMissing(item, language, `${at}.${key}`));
}
