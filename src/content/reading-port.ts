// Where the script that reads an article meets the one that keeps its marks (reader-main.ts): two files in the same world of the page,
// which find each other by a symbol there. What reads is taken once, and gone with all of its code when the reading is done; another
// look at a page that has changed asks for it again.
import type { articleReading } from './read.ts';

export type ReadArticle = typeof articleReading;

const KEY = Symbol.for('muqarin reading');

export function offerReading(read: ReadArticle): void {
  (globalThis as unknown as Record<symbol, unknown>)[KEY] = read;
}

/** `null` when the background has not put it into the page since it was taken last. */
export function takeReading(): ReadArticle | null {
  const world = globalThis as unknown as Record<symbol, unknown>;
  const read = world[KEY];
  delete world[KEY];
  // Only scripts of ours write to this world.
  return typeof read === 'function' ? (read as ReadArticle) : null;
}
