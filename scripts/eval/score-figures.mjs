// Figures, their roles, verdicts and updates; what is counted is said in score.mjs.
import { accepts, areNear, spanOf } from './articles.mjs';
import { scoreConflict } from './score-conflicts.mjs';
import { countVerdict } from './tally.mjs';
import { sameFigure, samePlaces } from './values.mjs';

/**
 * @typedef {import('./articles.mjs').Annotation} Annotation
 * @typedef {import('../../src/claims/claim.ts').QuantityClaim} QuantityClaim
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./score.mjs').NoteMiss} NoteMiss
 */

/** What the subject is about; other measures are read, and nobody is misled when one is not. */
const CORE = new Set(['troops', 'attacks', 'fighters', 'bases', 'killed', 'wounded', 'advisers', 'rounds', 'countries']);
/** These are somebody's, somewhere. */
export const OWNED = new Set(['troops', 'attacks', 'fighters', 'bases']);

/** @param {import('./articles.mjs').AnnotatedArticle} article @param {import('../../src/claims/report.ts').Report} report @param {Tally} tally @param {NoteMiss} note */
export function scoreFigures({ text, claims = [] }, report, tally, note) {
  const readings = report.claims.filter((claim) => claim.kind === 'quantity');
  const used = new Set();
  for (const annotation of claims) {
    if (annotation.kind !== 'quantity') continue;
    const span = spanOf(text, annotation);
    const hit = readings.find((reading) => !used.has(reading) && areNear(reading, span) && sameFigure(reading.value, annotation));
    if (hit) used.add(hit);
    if (annotation.measure === 'none') scoreDistractor(annotation, hit, tally, note);
    else scoreFigure(annotation, hit, tally, note);
  }
  for (const reading of readings) {
    if (used.has(reading) || !CORE.has(reading.measure)) continue;
    tally.figures.extra += 1;
    note('figure extra', `“${reading.quote}” ${reading.measure}`);
    if (reading.verdict === 'updates') tally.updates.extra += 1;
    if (reading.verdict !== 'conflicts') continue;
    tally.conflicts.extra += 1;
    note('false conflict', `“${reading.quote}”, which is not annotated`);
  }
}

/** @param {Annotation} annotation @param {QuantityClaim | undefined} hit @param {Tally} tally @param {NoteMiss} note */
function scoreDistractor({ quote }, hit, tally, note) {
  if (!hit || !CORE.has(hit.measure)) return;
  tally.figures.extra += 1;
  note('figure extra', `“${quote}” is none, read as ${hit.measure}`);
}

/** @param {Annotation} annotation @param {QuantityClaim | undefined} hit @param {Tally} tally @param {NoteMiss} note */
function scoreFigure(annotation, hit, tally, note) {
  const { quote, measure = '', verdict } = annotation;
  const isCounted = CORE.has(measure) && !annotation.optional && !annotation.negated && !annotation.retracted;
  scoreConflict(annotation, hit, isCounted, tally, note);
  if (!isCounted) return;
  if (hit?.measure === measure) tally.figures.right += 1;
  else {
    tally.figures.missed += 1;
    if (hit && CORE.has(hit.measure)) tally.figures.extra += 1;
    note('figure missed', `“${quote}” ${measure}${hit ? `, read as ${hit.measure}` : ''}`);
  }
  const isAccepted = accepts(annotation, hit?.verdict);
  if (verdict === 'updates') tally.updates[isAccepted ? 'right' : 'missed'] += 1;
  if (!hit) return;
  if (hit.verdict === 'updates' && !isAccepted) tally.updates.extra += 1;
  scoreRoles(annotation, hit, tally, note);
  countVerdict(tally.verdicts, annotation, hit.verdict, isAccepted);
  if (!isAccepted) note('verdict', `“${quote}” ${hit.verdict} instead of ${verdict}`);
}

/** @param {Annotation} annotation @param {QuantityClaim} hit @param {Tally} tally @param {NoteMiss} note */
function scoreRoles({ quote, measure = '', actor, place }, hit, tally, note) {
  if (!OWNED.has(measure) || (actor ?? null) === null || (place ?? null) === null) return;
  if (hit.actor === actor && samePlaces(hit.place, place)) {
    tally.roles.right += 1;
    return;
  }
  tally.roles.missed += 1;
  if (hit.actor !== null && hit.place !== null) tally.roles.extra += 1;
  note('roles', `“${quote}” ${hit.actor} in ${hit.place?.join('+') ?? 'no place'} instead of ${actor} in ${place}`);
}
