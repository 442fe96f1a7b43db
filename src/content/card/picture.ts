// A number line or a timeline: the references' values as dots with the bars of their modifiers on the axis, this page's as a pin above.
import type { CardExtent, CardPicture } from '../../platform/card-view.ts';
import { svg } from './element.ts';

/** Heights in CSS pixels, from the top; widths are shares of the picture's own. */
const PAGE = 12;
const AXIS = 27;
const TICK = 6;
const TICK_TEXT = 46;
const HEIGHT = 50;
/** Marks at the very ends must not be cut off. */
const MARGIN = 3;
/** Half of what an arrow's head is wide and high. */
const HEAD = 4;
/** Text in the outer tenths is turned inwards. */
const EDGE = 10;

export function drawPicture({ references, page, ticks, alternative }: CardPicture, dir: 'rtl' | 'ltr'): SVGElement {
  /** From a position in reading order to one from the left, in percent. */
  const x = (at: number): number => MARGIN + (100 - 2 * MARGIN) * (dir === 'rtl' ? 1 - at : at);
  return svg(
    'svg',
    { class: 'picture', role: 'img', 'aria-label': alternative, width: '100%', height: String(HEIGHT) },
    line('axis', 0, 100, AXIS, AXIS),
    ...ticks.flatMap(({ at, text }) => [
      line('axis', x(at), x(at), AXIS, AXIS + TICK),
      svg('text', { x: percent(x(at)), y: String(TICK_TEXT), 'text-anchor': anchorAt(x(at), dir) }, text),
    ]),
    ...references.map((extent) =>
      svg(
        'g',
        { class: 'of-reference' },
        ...bar(extent, x, AXIS),
        extent.at === null ? null : svg('circle', { class: 'dot', cx: percent(x(extent.at)), cy: String(AXIS), r: '5' }),
      ),
    ),
    svg(
      'g',
      { class: 'of-page' },
      ...bar(page, x, PAGE),
      inner(x(page.at ?? middleOf(page)), PAGE, svg('path', { class: 'pin', d: 'M-6.5 -7H6.5L0 7.5Z' })),
    ),
  );
}

/** The values that are admitted besides the stated one; an open side ends in an arrow. */
function bar({ from, to }: CardExtent, x: (at: number) => number, y: number): readonly SVGElement[] {
  if (from !== null && from === to) return [];
  const [start, end] = [x(from ?? 0), x(to ?? 1)];
  return [
    line('bar', start, end, y, y),
    ...(from === null ? [head(start, y, start > end)] : []),
    ...(to === null ? [head(end, y, end > start)] : []),
  ];
}

function head(at: number, y: number, pointsRight: boolean): SVGElement {
  const tip = pointsRight ? HEAD : -HEAD;
  return inner(at, y, svg('path', { class: 'head', d: `M${-tip} ${-HEAD}L${tip} 0L${-tip} ${HEAD}` }));
}

/** An inner `svg` is what takes a position in percent. */
const inner = (at: number, y: number, shape: SVGElement): SVGElement =>
  svg('svg', { x: percent(at), y: String(y), overflow: 'visible', role: 'presentation' }, shape);

const line = (name: string, x1: number, x2: number, y1: number, y2: number): SVGElement =>
  svg('line', { class: name, x1: percent(x1), x2: percent(x2), y1: String(y1), y2: String(y2) });

const percent = (share: number): string => `${share}%`;

const middleOf = ({ from, to }: CardExtent): number => ((from ?? 0) + (to ?? 1)) / 2;

/** `start` of a text from right to left is its right end. */
function anchorAt(left: number, dir: 'rtl' | 'ltr'): 'start' | 'middle' | 'end' {
  if (left >= EDGE && left <= 100 - EDGE) return 'middle';
  return left < EDGE === (dir === 'ltr') ? 'start' : 'end';
}
