// Reads the tables and articles beside the repository; they are never part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DateContext, type DateExpression, readDates } from '../../../src/engine/dates/read.ts';
import { splitSentences } from '../../../src/text/sentences.ts';
import { tokenise } from '../../../src/text/tokens.ts';

const SHARED = join(import.meta.dirname, '../../../../shared');

/** Whether the tables are there; says so when they are not. */
export const present = existsSync(SHARED);
if (!present) console.log(`The shared tables are not at ${SHARED}: dates are tested on the tables written here alone.`);

// biome-ignore lint/suspicious/noExplicitAny: the shape of a foreign table is checked where it is used
export const load = (path: string): any => JSON.parse(readFileSync(join(SHARED, path), 'utf8'));
export const text = (path: string): string => readFileSync(join(SHARED, path), 'utf8');
export const files = (folder: string): string[] =>
  readdirSync(join(SHARED, folder))
    .filter((name) => name.endsWith('.json'))
    .sort();

export function read(
  content: string,
  published: string | null,
  options: Omit<DateContext, 'published' | 'sentences'> = {},
): DateExpression[] {
  const tokens = tokenise(content);
  return readDates(tokens, { published, sentences: splitSentences(tokens), ...options });
}

const edge = (iso: string, end: boolean): string => {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (day) return iso;
  const from = new Date(Date.UTC(year, (month ?? 1) - 1, 1));
  const to = new Date(Date.UTC(month ? year : year + 1, month ? month : 0, 0));
  return (end ? to : from).toISOString().slice(0, 10);
};

/** "2024", "2024-01", a pair of them, "a/b" or "2023-SU" (a summer) as first and last day. */
export function interval(value: string | readonly string[]): readonly [string, string] {
  if (typeof value !== 'string') return [edge(value[0] ?? '', false), edge(value[1] ?? value[0] ?? '', true)];
  if (value.includes('/')) return interval(value.split('/'));
  if (value.endsWith('-SU')) return [`${value.slice(0, 4)}-06-01`, `${value.slice(0, 4)}-08-31`];
  return [edge(value, false), edge(value, true)];
}

export const isInterval = (found: DateExpression, [from, to]: readonly [string, string]): boolean =>
  found.date?.from === from && found.date.to === to;

export const overlaps = (found: DateExpression, start: number, end: number): boolean => found.start < end && found.end > start;
