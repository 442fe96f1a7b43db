// Agreement with one's own source is not corroboration: a claim that agrees with nobody but whom the page itself has it from.
import type { Finding } from '../../claims/claim.ts';
import type { Fact, Mention } from '../../claims/fact.ts';
import type { PageOrigin } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { datesMeet, valuesMeet } from '../compare/compatible.ts';
import type { Judgement } from '../compare/judgement.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt, tokenAt } from '../scope.ts';

/** Whether all mentions that a claim agrees with go back to the origins that its sentence names, or else to the article's. */
export function ownOriginTest(
  reading: Reading,
  origins: readonly PageOrigin[],
  facts: Corpus['facts'],
): (finding: Finding, judgement: Judgement) => boolean {
  if (origins.length === 0) return () => false;
  const sentence = (start: number): number => sentenceAt(reading, tokenAt(reading, start));
  const bySentence = new Map<number, Set<string>>();
  const ofArticle = new Set<string>();
  for (const { origin, start, scope } of origins) {
    if (scope === 'article') ofArticle.add(origin);
    else bySentence.set(sentence(start), (bySentence.get(sentence(start)) ?? new Set()).add(origin));
  }
  return (finding, { verdict, evidence }) => {
    if (verdict !== 'agrees') return false;
    const own = bySentence.get(sentence(finding.start)) ?? ofArticle;
    if (own.size === 0) return false;
    const met = evidence.flatMap(({ fact: id }) => {
      const fact = facts.get(id);
      return fact ? meetingMentions(finding, fact) : [];
    });
    return met.length > 0 && met.every(({ origin }) => own.has(origin));
  };
}

/** Those that say the same; all of them where the claim is made of several facts, of which none says the whole. */
function meetingMentions(finding: Finding, fact: Fact): readonly Mention[] {
  const met = matching(finding, fact);
  return met.length > 0 ? met : fact.mentions;
}

function matching(finding: Finding, fact: Fact): readonly Mention[] {
  if (finding.kind === 'quantity' && fact.kind === 'quantity') return fact.mentions.filter(({ value }) => valuesMeet(finding.value, value));
  if (finding.kind === 'statement' && fact.kind === 'statement') return fact.mentions.filter(({ stance }) => stance === finding.stance);
  if (finding.kind !== 'date' || fact.kind !== 'date') return [];
  const { date: own } = finding;
  return own ? fact.mentions.filter(({ date }) => datesMeet(own, date)) : [];
}
