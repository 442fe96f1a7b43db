// Writes a set of forms with its common parts once; for the build alone, see ../form-notation.ts for the notation.
import { CLOSE, OPEN, OR } from '../form-notation.ts';

/** What a pair of brackets costs, in letters: less common text than this is not worth it. */
const BRACKETS = 2;

/** `expandForms` gives the same forms back, in another order. Throws on a form with a letter of the notation. */
export function factorForms(forms: readonly string[]): string {
  for (const form of forms) {
    if ([OPEN, OR, CLOSE].some((mark) => form.includes(mark))) throw new Error(`muqarin: the form “${form}” has a bracket or a bar in it`);
  }
  return factor([...new Set(forms)]).join(OR);
}

/** Greedy: the frame (beginning and end) that saves most letters, then its middles and what it left, each in the same way. */
function factor(forms: readonly string[]): string[] {
  let left = [...forms].sort();
  const written: string[] = [];
  for (let frame = bestFrame(left); frame; frame = bestFrame(left)) {
    const { head, tail } = frame;
    const framed = left.filter((form) => fits(form, head, tail));
    const middles = framed.map((form) => form.slice(head.length, form.length - tail.length));
    written.push(head + OPEN + factor(middles).join(OR) + CLOSE + tail);
    left = left.filter((form) => !fits(form, head, tail));
  }
  return [...written, ...left].sort();
}

interface Frame {
  readonly head: string;
  readonly tail: string;
}

const fits = (form: string, head: string, tail: string): boolean =>
  form.length >= head.length + tail.length && form.startsWith(head) && form.endsWith(tail);

function bestFrame(forms: readonly string[]): Frame | null {
  const counts = new Map<string, number>();
  for (const form of forms) {
    for (let head = 0; head <= form.length; head++) {
      for (let tail = 0; tail <= form.length - head; tail++) {
        const frame = `${form.slice(0, head)}${OPEN}${form.slice(form.length - tail)}`;
        if (frame.length > 1) counts.set(frame, (counts.get(frame) ?? 0) + 1);
      }
    }
  }
  let best: string | null = null;
  let saved = 0;
  for (const [frame, count] of counts) {
    const saving = (count - 1) * (frame.length - 1) - BRACKETS;
    if (count < 2 || saving <= saved) continue;
    best = frame;
    saved = saving;
  }
  const [head = '', tail = ''] = best?.split(OPEN) ?? [];
  return best === null ? null : { head, tail };
}
