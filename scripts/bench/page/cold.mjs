// How long a stopped background takes to its first answer, beside one that does nothing but read the corpus.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import { stopWorkers } from '../../browsers/chromium.mjs';
import { ROOT } from '../../root.mjs';
import { ARTICLE, COMPARED_MS, HOST, median, serveBench, writeExtension } from './extensions.mjs';

const RUNS = 15;

/**
 * From a view's question to the first answer of a stopped background, in ms: ours with a report that is known, and an empty
 * one that does nothing but read the corpus.
 * @param {string} executable
 */
export async function measureColdAnswer(executable) {
  const folder = mkdtempSync(join(tmpdir(), 'muqarin-bench-'));
  const server = await serveBench([]);
  try {
    const ours = await open(join(ROOT, 'dist/chrome'), 'popup.html');
    try {
      const empty = await open(await makeCorpusReader(folder), 'empty.html');
      try {
        // In turn, so that whatever else the machine does meets both.
        for (let run = 0; run < RUNS; run++) {
          await ours.measure();
          await empty.measure();
        }
        return { ours: median(ours.times), baseline: median(empty.times) };
      } finally {
        await empty.close();
      }
    } finally {
      await ours.close();
    }
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }

  /** A browser of its own with the extension, whose background has compared an article. @param {string} extension @param {string} view */
  async function open(extension, view) {
    const browser = await puppeteer.launch({
      executablePath: executable,
      headless: true,
      pipe: true,
      enableExtensions: true,
      // A worker that a debugger is attached to waits for it when it starts.
      targetFilter: (target) => target.type() !== 'service_worker',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        `--proxy-server=127.0.0.1:${server.port}`,
      ],
    });
    try {
      const id = await browser.installExtension(extension);
      const article = await browser.newPage();
      await article.goto(`http://${HOST}${ARTICLE}`);
      await new Promise((resolve) => setTimeout(resolve, COMPARED_MS));
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${view}`);
      const tab = await page.evaluate(async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? 0, article.url());
      /** @type {number[]} */
      const times = [];
      const measure = async () => {
        await stopWorkers(page);
        const time = await page.evaluate(async (asked) => {
          const started = performance.now();
          await chrome.runtime.sendMessage({ type: 'state/get', tab: asked, v: 1 });
          return performance.now() - started;
        }, tab);
        times.push(time);
      };
      return { times, measure, close: () => browser.close() };
    } catch (error) {
      await browser.close();
      throw error;
    }
  }
}

/** An extension whose background reads the bundled corpus and answers. @param {string} folder */
async function makeCorpusReader(folder) {
  const path = join(folder, 'corpus-reader');
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { bundledCorpus } from './src/corpus/bundled.ts';
        chrome.runtime.onMessage.addListener((message, sender, answer) => answer(bundledCorpus().topic !== null));`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
  });
  writeExtension(path, 'corpus reader', null, outputFiles[0]?.text ?? '');
  return path;
}
