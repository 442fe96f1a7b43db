// A small corpus of our own, as `muqarin corpus build` writes them: one article of an invented paper with one figure.
import type { CorpusFile } from '../src/corpus/schema/corpus.ts';

export interface ArchiveOptions {
  readonly id?: string;
  /** ISO day of its article. */
  readonly published?: string;
  readonly troops?: number;
  /** Of the soldiers; the bundled references count those in Iraq and in Syria. */
  readonly place?: string;
  /** How many facts, all of the same kind. */
  readonly facts?: number;
}

export const ARCHIVE_TITLE = { ar: 'أرشيف المرفأ', en: 'Harbour archive' };
export const ARCHIVE_OUTLET = { ar: 'صحيفة المرفأ', en: 'The Harbour Post' };

/** Of the US soldiers in Iraq, unless told otherwise. */
export function archive({
  id = 'archive',
  published = '2024-01-28',
  troops = 3900,
  place = 'iraq',
  facts = 1,
}: ArchiveOptions = {}): CorpusFile {
  return {
    schema: 'muqarin/corpus@1',
    id,
    title: ARCHIVE_TITLE,
    documents: [
      {
        id: `${id}-1`,
        lang: 'en',
        outlet: ARCHIVE_OUTLET,
        outletBasis: 'its masthead',
        published,
        publishedBasis: 'its masthead',
        sha256: 'a'.repeat(64),
      },
    ],
    origins: { 'harbour-post': { name: ARCHIVE_OUTLET, kind: 'outlet' } },
    facts: Array.from({ length: facts }, (_, index) => ({
      id: facts === 1 ? `${id}-troops` : `${id}-troops-${index}`,
      kind: 'quantity',
      measure: 'troops',
      actor: 'us',
      place: [place],
      target: null,
      statement: { ar: 'عدد الجنود الأميركيين بحسب الأرشيف.', en: 'The number of American soldiers, by the archive.' },
      mentions: [{ document: `${id}-1`, origin: 'harbour-post', speaker: null, value: { min: troops, max: troops, modifier: 'exact' } }],
    })),
  };
}
