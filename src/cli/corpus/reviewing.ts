// A review file and what was found since: nothing that a person decided is changed, what is new is added as pending.
import type { Corpus } from '../../corpus/corpus.ts';
import { factKey } from '../../corpus/facts-of-claims.ts';
import type { Candidate } from './candidates.ts';
import type { Review, ReviewedDocument, ReviewedFact } from './review-file.ts';

/** Collects documents and candidates; `review()` gives the file as it is to be written. Linear in the candidates. */
export class Reviewing {
  private readonly before: Review;
  private readonly bySha: Map<string, ReviewedDocument>;
  private readonly ids: Set<string>;
  private readonly factIds: Set<string>;
  /** By kind, key and document: where and what it is known to say. */
  private readonly said = new Map<string, Set<string>>();
  private readonly documents: ReviewedDocument[] = [];
  private readonly origins: Record<string, Review['origins'][string]> = {};
  /** New facts by key; their mentions are added as articles are read. */
  private readonly pending = new Map<string, ReviewedFact[]>();

  /** `beside`: the corpus that the new one will be used with; two that share an id cannot be. */
  constructor(before: Review, beside: Corpus) {
    this.before = before;
    this.bySha = new Map(before.documents.map((document) => [document.sha256, document]));
    this.ids = new Set([...beside.documents.keys(), ...before.documents.map(({ id }) => id)]);
    this.factIds = new Set([...beside.facts.keys(), ...before.facts.map(({ id }) => id)]);
    for (const fact of before.facts) for (const mention of fact.mentions) this.isNews(fact, mention);
  }

  known(sha256: string): ReviewedDocument | null {
    return this.bySha.get(sha256) ?? null;
  }

  /** The document under an id that is free; `wanted` is what it would like to be called. */
  addDocument(wanted: string, document: Omit<ReviewedDocument, 'id'>): ReviewedDocument {
    const added = { id: free(wanted, this.ids), ...document };
    this.documents.push(added);
    this.bySha.set(added.sha256, added);
    return added;
  }

  /** An origin of a document that names none. */
  addOrigin(document: ReviewedDocument): string {
    const id = `article-${document.id}`.slice(0, MAX_ID);
    if (Object.hasOwn(this.before.origins, id)) return id;
    const name = document.outlet ?? { ar: `المقال ${document.id}`, en: `Article ${document.id}` };
    this.origins[id] = { name, kind: document.outlet ? 'outlet' : 'unnamed' };
    return id;
  }

  /** Left out when its document is known to say so: in the same sentence, or the same thing in another. */
  addCandidate({ key, fact }: Candidate): void {
    const [mention] = fact.mentions;
    if (!mention || !this.isNews(fact, mention)) return;
    const facts = this.pending.get(`${fact.kind} ${key}`);
    if (!facts) this.pending.set(`${fact.kind} ${key}`, [{ ...fact, id: free(fact.id, this.factIds) }]);
    else facts.push(fact);
  }

  review(): Review {
    const added = [...this.pending.values()].flatMap(([first, ...others]) => {
      if (!first) return [];
      // Of one kind and key, so that their mentions are of one kind, too.
      return [{ ...first, mentions: [first, ...others].flatMap(({ mentions }) => [...mentions]) } as ReviewedFact];
    });
    const used = new Set(added.flatMap(({ mentions }) => mentions.map(({ origin }) => origin as string)));
    const origins = Object.entries(this.origins).filter(([id]) => used.has(id));
    return {
      ...this.before,
      documents: [...this.before.documents, ...this.documents],
      origins: { ...this.before.origins, ...Object.fromEntries(origins) },
      facts: [...this.before.facts, ...added],
    };
  }

  /** And is none from now on. */
  private isNews(fact: ReviewedFact, mention: ReviewedFact['mentions'][number]): boolean {
    const place = `${fact.kind} ${factKey(fact)} ${mention.document}`;
    const said = this.said.get(place) ?? new Set();
    this.said.set(place, said);
    const names = [`at ${mention.sentence[0]}`, contentOf(mention)];
    const isNews = !names.some((name) => said.has(name));
    for (const name of names) said.add(name);
    return isNews;
  }
}

/** What is said, whoever says it and however it is hedged. */
function contentOf(mention: ReviewedFact['mentions'][number]): string {
  if ('value' in mention) return `${mention.value.min}–${mention.value.max}`;
  return 'date' in mention ? `${mention.date.from}–${mention.date.to}` : `${mention.stance} ${mention.side}`;
}

const MAX_ID = 80;

/** `wanted` as an id, with a number behind it when it is taken; marks it as taken. */
function free(wanted: string, taken: Set<string>): string {
  const slug =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, MAX_ID - 8)
      .replace(/^-+|-+$/g, '') || 'article';
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
