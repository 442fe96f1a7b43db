// How much something takes of what the browser leaves the extension.
import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../../shared/wording-context.ts';
import type { StorageUse } from '../references-link.ts';

export interface SizeAndQuotaProps {
  /** What it takes, in a sentence; another one has the browser asked again. */
  readonly text: string;
  readonly storage: () => Promise<StorageUse | null>;
}

export function SizeAndQuota({ text, storage }: SizeAndQuotaProps) {
  const locale = useLocale();
  const [use, setUse] = useState<StorageUse | null>(null);
  useEffect(() => {
    let isGone = false;
    void storage().then((measured) => !isGone && setUse(measured));
    return () => {
      isGone = true;
    };
  }, [storage, text]);
  return (
    <p class="soft">
      {text} {use !== null && locale.t('saved_quota', locale.size(use.quota), locale.size(use.used))}
    </p>
  );
}
