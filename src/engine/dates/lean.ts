// Whether a date without its year lies before or after publication, by the wording around it.

import { PARTICIPLE_AUXILIARIES } from '../../languages/en/date-words.ts';
import type { Scan } from './scan.ts';

export type Lean = 'past' | 'future';

/** Words looked at before and after the date; the nearest cue decides, so a longer reach adds little but cost. */
const REACH_BEFORE = 12;
const REACH_AFTER = 8;

/** The nearest cue before the date in its clause, else the first one after it; null without any. */
export function leanOf(scan: Scan, first: number, last: number): Lean | null {
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH_BEFORE; at--, steps++) {
    if (scan.tokens[at + 1]?.gap === 'line') break;
    const token = scan.tokens[at];
    if (token?.kind === 'mark' && isStop(token.norm)) break;
    const cue = cueAt(scan, at);
    if (cue) return cue;
  }
  for (let at = last + 1, steps = 0; steps < REACH_AFTER && scan.follows(at); at++, steps++) {
    const token = scan.tokens[at];
    if (token?.kind === 'mark' && isStop(token.norm)) break;
    const cue = cueAt(scan, at);
    if (cue) return cue;
  }
  const link = scan.behind(first);
  return link?.kind === 'link' && (link.role === 'by' || link.role === 'until' || link.role === 'before') ? 'future' : null;
}

const isStop = (norm: string): boolean => norm === '.' || norm === ';' || norm === '?' || norm === '!' || norm === ':';

function cueAt(scan: Scan, i: number): Lean | null {
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return null;
  const language = scan.language(i);
  if (language.future.has(token.norm)) return 'future';
  if (language.past.has(token.norm)) return 'past';
  const shape = language.tenseOf(token.norm);
  // "will be completed": the participle tells nothing
  if (shape === 'past' && PARTICIPLE_AUXILIARIES.has(scan.tokens[i - 1]?.norm ?? '')) return null;
  return shape;
}
