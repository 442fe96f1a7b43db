// On which sites articles are recognised by themselves: the outlets that the corpus lists, less those that the reader switched off,
// and any other for which the reader gave the permission. The browser keeps the permissions, and they are the only record of them.
import * as v from 'valibot';
import { browser } from './browser.ts';
import { oneAtATime } from './one-at-a-time.ts';

export type Site =
  /** In the corpus's list; on unless the reader switched it off. */
  | { readonly kind: 'listed'; readonly host: string; readonly isOn: boolean }
  /** The reader asked for it here. */
  | { readonly kind: 'allowed'; readonly host: string; readonly pattern: string }
  /** Read only at a click on the toolbar button; `pattern` is what to ask the browser for. */
  | { readonly kind: 'by-click'; readonly host: string; readonly pattern: string };

/** The site of an address; `null` for an address that is no page of the web. */
export async function readSite(address: string): Promise<Site | null> {
  const where = placeOf(address);
  if (where === null) return null;
  const { host, pattern } = where;
  const isGranted = await browser.permissions.contains({ origins: [pattern] });
  if (!isGranted) return { kind: 'by-click', host, pattern };
  if (!isListed(host)) return { kind: 'allowed', host, pattern };
  return { kind: 'listed', host, isOn: !(await isSwitchedOff(address)) };
}

/** Asks the reader for one site. Browsers show the question only in answer to a click: nothing may be waited for before this. */
export const allowSite = (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] });

/** Gives a site's permission back. */
export const withdrawSite = (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] });

/** Calls back when the reader has granted something or taken it back, here or in the browser's settings, until the signal ends it. */
export function watchPermissions(changed: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    const listener = (): void => changed();
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }
}

/** Match patterns of the sites that the reader allowed, the listed outlets apart. */
export async function allowedSites(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedPatterns());
  return origins.filter((origin) => !listed.has(origin));
}

/** Whether the reader has switched the listed outlet of an address off; an outlet's other hosts go with it. */
export async function isSwitchedOff(address: string): Promise<boolean> {
  const where = placeOf(address);
  return where !== null && (await switchedOff()).some((off) => where.host === off || where.host.endsWith(`.${off}`));
}

/** Hosts of listed outlets that the reader switched off, `www.` left out. */
export async function switchedOff(): Promise<readonly string[]> {
  const kept = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(Kept, kept[KEY]);
  return parsed.success ? parsed.output.off : [];
}

/** `host` as a {@link Site} has it. */
export function switchSite(host: string, isOn: boolean): Promise<void> {
  return oneAtATime(KEY, async () => {
    const others = (await switchedOff()).filter((other) => other !== host);
    await browser.storage.local.set({ [KEY]: { version: 1, off: isOn ? others : [...others, host].sort() } });
  });
}

const KEY = 'sites';
const Kept = v.object({ version: v.literal(1), off: v.array(v.string()) });

function placeOf(address: string): { readonly host: string; readonly pattern: string } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // No port: Firefox's patterns have none, and a port is part of no permission that a reader would understand.
  return { host: hostname.replace(/^www\./, ''), pattern: `${protocol}//${hostname}/*` };
}

const listedPatterns = (): readonly string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);

/** Our own patterns have one form, `*://*.host/*`; the sample build adds `http://localhost/*`. */
function isListed(host: string): boolean {
  return listedPatterns().some((pattern) => {
    const listed = pattern.replace(/^[^/]*\/\/(?:\*\.)?([^/]*)\/.*$/, '$1');
    return host === listed || host.endsWith(`.${listed}`);
  });
}
