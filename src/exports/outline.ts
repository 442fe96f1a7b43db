// A report as headed lists of sentences, before any layout: what the texts for people (Markdown, the terminal's) have in common.
import type { Claim } from '../claims/claim.ts';
import type { Fact } from '../claims/fact.ts';
import type { Report } from '../claims/report.ts';
import { VERDICTS, type Verdict } from '../claims/verdict.ts';
import { claimSubject } from '../wording/claim-subject.ts';
import { documentName } from '../wording/document-name.ts';
import { corpusTitle, factStatement } from '../wording/fact-statement.ts';
import { originsText, pageOriginLines } from '../wording/origins.ts';
import { referenceValues } from '../wording/reference-values.ts';
import type { Wording } from '../wording/sources.ts';
import { claimStates, statedText } from '../wording/stated.ts';
import { printable, printableQuote } from './printable.ts';

/** Every text is on one line and free of directional marks. */
export interface Outline {
  /** `null` when the article has none. */
  readonly title: string | null;
  /** Label and value: outlet, publication, address; what is unknown is left out. */
  readonly particulars: readonly (readonly [label: string, text: string])[];
  /** Why there is nothing, or that the topic was not recognised. */
  readonly notes: readonly string[];
  readonly counts: string | null;
  /** Conflicts first; verdicts without claims are left out. */
  readonly sections: readonly Section[];
  readonly lists: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

export interface Section {
  readonly verdict: Verdict;
  readonly heading: string;
  readonly items: readonly Item[];
}

export interface Item {
  /** The page's words. */
  readonly quote: string;
  /** A line without a label belongs to the one before. */
  readonly lines: readonly (readonly [label: string, text: string])[];
}

export function outlineOf(report: Report, wording: Wording): Outline {
  return {
    title: printableQuote(report.article.title ?? '') || null,
    particulars: particularsOf(report, wording),
    notes: notesOf(report, wording),
    counts: report.claims.length === 0 ? null : countsOf(report, wording),
    sections: VERDICTS.flatMap((verdict) => sectionOf(verdict, report, wording)),
    lists: listsOf(report, wording),
  };
}

function particularsOf({ article }: Report, { locale }: Wording): [string, string][] {
  const { date, basis } = article.published;
  const published = date === null ? locale.of('published', 'unknown') : locale.of('published', basis, locale.day(date));
  const rows: [string, string | null][] = [
    [locale.t('outlet_label'), article.outlet === null ? null : printableQuote(article.outlet)],
    [locale.t('published_label'), published],
    [locale.t('address_label'), article.url],
  ];
  return rows.flatMap(([label, text]) => (text === null ? [] : [[label, printable(text)]]));
}

function notesOf(report: Report, wording: Wording): string[] {
  const { topic, claims } = report;
  const { locale } = wording;
  const origins = pageOriginLines(wording, report).map(printable);
  if (!topic.onTopic) return [locale.t(claims.length === 0 ? 'not_about_title' : 'anyway_note'), ...origins];
  return claims.length === 0 ? [locale.t('nothing_text')] : origins;
}

function countsOf({ claims }: Report, { locale }: Wording): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${locale.of('verdict', verdict)}: ${locale.number(count)}`];
  });
  return printable([locale.plural('compared', claims.length), ...parts].join(' · '));
}

function sectionOf(verdict: Verdict, report: Report, wording: Wording): Section[] {
  const { locale } = wording;
  const claims = report.claims.filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return [];
  const heading = printable(locale.t('section_title', locale.of('verdict', verdict), locale.number(claims.length)));
  return [{ verdict, heading, items: claims.map((claim) => itemOf(claim, report, wording)) }];
}

function itemOf(claim: Claim, report: Report, wording: Wording): Item {
  const { locale, sources } = wording;
  const lines: [string, string][] = [
    [locale.t('on_this_page'), `${claimSubject(wording, claim).join(' · ')}: ${statedText(locale, claimStates(claim))}`],
  ];
  // A speaker without an entry in the lexicon is the article's own word for it.
  if (claim.speaker !== null) lines.push(['', locale.t('said_by', sources.speaker(claim.speaker) ?? claim.speaker)]);
  let label = locale.t('in_references');
  for (const { fact: id } of claim.evidence) {
    const fact = report.facts[id];
    for (const text of fact === undefined ? [id] : factLines(fact, claim, wording, corpusTitle(locale, report, claim.evidence, id))) {
      lines.push([label, text]);
      label = '';
    }
  }
  lines.push([locale.t('why'), claim.reasons.map((reason) => locale.of('reason', reason)).join(' ')]);
  return { quote: printableQuote(claim.quote), lines: lines.map(([name, text]) => [name, printable(text)]) };
}

/** The fact in our words, then each value with who says so, in which articles, and where they have it from. */
function factLines(fact: Fact, claim: Claim, wording: Wording, corpus: string | null): string[] {
  const { locale, sources } = wording;
  const values = referenceValues(fact, () => null).map(({ stated, documents, origins, speakers }) => {
    // "Denied" says nothing beside a figure or a date: there the fact's own statement says it all.
    const value = stated.kind === claim.kind ? [statedText(locale, stated)] : [];
    const names = speakers.map((id) => sources.speaker(id)).filter((name) => name !== null);
    const said = names.length === 0 ? [] : [locale.t('said_by', locale.list(names))];
    const carried = locale.t('documents', locale.list(documents.map((id) => `[${id}] ${documentName(wording, id)}`)));
    return [...value, ...said, carried, originsText(wording, { origins, documents })].join(' · ');
  });
  return [factStatement(locale, fact, corpus), ...values];
}

function listsOf(report: Report, wording: Wording): Outline['lists'] {
  const { locale } = wording;
  const shared = report.sharedWording.map(({ document, share }) =>
    locale.t('shared_item', locale.share(share), documentName(wording, document)),
  );
  return [
    {
      heading: locale.t('omissions_title', locale.number(report.notMentioned.length)),
      items: report.notMentioned.map((id) => report.facts[id]?.statement[locale.lang] ?? id),
    },
    { heading: locale.t('shared_title'), items: shared },
  ]
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => ({ heading: printable(heading), items: items.map(printable) }));
}
