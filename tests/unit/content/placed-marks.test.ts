// @vitest-environment happy-dom
// Which mark is under the pointer, and which comes next: no text is wrapped, and nothing is measured where no mark can be.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PlacedMark, placeMarks } from '../../../src/content/placed-marks.ts';

afterEach(() => document.body.replaceChildren());

/** `<p>` elements of one text node each; every mark is one of them, 20 pixels high, at its top. */
function page(...marks: readonly (readonly [claim: string, verdict: PlacedMark['verdict'], top: number])[]) {
  const measured = vi.fn();
  const placed = marks.map(([claim, verdict, top]) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `the words of ${claim}`;
    document.body.append(paragraph);
    const range = document.createRange();
    range.selectNodeContents(paragraph.firstChild ?? paragraph);
    const box = { left: 10, right: 110, top, bottom: top + 20, height: 20 };
    range.getClientRects = () => {
      measured();
      return [box] as unknown as DOMRectList;
    };
    range.getBoundingClientRect = () => box as DOMRect;
    return { claim, verdict, range, paragraph };
  });
  return { placed, marks: placeMarks(placed), measured };
}

describe('under the pointer', () => {
  it('is the mark whose element and lines are there', () => {
    const { placed, marks } = page(['c1', 'conflicts', 100], ['c2', 'agrees', 200]);
    expect(marks.at(placed[0]?.paragraph, 50, 110)?.claim).toBe('c1');
    expect(marks.at(placed[1]?.paragraph, 50, 222)?.claim).toBe('c2');
    expect(marks.at(placed[1]?.paragraph, 50, 110)).toBeNull();
    expect(marks.at(placed[0]?.paragraph, 300, 110)).toBeNull();
  });

  it('nothing is measured over other elements', () => {
    const { marks, measured } = page(['c1', 'conflicts', 100]);
    for (const element of [document.body, document, null, 'text']) expect(marks.at(element, 50, 110)).toBeNull();
    expect(measured).not.toHaveBeenCalled();
  });

  it('a conflict comes before what it lies on', () => {
    const { placed } = page(['c1', 'agrees', 100]);
    const [first] = placed;
    if (first === undefined) throw new Error('no mark');
    const both = placeMarks([first, { ...first, claim: 'c2', verdict: 'conflicts' }]);
    expect(both.at(first.paragraph, 50, 110)?.claim).toBe('c2');
  });
});

describe('the next mark', () => {
  const { marks } = page(['c1', 'new', -300], ['c2', 'new', 100], ['c3', 'new', 900]);
  it.each([
    [null, 1, 'c2'],
    [null, -1, 'c1'],
    ['c2', 1, 'c3'],
    ['c2', -1, 'c1'],
    ['c3', 1, 'c1'],
    ['c1', -1, 'c3'],
    ['gone', 1, 'c2'],
  ] as const)('from %s by %i is %s', (from, by, claim) => {
    expect(marks.step(from, by)?.claim).toBe(claim);
  });

  it('is none where there is none', () => {
    expect(placeMarks([]).step(null, 1)).toBeNull();
    expect(placeMarks([]).step(null, -1)).toBeNull();
  });

  it.each([
    [1, 'c1'],
    [-1, 'c2'],
  ] as const)('past the last one begins anew: by %i', (by, claim) => {
    expect(page(['c1', 'new', -300], ['c2', 'new', -100]).marks.step(null, by)?.claim).toBe(claim);
  });
});
