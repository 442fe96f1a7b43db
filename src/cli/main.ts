#!/usr/bin/env node
// The process around the command line: arguments in, exit status out, a closed pipe is no error.
import { access, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { bundledCorpus } from '../corpus/bundled.ts';
import { analyse } from '../engine/analyse.ts';
import { type Io, run } from './run.ts';

const io: Io = {
  readFile: (path) => readFile(path),
  readStandardInput,
  writeFile: writeWhole,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  listFolder: (path) => readdir(path),
  print: (text) => process.stdout.write(text),
  warn: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true,
  isColourful: process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
};

// `muqarin compare … | head`: the reader has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// The status is set, not forced by exit(), so that a slow pipe still receives everything.
process.exitCode = await run(process.argv.slice(2), io, { analyse, corpus: bundledCorpus });

/** Beside the file first: a machine that stops in the middle leaves the old one whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  const half = `${path}.part`;
  await writeFile(half, text);
  await rename(half, path);
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
