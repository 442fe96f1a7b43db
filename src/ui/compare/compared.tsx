// The report with the text beside it: a click on either side shows the same claim on the other.
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Report } from '../../claims/report.ts';
import { success } from '../../claims/result.ts';
import type { Settings } from '../../platform/settings.ts';
import { Omissions } from '../report/omissions.tsx';
import type { ReportLink } from '../report/report-link.ts';
import { ReportView } from '../report/report-view.tsx';
import { Notice } from '../shared/notice.tsx';
import { Said, type Saying } from '../shared/said.tsx';
import { useLocale } from '../shared/wording-context.ts';
import { ArticleText, type ArticleTextHandle } from './article-text.tsx';

export interface ComparedProps {
  readonly article: Article;
  readonly report: Report;
  readonly comparedOnly: number | null;
  readonly settings: Settings;
  readonly print?: () => void;
  /** Compares a text that is not about the talks all the same. */
  readonly anyway: () => void;
  /** Shown behind the comparison with the references; `say` tells the reader what came of an action there. */
  readonly further?: (say: (saying: Saying | null) => void) => ComponentChildren;
}

export function Compared({ article, report, comparedOnly, settings, print, anyway, further }: ComparedProps) {
  const locale = useLocale();
  const [saying, say] = useState<Saying | null>(null);
  const text = useRef<ArticleTextHandle | null>(null);
  const wanted = useRef<((claim: string) => void) | null>(null);
  const link = useMemo(
    (): ReportLink => ({
      jump: async (id) => {
        const claim = report.claims.find((one) => one.id === id);
        return success(claim !== undefined && text.current?.show(claim) === true);
      },
      back: async () => success(text.current?.back() === true),
      watchWanted: (show, signal) => {
        wanted.current = show;
        signal.addEventListener('abort', () => {
          wanted.current = null;
        });
      },
    }),
    [report],
  );
  const isAbout = report.topic.onTopic || report.claims.length > 0;
  return (
    <>
      <div class="beside">
        <div class="of-report">
          {report.claims.length > 0 ? (
            <ReportView
              report={report}
              comparedOnly={comparedOnly}
              link={link}
              say={say}
              further={further?.(say)}
              {...(print === undefined ? {} : { print })}
            />
          ) : (
            <>
              <Notice title={locale.t(isAbout ? 'nothing_title' : 'compare_not_about_title')}>
                <p>{locale.t(isAbout ? 'nothing_text' : 'not_about_text')}</p>
                {!isAbout && (
                  <button type="button" class="action" onClick={anyway}>
                    {locale.t('compare_anyway')}
                  </button>
                )}
              </Notice>
              {isAbout && <Omissions report={report} allOpen={false} />}
              {further?.(say)}
            </>
          )}
        </div>
        <ArticleText
          text={article.text}
          lang={report.article.lang}
          claims={report.claims}
          // Who brings a text has asked for all of it, even where pages are not marked at all.
          marks="all"
          style={settings.markStyle}
          choose={(claim) => wanted.current?.(claim)}
          handle={text}
        />
      </div>
      <Said saying={saying} otherwise={locale.plural('compared', report.claims.length)} />
    </>
  );
}
