// Words of the subject as hurried hands write them; each leads to the word that was meant. Folded forms.

import { slipsOf } from './slips.ts';

const MISSPELLINGS: Readonly<Record<string, readonly string[]>> = {
  american: ['amercian', 'amerian', 'ameican', 'amerrican', 'amreican', 'americain'],
  coalition: ['coaltion', 'coaliton', 'coalitoin', 'colaition', 'coaliition', 'colition'],
  commission: ['commision', 'comission', 'comision', 'commssion', 'commisson'],
  committee: ['commitee', 'comittee', 'comitee', 'commitie', 'committe', 'committie'],
  military: ['millitary', 'militarry', 'miltary', 'militery', 'milatary', 'miliary'],
  withdrawal: ['withdrawl', 'withdrawel', 'witdrawal', 'withrawal', 'withdrawa', 'withdrawall'],
  withdraw: ['withdrow', 'witdraw', 'withraw'],
  soldier: ['solider', 'soldeir', 'soilder', 'soldior'],
  troop: ['trop', 'troup', 'toop'],
  personnel: ['personel', 'personell', 'personnell'],
  attack: ['atack', 'attak', 'attck', 'atttack'],
  rocket: ['roket', 'rokcet', 'rockt'],
  fighter: ['figther', 'figter', 'fihgter'],
  wounded: ['woundd', 'wonded', 'wouned'],
  timetable: ['timetabel', 'timtable', 'time-tabel'],
  mission: ['misson', 'mision', 'missoin'],
  agreement: ['agrement', 'agreemnt', 'aggreement'],
  government: ['goverment', 'govermnent', 'governement'],
  parliament: ['parlament', 'parliment'],
  returned: ['returnd', 'retured'],
  adviser: ['advisr', 'adivser', 'advisior'],
  washington: ['washigton', 'washinton', 'washngton'],
  baghdad: ['bagdad', 'baghad', 'bagdhad'],
  finished: ['finisht', 'finised'],
  right: ['rigth', 'rihgt'],
  protect: ['protct', 'protet'],
  will: ['wil'],
  forces: ['froces', 'forcs'],
  base: ['baes'],
  killed: ['kiled', 'kileld', 'kiiled'],
  meeting: ['metting', 'meetting', 'meetin'],
  should: ['shoud', 'shuold'],
  threat: ['thret', 'threath'],
  said: ['sayd', 'siad'],
  about: ['abuot', 'abotu'],
  around: ['aroud', 'arround', 'aroudn'],
  tower: ['towr', 'twoer'],
  allied: ['alied', 'allid'],
  // The other spelling.
  defense: ['defence'],
};

/** Words of the subject of which no slip is an everyday word. */
const SAFE_WORDS =
  'american coalition commission committee military militia withdrawal soldier personnel rocket fighter militant timetable mission agreement government parliament washington baghdad presence security official negotiation dialogue bilateral ministry pentagon wounded injured scheduled announced stability commander attacked launched international partner transition withdrawing withdrew';

/** The word that each misspelling stands for; what is listed comes before what is made by rule. */
export const ENGLISH_MISSPELLINGS: ReadonlyMap<string, string> = new Map([
  ...SAFE_WORDS.split(' ').flatMap((meant) => slipsOf(meant).map((form) => [form, meant] as const)),
  ...Object.entries(MISSPELLINGS).flatMap(([meant, forms]) => forms.map((form) => [form, meant] as const)),
]);
