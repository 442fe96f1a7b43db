// What a section of the settings gets: the reader's choices and the way to change them.
import type { Settings } from '../../platform/settings.ts';

export interface SettingsProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}
