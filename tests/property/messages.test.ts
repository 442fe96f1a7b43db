// A thousand messages that nobody of ours would send: refused, each of them, and nothing breaks.
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { success } from '../../src/claims/result.ts';
import { parseCommand, parseWatch } from '../../src/content/commands.ts';
import type { Sender } from '../../src/platform/listen.ts';
import { parseReadReply } from '../../src/platform/message-schemas.ts';
import { installFakeBrowser } from '../unit/background/fake-browser.ts';
import { anyValue, spoilt } from './any-value.ts';
import { cases } from './cases.ts';
import { broken, oneOf, PAGE_MESSAGES, UI_MESSAGES } from './foreign-messages.ts';

let answer: typeof import('../../src/platform/listen.ts').answer;
let parseClaimsInView: typeof import('../../src/platform/claims-in-view.ts').parseClaimsInView;

beforeAll(async () => {
  installFakeBrowser();
  ({ answer } = await import('../../src/platform/listen.ts'));
  ({ parseClaimsInView } = await import('../../src/platform/claims-in-view.ts'));
});

const SELF = { id: 'muqarin', origin: 'chrome-extension://muqarin/' };

const MARK = { claim: 'c1', verdict: 'conflicts', start: 3, end: 9 };
const COMMANDS = [
  { v: 1, type: 'article/read' },
  { v: 1, type: 'visit/get' },
  { v: 1, type: 'marks/show', visit: '1', marks: [MARK], style: 'tint' },
  { v: 1, type: 'marks/jump', visit: '1', start: 3, end: 9 },
  { v: 1, type: 'marks/step', by: 1 },
  { v: 1, type: 'marks/back', visit: '1' },
];
const READING = { kind: 'article', visit: '1-1', comparedOnly: null, article: { text: 'words' } };

const address = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('about:blank', '', 'chrome-extension://muqarin', 'https://chrome-extension//muqarin/'),
);
/** A script of ours in a page, as the browser names it. */
const contentScript = fc
  .tuple(address, fc.nat(), fc.nat())
  .map(([url, frameId, id]): Sender => ({ id: 'muqarin', url, origin: originOf(url), frameId, tab: { id } }));
const pageOfOurs = fc
  .constantFrom('popup.html', 'panel.html', 'options.html#data', 'compare.html')
  .map((path): Sender => ({ id: 'muqarin', url: SELF.origin + path, origin: 'chrome-extension://muqarin' }));
/** Whatever it says of itself but the id, which the browser gives. */
const otherExtension = fc
  .tuple(
    fc.oneof(
      fc.string().filter((id) => id !== 'muqarin'),
      fc.constant(undefined),
    ),
    fc.oneof(contentScript, pageOfOurs),
  )
  .map(([id, sender]): Sender => ({ ...sender, id }));

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

function expectRefused(message: unknown, sender: Sender): void {
  const page = vi.fn(async () => undefined);
  const ui = vi.fn(async () => success(null));
  expect(answer(message, sender, { page, ui }, SELF)).toBeUndefined();
  expect(page).not.toHaveBeenCalled();
  expect(ui).not.toHaveBeenCalled();
}

describe('the background refuses', () => {
  const own = fc.oneof(oneOf(PAGE_MESSAGES), oneOf(UI_MESSAGES));

  test('what a content script may not say', () => {
    const message = fc.oneof(anyValue, oneOf(UI_MESSAGES), broken(UI_MESSAGES), broken(PAGE_MESSAGES));
    fc.assert(fc.property(message, contentScript, expectRefused), cases(1000));
  });

  test('what a page of ours may not say', () => {
    const message = fc.oneof(anyValue, oneOf(PAGE_MESSAGES), broken(PAGE_MESSAGES), broken(UI_MESSAGES));
    fc.assert(fc.property(message, pageOfOurs, expectRefused), cases(1000));
  });

  test('everything that another extension says', () => {
    fc.assert(fc.property(fc.oneof(anyValue, own, broken(UI_MESSAGES)), otherExtension, expectRefused), cases(1000));
  });

  test('every message from a frame', () => {
    const inFrame = fc
      .tuple(fc.oneof(contentScript, pageOfOurs), fc.integer({ min: 1 }))
      .map(([sender, frameId]): Sender => ({ ...sender, frameId, tab: { id: 1 } }));
    fc.assert(fc.property(own, inFrame, expectRefused), cases(1000));
  });
});

test('a page of ours and a script in a page’s top frame are heard: the refusals above are of what was spoilt', () => {
  const heard = (message: unknown, sender: Sender) =>
    answer(message, sender, { page: async () => undefined, ui: async () => success(null) }, SELF) !== undefined;
  for (const message of UI_MESSAGES) expect(heard(message, { id: 'muqarin', url: `${SELF.origin}popup.html` })).toBe(true);
  for (const message of PAGE_MESSAGES)
    expect(heard(message, { id: 'muqarin', url: 'https://example.org/', frameId: 0, tab: { id: 1 } })).toBe(true);
  for (const command of COMMANDS) expect(parseCommand(command)).not.toBeNull();
  expect(parseReadReply(READING)).not.toBeNull();
});

describe('a page', () => {
  test('takes nothing for a command that is none', () => {
    // More than a command has does no harm: it is left behind.
    fc.assert(
      fc.property(fc.oneof(anyValue, broken(COMMANDS)), (message) => {
        const command = parseCommand(message);
        if (command !== null) expect(parseCommand({ ...command, v: 1 })).toEqual(command);
        expect(parseWatch(message)).toBeNull();
      }),
      cases(1000),
    );
  });
});

describe('what a page answers is refused', () => {
  test('a reading that is none', () => {
    const article = spoilt({ text: 'words' }).map((spoiltArticle) => ({ ...READING, article: spoiltArticle }));
    fc.assert(
      fc.property(fc.oneof(anyValue, spoilt(READING), article), (reply) => {
        expect(parseReadReply(reply)).toBeNull();
      }),
      cases(1000),
    );
  });

  test('claims in view that are none', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, spoilt({ v: 1, type: 'view/claims-in-view', claims: ['c1'] })), (told) => {
        const parsed = parseClaimsInView(told);
        // Nothing in view is a right answer too.
        if (parsed !== null) expect(parsed.claims).toEqual([]);
      }),
      cases(1000),
    );
  });
});
