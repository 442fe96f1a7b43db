// Arabic hedges before and after a number: about, more than, at least, fewer than, up to, between, from.
import { foldWord } from '../../text/tokens.ts';
import type { Bound, BoundPhrases } from '../numbers.ts';

/** The verb's forms: present and past, he, she, they. */
const PASSING =
  'يتجاوز تتجاوز تجاوز تجاوزت يتجاوزون تجاوزوا متجاوزا متجاوزة يفوق تفوق فاق فاقت يتخطى تتخطى تخطى تخطت يتعدى تتعدى تعدى تعدت متخطيا يتعدون يتعدوا يتخطون يتخطوا يفوقون فاقوا يتجاوزوا'.split(
    ' ',
  );
const EXCEEDING = 'يزيد تزيد زاد زادت يزيدون تزد يزد يربو تربو ربا ربت ينوف تنوف ينيف تنيف يزيدوا زادوا يربون'.split(' ');
const FALLING_SHORT = 'يقل تقل قل قلت يقلون يهبط تهبط يتدنى تتدنى'.split(' ');
const NEARING = 'يقارب تقارب قارب قاربت يناهز تناهز ناهز ناهزت يقاربون مقاربا يلامس تلامس لامس لامست'.split(' ');

export const ARABIC_BOUNDS_BEFORE: BoundPhrases = [
  [
    'about',
    [
      'نحو',
      'نحوا من',
      'حوالي',
      'حوالى',
      'زهاء',
      'قرابة',
      'بحدود',
      'في حدود',
      'حدود',
      'تقريبا',
      'ما يقرب من',
      'يقرب من',
      'بما يقرب من',
      'قريب من',
      'قريبا من',
      'قرب',
      'مقدر ب',
    ],
  ],
  ['more_than', ['أكثر من', 'أزيد من', 'أكبر من', 'أعلى من', 'أكثر من نحو', 'أكثر بقليل من', 'أكثر قليلا من', 'فوق', 'ما فوق', '>', '+']],
  [
    'at_least',
    [
      'على الأقل',
      'كحد أدنى',
      'بحد أدنى',
      'حد أدنى',
      'أكبر من أو يساوي',
      'أكبر من أو تساوي',
      'أكثر من أو يساوي',
      'أكثر من أو تساوي',
      'أعلى من أو يساوي',
      'على الأقل أو يساوي',
      'ليس أقل من',
      'لا أقل من',
      'ما ليس أقل من',
      'بما ليس أقل من',
      'يساوي أو أكثر من',
      '> =',
      '≥',
    ],
  ],
  ['less_than', ['أقل من', 'أقل قليلا من', 'أقل بقليل من', 'أدنى من', 'أصغر من', 'أخفض من', 'دون', 'ما دون', 'بأقل من', 'تحت', '<']],
  [
    'up_to',
    [
      'ما يصل إلى',
      'بما يصل إلى',
      'قد يصل إلى',
      'قد تصل إلى',
      'يمكن أن يصل إلى',
      'ما يصل عددهم إلى',
      'ليس أكثر من',
      'لا أكثر من',
      'على الأكثر',
      'كحد أقصى',
      'بحد أقصى',
      'حد أقصى',
      'أقصاه',
      'أقصاها',
      'لغاية',
      'حتى',
      'أقل من أو يساوي',
      'أقل من أو تساوي',
      'أصغر من أو يساوي',
      'أخفض أو يساوي',
      'أدنى من أو يساوي',
      '< =',
      '≤',
    ],
  ],
  ['between', ['بين', 'ما بين', 'بما بين']],
  ['from', ['من']],
  ['equal', ['يساوي', 'تساوي', 'ما يساوي', 'يعادل', 'تعادل', 'ما يعادل']],
];

/** Prepositions and verbs, which take a conjunction but no preposition: بدون is "without", not "fewer than". */
const NO_PREPOSITION = new Set('من بين دون حتى تحت فوق في على لا لن لم ليس قد يمكن لغاية < > ≥ ≤'.split(' '));

export const ARABIC_BOUNDS_AFTER: BoundPhrases = [
  ['about', ['تقريبا', 'على وجه التقريب', 'بشكل تقريبي', 'تقديرا', 'إلا قليلا', 'إلا قليل']],
  ['more_than', ['ونيف', 'ونيفا', 'و نيف', 'ويزيد', 'وما فوق']],
  [
    'at_least',
    ['على الأقل', 'كحد أدنى', 'بحد أدنى', 'على أقل تقدير', 'أو أكثر', 'وأكثر', 'فأكثر', 'أو ما يزيد', 'وما يزيد', 'أو يزيد', 'فما فوق'],
  ],
  ['none', ['أو أكثر من', 'وأكثر من', 'فأكثر من', 'أو أقل من', 'فأقل من']],
  ['up_to', ['على الأكثر', 'كحد أقصى', 'بحد أقصى', 'كأقصى حد', 'على أبعد تقدير', 'أو أقل', 'فأقل']],
];

/** A phrase's first word as it stands after a conjunction or preposition: لنحو، ولأكثر من، بما لا يقل عن. */
export function arabicBoundHeads(head: string): readonly string[] {
  const prepositions = NO_PREPOSITION.has(head) || head.startsWith('ي') || head.startsWith('ت') ? [''] : ['', 'ب', 'ل', 'ك'];
  return prepositions.flatMap((preposition) => ['', 'و', 'ف'].map((conjunction) => conjunction + preposition + head));
}

/** Verbs that hedge, at once or across their subject: ما يقارب 50، تجاوز عدد القتلى 50، لا يزيد حاليا على 50. */
export const ARABIC_HEDGING_VERBS: ReadonlyMap<string, { readonly bound: Bound; readonly preposition: boolean }> = new Map(
  (
    [
      [PASSING, 'more_than', false],
      [EXCEEDING, 'more_than', true],
      [FALLING_SHORT, 'less_than', true],
      [NEARING, 'about', false],
    ] as const
  ).flatMap(([verbs, bound, preposition]) =>
    verbs.flatMap((verb) =>
      (/^[يت]/u.test(verb) ? ['', 'و', 'ف', 'س', 'وس', 'فس'] : ['', 'و', 'ف']).map(
        (head) => [foldWord(head + verb), { bound, preposition }] as const,
      ),
    ),
  ),
);

/** What may stand at once behind such a verb, when its subject was named before: لا يزيد عددهم اليوم على 50. */
export const ARABIC_BESIDE_VERB =
  'هذه تلك هذا ذلك هؤلاء أولئك عددهم عددها عدده العدد عددهن مجموعهم قليلا بقليل كثيرا حاليا اليوم الآن راهنا فعليا حينها آنذاك بعد';

/** Before a verb that hedges: "what", as in ما يقارب. */
export const ARABIC_RELATIVES = 'ما بما وما لما';
/** "No longer": لم يعد يتجاوز. */
export const ARABIC_NO_LONGER = 'يعد تعد عاد عادت يعودوا';
