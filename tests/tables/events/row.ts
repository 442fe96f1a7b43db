// What a row of the tables of events says: a text, the date expression in it between brackets, and the event of that day.

/** `-` for no event. A text with several bracketed dates gives as many events, in order. */
export type EventRow = readonly [marked: string, ...events: string[]];

export interface EventGroup {
  readonly title: string;
  /** Every row of the group is published on this day. */
  readonly published: string;
  readonly rows: readonly EventRow[];
}
