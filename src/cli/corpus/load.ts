// A corpus file by its name, or the bundled corpus by the word for it.
import { failure, type Result, success } from '../../claims/result.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { parseCorpus } from '../../corpus/parse.ts';
import { decodeText } from '../../encodings/text-file.ts';
import { readBytes } from '../inputs/bytes.ts';
import { parseJson } from '../inputs/json.ts';
import type { Engine, Io } from '../run.ts';

/** What stands for the corpus that comes with Muqarin, where a file of this name would have an extension. */
const BUNDLED = 'bundled';

export async function loadCorpus(file: string, io: Io): Promise<Result<Corpus>> {
  if (file === '-') return failure('a corpus cannot be standard input; name a file.');
  const bytes = await readBytes(file, io);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (!text.ok) return text;
  const data = parseJson(text.value, 'repair it, build the corpus anew, or fetch it again: it may have been cut off.');
  return data.ok ? parseCorpus(data.value) : data;
}

export async function loadNamed(name: string, io: Io, engine: Engine): Promise<Result<Corpus>> {
  return name === BUNDLED ? success(engine.corpus()) : loadCorpus(name, io);
}
