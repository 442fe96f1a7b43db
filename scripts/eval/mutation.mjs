// Changes figures of articles, one at a time, and asks whether the comparison notices that figure and nothing else.
import { spanOf } from './articles.mjs';
import { changedFigures } from './change-figure.mjs';

/**
 * @typedef {import('../../src/claims/claim.ts').Claim} Claim
 * @typedef {import('./articles.mjs').AnnotatedArticle} AnnotatedArticle
 * @typedef {import('./articles.mjs').Annotation} Annotation
 * @typedef {{ article: AnnotatedArticle, name: string, text: string, start: number, end: number, shift: number }} Mutant
 *   `start` and `end` in the changed text, `shift` what it is longer by.
 * @typedef {{ figures: number, mutants: number, conflict: number, disagree: number, alone: number,
 *   faults: string[], cautious: string[] }} Outcome
 *   `disagree`: read, and no longer said to agree; `alone`: no claim besides the changed one moved.
 *   `faults` say what still agrees, is not read, or moved; `cautious` what no longer agrees and does not conflict.
 */

/**
 * @param {readonly AnnotatedArticle[]} articles @param {(annotation: Annotation) => boolean} isComparable
 * @param {import('./engine.mjs').Analyse} analyse @returns {Outcome}
 */
export function mutate(articles, isComparable, analyse) {
  /** @type {Outcome} */
  const outcome = { figures: 0, mutants: 0, conflict: 0, disagree: 0, alone: 0, faults: [], cautious: [] };
  for (const article of articles) {
    const { claims: before } = analyse(article.text, article.published);
    for (const figure of article.claims ?? []) {
      if (figure.kind !== 'quantity' || !isComparable(figure)) continue;
      outcome.figures += 1;
      for (const mutant of mutantsOf(article, figure)) judge(mutant, before, analyse(mutant.text, article.published).claims, outcome);
    }
  }
  return outcome;
}

/** @param {AnnotatedArticle} article @param {Annotation} figure @returns {Mutant[]} */
function mutantsOf(article, figure) {
  const { start, end } = spanOf(article.text, figure);
  const { quote, value } = figure;
  return (value === undefined ? [] : changedFigures(quote, value)).map((changed) => ({
    article,
    name: `${article.id} “${quote}” → “${changed}”`,
    text: article.text.slice(0, start) + changed + article.text.slice(end),
    start,
    end: start + changed.length,
    shift: changed.length - quote.length,
  }));
}

/** @param {Mutant} mutant @param {readonly Claim[]} before @param {readonly Claim[]} after @param {Outcome} outcome */
function judge(mutant, before, after, outcome) {
  outcome.mutants += 1;
  const changed = after.find((claim) => claim.kind === 'quantity' && claim.start < mutant.end && claim.end > mutant.start);
  const verdict = changed?.verdict ?? 'not read';
  if (verdict === 'conflicts') outcome.conflict += 1;
  if (verdict === 'agrees' || verdict === 'not read') outcome.faults.push(`${mutant.name}: ${verdict}`);
  else {
    outcome.disagree += 1;
    if (verdict !== 'conflicts') outcome.cautious.push(`${mutant.name}: ${verdict}`);
  }
  const moved = changedVerdicts(before, after, mutant);
  if (moved.length === 0) outcome.alone += 1;
  for (const other of moved) outcome.faults.push(`${mutant.name}: moved ${other}`);
}

/** What became of the claims that the change does not touch. @param {readonly Claim[]} before @param {readonly Claim[]} after @param {Mutant} mutant */
function changedVerdicts(before, after, mutant) {
  const endBefore = mutant.end - mutant.shift;
  const moved = (/** @type {number} */ offset) => (offset >= endBefore ? offset + mutant.shift : offset);
  return before.flatMap((claim) => {
    if (claim.kind === 'quantity' && claim.start < endBefore && claim.end > mutant.start) return [];
    const same = after.find(
      (other) => other.kind === claim.kind && other.start === moved(claim.start) && subject(other) === subject(claim),
    );
    if (same === undefined) return [`“${claim.quote}” ${claim.verdict} → no claim`];
    return same.verdict === claim.verdict ? [] : [`“${claim.quote}” ${claim.verdict} → ${same.verdict}`];
  });
}

/** @param {Claim} claim */
function subject(claim) {
  if (claim.kind === 'quantity') return claim.measure;
  return claim.kind === 'date' ? claim.event : claim.proposition;
}
