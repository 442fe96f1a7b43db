// Parts of the extension in scripts of their own, which are run when they are first needed: a background that answers what it knows
// already starts without the engine, and nobody pays for a language that they do not speak.
// Scripts and not requests: the policy of our pages admits no connection of any kind.

export const PARTS = ['engine', 'messages-ar', 'messages-en'] as const;
export type Part = (typeof PARTS)[number];

const PUBLISHED = Symbol.for('muqarin parts');
const holder: { [PUBLISHED]?: Partial<Record<Part, object>>; readonly document: Document } = globalThis;

/** There in workers alone, which have no document to put a script into. */
declare const importScripts: ((...urls: string[]) => void) | undefined;

/** What a part's script does as its last. */
export function publishPart(part: Part, content: object): void {
  holder[PUBLISHED] = { ...holder[PUBLISHED], [part]: content };
}

/** What the part has published; only scripts of ours run beside this one. Rejects where its script is not in the package. */
export async function loadPart(part: Part): Promise<object> {
  if (holder[PUBLISHED]?.[part] === undefined) await runOnce(`${part}.js`);
  const content = holder[PUBLISHED]?.[part];
  if (content === undefined) throw new Error(`muqarin: ${part}.js published nothing; build the extension again`);
  return content;
}

/** Called as the background starts: a worker may later run those scripts alone that it ran while it was installed. */
export function admitParts(): void {
  if (typeof importScripts !== 'function') return;
  const load = importScripts;
  addEventListener('install', () => load(...PARTS.map((part) => `${part}.js`)));
}

/** Scripts that are on their way: two may ask for the same. */
const running = new Map<string, Promise<void>>();

function runOnce(script: string): Promise<void> {
  const run = running.get(script) ?? runScript(script).finally(() => running.delete(script));
  running.set(script, run);
  return run;
}

function runScript(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof importScripts === 'function') {
      importScripts(script);
      resolve();
      return;
    }
    const element = document.createElement('script');
    element.src = script;
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error(`muqarin: ${script} is not in the package; build the extension again`)));
    document.head.append(element);
  });
}
