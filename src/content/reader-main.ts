// The script that the background puts into a page worth reading, or that the reader of the page asked for: it answers the
// background's commands, and says when the page is left. Everything it holds ends with its signal.
import { tellClaimsInView } from './claims-in-view.ts';
import { parseCommand } from './commands.ts';
import { answerMessages, isConnected, tell } from './extension.ts';
import { seen, takeOver, whenAddressChanges } from './instance.ts';
import { pageReader } from './page-reader.ts';

const controller = takeOver('reader');
const { signal } = controller;

const reader = pageReader(
  document,
  () => {
    if (isConnected()) void tell({ type: 'page/candidate' });
    else controller.abort();
  },
  signal,
);

/** The background forgets the page; a script that has outlived its extension ends instead. */
function leave(): void {
  if (!reader.leave()) return;
  void tell({ type: 'page/left' }).then((isAlive) => isAlive || controller.abort());
}

answerMessages((message) => {
  const command = parseCommand(message);
  return command === null ? undefined : seen(() => reader.obey(command));
}, signal);

tellClaimsInView(reader.rangesOf, signal);
whenAddressChanges(leave, signal);
addEventListener('pagehide', leave, { signal });
// After an update or removal of the extension nobody tells this script: it looks when its reader comes back to the tab.
document.addEventListener('visibilitychange', () => isConnected() || controller.abort(), { signal });
