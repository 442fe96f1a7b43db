// The language of the interface, the digits of Arabic, light or dark.
import { LANGUAGE_CHOICES, type LanguageChoice, NUMERALS, type Numerals, THEMES } from '../../../platform/choices.ts';
import { Choice } from '../../shared/choice.tsx';
import { useLocale } from '../../shared/wording-context.ts';
import type { SettingsProps } from '../settings-props.ts';

const EXAMPLE = 2500;

export function DisplaySection({ settings, change }: SettingsProps) {
  const locale = useLocale();
  return (
    <>
      <Choice
        name="language"
        legend={locale.t('language_legend')}
        values={LANGUAGE_CHOICES}
        chosen={settings.language}
        label={(language) => (language === 'browser' ? locale.t('language_browser') : ownName(language))}
        lang={(language) => (language === 'browser' ? undefined : language)}
        choose={(language) => change({ language })}
        note={locale.t('language_note')}
      />
      <Choice
        name="numerals"
        legend={locale.t('numerals_legend')}
        values={NUMERALS}
        chosen={settings.numerals}
        label={(numerals) => locale.of('numerals', numerals, exampleIn(numerals))}
        choose={(numerals) => change({ numerals })}
        note={locale.t('numerals_note')}
      />
      <Choice
        name="theme"
        legend={locale.t('theme_legend')}
        values={THEMES}
        chosen={settings.theme}
        label={(theme) => locale.of('theme', theme)}
        choose={(theme) => change({ theme })}
      />
    </>
  );
}

/** A language by the name that its own readers know: whoever cannot read this page finds theirs all the same. */
const ownName = (language: Exclude<LanguageChoice, 'browser'>): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

const exampleIn = (numerals: Numerals): string => new Intl.NumberFormat(`ar-u-nu-${numerals}`).format(EXAMPLE);
