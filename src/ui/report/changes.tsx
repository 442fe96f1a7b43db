// What the page's address says otherwise than when the reader saved it: figures and dates first, each with its sentence.
import type { Change } from '../../claims/saved.ts';
import type { IsoDay } from '../../claims/time.ts';
import { useLocale } from '../shared/wording-context.ts';
import { Leftover } from './leftover.tsx';
import { WordDiff } from './word-diff.tsx';

export interface ChangesProps {
  readonly changes: readonly Change[];
  readonly since: IsoDay;
  readonly lang: string;
}

export function Changes({ changes, since, lang }: ChangesProps) {
  const locale = useLocale();
  return (
    <Leftover title={locale.plural('changes', changes.length, locale.day(since))} isOpen>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>
            <strong>{titleOf(change, locale.of('change', change.kind), locale.t)}</strong>
            <WordDiff words={change.words} lang={lang} />
          </li>
        ))}
      </ul>
    </Leftover>
  );
}

function titleOf({ kind, before, after }: Change, name: string, t: ReturnType<typeof useLocale>['t']): string {
  if (before === null) return t('change_added', name);
  if (after === null) return t('change_removed', name);
  return kind === 'quantity' || kind === 'date' ? t('change_value', name, before, after) : name;
}
