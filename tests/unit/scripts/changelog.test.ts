// The changelog as data, in both languages alike.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { versionsIn } from '../../../scripts/changelog.mjs';

const read = (name: string) => versionsIn(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));

test('versions, what stands before their lists, items over several lines', () => {
  const markdown = '# Changelog\n\nIntro.\n\n## 1.1.0\n\n- One `tool`\n  goes on.\n- Two.\n\n## 1.0.0\n\nThe first.\n\n- Three.\n';
  expect(versionsIn(markdown)).toEqual([
    { version: '1.1.0', about: '', changes: ['One tool goes on.', 'Two.'] },
    { version: '1.0.0', about: 'The first.', changes: ['Three.'] },
  ]);
});

test('both languages have the same versions with as many changes', () => {
  const shape = (name: string) => read(name).map(({ version, changes }) => [version, changes.length]);
  expect(shape('CHANGELOG.ar.md')).toEqual(shape('CHANGELOG.md'));
  expect(shape('CHANGELOG.md').length).toBeGreaterThan(0);
});
