// The content script: sees whether the page is about the talks, reads it when asked, marks it. On any other page it does nothing.
import type { PageCommand, ReadReply } from '../platform/messages.ts';
import { parseCommand } from './commands.ts';
import { answerMessages, tell } from './extension.ts';
import { looksLikeTheTopic } from './gate.ts';
import { clearMarks, showRanges } from './highlight.ts';
import { jumpTo } from './jump.ts';
import { readArticle } from './read.ts';
import { rangeIn } from './safe-dom.ts';
import type { TextMap } from './text-map.ts';

/** Where an instance of ours is known in this world; a second one (a click on an outlet's page) ends the first. */
const INSTANCE = Symbol.for('muqarin');
/** A page that changes its address draws its new text afterwards. */
const SETTLE_MS = 500;

interface World {
  [INSTANCE]?: AbortController;
  /** Not yet among the types of the DOM library everywhere. */
  readonly navigation?: EventTarget;
}

const world = globalThis as unknown as World;
world[INSTANCE]?.abort();
const controller = new AbortController();
world[INSTANCE] = controller;
run(controller);

function run({ signal }: AbortController): void {
  let reading: { readonly visit: string; readonly map: TextMap } | null = null;
  let visits = 0;
  let isCandidate = false;
  let address = location.href;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    const was = isCandidate;
    isCandidate = seen(() => looksLikeTheTopic(document, location.pathname)) ?? false;
    if (!isCandidate && !was) return;
    if (!(await tell({ type: isCandidate ? 'page/candidate' : 'page/left' }))) end();
  };

  const leave = (): void => {
    reading = null;
    clearMarks();
    // The worker is told only where it knows of the page.
    if (isCandidate) void tell({ type: 'page/left' });
  };

  const end = (): void => {
    clearTimeout(settling);
    clearMarks();
    controller.abort();
  };

  const read = (): ReadReply => {
    const found = seen(() => readArticle(document, location.href)) ?? null;
    if (!found) return { kind: 'unreadable', why: 'no-article' };
    isCandidate = true;
    visits += 1;
    const visit = `${Math.round(performance.timeOrigin)}-${visits}`;
    reading = { visit, map: found.map };
    return { kind: 'article', visit, article: found.article, comparedOnly: found.comparedOnly };
  };

  const rangeOf = (start: number, end: number): Range | null => {
    const ends = reading?.map.place(start, end);
    if (!ends?.every(({ node, offset }) => node.isConnected && offset <= node.length)) return null;
    const range = rangeIn(document);
    range.setStart(ends[0].node, ends[0].offset);
    range.setEnd(ends[1].node, ends[1].offset);
    return range;
  };

  const obey = (command: PageCommand): unknown => {
    if (command.type === 'article/read') return read();
    if (command.visit !== reading?.visit) return command.type === 'marks/show' ? 0 : false;
    if (command.type === 'marks/show') {
      const ranges = command.marks.flatMap(({ verdict, start, end }) => {
        const range = rangeOf(start, end);
        return range ? [{ verdict, range }] : [];
      });
      showRanges(ranges);
      return ranges.length;
    }
    const range = rangeOf(command.start, command.end);
    if (range) jumpTo(range);
    return range !== null;
  };

  answerMessages((message) => {
    const command = parseCommand(message);
    return command ? seen(() => obey(command)) : undefined;
  }, signal);

  // A page that navigates within itself keeps this script: look again when the address has changed.
  world.navigation?.addEventListener(
    'navigatesuccess',
    () => {
      if (location.href.replace(/#.*$/, '') === address.replace(/#.*$/, '')) return;
      address = location.href;
      leave();
      isCandidate = false;
      clearTimeout(settling);
      settling = setTimeout(() => void look(), SETTLE_MS);
    },
    { signal },
  );
  addEventListener('pagehide', leave, { signal });
  // Back from the back/forward cache: the background has forgotten the page.
  addEventListener('pageshow', (event) => event.persisted && void look(), { signal });
  void look();
}

/** A page can make any look at it fail; what cannot be seen is not there. */
function seen<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
