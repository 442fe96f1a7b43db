// A passage on its way from a page's context menu to the compare page: through session storage, never through an address.
import * as v from 'valibot';
import { browser } from './browser.ts';

const KEY = 'handed-text';
/** A selection of a whole long page; what lies behind is not taken. */
const LONGEST = 2_000_000;

const Handed = v.object({ text: v.string(), day: v.nullable(v.pipe(v.string(), v.isoDate())) });
/** `day`: the page's publication day where its report knows it, ISO. */
export type HandedText = Readonly<v.InferOutput<typeof Handed>>;

export async function handText({ text, day }: HandedText): Promise<void> {
  await browser.storage.session.set({ [KEY]: { text: text.slice(0, LONGEST), day } });
}

/** Takes it: a second page, or the same one loaded again, finds nothing. */
export async function takeHandedText(): Promise<HandedText | null> {
  const kept = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  const parsed = v.safeParse(Handed, kept[KEY]);
  return parsed.success ? parsed.output : null;
}
