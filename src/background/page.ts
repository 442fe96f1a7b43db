// Speaking to a tab's page: reading its article, marking, scrolling. The content script is put there when it is missing.
import type { Article } from '../claims/report.ts';
import { browser } from '../platform/browser.ts';
import { parseReadReply } from '../platform/message-schemas.ts';
import { type Envelope, MESSAGE_VERSION, type PageCommand, type ReadReply } from '../platform/messages.ts';
import type { UnreadableReason } from '../platform/tab-state.ts';

/** What reads an article comes before what keeps its marks, which takes it from the page. */
const READING = 'reading.js';
const READER = 'reader.js';
const CARD = 'card.js';
const STYLE = 'content.css';

/** Reads the article of a tab; never rejects. */
export async function readPage(tab: number): Promise<ReadReply> {
  const known = await ask(tab, { type: 'article/read' });
  if (known !== undefined) return parseReadReply(known) ?? unreadable('no-answer');
  const refused = await inject(tab);
  if (refused) return unreadable(refused);
  const reply = await ask(tab, { type: 'article/read' });
  return parseReadReply(reply) ?? unreadable('no-answer');
}

/** The article of a reading once more; `null` when the page has other text by now, or is gone. */
export async function readAgain(tab: number, visit: string): Promise<Article | null> {
  const reply = parseReadReply(await ask(tab, { type: 'article/again', visit }));
  return reply?.kind === 'article' ? reply.article : null;
}

/** The page's answer; `undefined` when no content script of ours is there. */
export async function ask(tab: number, command: PageCommand): Promise<unknown> {
  const envelope: Envelope<PageCommand> = { ...command, v: MESSAGE_VERSION };
  try {
    return await browser.tabs.sendMessage(tab, envelope, { frameId: 0 });
  } catch {
    return undefined;
  }
}

export async function openTabs(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Puts the scripts that read and mark into the page; `null`, or why the browser refuses. */
async function inject(tab: number): Promise<UnreadableReason | null> {
  const target = { tabId: tab };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [READING, READER] });
    return null;
  } catch (error) {
    return reasonOf(error instanceof Error ? error.message : String(error), await addressOf(tab));
  }
}

/** Puts the card's script into the page; false where the browser refuses. */
export const putCard = (tab: number): Promise<boolean> => put(tab, CARD);

/** Puts what reads an article into a page that has its other scripts; false where the browser refuses. */
export const putReading = (tab: number): Promise<boolean> => put(tab, READING);

async function put(tab: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

async function addressOf(tab: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tab)).url ?? null;
  } catch {
    return null;
  }
}

const RESTRICTED_SCHEMES = new Set([
  'chrome:',
  'chrome-extension:',
  'moz-extension:',
  'about:',
  'edge:',
  'view-source:',
  'devtools:',
  'resource:',
  'data:',
]);
const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** Why a page is closed to us: by its address where the browser tells it, else by the browser's words. */
function reasonOf(message: string, address: string | null): UnreadableReason {
  if (address !== null && URL.canParse(address)) {
    const { protocol, hostname, pathname } = new URL(address);
    if (RESTRICTED_SCHEMES.has(protocol) || STORES.has(hostname)) return 'restricted-page';
    if (/\.pdf$/i.test(pathname)) return 'pdf';
    if (protocol === 'file:') return 'local-file';
  }
  if (/chrome:\/\/|extensions gallery|restricted|about:|error page|ExtensionsSettings/i.test(message)) return 'restricted-page';
  if (/permission|cannot access|host/i.test(message)) return 'no-permission';
  return 'no-answer';
}

const unreadable = (why: UnreadableReason): ReadReply => ({ kind: 'unreadable', why });
