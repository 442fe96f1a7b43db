// Spells English numbers for the tests; written apart from the tables that are tested.

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
] as const;

export interface EnglishStyle {
  readonly and: boolean;
  readonly hyphen: boolean;
}

export function spellEnglish(value: number, style: EnglishStyle): string {
  if (value === 0) return 'zero';
  const parts: string[] = [];
  let rest = value;
  for (const [scale, name] of SCALES) {
    if (rest < scale) continue;
    parts.push(`${below1000(Math.floor(rest / scale), style)} ${name}`);
    rest %= scale;
  }
  if (rest > 0) parts.push((style.and && rest < 100 && parts.length > 0 ? 'and ' : '') + below1000(rest, style));
  return parts.join(' ');
}

function below1000(value: number, style: EnglishStyle): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = hundreds > 0 ? `${SMALL[hundreds]} hundred` : '';
  if (rest === 0) return head;
  const tail =
    rest < 20
      ? SMALL[rest]
      : rest % 10 === 0
        ? TENS[rest / 10]
        : `${TENS[Math.floor(rest / 10)]}${style.hyphen ? '-' : ' '}${SMALL[rest % 10]}`;
  return head === '' ? `${tail}` : `${head}${style.and ? ' and' : ''} ${tail}`;
}
