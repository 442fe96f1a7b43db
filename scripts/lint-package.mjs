// Mozilla's linter over the Firefox build: what it may find is listed with its exact count, so that more is a fault and so is less.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Findings by their code. Empty: the build takes what the linter warns of out of the libraries (without-inner-html.mjs).
 * @type {Readonly<Record<string, number>>}
 */
const ALLOWED = {};

const linter = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
const { stdout, stderr } = spawnSync(process.execPath, [linter, 'lint', `--source-dir=${join(ROOT, 'dist/firefox')}`, '--output=json'], {
  encoding: 'utf8',
});
/** @type {{ summary: Record<'errors' | 'notices' | 'warnings', number> } & Record<'errors' | 'notices' | 'warnings', Finding[]>} */
let result;
try {
  result = JSON.parse(stdout);
} catch {
  throw new Error(`muqarin: the linter gave no result. ${stderr}`);
}

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */
const findings = [...result.errors, ...result.notices, ...result.warnings];
const codes = new Set([...findings.map(({ code }) => code), ...Object.keys(ALLOWED)]);
const wrong = [...codes].filter((code) => findings.filter((one) => one.code === code).length !== (ALLOWED[code] ?? 0));
for (const code of wrong) {
  console.error(`${code}: ${ALLOWED[code] ?? 0} allowed`);
  for (const { message, file, line } of findings.filter((one) => one.code === code))
    console.error(`  ${file ?? ''}:${line ?? ''} ${message}`);
}
const { errors, notices, warnings } = result.summary;
console.log(`web-ext lint: ${errors} errors, ${notices} notices, ${warnings} warnings`);
process.exitCode = wrong.length > 0 ? 1 : 0;
