// The form of the tables of dates: brackets stand around each expression, its interval is told in order.
export interface DateRows {
  readonly what: string;
  /** The day of publication of every row; null: unknown. */
  readonly published: string | null;
  /**
   * Text with brackets around every date, and their intervals: "2024-01-25" (a day), "2024-01" (a month), "2024" (a year),
   * "2024-01-25/2024-01-28", "?" (it hangs on the unknown publication day).
   */
  readonly rows: readonly (readonly [text: string, ...intervals: string[]])[];
}
