// The very first look at a page, on which most pages end: is there enough to read, and does it never name the country? By XPath,
// which joins and counts texts inside the browser: the first element that a script touches costs the page the browser's whole table
// of what elements can do, a hundred kilobytes.
import type { GateAnswer, TextFacts } from './gate.ts';
import { namesCountry, namesIn } from './names-country.ts';

/** A longer paragraph or text, in UTF-16 units, is prose; shorter ones are menus, buttons, bylines. */
const PROSE = 60;

/** With so many of them on the page, nobody waits for its article to be drawn or looks for it inside of a component or a frame. */
const ENOUGH = 10;

/** Text of a page, in UTF-16 units with its scripts, that is asked all questions at once: each question costs more than its answer. */
const SHORT = 20_000;

/** Forms of the country's name that a question may have, and UTF-16 units of each: a page can write it with any number of signs in it. */
const FORMS = 20;
const FORM = 40;

/** Elements of a page that is searched for what may hide text; on a larger one that would cost more than to look at the elements. */
const FEW = 300;

/** Elements of HTML's own that may have a shadow root are empty then, or what they hold is shown and counted. */
const HOSTS = ' div span p section article main aside header footer nav blockquote ';
const SILENT = ' script style noscript template textarea ';

/** Paths of what is long enough to be prose. */
const IN_BODY = '/*/body/descendant::';
const PARAGRAPHS = `${IN_BODY}p[string-length()>=${PROSE}]`;
const TEXTS = `${IN_BODY}text()[string-length()>=${PROSE}][not(contains("${SILENT}",concat(" ",local-name(..)," ")))]`;

/** `answer` is `null` where the elements have to be asked. */
export interface FirstLook extends TextFacts {
  readonly answer: Exclude<GateAnswer, 'candidate'> | null;
}

/** In few functions, as every page has each compiled; and with questions as short as can be: to read one takes longer than to answer it. */
export function firstLook(document: Document): FirstLook {
  const xpath = new XPathEvaluator();
  const text = xpath.evaluate('string(/*/body)', document, null, XPathResult.STRING_TYPE).stringValue;
  const facts = { length: text.length, namesCountry: namesCountry(text) };
  if (facts.namesCountry) return { answer: isNamedBesideProse(text, document, xpath) ? 'other' : null, ...facts };
  if (text.length <= SHORT) return { answer: ofShort(document, xpath), ...facts };
  const hasEnough = `count(${PARAGRAPHS})>=${ENOUGH} or count(${TEXTS})>=${ENOUGH}`;
  return { answer: xpath.evaluate(hasEnough, document, null, XPathResult.BOOLEAN_TYPE).booleanValue ? 'other' : null, ...facts };
}

/** Whether the page has its prose in paragraphs, as the gate would find it, and the country is named in none of them: in a menu, a teaser, a tag. */
function isNamedBesideProse(text: string, document: Document, xpath: XPathEvaluator): boolean {
  const names = namesIn(text);
  if (names.length > FORMS || names.some(({ length }) => length > FORM)) return false;
  const naming = names.map((name) => `contains(.,"${name}")`).join(' or ');
  const question = `count(${PARAGRAPHS})>=${ENOUGH} and not(${PARAGRAPHS}[${naming}])`;
  return xpath.evaluate(question, document, null, XPathResult.BOOLEAN_TYPE).booleanValue;
}

/** A page that does not name the country in its little text. */
function ofShort(document: Document, xpath: XPathEvaluator): FirstLook['answer'] {
  const isEmptyHost = `not(*) and normalize-space()="" and contains("${HOSTS}",concat(" ",local-name()," "))`;
  const mayHide = `not(/*/body) or count(${IN_BODY}*)>${FEW} or ${IN_BODY}*[self::iframe or contains(local-name(),"-") or ${isEmptyHost}]`;
  // Two numbers, a truth, and the title.
  const question = `concat(count(${PARAGRAPHS})," ",count(${TEXTS})," ",${mayHide}," ",/*/head/title)`;
  const answers = xpath.evaluate(question, document, null, XPathResult.STRING_TYPE).stringValue;
  const [paragraphs, texts, hides, ...title] = answers.split(' ');
  if (Number(paragraphs) >= ENOUGH || Number(texts) >= ENOUGH) return 'other';
  // Nothing for a component, a frame or a script of the page to bring, nor anything said of it.
  if (hides !== 'false' || namesCountry(title.join(' '))) return null;
  return paragraphs === '0' && texts === '0' ? 'no-text-yet' : 'other';
}
