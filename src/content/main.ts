// The script on every page of the listed outlets: the gate and nothing else. It asks the background to read a page that looks
// like the topic; reading and marking are another script (reader-main.ts), which only such pages ever receive.
import { tell } from './extension.ts';
import { type FirstLook, firstLook } from './first-look.ts';
import { isFrontPage } from './front-page.ts';
import { looksLikeTheTopic } from './gate.part.ts';
import type { GateAnswer } from './gate.ts';
import { seen, takeOver, whenAddressChanges } from './instance.ts';

/** A page that changes its address draws its new text afterwards. */
const SETTLE_MS = 500;

/** Looks at a page whose text was not there yet; later than the last one it is an application, not an article. */
const LATER_MS = [1500, 4000];

/** Addresses that one document may take: a page that rewrites its address in a loop is not followed for ever. */
const ADDRESSES = 50;

let isOver = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let addresses = 0;

/** `later` are the delays of the looks that follow as long as the page has no text. */
function look(later: readonly number[]): void {
  if (isOver) return;
  let first: FirstLook | undefined;
  try {
    first = firstLook(document);
  } catch {
    // Not by `seen`: the page pays for each function that is called on it.
  }
  const answer = first?.answer ?? seen(() => afterFirst(first));
  if (answer === 'candidate') void tell({ type: 'page/candidate' }).then((isAlive) => isAlive || end());
  else if (answer === 'no-text-yet') lookAgain(later);
}

function afterFirst(first: FirstLook | undefined): GateAnswer {
  const path = location.pathname;
  return isFrontPage(path) ? 'other' : looksLikeTheTopic(document, path, first);
}

function lookAgain([next, ...rest]: readonly number[]): void {
  clearTimeout(timer);
  if (next !== undefined) timer = setTimeout(look, next, rest);
}

function end(): void {
  isOver = true;
  clearTimeout(timer);
  ignoreAddress();
  removeEventListener('pagehide', listenToReturn);
  removeEventListener('pageshow', lookOnReturn);
}

// Back from the back/forward cache: the background has forgotten the page. Not asked before the page is left for the first time, so
// that no page that is only opened pays for the event.
function listenToReturn(): void {
  addEventListener('pageshow', lookOnReturn);
}

function lookOnReturn({ persisted }: PageTransitionEvent): void {
  if (persisted) look(LATER_MS);
}

takeOver('gate', end);
const ignoreAddress = whenAddressChanges(() => {
  addresses += 1;
  if (addresses <= ADDRESSES) lookAgain([SETTLE_MS, ...LATER_MS]);
});
addEventListener('pagehide', listenToReturn, { once: true });

if ('prerendering' in document && document.prerendering === true) {
  document.addEventListener('prerenderingchange', () => look(LATER_MS), { once: true });
} else look(LATER_MS);
