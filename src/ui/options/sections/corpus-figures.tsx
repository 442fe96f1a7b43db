// What a corpus holds, in a line: articles, facts, languages, days, size.
import { Fragment } from 'preact';
import type { KeptCorpus } from '../../../claims/kept-corpus.ts';
import type { Locale } from '../../../wording/locale.ts';
import { useLocale } from '../../shared/wording-context.ts';

export interface CorpusFiguresProps {
  readonly corpus: KeptCorpus;
  /** It is here, and has a day on which it was added. */
  readonly isAdded: boolean;
}

export function CorpusFigures({ corpus, isAdded }: CorpusFiguresProps) {
  const locale = useLocale();
  return (
    <p class="soft">
      {figuresOf(locale, corpus, isAdded).map((part) => (
        <Fragment key={part}>
          <bdi>{part}</bdi>{' '}
        </Fragment>
      ))}
    </p>
  );
}

function figuresOf(
  locale: Locale,
  { documents, facts, langs, first, last, size, addedAt }: KeptCorpus,
  isAdded: boolean,
): readonly string[] {
  const languages = new Intl.DisplayNames([locale.lang], { type: 'language' });
  return [
    locale.plural('articles_count', documents),
    locale.plural('corpus_found', facts),
    locale.list(langs.map((lang) => languages.of(lang) ?? lang)),
    locale.interval({ from: first, to: last, precision: first === last ? 'day' : 'range' }),
    locale.size(size),
    ...(isAdded ? [locale.t('corpora_day', locale.day(addedAt.slice(0, ISO_DAY)))] : []),
  ];
}

const ISO_DAY = 'YYYY-MM-DD'.length;
