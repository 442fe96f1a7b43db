// One claim of a report as the card in the page says it.
import type { Claim } from '../claims/claim.ts';
import type { Fact } from '../claims/fact.ts';
import type { Report } from '../claims/report.ts';
import type { CardLabels, CardReference, CardView } from '../platform/card-view.ts';
import { claimSubject } from './claim-subject.ts';
import { claimDetails, valueDetails } from './details.ts';
import { directionOf } from './direction.ts';
import { corpusTitle, factStatement } from './fact-statement.ts';
import { type Locale, plain } from './locale.ts';
import { pictureOf } from './pictures/of-claim.ts';
import { referenceValues } from './reference-values.ts';
import type { Wording } from './sources.ts';
import { claimStates, statedText } from './stated.ts';
import { visibleParts } from './visible.ts';

export function cardView(wording: Wording, report: Report, claim: Claim, theme: CardView['theme']): CardView {
  const { locale } = wording;
  const facts = claim.evidence.map(({ fact }) => report.facts[fact]).filter((fact) => fact !== undefined);
  return {
    lang: locale.lang,
    dir: locale.dir,
    theme,
    verdict: claim.verdict,
    verdictName: locale.of('verdict', claim.verdict),
    subject: claimSubject(wording, claim),
    quote: { lang: report.article.lang, dir: directionOf(report.article.lang), parts: quotedParts(locale, claim.quote) },
    page: { text: statedText(locale, claimStates(claim)), details: claimDetails(wording, claim) },
    references: facts.map((fact) => referenceOf(wording, claim, fact, corpusTitle(locale, report, claim.evidence, fact.id))),
    reasons: claim.reasons.map((reason) => locale.of('reason', reason)),
    picture: pictureOf(locale, claim, facts),
    labels: labelsOf(locale),
    details: excerpt(report, claim, facts),
  };
}

const quotedParts = (locale: Locale, words: string): CardView['quote']['parts'] =>
  visibleParts(words).map(({ text, isControl }) => ({ text, alternative: isControl ? plain(locale.t('hidden_mark', text)) : null }));

function referenceOf(wording: Wording, claim: Claim, fact: Fact, corpus: string | null): CardReference {
  const { locale, sources } = wording;
  const values = referenceValues(fact, (document) => sources.document(document)?.published ?? null);
  return {
    statement: factStatement(locale, fact, corpus),
    values: values.map((value) => ({
      // "Denied" says nothing beside a figure or a date: there the fact's own statement says it all.
      text: value.stated.kind === claim.kind ? statedText(locale, value.stated) : null,
      details: valueDetails(wording, value),
    })),
  };
}

/** The report of this claim alone: whoever gets it can see what was read, what it was compared with, and why. */
function excerpt(report: Report, claim: Claim, facts: readonly Fact[]): string {
  const { schema, article, topic, corpora, names } = report;
  const own = Object.fromEntries(facts.map((fact) => [fact.id, fact]));
  const short: Report = {
    schema,
    article,
    topic,
    claims: [claim],
    notMentioned: [],
    sharedWording: [],
    ...(corpora ? { corpora } : {}),
    ...(names ? { names } : {}),
    facts: own,
  };
  return JSON.stringify(short, null, 2);
}

const labelsOf = ({ t }: Locale): CardLabels => ({
  close: t('card_close'),
  onThisPage: t('on_this_page'),
  inReferences: t('in_references'),
  why: t('why'),
  panel: t('card_panel'),
  panelByHand: t('card_panel_by_hand'),
  copy: t('card_copy'),
  copied: t('card_copied'),
  copyFailed: t('card_copy_failed'),
});
