// A word diff of a reference's value and the page's: struck out and underlined, and read aloud with whose words they are.
import { Fragment } from 'preact';
import { plain } from '../../wording/locale.ts';
import { useLocale } from './wording-context.ts';
import { wordsDiff } from './words-diff.ts';

/** Both texts are in the interface's language. */
export function Difference({ reference, page }: { readonly reference: string; readonly page: string }) {
  const locale = useLocale();
  const parts = wordsDiff(plain(reference), plain(page), locale.lang);
  return (
    <p class="difference">
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Tag = kind === 'reference' ? 'del' : 'ins';
        const follows = parts[index - 1]?.kind === 'reference' && kind === 'page';
        return (
          <Fragment key={`${kind} ${text}`}>
            {
              // Without it the last Arabic letter of one word would join the first of the other.
              follows && ' '
            }
            <Tag>
              <span class="visually-hidden">{locale.t(kind === 'reference' ? 'diff_reference' : 'diff_page')} </span>
              {text}
            </Tag>
          </Fragment>
        );
      })}
    </p>
  );
}
