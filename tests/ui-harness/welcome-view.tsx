// The welcome page's states for the harness.
import type { Report } from '../../src/claims/report.ts';
import { failure, type Result, success } from '../../src/claims/result.ts';
import { Welcome } from '../../src/ui/welcome/app.tsx';
import { sampleIn } from './compare-view.tsx';
import { SETTINGS } from './fake-options-link.ts';
import type { HarnessState, HarnessView } from './harness-view.ts';

export const welcomeView: HarnessView = {
  states: (lang) => ({
    comparing: state('never'),
    compared: state(success(sampleIn(lang).report)),
    failed: state(failure('no reply from the background')),
  }),
};

const state = (reply: Result<Report> | 'never'): HarnessState => ({
  draw: () => (
    <Welcome
      settings={SETTINGS}
      link={{ compare: () => (reply === 'never' ? new Promise(() => {}) : Promise.resolve(reply)), isFirefox: false }}
    />
  ),
});
