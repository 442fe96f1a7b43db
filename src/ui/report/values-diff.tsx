// One side of a word diff of two values: the words that the other side does not have are marked.
import { Fragment } from 'preact';
import { plain } from '../../wording/locale.ts';
import { wordsDiff } from './words-diff.ts';

export interface ValuesDiffProps {
  readonly reference: string;
  readonly page: string;
  /** Whose words are shown. */
  readonly side: 'reference' | 'page';
}

/** Both texts are in the interface's language. */
export function ValuesDiff({ reference, page, side }: ValuesDiffProps) {
  const Tag = side === 'reference' ? 'del' : 'ins';
  const parts = wordsDiff(plain(reference), plain(page)).filter(({ kind }) => kind === 'same' || kind === side);
  return (
    <>
      {parts.map(({ kind, text }, index) => (
        <Fragment key={index}>{kind === 'same' ? text : <Tag>{text}</Tag>}</Fragment>
      ))}
    </>
  );
}
