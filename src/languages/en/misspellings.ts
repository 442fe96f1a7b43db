// Words of the subject as hurried hands write them; each leads to the word that was meant. Folded forms.

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
};

/** The word that each misspelling stands for. */
export const ENGLISH_MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(MISSPELLINGS).flatMap(([meant, forms]) => forms.map((form) => [form, meant] as const)),
);
