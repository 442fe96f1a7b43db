// Arabic writes conjunctions, prepositions, the article and pronouns as one with the word; this gives the word without them. A verb is
// known by any of its persons: a lexicon that names "يتعثر" or "تعثرت" means "تتعثر", "سيتعثرون", "تعثرتا" too.

const CONJUNCTIONS = ['و', 'ف'];
const PREPOSITIONS = ['ب', 'ك', 'ل', 'س'];
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه', 'ي', 'ك'];
/** Letters that must be left when a clitic is taken off; shorter words are words of their own (ولد, بلد). */
const SHORTEST = 3;
/** Words of two letters that are known behind a conjunction: ولم, فلا. */
const SHORT_WORDS = new Set(['لا', 'لم', 'لن', 'ما', 'في', 'من']);

/** Who does it, behind a verb; the dual and the plural of nouns and adjectives beside. */
const PERSONS = ['تا', 'وا', 'ون', 'ان', 'ين', 'تم', 'ت', 'ن', 'ا', 'و'];
/** Of a noun in ه: جولتا محادثات. */
const FEMININE_DUALS = ['تان', 'تين', 'تا', 'تي'];
/** Who does it, before a verb of the present. */
const PRESENT = ['ي', 'ت', 'ن', 'ا'];
/** A verb of the present has as many letters. */
const SHORTEST_PRESENT = 4;

/** Nouns that look like a person of what is no verb: fire (نيران) is not Iran's. */
const NO_VERBS: ReadonlySet<string> = new Set(['نيران', 'تيران']);

/** What marks a form of a word list that any person of its verb meets. */
const LEMMA = '~';
const PAST_ENDINGS = ['', 'ت', 'ا', 'تا', 'وا', 'نا', 'ن'];
const PRESENT_ENDINGS = ['', 'ون', 'ان', 'ين', 'ن'];

/**
 * The verbs that a folded word may be a person of, as "he said" and "he says", each with {@link LEMMA}: قال for وقالوا, يقول for تقولان.
 * Neither the future nor a pronoun of the object is taken off: what will be said has not been said.
 */
export function arabicLemmas(word: string): readonly string[] {
  const heads = CONJUNCTIONS.includes(word.charAt(0)) ? [word, word.slice(1)] : [word];
  const lemmas = heads.flatMap((head) => [
    ...withoutEnding(head, PAST_ENDINGS),
    ...(PRESENT.includes(head.charAt(0)) ? withoutEnding(`ي${head.slice(1)}`, PRESENT_ENDINGS) : []),
  ]);
  return lemmas.filter((verb) => verb.length >= SHORTEST).map((verb) => verb + LEMMA);
}

const withoutEnding = (word: string, endings: readonly string[]): string[] =>
  endings.flatMap((ending) => (word.endsWith(ending) ? [word.slice(0, word.length - ending.length)] : []));

/** `word` is folded. The word itself comes first; every form keeps at least three letters. */
export function arabicVariants(word: string): readonly string[] {
  const stems = [word];
  addPrefixless(word, stems);
  const prefixed = stems.length;
  for (let i = 0; i < prefixed; i++) addSuffixless(stems[i] ?? '', stems);
  const bare = stems.length;
  for (let i = 0; i < bare; i++) addPersons(stems[i] ?? '', stems);
  return stems;
}

function addPersons(word: string, stems: string[]): void {
  if (NO_VERBS.has(word)) return;
  const forms = [word];
  for (const person of PERSONS) if (word.endsWith(person)) forms.push(word.slice(0, -person.length));
  for (const dual of FEMININE_DUALS) if (word.endsWith(dual)) add(`${word.slice(0, -dual.length)}ه`, stems);
  for (const form of forms) {
    add(form, stems);
    if (form.length < SHORTEST_PRESENT || !PRESENT.includes(form.charAt(0))) continue;
    for (const person of PRESENT) add(person + form.slice(1), stems);
    if (form.charAt(0) !== 'ا') add(form.slice(1), stems);
  }
}

function add(stem: string, stems: string[]): void {
  if (stem.length >= SHORTEST && !stems.includes(stem)) stems.push(stem);
}

function addPrefixless(word: string, stems: string[]): void {
  const heads = [word];
  if (CONJUNCTIONS.includes(word.charAt(0))) {
    const rest = word.slice(1);
    if (word.length > SHORTEST) heads.push(rest);
    else if (SHORT_WORDS.has(rest)) stems.push(rest);
  }
  // The future in Egypt and beyond: هيدرس, حتخرج.
  if (/^[هح][يتن]/u.test(word) && word.length > SHORTEST_PRESENT) heads.push(word.slice(1));
  for (const head of heads) {
    add(head, stems);
    addWithoutArticle(head, stems);
    if (head.length > SHORTEST && PREPOSITIONS.includes(head.charAt(0))) {
      const rest = head.slice(1);
      add(rest, stems);
      addWithoutArticle(rest, stems);
    }
    // The article loses its alef after the preposition: للقوات, and its lam too before a lam: للجنة.
    if (head.startsWith('لل')) add(head.slice(2), stems);
  }
}

function addWithoutArticle(word: string, stems: string[]): void {
  if (word.startsWith('ال') && word.length > 4) add(word.slice(2), stems);
}

function addSuffixless(word: string, stems: string[]): void {
  for (const pronoun of PRONOUNS) {
    if (!word.endsWith(pronoun)) continue;
    const stem = word.slice(0, -pronoun.length);
    add(stem, stems);
    if (stem.endsWith('ت')) add(`${stem.slice(0, -1)}ه`, stems);
  }
  // tanwin: هجوما, جنديا
  if (word.endsWith('ا') && word.length > SHORTEST) add(word.slice(0, -1), stems);
}
