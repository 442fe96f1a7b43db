// A finding and its judgement as one claim. Field by field: a claim that is spread from its parts costs engines ten times as much.
import type { Claim, Finding } from '../../claims/claim.ts';
import type { Reason } from '../../claims/verdict.ts';
import type { Judgement } from './judgement.ts';

/** `reasons` are the judgement's, with those that the article itself gives. */
export function claimOf(id: string, found: Finding, { verdict, evidence }: Judgement, reasons: readonly Reason[]): Claim {
  const { quote, start, end, speaker } = found;
  switch (found.kind) {
    case 'quantity': {
      const { kind, measure, value, actor, place, target, roles, asOf, status, scope } = found;
      return {
        id,
        kind,
        quote,
        start,
        end,
        measure,
        value,
        actor,
        place,
        target,
        roles,
        asOf,
        status,
        scope,
        speaker,
        verdict,
        reasons,
        evidence,
      };
    }
    case 'date': {
      const { kind, event, eventBasis, date, relative } = found;
      return { id, kind, quote, start, end, event, eventBasis, date, relative, speaker, verdict, reasons, evidence };
    }
    case 'statement': {
      const { kind, proposition, stance, side, basis } = found;
      return { id, kind, quote, start, end, proposition, stance, speaker, side, basis, verdict, reasons, evidence };
    }
  }
}
