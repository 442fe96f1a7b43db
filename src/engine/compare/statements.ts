// A statement of the page against who said what in the references.
import type { StatementFinding } from '../../claims/claim.ts';
import type { StatementFact, StatementMention } from '../../claims/fact.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type Judgement, judge } from './judgement.ts';
import { eraOf, type TimeFrame } from './time-frame.ts';

export function compareStatement(claim: StatementFinding, corpus: Corpus, frame: TimeFrame, published: string | null): Judgement {
  const facts = corpus.index.propositions.get(claim.proposition) ?? [];
  if (facts.length === 0) return judge('new', ['no-reference']);
  const same = facts.filter((fact) => fact.mentions.some((mention) => mention.stance === claim.stance));
  if (same.length > 0) {
    const reasons = isOwnSide(claim, same, claim.stance) ? (['same-stance'] as const) : (['same-stance', 'other-speaker'] as const);
    return judge('agrees', reasons, same);
  }
  if (!isOwnSide(claim, facts, null)) return judge('new', ['other-side'], facts);
  const time = claim.saidOn ?? { from: published, to: published };
  const era = eraOf(time, frame);
  if (era === 'later') return judge('updates', ['stance-opposed', 'later-as-of'], facts);
  if (era === 'unknown') return judge('new', ['stance-opposed', 'unknown-published'], facts);
  if (era === 'earlier') return judge('new', ['earlier-as-of'], facts);
  if (claim.basis === 'inferred') return judge('new', ['stance-opposed', 'inferred-role'], facts);
  return judge('conflicts', ['stance-opposed'], facts);
}

/** What a reference states in its own voice holds for every party: an official, or a page, that says the opposite differs from it. */
const isReportersOwn = (mention: StatementMention): boolean => mention.speaker === null && mention.side === 'other';

/** Whether the page's side holds the position in the references too; two unnamed speakers are not known to be one side. */
function isOwnSide(claim: StatementFinding, facts: readonly StatementFact[], stance: StatementFinding['stance'] | null): boolean {
  return facts.some((fact) =>
    fact.mentions.some(
      (mention) =>
        (stance === null || mention.stance === stance) &&
        (isParty(claim, mention) || (stance === null && isReportersOwn(mention) && (claim.side !== 'other' || claim.isInformed === true))),
    ),
  );
}

const isParty = ({ side, speaker }: StatementFinding, mention: StatementMention): boolean =>
  side === 'other' ? isSameParty(speaker, mention.speaker) : mention.side === side;

/** One speaker, or the state ("Madrid says") whose minister the other is. */
const isSameParty = (claimed: string | null, mentioned: string | null): boolean =>
  claimed !== null && mentioned !== null && (mentioned === claimed || mentioned.startsWith(`${claimed}-`));
