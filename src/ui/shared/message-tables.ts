// A language's messages from a script beside the page, only when they are wanted: no view pays for a language that it does not speak.
// A script and not a request: the policy of our pages admits no connection of any kind.
import type { LoadTable } from '../../wording/load-locale.ts';
import type { UiLanguage } from '../../wording/locale.ts';
import type { MessageTable } from '../../wording/message-table.ts';

/** Where a table's script (ui/tables) puts it. */
const PUBLISHED = Symbol.for('muqarin messages');
type Published = Partial<Record<UiLanguage, MessageTable>>;
const holder: { [PUBLISHED]?: Published; readonly document: Document } = globalThis;

export function publishTable(lang: UiLanguage, table: MessageTable): void {
  holder[PUBLISHED] = { ...holder[PUBLISHED], [lang]: table };
}

/** Rejects when the script is not there, which only a broken package can bring about. */
export const loadTable: LoadTable = async (lang) => {
  if (holder[PUBLISHED]?.[lang] === undefined) await runScript(`messages-${lang}.js`);
  const table = holder[PUBLISHED]?.[lang];
  if (table === undefined) throw new Error(`muqarin: messages-${lang}.js published no messages; build the extension again`);
  return table;
};

function runScript(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = name;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`muqarin: ${name} is not in the package; build the extension again`)));
    document.head.append(script);
  });
}
