// The words of a sentence that attribute speech: verbs of saying, "that", "according to", nouns that stand for a speaker.
import { ATTRIBUTION_TABLES, type AttributionKind } from '../../languages/attribution.ts';
import { roleWords } from '../../languages/role-words.ts';
import { type Reading, rememberBySentence } from '../reading.ts';
import { type GrammarLabel, makeGrammar } from './labels.ts';

export type AttributionLabel = GrammarLabel<AttributionKind>;

const grammar = makeGrammar<AttributionKind>(ATTRIBUTION_TABLES);

/** The labels of a sentence in text order; of "hinted that" the verb and "that" apart, and of "ذهب البنتاغون إلى أن" too. */
export const attributionLabels = rememberBySentence((reading, sentence): readonly AttributionLabel[] => {
  const labels = grammar.labelsOf(reading, sentence);
  return labels.some((label) => opensContent(reading, label)) ? labels.flatMap((label) => apart(reading, label)) : labels;
});

const opensContent = ({ tokens }: Reading, { kind, first, last }: AttributionLabel): boolean =>
  (kind === 'speech' || kind === 'continuing' || kind === 'participles') && first < last && roleWords.thatClause.at(tokens[last]);

function apart(reading: Reading, label: AttributionLabel): readonly AttributionLabel[] {
  if (!opensContent(reading, label)) return [label];
  const { kind, first, last } = label;
  // The subject of an Arabic verb stands before أن.
  const verb = reading.tokens[first]?.script === 'arabic' ? first : last - 1;
  return [
    { kind, first, last: verb },
    { kind: 'complementizers', first: last, last },
  ];
}

export type SayingKind = 'speech' | 'continuing' | 'participles' | 'nouns' | 'according';
export type Head = AttributionLabel & { readonly kind: SayingKind };

/** "… own account" */
export type Account = AttributionLabel & { readonly kind: 'accounts' };
export const isAccount = (label: AttributionLabel): label is Account => label.kind === 'accounts';

export const isHead = (label: AttributionLabel): label is Head => HEADS.has(label.kind);

const HEADS: ReadonlySet<AttributionKind> = new Set<SayingKind>(['speech', 'continuing', 'participles', 'nouns', 'according']);
