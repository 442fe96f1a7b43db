// What no claim of the page carries: facts that it leaves out, and wording that it shares with reference articles.
import type { Report } from '../../claims/report.ts';
import { documentName } from './reference-list.tsx';
import { useWording } from './wording-context.ts';

export function Omissions({ report }: { readonly report: Report }) {
  const { locale } = useWording();
  const facts = report.notMentioned.map((id) => report.facts[id]).filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <details class="leftover">
      <summary>{locale.t('omissions_title', locale.number(facts.length))}</summary>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>{fact.statement[locale.lang]}</li>
        ))}
      </ul>
    </details>
  );
}

export function SharedWording({ report }: { readonly report: Report }) {
  const wording = useWording();
  const { locale } = wording;
  if (report.sharedWording.length === 0) return null;
  return (
    <details class="leftover">
      <summary>{locale.t('shared_title')}</summary>
      <ul>
        {report.sharedWording.map(({ document, share }) => (
          <li key={document}>{locale.t('shared_item', locale.share(share), documentName(wording, document))}</li>
        ))}
      </ul>
    </details>
  );
}
