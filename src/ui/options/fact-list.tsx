// Facts, each with its kind and everything that the references say of it.
import type { Fact } from '../../claims/fact.ts';
import { ReferenceList } from '../report/reference-list.tsx';
import { useLocale } from '../shared/wording-context.ts';

export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const locale = useLocale();
  return (
    <ol class="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <p class="kind">{locale.of('kind', fact.kind)}</p>
          <ReferenceList fact={fact} kind={fact.kind} />
        </li>
      ))}
    </ol>
  );
}
