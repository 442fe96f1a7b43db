// English names that in small letters are other words, by what they are called otherwise: "IS" is no "is".

/** As written, and as the lexicon has it, folded. */
export const ENGLISH_ACRONYMS: ReadonlyMap<string, string> = new Map([['IS', 'isis']]);

/** Behind these the word is the verb, said with stress: "it IS a threat". */
export const STRESSED_BEHIND: ReadonlySet<string> = new Set(['it', 'he', 'she', 'this', 'that', 'there', 'what', 'who', 'which', 'us']);
