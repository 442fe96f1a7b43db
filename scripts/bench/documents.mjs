// Documents of any length out of our own paragraphs.
import { ARABIC, ENGLISH } from './paragraphs.mjs';

/** The day on which every document of the measurements came out. */
export const PUBLISHED = '2024-02-12';

/** @typedef {'ar' | 'en'} Language */

/**
 * A document of exactly `length` UTF-16 units: the headline and paragraphs in turn, from the beginning again when they are used up.
 * @param {Language} language
 * @param {number} length
 */
export function makeDocument(language, length) {
  const paragraphs = (language === 'ar' ? ARABIC : ENGLISH).join('\n\n');
  // A string built by repetition is a tree of its parts until it is flattened; texts of pages are flat.
  return Buffer.from(`${paragraphs}\n\n`.repeat(Math.ceil(length / paragraphs.length)).slice(0, length)).toString();
}
