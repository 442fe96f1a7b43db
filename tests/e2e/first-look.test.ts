// The first look asks by XPath, which only a browser has: what it says itself, what it leaves to the gate, and that the two agree.
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find.mjs';

const LINE = 'The harvest was good this year, the farmers of the valley say, and prices stay low until spring.';
const PROSE = `<p>${LINE}</p>`.repeat(12);
const TALKS =
  '<p>Iraq and the United States opened another round of the Higher Military Commission on Tuesday, officials of both sides said.</p>' +
  '<p>About 2,500 American troops are stationed in Iraq, and the government wants a timetable for the end of the mission.</p>' +
  '<p>A spokesman said that no date had been agreed. The working groups meet again in the coming month in Washington.</p>';
const MENU = '<ul><li><a href="/iraq">Iraq</a></li><li><a href="/ar">العراق</a></li></ul>';
/** As a component of the page draws its article. */
const SHADOW = (story: string) => `<x-story><template shadowrootmode="open">${story}</template></x-story>`;

/** The answer of the first look, `null` where it leaves the page to the gate, and that of the gate. */
type Answers = readonly [first: string | null, gate: string];

const CASES: readonly (readonly [name: string, body: string, answers: Answers])[] = [
  ['long prose about something else', PROSE, ['other', 'other']],
  ['the country in the menu alone', MENU + PROSE, ['other', 'other']],
  ['the country in a short line among the prose', `${PROSE}<p>Baghdad, today</p>`, ['other', 'other']],
  ['the country in the menu, and little prose', `${MENU}<p>${LINE}</p>`, [null, 'other']],
  ['the country in one paragraph', `${PROSE}<p>${LINE} So it is in Iraq.</p>`, [null, 'other']],
  ['the talks', MENU + TALKS, [null, 'candidate']],
  ['the talks among long prose', MENU + PROSE + TALKS.repeat(4), [null, 'candidate']],
  [
    'the talks, spelt with signs, and the menu without',
    MENU + PROSE + TALKS.replaceAll('Iraq', 'العـرا\u200dق').repeat(4),
    [null, 'candidate'],
  ],
  ['the talks in a component', `<p>${LINE}</p>${SHADOW(TALKS)}`, [null, 'candidate']],
  ['a short text', `<p>${LINE}</p>`, ['other', 'other']],
  ['no text', '<div id="app">Please wait</div>', ['no-text-yet', 'no-text-yet']],
  [
    'more forms of the name than are asked for',
    `${MENU}${PROSE}<i>ب${Array.from({ length: 30 }, (_, i) => `${'ـ'.repeat(i)}غداد ب`).join('')}</i>`,
    [null, 'other'],
  ],
];

let browser: Browser;
let page: Page;
let script = '';

beforeAll(async () => {
  const chrome = findBrowsers().find(({ family }) => family === 'chrome');
  if (chrome === undefined) throw new Error('No Chrome or Chromium on this machine: npm test says what to install.');
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { firstLook } from './first-look.ts'; import { looksLikeTheTopic } from './gate.ts';
        globalThis.answers = [firstLook(document).answer, looksLikeTheTopic(document, '/news/story')];`,
      resolveDir: fileURLToPath(new URL('../../src/content', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  script = outputFiles[0]?.text ?? '';
  browser = await puppeteer.launch({
    executablePath: chrome.executable,
    headless: true,
    pipe: true,
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  page = await browser.newPage();
});

afterAll(() => browser?.close());

test.each(CASES)('%s', async (_, body, answers) => {
  await page.setContent(`<!doctype html><title>The Sample</title><body>${body}</body>`);
  await page.evaluate(script);
  expect(await page.evaluate('answers')).toEqual(answers);
});
