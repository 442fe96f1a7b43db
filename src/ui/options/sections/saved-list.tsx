// The list of saved articles with its search.
import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SavedArticle } from '../../../claims/saved.ts';
import { lastVersion, sizeOf } from '../../../references/saved-article.ts';
import { directionOf } from '../../../wording/direction.ts';
import { fold, holdsWords } from '../../shared/fold.ts';
import { PageWords } from '../../shared/quotation.tsx';
import { useLocale } from '../../shared/wording-context.ts';

/** Drawn at once, and so many more each time that the reader asks. */
const SHOWN = 100;
const ISO_DAY = 'YYYY-MM-DD'.length;

export interface SavedListProps {
  readonly articles: readonly SavedArticle[];
  readonly remove: (id: string) => void;
}

export function SavedList({ articles, remove }: SavedListProps) {
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(SHOWN);
  const sorted = useMemo(() => [...articles].sort(latestFirst), [articles]);
  const texts = useMemo(() => sorted.map(searchable), [sorted]);
  const found = sorted.filter((_, index) => holdsWords(texts[index] ?? '', query));
  return (
    <section aria-labelledby="saved-list">
      <h3 id="saved-list">{locale.t('saved_list')}</h3>
      <search class="fact-search">
        <label>
          <span>{locale.t('saved_search')}</span>
          <input type="search" dir="auto" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        </label>
      </search>
      <p role="status">{found.length === 0 ? locale.t('saved_nothing_found') : locale.plural('saved_found', found.length)}</p>
      <ul class="saved-articles">
        {found.slice(0, most).map((article) => (
          <Item key={article.id} article={article} remove={remove} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="action quiet" onClick={() => setMost(most + SHOWN)}>
          {locale.t('saved_more')}
        </button>
      )}
    </section>
  );
}

function Item({ article, remove }: { readonly article: SavedArticle; readonly remove: (id: string) => void }) {
  const locale = useLocale();
  const { id, url, outlet, lang, versions } = article;
  const { title, published, readAt } = lastVersion(article);
  const name = title ?? locale.t('title_unknown');
  const words = <PageWords text={name} />;
  const details = [
    outlet,
    published.date === null ? null : locale.day(published.date),
    locale.t('saved_day', locale.day(readAt.slice(0, ISO_DAY))),
    locale.plural('versions', versions.length),
    locale.size(sizeOf(article)),
  ];
  return (
    <li>
      <div>
        <p lang={title === null ? locale.lang : lang} dir={title === null ? locale.dir : directionOf(lang)}>
          {url === null ? (
            words
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {words}
            </a>
          )}
        </p>
        <p class="soft">
          {details
            .filter((part) => part !== null)
            .map((part) => (
              <Fragment key={part}>
                <bdi>{part}</bdi>{' '}
              </Fragment>
            ))}
        </p>
      </div>
      <button type="button" class="action quiet" onClick={() => remove(id)}>
        {locale.t('saved_delete')}
        <span class="visually-hidden"> {name}</span>
      </button>
    </li>
  );
}

function searchable(article: SavedArticle): string {
  const { title, text } = lastVersion(article);
  return fold([title, article.outlet, article.url, text].filter((part) => part !== null).join(' \n '));
}

const latestFirst = (a: SavedArticle, b: SavedArticle): number => (lastVersion(a).readAt < lastVersion(b).readAt ? 1 : -1);
