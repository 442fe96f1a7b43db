// `npm run bench:engine`: accuracy, speed, growth and size of the engine beside other readers of numbers and dates, all in one run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentages, scoreDates, scoreFigures } from './bench/accuracy.mjs';
import { makeDocument, PUBLISHED } from './bench/documents.mjs';
import { buildEngine, extract } from './bench/engine.mjs';
import { corpusOf } from './bench/large-corpus.mjs';
import { installPeers } from './bench/peers.mjs';
import { makeReaders } from './bench/readers.mjs';
import { interleave } from './bench/rounds.mjs';
import { sizes } from './bench/size.mjs';
import { verdict } from './bench/verdict.mjs';
import { ROOT } from './root.mjs';

/** Annotated sentences, outside the repository: see accuracy.mjs for their form. */
const SENTENCES = join(ROOT, '../shared/bench/sentences.json');
const LANGUAGES = /** @type {const} */ (['en', 'ar']);
const LENGTHS = [1000, 5000, 40_000, 160_000, 640_000];
/** As long as a news article. */
const ARTICLE = 4000;
const SHORT = 5000;
const LONG = 640_000;
const FEW_FACTS = 100;
const MANY_FACTS = 100_000;
const LONGEST_RUN_MS = 1500;
const KILOBYTE = 1024;
const WHOLE = 'Muqarin, whole analyse()';

installPeers();
const engine = await buildEngine();
const corpus = engine.bundledCorpus();
const readers = makeReaders(engine);

measureAccuracy();
measureSpeed();
measureGrowth();
measureFacts();
await measureSize();

/** @param {string} text @param {import('../src/corpus/corpus.ts').Corpus} [against] */
function compare(text, against = corpus) {
  return engine.analyse({ text, published: { date: PUBLISHED, basis: 'given' } }, against);
}

function measureAccuracy() {
  if (!existsSync(SENTENCES)) {
    console.log('The annotated sentences (../shared/bench/sentences.json) are not on this machine: accuracy is not measured.\n');
    return;
  }
  /** @type {readonly import('./bench/accuracy.mjs').Sentence[]} */
  const sentences = JSON.parse(readFileSync(SENTENCES, 'utf8'));
  for (const kind of /** @type {const} */ (['figures', 'dates'])) {
    heading(`${kind} of ${sentences.length} annotated sentences, with traps: precision and recall in %`);
    row(['', 'English P', 'R', 'Arabic P', 'R']);
    for (const reader of readers) {
      const read = reader[kind];
      if (!read) continue;
      const cells = LANGUAGES.flatMap((language) => {
        const own = sentences.filter(({ lang }) => lang === language);
        const { precision, recall } = percentages((kind === 'figures' ? scoreFigures : scoreDates)(own, read));
        return [precision, recall];
      });
      row([reader.name, ...cells]);
    }
  }
}

/** Every reader on articles of each language, in one race; the targets are measured on English, which all of them read. */
function measureSpeed() {
  for (const language of LANGUAGES) {
    heading(`characters per ms, ${language === 'en' ? 'English' : 'Arabic'} documents of so many characters`);
    row(['', ...[ARTICLE, ...LENGTHS].map((length) => `${length / 1000}k`)]);
    /** @type {Map<string, number>[]} */
    const speeds = [];
    for (const length of [ARTICLE, ...LENGTHS]) speeds.push(speedsOn(language, length, speeds.at(-1)));
    for (const name of [WHOLE, ...readers.map((reader) => reader.name)]) {
      row([name, ...speeds.map((speed) => (speed.has(name) ? Math.round(speed.get(name) ?? 0).toString() : '–'))]);
    }
    if (language !== 'en') continue;
    const speed = speeds[0] ?? new Map();
    const ratio = (/** @type {string} */ a, /** @type {string} */ b) => (speed.get(a) ?? 0) / (speed.get(b) ?? 0);
    const own = readers[0]?.name ?? '';
    heading(`ratios on English articles of ${ARTICLE} characters`);
    verdict('whole analyse() to chrono-node', ratio(WHOLE, 'chrono-node'), 2, 'at least');
    verdict('whole analyse() to recognizers-text-number', ratio(WHOLE, 'recognizers-text-number'), 8, 'at least');
    verdict('figures and dates alone to chrono-node', ratio(own, 'chrono-node'), 10, 'at least');
  }
}

/**
 * @param {import('./bench/documents.mjs').Language} language
 * @param {number} length
 * @param {ReadonlyMap<string, number>} [shorter] Speeds on shorter documents: who would be too slow on these is left out.
 */
function speedsOn(language, length, shorter) {
  const text = makeDocument(language, length);
  if (length >= ARTICLE && !compare(text).topic.onTopic) throw new Error('muqarin: the documents of the measurement are off topic');
  const contenders = [
    { name: WHOLE, run: () => compare(text) },
    ...readers.map(({ name, run }) => ({ name, run: () => run(text, PUBLISHED) })),
  ];
  const times = interleave(contenders.filter(({ name }) => !shorter || length / (shorter.get(name) ?? 0) <= LONGEST_RUN_MS));
  return new Map([...times].map(([name, ms]) => [name, length / ms]));
}

function measureGrowth() {
  heading('growth: speed on 640k characters as a part of that on 5k');
  for (const language of LANGUAGES) {
    const short = makeDocument(language, SHORT);
    const long = makeDocument(language, LONG);
    const times = interleave([
      { name: 'whole short', run: () => compare(short) },
      { name: 'whole long', run: () => compare(long) },
      { name: 'extract short', run: () => extract(engine, short, PUBLISHED) },
      { name: 'extract long', run: () => extract(engine, long, PUBLISHED) },
    ]);
    const growth = (/** @type {string} */ what) =>
      LONG / (times.get(`${what} long`) ?? Number.NaN) / (SHORT / (times.get(`${what} short`) ?? Number.NaN));
    verdict(`${language}, whole analyse()`, growth('whole'), 0.75, 'at least');
    verdict(`${language}, figures and dates`, growth('extract'), 0.75, 'at least');
  }
}

function measureFacts() {
  heading(`time with ${MANY_FACTS} facts in the corpus as a multiple of that with ${FEW_FACTS}`);
  const few = corpusOf(engine, FEW_FACTS);
  const many = corpusOf(engine, MANY_FACTS);
  for (const language of LANGUAGES) {
    const text = makeDocument(language, ARTICLE);
    const times = interleave([
      { name: 'few', run: () => compare(text, few) },
      { name: 'many', run: () => compare(text, many) },
    ]);
    verdict(language, (times.get('many') ?? Number.NaN) / (times.get('few') ?? Number.NaN), 1.2, 'at most');
  }
}

async function measureSize() {
  heading('size in kB, minified and gzipped');
  const size = await sizes();
  verdict('engine with both languages', size.engine / KILOBYTE, 35, 'at most');
  verdict('bundled corpus', size.corpus / KILOBYTE, 40, 'at most');
}

/** @param {string} text */
function heading(text) {
  console.log(`\n${text}`);
}

/** @param {readonly string[]} cells */
function row([name = '', ...cells]) {
  console.log(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`);
}
