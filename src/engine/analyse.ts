// The one entry of the engine: an article and a corpus become a report. Pure, deterministic, linear in the text.
import type { Finding } from '../claims/claim.ts';
import { type AnalyseOptions, type Article, type BlockRole, REPORT_SCHEMA, type Report } from '../claims/report.ts';
import type { Published } from '../claims/time.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { corporaOf } from './compare/added-corpora.ts';
import { claimOf } from './compare/claim-of.ts';
import { comparisonWith } from './compare/each-corpus.ts';
import { contradictedHeadline } from './compare/headline.ts';
import type { Judgement } from './compare/judgement.ts';
import { readDates } from './dates/read.ts';
import { readDateFindings } from './events/read.ts';
import { factsOf, notMentionedWhenAsked } from './facts.ts';
import { readFigures } from './figures/read.ts';
import { sentenceRoles } from './furniture.ts';
import { languageOf } from './language.ts';
import { ownOriginTest } from './origins/own-origin.ts';
import { readOrigins } from './origins/read.ts';
import { publishedFromText } from './publication/read.ts';
import { readQuantities } from './quantities/read.ts';
import { type Reading, readText } from './reading.ts';
import { sentenceAt, tokenAt } from './scope.ts';
import { sharedWording } from './shared-wording.ts';
import { speakerAt } from './speakers/attribution.ts';
import { readStatements } from './statements/read.ts';
import { scoreTopic } from './topic.ts';
import { DOUBTFUL_SCORE, withFacts } from './topic-facts.ts';

/** A first line of no more tokens, alone on its line, is the headline. */
const HEADLINE_TOKENS = 30;

/**
 * Compares an article with a corpus. Offsets of the report are UTF-16 offsets into `article.text`. An article that is
 * not about the corpus's topic, or in another language, has no claims unless `options.anyway`. Never throws on a text.
 */
export function analyse(article: Article, corpus: Corpus, options: AnalyseOptions = {}): Report {
  const reading = readText(article.text, corpus.lexicon);
  const published = publicationOf(article, options);
  const roles = sentenceRoles(reading, article);
  const language = languageOf(reading.tokens);
  const heard =
    language === 'und'
      ? { onTopic: false, score: 0, signals: [] }
      : scoreTopic(reading, corpus.topic, { published: published.date, roleOf: (sentence) => roles[sentence] ?? null });
  const isRead = options.anyway || heard.score >= DOUBTFUL_SCORE;
  const findings = isRead ? readFindings(reading, corpus, published, (sentence) => roles[sentence] === 'furniture') : [];
  const compare = comparisonWith(corpus, published.date);
  const judgements = findings.map(compare);
  const topic = heard.onTopic ? heard : withFacts(heard, findings, judgements, corpus.topic);
  const isCompared = topic.onTopic || (options.anyway ?? false);
  const contradicted = contradictedHeadline(
    findings.filter((finding) => finding.kind === 'quantity'),
    headlineEnd(reading, roles),
  );
  const origins = isCompared ? readOrigins(reading, corpus.origins, { outlet: article.outlet ?? null, roles }) : [];
  const isOwnOrigin = ownOriginTest(reading, origins, corpus.facts);
  const claims = (isCompared ? findings : []).map((finding, index) => {
    const judgement = judgements[index] as Judgement;
    const reasons = [...judgement.reasons];
    if (finding.kind === 'quantity' && contradicted.has(finding)) reasons.push('self-contradiction');
    if (isOwnOrigin(finding, judgement)) reasons.push('own-origin');
    return claimOf(`c${index + 1}`, finding, judgement, reasons);
  });
  const report: Report = {
    schema: REPORT_SCHEMA,
    article: {
      title: article.title ?? null,
      lang: article.lang ?? language,
      url: article.url ?? null,
      outlet: article.outlet ?? null,
      length: article.text.length,
      published,
    },
    topic,
    claims,
    notMentioned: [],
    sharedWording: isCompared ? sharedWording(reading, corpus) : [],
    ...(origins.length > 0 ? { origins } : {}),
    ...corporaOf(claims, corpus),
    facts: isCompared ? factsOf(corpus) : {},
  };
  if (isCompared) notMentionedWhenAsked(report, corpus);
  return report;
}

/** Where the body begins: behind the title's block, or behind a first line that is one. 0 when there is no headline. */
function headlineEnd(reading: Reading, roles: readonly (BlockRole | null)[]): number {
  const [first, second] = reading.sentences;
  if (!first || !second || second.paragraph === first.paragraph) return 0;
  const isTitle = roles[0] === 'title' || (roles[0] === null && first.last <= HEADLINE_TOKENS);
  return isTitle ? (reading.tokens[second.first]?.start ?? 0) : 0;
}

function publicationOf(article: Article, options: AnalyseOptions): Published {
  if (article.published?.date) return article.published;
  if (options.published) return { date: options.published, basis: 'given' };
  const stated = publishedFromText(article.text);
  return stated ? { date: stated, basis: 'text' } : { date: null, basis: 'unknown' };
}

/** Everything the article claims, in text order. */
function readFindings(reading: Reading, corpus: Corpus, published: Published, isFurniture: (sentence: number) => boolean): Finding[] {
  const dates = readDates(reading.tokens, { published: published.date, sentences: reading.sentences });
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of dates) taken.fill(1, first, last + 1);
  const figures = readFigures(reading.tokens, taken);
  const speaker = (sentence: number, token: number): string | null => speakerAt(reading, sentence, token).id;
  const quantities = readQuantities(reading, figures, {
    lexicon: corpus.lexicon,
    setting: corpus.topic.setting,
    dates,
    published: published.date,
    speakerAt: speaker,
    isFurniture,
  });
  const dated = readDateFindings(reading, dates, { events: corpus.events, speakerAt: speaker, isFurniture });
  const statements = readStatements(reading, corpus, { published: published.date, dates }).filter(
    ({ start }) => !isFurniture(sentenceAt(reading, tokenAt(reading, start))),
  );
  return [...quantities, ...dated, ...statements].sort((a, b) => a.start - b.start || a.end - b.end);
}
