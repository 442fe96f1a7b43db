// Keyboard shortcuts, as the manifest names them; the reader may have given them other keys.
import { browser } from '../platform/browser.ts';
import { ask } from './page.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

/** Both browsers say which tab the keys were pressed in; a page without our script is left alone. */
export function listenToKeys(): void {
  browser.commands.onCommand.addListener((command: string, tab?: { readonly id?: number | undefined }) => {
    const by = STEPS[command];
    if (by !== undefined && tab?.id !== undefined) void ask(tab.id, { type: 'marks/step', by });
  });
}
