// Draws views over fakes, in happy-dom.
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordingContext } from '../../../src/ui/shared/wording-context.ts';
import { App, type TabAtFirst } from '../../../src/ui/tab/app.tsx';
import { BUNDLED_NAMES } from '../../../src/wording/bundled-names.ts';
import type { Locale } from '../../../src/wording/locale.ts';
import { createSources, type Sources } from '../../../src/wording/sources.ts';

/** Each call draws anew; what the view asks for is settled when it returns. */
export async function draw(locale: Locale, view: JSX.Element, sources: Sources = createSources(locale.lang, BUNDLED_NAMES)) {
  document.documentElement.lang = locale.lang;
  document.documentElement.dir = locale.dir;
  await act(async () => {
    render(null, document.body);
    render(<WordingContext.Provider value={{ locale, sources }}>{view}</WordingContext.Provider>, document.body);
  });
  await settle();
}

export const drawPopup = (locale: Locale, about: TabAtFirst | null, sources?: Sources, print: () => void = () => {}): Promise<void> =>
  draw(locale, <App about={about} print={print} />, sources);

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

/** Puts a value into a field or a list of choices, as a reader does. */
export async function fill(selector: string, value: string): Promise<void> {
  const [field] = all(selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement))
    throw new Error(`muqarin: nothing to fill at ${selector}`);
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
  await settle();
}

/** How often a file that is looked into off the page's own turn is waited for. */
const TURNS = 50;

/** Chooses a file of this text in the view's only field for files, and waits until `isDone`. */
export async function chooseFile(text: string, isDone: () => boolean): Promise<void> {
  const [input] = all('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no field for a file.');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'file.json')] });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
  for (let turn = 0; turn < TURNS && !isDone(); turn++) await settle();
}
