// Corpora that a reader added, and a report that rests on one. In the settings: one of invented newsrooms that is on, one with a long name that is off.
import type { Report } from '../../src/claims/report.ts';
import type { StoredCorpus } from '../../src/references/corpora/store.ts';
import { ARCHIVE_OUTLET, ARCHIVE_TITLE, type ArchiveOptions, archive } from '../archive.ts';

export const addedCorpora = (): readonly StoredCorpus[] => [
  storedArchive({ id: 'archive' }),
  {
    ...storedArchive({ id: 'gazette', troops: 2000 }, '2024-06-02T08:00:00.000Z'),
    kept: {
      ...storedArchive({ id: 'gazette', troops: 2000 }, '2024-06-02T08:00:00.000Z').kept,
      title: {
        ar: 'أرشيف جريدة المرافئ والجزر البعيدة من يناير/كانون الثاني إلى يوليو/تموز 2024',
        en: 'The archive of the Gazette of Harbours and Distant Islands, January to July 2024',
      },
      isOn: false,
      documents: 1240,
      facts: 9800,
      langs: ['ar', 'en'],
      last: '2024-07-30',
      size: 5_400_000,
    },
  },
];

/** As it is kept when its file was imported. */
export function storedArchive(options: ArchiveOptions = {}, addedAt = '2024-06-01T08:00:00.000Z'): StoredCorpus {
  const file = archive(options);
  const [first] = file.documents;
  const day = first?.published ?? '';
  const size = JSON.stringify(file).length;
  const sha256 = `${options.troops ?? 0}`.padStart(64, 'a');
  const figures = { documents: file.documents.length, facts: file.facts.length, langs: ['en' as const], first: day, last: day, size };
  return { kept: { id: file.id, title: ARCHIVE_TITLE, sha256, isOn: true, addedAt, ...figures }, file };
}

/** The first claim rests on an added corpus (tests/archive.ts) instead, as the extension reports it. */
export function restingOnArchive(report: Report): Report {
  const [first, ...others] = report.claims;
  const [of] = archive().facts;
  if (first === undefined || of === undefined) throw new Error('the sample has changed');
  const evidence = [{ fact: of.id, origins: 1, documents: ['archive-1'], corpus: 'archive' }];
  return {
    ...report,
    claims: [{ ...first, evidence }, ...others],
    corpora: { archive: ARCHIVE_TITLE },
    names: {
      documents: [{ id: 'archive-1', outlet: ARCHIVE_OUTLET, published: '2024-01-28' }],
      origins: { 'harbour-post': { name: ARCHIVE_OUTLET, kind: 'outlet' } },
      speakers: {},
      events: {},
      propositions: {},
    },
    facts: { ...report.facts, [of.id]: of },
  };
}
