// Which version this is, the ways to the other pages, and the free software that it carries.
import { useLocale } from '../../shared/wording-context.ts';
import type { Library, OptionsLink } from '../options-link.ts';

export function AboutSection({ link }: { readonly link: OptionsLink }) {
  const locale = useLocale();
  return (
    <>
      <p>{locale.t('about_version', link.version)}</p>
      <ul class="plain links">
        <li>
          <a href="changelog.html">{locale.t('about_changes')}</a>
        </li>
        <li>
          <a href="welcome.html">{locale.t('about_welcome')}</a>
        </li>
        <li>
          <a href="compare.html">{locale.t('about_compare')}</a>
        </li>
      </ul>
      <p class="soft">{locale.t('about_licence')}</p>
      <h3>{locale.t('about_libraries')}</h3>
      <Libraries libraries={link.libraries} />
    </>
  );
}

function Libraries({ libraries }: { readonly libraries: readonly Library[] }) {
  const locale = useLocale();
  return (
    <table class="libraries">
      <thead>
        <tr>
          <th scope="col">{locale.t('about_library')}</th>
          <th scope="col">{locale.t('about_library_version')}</th>
          <th scope="col">{locale.t('about_library_licence')}</th>
        </tr>
      </thead>
      <tbody>
        {libraries.map(({ name, version, licence }) => (
          <tr key={name}>
            <th scope="row">
              <bdi dir="ltr">{name}</bdi>
            </th>
            <td>
              <bdi dir="ltr">{version}</bdi>
            </td>
            <td>
              <bdi dir="ltr">{licence}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
