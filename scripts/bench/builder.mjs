// `muqarin corpus build` on folders of generated articles, in this process and without a disk: what one article costs.

import { randomFrom } from '../random.mjs';
import { makeDocument, PUBLISHED } from './documents.mjs';

/** As long as a news article. */
const ARTICLE = 3000;

/**
 * Ms of the processor for each of `count` articles, no two of them the same.
 * @param {import('./engine.mjs').Engine} engine
 * @param {number} count
 */
export async function buildTime(engine, count) {
  const files = new Map(articles(count));
  /** @type {Map<string, string>} */
  const written = new Map();
  /** @type {string[]} */
  const warnings = [];
  const io = {
    readFile: async (/** @type {string} */ path) => Buffer.from(files.get(path.replace('articles/', '')) ?? ''),
    readStandardInput: async () => Buffer.from(''),
    writeFile: async (/** @type {string} */ path, /** @type {string} */ text) => void written.set(path, text),
    exists: async () => false,
    listFolder: async () => [...files.keys()],
    print: () => {},
    warn: (/** @type {string} */ text) => void warnings.push(text),
    isColourful: false,
    isInteractive: false,
  };
  const started = process.cpuUsage();
  const status = await engine.run(['corpus', 'build', 'articles', '--out', 'corpus.json'], io, {
    analyse: engine.analyse,
    corpus: engine.bundledCorpus,
  });
  const { user, system } = process.cpuUsage(started);
  if (status !== 0 || !written.has('corpus.json')) throw new Error(`muqarin: the generated articles were not built: ${warnings.join('')}`);
  return (user + system) / 1000 / count;
}

/** @param {number} count @returns {[string, string][]} */
function articles(count) {
  const random = randomFrom(count);
  const models = { ar: makeDocument('ar', ARTICLE), en: makeDocument('en', ARTICLE) };
  return Array.from({ length: count }, (_, i) => {
    const text = models[i % 2 === 0 ? 'ar' : 'en'].replace(/\d+/g, (figure) => String(Math.floor(random() * 9000) + figure.length));
    return [`${i}.json`, JSON.stringify({ text, published: PUBLISHED })];
  });
}
