// Whether articles of this site are recognised by themselves, and the reader's say in it.
import { useEffect, useState } from 'preact/hooks';
import type { Site } from '../../platform/sites.ts';
import type { Saying } from '../shared/said.tsx';
import { useLocale } from '../shared/wording-context.ts';
import type { TabLink } from './tab-link.ts';

export interface SiteSwitchProps {
  readonly link: TabLink;
  readonly say: (saying: Saying) => void;
}

/** Nothing where there is no site, or where the browser does not tell its address. */
export function SiteSwitch({ link, say }: SiteSwitchProps) {
  const locale = useLocale();
  const [site, setSite] = useState<Site | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const look = async (): Promise<void> => {
      const found = await link.site();
      if (!controller.signal.aborted) setSite(found);
    };
    link.watchSite(() => void look(), controller.signal);
    void look();
    return () => controller.abort();
  }, [link]);
  if (site === null) return null;

  // The browser's question must come straight from the click, so nothing is waited for before the call.
  const act = async (): Promise<void> => {
    const isDone = await link.changeSite(site);
    if (!isDone) say({ text: locale.t('site_unchanged') });
    setSite(await link.site());
  };
  const state = site.kind === 'listed' ? (site.isOn ? 'listed-on' : 'listed-off') : site.kind;
  return (
    <section class="site" aria-labelledby="site-title">
      <h2 id="site-title">
        <bdi dir="ltr">{site.host}</bdi>
      </h2>
      <p>{locale.of('site', state)}</p>
      <button type="button" onClick={act}>
        {locale.of('site_do', state)}
      </button>
    </section>
  );
}
