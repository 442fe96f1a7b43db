// One living instance of a script of ours in a page. A second injection, or the extension's next version, ends the first.

/**
 * Ends the instance of that name that is there, if any; `end` ends this one. A function and no signal: the browser's classes of signals would
 * cost every page more than the rest of the gate.
 */
export function takeOver(name: string, end: () => void): void {
  const world = globalThis as unknown as Record<symbol, unknown>;
  const key = Symbol.for(`muqarin ${name}`);
  const before = world[key];
  if (typeof before === 'function') before();
  world[key] = end;
}

/** Whether an instance of that name is in the page. */
export function isHere(name: string): boolean {
  return Symbol.for(`muqarin ${name}`) in globalThis;
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

/** Of the Navigation API what is read here; anything of it may be missing from an event that the page made up. */
interface Navigation extends EventTarget {
  readonly currentEntry?: { readonly url?: string | null } | null;
}

interface EntryChange extends Event {
  readonly from?: { readonly url?: string | null } | null;
}

/**
 * Calls back after the page has changed its own address without loading (Navigation API); nothing where the API is missing. Gives what ends
 * that. The address before is the event's: to know it from the start would cost every page that never changes it.
 */
export function whenAddressChanges(changed: () => void): () => void {
  const { navigation } = globalThis as { readonly navigation?: Navigation };
  const listener = ({ from }: EntryChange): void => {
    const before = from?.url ?? null;
    if (before !== null && pageOf(before) !== pageOf(navigation?.currentEntry?.url ?? '')) changed();
  };
  navigation?.addEventListener('currententrychange', listener);
  return () => navigation?.removeEventListener('currententrychange', listener);
}
