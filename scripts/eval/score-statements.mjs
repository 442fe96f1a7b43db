// Statements: who says what of which proposition; what is counted is said in score.mjs.
import { accepts, areNear, spanOf } from './articles.mjs';
import { scoreConflict } from './score-conflicts.mjs';
import { countVerdict } from './tally.mjs';

/** A statement spreads over its sentence and the one before; UTF-16 units between two readers' choices of words. */
const NEAR = 200;

/**
 * @param {import('./articles.mjs').AnnotatedArticle} article @param {import('../../src/claims/report.ts').Report} report
 * @param {import('./tally.mjs').Tally} tally @param {import('./score.mjs').NoteMiss} note
 */
export function scoreStatements({ text, claims = [] }, report, tally, note) {
  const readings = report.claims.filter((claim) => claim.kind === 'statement');
  const met = new Set();
  for (const annotation of claims) {
    if (annotation.kind !== 'statement') continue;
    const span = spanOf(text, annotation);
    const hits = readings.filter(
      (reading) => reading.proposition === annotation.proposition && reading.stance === annotation.stance && areNear(reading, span, NEAR),
    );
    const [hit] = hits;
    // The same thing said twice nearby is one annotation.
    for (const reading of hits) met.add(reading);
    scoreConflict(annotation, hit, true, tally, note);
    if (!hit) {
      tally.statements.missed += 1;
      note('statement missed', `${annotation.proposition} ${annotation.stance}: “${annotation.quote}”`);
      continue;
    }
    tally.statements.right += 1;
    const isAccepted = accepts(annotation, hit.verdict);
    countVerdict(tally.statementVerdicts, annotation, hit.verdict, isAccepted);
    if (!isAccepted) note('verdict', `${annotation.proposition} ${hit.verdict} instead of ${annotation.verdict}`);
  }
  for (const reading of readings) {
    if (met.has(reading)) continue;
    tally.statements.extra += 1;
    note('statement extra', `${reading.proposition} ${reading.stance} ${reading.verdict}: “${reading.quote}”`);
    if (reading.verdict !== 'conflicts') continue;
    tally.conflicts.extra += 1;
    note('false conflict', `${reading.proposition}, which is not annotated: “${reading.quote}”`);
  }
}
