// The project's own files, for the tests of its conventions.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders that no convention speaks of. */
const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'screenshots', '.cache']);

/** Paths below `folder`, relative to the project and with forward slashes, in a fixed order. */
export function filesBelow(folder: string, ends = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesBelow(path, ends);
      return entry.isFile() && entry.name.endsWith(ends) ? [relative('.', path).replaceAll('\\', '/')] : [];
    })
    .sort();
}

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The TypeScript of src. */
export const sources = (): string[] => filesBelow('src').filter((path) => /\.tsx?$/u.test(path));

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/gu;

/** What a module names in its imports and re-exports, in order. */
export const importsOf = (path: string): string[] => [...read(path).matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
