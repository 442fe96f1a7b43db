// The script that the background puts into a page worth reading, or that the reader of the page asked for: it answers the
// background's commands, and says when the page is left. Everything it holds ends with its signal.
import { tellClaimsInView } from './claims-in-view.ts';
import { parseCommand } from './commands.ts';
import { answerMessages, ask, isConnected, tell } from './extension.ts';
import { heartbeat } from './heartbeat.ts';
import { isHere, seen, takeOver, whenAddressChanges } from './instance.ts';
import { pageReader, type Reader } from './page-reader.ts';
import { takeReading } from './reading-port.ts';

const controller = new AbortController();
const { signal } = controller;
takeOver('reader', () => controller.abort());

let asking: ReturnType<Reader> | undefined;

/** What reads is there for the first look; for a later one the background puts it there, once for all that wait for it. */
const reads: Reader = () => {
  asking ??= (async () =>
    takeReading() ?? ((await ask({ type: 'reading/get' })) === false ? 'no-permission' : (takeReading() ?? 'no-answer')))();
  return asking.finally(() => {
    asking = undefined;
  });
};

const reader = pageReader(
  document,
  reads,
  () => {
    if (isConnected()) void tell({ type: 'page/candidate' });
    else controller.abort();
  },
  signal,
);

let wasRead = false;

/** The background forgets the page; a script that has outlived its extension ends instead. */
function leave(): void {
  wasRead = reader.leave();
  if (!wasRead) return;
  void tell({ type: 'page/left' }).then((isAlive) => isAlive || controller.abort());
}

answerMessages((message) => {
  const command = parseCommand(message);
  return command === null ? undefined : seen(() => reader.obey(command));
}, signal);

tellClaimsInView(reader.rangesOf, signal);
signal.addEventListener('abort', whenAddressChanges(leave), { once: true });
addEventListener('pagehide', leave, { signal });
// Back from the back/forward cache: the background has forgotten the page. Where the gate runs, it asks for a new reading itself.
addEventListener('pageshow', (event) => event.persisted && wasRead && !isHere('gate') && void tell({ type: 'page/candidate' }), { signal });
// After an update or removal of the extension nobody tells this script.
heartbeat(
  document,
  () => {
    if (isConnected()) reader.restore();
    else controller.abort();
  },
  signal,
);
