// The words for a report: with what the reader's own corpora call the documents and origins that it names.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Report } from '../../claims/report.ts';
import { withNames } from '../../wording/sources.ts';
import { useWording, WordingContext } from '../shared/wording-context.ts';

export function ReportWording({ report, children }: { readonly report: Report; readonly children: ComponentChildren }) {
  const wording = useWording();
  const own = useMemo(() => withNames(wording, report), [wording, report]);
  return <WordingContext.Provider value={own}>{children}</WordingContext.Provider>;
}
