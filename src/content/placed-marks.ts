// The marks of the page as they lie on it: which one is under the pointer, which one comes next.
import type { Verdict } from '../claims/verdict.ts';
import { isElement, parentOf, textsIn } from './safe-dom.ts';

export interface PlacedMark {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly range: Range;
}

export interface PlacedMarks {
  readonly all: readonly PlacedMark[];
  /** The mark at a point of the window, given the innermost element there. No layout is asked for where no mark can be. */
  readonly at: (element: unknown, x: number, y: number) => PlacedMark | null;
  /** The mark after (1) or before (-1) that claim's; without one, the first or last that is in view or below it. */
  readonly step: (from: string | null, by: 1 | -1) => PlacedMark | null;
}

/** A line that is drawn below the letters is still the mark's. */
const REACH = 3;

/** `inOrder`: in reading order, as the claims are. */
export function placeMarks(inOrder: readonly PlacedMark[]): PlacedMarks {
  let holding: Map<Element, PlacedMark[]> | null = null;
  return {
    all: inOrder,
    at: (element, x, y) => {
      if (inOrder.length === 0 || !isElement(element)) return null;
      holding ??= elementsOf(inOrder);
      return holding.get(element)?.find(({ range }) => covers(range, x, y)) ?? null;
    },
    step: (from, by) => {
      const at = inOrder.findIndex(({ claim }) => claim === from);
      if (at >= 0) return inOrder[(at + by + inOrder.length) % inOrder.length] ?? null;
      const below = inOrder.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
      const start = by === 1 ? Math.max(0, below) : (below < 0 ? inOrder.length : below) - 1;
      return inOrder.at(start) ?? null;
    },
  };
}

/** The elements whose own text is marked; of overlapping marks the one that weighs more comes first. */
function elementsOf(marks: readonly PlacedMark[]): Map<Element, PlacedMark[]> {
  const holding = new Map<Element, PlacedMark[]>();
  const byWeight = [...marks].sort((a, b) => WEIGHT[b.verdict] - WEIGHT[a.verdict]);
  for (const mark of byWeight) {
    for (const text of textsIn(mark.range)) {
      const parent = parentOf(text);
      if (parent === null) continue;
      const own = holding.get(parent);
      if (own === undefined) holding.set(parent, [mark]);
      else if (!own.includes(mark)) own.push(mark);
    }
  }
  return holding;
}

const WEIGHT: Readonly<Record<Verdict, number>> = { conflicts: 3, updates: 2, agrees: 1, new: 0 };

function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom + REACH) return true;
  }
  return false;
}
