// The actors whose talks the references are about: what is theirs is no foreigner's.

export const PARTIES: ReadonlySet<string> = new Set(['us', 'coalition', 'iraq', 'iraq-government']);
