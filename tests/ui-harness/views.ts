// Every view that the harness draws, by its name: its style sheet is src/ui/<name>/<name>.css.

import { changelogView } from './changelog-view.tsx';
import { compareView } from './compare-view.tsx';
import type { HarnessView } from './harness-view.ts';
import { optionsView } from './options-view.tsx';
import { panelView, popupView } from './popup-view.tsx';
import { welcomeView } from './welcome-view.tsx';

export const VIEWS: Readonly<Record<string, HarnessView>> = {
  popup: popupView,
  panel: panelView,
  options: optionsView,
  compare: compareView,
  welcome: welcomeView,
  changelog: changelogView,
};

/** Widths in CSS pixels at which each view is drawn; at 360 it is a phone with a touch screen. */
export const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  popup: [400, 360],
  panel: [420, 300],
  options: [1100, 360],
  compare: [1200, 360],
  welcome: [1200, 360],
  changelog: [900, 360],
};
