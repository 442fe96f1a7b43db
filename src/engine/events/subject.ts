// Did it happen to what the words name, and not to something of theirs? "the coalition, put together in 2014", not "the coalition's mission,
// set up in 2018" nor "the coalition set up a base in 2018": only then is a date of it sure.
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading, Term } from '../reading.ts';

/** Words between a verb and its date: "put together back in early 2014". */
const DATE_WORDS = 3;

/** Whether the trigger says of the subject alone that it came about on the date: the article, the subject, the verb and the date. */
export function isOfSubject(reading: Reading, subject: Term, trigger: Term, date: DateExpression): boolean {
  const { tokens } = reading;
  if (subject.last >= trigger.first || trigger.last >= date.first || date.first - trigger.last - 1 > DATE_WORDS) return false;
  const article = articleOf(reading, subject.first);
  const isPart = isMembership(tokens, article);
  // "talks on the future of the coalition, formed in 2014"
  const isUnder = clauseWords.heading.at(tokens[article - 1]) && !clauseWords.outlook.at(tokens[article - 2]);
  if (!isPart && (!roleWords.definite.at(tokens[article]) || isUnder)) return false;
  // "part of an anti-IS coalition launched in 2017", with nothing that it launched
  if (isPart && isObject(tokens[date.last + 1])) return false;
  // "the alliance against the group was formed"
  const at = behindFoe(tokens, subject.last + 1);
  if (isPart && (at === trigger.first || at > subject.last + 1)) return at === trigger.first;
  const behind = tokens[at];
  // "which was formed", not "which Maliki leads was formed": a relative clause of its own names another.
  const isRelative = clauseWords.restricting.at(behind) && at + 1 !== trigger.first && !clauseWords.predicating.at(tokens[at + 1]);
  // "the coalition they lead was formed"
  const isContact = clauseWords.personal.at(behind) && clauseWords.predicating.at(tokens[at + 2]);
  const opens =
    isContact || at === trigger.first || behind?.norm === ',' || clauseWords.restricting.at(behind) || clauseWords.predicating.at(behind);
  if (isRelative) return false;
  // "was only proclaimed in", "was not officially announced until"
  let verb = trigger.first - 1;
  while (verb > subject.last && (tokens[verb]?.norm.endsWith('ly') || clauseWords.auxiliary.at(tokens[verb - 1]))) verb--;
  if (TRANSITIVE.has(trigger.id) && !isPassive(tokens[verb])) return false;
  return opens && tokens.slice(trigger.last + 1, date.first).every((token) => roleWords.asOfLink.at(token));
}

/** "part of an": what the noun names has members, and the participle behind it is its own. */
const isMembership = (tokens: readonly Token[], article: number): boolean =>
  (clauseWords.indefinite.at(tokens[article]) || roleWords.definite.at(tokens[article])) &&
  ['of', 'to'].includes(tokens[article - 1]?.norm ?? '') &&
  clauseWords.membership.at(tokens[article - 2]);

/** "the coalition against Islamic State": where what stands behind a noun and its foe begins. */
export function behindFoe(tokens: readonly Token[], from: number): number {
  if (!roleWords.against.at(tokens[from])) return from;
  let at = from + 1;
  while (tokens[at]?.capital || roleWords.definite.at(tokens[at]) || tokens[at]?.norm === 'group') at++;
  return at;
}

const isObject = (token: Token | undefined): boolean => clauseWords.indefinite.at(token) || roleWords.definite.at(token);

/** The token before a noun and its adjectives. */
function articleOf({ tokens }: Reading, noun: number): number {
  let at = noun - 1;
  while (isAdjective(tokens[at])) at--;
  return at;
}

export const isAdjective = (token: Token | undefined): boolean => clauseWords.describing.at(token);

/** "was launched" is its beginning, "launched" that of an object of its own. */
const TRANSITIVE = new Set(['launching', 'announcing']);

/** "was launched", ", launched in", "(launched in". */
const isPassive = (token: Token | undefined): boolean => token?.norm === ',' || token?.norm === '(' || clauseWords.passive.at(token);
