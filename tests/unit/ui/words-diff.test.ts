// The word diff: `[reference]` is what only the reference has, `{page}` what only the page has.
import { describe, expect, test } from 'vitest';
import { wordsDiff } from '../../../src/ui/report/words-diff.ts';

const show = (reference: string, page: string): string =>
  wordsDiff(reference, page)
    .map(({ kind, text }) => (kind === 'reference' ? `[${text}]` : kind === 'page' ? `{${text}}` : text))
    .join('');

describe('wordsDiff', () => {
  test.each([
    ['en', 'about 2,500', 'about 3,400', 'about [2,500]{3,400}'],
    ['en', '23 January 2024', '25 January 2024', '[23]{25} January 2024'],
    ['en', 'denied', 'affirmed', '[denied]{affirmed}'],
    ['en', 'August 2023', 'August 2023', 'August 2023'],
    ['ar', 'نحو 2,500', 'نحو 3,400', 'نحو [2,500]{3,400}'],
    ['ar', 'نحو 2,500', 'أكثر من 2,500', '[نحو]{أكثر من} 2,500'],
    ['ar', '23 يناير 2024', '23 فبراير 2024', '23 [يناير]{فبراير} 2024'],
    // A mark or a joined letter never splits a word.
    ['ar', 'مُحدَّد', 'مُحدَّدة', '[مُحدَّد]{مُحدَّدة}'],
    ['ar', 'نفي', 'تأكيد', '[نفي]{تأكيد}'],
    ['ar', '', 'نفي', '{نفي}'],
  ])('%s: %s → %s', (_, reference, page, expected) => {
    expect(show(reference, page)).toBe(expected);
  });
});
