// The content script's own seam around the extension APIs: two calls, and no polyfill on every news page.
import { type Envelope, MESSAGE_VERSION, type PageMessage, type PageMessageReply } from '../platform/messages.ts';

type Answer = (reply: unknown) => void;
type Listener = (message: unknown, sender: { readonly id?: string }, answer: Answer) => boolean;

interface Runtime {
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: Event<Listener>;
  readonly onConnect: Event<(port: Port) => void>;
}

interface Event<L> {
  readonly addListener: (listener: L) => void;
  readonly removeListener: (listener: L) => void;
}

/** A line that a page of ours keeps open to this script. */
export interface Port {
  readonly name: string;
  readonly sender?: { readonly id?: string };
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
  readonly onMessage: Event<(message: unknown) => void>;
  readonly onDisconnect: Event<() => void>;
}

/** Tells the background; `false` when this script has outlived its extension (an update, a removal) and must end. */
export async function tell(message: PageMessage): Promise<boolean> {
  const runtime = runtimeOf();
  if (!runtime?.id) return false;
  const envelope: Envelope<PageMessage> = { ...message, v: MESSAGE_VERSION };
  try {
    await runtime.sendMessage(envelope);
    return true;
  } catch {
    // No listener yet is no reason to end; without an id there will never be one.
    return isConnected();
  }
}

/** Asks the background; `undefined` when it does not answer. */
export async function ask<M extends PageMessage>(message: M): Promise<PageMessageReply<M> | undefined> {
  const envelope: Envelope<M> = { ...message, v: MESSAGE_VERSION };
  try {
    // The background is ours: what it says is believed here, as a schema library would weigh more than the script.
    return (await runtimeOf()?.sendMessage(envelope)) as PageMessageReply<M> | undefined;
  } catch {
    return undefined;
  }
}

/** False when this script has outlived its extension. */
export const isConnected = (): boolean => runtimeOf()?.id !== undefined;

/** Answers messages from our own extension, at once or later, until the signal ends it; `undefined` leaves a message unanswered. */
export function answerMessages(reply: (message: unknown) => unknown, signal: AbortSignal): void {
  const runtime = runtimeOf();
  if (!runtime) return;
  const listener: Listener = (message, sender, answer) => {
    if (sender.id !== runtime.id) return false;
    const value = reply(message);
    if (value === undefined) return false;
    // A page can make any work on it fail: no answer then.
    void Promise.resolve(value).then(answer, () => answer(undefined));
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), { once: true });
}

/** Takes up lines of that name from pages of our own until the signal ends it. */
export function answerCalls(name: string, take: (port: Port) => void, signal: AbortSignal): void {
  const runtime = runtimeOf();
  if (!runtime) return;
  const listener = (port: Port): void => {
    if (port.name === name && port.sender?.id === runtime.id) take(port);
  };
  runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => runtime.onConnect.removeListener(listener), { once: true });
}

function runtimeOf(): Runtime | undefined {
  const world: { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } } = globalThis;
  // A page's `<form name="browser">` is reached by the same name, but is no property of the global itself.
  return Object.hasOwn(world, 'browser') && world.browser?.runtime !== undefined ? world.browser.runtime : world.chrome?.runtime;
}
