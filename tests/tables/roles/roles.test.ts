// Every row of the tables of roles, through the whole engine on the bundled corpus.
import { describe, expect, it } from 'vitest';
import type { QuantityClaim } from '../../../src/claims/claim.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { ARABIC_ROLES } from './arabic.ts';
import { ARABIC_OTHER_COUNTS } from './arabic-other-counts.ts';
import { ARABIC_RANKS } from './arabic-ranks.ts';
import { ARABIC_REPORTING } from './arabic-reporting.ts';
import { ARABIC_STYLES } from './arabic-styles.ts';
import { ARABIC_SUBJECTS } from './arabic-subjects.ts';
import { ELIDED_NOUNS } from './elided-nouns.ts';
import { ENGLISH_ROLES } from './english.ts';
import { ENGLISH_CLAUSES } from './english-clauses.ts';
import { ENGLISH_DESKS } from './english-desks.ts';
import { OTHER_COUNTS } from './other-counts.ts';
import { PUBLISHED } from './row.ts';

const corpus = bundledCorpus();

describe.each([
  ...ENGLISH_ROLES,
  ...ENGLISH_DESKS,
  ...ENGLISH_CLAUSES,
  ...ARABIC_ROLES,
  ...ARABIC_REPORTING,
  ...ARABIC_STYLES,
  ...ARABIC_RANKS,
  ...ARABIC_SUBJECTS,
  ...ELIDED_NOUNS,
])('$title', ({ rows }) => {
  it.each(rows.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    const { claims } = analyse({ text, published: { date: PUBLISHED, basis: 'given' } }, corpus, { anyway: true });
    const quantities = claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity');
    for (const { quote, start, end } of quantities) expect(quote).toBe(text.slice(start, end));
    expect(quantities.map(written)).toEqual(figures);
  });
});

const written = ({ measure, value, actor, place, verdict }: QuantityClaim): string =>
  `${measure} ${value.min}..${value.max} ${actor ?? '-'}@${place?.join('+') ?? '-'} ${verdict}`;

describe('counts of other things', () => {
  it.each([...OTHER_COUNTS, ...ARABIC_OTHER_COUNTS])('%s', (text) => {
    const { claims } = analyse({ text, published: { date: '2024-03-10', basis: 'given' } }, corpus, { anyway: true });
    expect(claims.filter(({ verdict }) => verdict === 'conflicts')).toEqual([]);
  });
});
