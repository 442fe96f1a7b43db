// A corpus file: checked as a whole, then the reader sees what it holds and would replace, and nothing is done before they say so.
import type { KeptCorpus } from '../../../claims/kept-corpus.ts';
import { type CorpusPlan, planCorpus } from '../../../references/corpora/import-plan.ts';
import { type CorpusRefused, LARGEST_FILE, readCorpus } from '../../../references/corpora/read-corpus.ts';
import { PageWords } from '../../shared/quotation.tsx';
import { useLocale } from '../../shared/wording-context.ts';
import { BESIDE } from '../data-file.ts';
import { CorpusFigures } from './corpus-figures.tsx';
import { type Checked, ImportFile, textOf } from './import-file.tsx';

export interface ImportCorpusProps {
  readonly kept: readonly KeptCorpus[];
  readonly add: (plan: CorpusPlan) => Promise<void>;
}

export function ImportCorpus({ kept, add }: ImportCorpusProps) {
  const locale = useLocale();
  return (
    <ImportFile
      text={locale.t('corpora_import')}
      check={(file) => check(file, kept)}
      add={add}
      drawRefused={(refused) => <Refused refused={refused} />}
      drawPlanned={(plan, go, leave) => <Planned plan={plan} go={go} leave={leave} />}
    />
  );
}

async function check(file: File, kept: readonly KeptCorpus[]): Promise<Checked<CorpusPlan, CorpusRefused>> {
  // Before it is in memory as a whole.
  if (file.size > LARGEST_FILE) return { kind: 'refused', refused: { fault: 'too-large', details: [] } };
  const read = await textOf(file);
  if (read === null) return { kind: 'refused', refused: { fault: 'not-json', details: [] } };
  const found = await readCorpus(read, BESIDE, new Date().toISOString());
  return found.ok ? { kind: 'planned', plan: planCorpus(kept, found.value) } : { kind: 'refused', refused: found.refused };
}

function Refused({ refused: { fault, details } }: { readonly refused: CorpusRefused }) {
  const locale = useLocale();
  return (
    <>
      <p>{locale.t('corpora_refused', locale.of('corpora_import', fault))}</p>
      {details.length > 0 && (
        <>
          <p class="soft">{locale.t('saved_refused_at')}</p>
          <ul class="fault-places" lang="en" dir="ltr">
            {details.map((line) => (
              <li key={line}>
                <code>
                  <PageWords text={line} />
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface PlannedProps {
  readonly plan: CorpusPlan;
  readonly go: () => void;
  readonly leave: () => void;
}

function Planned({ plan, go, leave }: PlannedProps) {
  const { kind, before, corpus } = plan;
  const locale = useLocale();
  const title = corpus.kept.title[locale.lang];
  return (
    <>
      <p>
        {kind === 'adds' && locale.t('corpora_plan_adds', title)}
        {kind === 'replaces' && locale.t('corpora_plan_replaces', title, before?.title[locale.lang] ?? title)}
        {kind === 'unchanged' && locale.t('corpora_plan_unchanged', title)}
      </p>
      {kind !== 'unchanged' && <CorpusFigures corpus={corpus.kept} isAdded={false} />}
      <div class="actions">
        {kind !== 'unchanged' && (
          <button type="button" class="action" onClick={go}>
            {locale.t(kind === 'adds' ? 'corpora_add' : 'corpora_replace')}
          </button>
        )}
        <button type="button" class="action quiet" onClick={leave}>
          {locale.t('corpora_leave')}
        </button>
      </div>
    </>
  );
}
