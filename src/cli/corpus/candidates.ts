// What the engine finds in an article, as candidates for facts: a person confirms, words or rejects each.
import type { Fact, Mention } from '../../claims/fact.ts';
import type { Report } from '../../claims/report.ts';
import { factKey, factOfFinding } from '../../corpus/facts-of-claims.ts';
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
    const fact = factOfFinding(claim, { ...source, speaker: claim.speaker });
    return fact ? [{ key: factKey(fact), fact: withSentence(fact, sentenceOf(claim.start)) }] : [];
  });
}

function withSentence(fact: Fact, sentence: Sentence): ReviewedFact {
  // Each kind by itself, so that its mentions stay of its kind.
  switch (fact.kind) {
    case 'quantity':
      return { ...fact, decision: 'pending', mentions: fact.mentions.map((mention) => ({ ...mention, sentence })) };
    case 'date':
      return { ...fact, decision: 'pending', mentions: fact.mentions.map((mention) => ({ ...mention, sentence })) };
    case 'statement':
      return { ...fact, decision: 'pending', mentions: fact.mentions.map((mention) => ({ ...mention, sentence })) };
  }
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
