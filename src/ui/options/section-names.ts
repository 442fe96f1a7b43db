// The sections of the settings in the order of their list; each name is its part of the address.
export const SECTIONS = [
  'marks',
  'display',
  'sites',
  'shortcuts',
  'corpus',
  'corpora',
  'references',
  'accuracy',
  'privacy',
  'data',
  'about',
] as const;
export type SectionName = (typeof SECTIONS)[number];
