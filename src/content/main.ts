// The script on every page of the listed outlets: the gate and nothing else. It asks the background to read a page that looks
// like the topic; reading and marking are another script (reader-main.ts), which only such pages ever receive.
import { tell } from './extension.ts';
import { firstLook } from './first-look.ts';
import type { GateAnswer } from './gate.ts';
import { seen, takeOver, whenAddressChanges } from './instance.ts';

/** A page that changes its address draws its new text afterwards. */
const SETTLE_MS = 500;

/** Looks at a page whose text was not there yet; later than the last one it is an application, not an article. */
const LATER_MS = [1500, 4000];

/** Addresses that one document may take: a page that rewrites its address in a loop is not followed for ever. */
const ADDRESSES = 50;

const controller = takeOver('gate');
const { signal } = controller;
let timer: ReturnType<typeof setTimeout> | undefined;
let addresses = 0;

/** `later` are the delays of the looks that follow as long as the page has no text. */
async function look(later: readonly number[]): Promise<void> {
  const answer = await answerOf();
  if (signal.aborted) return;
  if (answer === 'candidate') void tell({ type: 'page/candidate' }).then((isAlive) => isAlive || controller.abort());
  else if (answer === 'no-text-yet') lookAgain(later);
}

/** What the gate knows of elements is made ready, in this same script, only where the first look does not suffice. */
async function answerOf(): Promise<GateAnswer | undefined> {
  const first = seen(() => firstLook(document));
  if (first !== undefined && first.answer !== null) return first.answer;
  const { looksLikeTheTopic } = await import('./gate.ts');
  return seen(() => looksLikeTheTopic(document, location.pathname, first));
}

function lookAgain(later: readonly number[]): void {
  const [next, ...rest] = later;
  clearTimeout(timer);
  if (next !== undefined) timer = setTimeout(() => void look(rest), next);
}

whenAddressChanges(() => {
  addresses += 1;
  if (addresses <= ADDRESSES) lookAgain([SETTLE_MS, ...LATER_MS]);
}, signal);
// Back from the back/forward cache: the background has forgotten the page. Not asked before the page is left for the first time, so
// that no page that is only opened pays for the event.
const listenToReturn = (): void => addEventListener('pageshow', (event) => event.persisted && void look(LATER_MS), { signal });
addEventListener('pagehide', listenToReturn, { once: true, signal });
signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', () => void look(LATER_MS), { signal, once: true });
} else void look(LATER_MS);
