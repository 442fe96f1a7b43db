// The very first look at a page, on which most pages end: is there enough to read, and does it never name the country? By XPath,
// which joins and counts texts inside the browser: the first element that a script touches costs the page the browser's whole table
// of what elements can do, a hundred kilobytes.
import type { GateAnswer, TextFacts } from './gate.ts';
import { namesCountry } from './names-country.ts';

/** A longer paragraph or text, in UTF-16 units, is prose; shorter ones are menus, buttons, bylines. */
const PROSE = 60;

/** With so many of them on the page, nobody waits for its article to be drawn or looks for it inside of a component or a frame. */
const ENOUGH = 10;

/** Text of a page, in UTF-16 units with its scripts, that is asked all questions at once: each question costs more than its answer. */
const SHORT = 20_000;

/** Elements of a page that is searched for what may hide text; on a larger one that would cost more than to look at the elements. */
const FEW = 300;

/** Elements of HTML's own that may have a shadow root are empty then, or what they hold is shown and counted. */
const HOSTS = ' div span p section article main aside header footer nav blockquote ';
const SILENT = ' script style noscript template textarea ';

/**
 * What the page is asked. As short as can be: on a small page the browser takes longer to read a question than to answer it. Put together
 * when it is asked, so that no page keeps it.
 */
function questions() {
  const inBody = '/*/body/descendant::';
  const paragraphs = `count(${inBody}p[string-length()>=${PROSE}])`;
  const texts = `count(${inBody}text()[string-length()>=${PROSE}][not(contains("${SILENT}",concat(" ",local-name(..)," ")))])`;
  const isEmptyHost = `not(*) and normalize-space()="" and contains("${HOSTS}",concat(" ",local-name()," "))`;
  const mayHide = `not(/*/body) or count(${inBody}*)>${FEW} or ${inBody}*[self::iframe or contains(local-name(),"-") or ${isEmptyHost}]`;
  // Two numbers, a truth, and the title.
  return { paragraphs, texts, all: `concat(${paragraphs}," ",${texts}," ",${mayHide}," ",/*/head/title)` };
}

/** `answer` is `null` where the elements have to be asked. */
interface FirstLook extends TextFacts {
  readonly answer: Exclude<GateAnswer, 'candidate'> | null;
}

export function firstLook(document: Document): FirstLook {
  const xpath = new XPathEvaluator();
  const stringOf = (path: string): string => xpath.evaluate(path, document, null, XPathResult.STRING_TYPE).stringValue;
  const numberOf = (path: string): number => xpath.evaluate(path, document, null, XPathResult.NUMBER_TYPE).numberValue;
  const text = stringOf('string(/*/body)');
  const facts = { length: text.length, namesCountry: namesCountry(text) };
  if (facts.namesCountry) return { answer: null, ...facts };
  const ask = questions();
  if (text.length > SHORT)
    return { answer: numberOf(ask.paragraphs) >= ENOUGH || numberOf(ask.texts) >= ENOUGH ? 'other' : null, ...facts };
  const [paragraphs, texts, mayHide, ...title] = stringOf(ask.all).split(' ');
  if (Number(paragraphs) >= ENOUGH || Number(texts) >= ENOUGH) return { answer: 'other', ...facts };
  // Nothing for a component, a frame or a script of the page to bring, nor anything said of it.
  if (mayHide !== 'false' || namesCountry(title.join(' '))) return { answer: null, ...facts };
  return { answer: paragraphs === '0' && texts === '0' ? 'no-text-yet' : 'other', ...facts };
}
