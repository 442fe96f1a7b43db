// The compare page's states for the harness.
import type { Report } from '../../src/claims/report.ts';
import { failure, type Result, success } from '../../src/claims/result.ts';
import type { ReferencesReport } from '../../src/claims/saved.ts';
import { Compare } from '../../src/ui/compare/app.tsx';
import type { CompareLink } from '../../src/ui/compare/compare-link.ts';
import type { UiLanguage } from '../../src/wording/locale.ts';
import { SETTINGS } from './fake-options-link.ts';
import type { HarnessState, HarnessView } from './harness-view.ts';
import { savedBeside } from './sample-references.ts';
import { ARABIC_REPORT, ENGLISH_REPORT } from './sample-reports.ts';

export const compareView: HarnessView = {
  states: (lang) => {
    const { text, report } = sampleIn(lang);
    const bare = { ...report, claims: [] };
    return {
      empty: state('', success(report), false),
      written: state(text, success(report), false),
      fault: state('', success(report)),
      failed: state(text, failure('no reply')),
      'other-language': state(text, success({ ...bare, article: { ...report.article, lang: 'und' } })),
      comparing: state(text, 'never'),
      result: state(text, success(report)),
      'not-about': state(text, success({ ...bare, topic: { onTopic: false, score: 0, signals: [] } })),
      nothing: state(text, success(bare)),
      saved: state(text, success(report), true, success(savedBeside(report))),
    };
  },
};

const state = (text: string, reply: Result<Report> | 'never', atOnce = true, references = NOTHING_SAVED): HarnessState => ({
  draw: () => <Compare settings={SETTINGS} link={fakeCompareLink(reply, references)} first={{ text, day: '2024-02-02' }} atOnce={atOnce} />,
});

const NOTHING_SAVED: Result<ReferencesReport> = success({ saved: 0, history: null, articles: [] });

const fakeCompareLink = (reply: Result<Report> | 'never', references: Result<ReferencesReport>): CompareLink => ({
  saved: () => ({ references: async () => references, save: async () => references }),
  compare: () => (reply === 'never' ? new Promise(() => {}) : Promise.resolve(reply)),
  print: () => {},
  keepDraft: () => {},
});

/** A text made of the sample report's quotations, with the claims where they stand in it. */
export function sampleIn(lang: UiLanguage): { readonly text: string; readonly report: Report } {
  const report = lang === 'ar' ? ARABIC_REPORT : ENGLISH_REPORT;
  const title = report.article.title ?? '';
  let text = `${title}\n\n`;
  const claims = report.claims.map((claim) => {
    const start = text.length;
    text += `${claim.quote}${lang === 'ar' ? '، وفق ما ورد.' : ', according to the account.'}\n`;
    return { ...claim, start, end: start + claim.quote.length };
  });
  return { text, report: { ...report, claims } };
}
