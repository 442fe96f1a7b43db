// A number line or a timeline, drawn: the references' values as dots and bars on the axis, this page's as a pin above it.
import type { Extent, Picture } from '../../wording/pictures/picture.ts';
import { useLocale } from '../shared/wording-context.ts';

/** Heights in CSS pixels, from the top. Widths are shares of the picture's: it is as wide as its column. */
const PAGE = 12;
const AXIS = 27;
const TICK_TEXT = 46;
const HEIGHT = 50;
/** Marks at the very ends must not be cut off. */
const MARGIN = 3;
/** Half of what an arrow's head is wide and high. */
const HEAD = 4;

export function ClaimPicture({ picture }: { readonly picture: Picture }) {
  const { dir } = useLocale();
  /** From a position in reading order to one from the left, in percent. */
  const x = (at: number): number => MARGIN + (100 - 2 * MARGIN) * (dir === 'rtl' ? 1 - at : at);
  return (
    <svg class="picture" role="img" aria-label={picture.alternative} width="100%" height={HEIGHT}>
      <line class="axis" x1="0%" x2="100%" y1={AXIS} y2={AXIS} />
      {picture.ticks.map(({ at, text }) => (
        <g key={at} class="tick">
          <line x1={`${x(at)}%`} x2={`${x(at)}%`} y1={AXIS} y2={AXIS + 6} />
          <text x={`${x(at)}%`} y={TICK_TEXT} text-anchor={anchorAt(x(at), dir)}>
            {text}
          </text>
        </g>
      ))}
      {picture.references.map((extent) => (
        <g key={JSON.stringify(extent)} class="of-reference">
          <Bar extent={extent} x={x} y={AXIS} />
          {extent.at !== null && <circle cx={`${x(extent.at)}%`} cy={AXIS} r={5.5} />}
        </g>
      ))}
      <g class="of-page">
        <Bar extent={picture.page} x={x} y={PAGE} />
        <Pin at={x(picture.page.at ?? middleOf(picture.page))} />
      </g>
    </svg>
  );
}

interface BarProps {
  readonly extent: Extent;
  readonly x: (at: number) => number;
  readonly y: number;
}

/** The values that are admitted besides the stated one; an open side ends in an arrow. */
function Bar({ extent: { from, to }, x, y }: BarProps) {
  if (from !== null && from === to) return null;
  const [start, end] = [x(from ?? 0), x(to ?? 1)];
  return (
    <>
      <line class="bar" x1={`${start}%`} x2={`${end}%`} y1={y} y2={y} />
      {from === null && <Head at={start} y={y} pointsRight={start > end} />}
      {to === null && <Head at={end} y={y} pointsRight={end > start} />}
    </>
  );
}

/** An arrow's head; an inner `svg` is what takes a position in percent. */
function Head({ at, y, pointsRight }: { readonly at: number; readonly y: number; readonly pointsRight: boolean }) {
  const tip = pointsRight ? HEAD : -HEAD;
  return (
    <svg x={`${at}%`} y={y} overflow="visible" role="presentation">
      <path class="head" d={`M${-tip} ${-HEAD}L${tip} 0L${-tip} ${HEAD}`} />
    </svg>
  );
}

/** Stands on the axis, and leaves a reference's dot at the same place to be seen below it. */
function Pin({ at }: { readonly at: number }) {
  return (
    <svg x={`${at}%`} y={PAGE} overflow="visible" role="presentation">
      <path class="pin" d="M-6.5 -7H6.5L0 7.5Z" />
    </svg>
  );
}

const middleOf = ({ from, to }: Extent): number => ((from ?? 0) + (to ?? 1)) / 2;

/** Text in the outer tenths is turned inwards, so that it does not run out of the picture. `start` of Arabic is its right end. */
function anchorAt(left: number, dir: 'rtl' | 'ltr'): 'start' | 'middle' | 'end' {
  if (left >= 10 && left <= 90) return 'middle';
  return left < 10 === (dir === 'ltr') ? 'start' : 'end';
}
