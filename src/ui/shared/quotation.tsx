// This page's own words: in their language and direction, whatever the interface's.
import { directionOf } from '../../wording/direction.ts';
import { plain } from '../../wording/locale.ts';
import { visibleParts } from '../../wording/visible.ts';
import { useLocale } from './wording-context.ts';

/** `lang` is the article's; an unknown one leaves the direction to the text. */
export function Quotation({ text, lang }: { readonly text: string; readonly lang: string }) {
  return (
    <q lang={lang} dir={directionOf(lang)}>
      <PageWords text={text} />
    </q>
  );
}

/** Words of the page, in which no hidden mark can turn around what stands beside it, or hide in a word or a figure. */
export function PageWords({ text }: { readonly text: string }) {
  const locale = useLocale();
  return (
    <>
      {visibleParts(text).map((part, index) =>
        part.isControl ? <HiddenMark key={index} name={part.text} alternative={locale.t('hidden_mark', part.text)} /> : part.text,
      )}
    </>
  );
}

/** Its name in a box; read aloud as what it is. */
function HiddenMark({ name, alternative }: { readonly name: string; readonly alternative: string }) {
  return (
    <span class="control" role="img" aria-label={plain(alternative)} title={plain(alternative)} dir="ltr">
      {name}
    </span>
  );
}
