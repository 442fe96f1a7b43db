// The very first look at a page, on which most pages end: is there enough to read, and does it never name the country? By XPath,
// which joins and counts texts inside the browser: the first element that a script touches costs the page the browser's whole table
// of what elements can do, a hundred kilobytes.
import { namesCountry } from './names-country.ts';

/** A longer text, in UTF-16 units, is part of a paragraph; menus, buttons and headings are shorter. */
const PROSE = 100;

/** With so many of them on the page, nobody waits for its article to be drawn or looks for it inside of a component or a frame. */
const ENOUGH = 10;

const BODY = '/*/*[local-name()="body"]';
const PARAGRAPHS = `${BODY}/descendant::text()[string-length() > ${PROSE}][not(parent::script or parent::style or parent::noscript or parent::template)]`;

/** Whether nothing more has to be known about the page: it is about something else. */
export function isSurelyOther(document: Document): boolean {
  const xpath = new XPathEvaluator();
  const text = xpath.evaluate(`string(${BODY})`, document, null, XPathResult.STRING_TYPE).stringValue;
  if (text.length < PROSE * ENOUGH || namesCountry(text)) return false;
  return xpath.evaluate(`count(${PARAGRAPHS})`, document, null, XPathResult.NUMBER_TYPE).numberValue >= ENOUGH;
}
