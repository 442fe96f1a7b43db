// `npm run fuzz`: every property of tests/property with many cases. `-- --seed N` brings a run back, `-- --cases N` sets how many,
// any other word chooses files by a part of their name.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './root.mjs';

const CASES = 10_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, cases: { type: 'string', default: String(CASES) } },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
console.log(`${values.cases} cases of each property, seed ${seed}\n`);
const files = positionals.length === 0 ? ['tests/property'] : positionals.map((name) => `tests/property/${name}`);
const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project=unit', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, MUQARIN_CASES: values.cases, MUQARIN_SEED: seed },
});
console.log(`\nThe same run again: npm run fuzz -- --cases ${values.cases} --seed ${seed}`);
process.exitCode = status ?? 1;
