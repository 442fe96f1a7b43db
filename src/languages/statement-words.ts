// Words that leave open whether a position is held, as the tokeniser folds them.

export const statementWords = {
  /** What follows or stands before is so only when something else is. */
  conditional: new Set(['if', 'unless', 'لو', 'اذا']),
  /** Before a noun: there need be none. */
  any: new Set(['any', 'اي']),
  /** With a denial: only the haste is denied. */
  atOnce: new Set(['immediately', 'overnight', 'instantly', 'فورا', 'فوري', 'فوريا', 'حالا']),
  /** Nouns of hearsay, before "that". */
  report: new Set([
    ...['reports', 'claims', 'rumours', 'rumors', 'allegations', 'speculation', 'suggestions', 'claim', 'rumour', 'rumor', 'report'],
    ...['تقارير', 'انباء', 'مزاعم', 'شائعات', 'اشاعات', 'تكهنات', 'القول'],
  ]),
} as const;
