// Which claims are underlined in the page: none, those that differ, or all.
import { MARK_SCOPES, type MarkScope } from '../../platform/tab-state.ts';
import { useLocale } from './locale-context.ts';

export function MarksChoice({ scope, choose }: { readonly scope: MarkScope; readonly choose: (scope: MarkScope) => void }) {
  const locale = useLocale();
  return (
    <fieldset class="marks">
      <legend>{locale.t('marks_legend')}</legend>
      {MARK_SCOPES.map((value) => (
        <label key={value}>
          <input type="radio" name="marks" value={value} checked={value === scope} onChange={() => choose(value)} />
          <span>{locale.of('marks', value)}</span>
        </label>
      ))}
    </fieldset>
  );
}
