// Names beside words of quoting: "according to Reuters", "told CNN", "قال لرويترز". What they tell holds for their sentence.
import { ORIGIN_WORD_TABLES, type OriginWordKind } from '../../languages/origin-words.ts';
import type { Reading } from '../reading.ts';
import { type GrammarLabel, makeGrammar } from '../speakers/labels.ts';
import type { OriginName } from './names.ts';

const grammar = makeGrammar<OriginWordKind>(ORIGIN_WORD_TABLES);

export const originWordsOf = (reading: Reading, sentence: number): readonly GrammarLabel<OriginWordKind>[] =>
  grammar.labelsOf(reading, sentence);

/** "the French news agency Agence …": so many words and marks may stand between the word of quoting and the name. */
const MOST_BETWEEN = 8;
const WRAPPING = new Set(['"', "'", '(', ')', '[', ']']);
/** Written as one with the name: لرويترز. */
const TO = 'ل';

export function isQuoted(reading: Reading, sentence: number, name: OriginName): boolean {
  const labels = originWordsOf(reading, sentence);
  const before = pass(reading, labels, name.first, -1);
  const leads = (kind: OriginWordKind): boolean => labels.some((label) => label.kind === kind && label.last === before.at);
  if (leads('citing') || leads('telling') || leads('sayingBefore')) return true;
  const isAddressed = leads('to') || before.isTo || (reading.tokens[name.first]?.norm.startsWith(TO) ?? false);
  if (isAddressed && labels.some(({ kind, last }) => kind === 'speech' && last < before.at + 1)) return true;
  const after = pass(reading, labels, name.last, 1);
  return labels.some(({ kind, first }) => kind === 'sayingAfter' && first === after.at) || isHead(reading, sentence, before.at, after.at);
}

/** "Reuters: Washington agrees to …": the name is what a sentence begins with, and a colon is behind it. */
function isHead({ tokens, sentences }: Reading, sentence: number, before: number, after: number): boolean {
  const { first = 0, last = 0 } = sentences[sentence] ?? {};
  return before < first && tokens[after]?.norm === ':' && after + 1 < last;
}

/** The next token behind (`step` 1) or before a name that neither wraps it nor says what it is; and whether "to" was among these. */
function pass(
  { tokens }: Reading,
  labels: readonly GrammarLabel<OriginWordKind>[],
  from: number,
  step: 1 | -1,
): { readonly at: number; readonly isTo: boolean } {
  let at = from + step;
  let isTo = false;
  for (let passed = 0; passed < MOST_BETWEEN; passed++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && WRAPPING.has(token.norm)) {
      at += step;
      continue;
    }
    const edge = at;
    const house = labels.find(
      ({ kind, first, last }) => (kind === 'house' || (kind === 'houseTo' && step === -1)) && (step === 1 ? first : last) === edge,
    );
    if (!house) break;
    isTo ||= house.kind === 'houseTo';
    at = step === 1 ? house.last + 1 : house.first - 1;
  }
  return { at, isTo };
}
