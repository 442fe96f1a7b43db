// The reader's choice of light or dark, as `data-theme` on the document: theme.css does the rest.
import type { Theme } from '../../platform/choices.ts';

export function applyTheme(theme: Theme): void {
  if (theme === 'browser') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
