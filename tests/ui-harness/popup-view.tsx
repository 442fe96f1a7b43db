// The states of popup and panel for the harness.
import { PanelButton } from '../../src/ui/popup/panel-button.tsx';
import { App } from '../../src/ui/tab/app.tsx';
import { fakeTab } from './fake-link.ts';
import type { HarnessView } from './harness-view.ts';
import { statesIn } from './states.ts';

const viewWith = (tools: () => preact.JSX.Element | undefined, isWanted: (state: string) => boolean): HarnessView => ({
  states: (lang) =>
    Object.fromEntries(
      Object.entries(statesIn(lang))
        .filter(([name]) => isWanted(name))
        .map(([name, answers]) => [
          name,
          { draw: () => <App about={answers === null ? null : fakeTab(answers)} tools={tools()} print={() => {}} /> },
        ]),
    ),
});

export const popupView = viewWith(
  () => <PanelButton open={() => {}} />,
  () => true,
);
/** It has the popup's views: those of pages that could not be read differ in words alone. */
export const panelView = viewWith(
  () => undefined,
  (state) => !state.startsWith('unreadable'),
);
