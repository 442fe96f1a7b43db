// axe-core on the card of every kind of claim, in both languages and themes: names, roles, order, contrast.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../scripts/browsers/find.mjs';
import { cssAsText } from '../../scripts/css-as-text.mjs';
import { namesOnly } from '../../scripts/names-only.mjs';
import { ENGLISH_REPORT } from '../ui-harness/sample-reports.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = '<!doctype html><html lang="en"><title>Card</title><main></main></html>';
const CLAIMS = ENGLISH_REPORT.claims.map(({ id }) => id);

describe.each(['ar', 'en'] as const)('the card in %s', (lang) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const chrome = findBrowsers().find(({ family }) => family === 'chrome');
    if (chrome === undefined) throw new Error('No Chrome or Chromium on this machine: npm test says what to install.');
    const { outputFiles } = await esbuild.build({
      entryPoints: [fileURLToPath(new URL('../ui-harness/card-page.ts', import.meta.url))],
      bundle: true,
      write: false,
      format: 'iife',
      plugins: [cssAsText, namesOnly],
    });
    browser = await puppeteer.launch({
      executablePath: chrome.executable,
      headless: true,
      pipe: true,
      args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setContent(PAGE);
    await page.evaluate(outputFiles[0]?.text ?? '');
    await page.evaluate(AXE);
  });

  afterAll(() => browser?.close());

  test.each(CLAIMS.flatMap((claim) => (['light', 'dark'] as const).map((theme) => ({ claim, theme }))))(
    '$claim, $theme: no violation',
    async ({ claim, theme }) => {
      await page.evaluate(`drawSampleCard(${JSON.stringify(lang)}, ${JSON.stringify(claim)}, ${JSON.stringify(theme)})`);
      const found = (await page.evaluate(
        'axe.run().then(({ violations, passes }) => ({ violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]), passes: passes.map(({ id }) => id) }))',
      )) as { readonly violations: unknown; readonly passes: readonly string[] };
      // It did look at the card, and at its colours.
      expect(found.passes).toEqual(
        expect.arrayContaining(['aria-dialog-name', 'color-contrast', 'svg-img-alt'].slice(0, claim === 'c1' ? 3 : 2)),
      );
      expect(found.violations).toEqual([]);
    },
  );
});
