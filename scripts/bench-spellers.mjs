// `npm run bench:spellers`: random integers spelled in words by two packages that are not ours, and read back.
import { pathToFileURL } from 'node:url';
import { buildEngine } from './bench/engine.mjs';
import { installPeers, peer } from './bench/peers.mjs';
import { verdict } from './bench/verdict.mjs';
import { randomFrom } from './random.mjs';

/** Up to 10^12, as many of each number of digits. */
const LONGEST = 12;
const PER_LENGTH = 500;
const SHOWN = 5;
const TARGET = 99;

installPeers();
const engine = await buildEngine();
const numbers = randomIntegers();
const written = peer('written-number');

for (const [language, code] of /** @type {const} */ ([
  ['ar', 'ar-SA'],
  ['en', 'en-US'],
])) {
  const { toCardinal } = await import(pathToFileURL(peer.resolve(`n2words/${code}`)).href);
  report(`n2words, ${language}`, toCardinal);
  report(`written-number, ${language}`, (n) => written(n, { lang: language }));
}

/** @param {string} name @param {(n: number) => string} spell */
function report(name, spell) {
  const missed = numbers.filter((n) => !isRead(spell(n), n));
  verdict(`${name}, ${numbers.length} integers read back, %`, 100 - (100 * missed.length) / numbers.length, TARGET, 'at least');
  for (const n of missed.slice(0, SHOWN)) console.log(`    ${n}: ${spell(n)}`);
}

/** One figure from the first word to the last, exactly the number. @param {string} words @param {number} n */
function isRead(words, n) {
  const tokens = engine.tokenise(words);
  const [figure, ...others] = engine.readFigures(tokens, new Uint8Array(tokens.length));
  return others.length === 0 && figure !== undefined && figure.start === 0 && figure.value.min === n && figure.value.max === n;
}

function randomIntegers() {
  const random = randomFrom(20240212);
  const found = [];
  for (let length = 1; length <= LONGEST; length++) {
    const least = 10 ** (length - 1);
    for (let i = 0; i < PER_LENGTH; i++) found.push(least + Math.floor(random() * (9 * least)));
  }
  // A lone "one" is read only beside what it counts.
  return found.filter((n) => n > 1);
}
