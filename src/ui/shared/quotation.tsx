// This page's own words: in their language and direction, whatever the interface's.
import { visibleParts } from '../../wording/visible.ts';

/** `lang` is the article's; an unknown one leaves the direction to the text. */
export function Quotation({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <q lang={lang} dir={directionOf(lang)}>
      <PageWords text={text} />
    </q>
  );
}

/** Words of the page, in which no control character can turn around what stands beside them. */
export function PageWords({ text }: { readonly text: string }) {
  return (
    <>
      {visibleParts(text).map((part, index) =>
        part.isControl ? (
          <code key={index} class="control" lang="en" dir="ltr">
            {part.text}
          </code>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'ckb', 'he', 'ps', 'ug', 'sd']);
const LEFT_TO_RIGHT = new Set(['en', 'fr', 'de', 'es', 'it', 'tr', 'ru']);

export function directionOf(lang: string): 'rtl' | 'ltr' | 'auto' {
  const primary = lang.split('-')[0]?.toLowerCase() ?? '';
  if (RIGHT_TO_LEFT.has(primary)) return 'rtl';
  return LEFT_TO_RIGHT.has(primary) ? 'ltr' : 'auto';
}
