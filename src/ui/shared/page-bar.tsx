// The bar at the top of each full page: Muqarin's mark and name, and what the page is.
import { Mark } from './mark.tsx';
import { useLocale } from './wording-context.ts';

export function PageBar({ title }: { readonly title: string }) {
  const locale = useLocale();
  return (
    <header class="page-bar">
      <Mark />
      <p class="name">{locale.t('extension_name')}</p>
      <h1>{title}</h1>
    </header>
  );
}
