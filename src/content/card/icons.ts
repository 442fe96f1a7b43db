// A verdict's own shape, as in the views: ≠ in a diamond, an arrow in a circle, = in a square, a plus in a dotted ring.
import type { Verdict } from '../../claims/verdict.ts';
import { svg } from './element.ts';

const SHAPES: Readonly<Record<Verdict, { readonly ground: string; readonly sign: string }>> = {
  conflicts: { ground: 'M10 .8 19.2 10 10 19.2 .8 10Z', sign: 'M6.5 8.4h7M6.5 11.6h7M11.8 6.2l-3.6 7.6' },
  updates: { ground: 'M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z', sign: 'M10 14V6.2M6.8 9.2 10 6l3.2 3.2' },
  agrees: {
    ground: 'M5.8 1.8h8.4a4 4 0 0 1 4 4v8.4a4 4 0 0 1-4 4H5.8a4 4 0 0 1-4-4V5.8a4 4 0 0 1 4-4Z',
    sign: 'M6.2 8.2h7.6M6.2 11.8h7.6',
  },
  new: { ground: 'M10 2a8 8 0 1 0 0 16a8 8 0 1 0 0-16Z', sign: 'M10 6.6v6.8M6.6 10h6.8' },
};

/** Decorative: the verdict's name always stands beside it. */
export function verdictIcon(verdict: Verdict): SVGElement {
  const { ground, sign } = SHAPES[verdict];
  return icon(20, svg('path', { class: 'ground', d: ground }), svg('path', { class: 'sign', d: sign }));
}

export const closeIcon = (): SVGElement => icon(16, svg('path', { class: 'cross', d: 'M3 3l10 10M13 3L3 13' }));

/** The sign of this page or of the references, as in the picture. */
export const keyIcon = (of: 'page' | 'reference'): SVGElement =>
  icon(
    14,
    of === 'page' ? svg('path', { class: 'pin', d: 'M.5 1H13.5L7 13Z' }) : svg('circle', { class: 'dot', cx: '7', cy: '7', r: '5' }),
  );

function icon(size: number, ...shapes: readonly SVGElement[]): SVGElement {
  const box = String(size);
  return svg('svg', { viewBox: `0 0 ${box} ${box}`, width: box, height: box, 'aria-hidden': 'true', focusable: 'false' }, ...shapes);
}
