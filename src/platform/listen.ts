// The background's one ear: every message is checked (sender, version, shape) before a handler sees it.
import { failure } from '../claims/result.ts';
import { browser } from './browser.ts';
import { parsePageMessage, parseUiMessage } from './message-schemas.ts';
import type { PageMessage, PageMessageReply, UiMessage, UiReply } from './messages.ts';

export interface Handlers {
  /** From the top frame of a tab's page. */
  readonly page: (message: PageMessage, tab: number, address: string) => Promise<PageMessageReply<PageMessage>>;
  readonly ui: (message: UiMessage) => Promise<UiReply<UiMessage>>;
}

/** The part of a sender that is checked. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Told by Chrome alone. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(message, sender, handlers, { id: browser.runtime.id, origin: browser.runtime.getURL('') }),
  );
}

/**
 * What a message gets: a promise of its reply, or `undefined` when it is not for us. Pages of ours may send UI messages and
 * content scripts page messages, never the other way round; another extension neither.
 */
export function answer(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: { readonly id: string; readonly origin: string },
): Promise<unknown> | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.url?.startsWith(self.origin)) {
    // A page of ours is never in a frame: whatever shows it there is not ours.
    if (!self.origin.startsWith(sender.origin ?? self.origin) || (sender.frameId ?? 0) !== 0) return undefined;
    const asked = parseUiMessage(message);
    return asked ? handlers.ui(asked).catch(toFailure) : undefined;
  }
  const tab = sender.tab?.id;
  if (tab === undefined || sender.frameId !== 0) return undefined;
  const told = parsePageMessage(message);
  return told ? handlers.page(told, tab, sender.url ?? '').catch(() => undefined) : undefined;
}

const toFailure = (error: unknown) => failure(error instanceof Error ? error.message : String(error));
