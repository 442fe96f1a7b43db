// A fact: what the reference documents say about one thing, mention by mention.
import type { Side, Stance } from './claim.ts';
import type { DateInterval, IsoDay } from './time.ts';
import type { FigureValue, Measure } from './value.ts';

/** One place in one document that states the fact. */
export interface Mention {
  readonly document: string;
  /** The wire, outlet or office that the mention goes back to: `reuters`, `cnn`, `us-state-department`, … */
  readonly origin: string;
  readonly speaker: string | null;
}

interface Stated {
  readonly id: string;
  /** Written by us, in both languages; never a source's sentence. */
  readonly statement: { readonly ar: string; readonly en: string };
}

export interface QuantityMention extends Mention {
  readonly value: FigureValue;
}

export interface QuantityFact extends Stated {
  readonly kind: 'quantity';
  readonly measure: Measure;
  readonly actor: string | null;
  readonly place: readonly string[] | null;
  readonly target: string | null;
  /** The day on which a count that only grows began, where it is known. */
  readonly since?: IsoDay | undefined;
  readonly mentions: readonly QuantityMention[];
}

export interface DateMention extends Mention {
  readonly date: DateInterval;
}

export interface DateFact extends Stated {
  readonly kind: 'date';
  readonly event: string;
  readonly mentions: readonly DateMention[];
}

export interface StatementMention extends Mention {
  readonly stance: Stance;
  readonly side: Side;
}

export interface StatementFact extends Stated {
  readonly kind: 'statement';
  readonly proposition: string;
  readonly mentions: readonly StatementMention[];
}

export type Fact = QuantityFact | DateFact | StatementFact;

/** A reference document: facts about it, never its text. */
export interface ReferenceDocument {
  readonly id: string;
  readonly lang: 'ar' | 'en';
  readonly outlet: { readonly ar: string; readonly en: string } | null;
  readonly outletBasis: string | null;
  readonly published: IsoDay;
  readonly publishedBasis: string;
  /** Of the document's UTF-8 bytes, lower-case hexadecimal. */
  readonly sha256: string;
}
