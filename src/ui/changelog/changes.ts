// What the build makes of a changelog in Markdown: scripts/changelog.mjs.
export interface Version {
  readonly version: string;
  /** A sentence before the list; empty when there is none. */
  readonly about: string;
  readonly changes: readonly string[];
}
