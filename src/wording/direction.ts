// The direction of a text by its language.
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ckb', 'he', 'ps', 'ug', 'sd']);
const LEFT_TO_RIGHT = new Set(['en', 'fr', 'de', 'es', 'it', 'tr', 'ru']);

/** `auto` for a language that is in no table: the text decides by its first letter. */
export function directionOf(lang: string): 'rtl' | 'ltr' | 'auto' {
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  if (RIGHT_TO_LEFT.has(primary)) return 'rtl';
  return LEFT_TO_RIGHT.has(primary) ? 'ltr' : 'auto';
}
