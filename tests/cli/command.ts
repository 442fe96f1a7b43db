// The command line as a process: bundled once a test file, run on files of a folder that is removed afterwards.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundling and, for some inputs, megabytes of text. */
export const PATIENT_MS = 60_000;

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Command {
  /** The folder that the command runs in. */
  readonly folder: string;
  /** Writes an input into the folder. */
  write(name: string, content: string | Uint8Array): void;
  run(args: readonly string[], options?: { readonly input?: string; readonly env?: Record<string, string> }): Promise<Run>;
  remove(): void;
}

export async function bundledCommand(): Promise<Command> {
  const folder = mkdtempSync(join(tmpdir(), 'muqarin-cli-'));
  const script = join(folder, 'bundle', 'muqarin.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/cli/main.ts'],
    outfile: script,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire as muqarinRequire } from 'node:module';\nconst require = muqarinRequire(import.meta.url);" },
  });
  return {
    folder,
    write(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    run: (args, { input = '', env = {} } = {}) => runProcess(script, args, folder, input, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runProcess(script: string, args: readonly string[], cwd: string, input: string, env: Record<string, string>): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
