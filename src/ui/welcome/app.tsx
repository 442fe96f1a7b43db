// The first page that a reader sees: what Muqarin does, tried on a sample; where its button is; that nothing is sent.
import type { ComponentChildren } from 'preact';
import type { Settings } from '../../platform/settings.ts';
import { PageBar } from '../shared/page-bar.tsx';
import { useLocale } from '../shared/wording-context.ts';
import { Sample } from './sample.tsx';
import type { WelcomeLink } from './welcome-link.ts';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly link: WelcomeLink;
}

export function Welcome({ settings, link }: WelcomeProps) {
  const locale = useLocale();
  return (
    <>
      <PageBar title={locale.t('welcome_title')} />
      <main>
        <p class="lead">{locale.t('welcome_lead')}</p>
        <Part title={locale.t('welcome_try')}>
          <p>{locale.t('welcome_try_note')}</p>
          <Sample settings={settings} link={link} />
        </Part>
        <div class="parts">
          <Part title={locale.t('welcome_how')}>
            <ul class="bulleted">
              <li>{locale.t('welcome_how_listed')}</li>
              <li>{locale.t('welcome_how_click')}</li>
              <li>{locale.t('welcome_how_select')}</li>
            </ul>
          </Part>
          <Part title={locale.t('welcome_pin')}>
            <ul class="bulleted">
              {(link.isFirefox ? FIREFOX_FIRST : CHROME_FIRST).map((key) => (
                <li key={key}>{locale.t(key)}</li>
              ))}
            </ul>
          </Part>
          <Part title={locale.t('welcome_privacy')}>
            <p>{locale.t('privacy_nothing_leaves_text')}</p>
            <p>
              <a href="options.html#privacy">{locale.t('welcome_privacy_more')}</a>
            </p>
          </Part>
        </div>
        <p class="links">
          <a href="compare.html">{locale.t('about_compare')}</a>
          <a href="options.html">{locale.t('welcome_settings')}</a>
        </p>
      </main>
    </>
  );
}

const CHROME_FIRST = ['welcome_pin_chrome', 'welcome_pin_firefox', 'welcome_pin_android'] as const;
const FIREFOX_FIRST = ['welcome_pin_firefox', 'welcome_pin_android', 'welcome_pin_chrome'] as const;

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
