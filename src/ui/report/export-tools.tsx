// Taking the report along: copied, as a file, on paper.
import type { Report } from '../../claims/report.ts';
import { csvOf } from '../../exports/csv.ts';
import { fileNameOf } from '../../exports/file-name.ts';
import { markdownOf } from '../../exports/markdown.ts';
import { outlineOf } from '../../exports/outline.ts';
import type { Wording } from '../../wording/sources.ts';
import type { Saying } from '../shared/said.tsx';
import { useWording } from '../shared/wording-context.ts';

export interface ExportToolsProps {
  readonly report: Report;
  readonly say: (saying: Saying) => void;
  /** Puts the report on paper; left out where nothing can be printed. */
  readonly print?: (() => void) | undefined;
}

interface FileFormat {
  readonly extension: string;
  readonly type: string;
  readonly write: (report: Report, wording: Wording) => string;
}

const FORMATS = {
  markdown: { extension: 'md', type: 'text/markdown', write: markdown },
  csv: { extension: 'csv', type: 'text/csv', write: csvOf },
  json: { extension: 'json', type: 'application/json', write: (report) => `${JSON.stringify(report, null, 2)}\n` },
} as const satisfies Record<string, FileFormat>;

export function ExportTools({ report, say, print }: ExportToolsProps) {
  const wording = useWording();
  const { locale } = wording;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(markdown(report, wording));
      say({ text: locale.t('copied') });
    } catch {
      say({ text: locale.t('copy_failed') });
    }
  };
  return (
    <section class="export" aria-labelledby="export-title">
      <h2 id="export-title">{locale.t('export_title')}</h2>
      <div class="buttons">
        <button type="button" onClick={copy}>
          {locale.t('export_copy')}
        </button>
        {EXPORTS.map((name) => (
          <button key={name} type="button" onClick={() => save(report, wording, FORMATS[name])}>
            {locale.of('export', name)}
          </button>
        ))}
        {print !== undefined && (
          <button type="button" onClick={print}>
            {locale.t('export_print')}
          </button>
        )}
      </div>
    </section>
  );
}

const EXPORTS = ['markdown', 'csv', 'json'] as const;

function markdown(report: Report, wording: Wording): string {
  return markdownOf(outlineOf(report, wording), wording.locale.lang, wording.locale.t('title_unknown'));
}

function save(report: Report, wording: Wording, { extension, type, write }: FileFormat): void {
  const address = URL.createObjectURL(new Blob([write(report, wording)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(report, extension);
  link.click();
  // The download has begun with the click; the data may go when it has been read.
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

const KEPT_MS = 60_000;
