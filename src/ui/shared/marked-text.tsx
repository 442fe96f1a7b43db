// A text of our own pages with its claims marked as they are in a page: by the Custom Highlight API, so that the text stays whole.
import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../claims/verdict.ts';
import type { MarkStyle } from '../../platform/choices.ts';
import { highlightIn } from './highlights.ts';

/** UTF-16 offsets into the text, end exclusive. */
export interface TextMark {
  readonly verdict: Verdict;
  readonly start: number;
  readonly end: number;
}

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly style: MarkStyle;
}

/** One line or paragraph; a whole article is ui/compare/article-text.tsx. */
export function MarkedText({ text, marks, style }: MarkedTextProps) {
  const element = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const node = element.current?.firstChild;
    return node instanceof Text ? highlightIn([{ node, start: 0 }], marks, style) : undefined;
  }, [text, marks, style]);
  return (
    <span ref={element} class="marked-text">
      {text}
    </span>
  );
}
