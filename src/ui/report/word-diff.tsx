// A sentence with the words that only one of two texts has marked: taken out, put in.
import { Fragment } from 'preact';
import type { WordPart } from '../../claims/saved.ts';
import { directionOf } from '../../wording/direction.ts';
import { PageWords } from '../shared/quotation.tsx';

/** `lang` is the page's. */
export function WordDiff({ words, lang }: { readonly words: readonly WordPart[]; readonly lang: string }) {
  return (
    <p class="word-diff" lang={lang} dir={directionOf(lang)}>
      {words.map(({ kind, text }, index) => {
        const own = <PageWords text={text} />;
        return <Fragment key={index}>{kind === 'same' ? own : kind === 'page' ? <ins>{own}</ins> : <del>{own}</del>}</Fragment>;
      })}
    </p>
  );
}
