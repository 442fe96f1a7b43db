// The settings' link without a browser: what it was asked is kept, what it answers is given.
import type { Fact } from '../../src/claims/fact.ts';
import type { KeptCorpus } from '../../src/claims/kept-corpus.ts';
import { failure, type Result, success } from '../../src/claims/result.ts';
import type { DatabaseFault, SavedArticle, StoreFault } from '../../src/claims/saved.ts';
import type { OwnData } from '../../src/platform/own-data-file.ts';
import type { Settings } from '../../src/platform/settings.ts';
import type { StoredCorpus } from '../../src/references/corpora/store.ts';
import type { OptionsLink, Shortcut } from '../../src/ui/options/options-link.ts';
import { SAMPLE_FACTS } from './sample-reports.ts';

export const SETTINGS: Settings = { marks: 'all', markStyle: 'line', language: 'browser', numerals: 'latn', theme: 'browser' };

export interface FakeOptionsAnswers {
  readonly facts?: Result<readonly Fact[]> | 'never';
  readonly shortcuts?: readonly Shortcut[] | null;
  readonly data?: OwnData;
  readonly refuses?: string;
  /** Nothing is saved when it is left out. */
  readonly saved?: Result<readonly SavedArticle[], StoreFault> | 'never';
  /** None was added when it is left out. */
  readonly corpora?: Result<readonly StoredCorpus[], DatabaseFault> | 'never';
  readonly allowed?: readonly string[];
}

export interface FakeOptionsLink extends OptionsLink {
  readonly changes: readonly Partial<Settings>[];
  /** The saved articles as they are now. */
  readonly savedNow: () => readonly SavedArticle[];
  readonly corporaNow: () => readonly StoredCorpus[];
  /** The corpora were changed in another tab. */
  readonly changeElsewhere: (corpora: readonly StoredCorpus[]) => void;
  /** What is kept now. */
  readonly kept: () => OwnData;
}

const DATA: OwnData = { schema: 'muqarin/data@1', local: { settings: { version: 2, settings: { marks: 'all' } } } };

export function fakeOptionsLink(lang: 'ar' | 'en', answers: FakeOptionsAnswers = {}): FakeOptionsLink {
  const { facts = success(SAMPLE_FACTS), shortcuts = shortcutsIn(lang), data = DATA, refuses } = answers;
  const changes: Partial<Settings>[] = [];
  let kept = data;
  let saved = typeof answers.saved === 'object' && answers.saved.ok ? answers.saved.value : [];
  let corpora = typeof answers.corpora === 'object' && answers.corpora.ok ? answers.corpora.value : [];
  const watchers = new Set<() => void>();
  const withoutCorpora = (ids: readonly string[]) => corpora.filter(({ kept }) => !ids.includes(kept.id));
  const listed = (): readonly KeptCorpus[] => corpora.map((corpus) => corpus.kept);
  const storage = async () => ({ used: 2_400_000, quota: 10_000_000_000 });
  const off = new Set(['rudaw.net']);
  const allowed = new Set(answers.allowed ?? ['https://news.example.org/*']);
  return {
    changes,
    kept: () => kept,
    savedNow: () => saved,
    references: {
      all: async () =>
        answers.saved === 'never' ? new Promise<never>(() => {}) : answers.saved?.ok === false ? answers.saved : success(saved),
      remove: async (ids) => {
        const removed = saved.filter(({ id }) => ids.includes(id));
        saved = saved.filter(({ id }) => !ids.includes(id));
        return success(removed);
      },
      add: async (articles) => {
        if (refuses !== undefined) return failure('full');
        saved = [...saved.filter(({ id }) => articles.every((article) => article.id !== id)), ...articles];
        return success(null);
      },
      storage,
    },
    corporaNow: () => corpora,
    changeElsewhere: (changed) => {
      corpora = changed;
      for (const watcher of watchers) watcher();
    },
    corpora: {
      all: async () =>
        answers.corpora === 'never' ? new Promise<never>(() => {}) : answers.corpora?.ok === false ? answers.corpora : success(listed()),
      put: async (wanted) => {
        if (refuses !== undefined) return failure('full');
        const ids = wanted.map((corpus) => corpus.kept.id);
        const before = corpora.filter((corpus) => ids.includes(corpus.kept.id));
        corpora = [...withoutCorpora(ids), ...wanted];
        return success(before);
      },
      setOn: async (id, isOn) => {
        if (refuses !== undefined) return failure('full');
        corpora = corpora.map((corpus) => (corpus.kept.id === id ? { ...corpus, kept: { ...corpus.kept, isOn } } : corpus));
        return success(null);
      },
      remove: async (ids) => {
        const removed = corpora.filter((corpus) => ids.includes(corpus.kept.id));
        corpora = withoutCorpora(ids);
        return success(removed);
      },
      watch: (changed, signal) => {
        watchers.add(changed);
        signal.addEventListener('abort', () => watchers.delete(changed));
      },
      storage,
    },
    everything: {
      read: async () =>
        answers.corpora !== 'never' && answers.corpora?.ok === false ? answers.corpora : success({ articles: saved, corpora }),
      replace: async (wanted) => {
        saved = wanted.articles;
        corpora = wanted.corpora;
        return success(null);
      },
    },
    version: '0.1.0',
    libraries: [
      { name: 'a-parser', version: '1.2.3', licence: 'MIT' },
      { name: '@scope/a-view', version: '10.0.1', licence: 'BSD-3-Clause' },
    ],
    permissions: ['storage', 'activeTab', 'scripting'],
    change: async (change) => {
      changes.push(change);
      return refuses === undefined ? success(null) : failure(refuses);
    },
    facts: () => (facts === 'never' ? new Promise(() => {}) : Promise.resolve(facts)),
    shortcuts: async () => shortcuts,
    changeShortcuts: async () => {},
    sites: async () => ({ off: [...off], allowed: [...allowed] }),
    watchSites: () => {},
    switchSite: async (host, isOn) => void (isOn ? off.delete(host) : off.add(host)),
    allowSite: async (pattern) => {
      allowed.add(pattern);
      return true;
    },
    withdrawSite: async (pattern) => allowed.delete(pattern),
    size: async () => ({ local: JSON.stringify(kept.local).length, session: 48_200 }),
    data: async () => kept,
    erase: async () => {
      if (refuses !== undefined) return failure(refuses);
      const before = kept;
      kept = { schema: kept.schema, local: {} };
      return success(before);
    },
    restore: async (wanted) => {
      if (refuses !== undefined) return failure(refuses);
      kept = wanted;
      return success(null);
    },
  };
}

const shortcutsIn = (lang: 'ar' | 'en'): readonly Shortcut[] => [
  { name: '_execute_action', description: '', keys: 'Alt+Shift+M' },
  { name: 'next-mark', description: lang === 'ar' ? 'العلامة التالية' : 'Next mark', keys: 'Alt+Shift+N' },
  { name: 'previous-mark', description: lang === 'ar' ? 'العلامة السابقة' : 'Previous mark', keys: '' },
];
