// `npm run eval`: how well the comparison reads the annotated articles of this repository, by language, and whether it notices
// changed figures. `-- --misses N` shows the N worst misreadings, `-- --write` keeps the result as data. Ends with status 1 when
// a minimum is missed, or when a changed figure of the source articles passes. Those are not part of this repository: without
// them it says so.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACCURACY_FILE, accuracyOf } from './eval/accuracy.mjs';
import { OWN_ARTICLES, readArticles, SOURCE_ARTICLES } from './eval/articles.mjs';
import { isOwnFigure, isSourceFigure } from './eval/comparable.mjs';
import { loadEngine } from './eval/engine.mjs';
import { shortOf } from './eval/minimums.mjs';
import { mutate } from './eval/mutation.mjs';
import { printLanguage, printMisses, printMutation } from './eval/print.mjs';
import { score } from './eval/score.mjs';

const { values } = parseArgs({ options: { misses: { type: 'string', default: '0' }, write: { type: 'boolean', default: false } } });
const shown = Number.parseInt(values.misses, 10) || 0;
const analyse = await loadEngine();

const articles = readArticles(OWN_ARTICLES);
const { languages, misses } = score(articles, analyse);
for (const [code, tally] of Object.entries(languages)) printLanguage(code, tally);
const onTopic = articles.filter(({ label }) => label === 'on');
const own = mutate(onTopic, isOwnFigure, analyse);
printMutation('our articles', own, shown);
evaluateSources();
printMisses(misses, shown);

const short = shortOf(languages, own);
for (const line of short) console.log(`\nShort of its minimum: ${line}`);
if (short.length > 0) process.exitCode = 1;
if (values.write) {
  writeFileSync(ACCURACY_FILE, `${JSON.stringify(accuracyOf(languages, own), null, 2)}\n`);
  console.log('\nWritten to src/corpus/us-iraq-coalition/accuracy.json');
}

function evaluateSources() {
  const sources = readArticles(SOURCE_ARTICLES);
  if (sources.length === 0) {
    console.log('\nThe annotated source articles (../shared/eval/seeds) are not on this machine; their figures were not changed.');
    return;
  }
  const outcome = mutate(sources, isSourceFigure, analyse);
  printMutation('the source articles', outcome, Number.POSITIVE_INFINITY);
  const conflicts = sources.flatMap(({ id, text, published }) =>
    analyse(text, published).claims.flatMap(({ verdict, quote }) => (verdict === 'conflicts' ? [`${id} “${quote}”`] : [])),
  );
  console.log(`conflicts in unchanged source articles: ${conflicts.length}`);
  for (const conflict of conflicts) console.log(`  ${conflict}`);
  const { mutants, figures, conflict, alone } = outcome;
  if (figures === 0 || mutants < 2 * figures || conflict < mutants || alone < mutants || conflicts.length > 0) process.exitCode = 1;
}
