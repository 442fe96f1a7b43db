// The sign that stands for this page or for the references in every picture, beside the words that name it.

/** Decorative: the words follow. */
export function Key({ of }: { readonly of: 'page' | 'reference' }) {
  return (
    <svg class={`key of-${of}`} viewBox="0 0 14 14" width="12" height="12" aria-hidden="true" focusable="false">
      {of === 'page' ? <path class="pin" d="M.5 1H13.5L7 13Z" /> : <circle cx="7" cy="7" r="5.5" />}
    </svg>
  );
}
