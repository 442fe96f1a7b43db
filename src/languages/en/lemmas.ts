// The inflected forms of English words led back to the word that a lexicon names: "winding", "wound" and "winds" to `wind~`.

const IRREGULAR: Readonly<Record<string, string>> = {
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  began: 'begin',
  begun: 'begin',
  broke: 'break',
  broken: 'break',
  brought: 'bring',
  bound: 'bind',
  built: 'build',
  came: 'come',
  chose: 'choose',
  chosen: 'choose',
  clung: 'cling',
  drew: 'draw',
  drawn: 'draw',
  drove: 'drive',
  driven: 'drive',
  fell: 'fall',
  fallen: 'fall',
  fought: 'fight',
  found: 'find',
  froze: 'freeze',
  frozen: 'freeze',
  gave: 'give',
  given: 'give',
  got: 'get',
  gotten: 'get',
  went: 'go',
  gone: 'go',
  grew: 'grow',
  grown: 'grow',
  had: 'have',
  has: 'have',
  held: 'hold',
  hung: 'hang',
  kept: 'keep',
  knew: 'know',
  known: 'know',
  laid: 'lay',
  led: 'lead',
  left: 'leave',
  let: 'let',
  lost: 'lose',
  made: 'make',
  meant: 'mean',
  met: 'meet',
  paid: 'pay',
  put: 'put',
  ran: 'run',
  said: 'say',
  sat: 'sit',
  saw: 'see',
  seen: 'see',
  sent: 'send',
  set: 'set',
  shook: 'shake',
  shaken: 'shake',
  shot: 'shoot',
  shrank: 'shrink',
  shrunk: 'shrink',
  slept: 'sleep',
  slid: 'slide',
  sought: 'seek',
  spoke: 'speak',
  spoken: 'speak',
  stood: 'stand',
  stuck: 'stick',
  struck: 'strike',
  swept: 'sweep',
  took: 'take',
  taken: 'take',
  thought: 'think',
  thrown: 'throw',
  threw: 'throw',
  told: 'tell',
  tore: 'tear',
  torn: 'tear',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  won: 'win',
  wound: 'wind',
  wrote: 'write',
  written: 'write',
  upheld: 'uphold',
  undid: 'undo',
  undone: 'undo',
  bade: 'bid',
  beaten: 'beat',
};

/** What marks a form of a lexicon that any inflection of its word meets. */
const LEMMA = '~';

const SHORTEST = 4;
const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdglmnprt])\1$/;

/** The words that a folded word may be an inflection of, itself first, each with {@link LEMMA}. */
export function lemmasOf(word: string): readonly string[] {
  const lemmas = [word + LEMMA];
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular) lemmas.push(irregular + LEMMA);
  if (word.length < SHORTEST) return lemmas;
  if (word.endsWith('ing')) addStems(word.slice(0, -3), lemmas);
  else if (word.endsWith('ied') || word.endsWith('ies')) lemmas.push(`${word.slice(0, -3)}y${LEMMA}`);
  else if (word.endsWith('ed')) addStems(word.slice(0, -2), lemmas);
  else if (word.endsWith('es')) lemmas.push(word.slice(0, -1) + LEMMA, word.slice(0, -2) + LEMMA);
  else if (word.endsWith('s') && !word.endsWith('ss')) lemmas.push(word.slice(0, -1) + LEMMA);
  return lemmas;
}

/** "pull", "clos(e)", "cut(t)"; "bring" has none. */
function addStems(stem: string, lemmas: string[]): void {
  if (!VOWEL.test(stem)) return;
  lemmas.push(stem + LEMMA, `${stem}e${LEMMA}`);
  if (DOUBLED.test(stem)) lemmas.push(stem.slice(0, -1) + LEMMA);
}
