// The page's card outside of a page: `drawSampleCard('ar', 'c1', 'dark')` puts it into a shadow root with its own styles.
import { drawCard } from '../../src/content/card/draw-card.ts';
import { adoptStyles } from '../../src/content/card/styles.ts';
import { BUNDLED_NAMES } from '../../src/wording/bundled-names.ts';
import { cardView } from '../../src/wording/card.ts';
import type { UiLanguage } from '../../src/wording/locale.ts';
import { createSources } from '../../src/wording/sources.ts';
import { localeOf } from './locale-from-files.ts';
import { ARABIC_REPORT, ENGLISH_REPORT } from './sample-reports.ts';

const REPORTS = { ar: ARABIC_REPORT, en: ENGLISH_REPORT };
const ACTIONS = { close: () => {}, showInPanel: async () => true, copy: async () => true };

function drawSampleCard(lang: UiLanguage, id: string, theme: 'light' | 'dark'): void {
  const claim = REPORTS[lang].claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`muqarin: the sample report has no claim ${id}`);
  const host = document.createElement('muqarin-card');
  // Open, so that it can be looked into.
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root);
  const card = drawCard(
    cardView({ locale: localeOf(lang), sources: createSources(lang, BUNDLED_NAMES) }, REPORTS[lang], claim, theme),
    ACTIONS,
  );
  card.popover = 'manual';
  root.append(card);
  document.querySelector('main')?.replaceChildren(host);
  card.showPopover();
}

Object.assign(globalThis, { drawSampleCard, sampleClaims: ENGLISH_REPORT.claims.map(({ id }) => id) });
