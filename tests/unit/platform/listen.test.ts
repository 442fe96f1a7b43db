// Who may say what to the background: our pages, our content scripts, nobody else; and only in the shape of this version.
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { success } from '../../../src/claims/result.ts';
import type { Sender } from '../../../src/platform/listen.ts';
import { installFakeBrowser } from '../background/fake-browser.ts';

let answer: typeof import('../../../src/platform/listen.ts').answer;

beforeAll(async () => {
  installFakeBrowser();
  ({ answer } = await import('../../../src/platform/listen.ts'));
});

const SELF = { id: 'muqarin', origin: 'chrome-extension://muqarin/' };
const PAGE: Sender = { id: 'muqarin', url: 'https://example.org/story', frameId: 0, tab: { id: 7 } };
const POPUP: Sender = { id: 'muqarin', url: 'chrome-extension://muqarin/popup.html' };
const CANDIDATE = { v: 1, type: 'page/candidate' };
const GET = { v: 1, type: 'state/get', tab: 7 };

function ask(message: unknown, sender: Sender) {
  const page = vi.fn(async () => undefined);
  const ui = vi.fn(async () => success(null));
  const reply = answer(message, sender, { page, ui }, SELF);
  return { page, ui, reply };
}

describe('is heard', () => {
  it('a page of a tab', () => {
    expect(ask(CANDIDATE, PAGE).page).toHaveBeenCalledExactlyOnceWith(CANDIDATE, 7, PAGE.url);
  });

  it.each<[string, Sender]>([
    ['the popup', POPUP],
    ['the popup with its origin', { ...POPUP, origin: 'chrome-extension://muqarin' }],
    ['the popup as a tab of its own', { ...POPUP, tab: { id: 9 }, frameId: 0 }],
  ])('%s', async (_, sender) => {
    const { ui, reply } = ask(GET, sender);
    expect(ui).toHaveBeenCalledExactlyOnceWith(GET);
    expect(await reply).toEqual(success(null));
  });
});

describe('is not heard', () => {
  it.each<[string, unknown, Sender]>([
    ['another extension', CANDIDATE, { ...PAGE, id: 'other' }],
    ['another extension with our address', GET, { ...POPUP, id: 'other' }],
    ['a sender without an id', CANDIDATE, { url: 'https://example.org/', frameId: 0, tab: { id: 7 } }],
    ['a content script that asks as the popup does', GET, PAGE],
    ['a page whose address only resembles ours', GET, { ...PAGE, url: 'https://chrome-extension//muqarin/' }],
    ['a page of ours in a frame of a page', GET, { ...POPUP, tab: { id: 9 }, frameId: 4 }],
    ['our address with another origin', GET, { ...POPUP, origin: 'https://example.org' }],
    ['our address without an origin', GET, { ...POPUP, origin: 'null' }],
    ['a frame inside a page', CANDIDATE, { ...PAGE, frameId: 3 }],
    ['a page message from our own page', CANDIDATE, POPUP],
    ['another version', { ...CANDIDATE, v: 2 }, PAGE],
    ['no version', { type: 'page/candidate' }, PAGE],
    ['an unknown type', { v: 1, type: 'page/else' }, PAGE],
    ['more than the message has', { ...CANDIDATE, tab: 1 }, PAGE],
    ['a tab that is no number', { ...GET, tab: '7' }, POPUP],
    ['a claim that is no claim', { v: 1, type: 'claim/jump', tab: 7, claim: '<b>' }, POPUP],
    ['null', null, POPUP],
    ['a text', 'state/get', POPUP],
  ])('%s', (_, message, sender) => {
    const { page, ui, reply } = ask(message, sender);
    expect(page).not.toHaveBeenCalled();
    expect(ui).not.toHaveBeenCalled();
    expect(reply).toBeUndefined();
  });
});

it('a handler that fails is a failure, not a rejection', async () => {
  const ui = async () => Promise.reject(new Error('no room'));
  expect(await answer(GET, POPUP, { page: async () => {}, ui }, SELF)).toEqual({ ok: false, error: 'no room' });
});
