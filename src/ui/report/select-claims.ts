// Which claims a view shows, in which groups: by the verdict that was chosen, by the words searched for, by verdict or by kind.
import type { Claim, ClaimKind } from '../../claims/claim.ts';
import type { Report } from '../../claims/report.ts';
import { VERDICTS, type Verdict } from '../../claims/verdict.ts';
import type { ViewState } from '../../platform/view-state.ts';
import { claimSubject } from '../../wording/claim-subject.ts';
import { foldForSearch } from '../../wording/fold.ts';
import { plain } from '../../wording/locale.ts';
import type { Wording } from '../../wording/sources.ts';
import { claimStates, statedText } from '../../wording/stated.ts';

export type ClaimGroup =
  | { readonly by: 'verdict'; readonly id: Verdict; readonly claims: readonly Claim[] }
  | { readonly by: 'kind'; readonly id: ClaimKind; readonly claims: readonly Claim[] };

const KINDS: readonly ClaimKind[] = ['quantity', 'date', 'statement'];

/** What is searched of each claim, by its id; folded. */
export type SearchIndex = ReadonlyMap<string, string>;

/** The page's words, the value as understood, its subject and speaker, and what the references say, in both languages. */
export function searchIndex(wording: Wording, report: Report): SearchIndex {
  const { locale, sources } = wording;
  return new Map(
    report.claims.map((claim) => {
      const facts = claim.evidence.flatMap(({ fact }) => report.facts[fact] ?? []);
      const words = [
        claim.quote,
        ...claimSubject(wording, claim),
        statedText(locale, claimStates(claim)),
        claim.speaker === null ? '' : (sources.speaker(claim.speaker) ?? ''),
        ...facts.flatMap(({ statement }) => [statement.ar, statement.en]),
      ];
      // Apart by line ends, which no search can hold: a hit never spans two of them.
      return [claim.id, foldForSearch(plain(words.join('\n')))];
    }),
  );
}

/** Groups in a fixed order, the empty ones left out; within a group, claims in text order, what differs first. */
export function selectClaims(
  claims: readonly Claim[],
  index: SearchIndex,
  { only, search, grouping }: Pick<ViewState, 'only' | 'search' | 'grouping'>,
): readonly ClaimGroup[] {
  const words = foldForSearch(search)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const shown = claims.filter(
    ({ id, verdict }) => (only === null || verdict === only) && words.every((word) => index.get(id)?.includes(word)),
  );
  const groups: readonly ClaimGroup[] =
    grouping === 'verdict'
      ? VERDICTS.map((id) => ({ by: 'verdict', id, claims: shown.filter(({ verdict }) => verdict === id) }))
      : KINDS.map((id) => ({ by: 'kind', id, claims: shown.filter(({ kind }) => kind === id).sort(byVerdict) }));
  return groups.filter((group) => group.claims.length > 0);
}

const byVerdict = (a: Claim, b: Claim): number => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict);
