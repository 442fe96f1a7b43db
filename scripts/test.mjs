// `npm test`: every check of the project, one after the other, all of them also when one fails, and one closing line.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireBrowsers } from './browsers/require.mjs';
import { ROOT } from './root.mjs';

/** @typedef {{ passed: number, failed: number, todo: number }} Count */

const reports = mkdtempSync(join(tmpdir(), 'muqarin-test-'));

/** @type {readonly { name: string, run: () => Count }[]} */
const STEPS = [
  { name: 'format and lint', run: () => check('@biomejs/biome/bin/biome', 'ci', '--error-on-warnings') },
  { name: 'unused files, exports and dependencies', run: () => check('knip/bin/knip.js', '--no-progress') },
  { name: 'types', run: () => check('typescript/bin/tsc', '-b') },
  { name: 'build', run: () => node(join(ROOT, 'scripts/build.mjs')) },
  { name: 'the Firefox package', run: () => node(join(ROOT, 'scripts/lint-package.mjs')) },
  { name: 'unit, table, property and convention tests', run: () => vitest('unit') },
  { name: 'both browsers', run: () => (requireBrowsers() ? { passed: 1, failed: 0, todo: 0 } : { passed: 0, failed: 1, todo: 0 }) },
  { name: 'end to end', run: () => vitest('e2e') },
];

const total = { passed: 0, failed: 0, todo: 0 };
/** @type {string[]} */
const failures = [];
for (const { name, run } of STEPS) {
  console.log(`\n── ${name}`);
  const count = run();
  if (count.failed > 0) failures.push(name);
  total.passed += count.passed;
  total.failed += count.failed;
  total.todo += count.todo;
}
rmSync(reports, { recursive: true, force: true });

console.log('');
if (failures.length > 0) console.log(`Failed: ${failures.join(' · ')}`);
if (total.todo > 0) console.log(`Known gaps (todo rows): ${total.todo}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {string} tool A script of node_modules. @param {string[]} parameters */
function check(tool, ...parameters) {
  return node(join(ROOT, 'node_modules', tool), ...parameters);
}

/** A command counts as one test. @param {string[]} parameters @returns {Count} */
function node(...parameters) {
  const { status } = spawnSync(process.execPath, parameters, { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0, todo: 0 } : { passed: 0, failed: 1, todo: 0 };
}

/** @param {string} project @returns {Count} */
function vitest(project) {
  const file = join(reports, `${project}.json`);
  const parameters = ['run', `--project=${project}`, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { failed } = check('vitest/vitest.mjs', ...parameters);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    // A file that does not even load has no failed test of its own.
    const broken = Math.max(report.numFailedTests, failed);
    return { passed: report.numPassedTests, failed: broken, todo: report.numTodoTests };
  } catch {
    return { passed: 0, failed: 1, todo: 0 };
  }
}
