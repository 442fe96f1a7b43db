// `npm run package`: the archive for each browser's store and the source archive for its reviewers, into dist/packages.
// The same sources give the same bytes: files in order, no clock, no machine. `npm run build-for-amo` makes the Firefox archive
// alone; a reviewer runs it in the unpacked source archive and compares.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { BROWSERS, build } from './build.mjs';
import { ROOT } from './root.mjs';

const OUT = join(ROOT, 'dist/packages');
/** The earliest day that the format can name. Its fields are local time, so this reads the same in every zone. */
const EPOCH = new Date(1980, 0, 1);
/** Regular files that everybody may read, on the system whose rights the field is in. */
const RIGHTS = { os: 3, attrs: 0o100644 << 16 };

/**
 * The archives by file name. Pure of the clock; builds into a folder of its own.
 * @param {readonly ('chrome' | 'firefox' | 'source')[]} [wanted]
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>}
 */
export async function archives(wanted = [...BROWSERS, 'source']) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'muqarin-package-'));
  try {
    await build({ out: folder });
    return new Map(
      wanted.map((name) => [
        `muqarin-${name}-${version}.zip`,
        name === 'source' ? archive(ROOT, sourceFiles()) : archive(join(folder, name), filesBelow(join(folder, name))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder @param {readonly string[]} files */
function archive(folder, files) {
  const entries = [...files].sort().map((file) => [file, [readFileSync(join(folder, file)), RIGHTS]]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH });
}

/** Paths with `/`, relative to the folder. @param {string} folder */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** What is committed: a reviewer gets what the history has, not what lies about. */
function sourceFiles() {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
    return listed.split('\0').filter((file) => file !== '');
  } catch {
    throw new Error(
      'muqarin: the source archive holds the committed files, and this folder is no git checkout; run `npm run build-for-amo` here',
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const made = await archives(process.argv[2] === 'firefox' ? ['firefox'] : undefined);
    mkdirSync(OUT, { recursive: true });
    for (const [name, bytes] of made) {
      writeFileSync(join(OUT, name), bytes);
      const sum = createHash('sha256').update(bytes).digest('hex');
      console.log(`${sum}  dist/packages/${name}  ${(bytes.length / 1024).toFixed(1)} kB`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
