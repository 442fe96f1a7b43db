// A corpus as a newsroom's archive would be: the bundled one with generated facts, documents and their fingerprints.
import { randomFrom } from '../random.mjs';

/** An article of some 500 words, of which winnowing keeps two shingles of three. */
const SHINGLES = 480;
const KEPT = 320;
const HASHES = 2 ** 24;
/** Of an archive on one subject some wording is everybody's: one kept shingle of ten is of a few thousand. */
const COMMON = 3000;
const COMMON_EVERY = 10;

/**
 * @param {import('./engine.mjs').Engine} engine
 * @param {number} documents
 * @param {number} facts
 */
export function archiveOf(engine, documents, facts) {
  const { index, span, ...corpus } = engine.bundledCorpus();
  const random = randomFrom(documents);
  const [model] = corpus.documents.values();
  if (!model) throw new Error('muqarin: the bundled corpus has no documents');
  const added = Array.from({ length: documents }, (_, i) => ({ ...model, id: `archive-${i}` }));
  const fingerprints = added.map(({ id }) => /** @type {const} */ ([id, generatedFingerprints(engine, random)]));
  return engine.assemble({
    ...corpus,
    documents: new Map([...corpus.documents, ...added.map((document) => /** @type {const} */ ([document.id, document]))]),
    facts: new Map([...corpus.facts, ...generatedFigures(corpus, facts - corpus.facts.size)]),
    fingerprints: new Map([...corpus.fingerprints, ...fingerprints]),
  });
}

/**
 * Figures of actors and places that no article speaks of: a corpus without words of its own has the bundled one's events and
 * propositions, and facts of the same things would cost what it takes to list them.
 * @param {Pick<import('../../src/corpus/corpus.ts').Corpus, 'facts'>} corpus
 * @param {number} count
 */
function generatedFigures({ facts }, count) {
  const models = [...facts.values()].filter((fact) => fact.kind === 'quantity');
  return Array.from({ length: count }, (_, i) => {
    const [id, model] = [`figure-${i}`, models[i % models.length]];
    if (!model) throw new Error('muqarin: the bundled corpus has no figures');
    return /** @type {const} */ ([id, { ...model, id, actor: `actor-${i}`, place: [`place-${i}`] }]);
  });
}

/** @param {import('./engine.mjs').Engine} engine @param {() => number} random */
function generatedFingerprints(engine, random) {
  const hashes = new Set();
  while (hashes.size < KEPT) {
    const isCommon = hashes.size % COMMON_EVERY === 0;
    hashes.add(isCommon ? (Math.floor(random() * COMMON) * (HASHES / COMMON)) | 0 : Math.floor(random() * HASHES));
  }
  return { shingles: SHINGLES, kept: KEPT, hashes: engine.encodeHashes(Uint32Array.from(hashes).sort()) };
}

/** The corpus as the file that it would be published as. @param {import('../../src/corpus/corpus.ts').Corpus} corpus */
export function fileOf({ id, title, documents, origins, facts, fingerprints }) {
  return JSON.stringify({
    schema: 'muqarin/corpus@1',
    id,
    title,
    documents: [...documents.values()],
    origins: Object.fromEntries(origins),
    facts: [...facts.values()],
    fingerprints: Object.fromEntries(fingerprints),
  });
}
