// A report as a table for spreadsheets (RFC 4180), a row a claim.
import type { Claim } from '../claims/claim.ts';
import type { Mention } from '../claims/fact.ts';
import type { Report } from '../claims/report.ts';
import { claimSubject } from '../wording/claim-subject.ts';
import { documentName } from '../wording/document-name.ts';
import { corpusTitle } from '../wording/fact-statement.ts';
import type { MessageKey } from '../wording/message-keys.ts';
import { referenceValues } from '../wording/reference-values.ts';
import type { Wording } from '../wording/sources.ts';
import { claimStates, statedText } from '../wording/stated.ts';
import { printable, printableQuote } from './printable.ts';

/** Without it spreadsheets take UTF-8 for their own code page, and Arabic for noise. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';
const BETWEEN_VALUES = '; ';

type Cell = (claim: Claim, report: Report, wording: Wording) => string;

/** Each column by the message at its head. */
const COLUMNS: readonly (readonly [head: MessageKey, cell: Cell])[] = [
  ['column_verdict', ({ verdict }, _, { locale }) => locale.of('verdict', verdict)],
  ['column_kind', ({ kind }, _, { locale }) => locale.of('kind', kind)],
  ['column_subject', (claim, _, wording) => claimSubject(wording, claim).join(' · ')],
  ['column_quote', ({ quote }) => printableQuote(quote)],
  ['column_page', (claim, _, { locale }) => statedText(locale, claimStates(claim))],
  ['column_speaker', ({ speaker }, _, { sources }) => (speaker === null ? '' : (sources.speaker(speaker) ?? speaker))],
  ['column_references', referencesCell],
  ['column_articles', (claim, report, wording) => unique(mentionsOf(claim, report).map(({ document }) => documentName(wording, document)))],
  ['column_origins', originsCell],
  ['column_reasons', ({ reasons }, _, { locale }) => reasons.map((reason) => locale.of('reason', reason)).join(' ')],
  ['column_start', ({ start }) => String(start)],
  ['column_end', ({ end }) => String(end)],
];

export function csvOf(report: Report, wording: Wording): string {
  const rows = [
    COLUMNS.map(([head]) => wording.locale.t(head)),
    ...report.claims.map((claim) => COLUMNS.map(([, cell]) => cell(claim, report, wording))),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => cells.map(field).join(',') + LINE_END).join('');
}

/** A figure of ours may begin with a minus or a plus, a page's words with anything: a spreadsheet would take them for a formula. */
const FORMULA = /^[\s"']*[=+\-@|%＝＋－＠]/u;

function field(text: string): string {
  const words = printable(text);
  const inert = FORMULA.test(words) ? `'${words}` : words;
  return `"${inert.replaceAll('"', '""')}"`;
}

function referencesCell(claim: Claim, report: Report, { locale }: Wording): string {
  const values = claim.evidence.flatMap(({ fact: id }) => {
    const fact = report.facts[id];
    if (fact === undefined) return [];
    const stated = referenceValues(fact, () => null).filter((value) => value.stated.kind === claim.kind);
    const said = stated.length === 0 ? [fact.statement[locale.lang]] : stated.map((value) => statedText(locale, value.stated));
    const corpus = corpusTitle(locale, report, claim.evidence, id);
    return corpus === null ? said : said.map((text) => locale.t('fact_of_corpus', text, corpus));
  });
  return unique(values);
}

function originsCell(claim: Claim, report: Report, { locale, sources }: Wording): string {
  return unique(mentionsOf(claim, report).map(({ origin }) => sources.origin(origin) ?? locale.t('origin_unknown')));
}

const mentionsOf = (claim: Claim, { facts }: Report): readonly Mention[] =>
  claim.evidence.flatMap(({ fact }): readonly Mention[] => facts[fact]?.mentions ?? []);

const unique = (texts: readonly string[]): string => [...new Set(texts)].join(BETWEEN_VALUES);
