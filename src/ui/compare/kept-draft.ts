// What was written on the compare page, kept by the browser for this tab alone and gone with it.
import type { Draft } from './compare-link.ts';

const TEXT = 'compare text';
const DAY = 'compare day';

/** A text that is too long for the browser to keep is not kept: it is still in the field. */
export function keepDraft({ text, day }: Draft): void {
  try {
    sessionStorage.setItem(TEXT, text);
    sessionStorage.setItem(DAY, day);
  } catch {
    sessionStorage.removeItem(TEXT);
  }
}

export const keptDraft = (): Draft => ({ text: sessionStorage.getItem(TEXT) ?? '', day: sessionStorage.getItem(DAY) ?? '' });
