// Every row of the tables of events, through the whole engine on the bundled corpus: what happened on the bracketed date?
import { describe, expect, it } from 'vitest';
import type { DateClaim } from '../../../src/claims/claim.ts';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { ARABIC_EVENTS } from './arabic.ts';
import { ARABIC_DESK_EVENTS } from './arabic-desks.ts';
import { ENGLISH_EVENTS } from './english.ts';
import { ENGLISH_DESK_EVENTS } from './english-desks.ts';
import { OTHER_EVENTS } from './other-events.ts';

const corpus = bundledCorpus();

describe.each([...ENGLISH_EVENTS, ...ENGLISH_DESK_EVENTS, ...ARABIC_EVENTS, ...ARABIC_DESK_EVENTS])('$title', ({ published, rows }) => {
  it.each(rows.map(([marked, ...events]) => ({ marked, events })))('$marked', ({ marked, events }) => {
    const text = marked.replaceAll(/[[\]]/gu, '');
    const spans = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1]);
    const { claims } = analyse({ text, published: { date: published, basis: 'given' } }, corpus, { anyway: true });
    const dates = claims.filter((claim): claim is DateClaim => claim.kind === 'date');
    expect(spans.map((span) => dates.find(({ quote }) => quote === span)?.event ?? '-')).toEqual(events);
  });
});

describe.each([...OTHER_EVENTS])('dates of other things, $published', ({ published, texts }) => {
  it.each(texts)('%s', (text) => {
    const { claims } = analyse({ text, published: { date: published, basis: 'given' } }, corpus, { anyway: true });
    expect(claims.filter(({ verdict }) => verdict === 'conflicts')).toEqual([]);
  });
});
