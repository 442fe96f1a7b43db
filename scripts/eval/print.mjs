// The evaluation as a reader in a terminal sees it.
import { KINDS, precision, recall, share } from './tally.mjs';

/** The order of the columns and rows of a confusion table. */
const VERDICTS = ['agrees', 'conflicts', 'updates', 'new'];
/** What misleads a reader most comes first. */
const WORST_FIRST = [
  'false conflict',
  'topic extra',
  'topic missed',
  'missed conflict',
  'verdict',
  'figure extra',
  'figure missed',
  'roles',
  'date missed',
  'event',
  'statement extra',
  'statement missed',
];

/** @param {string} code @param {import('./tally.mjs').Tally} tally */
export function printLanguage(code, tally) {
  console.log(`\n── ${code}: ${tally.articles} articles, ${tally.onTopic} of them on the subject`);
  console.log(`${''.padEnd(12)}precision  recall  annotated`);
  for (const kind of KINDS) {
    const counts = tally[kind];
    const cells = [
      precision(counts).toFixed(3).padStart(9),
      recall(counts).toFixed(3).padStart(8),
      String(counts.right + counts.missed).padStart(11),
    ];
    console.log(`${kind.padEnd(12)}${cells.join('')}`);
  }
  if (tally.borderline.all > 0) console.log(`borderline  ${tally.borderline.right} of ${tally.borderline.all} as annotated`);
  printConfusion('figures and dates', tally.verdicts);
  printConfusion('statements', tally.statementVerdicts);
}

/** @param {string} name @param {import('./tally.mjs').Verdicts} verdicts */
function printConfusion(name, { right, all, table }) {
  console.log(`\nverdicts of ${name}: ${right} of ${all} right (${share(right, all).toFixed(3)})`);
  console.log(`${'annotated ╲ given'.padEnd(20)}${VERDICTS.map((verdict) => verdict.padStart(11)).join('')}`);
  for (const annotated of VERDICTS) {
    console.log(`${annotated.padEnd(20)}${VERDICTS.map((given) => String(table[annotated]?.[given] ?? '·').padStart(11)).join('')}`);
  }
}

/** @param {readonly import('./score.mjs').Miss[]} misses @param {number} count */
export function printMisses(misses, count) {
  if (count === 0 || misses.length === 0) return;
  const sorted = [...misses].sort((a, b) => WORST_FIRST.indexOf(a.kind) - WORST_FIRST.indexOf(b.kind));
  console.log(`\n── the worst ${Math.min(count, misses.length)} of ${misses.length} misses`);
  for (const { kind, article, what } of sorted.slice(0, count)) console.log(`${kind.padEnd(17)}${article}  ${what}`);
}

/** @param {string} name @param {import('./mutation.mjs').Outcome} outcome @param {number} shown How many of those that do not conflict are shown. */
export function printMutation(name, { figures, mutants, conflict, disagree, alone, faults, cautious }, shown) {
  console.log(`\n── changed figures of ${name}: ${figures} figures, one at a time, ${mutants} changed articles`);
  console.log(`conflicts            ${conflict} of ${mutants} (mutation score ${percent(conflict, mutants)})`);
  console.log(`no longer agrees     ${disagree} of ${mutants}`);
  console.log(`no other claim moved ${alone} of ${mutants}`);
  for (const fault of [...faults, ...cautious.slice(0, shown)]) console.log(`  ${fault}`);
}

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1)).toFixed(0)} %`;
