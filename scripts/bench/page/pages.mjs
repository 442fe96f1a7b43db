// The pages to measure on: the collection beside this repository, or, without it, pages made of our own test articles.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../root.mjs';

const REAL = join(ROOT, '../shared/pages/real');
const HOSTILE = join(ROOT, '../shared/pages/hostile');
const ARTICLES = join(ROOT, 'tests/articles');

/**
 * @typedef {object} BenchPage
 * @property {string} name
 * @property {'real' | 'hostile' | 'own'} kind
 * @property {string} charset
 * @property {() => Buffer} body
 */

/** @returns {readonly BenchPage[]} */
export function benchPages() {
  if (!existsSync(join(REAL, 'index.json'))) {
    console.log('The collected pages (../shared/pages) are not on this machine: measured on pages made of our own articles.\n');
    return ownPages();
  }
  /** @type {readonly { file: string, charset?: string }[]} */
  const index = JSON.parse(readFileSync(join(REAL, 'index.json'), 'utf8'));
  return [
    ...index.map(({ file, charset }) => ({
      name: file,
      kind: /** @type {const} */ ('real'),
      charset: charset ?? 'utf-8',
      body: () => readFileSync(join(REAL, file)),
    })),
    ...readdirSync(HOSTILE)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => ({
        name: file,
        kind: /** @type {const} */ ('hostile'),
        charset: 'utf-8',
        body: () => readFileSync(join(HOSTILE, file)),
      })),
  ];
}

/** @returns {BenchPage[]} */
function ownPages() {
  return readdirSync(ARTICLES)
    .filter((file) => file.includes('-off-') || /-5\d-|-60-/.test(file))
    .map((file) => {
      const { text, lang } = JSON.parse(readFileSync(join(ARTICLES, file), 'utf8'));
      return { name: file.replace('.json', '.html'), kind: 'own', charset: 'utf-8', body: () => Buffer.from(pageOf(text, lang)) };
    });
}

/** @param {string} text @param {string} lang */
function pageOf(text, lang) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const [title, ...rest] = paragraphs.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const body = rest.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title><article><h1>${title}</h1>${body}</article>`;
}
