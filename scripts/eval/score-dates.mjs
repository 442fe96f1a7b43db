// Dates and their events; what is counted is said in score.mjs.
import { accepts, areNear, spanOf } from './articles.mjs';
import { scoreConflict } from './score-conflicts.mjs';
import { countVerdict } from './tally.mjs';
import { daysOf } from './values.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./score.mjs').NoteMiss} NoteMiss
 */

/** @param {import('./articles.mjs').AnnotatedArticle} article @param {import('../../src/claims/report.ts').Report} report @param {Tally} tally @param {NoteMiss} note */
export function scoreDates({ text, claims = [] }, report, tally, note) {
  const readings = report.claims.filter((claim) => claim.kind === 'date');
  const met = new Set();
  for (const annotation of claims) {
    if (annotation.kind !== 'date') continue;
    const span = spanOf(text, annotation);
    const touching = readings.filter((reading) => areNear(reading, span));
    const days = daysOf(annotation.date);
    if (annotation.event === 'none' || annotation.optional || days === null) {
      for (const reading of touching) {
        met.add(reading);
        if (annotation.event === 'none' && reading.event !== null) {
          tally.events.extra += 1;
          note('event', `“${annotation.quote}” ${reading.event} instead of none`);
        }
      }
      continue;
    }
    const hit = touching.find(({ date }) => date?.from === days.from && date.to === days.to);
    scoreConflict(annotation, hit, true, tally, note);
    if (!hit) {
      tally.dates.missed += 1;
      const read = touching.map(({ date }) => (date ? `${date.from}–${date.to}` : 'unresolved')).join(', ');
      note('date missed', `“${annotation.quote}” ${days.from}–${days.to}, read ${read || 'not at all'}`);
      if (touching.some(({ date }) => date !== null)) tally.dates.extra += 1;
      for (const reading of touching) met.add(reading);
      continue;
    }
    met.add(hit);
    tally.dates.right += 1;
    if (hit.event === annotation.event) tally.events.right += 1;
    else {
      tally.events.missed += 1;
      if (hit.event !== null) tally.events.extra += 1;
      note('event', `“${annotation.quote}” ${hit.event ?? 'none'} instead of ${annotation.event}`);
    }
    const isAccepted = accepts(annotation, hit.verdict);
    countVerdict(tally.verdicts, annotation, hit.verdict, isAccepted);
    if (!isAccepted) note('verdict', `“${annotation.quote}” ${hit.verdict} instead of ${annotation.verdict}`);
  }
  for (const reading of readings) {
    if (met.has(reading) || reading.event === null) continue;
    tally.events.extra += 1;
    note('event', `“${reading.quote}” ${reading.event}, which is not annotated`);
  }
}
