// One living instance of a script of ours in a page. A second injection, or the extension's next version, ends the first.

/** Ends the instance of that name that is there, if any, and gives the new one's controller. */
export function takeOver(name: string): AbortController {
  const world = globalThis as unknown as Record<symbol, unknown>;
  const key = Symbol.for(`muqarin ${name}`);
  const before = world[key];
  if (before instanceof AbortController) before.abort();
  const controller = new AbortController();
  world[key] = controller;
  return controller;
}

/** Whether a living instance of that name is in the page. */
export function isHere(name: string): boolean {
  const there = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`muqarin ${name}`)];
  return there instanceof AbortController && !there.signal.aborted;
}

/** A page can make any look at it fail; what cannot be seen is not there. */
export function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

/** An address without its fragment: another fragment is the same page. */
export const pageOf = (address: string): string => address.replace(/#.*$/s, '');

/** By the prototype's own getter: an element named `URL` hides the document's. `location` would cost the page a class more. */
const addressOf = Object.getOwnPropertyDescriptor(Document.prototype, 'URL')?.get;
const addressNow = (): string => String(addressOf?.call(document) ?? location.href);

/** Calls back after the page has changed its own address without loading (Navigation API); nothing where the API is missing. */
export function whenAddressChanges(changed: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { readonly navigation?: unknown };
  if (!(navigation instanceof EventTarget)) return;
  let address = pageOf(addressNow());
  navigation.addEventListener(
    'currententrychange',
    () => {
      const now = pageOf(addressNow());
      if (now === address) return;
      address = now;
      changed();
    },
    { signal },
  );
}
