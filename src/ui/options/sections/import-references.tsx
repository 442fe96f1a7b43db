// A file of saved articles: checked as a whole, then the reader sees what it would do, and nothing is done before they say so.
import { useState } from 'preact/hooks';
import type { SavedArticle } from '../../../claims/saved.ts';
import { type FileRefused, readReferences } from '../../../references/file.ts';
import { type ImportPlan, planImport } from '../../../references/import-plan.ts';
import { FileButton } from '../../shared/file-button.tsx';
import { PageWords } from '../../shared/quotation.tsx';
import { useLocale } from '../../shared/wording-context.ts';

type Step =
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly refused: FileRefused }
  | { readonly kind: 'planned'; readonly incoming: readonly SavedArticle[]; readonly plan: ImportPlan };

export interface ImportReferencesProps {
  readonly kept: readonly SavedArticle[];
  readonly add: (incoming: readonly SavedArticle[]) => Promise<void>;
}

export function ImportReferences({ kept, add }: ImportReferencesProps) {
  const locale = useLocale();
  const [step, setStep] = useState<Step | null>(null);
  const take = async (file: File): Promise<void> => {
    setStep({ kind: 'checking' });
    const read = await readReferences(await file.text());
    setStep(
      read.ok ? { kind: 'planned', incoming: read.value, plan: planImport(kept, read.value) } : { kind: 'refused', refused: read.refused },
    );
  };
  return (
    <>
      <FileButton text={locale.t('saved_import')} accept="application/json,.json" take={(file) => void take(file)} />
      <div role="status" class="import-plan">
        {step?.kind === 'checking' && <p>{locale.t('saved_reading_file')}</p>}
        {step?.kind === 'refused' && <Refused refused={step.refused} />}
        {step?.kind === 'planned' && (
          <Planned
            plan={step.plan}
            go={() => {
              setStep(null);
              void add(step.incoming);
            }}
            leave={() => setStep(null)}
          />
        )}
      </div>
    </>
  );
}

function Refused({ refused: { fault, detail } }: { readonly refused: FileRefused }) {
  const locale = useLocale();
  return (
    <>
      <p>{locale.t('saved_refused', locale.of('references_import', fault))}</p>
      {detail !== '' && (
        <p class="soft">
          {locale.t('saved_refused_at')}{' '}
          <bdi>
            <PageWords text={detail} />
          </bdi>
        </p>
      )}
    </>
  );
}

interface PlannedProps {
  readonly plan: ImportPlan;
  readonly go: () => void;
  readonly leave: () => void;
}

function Planned({ plan: { adds, replaces, unchanged }, go, leave }: PlannedProps) {
  const locale = useLocale();
  return (
    <>
      <p>
        {locale.plural('saved_adds', adds.length)} {locale.plural('saved_replaces', replaces.length)}{' '}
        {locale.plural('saved_already', unchanged)}
      </p>
      <div class="actions">
        {adds.length + replaces.length > 0 && (
          <button type="button" class="action" onClick={go}>
            {locale.t('saved_import_do')}
          </button>
        )}
        <button type="button" class="action quiet" onClick={leave}>
          {locale.t('saved_import_cancel')}
        </button>
      </div>
    </>
  );
}
