// The compared text beside its report: marked, each paragraph in its own direction; a click on a mark asks for its claim.
import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import type { Claim } from '../../claims/claim.ts';
import type { MarkStyle } from '../../platform/choices.ts';
import type { MarkScope } from '../../platform/tab-state.ts';
import { flash, highlightIn, rangesOf, type Span, type TextPiece } from '../shared/highlights.ts';
import { useLocale } from '../shared/wording-context.ts';
import { offsetAt } from './offset-at.ts';

export interface ArticleTextHandle {
  /** False when the passage is not in the text. */
  readonly show: (span: Span) => boolean;
  readonly back: () => boolean;
}

export interface ArticleTextProps {
  readonly text: string;
  readonly lang: string;
  readonly claims: readonly Claim[];
  readonly marks: MarkScope;
  readonly style: MarkStyle;
  readonly choose: (claim: string) => void;
  readonly handle: RefObject<ArticleTextHandle | null>;
}

interface Paragraph {
  readonly start: number;
  readonly text: string;
}

export function ArticleText({ text, lang, claims, marks, style, choose, handle }: ArticleTextProps) {
  const locale = useLocale();
  const box = useRef<HTMLElement>(null);
  const before = useRef<{ readonly page: number; readonly box: number } | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);

  useEffect(() => {
    const shown = claims.filter(({ verdict }) => marks === 'all' || (marks === 'conflicts' && verdict === 'conflicts'));
    return highlightIn(piecesIn(box.current), shown, style);
  }, [text, claims, marks, style]);

  useImperativeHandle(handle, () => ({
    show: (span) => {
      const pieces = piecesIn(box.current);
      const target = rangesOf(pieces, span)[0]?.startContainer.parentElement;
      if (target === null || target === undefined) return false;
      before.current ??= { page: document.documentElement.scrollTop, box: box.current?.scrollTop ?? 0 };
      target.scrollIntoView({ block: 'center' });
      flash(pieces, span);
      return true;
    },
    back: () => {
      const place = before.current;
      before.current = null;
      if (place === null) return false;
      box.current?.scrollTo({ top: place.box });
      scrollTo({ top: place.page });
      return true;
    },
  }));

  const chooseAt = (event: MouseEvent): void => {
    const offset = offsetAt(piecesIn(box.current), event.clientX, event.clientY);
    const claim = offset === null ? undefined : claims.find(({ start, end }) => start <= offset && offset < end);
    if (claim !== undefined) choose(claim.id);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same claims are buttons in the report beside it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard.
    <section ref={box} class="article-text" aria-label={locale.t('compare_text')} lang={lang} tabIndex={0} onClick={chooseAt}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start} data-start={paragraph.start} dir="auto">
          {paragraph.text}
        </p>
      ))}
    </section>
  );
}

/** Offsets count every unit of the text; lines without words are not drawn. */
function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, text: line });
    start += line.length + 1;
  }
  return paragraphs;
}

function piecesIn(box: HTMLElement | null): readonly TextPiece[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].flatMap(({ firstChild, dataset }) =>
    firstChild instanceof Text ? [{ node: firstChild, start: Number(dataset['start']) }] : [],
  );
}
