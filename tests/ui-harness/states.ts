// Every state that the popup has a view for, by name: the rows of the popup's tests and of its screenshots.
import type { Report } from '../../src/claims/report.ts';
import { failure, success } from '../../src/claims/result.ts';
import type { Site } from '../../src/platform/sites.ts';
import { UNREADABLE } from '../../src/platform/tab-state.ts';
import type { UiLanguage } from '../../src/wording/locale.ts';
import type { FakeAnswers } from './fake-link.ts';
import { restingOnArchive } from './sample-corpora.ts';
import { savedBeside } from './sample-references.ts';
import { ARABIC_REPORT, ENGLISH_REPORT, fromAgency } from './sample-reports.ts';

/** The samples' article is in the language of the interface; `foreign` is the other one. */
export function statesIn(lang: UiLanguage): Readonly<Record<string, FakeAnswers | null>> {
  const own = lang === 'ar' ? ARABIC_REPORT : ENGLISH_REPORT;
  const other = lang === 'ar' ? ENGLISH_REPORT : ARABIC_REPORT;
  return {
    'no-tab': null,
    reading: {},
    'not-about': { state: success({ kind: 'not-about', report: offTopic({ ...own, claims: [] }), comparedOnly: null }) },
    'nothing-to-compare': { state: success({ kind: 'nothing-to-compare', report: { ...own, claims: [] }, comparedOnly: null }) },
    failed: { state: failure('Could not establish connection. Receiving end does not exist.') },
    result: { state: success({ kind: 'result', report: own, comparedOnly: null }) },
    foreign: { state: success({ kind: 'result', report: untitled(other), comparedOnly: null }) },
    'switched-off': { isOff: true, state: success({ kind: 'result', report: own, comparedOnly: null }), site: OUTLET_OFF },
    'in-view': { state: success({ kind: 'result', report: own, comparedOnly: null }), inView: ['c3'], site: OUTLET },
    allowed: { state: success({ kind: 'not-about', report: offTopic({ ...own, claims: [] }), comparedOnly: null }), site: ALLOWED },
    searched: {
      state: success({ kind: 'result', report: own, comparedOnly: null }),
      remembered: { article: own.article.url ?? '', only: null, search: '2500', grouping: 'kind', toggled: [], scroll: 0 },
      site: BY_CLICK,
    },
    saved: { state: success({ kind: 'result', report: own, comparedOnly: null }), references: success(savedBeside(own)) },
    'saved-unavailable': {
      state: success({ kind: 'nothing-to-compare', report: { ...own, claims: [] }, comparedOnly: null }),
      references: failure('unavailable'),
    },
    'nothing-found': {
      state: success({ kind: 'result', report: own, comparedOnly: null }),
      remembered: { article: own.article.url ?? '', only: 'new', search: 'qqqq', grouping: 'kind', toggled: [], scroll: 0 },
    },
    'own-origin': { state: success({ kind: 'result', report: fromAgency(own), comparedOnly: null }) },
    'added-corpus': { state: success({ kind: 'result', report: restingOnArchive(own), comparedOnly: null }) },
    deceiving: { state: success({ kind: 'result', report: deceiving(own), comparedOnly: null }) },
    anyway: { state: success({ kind: 'result', report: offTopic(own), comparedOnly: 200_000 }) },
    ...Object.fromEntries(UNREADABLE.map((why) => [`unreadable-${why}`, { state: success({ kind: 'unreadable', why }) }])),
  };
}

const OUTLET: Site = { kind: 'listed', host: 'example.org', isOn: true };
const OUTLET_OFF: Site = { ...OUTLET, isOn: false };
const PATTERN = 'https://www.example.org/*';
const ALLOWED: Site = { kind: 'allowed', host: 'a-very-long-name-of-a-news-site-in-one-word.example.org', pattern: PATTERN };
const BY_CLICK: Site = { kind: 'by-click', host: 'example.org', pattern: PATTERN };

/** Words that try to turn the line around, and words without a place to break. */
const deceiving = (report: Report): Report => ({
  ...report,
  article: { ...report.article, title: `\u202E${report.article.title}\u202C`, outlet: 'x'.repeat(80) },
  claims: report.claims.map((claim, index) => ({
    ...claim,
    quote: index === 0 ? `\u202E${claim.quote}\u2066\u200F` : index === 1 ? 'ab'.repeat(90) : claim.quote,
  })),
});

const offTopic = (report: Report): Report => ({ ...report, topic: { onTopic: false, score: 0.1, signals: [] } });

/** As poor as a page can be: no date, no outlet. */
const untitled = (report: Report): Report => ({
  ...report,
  article: { ...report.article, outlet: null, published: { date: null, basis: 'unknown' } },
});
