// English nouns that news counts, singular.

const NOUNS =
  'troop soldier serviceman servicewoman servicemember member marine airman personnel force unit brigade battalion regiment division base site location position outpost post camp facility target building house home headquarters ' +
  'attack strike airstrike raid operation sortie rocket missile drone uav shell mortar round bomb explosion blast bullet aircraft jet helicopter plane tank vehicle truck ship vessel boat warship destroyer ' +
  'fighter militant insurgent gunman terrorist combatant operative commander officer general official minister lawmaker legislator senator mp diplomat ambassador envoy expert analyst adviser advisor trainer instructor contractor engineer ' +
  'source person people man woman child civilian citizen resident refugee detainee prisoner hostage casualty death fatality victim injury wounded dead killed hurt family worker employee journalist reporter protester voter candidate seat vote ' +
  'country nation state province governorate city town village district region company bank party group faction militia organization agency ' +
  'meeting session talk phase stage step point item condition agreement deal document page statement resolution committee commission delegation delegate partner ally ' +
  'day week month year hour minute second decade century night mile kilometer kilometre meter metre foot inch ton tonne barrel acre hectare km percent point dollar euro dinar time case incident violation breach blow test launch patrol convoy weapon gun rifle american iraqi syrian iranian spaniard briton nationality language reason factor element option file issue goal objective pillar lane article';

const IRREGULAR_PLURALS =
  'people men women children servicemen servicewomen gunmen airmen aircraft feet personnel dead wounded injured killed spacecraft';

export const ENGLISH_COUNT_NOUNS: ReadonlySet<string> = new Set([
  ...NOUNS.split(' ').flatMap((noun) => [noun, pluralOf(noun)]),
  ...IRREGULAR_PLURALS.split(' '),
]);

function pluralOf(noun: string): string {
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
