// A plan in stages: "the mission in Baghdad is over in 2025, that in Erbil in 2026" dates two stages of one end, by whatever word each is called.
import type { DateFinding } from '../../claims/claim.ts';
import type { DateInterval } from '../../claims/time.ts';
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { type ConceptSet, expressionOf, meets } from '../concepts.ts';

type Events = Readonly<Record<string, EventDefinition>>;

/**
 * The findings of one sentence and its concepts; an event that has stages, where two of these are dated in it, is the stage that
 * its date begins in. A sentence that dates one end alone, or the same stage twice ("2026 or 2027"), keeps what it says.
 */
export function intoStages(findings: readonly DateFinding[], { bits }: ConceptSet, events: Events): readonly DateFinding[] {
  if (findings.length < 2) return findings;
  const whole = wholeOf(findings, events);
  const stages = whole ? events[whole]?.stages : null;
  if (!whole || !stages || !meets(bits, expressionOf(stages.apart))) return findings;
  const dated = new Set<string>();
  for (const { event, date } of findings) {
    // "… by September 2025, and Erbil by September 2026": the second date has no verb of its own.
    const stage = event === null || event === whole || stages.of.includes(event) ? stageOf(date, stages.of, events) : null;
    if (stage) dated.add(stage);
  }
  if (dated.size < 2) return findings;
  return findings.map((finding) => {
    if (finding.event !== whole && finding.event !== null) return finding;
    const event = stageOf(finding.date, stages.of, events) ?? finding.event;
    return { ...finding, event, eventBasis: finding.eventBasis ?? (event ? 'inferred' : null) };
  });
}

/** The event whose stages the findings are of: one of them is it, or a stage of it. */
const wholeOf = (findings: readonly DateFinding[], events: Events): string | null =>
  stagedIn(events).find(({ id, stages }) => findings.some(({ event }) => event === id || (event !== null && stages.of.includes(event))))
    ?.id ?? null;

interface Staged {
  readonly id: string;
  readonly stages: NonNullable<EventDefinition['stages']>;
}

const remembered = new WeakMap<Events, readonly Staged[]>();

/** The events that have stages: few of many. */
function stagedIn(events: Events): readonly Staged[] {
  const known = remembered.get(events);
  if (known) return known;
  const staged = Object.entries(events).flatMap(([id, { stages }]) => (stages ? [{ id, stages }] : []));
  remembered.set(events, staged);
  return staged;
}

const stageOf = (date: DateInterval | null, stages: readonly string[], events: Events): string | null =>
  stages.find((stage) => {
    const during = events[stage]?.during;
    return date !== null && during !== undefined && date.from >= during.from && date.from <= during.to;
  }) ?? null;
