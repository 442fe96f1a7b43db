// Which messages there are, as types: a key that `_locales` does not have is a compile error.
import type messages from '../_locales/en/messages.json';
import type { ClaimKind, Stance } from '../claims/claim.ts';
import { SIDES } from '../claims/claim.ts';
import { CORPUS_FAULTS } from '../claims/kept-corpus.ts';
import { CHANGE_KINDS, DATABASE_FAULTS, REFERENCES_FAULTS, STORE_FAULTS } from '../claims/saved.ts';
import type { PublishedBasis } from '../claims/time.ts';
import { MEASURES } from '../claims/value.ts';
import { REASONS, VERDICTS } from '../claims/verdict.ts';
import { MARK_STYLES, NUMERALS, THEMES } from '../platform/choices.ts';
import { IMPORT_FAULTS } from '../platform/own-data-file.ts';
import { PERMISSIONS } from '../platform/permissions.ts';
import { MARK_SCOPES, UNREADABLE } from '../platform/tab-state.ts';
import { GROUPINGS } from '../platform/view-state.ts';

/** Whether articles of a site are recognised by themselves (platform/sites.ts). */
const SITE_STATES = ['listed-on', 'listed-off', 'allowed', 'by-click'] as const;

export type MessageKey = keyof typeof messages;

/** `origins` when there are `origins_zero`, `origins_one`, `origins_two`, `origins_few`, `origins_many` and `origins_other`. */
export type PluralName = { [K in MessageKey]: K extends `${infer Name}_few` ? Name : never }[MessageKey];

/** Families of messages, one for each member of a union: `reason_same_value`, `verdict_agrees`, … */
export const FAMILIES = {
  verdict: VERDICTS,
  reason: REASONS,
  measure: MEASURES,
  side: SIDES,
  marks: MARK_SCOPES,
  mark_style: MARK_STYLES,
  numerals: NUMERALS,
  theme: THEMES,
  data_import: IMPORT_FAULTS,
  permission: PERMISSIONS,
  unreadable: UNREADABLE,
  /** What the reader can do about it. */
  unreadable_do: UNREADABLE,
  kind: ['quantity', 'date', 'statement'] satisfies readonly ClaimKind[],
  kinds: ['quantity', 'date', 'statement'] satisfies readonly ClaimKind[],
  group_by: GROUPINGS,
  export: ['markdown', 'csv', 'json'],
  site: SITE_STATES,
  /** What the reader can do about it. */
  site_do: SITE_STATES,
  change: CHANGE_KINDS,
  references_fault: STORE_FAULTS,
  references_import: REFERENCES_FAULTS,
  corpora_fault: DATABASE_FAULTS,
  corpora_import: CORPUS_FAULTS,
  stance: ['affirm', 'deny'] satisfies readonly Stance[],
  published: ['metadata', 'text', 'given', 'unknown'] satisfies readonly PublishedBasis[],
} as const satisfies Record<string, readonly string[]>;

export type Family = keyof typeof FAMILIES;
export type Member<F extends Family> = (typeof FAMILIES)[F][number];

/** Families whose ids come from a corpus: an id without a message has no name, and that is no fault. */
export const OPEN_FAMILIES = ['actor', 'place', 'target'] as const;
export type OpenFamily = (typeof OPEN_FAMILIES)[number];

// The build fails here when a union has a member that the messages do not name.
type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;
type FamilyKey = { [F in Family]: `${F}_${Snake<Member<F>>}` }[Family];
export type UnnamedMembers = Exclude<FamilyKey, MessageKey>;
true satisfies [UnnamedMembers] extends [never] ? true : never;
