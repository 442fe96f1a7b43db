// Which article was compared: title, outlet, publication date and how that date is known.
import type { Report } from '../../claims/report.ts';
import { directionOf } from '../../wording/direction.ts';
import type { Locale } from '../../wording/locale.ts';
import { PageWords } from './quotation.tsx';
import { useLocale } from './wording-context.ts';

export function ArticleHead({ article }: Pick<Report, 'article'>) {
  const locale = useLocale();
  return (
    <header class="article-head">
      {article.title === null ? (
        <h2>{locale.t('title_unknown')}</h2>
      ) : (
        <h2 lang={article.lang} dir={directionOf(article.lang)}>
          <PageWords text={article.title} />
        </h2>
      )}
      <p>
        {article.outlet !== null && (
          <>
            <bdi class="outlet">
              <PageWords text={article.outlet} />
            </bdi>
            {' · '}
          </>
        )}
        <span>{publishedText(locale, article.published)}</span>
      </p>
    </header>
  );
}

function publishedText(locale: Locale, { date, basis }: Report['article']['published']): string {
  return date === null ? locale.of('published', 'unknown') : locale.of('published', basis, locale.day(date));
}
