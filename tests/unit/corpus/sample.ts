// A small valid corpus file for the tests to break, one fault at a time.
import type { CorpusFile } from '../../../src/corpus/schema/corpus.ts';

export const SAMPLE = {
  schema: 'muqarin/corpus@1',
  id: 'sample',
  title: { ar: 'عيّنة', en: 'Sample' },
  documents: [
    {
      id: 'a1',
      lang: 'en',
      outlet: { ar: 'صحيفة', en: 'A newspaper' },
      outletBasis: 'the masthead',
      published: '2024-02-29',
      publishedBasis: 'the masthead',
      sha256: '0'.repeat(64),
    },
    { id: 'a2', lang: 'ar', outlet: null, outletBasis: null, published: '2023-12-31', publishedBasis: 'given', sha256: 'f'.repeat(64) },
  ],
  origins: { agency: { name: { ar: 'وكالة', en: 'An agency' }, kind: 'wire' } },
  facts: [
    {
      id: 'sheep-hill',
      kind: 'quantity',
      measure: 'other',
      actor: 'shepherds',
      place: ['hill', 'valley'],
      target: null,
      statement: { ar: 'للرعاة في التل والوادي 40 خروفاً.', en: 'The shepherds have 40 sheep on the hill and in the valley.' },
      mentions: [{ document: 'a1', origin: 'agency', speaker: null, value: { min: 40, max: 40, modifier: 'exact' } }],
    },
    {
      id: 'fair-2023',
      kind: 'date',
      event: 'hmc-announced',
      statement: { ar: 'أقيم المعرض في أغسطس/آب 2023.', en: 'The fair was held in August 2023.' },
      mentions: [{ document: 'a2', origin: 'agency', speaker: null, date: { from: '2023-08-01', to: '2023-08-31', precision: 'month' } }],
    },
  ],
} satisfies CorpusFile;

/** A deep copy with the value at `path` replaced; `undefined` removes the field. */
export function sampleWith(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(SAMPLE);
  let at = copy;
  for (const step of path.slice(0, -1)) at = Reflect.get(asObject(at), step);
  const last = path.at(-1);
  if (last === undefined) throw new Error('muqarin: the path is empty');
  if (value === undefined) Reflect.deleteProperty(asObject(at), last);
  else Object.defineProperty(asObject(at), last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function asObject(value: unknown): object {
  if (typeof value !== 'object' || value === null) throw new Error('muqarin: the path leads out of the sample');
  return value;
}
