// What a message must look like before anything of it is used.
import * as v from 'valibot';
import { BLOCK_ROLES } from '../claims/report.ts';
import { MESSAGE_VERSION, type PageMessage, type ReadReply, type UiMessage } from './messages.ts';
import { MARK_SCOPES, UNREADABLE } from './tab-state.ts';

const version = { v: v.literal(MESSAGE_VERSION) };
const tab = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Longer text is not an article's; the content script stops long before. */
const LONGEST_TEXT = 2_000_000;
const MOST_BLOCKS = 200_000;

const visit = v.pipe(v.string(), v.maxLength(100));
const claim = v.pipe(v.string(), v.regex(/^c\d{1,6}$/));

const PageEnvelope = v.variant('type', [
  v.strictObject({ ...version, type: v.literal('page/candidate') }),
  v.strictObject({ ...version, type: v.literal('page/left') }),
  v.strictObject({ ...version, type: v.literal('reading/get') }),
  v.strictObject({ ...version, type: v.literal('card/get'), visit, claim, hasCard: v.boolean() }),
  v.strictObject({ ...version, type: v.literal('panel/show'), claim }),
]);

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const short = v.nullable(v.pipe(v.string(), v.maxLength(5_000)));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const ArticleGiven = v.strictObject({
  text,
  title: v.optional(short),
  lang: v.optional(short),
  url: v.optional(short),
  outlet: v.optional(short),
  published: v.optional(
    v.strictObject({
      date: v.nullable(v.pipe(v.string(), v.isoDate())),
      basis: v.picklist(['metadata', 'text', 'given', 'unknown']),
    }),
  ),
  blocks: v.optional(
    v.pipe(v.array(v.strictObject({ role: v.picklist(BLOCK_ROLES), start: offset, end: offset })), v.maxLength(MOST_BLOCKS)),
  ),
});

const UiEnvelope = v.variant('type', [
  v.strictObject({ ...version, type: v.literal('state/get'), tab }),
  v.strictObject({ ...version, type: v.literal('article/compare-anyway'), tab }),
  v.strictObject({ ...version, type: v.literal('claim/jump'), tab, claim }),
  v.strictObject({ ...version, type: v.literal('claim/back'), tab }),
  v.strictObject({ ...version, type: v.literal('site/switch'), tab, host: v.pipe(v.string(), v.maxLength(253)), isOn: v.boolean() }),
  v.strictObject({ ...version, type: v.literal('marks/set'), tab, scope: v.picklist(MARK_SCOPES) }),
  v.strictObject({ ...version, type: v.literal('text/compare'), article: ArticleGiven, anyway: v.boolean() }),
  v.strictObject({ ...version, type: v.literal('text/references'), article: ArticleGiven, anyway: v.boolean() }),
  v.strictObject({ ...version, type: v.literal('text/save'), article: ArticleGiven, anyway: v.boolean() }),
  v.strictObject({ ...version, type: v.literal('facts/get') }),
  v.strictObject({ ...version, type: v.literal('references/compare'), tab }),
  v.strictObject({ ...version, type: v.literal('references/save'), tab }),
]);

const ArticleReply = v.variant('kind', [
  v.strictObject({
    kind: v.literal('article'),
    visit,
    comparedOnly: v.nullable(offset),
    article: ArticleGiven,
  }),
  v.strictObject({ kind: v.literal('unreadable'), why: v.picklist(UNREADABLE) }),
]);

export const parsePageMessage = (message: unknown): PageMessage | null => output(v.safeParse(PageEnvelope, message));
export const parseUiMessage = (message: unknown): UiMessage | null => {
  const parsed = v.safeParse(UiEnvelope, message);
  return parsed.success ? (parsed.output as UiMessage) : null;
};
/** What a page answered; `null` when it is not of the shape that our content script gives. */
export const parseReadReply = (reply: unknown): ReadReply | null => {
  const parsed = v.safeParse(ArticleReply, reply);
  return parsed.success ? (parsed.output as ReadReply) : null;
};

function output<T>(result: { readonly success: true; readonly output: T } | { readonly success: false }): T | null {
  return result.success ? result.output : null;
}
