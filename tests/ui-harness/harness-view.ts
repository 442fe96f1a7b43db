// What the harness must know of a view to draw each of its states.
import type { JSX } from 'preact';
import type { UiLanguage } from '../../src/wording/locale.ts';

export interface HarnessView {
  /** By name; `draw` gives the view in that state. */
  readonly states: (lang: UiLanguage) => Readonly<Record<string, HarnessState>>;
}

export interface HarnessState {
  readonly draw: () => JSX.Element;
  /** The part of the address after `#`, for views that read it. */
  readonly hash?: string;
}
