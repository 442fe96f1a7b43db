// The ways from popup and panel to the full pages, each in a tab of its own.
import { useLocale } from '../shared/wording-context.ts';

export function Ways() {
  const locale = useLocale();
  return (
    <nav class="ways" aria-label={locale.t('ways_label')}>
      <a href="compare.html" target="_blank" rel="noopener">
        {locale.t('about_compare')}
      </a>
      <a href="options.html" target="_blank" rel="noopener">
        {locale.t('options_title')}
      </a>
      <a href="changelog.html" target="_blank" rel="noopener">
        {locale.t('about_changes')}
      </a>
    </nav>
  );
}
