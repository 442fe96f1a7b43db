// The text to compare: pasted, dropped or chosen as a file, with its date.
import { useState } from 'preact/hooks';
import { FileButton } from '../shared/file-button.tsx';
import { useLocale } from '../shared/wording-context.ts';
import type { Draft } from './compare-link.ts';
import type { CompareFault } from './faults.ts';
import { ACCEPTED_FILES } from './read-file.ts';

export interface TextFormProps {
  readonly draft: Draft;
  readonly fault: CompareFault | null;
  readonly write: (draft: Draft) => void;
  readonly takeFile: (file: File) => void;
  readonly compare: () => void;
}

export function TextForm({ draft, fault, write, takeFile, compare }: TextFormProps) {
  const locale = useLocale();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    // Dropped words go into the field by themselves.
    if (file === undefined) return;
    event.preventDefault();
    takeFile(file);
  };
  return (
    <form
      class="text-form"
      onSubmit={(event) => {
        event.preventDefault();
        compare();
      }}
    >
      <p>{locale.t('compare_explained')}</p>
      {fault !== null && (
        <p id="fault" role="alert" class="fault">
          {locale.t(`compare_fault_${fault}`)}
        </p>
      )}
      <label class="field">
        <span>{locale.t('compare_text')}</span>
        <textarea
          dir="auto"
          rows={14}
          class={isOver ? 'over' : undefined}
          value={draft.text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? 'drop-hint' : 'fault'}
          onInput={({ currentTarget }) => write({ ...draft, text: currentTarget.value })}
          onDragOver={(event) => {
            if (event.dataTransfer?.types.includes('Files')) {
              event.preventDefault();
              setIsOver(true);
            }
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={drop}
        />
      </label>
      <p id="drop-hint" class="soft">
        {locale.t('compare_drop_hint')}
      </p>
      <label class="field day">
        <span>{locale.t('compare_day')}</span>
        <input
          type="date"
          value={draft.day}
          aria-describedby="day-hint"
          onInput={({ currentTarget }) => write({ ...draft, day: currentTarget.value })}
        />
      </label>
      <p id="day-hint" class="soft">
        {locale.t('compare_day_hint')}
      </p>
      <div class="actions">
        <button type="submit" class="action">
          {locale.t('compare_now')}
        </button>
        <FileButton text={locale.t('compare_file')} accept={ACCEPTED_FILES} take={takeFile} />
      </div>
    </form>
  );
}
