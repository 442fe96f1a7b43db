// A corpus file: checked as a whole, then the reader sees what it holds and would replace, and nothing is done before they say so.
import { useState } from 'preact/hooks';
import type { KeptCorpus } from '../../../claims/kept-corpus.ts';
import { type CorpusPlan, planCorpus } from '../../../references/corpora/import-plan.ts';
import { type CorpusRefused, LARGEST_FILE, readCorpus } from '../../../references/corpora/read-corpus.ts';
import { FileButton } from '../../shared/file-button.tsx';
import { PageWords } from '../../shared/quotation.tsx';
import { useLocale } from '../../shared/wording-context.ts';
import { BESIDE } from '../data-file.ts';
import { CorpusFigures } from './corpus-figures.tsx';

type Step =
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly refused: CorpusRefused }
  | { readonly kind: 'planned'; readonly plan: CorpusPlan };

export interface ImportCorpusProps {
  readonly kept: readonly KeptCorpus[];
  readonly add: (plan: CorpusPlan) => Promise<void>;
}

export function ImportCorpus({ kept, add }: ImportCorpusProps) {
  const locale = useLocale();
  const [step, setStep] = useState<Step | null>(null);
  const take = async (file: File): Promise<void> => {
    setStep({ kind: 'checking' });
    setStep(await stepFor(file, kept));
  };
  return (
    <>
      <FileButton text={locale.t('corpora_import')} accept="application/json,.json" take={(file) => void take(file)} />
      <div role="status" class="import-plan">
        {step?.kind === 'checking' && <p>{locale.t('saved_reading_file')}</p>}
        {step?.kind === 'refused' && <Refused refused={step.refused} />}
        {step?.kind === 'planned' && (
          <Planned
            plan={step.plan}
            go={() => {
              setStep(null);
              void add(step.plan);
            }}
            leave={() => setStep(null)}
          />
        )}
      </div>
    </>
  );
}

async function stepFor(file: File, kept: readonly KeptCorpus[]): Promise<Step> {
  // Before it is in memory as a whole.
  if (file.size > LARGEST_FILE) return { kind: 'refused', refused: { fault: 'too-large', details: [] } };
  const read = await textOf(file);
  if (read === null) return { kind: 'refused', refused: { fault: 'not-json', details: [] } };
  const found = await readCorpus(read, BESIDE, new Date().toISOString());
  return found.ok ? { kind: 'planned', plan: planCorpus(kept, found.value) } : { kind: 'refused', refused: found.refused };
}

/** `null` for a file that went away after it was chosen. */
async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
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
