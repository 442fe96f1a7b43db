// Conventions of the files themselves: length, names, a first line that says what for, nothing left over.
import { describe, expect, test } from 'vitest';
import { filesBelow, read, sources } from './files.ts';

/** A longer file says at its top why it is one file: `// Long: …`. */
const LONGEST = 300;
const REASON = /^\/\/ Long: \S/mu;
const TOP_LINES = 6;

const CODE = ['src', 'scripts', 'tests'].flatMap((folder) => filesBelow(folder)).filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path));
const TESTS = CODE.filter((path) => path.startsWith('tests/'));
const EVERYTHING = filesBelow('.').filter((path) => /\.(?:ts|tsx|mjs|json|md|html|css|yml)$|^\.ci\//u.test(path));

test.each(CODE)('%s is at most 300 lines long or says why', (path) => {
  const lines = read(path).split('\n');
  if (lines.length > LONGEST) expect(lines.slice(0, TOP_LINES).join('\n')).toMatch(REASON);
});

test.each(sources())('%s begins with what it is for', (path) => {
  expect(read(path)).toMatch(/^(?:#!.*\n)?\/[/*]/u);
});

test.each([...CODE, ...filesBelow('src')])('%s has a name in kebab-case that says something', (path) => {
  const name = path.split('/').at(-1) ?? '';
  if (name.startsWith('tsconfig') || name === 'README.md') return;
  expect(name).toMatch(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u);
  expect(name).not.toMatch(/^(?:utils?|helpers?|misc|manager|common)\./u);
});

describe('tests', () => {
  test.each(TESTS)('%s leaves nothing out and singles nothing out', (path) => {
    expect(read(path)).not.toMatch(/\b(?:test|it|describe)\.(?:skip|only)\b|\.(?:skip|only)\(/u);
  });
});

describe('text', () => {
  test.each(EVERYTHING)('%s names no folder of the machine it was written on', (path) => {
    if (path === 'package-lock.json') return;
    expect(read(path)).not.toMatch(/(?:^|[\s"'`(=])\/(?:home|Users|work|root|tmp)\/\w/u);
  });
});
