// What the references say that no claim of the page carries.
import type { Report } from '../../claims/report.ts';
import { useWording } from '../shared/wording-context.ts';
import { Leftover } from './leftover.tsx';

export function Omissions({ report, allOpen }: { readonly report: Report; readonly allOpen: boolean }) {
  const { locale } = useWording();
  const facts = report.notMentioned.map((id) => report.facts[id]).filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <Leftover title={locale.t('omissions_title', locale.number(facts.length))} isOpen={allOpen}>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>{fact.statement[locale.lang]}</li>
        ))}
      </ul>
    </Leftover>
  );
}
