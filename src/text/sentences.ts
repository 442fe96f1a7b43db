// Tokens to sentences. A line break always ends one; a full stop does unless it belongs to an abbreviation.
import type { Token } from './tokens.ts';

export interface Sentence {
  /** Token indexes, `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** Counts lines: sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** Words whose point does not end a sentence. */
const ABBREVIATIONS = new Set(
  'gen lt col maj sgt capt cmdr adm brig mr mrs ms dr sen rep gov st jr sr no vs etc jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** After an acronym with points ("the U.S. The …"), a new sentence begins when one of these stands capitalised. */
const SENTENCE_OPENERS = new Set('the it he she they in but on a an this that these we and at for after as its'.split(' '));
const CLOSERS = new Set(['"', "'", ')', ']']);

/** Sentences in text order; together they cover every token. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const { length } = tokens;
  if (length === 0) return sentences;
  let first = 0;
  let paragraph = 0;
  // The last token that is no closing mark.
  let solid = 0;
  let next = tokens[0] as Token;
  for (let i = 1; i < length; i++) {
    const before = next;
    next = tokens[i] as Token;
    const isLine = next.gap === 'line';
    if (before.kind === 'word') {
      solid = i - 1;
      if (!isLine && !(next.capital && isPointed(before) && SENTENCE_OPENERS.has(next.norm))) continue;
    } else {
      if (before.kind !== 'mark' || !CLOSERS.has(before.norm)) solid = i - 1;
      if (!isLine && !endsBefore(tokens, i, solid)) continue;
    }
    sentences.push({ first, last: i, paragraph });
    if (isLine) paragraph++;
    first = i;
  }
  sentences.push({ first, last: length, paragraph });
  return sentences;
}

/** Whether a sentence ends between a mark at `i - 1` and the token `i` of one line; from `back` to `i` stand closing marks only. */
function endsBefore(tokens: readonly Token[], i: number, back: number): boolean {
  const stop = tokens[back];
  const next = tokens[i];
  if (!stop || !next) return false;
  if (stop.kind !== 'mark' || next.gap !== 'space' || (next.kind === 'mark' && CLOSERS.has(next.norm) && opensNothing(tokens, i)))
    return false;
  if (stop.norm === '?' || stop.norm === '!') return true;
  if (stop.norm !== '.') return false;
  const before = tokens[back - 1];
  if (before?.kind !== 'word' || stop.gap !== 'none') return true;
  return !(before.script === 'latin' && (ABBREVIATIONS.has(before.norm) || (before.norm.length === 1 && before.capital)));
}

const isPointed = (token: Token): boolean => token.script === 'latin' && token.end - token.start > token.norm.length;

/** A closing mark directly after the stop stays with its sentence; an opening quotation begins the next. */
function opensNothing(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.gap !== 'none';
}
