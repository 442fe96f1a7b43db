// From a text to its report: what is being done, what came of it, what went wrong.
import { useRef, useState } from 'preact/hooks';
import type { Article, Report } from '../../claims/report.ts';
import { COMPARED } from '../../content/read.ts';
import type { CompareLink } from './compare-link.ts';
import type { CompareFault } from './faults.ts';

export type Comparison =
  | { readonly kind: 'writing'; readonly fault: CompareFault | null }
  | { readonly kind: 'comparing'; readonly length: number }
  | { readonly kind: 'compared'; readonly article: Article; readonly report: Report; readonly comparedOnly: number | null };

export interface ComparisonUse {
  readonly comparison: Comparison;
  readonly compare: (article: Article, comparedOnly: number | null, anyway?: boolean) => Promise<void>;
  readonly refuse: (fault: CompareFault) => void;
  /** Back to the text. */
  readonly edit: () => void;
}

export function useComparison(link: CompareLink): ComparisonUse {
  const [comparison, setComparison] = useState<Comparison>({ kind: 'writing', fault: null });
  const turn = useRef(0);
  const refuse = (fault: CompareFault): void => setComparison({ kind: 'writing', fault });

  const compare = async (article: Article, readOnly: number | null, anyway = false): Promise<void> => {
    if (article.text.trim() === '') return refuse('empty');
    turn.current += 1;
    const mine = turn.current;
    const { text } = article;
    const isCut = text.length > COMPARED;
    const given = isCut ? { ...article, text: text.slice(0, COMPARED) } : article;
    setComparison({ kind: 'comparing', length: given.text.length });
    const reply = await link.compare(given, anyway);
    // Another text was given, or this one taken back, in the meantime.
    if (mine !== turn.current) return;
    if (!reply.ok) return refuse('failed');
    if (reply.value.article.lang === 'und') return refuse('language');
    setComparison({ kind: 'compared', article: given, report: reply.value, comparedOnly: isCut ? COMPARED : readOnly });
  };
  const edit = (): void => {
    turn.current += 1;
    setComparison({ kind: 'writing', fault: null });
  };
  return { comparison, compare, refuse, edit };
}
