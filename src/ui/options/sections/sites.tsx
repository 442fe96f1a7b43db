// The sites on which articles are recognised by themselves: the listed outlets, each with a switch, and those that the reader allowed.
import { useEffect, useState } from 'preact/hooks';
import outlets from '../../../corpus/us-iraq-coalition/outlets.json';
import type { Locale } from '../../../wording/locale.ts';
import { useLocale } from '../../shared/wording-context.ts';
import type { KnownSites, OptionsLink } from '../options-link.ts';

interface Said {
  readonly text: string;
  /** The pattern that can be allowed again. */
  readonly withdrawn: string | null;
}

export function SitesSection({ link }: { readonly link: OptionsLink }) {
  const locale = useLocale();
  const [sites, setSites] = useState<KnownSites | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const ask = (): void => void link.sites().then((known) => !controller.signal.aborted && setSites(known));
    ask();
    link.watchSites(ask, controller.signal);
    return () => controller.abort();
  }, [link]);
  if (sites === null) return null;

  const withdraw = async (pattern: string): Promise<void> => {
    const isGone = await link.withdrawSite(pattern);
    setSaid({ text: locale.t(isGone ? 'sites_withdrawn' : 'sites_kept', hostOf(pattern)), withdrawn: isGone ? pattern : null });
    setSites(await link.sites());
  };
  const allow = async (pattern: string): Promise<void> => {
    if (await link.allowSite(pattern)) setSaid({ text: locale.t('undone'), withdrawn: null });
    setSites(await link.sites());
  };
  const turn = async (host: string, isOn: boolean): Promise<void> => {
    await link.switchSite(host, isOn);
    setSites(await link.sites());
  };
  return (
    <>
      <h3>{locale.t('sites_allowed')}</h3>
      {sites.allowed.length === 0 && <p>{locale.t('sites_allowed_none')}</p>}
      <ul class="allowed">
        {sites.allowed.map((pattern) => (
          <li key={pattern}>
            <bdi>{hostOf(pattern)}</bdi>
            <button type="button" class="action quiet" onClick={() => void withdraw(pattern)}>
              {locale.t('sites_withdraw')}
              <span class="visually-hidden"> {hostOf(pattern)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status" class="outcome">
        {said !== null && <p>{said.text}</p>}
        {said !== null && said.withdrawn !== null && <AllowAgain pattern={said.withdrawn} allow={allow} />}
      </div>
      <fieldset class="choice outlets">
        <legend>{locale.t('sites_listed')}</legend>
        <p class="note-below">{locale.t('sites_listed_note')}</p>
        <ul>
          {inOrder(locale).map(({ host, name }) => (
            <li key={host}>
              <label>
                <input
                  type="checkbox"
                  checked={!sites.off.includes(host)}
                  onChange={({ currentTarget }) => void turn(host, currentTarget.checked)}
                />
                <span>
                  {name} <bdi class="soft">{host}</bdi>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}

interface AllowAgainProps {
  readonly pattern: string;
  readonly allow: (pattern: string) => Promise<void>;
}

/** The browser asks the reader again, and only in answer to a click. */
function AllowAgain({ pattern, allow }: AllowAgainProps) {
  const locale = useLocale();
  return (
    <button type="button" class="action" onClick={() => void allow(pattern)}>
      {locale.t('undo')}
    </button>
  );
}

/** By name, as the reader's alphabet has it. */
function inOrder({ lang }: Locale): readonly { readonly host: string; readonly name: string }[] {
  const collator = new Intl.Collator(lang);
  return outlets.map(({ host, name }) => ({ host, name: name[lang] })).sort((a, b) => collator.compare(a.name, b.name));
}

/** `https://example.org/*` is known to readers as example.org. */
const hostOf = (pattern: string): string => pattern.replace(/^[^/]*\/\/(?:\*\.)?([^/]*)\/.*$/, '$1');
