// An interview or an essay may name its subject in passing and still tell what the references tell: then it is about the topic.
import type { Finding } from '../claims/claim.ts';
import type { Topic as TopicResult } from '../claims/report.ts';
import type { Topic } from '../corpus/schema/topic.ts';
import type { Judgement } from './compare/judgement.ts';
import { resultOf, sumOf } from './topic.ts';

/** From this score on the facts are asked: below it the text has next to nothing of the topic's words. */
export const DOUBTFUL_SCORE = 0.1;
/** Fewer facts say nothing. Chosen on the annotated articles: what is only alike has three at most, what was missed has six and more. */
const FACTS = 5;
/** Of these, so many are the topic's own: its war, its setting and its neighbours are in other news too. */
const OWN_FACTS = 2;
/** What each fact says for the topic, as the weight of a signal. */
const FACT_WEIGHT = 0.5;

/**
 * The score of a text that was not taken for one on the topic, with the facts of the corpus that its claims meet. `judgements` are those of
 * `findings`, by index.
 */
export function withFacts(heard: TopicResult, findings: readonly Finding[], judgements: readonly Judgement[], topic: Topic): TopicResult {
  const own = new Set(topic.own);
  const met = new Set<string>();
  const ownMet = new Set<string>();
  for (const [index, finding] of findings.entries()) {
    const judgement = judgements[index];
    if (!judgement || judgement.verdict === 'new') continue;
    for (const { fact } of judgement.evidence) met.add(fact);
    const name = finding.kind === 'date' ? finding.event : finding.kind === 'statement' ? finding.proposition : null;
    if (name !== null && judgement.evidence.length > 0 && own.has(name)) ownMet.add(name);
  }
  return met.size < FACTS || ownMet.size < OWN_FACTS ? heard : resultOf(sumOf(heard.score) + met.size * FACT_WEIGHT, heard.signals);
}
