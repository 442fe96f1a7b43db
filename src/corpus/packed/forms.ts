// Word forms with their common parts written once: `hold(|ing) talks` is "hold talks" and "holding talks".

export const OPEN = '(';
export const OR = '|';
export const CLOSE = ')';

/** All forms of a pattern in its order; an empty text is no form. */
export function expandForms(pattern: string): string[] {
  return pattern === '' ? [] : alternativesFrom({ pattern, at: 0 });
}

interface Cursor {
  readonly pattern: string;
  at: number;
}

/** Up to the end or to the bracket that closes them, which is left to be read. */
function alternativesFrom(cursor: Cursor): string[] {
  const all: string[] = [];
  for (;;) {
    all.push(...sequenceFrom(cursor));
    if (cursor.pattern[cursor.at] !== OR) return all;
    cursor.at++;
  }
}

function sequenceFrom(cursor: Cursor): string[] {
  let heads = [''];
  for (;;) {
    const next = cursor.pattern[cursor.at];
    if (next === undefined || next === OR || next === CLOSE) return heads;
    cursor.at++;
    const tails = next === OPEN ? alternativesFrom(cursor) : [next];
    if (next === OPEN) cursor.at++;
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
  }
}
