// The lock file must do for every platform, whichever machine wrote it: `npm ci` refuses one that lacks an optional binary.
import { expect, test } from 'vitest';
import { read } from './files.ts';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('every optional dependency of a package has its own entry', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});
