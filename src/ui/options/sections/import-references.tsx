// A file of saved articles: checked as a whole, then the reader sees what it would do, and nothing is done before they say so.
import type { SavedArticle } from '../../../claims/saved.ts';
import { type FileRefused, readReferences } from '../../../references/file.ts';
import { type ImportPlan, planImport } from '../../../references/import-plan.ts';
import { PageWords } from '../../shared/quotation.tsx';
import { useLocale } from '../../shared/wording-context.ts';
import { type Checked, ImportFile, textOf } from './import-file.tsx';

interface Planning {
  readonly incoming: readonly SavedArticle[];
  readonly plan: ImportPlan;
}

export interface ImportReferencesProps {
  readonly kept: readonly SavedArticle[];
  readonly add: (incoming: readonly SavedArticle[]) => Promise<void>;
}

export function ImportReferences({ kept, add }: ImportReferencesProps) {
  const locale = useLocale();
  return (
    <ImportFile
      text={locale.t('saved_import')}
      check={(file) => check(file, kept)}
      add={({ incoming }) => add(incoming)}
      drawRefused={(refused) => <Refused refused={refused} />}
      drawPlanned={({ plan }, go, leave) => <Planned plan={plan} go={go} leave={leave} />}
    />
  );
}

async function check(file: File, kept: readonly SavedArticle[]): Promise<Checked<Planning, FileRefused>> {
  const text = await textOf(file);
  if (text === null) return { kind: 'refused', refused: { fault: 'not-json', detail: '' } };
  const read = await readReferences(text);
  if (!read.ok) return { kind: 'refused', refused: read.refused };
  return { kind: 'planned', plan: { incoming: read.value, plan: planImport(kept, read.value) } };
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
