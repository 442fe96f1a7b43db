// `npm run bench:corpus`: what building a corpus costs an article, and what a corpus of 10,000 documents costs a reader.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { archiveOf, fileOf } from './bench/archive.mjs';
import { buildTime } from './bench/builder.mjs';
import { makeDocument, PUBLISHED } from './bench/documents.mjs';
import { buildEngine } from './bench/engine.mjs';
import { verdict } from './bench/verdict.mjs';

const FEW_ARTICLES = 100;
const MANY_ARTICLES = 1000;
const BUILDS = 3;
const DOCUMENTS = 10_000;
const FACTS = 100_000;
/** Rounds of so many comparisons with each corpus in turn. */
const ROUNDS = 25;
const RUNS = 8;
/** As long as a news article. */
const ARTICLE = 4000;
const MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

const engine = await buildEngine();
await measureBuilding();
measureArchive();

async function measureBuilding() {
  console.log(`\ncorpus build: ms for an article, of ${FEW_ARTICLES} and of ${MANY_ARTICLES}; best of ${BUILDS}`);
  await buildTime(engine, FEW_ARTICLES);
  let few = Number.POSITIVE_INFINITY;
  let many = Number.POSITIVE_INFINITY;
  for (let i = 0; i < BUILDS; i++) {
    few = Math.min(few, await buildTime(engine, FEW_ARTICLES));
    many = Math.min(many, await buildTime(engine, MANY_ARTICLES));
  }
  console.log(`  ${few.toFixed(2)} and ${many.toFixed(2)}`);
  verdict('time an article of many to one of few', many / few, 1.25, 'at most');
}

function measureArchive() {
  console.log(`\na corpus of ${DOCUMENTS} documents with fingerprints and ${FACTS} facts`);
  const file = fileOf(archiveOf(engine, DOCUMENTS, FACTS));
  line('file', `${(file.length / MEGABYTE).toFixed(1)} MB, ${(gzipSync(file).length / MEGABYTE).toFixed(1)} MB gzipped`);
  line('of it fingerprints', `${(fingerprintsIn(file) / MEGABYTE).toFixed(1)} MB`);
  const before = memory();
  const { value: corpus, ms: load } = timed(() => checked(file));
  line('read and checked', `${load.toFixed(0)} ms`);
  const { ms: index } = timed(() => compare(makeDocument('en', ARTICLE), corpus));
  line('first comparison, which indexes the fingerprints', `${index.toFixed(0)} ms`);
  line('memory while it is open', `${((memory() - before) / MEGABYTE).toFixed(0)} MB`);
  const { value: added, ms: join } = timed(() => withBundled(corpus));
  line('added to the bundled corpus', `${join.toFixed(0)} ms`);
  for (const language of /** @type {const} */ (['en', 'ar'])) {
    const text = makeDocument(language, ARTICLE);
    const [bundled = Number.NaN, archive = Number.NaN, both = Number.NaN] = race(
      [engine.bundledCorpus(), corpus, added].map((one) => () => compare(text, one)),
    );
    const times = [bundled, archive, both].map((ms) => `${ms.toFixed(2)} ms`).join(', ');
    line(`${language}, compare with the bundled corpus, this one, both`, times);
    verdict(`${language}, ratio`, archive / bundled, 1.3, 'at most');
    verdict(`${language}, ratio of both`, both / bundled, 1.3, 'at most');
  }
}

/** @param {string} file */
function checked(file) {
  const parsed = engine.parseCorpus(JSON.parse(file));
  if (!parsed.ok) throw new Error(`muqarin: the generated corpus is broken. ${parsed.error}`);
  return parsed.value;
}

/** As the extension has a corpus that its reader added. @param {import('../src/corpus/corpus.ts').Corpus} corpus */
function withBundled(corpus) {
  const bundled = engine.bundledCorpus();
  const merged = engine.mergeCorpora(bundled, engine.withFreeIds(bundled, corpus));
  if (!merged.ok) throw new Error(`muqarin: the generated corpus cannot be added. ${merged.error}`);
  return merged.value;
}

/** @param {string} text @param {import('../src/corpus/corpus.ts').Corpus} corpus */
function compare(text, corpus) {
  return engine.analyse({ text, published: { date: PUBLISHED, basis: 'given' } }, corpus).sharedWording;
}

/** @param {string} file */
function fingerprintsIn(file) {
  return JSON.stringify(JSON.parse(file).fingerprints).length;
}

/** Bytes in use after everything that can go has gone, typed arrays included. */
function memory() {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * The median time of one run of each, in ms, in turns. Of the processor, as all times of the archive: the machine may have others to serve.
 * @param {readonly (() => unknown)[]} contenders
 */
function race(contenders) {
  const times = contenders.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, run] of contenders.entries()) {
      const { ms } = timed(() => {
        for (let n = 0; n < RUNS; n++) run();
      });
      // The first round is the compiler's.
      if (round > 0) times[i]?.push(ms / RUNS);
    }
  }
  return times.map((own) => own.sort((a, b) => a - b)[own.length >> 1]);
}

/** @template T @param {() => T} run @returns {{ value: T, ms: number }} */
function timed(run) {
  const started = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(started);
  return { value, ms: (user + system) / 1000 };
}

/** @param {string} what @param {string} value */
function line(what, value) {
  console.log(`  ${what.padEnd(54)}${value}`);
}
