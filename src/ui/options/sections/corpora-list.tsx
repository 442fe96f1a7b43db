// Every corpus with a box to tick, what it holds, and a way to remove it.
import type { KeptCorpus } from '../../../claims/kept-corpus.ts';
import { BUNDLED, BUNDLED_NAMES } from '../../../wording/bundled-names.ts';
import { useLocale } from '../../shared/wording-context.ts';
import { CorpusFigures } from './corpus-figures.tsx';

export interface CorporaListProps {
  readonly corpora: readonly KeptCorpus[];
  readonly turn: (corpus: KeptCorpus, isOn: boolean) => void;
  readonly remove: (corpus: KeptCorpus) => void;
}

export function CorporaList({ corpora, turn, remove }: CorporaListProps) {
  const locale = useLocale();
  return (
    <fieldset class="choice corpora">
      <legend>{locale.t('corpora_list')}</legend>
      <ul class="saved-articles">
        <Bundled />
        {corpora.map((corpus) => (
          <li key={corpus.id}>
            <div>
              <label>
                <input type="checkbox" checked={corpus.isOn} onChange={({ currentTarget }) => turn(corpus, currentTarget.checked)} />
                <span>{corpus.title[locale.lang]}</span>
              </label>
              <CorpusFigures corpus={corpus} isAdded />
            </div>
            <button type="button" class="action quiet" onClick={() => remove(corpus)}>
              {locale.t('corpora_remove')}
              <span class="visually-hidden"> {corpus.title[locale.lang]}</span>
            </button>
          </li>
        ))}
      </ul>
      {corpora.length === 0 && <p class="soft">{locale.t('corpora_none')}</p>}
    </fieldset>
  );
}

/**
 * Never off: its lexicon is what every article is read by, recognition and accuracy are measured with it, and without a reference
 * a page would seem to differ from nothing.
 */
function Bundled() {
  const locale = useLocale();
  return (
    <li>
      <div>
        <label>
          <input type="checkbox" checked disabled aria-describedby="bundled-corpus" />
          <span>{BUNDLED.title[locale.lang]}</span>
        </label>
        <p class="soft" id="bundled-corpus">
          <span>{locale.plural('articles_count', BUNDLED_NAMES.documents.length)}</span> <span>{locale.t('corpora_bundled')}</span>
        </p>
      </div>
    </li>
  );
}
