// Importing a file in three steps: it is checked as a whole, the reader sees what it would do, and nothing is done before they say so.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from '../../shared/file-button.tsx';
import { useLocale } from '../../shared/wording-context.ts';

/** What checking a file gives: what would be done, or why it was refused. */
export type Checked<Plan, Refused> =
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'refused'; readonly refused: Refused };

export interface ImportFileProps<Plan, Refused> {
  /** On the button that chooses the file. */
  readonly text: string;
  readonly check: (file: File) => Promise<Checked<Plan, Refused>>;
  readonly add: (plan: Plan) => Promise<void>;
  readonly drawRefused: (refused: Refused) => ComponentChildren;
  readonly drawPlanned: (plan: Plan, go: () => void, leave: () => void) => ComponentChildren;
}

export function ImportFile<Plan, Refused>({ text, check, add, drawRefused, drawPlanned }: ImportFileProps<Plan, Refused>) {
  const locale = useLocale();
  const [step, setStep] = useState<Checked<Plan, Refused> | { readonly kind: 'checking' } | null>(null);
  const take = async (file: File): Promise<void> => {
    setStep({ kind: 'checking' });
    setStep(await check(file));
  };
  const go = (plan: Plan): void => {
    setStep(null);
    void add(plan);
  };
  return (
    <>
      <FileButton text={text} accept="application/json,.json" take={(file) => void take(file)} />
      <div role="status" class="import-plan">
        {step?.kind === 'checking' && <p>{locale.t('saved_reading_file')}</p>}
        {step?.kind === 'refused' && drawRefused(step.refused)}
        {step?.kind === 'planned' &&
          drawPlanned(
            step.plan,
            () => go(step.plan),
            () => setStep(null),
          )}
      </div>
    </>
  );
}

/** `null` for a file that went away after it was chosen. */
export async function textOf(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
