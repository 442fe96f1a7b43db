// Word forms with their common parts written once, in the files that people write and in the packed corpus: `hold(|ing) talks` is
// "hold talks" and "holding talks".

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
    if (next === OPEN) {
      cursor.at++;
      const tails = alternativesFrom(cursor);
      cursor.at++;
      heads = heads.flatMap((head) => tails.map((tail) => head + tail));
    } else {
      const run = runFrom(cursor);
      heads = heads.map((head) => head + run);
    }
  }
}

/** Letters up to the next sign of the notation. */
function runFrom(cursor: Cursor): string {
  const from = cursor.at;
  SIGN.lastIndex = from;
  cursor.at = SIGN.exec(cursor.pattern)?.index ?? cursor.pattern.length;
  return cursor.pattern.slice(from, cursor.at);
}

const SIGN = /[(|)]/g;
