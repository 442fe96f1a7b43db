// The settings list every package that is in a bundle of the extension, and no other, with a version and a licence that we may carry.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { librariesIn } from '../../scripts/libraries.mjs';
import { ROOT, read } from './files.ts';

const LIST = 'src/ui/options/libraries.list';
/** Licences that a program under MIT may carry in its package as they are. */
const WELCOME = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

test.each(['chrome', 'firefox'])('the packages in the bundles of %s', (browser) => {
  const meta = `dist/meta/${browser}.json`;
  expect(existsSync(join(ROOT, meta)), 'run npm run build first').toBe(true);
  const { outputs } = JSON.parse(read(meta)) as { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> };
  const bundled = new Set(
    Object.values(outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
        const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1];
        return name === undefined || bytesInOutput === 0 ? [] : [name];
      }),
    ),
  );
  expect(librariesIn(read(LIST)).map(({ name }) => name)).toEqual([...bundled].sort());
});

test('each has a version and a licence', () => {
  for (const { name, version, licence } of librariesIn(read(LIST))) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/u);
    expect(WELCOME, name).toContain(licence);
  }
});
