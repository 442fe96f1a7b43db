// What a corpus calls its documents, origins, speakers, events and propositions.
import type { IsoDay } from './time.ts';

type Bilingual = Readonly<Record<'ar' | 'en', string>>;
type Named = { readonly name: Bilingual };

/** The parts of a corpus that carry names. */
export interface CorpusNames {
  readonly documents: readonly { readonly id: string; readonly outlet: Bilingual | null; readonly published: IsoDay }[];
  readonly origins: Readonly<Record<string, Named & { readonly kind: string }>>;
  readonly speakers: Readonly<Record<string, Named>>;
  readonly events: Readonly<Record<string, Named>>;
  readonly propositions: Readonly<Record<string, Named>>;
}
