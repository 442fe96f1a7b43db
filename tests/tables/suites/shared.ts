// Peers' test tables beside the repository, when they are there.
import { existsSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../../shared/', import.meta.url);

export interface SuiteRow {
  readonly text: string;
  readonly lang: string;
  readonly kind: string;
  readonly span?: string;
  readonly start?: number;
  readonly value: unknown;
  readonly noneOf?: string;
  readonly relevant: boolean;
  readonly valueUnverified?: boolean;
}

/** The rows of a JSON table, or `null` after saying on the console that the tables are not here. */
export function sharedTable<T>(path: string): T[] | null {
  const file = new URL(path, FOLDER);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T[];
  console.info(`skipped: ${path} is not beside the repository`);
  return null;
}
