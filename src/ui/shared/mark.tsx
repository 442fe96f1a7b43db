// Muqarin's mark, as in icons/on.svg: two overlapping pages with an equals sign where they meet.
/** Decorative: the name stands beside it. */
export function Mark() {
  return (
    <svg class="mark-of-muqarin" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
      <rect class="page-back" x="2" y="3" width="18" height="22" rx="4" />
      <rect class="page-front" x="12" y="7" width="18" height="22" rx="4" />
      <path class="sign" d="M16.5 15.5h9M16.5 20.5h9" />
    </svg>
  );
}
