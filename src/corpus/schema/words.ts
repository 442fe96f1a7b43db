// What every text, id and table of a corpus file must satisfy, wherever it stands in the file.
import * as v from 'valibot';

/** Longest statement, name or basis, in UTF-16 units: two or three sentences. */
const MAX_TEXT = 600;
const MAX_ID = 80;

/** Faults that a reader is told of in words of their own; a fault is known by its message. */
export const FORBIDDEN_NAME = 'is a name that must not be used';
export const MARKUP = 'holds markup ("<" or ">"); write plain text';
export const HIDDEN_MARKS = 'holds control or bidi characters, which can disguise the text; remove them';

/** `troops-us-iraq`, `001`: what keys, reports and file names can carry unescaped. */
export const Id = v.pipe(
  v.string(),
  v.maxLength(MAX_ID, `must be at most ${MAX_ID} characters`),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens'),
  // The one such word that every object inherits.
  v.check((id) => id !== 'constructor', FORBIDDEN_NAME),
);

/** Plain text that is shown to the reader: neither markup nor characters that reorder what stands beside it. */
export const PlainText = v.pipe(
  v.string(),
  v.maxLength(MAX_TEXT, `must be at most ${MAX_TEXT} characters`),
  v.check((text) => text.trim() !== '', 'must not be empty'),
  v.check((text) => !/[<>]/.test(text), MARKUP),
  v.check((text) => !HIDDEN.test(text), HIDDEN_MARKS),
);

/** Controls, lone surrogates, and the bidi embeddings, overrides and isolates of "Trojan Source" (CVE-2021-42574). */
const HIDDEN = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** The same thing said in both languages. */
export const Bilingual = v.strictObject({ ar: PlainText, en: PlainText });

/** Sorted and without repetition, so that two lists of the same ids are equal. */
export const IdSet = v.pipe(
  v.array(Id),
  v.minLength(1, 'must name at least one id, or be null'),
  v.check((ids) => ids.every((id, i) => i === 0 || (ids[i - 1] ?? '') < id), 'must be sorted and without repetition'),
);
