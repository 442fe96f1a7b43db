// Bytes of an input, or a message that says why there are none and what to do.
import { failure, type Result, success } from '../../claims/result.ts';
import type { Io } from '../run.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name and the folder.',
  EISDIR: 'this is a folder; name the files in it, for example folder/*.txt.',
  EACCES: 'this file may not be read; check its permissions.',
  EPERM: 'this file may not be read; check its permissions.',
  ENOTDIR: 'a part of this path is not a folder; check the name.',
  ENAMETOOLONG: 'this name is too long to be a file.',
  ERR_FS_FILE_TOO_LARGE: 'this file is too large to read; cut it into articles.',
};

/** `-` is standard input. */
export async function readBytes(file: string, io: Pick<Io, 'readFile' | 'readStandardInput'>): Promise<Result<Uint8Array>> {
  try {
    return success(await (file === '-' ? io.readStandardInput() : io.readFile(file)));
  } catch (error) {
    return failure(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `this file could not be read (${error instanceof Error ? error.message : String(error)}).`;
}
