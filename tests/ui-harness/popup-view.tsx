// The states of popup and panel for the harness.
import { PanelButton } from '../../src/ui/popup/panel-button.tsx';
import { App } from '../../src/ui/tab/app.tsx';
import { fakeTab } from './fake-link.ts';
import type { HarnessView } from './harness-view.ts';
import { statesIn } from './states.ts';

const viewWith = (tools: () => preact.JSX.Element | undefined): HarnessView => ({
  states: (lang) =>
    Object.fromEntries(
      Object.entries(statesIn(lang)).map(([name, answers]) => [
        name,
        { draw: () => <App about={answers === null ? null : fakeTab(answers)} tools={tools()} print={() => {}} /> },
      ]),
    ),
});

export const popupView = viewWith(() => <PanelButton open={() => {}} />);
export const panelView = viewWith(() => undefined);
