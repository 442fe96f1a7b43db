// Asking the background, for popup and other pages of ours.
import { failure } from '../claims/result.ts';
import { browser } from './browser.ts';
import { type Envelope, MESSAGE_VERSION, type UiMessage, type UiReply } from './messages.ts';

/** Sends a message to the background. A background that cannot be reached is a `failure`, never a rejection. */
export async function askBackground<M extends UiMessage>(message: M): Promise<UiReply<M>> {
  const envelope: Envelope<M> = { ...message, v: MESSAGE_VERSION };
  try {
    const reply: UiReply<M> | undefined = await browser.runtime.sendMessage(envelope);
    return reply ?? failure('no reply from the background');
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}
