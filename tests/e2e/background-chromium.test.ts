// The background against what browsers and strangers do to it: stopped before every request, and spoken to by those who may not.
// Chromium alone: only there can a test speak in the name of a content script.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';
import { anyJson } from '../property/any-value.ts';
import { broken, oneOf, PAGE_MESSAGES, UI_MESSAGES } from '../property/foreign-messages.ts';
import { LISTED, startOutlets, UNLISTED } from './outlets.ts';

const WAIT_MS = 15_000;
const REQUESTS = 100;
const MESSAGES = 1000;
const SEED = Number(process.env['MUQARIN_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

let browser: Browser;
let server: LocalServer;
let id: string;
let stranger: string;
let strangerFolder: string;
/** An article that was compared, and a page of ours beside it. */
let article: Page;
let own: Page;
let tab: number;

beforeAll(async () => {
  const found = findBrowsers().find(({ family }) => family === 'chrome');
  if (found === undefined) throw new Error('No chrome on this machine: npm test says what to install.');
  server = await startOutlets();
  browser = await puppeteer.launch({
    executablePath: found.executable,
    headless: true,
    pipe: true,
    enableExtensions: true,
    // A worker that a debugger is attached to waits for it when it starts again.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--lang=en',
      `--proxy-server=127.0.0.1:${server.port}`,
    ],
  });
  id = await browser.installExtension(new URL('../../dist/chrome', import.meta.url).pathname);
  strangerFolder = mkdtempSync(join(tmpdir(), 'muqarin-stranger-'));
  writeFileSync(join(strangerFolder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1' }));
  writeFileSync(join(strangerFolder, 'page.html'), '<!doctype html><title>Stranger</title>');
  stranger = await browser.installExtension(strangerFolder);
  article = await browser.newPage();
  await article.goto(`http://${LISTED.en}/en.html`);
  await article.waitForFunction(() => (CSS.highlights.get('muqarin-conflicts')?.size ?? 0) > 0, { timeout: WAIT_MS, polling: 100 });
  own = await browser.newPage();
  await own.goto(`chrome-extension://${id}/options.html`);
  tab = await own.evaluate(async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? 0, article.url());
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(strangerFolder, { recursive: true, force: true });
});

const ask = (message: object): Promise<unknown> => own.evaluate((asked) => chrome.runtime.sendMessage(asked), { v: 1, ...message });

async function stopBackground(): Promise<void> {
  const session = await own.createCDPSession();
  const stopped = new Promise<void>((resolve) =>
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    }),
  );
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

test(`a background that is stopped before each of ${REQUESTS} requests gives ${REQUESTS} right answers`, async () => {
  const text = {
    text: 'Iraq’s Higher Military Commission and the coalition met in Baghdad. There are 3,900 US troops in Iraq, officials said.',
  };
  const requests = [
    { type: 'state/get', tab },
    { type: 'facts/get' },
    { type: 'claim/jump', tab, claim: 'c1' },
    { type: 'text/compare', article: text, anyway: true },
    { type: 'marks/set', tab, scope: 'conflicts' },
  ];
  const right: unknown[] = [];
  for (const request of requests) right.push(await ask(request));
  expect(JSON.stringify(right)).not.toContain('"ok":false');
  expect(JSON.stringify(right[0])).toContain('"verdict":"conflicts"');
  let answers = 0;
  for (let at = 0; at < REQUESTS; at++) {
    await stopBackground();
    expect(await ask(requests[at % requests.length] ?? {})).toEqual(right[at % requests.length]);
    answers += 1;
  }
  expect(answers).toBe(REQUESTS);
  console.log(`${answers} right answers of ${REQUESTS}, the background stopped before each`);
}, 300_000);

/** What each sender got: the number of messages that were answered with anything. */
async function answered(say: (messages: readonly unknown[]) => Promise<number>, messages: fc.Arbitrary<unknown>): Promise<number> {
  const before = await ask({ type: 'state/get', tab });
  const count = await say(fc.sample(messages, { numRuns: MESSAGES, seed: SEED }).map(asJson));
  expect(await ask({ type: 'state/get', tab })).toEqual(before);
  return count;
}

/** As it gets into the browser; what JSON cannot say becomes a string, so that no spoilt message is made whole. */
const asJson = (message: unknown): unknown =>
  JSON.parse(JSON.stringify(message, (_, value) => (typeof value === 'bigint' || value === undefined ? String(value) : value)));

const all = fc.oneof(anyJson, oneOf(PAGE_MESSAGES), oneOf(UI_MESSAGES), broken(PAGE_MESSAGES), broken(UI_MESSAGES));
console.log(`seed ${SEED}`);

test(`${MESSAGES} messages from another extension get no answer`, async () => {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${stranger}/page.html`);
  const count = await answered(
    (messages) =>
      page.evaluate(
        async (target, said) => {
          const replies = await Promise.all(said.map((message) => chrome.runtime.sendMessage(target, message).catch(() => undefined)));
          return replies.filter((reply) => reply !== undefined && reply !== null).length;
        },
        id,
        messages as unknown[],
      ),
    all,
  );
  await page.close();
  expect(count).toBe(0);
}, 60_000);

test(`${MESSAGES} messages from a content script that speaks as a page of ours does get no answer`, async () => {
  const session = await article.createCDPSession();
  const world = await isolatedWorld(session);
  const count = await answered(
    async (messages) => {
      const { result } = await session.send('Runtime.evaluate', {
        contextId: world,
        awaitPromise: true,
        returnByValue: true,
        expression: `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message).catch(() => undefined)))
          .then((replies) => replies.filter((reply) => reply !== undefined && reply !== null).length)`,
      });
      return Number(result.value);
    },
    fc.oneof(anyJson, oneOf(UI_MESSAGES), broken(PAGE_MESSAGES), broken(UI_MESSAGES)),
  );
  await session.detach();
  expect(count).toBe(0);
}, 60_000);

test(`${MESSAGES} messages of a page, by every way that a page has, change nothing and reach nobody`, async () => {
  const page = await browser.newPage();
  await page.goto(`http://${UNLISTED}/en.html`);
  const count = await answered(
    (messages) =>
      page.evaluate(
        async (target, said) => {
          let replies = 0;
          addEventListener('message', ({ source }) => {
            if (source !== window) replies += 1;
          });
          const { runtime } = globalThis.chrome ?? {};
          for (const message of said) {
            postMessage(message, '*');
            document.dispatchEvent(new CustomEvent('message', { detail: message }));
            // Pages have no such function unless a manifest names them.
            const reply: unknown = await runtime?.sendMessage?.(target, message).catch(() => undefined);
            if (reply !== undefined) replies += 1;
          }
          return replies;
        },
        id,
        messages as unknown[],
      ),
    all,
  );
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.close();
  expect(count).toBe(0);
}, 60_000);

/** The world of our content scripts in the article's page. */
async function isolatedWorld(session: CDPSession): Promise<number> {
  const found = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${id}`) resolve(context.id);
    }),
  );
  await session.send('Runtime.enable');
  return found;
}
