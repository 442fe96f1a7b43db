// What the corpus calls its documents, origins, speakers, events and propositions, in the reader's language.
import type { IsoDay } from '../claims/time.ts';
import type { Locale, UiLanguage } from './locale.ts';

/** `null` for an id that the bundled corpus does not have: a corpus of the reader's own may be at work. */
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

type Bilingual = Readonly<Record<UiLanguage, string>>;
type Named = { readonly name: Bilingual };

/** The parts of a corpus that carry names. */
export interface NamedParts {
  readonly documents: readonly { readonly id: string; readonly outlet: Bilingual | null; readonly published: IsoDay }[];
  readonly origins: Readonly<Record<string, Named & { readonly kind: string }>>;
  readonly speakers: Readonly<Record<string, Named>>;
  readonly events: Readonly<Record<string, Named>>;
  readonly propositions: Readonly<Record<string, Named>>;
}

export function createSources(lang: UiLanguage, parts: NamedParts): Sources {
  const documents = new Map(parts.documents.map(({ id, outlet, published }) => [id, { outlet: outlet?.[lang] ?? null, published }]));
  const names = (named: Readonly<Record<string, Named>>) => {
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
