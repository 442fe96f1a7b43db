// A kept record is changed by reading, changing and writing it. Two choices made at once, in one page or in two, must not undo each other.

/** The browser's own locks, which all pages of ours and the background share. Absent only where the code runs without a browser. */
const locks: LockManager | undefined = globalThis.navigator?.locks;
let last: Promise<unknown> = Promise.resolve();

/** Runs `change` after every other change of the record `name` that was asked for before it. Rejects as `change` does. */
export function oneAtATime<Value>(name: string, change: () => Promise<Value>): Promise<Value> {
  if (locks !== undefined) return locks.request(`muqarin ${name}`, change);
  const mine = last.then(change, change);
  last = mine;
  return mine;
}
