// Where the references' values come from: "three articles, one Reuters report".
import type { Report } from '../../claims/report.ts';
import { documentName } from '../../wording/document-name.ts';
import { originsOf, originsText, pageOriginLines } from '../../wording/origins.ts';
import { useWording } from '../shared/wording-context.ts';
import { Leftover } from './leftover.tsx';

export function OriginsSection({ report, allOpen }: { readonly report: Report; readonly allOpen: boolean }) {
  const wording = useWording();
  const { locale, sources } = wording;
  const origins = originsOf(report);
  const own = pageOriginLines(wording, report);
  if (origins.length === 0 && own.length === 0) return null;
  const documents = new Set(origins.flatMap((origin) => origin.documents));
  return (
    <Leftover
      title={locale.t('origins_title', locale.plural('articles_count', documents.size), locale.plural('origins_count', origins.length))}
      isOpen={allOpen}
    >
      {own.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="hint">{locale.t('origins_hint')}</p>
      <ul>
        {origins.map((origin) => (
          <li key={origin.id}>
            <strong>{sources.origin(origin.id) ?? locale.t('origin_unknown')}</strong>
            <ul class="details-of">
              <li>{locale.plural('claims_rest', origin.claims)}</li>
              {origin.documents.length > 1 && sources.isNewsroom(origin.id) && (
                <li>{originsText(wording, { origins: [origin.id], documents: origin.documents })}</li>
              )}
              <li>{locale.t('documents', locale.list(origin.documents.map((id) => documentName(wording, id))))}</li>
            </ul>
          </li>
        ))}
      </ul>
    </Leftover>
  );
}
