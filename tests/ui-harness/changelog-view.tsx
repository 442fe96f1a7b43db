// The changelog for the harness: the real one.
import arabic from '../../CHANGELOG.ar.md';
import english from '../../CHANGELOG.md';
import { Changelog } from '../../src/ui/changelog/app.tsx';
import type { HarnessView } from './harness-view.ts';

export const changelogView: HarnessView = {
  states: (lang) => ({ changes: { draw: () => <Changelog versions={lang === 'ar' ? arabic : english} /> } }),
};
