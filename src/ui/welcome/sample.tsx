// A sample article, compared by the engine as any other, with its marks and its report.
import { useEffect, useState } from 'preact/hooks';
import type { Article, Report } from '../../claims/report.ts';
import type { Result } from '../../claims/result.ts';
import { Compared } from '../compare/compared.tsx';
import { useLocale } from '../shared/wording-context.ts';
import type { WelcomeProps } from './app.tsx';

/** In the days of the references, so that nothing in it is newer than they are. */
const PUBLISHED = { date: '2024-01-27', basis: 'given' } as const;

export function Sample({ settings, link }: WelcomeProps) {
  const locale = useLocale();
  const text = locale.t('welcome_article');
  const [compared, setCompared] = useState<{ readonly article: Article; readonly reply: Result<Report> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    const article: Article = { text, published: PUBLISHED };
    setCompared(null);
    void link.compare(article).then((reply) => !isGone && setCompared({ article, reply }));
    return () => {
      isGone = true;
    };
  }, [text, link, attempt]);
  const again = (): void => setAttempt(attempt + 1);

  if (compared === null) return <p role="status">{locale.t('welcome_comparing')}</p>;
  const { article, reply } = compared;
  if (!reply.ok) {
    return (
      <div role="alert">
        <p>{locale.t('failed_title')}</p>
        <button type="button" class="action" onClick={again}>
          {locale.t('retry')}
        </button>
      </div>
    );
  }
  return <Compared article={article} report={reply.value} comparedOnly={null} settings={settings} anyway={again} />;
}
