// Which version this is, and the ways to the other pages.
import { useLocale } from '../../shared/wording-context.ts';
import type { OptionsLink } from '../options-link.ts';

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
    </>
  );
}
