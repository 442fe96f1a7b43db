// Every row is a test of its own: what conflicts is named, and nothing else does.
import { expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { CONFLICTS } from './rows.ts';

const TITLE = {
  ar: 'المحادثات العراقية الأميركية بشأن التحالف الدولي',
  en: 'Iraq and the United States talk about the international coalition',
};

it.each(CONFLICTS)('$text', ({ text, published, conflicts }) => {
  const title = /\p{Script=Arabic}/u.test(text) ? TITLE.ar : TITLE.en;
  const { claims } = analyse({ text: `${title}\n\n${text}`, published: { date: published, basis: 'given' } }, bundledCorpus(), {
    anyway: true,
  });
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.filter(({ verdict }) => verdict === 'conflicts').map(({ quote }) => quote)).toEqual(conflicts);
});
