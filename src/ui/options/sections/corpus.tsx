// The references: their articles, and every fact with its sources, to be searched and filtered.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Fact } from '../../../claims/fact.ts';
import type { Result } from '../../../claims/result.ts';
import { documentName } from '../../../wording/document-name.ts';
import { useWording } from '../../shared/wording-context.ts';
import { FactList } from '../fact-list.tsx';
import { KINDS, type KindFilter, matching, searchable } from '../fact-search.ts';
import type { OptionsLink } from '../options-link.ts';

export function CorpusSection({ link }: { readonly link: OptionsLink }) {
  const { locale } = useWording();
  const [facts, setFacts] = useState<Result<readonly Fact[]> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    setFacts(null);
    void link.facts().then((answer) => !isGone && setFacts(answer));
    return () => {
      isGone = true;
    };
  }, [link, attempt]);

  return (
    <>
      <p>{locale.t('corpus_explained')}</p>
      {facts === null && <p role="status">{locale.t('corpus_loading')}</p>}
      {facts?.ok === false && (
        <div role="alert">
          <p>{locale.t('corpus_failed')}</p>
          <button type="button" class="action" onClick={() => setAttempt(attempt + 1)}>
            {locale.t('retry')}
          </button>
        </div>
      )}
      {facts?.ok && <Contents facts={facts.value} />}
    </>
  );
}

function Contents({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <>
      <Documents facts={facts} />
      <Facts facts={facts} />
    </>
  );
}

/** Articles without a known outlet are told apart by their day. */
function Documents({ facts }: { readonly facts: readonly Fact[] }) {
  const wording = useWording();
  const { locale } = wording;
  const counts = new Map<string, number>();
  for (const { mentions } of facts)
    for (const document of new Set(mentions.map((mention) => mention.document))) counts.set(document, (counts.get(document) ?? 0) + 1);
  return (
    <table>
      <caption>{locale.t('corpus_documents')}</caption>
      <thead>
        <tr>
          <th scope="col">{locale.t('corpus_outlet')}</th>
          <th scope="col">{locale.t('corpus_facts_of')}</th>
        </tr>
      </thead>
      <tbody>
        {[...counts].sort(byId).map(([id, count]) => (
          <tr key={id}>
            <th scope="row">{documentName(wording, id)}</th>
            <td>{locale.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const byId = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1);

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const wording = useWording();
  const { locale } = wording;
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<KindFilter>('all');
  const texts = useMemo(() => searchable(wording, facts), [wording, facts]);
  const found = matching(facts, texts, query, kind);
  return (
    <section aria-labelledby="facts">
      <h3 id="facts">{locale.t('corpus_facts')}</h3>
      <search class="fact-search">
        <label>
          <span>{locale.t('corpus_search')}</span>
          <input
            type="search"
            dir="auto"
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            aria-describedby="search-hint"
          />
        </label>
        <label>
          <span>{locale.t('corpus_kind')}</span>
          <select value={kind} onChange={({ currentTarget }) => setKind(KINDS.find((one) => one === currentTarget.value) ?? 'all')}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {locale.t(`corpus_kind_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p id="search-hint" class="soft">
          {locale.t('corpus_search_hint')}
        </p>
      </search>
      <p role="status">{found.length === 0 ? locale.t('corpus_nothing_found') : locale.plural('corpus_found', found.length)}</p>
      <FactList facts={found} />
    </section>
  );
}
