// Why a text or a file cannot be compared: each is explained by the message `compare_fault_<code>`, which says what to do.
export const COMPARE_FAULTS = [
  'empty',
  'language',
  'damaged',
  'no_text',
  'pdf',
  'office',
  'rtf',
  'no_article',
  'too_large',
  'failed',
] as const;
export type CompareFault = (typeof COMPARE_FAULTS)[number];
