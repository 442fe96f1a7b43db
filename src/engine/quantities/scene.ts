// What the figures so far have set up, for those that go on counting the same.
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { FoundActor } from './actor.ts';
import { hasLocative } from './locative.ts';
import type { FoundPlace } from './place.ts';

/** What a figure without words of its own may take over from the figure before it. */
export interface Predecessor {
  readonly sentence: number;
  readonly measure: string;
  readonly actor: FoundActor | null;
  readonly place: FoundPlace | null;
  readonly target: string | null;
  /** Whose they are is told of them themselves: no other subject is asked for. */
  readonly isPossessed?: boolean;
  /** A question has asked for just this number: where it is, is what the question says. */
  readonly isAnswer?: boolean;
  /** It is asked of "the country". */
  readonly isHere?: boolean;
  /** What is counted is itself only guessed: such a figure is no rival to any. */
  readonly isGuess?: boolean;
  /** Told of the day of publication. */
  readonly isNow?: boolean;
  /** Not known to be all that there are. */
  readonly isPart?: boolean;
}

/** What has neither owner nor place, and the figure that counted it last. */
export interface Plain {
  readonly sentence: number;
  readonly index: number;
  readonly measure: string;
}

export class Scene {
  /** The last figure that has an owner or a doer. */
  previous: Predecessor | null = null;
  /** The last of them that counts no bases. */
  people: Predecessor | null = null;
  plain: Plain | null = null;
  /** The first of them in the sentence of `people`. */
  private lead: Predecessor | null = null;
  private place: readonly string[] | null = null;
  private placed = 0;
  /** The sentence that spoke of the place before spoke of no other country. */
  isOnlyPlace = true;
  /** Where those who count sit, which is no place of what they count. */
  private readonly seat: string | undefined;
  /** The places that contain a place, the widest last. */
  private readonly placedCounts = new Map<string, Predecessor>();
  private readonly within: (place: string) => readonly string[];

  constructor(seat: string | undefined, within: (place: string) => readonly string[]) {
    this.seat = seat;
    this.within = within;
  }

  /** Nothing else is counted in the sentence of `people`. */
  get isOnlyCount(): boolean {
    return this.lead === this.people;
  }

  /** The two counts of one force in one sentence, its parts; empty for a single one. */
  get parts(): readonly Predecessor[] {
    const { people, lead } = this;
    return people && lead && people !== lead && lead.measure === people.measure ? [lead, people] : [];
  }

  /** The last count of people that is at a place alone. */
  countAt(place: string): Predecessor | null {
    return this.placedCounts.get(place) ?? null;
  }

  countryOf(place: string): string {
    return this.within(place).at(-1) ?? place;
  }

  set(count: Predecessor): void {
    this.previous = count;
    if (count.measure === 'bases') return;
    if (this.lead?.sentence !== count.sentence) this.lead = count;
    this.people = count;
    if (count.place) this.placedCounts.set(count.place.ids.join(), count);
  }

  /** "2,500 in Iraq and 900 in Syria. At its peak the number was 160,000": of two counts of one thing, the first is gone on with. */
  leading(): Predecessor | null {
    const { people, lead } = this;
    if (!people) return this.previous;
    const isSame = lead?.sentence === people.sentence && lead.measure === people.measure && lead.actor?.id === people.actor?.id;
    return isSame && lead.place?.ids.length === 1 ? lead : people;
  }

  /** The place that the text spoke of last before a sentence; asked in text order. */
  placeBefore(reading: Reading, sentence: number): readonly string[] | null {
    for (; this.placed < sentence; this.placed++) {
      const places = termsOf(reading, this.placed, 'place').filter(({ id }) => id !== this.seat);
      const last = places.findLast((term) => hasLocative(reading, term, this.placed)) ?? places.at(-1);
      if (!last) continue;
      this.place = [last.id];
      const { first } = reading.sentences[this.placed] ?? last;
      const rivals = places.filter((term) => term.first <= first + 1 || hasLocative(reading, term, this.placed));
      this.isOnlyPlace = rivals.every(({ id }) => this.countryOf(id) === this.countryOf(last.id));
    }
    return this.place;
  }
}
