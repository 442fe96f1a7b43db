// The settings: sections of one page, one at a time, each with an address of its own (`options.html#corpus`).
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings.ts';
import type { Locale } from '../../wording/locale.ts';
import { PageBar } from '../shared/page-bar.tsx';
import { useLocale } from '../shared/wording-context.ts';
import type { OptionsLink } from './options-link.ts';
import { SECTIONS, type SectionName } from './section-names.ts';
import { AboutSection } from './sections/about.tsx';
import { AccuracySection } from './sections/accuracy.tsx';
import { CorporaSection } from './sections/corpora.tsx';
import { CorpusSection } from './sections/corpus.tsx';
import { DataSection } from './sections/data.tsx';
import { DisplaySection } from './sections/display.tsx';
import { MarksSection } from './sections/marks.tsx';
import { PrivacySection } from './sections/privacy.tsx';
import { ReferencesSection } from './sections/references.tsx';
import { ShortcutsSection } from './sections/shortcuts.tsx';
import { SitesSection } from './sections/sites.tsx';
import type { SettingsProps } from './settings-props.ts';
import { useSectionInAddress } from './use-section-in-address.ts';

export interface OptionsProps {
  readonly settings: Settings;
  readonly link: OptionsLink;
}

export function Options({ settings, link }: OptionsProps) {
  const locale = useLocale();
  const section = useSectionInAddress();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [section]);
  return (
    <>
      <PageBar title={locale.t('options_title')} />
      <div class="columns">
        <nav aria-label={locale.t('options_sections')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {titleOf(locale, name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <h2 ref={heading} tabIndex={-1}>
            {titleOf(locale, section)}
          </h2>
          <Section name={section} settings={settings} link={link} />
        </main>
      </div>
    </>
  );
}

const titleOf = (locale: Locale, name: SectionName): string => locale.t(`options_${name}`);

interface SectionProps extends OptionsProps {
  readonly name: SectionName;
}

function Section({ name, settings, link }: SectionProps) {
  const locale = useLocale();
  const [isRefused, setIsRefused] = useState(false);
  const change = (wanted: Partial<Settings>): void => void link.change(wanted).then(({ ok }) => setIsRefused(!ok));
  return (
    <>
      {isRefused && (
        <p role="alert" class="note">
          {locale.t('choice_not_kept')}
        </p>
      )}
      <Contents name={name} settings={settings} link={link} change={change} />
    </>
  );
}

function Contents({ name, settings, link, change }: SectionProps & SettingsProps) {
  switch (name) {
    case 'marks':
      return <MarksSection settings={settings} change={change} />;
    case 'display':
      return <DisplaySection settings={settings} change={change} />;
    case 'sites':
      return <SitesSection link={link} />;
    case 'shortcuts':
      return <ShortcutsSection link={link} />;
    case 'corpus':
      return <CorpusSection link={link} />;
    case 'corpora':
      return <CorporaSection link={link.corpora} />;
    case 'references':
      return <ReferencesSection link={link.references} />;
    case 'accuracy':
      return <AccuracySection />;
    case 'privacy':
      return <PrivacySection link={link} />;
    case 'data':
      return <DataSection link={link} />;
    case 'about':
      return <AboutSection link={link} />;
  }
}
