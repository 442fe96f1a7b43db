// What the engine finds in an article, as candidates for facts: a person confirms, words or rejects each.
import type { Claim } from '../../claims/claim.ts';
import type { Mention } from '../../claims/fact.ts';
import type { Report } from '../../claims/report.ts';
import { quantityKey } from '../../corpus/corpus.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';
import type { ReviewedFact, Sentence } from './review-file.ts';

/** A fact of one mention, with the key that makes it one fact with others. */
export interface Candidate {
  readonly key: string;
  readonly fact: ReviewedFact;
}

/** In text order. `source` is the document and the origin that its mentions go back to until somebody says better. */
export function candidatesOf(report: Report, text: string, source: Pick<Mention, 'document' | 'origin'>): Candidate[] {
  const sentenceOf = sentencesOf(text);
  return report.claims.flatMap((claim) => {
    const fact = factOf(claim, { ...source, speaker: claim.speaker }, sentenceOf(claim.start));
    return fact ? [{ key: factKey(fact), fact }] : [];
  });
}

/** Facts of one key are one fact, or several times of one event. */
export function factKey(fact: ReviewedFact): string {
  if (fact.kind === 'quantity') return quantityKey(fact);
  return fact.kind === 'date' ? fact.event : fact.proposition;
}

const UNWORDED = { decision: 'pending', statement: { ar: '', en: '' } } as const;

function factOf(claim: Claim, mention: Mention, sentence: Sentence): ReviewedFact | null {
  if (claim.kind === 'quantity') {
    // A part, a plan, or a number of nothing in particular is no state of affairs to compare with.
    if (claim.scope === 'part' || claim.status === 'planned' || claim.measure === 'other') return null;
    if (claim.actor === null && claim.place === null) return null;
    const { measure, actor, place, target, value } = claim;
    const id = [measure, actor, ...(place ?? [])].filter((part) => part !== null).join('-');
    return { id, kind: 'quantity', measure, actor, place, target, ...UNWORDED, mentions: [{ ...mention, value, sentence }] };
  }
  if (claim.kind === 'date') {
    const { event, date } = claim;
    if (event === null || date === null) return null;
    return { id: event, kind: 'date', event, ...UNWORDED, mentions: [{ ...mention, date, sentence }] };
  }
  const { proposition, stance, side } = claim;
  return { id: proposition, kind: 'statement', proposition, ...UNWORDED, mentions: [{ ...mention, stance, side, sentence }] };
}

/** The sentence at an offset; the offsets asked for ascend. */
function sentencesOf(text: string): (offset: number) => Sentence {
  const tokens = tokenise(text);
  const sentences = splitSentences(tokens);
  let at = 0;
  return (offset) => {
    while (at < sentences.length - 1 && (tokens[sentences[at + 1]?.first ?? 0]?.start ?? 0) <= offset) at++;
    const sentence = sentences[at];
    return [tokens[sentence?.first ?? 0]?.start ?? 0, tokens[(sentence?.last ?? 1) - 1]?.end ?? text.length];
  };
}
