// What nobody claims conflicts with nothing.
import { expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { MISREAD, UNCLAIMED_FIGURES } from './unclaimed.ts';
import { UNCLAIMED_POSITIONS } from './unclaimed-positions.ts';

const TITLE = {
  ar: 'المحادثات العراقية الأميركية بشأن التحالف الدولي',
  en: 'Iraq and the United States talk about the international coalition.',
};

const verdictsOf = (text: string): readonly string[] =>
  analyse(
    { text: `${/\p{Script=Arabic}/u.test(text) ? TITLE.ar : TITLE.en}\n\n${text}`, published: { date: '2024-03-01', basis: 'given' } },
    bundledCorpus(),
    { anyway: true },
  ).claims.map(({ verdict }) => verdict);

it.each([...UNCLAIMED_FIGURES, ...UNCLAIMED_POSITIONS])('%s', (text) => expect(verdictsOf(text)).not.toContain('conflicts'));

for (const text of MISREAD) it.todo(text);
