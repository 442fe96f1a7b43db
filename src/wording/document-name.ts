// A reference document by its outlet and day: "CNN Arabic (24 January 2024)".
import type { Wording } from './sources.ts';

export function documentName({ locale, sources }: Wording, id: string): string {
  const document = sources.document(id);
  if (document === null) return locale.t('document_unknown');
  return locale.t('document_dated', document.outlet ?? locale.t('outlet_unknown'), locale.day(document.published));
}
