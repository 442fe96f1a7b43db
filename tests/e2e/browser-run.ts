// A browser with the extension for all tests of a block, a server behind it, and pages that are closed after each test.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Driver, launch } from '../../scripts/browsers/driver.mjs';
import { type Family, findBrowsers } from '../../scripts/browsers/find.mjs';
import type { LocalServer } from '../../scripts/serve.mjs';

export interface BrowserRun {
  /** From the first test on. */
  readonly driver: Driver;
  /** From the first test on. */
  readonly server: LocalServer;
  /** Opened by the test that runs; each is closed after it. */
  readonly pages: Page[];
  readonly open: (host: string, path: string) => Promise<Page>;
}

/**
 * The page that greets a new reader opens by itself and asks for a comparison: on a slow machine over the first test's page, which has no
 * pointer then, and among the messages that it counts. Chromium alone tells of it; Firefox's driver does not see extension pages.
 */
async function untilWelcomed({ browser }: Driver): Promise<void> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), { timeout: WELCOME_MS });
  const page = await target.page();
  await page?.waitForSelector('article.claim', { timeout: WELCOME_MS });
}

const WELCOME_MS = 20_000;

export function useBrowser(family: Family, startServer: () => Promise<LocalServer>): BrowserRun {
  let driver: Driver | undefined;
  let server: LocalServer | undefined;
  const pages: Page[] = [];

  beforeAll(async () => {
    const found = findBrowsers().find((one) => one.family === family);
    if (found === undefined) throw new Error(`No ${family} on this machine: npm test says what to install.`);
    server = await startServer();
    const extension = new URL(`../../dist/${family}`, import.meta.url).pathname;
    driver = await launch(family, { executable: found.executable, extension, headless: true, proxyPort: server.port, language: 'en' });
    if (family === 'chrome') await untilWelcomed(driver);
  });

  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) if (!page.isClosed()) await page.close();
  });

  const started = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('The browser starts before the first test, not before its block.');
    return value;
  };
  return {
    get driver() {
      return started(driver);
    },
    get server() {
      return started(server);
    },
    pages,
    open: async (host, path) => {
      const page = await started(driver).open(`http://${host}${path}`);
      pages.push(page);
      return page;
    },
  };
}
