// The welcome page's states for the harness.
import type { Report } from '../../src/claims/report.ts';
import { failure, type Result, success } from '../../src/claims/result.ts';
import { Welcome } from '../../src/ui/welcome/app.tsx';
import type { UiLanguage } from '../../src/wording/locale.ts';
import { sampleIn } from './compare-view.tsx';
import { SETTINGS } from './fake-options-link.ts';
import type { HarnessState, HarnessView } from './harness-view.ts';
import { localeOf } from './locale-from-files.ts';

export const welcomeView: HarnessView = {
  states: (lang) => ({
    comparing: state('never'),
    compared: state(success(reportOnArticle(lang))),
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

/** Two claims of the sample, where they stand in the page's own article. */
function reportOnArticle(lang: UiLanguage): Report {
  const { report } = sampleIn(lang);
  const article = localeOf(lang).t('welcome_article');
  const claims = report.claims.slice(0, 2).map((claim, index) => {
    const quote = QUOTES[lang][index] ?? '';
    const start = article.indexOf(quote);
    return { ...claim, quote, start, end: start + quote.length };
  });
  return { ...report, claims };
}

const QUOTES = { ar: ['3900 جندي', 'نحو 2500 جندي'], en: ['3,900 US troops', 'about 2,500 troops'] } as const;
