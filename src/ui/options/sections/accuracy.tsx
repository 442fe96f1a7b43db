// How well the comparison does, as it was measured: `npm run eval -- --write` keeps the figures, the build puts them here.
import accuracy from '../../../corpus/us-iraq-coalition/accuracy.json';
import type { MessageKey } from '../../../wording/message-keys.ts';
import { useLocale } from '../../shared/wording-context.ts';

const ROWS = ['topic', 'figures', 'roles', 'dates', 'events', 'statements', 'conflicts', 'updates'] as const;

export function AccuracySection() {
  const locale = useLocale();
  const { articles, languages, mutation } = accuracy;
  return (
    <>
      <p>{locale.t('accuracy_explained', locale.plural('articles', articles))}</p>
      {LANGUAGES.map((language) => (
        <div key={language}>
          <table>
            <caption>{locale.t(TITLES[language])}</caption>
            <thead>
              <tr>
                <th scope="col">{locale.t('accuracy_what')}</th>
                <th scope="col">{locale.t('accuracy_right')}</th>
                <th scope="col">{locale.t('accuracy_found')}</th>
                <th scope="col">{locale.t('accuracy_counted')}</th>
              </tr>
            </thead>
            <tbody>
              {ROWS.map((row) => {
                const { precision, recall, counted } = languages[language][row];
                return (
                  <tr key={row}>
                    <th scope="row">{locale.t(`accuracy_${row}`)}</th>
                    <td>{locale.share(precision)}</td>
                    <td>{locale.share(recall)}</td>
                    <td>{locale.number(counted)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          <p>{locale.t('accuracy_verdicts', locale.share(languages[language].verdicts.share))}</p>
        </div>
      ))}
      <h3>{locale.t('accuracy_mutation')}</h3>
      <p>
        {locale.t('accuracy_mutation_text', locale.number(mutation.changed), locale.share(mutation.noticed), locale.share(mutation.alone))}
      </p>
    </>
  );
}

const LANGUAGES = ['ar', 'en'] as const;
const TITLES = { ar: 'accuracy_language_ar', en: 'accuracy_language_en' } as const satisfies Record<string, MessageKey>;
