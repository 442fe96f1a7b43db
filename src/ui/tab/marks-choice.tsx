// Which claims are underlined in the page: none, those that differ, or all.
import { useEffect, useState } from 'preact/hooks';
import { MARK_SCOPES, type MarkScope } from '../../platform/tab-state.ts';
import { useLocale } from '../shared/wording-context.ts';
import type { TabLink } from './tab-link.ts';

/** Shown once the setting is known; a choice that cannot be kept is taken back. */
export function MarksChoice({ link }: { readonly link: TabLink }) {
  const locale = useLocale();
  // An object, so that taking a choice back draws again even when nothing was drawn in between.
  const [chosen, setChosen] = useState<{ readonly scope: MarkScope } | null>(null);
  useEffect(() => {
    link.marks().then(
      (scope) => setChosen({ scope }),
      () => setChosen(null),
    );
  }, [link]);
  if (chosen === null) return null;

  const choose = async (scope: MarkScope): Promise<void> => {
    setChosen({ scope });
    if (!(await link.setMarks(scope)).ok) setChosen({ scope: chosen.scope });
  };
  return (
    <fieldset class="marks">
      <legend>{locale.t('marks_legend')}</legend>
      {MARK_SCOPES.map((scope) => (
        <label key={scope}>
          <input type="radio" name="marks" value={scope} checked={scope === chosen.scope} onChange={() => choose(scope)} />
          <span>{locale.of('marks', scope)}</span>
        </label>
      ))}
    </fieldset>
  );
}
