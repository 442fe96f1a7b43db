// A report as headed lists of sentences, before any layout: what the text and the Markdown format have in common.
import type { Claim } from '../../claims/claim.ts';
import type { Report } from '../../claims/report.ts';
import { type Evidence, VERDICTS, type Verdict } from '../../claims/verdict.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { printable } from './terminal.ts';
import { dateInWords, reading, referenceValues } from './values.ts';
import type { Wording } from './wording.ts';

export interface Outline {
  readonly title: string;
  /** Label and value: file, outlet, publication. */
  readonly particulars: readonly (readonly [string, string])[];
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
  readonly lines: readonly (readonly [label: string, text: string])[];
}

export function outlineOf(file: string, report: Report, corpus: Corpus, wording: Wording): Outline {
  return {
    title: printable(report.article.title ?? '') || printable(file),
    particulars: particularsOf(file, report, wording),
    notes: notesOf(report, wording),
    counts: report.claims.length === 0 ? null : countsOf(report, wording),
    sections: VERDICTS.flatMap((verdict) => sectionOf(verdict, report, corpus, wording)),
    lists: listsOf(report, corpus, wording),
  };
}

function particularsOf(file: string, { article }: Report, wording: Wording): [string, string][] {
  const { date, basis } = article.published;
  const day = date === null ? null : dateInWords({ from: date, to: date, precision: 'day' }, wording);
  const published = day === null ? wording.say('published_unknown') : wording.say(`published_${basis}`, day);
  const outlet = printable(article.outlet ?? '');
  return [
    [wording.own.file, outlet === '' ? printable(file) : `${printable(file)}${wording.own.comma}${outlet}`],
    [wording.own.published, published ?? day ?? '?'],
  ];
}

function notesOf(report: Report, wording: Wording): string[] {
  const { onTopic } = report.topic;
  const isRead = report.article.lang === 'ar' || report.article.lang === 'en' || report.claims.length > 0;
  if (!isRead) return [wording.own.unsupported];
  const notes: (string | null)[] = [];
  if (!onTopic && report.claims.length === 0) notes.push(wording.say('not_about_title'), wording.own.anyway);
  else if (!onTopic) notes.push(wording.say('anyway_note'));
  else if (report.claims.length === 0) notes.push(wording.say('nothing_text'));
  if (onTopic && report.article.published.date === null) notes.push(wording.own.noDate);
  return notes.filter((note) => note !== null);
}

function countsOf({ claims }: Report, wording: Wording): string {
  const parts = VERDICTS.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${wording.say(`verdict_${verdict}`) ?? verdict}: ${wording.number(count)}`];
  });
  return [wording.count('compared', claims.length), ...parts].join(' · ');
}

function sectionOf(verdict: Verdict, report: Report, corpus: Corpus, wording: Wording): Section[] {
  const claims = report.claims.filter((claim) => claim.verdict === verdict);
  if (claims.length === 0) return [];
  const name = wording.say(`verdict_${verdict}`) ?? verdict;
  const heading = wording.say('section_title', name, wording.number(claims.length)) ?? name;
  return [{ verdict, heading, items: claims.map((claim) => itemOf(claim, report, corpus, wording)) }];
}

function itemOf(claim: Claim, report: Report, corpus: Corpus, wording: Wording): Item {
  const lines: (readonly [string, string])[] = [[wording.say('on_this_page') ?? '', reading(claim, corpus, wording)]];
  const speaker = claim.speaker === null ? null : wording.say('said_by', speakerName(claim.speaker, corpus, wording));
  if (speaker !== null) lines.push(['', speaker]);
  let label = wording.say('in_references') ?? '';
  for (const evidence of claim.evidence) {
    for (const text of evidenceLines(evidence, report, corpus, wording)) {
      lines.push([label, text]);
      label = '';
    }
  }
  const reasons = claim.reasons.map((reason) => wording.say(`reason_${reason.replaceAll('-', '_')}`) ?? reason);
  lines.push([wording.say('why') ?? '', reasons.join(' ')]);
  return { quote: printable(claim.quote), lines };
}

/** The fact in our words, then each value with who says so and in which documents. */
function evidenceLines({ fact: id, documents, origins }: Evidence, report: Report, corpus: Corpus, wording: Wording): string[] {
  const fact = report.facts[id];
  if (!fact) return [id];
  const values = [...referenceValues(fact, new Set(documents), wording)].map(([value, mentions]) => {
    const names = mentions.map(({ document }) => documentName(document, corpus, wording));
    return `${value}: ${[...new Set(names)].join(wording.own.comma)}`;
  });
  const mentions = fact.mentions.filter(({ document }) => documents.length === 0 || documents.includes(document));
  const sources = new Set(mentions.map(({ origin }) => corpus.origins.get(origin)?.name[wording.language] ?? origin));
  return [fact.statement[wording.language], ...values, wording.count('origins', origins, [...sources].join(wording.own.comma))];
}

/** A speaker without an entry in the lexicon is the article's own word for it. */
const speakerName = (id: string, corpus: Corpus, wording: Wording): string =>
  corpus.lexicon.speakers[id]?.name[wording.language] ?? printable(id);

/** "[001] CNN Arabic (24 January 2024)": the id too, since several documents may have no known outlet. */
function documentName(id: string, corpus: Corpus, wording: Wording): string {
  const document = corpus.documents.get(id);
  if (!document) return id;
  const outlet = document.outlet?.[wording.language] ?? wording.say('outlet_unknown') ?? '';
  const day = dateInWords({ from: document.published, to: document.published, precision: 'day' }, wording);
  return `[${id}] ${wording.say('document_dated', outlet, day) ?? `${outlet} ${day}`}`;
}

function listsOf(report: Report, corpus: Corpus, wording: Wording): Outline['lists'] {
  const statement = (id: string): string => (report.facts[id] ?? corpus.facts.get(id))?.statement[wording.language] ?? id;
  const shared = report.sharedWording.map(({ document, share }) => {
    const percent = new Intl.NumberFormat('en', { style: 'percent' }).format(share);
    return wording.say('shared_item', percent, documentName(document, corpus, wording)) ?? `${percent} ${document}`;
  });
  return [
    {
      heading: wording.say('omissions_title', wording.number(report.notMentioned.length)) ?? '',
      items: report.notMentioned.map(statement),
    },
    { heading: wording.say('shared_title') ?? '', items: shared },
  ].filter((list) => list.items.length > 0);
}
