// A verdict's own shape, so that it can be told without its colour: ≠ in a diamond, an arrow in a circle, = in a square, a dotted ring.
import type { Verdict } from '../../claims/verdict.ts';

/** Decorative: the verdict's name always stands beside it. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}

const SHAPES: Readonly<Record<Verdict, preact.JSX.Element>> = {
  conflicts: (
    <>
      <path class="fill" d="M10 .8 19.2 10 10 19.2.8 10Z" />
      <path class="ink" d="M6.5 8.4h7M6.5 11.6h7M11.8 6.2l-3.6 7.6" />
    </>
  ),
  updates: (
    <>
      <circle class="fill" cx="10" cy="10" r="8.5" />
      <path class="ink" d="M10 14V6.2M6.8 9.2 10 6l3.2 3.2" />
    </>
  ),
  agrees: (
    <>
      <rect class="fill" x="1.8" y="1.8" width="16.4" height="16.4" rx="4" />
      <path class="ink" d="M6.2 8.2h7.6M6.2 11.8h7.6" />
    </>
  ),
  new: (
    <>
      <circle class="ring" cx="10" cy="10" r="8" />
      <path class="mark" d="M10 6.6v6.8M6.6 10h6.8" />
    </>
  ),
};
