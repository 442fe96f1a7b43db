// Every row of the tables of statements, on the bundled corpus.
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '../../../src/corpus/bundled.ts';
import { compareStatement } from '../../../src/engine/compare/statements.ts';
import { timeFrameOf } from '../../../src/engine/compare/time-frame.ts';
import { readText } from '../../../src/engine/reading.ts';
import { readStatements } from '../../../src/engine/statements/read.ts';
import { ATTRIBUTIONS } from './attributions.ts';
import { ENGLISH_COLLOQUIAL } from './colloquial-en.ts';
import { ARABIC_DENIALS } from './denials-ar.ts';
import { ENGLISH_DENIALS } from './denials-en.ts';
import { ARABIC_DESKS } from './desks-ar.ts';
import { ENGLISH_DESKS } from './desks-en.ts';
import { DOUBTS } from './doubts.ts';
import { ARABIC_EDITORS } from './editors-ar.ts';
import { ENGLISH_EDITORS } from './editors-en.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { MORE_ARABIC_PARAPHRASES } from './more-paraphrases-ar.ts';
import { MORE_ENGLISH_PARAPHRASES } from './more-paraphrases-en.ts';
import { MORE_WORDINGS } from './more-wordings.ts';
import { NEAR_DENIALS } from './near-denials.ts';
import { NEGATIVES } from './negatives.ts';
import { ARABIC_NEWSROOM } from './newsroom-ar.ts';
import { NO_CONFLICT } from './no-conflict.ts';
import { NOT_READ_YET } from './not-read-yet.ts';
import { ARABIC_PARAPHRASES } from './paraphrases-ar.ts';
import { ENGLISH_PARAPHRASES } from './paraphrases-en.ts';
import { RARER_WORDINGS } from './rarer-wordings.ts';
import { ARABIC_REPORTERS } from './reporters-ar.ts';
import { SPEAKERS } from './speakers.ts';
import { TAKEN_UP } from './taken-up.ts';
import { TRAPS } from './traps.ts';
import { ARABIC_WORDINGS } from './wordings-ar.ts';
import { ENGLISH_WORDINGS } from './wordings-en.ts';

const corpus = bundledCorpus();
const statementsOf = (text: string) => readStatements(readText(text, corpus.lexicon), corpus, { published: null, dates: [] });

describe.each([
  ...ARABIC_WORDINGS,
  ...ENGLISH_WORDINGS,
  ...ENGLISH_COLLOQUIAL,
  ...MORE_WORDINGS,
  ...ARABIC_EDITORS,
  ...ENGLISH_EDITORS,
  ...NEGATIVES,
  ...DOUBTS,
  ...TRAPS,
  ...ENGLISH_PARAPHRASES,
  ...ARABIC_PARAPHRASES,
  ...MORE_ENGLISH_PARAPHRASES,
  ...MORE_ARABIC_PARAPHRASES,
  ...ENGLISH_DESKS,
  ...ARABIC_DESKS,
  ...ARABIC_NEWSROOM,
  ...ARABIC_REPORTERS,
  ...EXCEPTIONS,
  ...ENGLISH_DENIALS,
  ...ARABIC_DENIALS,
  ...ATTRIBUTIONS,
  ...RARER_WORDINGS,
  ...TAKEN_UP,
])('$proposition', ({ proposition, rows }) => {
  it.each(rows)('%s', (text, expected) => {
    const found = statementsOf(text).filter((statement) => statement.proposition === proposition);
    for (const { quote, start, end } of found) expect(quote).toBe(text.slice(start, end));
    const withSide = expected.includes(' ');
    const read = [...new Set(found.map(({ stance, side }) => (withSide ? `${stance} ${side}` : stance)))];
    expect(read).toEqual(expected === 'none' ? [] : [expected]);
  });
});

describe('conflicts with no reference', () => {
  const frame = timeFrameOf(corpus.span);
  it.each([...NO_CONFLICT, ...NEAR_DENIALS])('%s', (text) => {
    const verdicts = statementsOf(text).map((statement) => compareStatement(statement, corpus, frame, '2024-02-15').verdict);
    expect(verdicts).not.toContain('conflicts');
  });
});

describe('not read yet', () => {
  for (const text of NOT_READ_YET) it.todo(text);
});

describe('speakers', () => {
  it.each(SPEAKERS)('%s', (text, speaker) => {
    const statement = statementsOf(text).findLast(({ proposition }) => proposition === 'isis-still-threat');
    expect(statement?.speaker).toBe(speaker);
  });
});
