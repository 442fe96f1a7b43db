// The keyboard shortcuts as the browser has them, and where it lets them be changed.
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../wording/locale.ts';
import type { MessageKey } from '../../../wording/message-keys.ts';
import { useLocale } from '../../shared/wording-context.ts';
import type { OptionsLink, Shortcut } from '../options-link.ts';

const CHROME_PAGE = 'chrome://extensions/shortcuts';
const FIREFOX_PAGE = 'about:addons';

export function ShortcutsSection({ link }: { readonly link: OptionsLink }) {
  const locale = useLocale();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null | 'asking'>('asking');
  useEffect(() => {
    let isGone = false;
    const ask = (): void => {
      link.shortcuts().then(
        (known) => !isGone && setShortcuts(known),
        () => !isGone && setShortcuts(null),
      );
    };
    ask();
    // Back from the browser's own page, where they may have been changed.
    addEventListener('focus', ask);
    return () => {
      isGone = true;
      removeEventListener('focus', ask);
    };
  }, [link]);

  if (shortcuts === 'asking') return null;
  if (shortcuts === null) return <p>{locale.t('shortcuts_none')}</p>;
  const { changeShortcuts } = link;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{locale.t('shortcuts_command')}</th>
            <th scope="col">{locale.t('shortcuts_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row" dir="auto">
                {nameOf(locale, name) ?? description}
              </th>
              <td>{keys === '' ? <span class="soft">{locale.t('shortcut_unset')}</span> : <kbd dir="ltr">{keys}</kbd>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{locale.t('shortcuts_explained')}</p>
      {changeShortcuts === null ? (
        <ul class="plain">
          <li>{locale.t('shortcuts_how_chrome', CHROME_PAGE)}</li>
          <li>{locale.t('shortcuts_how_firefox', FIREFOX_PAGE)}</li>
        </ul>
      ) : (
        <button type="button" class="action quiet" onClick={() => void changeShortcuts()}>
          {locale.t('shortcuts_change')}
        </button>
      )}
    </>
  );
}

/** What the manifest calls them is in the browser's language, which need not be the reader's. */
function nameOf(locale: Locale, command: string): string | null {
  const key = NAMES.get(command);
  return key === undefined ? null : locale.t(key);
}

const NAMES: ReadonlyMap<string, MessageKey> = new Map([
  ['_execute_action', 'shortcut_open'],
  ['next-mark', 'command_next_mark'],
  ['previous-mark', 'command_previous_mark'],
]);
