// What the corpus calls its documents, origins, speakers, events and propositions, in the reader's language.
import type { CorpusNames } from '../claims/names.ts';
import type { Report } from '../claims/report.ts';
import type { IsoDay } from '../claims/time.ts';
import type { Locale, UiLanguage } from './locale.ts';

/** `null` for an id that has no name: not in the bundled corpus, nor, with {@link withNames}, in those that the report rests on. */
export interface Sources {
  /** `outlet` is `null` when nobody knows who published it. */
  readonly document: (id: string) => { readonly outlet: string | null; readonly published: IsoDay } | null;
  readonly origin: (id: string) => string | null;
  /** Whether an origin is an agency or an outlet, whose report others carry; an office speaks for itself. */
  readonly isNewsroom: (id: string) => boolean;
  readonly speaker: (id: string) => string | null;
  /** What a date claim's event or a statement's proposition is about. */
  readonly event: (id: string) => string | null;
  readonly proposition: (id: string) => string | null;
}

/** All that it takes to say something of a claim in the reader's words. */
export interface Wording {
  readonly locale: Locale;
  readonly sources: Sources;
}

export function createSources(lang: UiLanguage, parts: CorpusNames): Sources {
  const documents = new Map(parts.documents.map(({ id, outlet, published }) => [id, { outlet: outlet?.[lang] ?? null, published }]));
  const names = (named: CorpusNames['speakers']) => {
    const byId = new Map(Object.entries(named).map(([id, { name }]) => [id, name[lang]]));
    return (id: string): string | null => byId.get(id) ?? null;
  };
  const newsrooms = new Set(Object.entries(parts.origins).flatMap(([id, { kind }]) => (kind === 'wire' || kind === 'outlet' ? [id] : [])));
  return {
    document: (id) => documents.get(id) ?? null,
    origin: names(parts.origins),
    isNewsroom: (id) => newsrooms.has(id),
    speaker: names(parts.speakers),
    event: names(parts.events),
    proposition: names(parts.propositions),
  };
}

/** Also what the reader's own corpora are called by, as far as the report names anything of them. */
export function withNames(wording: Wording, { names }: Report): Wording {
  if (names === undefined) return wording;
  const { locale, sources } = wording;
  const added = createSources(locale.lang, names);
  return {
    locale,
    sources: {
      document: (id) => sources.document(id) ?? added.document(id),
      origin: (id) => sources.origin(id) ?? added.origin(id),
      isNewsroom: (id) => sources.isNewsroom(id) || added.isNewsroom(id),
      speaker: (id) => sources.speaker(id) ?? added.speaker(id),
      event: (id) => sources.event(id) ?? added.event(id),
      proposition: (id) => sources.proposition(id) ?? added.proposition(id),
    },
  };
}
