// A card as the background would make it, in either language, over the reports of the harness.
import type { CardView } from '../../../../src/platform/card-view.ts';
import { BUNDLED_NAMES } from '../../../../src/wording/bundled-names.ts';
import { cardView } from '../../../../src/wording/card.ts';
import type { UiLanguage } from '../../../../src/wording/locale.ts';
import { createSources } from '../../../../src/wording/sources.ts';
import { localeOf } from '../../../ui-harness/locale-from-files.ts';
import { ARABIC_REPORT, ENGLISH_REPORT } from '../../../ui-harness/sample-reports.ts';

export const LANGUAGES: readonly UiLanguage[] = ['ar', 'en'];
export const REPORTS = { ar: ARABIC_REPORT, en: ENGLISH_REPORT };

/** The card of a claim of the sample article in `article`, for a reader of `ui`. */
export function sampleView(ui: UiLanguage, claim = 'c1', article: UiLanguage = ui): CardView {
  const report = REPORTS[article];
  const found = report.claims.find(({ id }) => id === claim);
  if (found === undefined) throw new Error(`the sample report has no claim ${claim}`);
  return cardView({ locale: localeOf(ui), sources: createSources(ui, BUNDLED_NAMES) }, report, found, 'browser');
}
