// From the popup to the side panel, which stays open while one reads.
import { useLocale } from '../shared/wording-context.ts';

export function PanelButton({ open }: { readonly open: () => void }) {
  const locale = useLocale();
  return (
    <button type="button" class="tool" title={locale.t('open_panel')} onClick={open}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <rect x="2.5" y="3.5" width="15" height="13" rx="2" />
        <path class="side" d="M12.5 3.5v13" />
      </svg>
      <span class="visually-hidden">{locale.t('open_panel')}</span>
    </button>
  );
}
