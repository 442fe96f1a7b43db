// Draws the popup over a fake tab, in happy-dom.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { WordingContext } from '../../../src/ui/shared/wording-context.ts';
import { App, type TabAtFirst } from '../../../src/ui/tab/app.tsx';
import { BUNDLED_NAMES } from '../../../src/wording/bundled-names.ts';
import type { Locale } from '../../../src/wording/locale.ts';
import { createSources, type Sources } from '../../../src/wording/sources.ts';

/** Each call draws anew; the promises of the link are settled when it returns. */
export async function drawPopup(
  locale: Locale,
  about: TabAtFirst | null,
  sources: Sources = createSources(locale.lang, BUNDLED_NAMES),
  print: () => void = () => {},
) {
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  await act(async () => {
    render(null, document.body);
    render(
      <WordingContext.Provider value={{ locale, sources }}>
        <App about={about} print={print} />
      </WordingContext.Provider>,
      document.body,
    );
  });
  await settle();
}

/** Lets what was asked be answered and drawn. */
export const settle = (): Promise<void> => act(async () => void (await new Promise((done) => setTimeout(done, 0))));

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

/** Whole text of the elements, blanks evened and isolating marks dropped. */
export const texts = (selector: string): string[] =>
  all(selector).map(({ textContent }) =>
    textContent
      .replaceAll(/[\u2066-\u2069]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

export async function press(selector: string): Promise<void> {
  const [button] = all(selector);
  if (button === undefined) throw new Error(`muqarin: nothing to press at ${selector}`);
  await act(async () => button.click());
  await settle();
}
