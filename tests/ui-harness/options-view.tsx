// The settings' states for the harness: each section, and those of its states that look otherwise.
import { failure, success } from '../../src/claims/result.ts';
import { Options } from '../../src/ui/options/app.tsx';
import { SECTIONS } from '../../src/ui/options/section-names.ts';
import type { UiLanguage } from '../../src/wording/locale.ts';
import { type FakeOptionsAnswers, fakeOptionsLink, SETTINGS } from './fake-options-link.ts';
import type { HarnessState, HarnessView } from './harness-view.ts';
import { savedArticles } from './sample-references.ts';

export const optionsView: HarnessView = {
  states: (lang) => ({
    ...Object.fromEntries(SECTIONS.map((section) => [section, state(lang, section)])),
    'marks-tint': state(lang, 'marks', {}, { ...SETTINGS, markStyle: 'tint' }),
    'sites-none': state(lang, 'sites', { allowed: [] }),
    'shortcuts-none': state(lang, 'shortcuts', { shortcuts: null }),
    'corpus-loading': state(lang, 'corpus', { facts: 'never' }),
    'references-some': state(lang, 'references', { saved: success(savedArticles(lang)) }),
    'references-loading': state(lang, 'references', { saved: 'never' }),
    'references-failed': state(lang, 'references', { saved: failure('unavailable') }),
    'corpus-failed': state(lang, 'corpus', { facts: failure('no reply from the background') }),
  }),
};

function state(lang: UiLanguage, section: string, answers: FakeOptionsAnswers = {}, settings = SETTINGS): HarnessState {
  return { hash: section, draw: () => <Options settings={settings} link={fakeOptionsLink(lang, answers)} /> };
}
