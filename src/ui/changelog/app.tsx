// What has changed, version by version, in the reader's language.
import { PageBar } from '../shared/page-bar.tsx';
import { useLocale } from '../shared/wording-context.ts';
import type { Version } from './changes.ts';

export function Changelog({ versions }: { readonly versions: readonly Version[] }) {
  const locale = useLocale();
  return (
    <>
      <PageBar title={locale.t('changelog_title')} />
      <main>
        {versions.map(({ version, about, changes }) => (
          <section key={version}>
            <h2>{locale.t('about_version', version)}</h2>
            {about !== '' && <p>{about}</p>}
            <ul class="bulleted">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}
