// `browser.i18n.getMessage` over a table of messages, for a language that is not the browser's: its rules for placeholders alone.
import type { GetMessage } from './locale.ts';

/** As in `_locales`; the build leaves descriptions out and writes `$1` where a named placeholder stood (scripts/messages-only.mjs). */
export type MessageTable = Readonly<Record<string, Message>>;
interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

export function getMessageFrom(table: MessageTable): GetMessage {
  const entries = new Map(Object.entries(table));
  return (key, substitutions) => {
    const entry = entries.get(key);
    if (entry === undefined) return '';
    return entry.message
      .replaceAll(NAMED, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '')
      .replaceAll(NUMBERED, (_, index: string) => substitutions[Number(index) - 1] ?? '');
  };
}

const NAMED = /\$(\w*[A-Za-z_]\w*)\$/g;
const NUMBERED = /\$(\d)/g;
