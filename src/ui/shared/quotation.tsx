// This page's own words: in their language and direction, whatever the interface's.
import { directionOf } from '../../wording/direction.ts';
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
