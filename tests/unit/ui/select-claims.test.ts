// Which claims a view shows, and in which order.
import { describe, expect, test } from 'vitest';
import { searchIndex, selectClaims } from '../../../src/ui/report/select-claims.ts';
import { BUNDLED_NAMES } from '../../../src/wording/bundled-names.ts';
import { createSources } from '../../../src/wording/sources.ts';
import { localeOf } from '../../ui-harness/locale-from-files.ts';
import { ARABIC_REPORT, ENGLISH_REPORT } from '../../ui-harness/sample-reports.ts';

const ALL = { only: null, search: '', grouping: 'verdict' } as const;
const REPORTS = { ar: ARABIC_REPORT, en: ENGLISH_REPORT };

function shown(lang: 'ar' | 'en', view: Partial<Parameters<typeof selectClaims>[2]>): string {
  const wording = { locale: localeOf(lang), sources: createSources(lang, BUNDLED_NAMES) };
  const groups = selectClaims(REPORTS[lang].claims, searchIndex(wording, REPORTS[lang]), { ...ALL, ...view });
  return groups.map(({ id, claims }) => `${id}: ${claims.map((claim) => claim.id).join(' ')}`).join(', ');
}

describe('groups', () => {
  test('by verdict, what differs first', () => {
    expect(shown('en', {})).toBe('conflicts: c1 c3 c4, updates: c5, agrees: c2 c6 c8, new: c7');
  });

  test('by kind, what differs first in each', () => {
    expect(shown('en', { grouping: 'kind' })).toBe('quantity: c1 c2 c6 c7, date: c3 c5 c8, statement: c4');
  });

  test('one verdict alone', () => {
    expect(shown('en', { only: 'agrees', grouping: 'kind' })).toBe('quantity: c2 c6, date: c8');
  });
});

describe('a search', () => {
  test.each([
    ['en', '3,400', 'conflicts: c1'],
    ['en', '3400', 'conflicts: c1'],
    ['en', '٣٤٠٠', 'conflicts: c1'],
    ['en', 'SPANISH soldiers', 'agrees: c6'],
    ['en', 'soldiers spanish', 'agrees: c6'],
    // By the speaker, by the subject, by what the references say, also in the other language.
    ['en', 'formal request', 'conflicts: c4'],
    ['en', 'jordan', 'new: c7'],
    ['en', 'اسبانيا', 'agrees: c6'],
    // However it is spelt.
    ['ar', 'أمريكي', ''],
    ['ar', 'اميركي', 'conflicts: c1 c3 c4, agrees: c2, new: c7'],
    ['ar', 'العَسكريةِ', 'updates: c5, agrees: c8'],
    ['ar', 'nothing of the kind', ''],
    ['ar', '   ', 'conflicts: c1 c3 c4, updates: c5, agrees: c2 c6 c8, new: c7'],
  ] as const)('%s: %s', (lang, search, expected) => {
    expect(shown(lang, { search })).toBe(expected);
  });
});
