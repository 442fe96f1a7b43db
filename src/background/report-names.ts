// What the reader's own corpora call the things that a report names; what the bundled one calls its own, every view knows.
import type { Mention } from '../claims/fact.ts';
import type { CorpusNames } from '../claims/names.ts';
import type { Report } from '../claims/report.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** Nothing when the report names nothing of theirs. */
export function namesIn(report: Report, corpus: Corpus, bundled: Corpus): Pick<Report, 'names'> {
  const mentions = Object.values(report.facts).flatMap((fact): readonly Mention[] => fact.mentions);
  const documents = [...mentions.map(({ document }) => document), ...report.sharedWording.map(({ document }) => document)];
  const origins = [...mentions.map(({ origin }) => origin), ...(report.origins ?? []).map(({ origin }) => origin)];
  const speakers = [...mentions, ...report.claims].map(({ speaker }) => speaker);
  const names: CorpusNames = {
    documents: unique(documents).flatMap((id) => {
      const document = bundled.documents.has(id) ? undefined : corpus.documents.get(id);
      return document ? [{ id, outlet: document.outlet, published: document.published }] : [];
    }),
    origins: Object.fromEntries(
      unique(origins).flatMap((id) => {
        const origin = bundled.origins.has(id) ? undefined : corpus.origins.get(id);
        return origin ? [[id, { name: origin.name, kind: origin.kind }]] : [];
      }),
    ),
    speakers: added(speakers, corpus.lexicon.speakers, bundled.lexicon.speakers),
    events: added(
      report.claims.map((claim) => (claim.kind === 'date' ? claim.event : null)),
      corpus.events,
      bundled.events,
    ),
    propositions: added(
      report.claims.map((claim) => (claim.kind === 'statement' ? claim.proposition : null)),
      corpus.propositions,
      bundled.propositions,
    ),
  };
  const isEmpty = names.documents.length === 0 && [names.origins, names.speakers, names.events, names.propositions].every(hasNone);
  return isEmpty ? {} : { names };
}

type Named = CorpusNames['speakers'];

function added(ids: readonly (string | null)[], all: Named, known: Named): Named {
  const own = unique(ids.filter((id) => id !== null)).filter((id) => Object.hasOwn(all, id) && !Object.hasOwn(known, id));
  return Object.fromEntries(own.flatMap((id) => (all[id] ? [[id, { name: all[id].name }]] : [])));
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const hasNone = (named: Readonly<Record<string, unknown>>): boolean => Object.keys(named).length === 0;
