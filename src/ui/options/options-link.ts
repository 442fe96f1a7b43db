// What the settings can learn of and do to the extension. An interface, so that they can be drawn without a browser's APIs.
import type { Fact } from '../../claims/fact.ts';
import type { Result } from '../../claims/result.ts';
import type { SizeOfOwnData } from '../../platform/own-data.ts';
import type { OwnData } from '../../platform/own-data-file.ts';
import type { Settings } from '../../platform/settings.ts';
import type { EverythingStore } from '../../references/everything.ts';
import type { CorporaLink } from './corpora-link.ts';
import type { ReferencesLink } from './references-link.ts';

export interface OptionsLink {
  readonly version: string;
  readonly libraries: readonly Library[];
  /** Names of the manifest's permissions, hosts apart. */
  readonly permissions: readonly string[];
  /** Kept and told to every open page, this one included. */
  readonly change: (change: Partial<Settings>) => Promise<Result<null>>;
  /** Every fact of the references. */
  readonly facts: () => Promise<Result<readonly Fact[]>>;
  /** `null` where the browser has none for extensions (Firefox for Android). */
  readonly shortcuts: () => Promise<readonly Shortcut[] | null>;
  /** Opens the browser's own page for them; `null` where it cannot be opened from here. */
  readonly changeShortcuts: (() => Promise<void>) | null;
  readonly sites: () => Promise<KnownSites>;
  readonly watchSites: (changed: () => void, signal: AbortSignal) => void;
  /** A listed outlet, on or off. */
  readonly switchSite: (host: string, isOn: boolean) => Promise<void>;
  /** To be called straight from a click. False when the reader or the browser declined. */
  readonly allowSite: (pattern: string) => Promise<boolean>;
  readonly withdrawSite: (pattern: string) => Promise<boolean>;
  readonly references: ReferencesLink;
  readonly corpora: CorporaLink;
  readonly size: () => Promise<SizeOfOwnData>;
  readonly data: () => Promise<OwnData>;
  /** Gives back what was there. */
  readonly erase: () => Promise<Result<OwnData>>;
  readonly restore: (data: OwnData) => Promise<Result<null>>;
  /** The saved articles and added corpora, as one. */
  readonly everything: EverythingStore;
}

/** A package that the extension carries. */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** By its SPDX name. */
  readonly licence: string;
}

export interface Shortcut {
  readonly name: string;
  /** In the language of the browser, as the manifest has it. */
  readonly description: string;
  /** `Alt+Shift+N`; empty when none is set. */
  readonly keys: string;
}

export interface KnownSites {
  /** Hosts of listed outlets that are switched off. */
  readonly off: readonly string[];
  /** Match patterns of the sites that the reader allowed. */
  readonly allowed: readonly string[];
}
