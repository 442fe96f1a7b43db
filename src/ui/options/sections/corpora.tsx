// The corpora that pages are compared with: the bundled one, and those that the reader added, switched on and off, removed and brought back.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptCorpus } from '../../../claims/kept-corpus.ts';
import type { Result } from '../../../claims/result.ts';
import type { DatabaseFault } from '../../../claims/saved.ts';
import type { CorpusPlan } from '../../../references/corpora/import-plan.ts';
import { useLocale } from '../../shared/wording-context.ts';
import type { CorporaLink } from '../corpora-link.ts';
import { CorporaList } from './corpora-list.tsx';
import { ImportCorpus } from './import-corpus.tsx';
import { SizeAndQuota } from './size-and-quota.tsx';

/** A change that takes longer says so. */
const SLOW_MS = 400;

interface Said {
  readonly text: string;
  /** Takes back what was done; left out where there is nothing to take back. */
  readonly undo?: () => Promise<Result<unknown, DatabaseFault>>;
}

export function CorporaSection({ link }: { readonly link: CorporaLink }) {
  const locale = useLocale();
  const [kept, setKept] = useState<Result<readonly KeptCorpus[], DatabaseFault> | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const read = async (): Promise<void> => setKept(await link.all());
  useEffect(() => {
    const controller = new AbortController();
    link.watch(() => void read(), controller.signal);
    void read();
    return () => controller.abort();
  }, [link]);
  // The button that was pressed went away with its corpus, or with the plan.
  useEffect(() => undo.current?.focus(), [said]);

  /** Says what came of a change, and draws what is there now. */
  const change = async <T,>(changing: () => Promise<Result<T, DatabaseFault>>, done: (value: T) => Said): Promise<void> => {
    const slow = setTimeout(() => setSaid({ text: locale.t('corpora_working') }), SLOW_MS);
    const changed = await changing();
    clearTimeout(slow);
    setSaid(changed.ok ? done(changed.value) : { text: locale.of('corpora_fault', changed.error) });
    await read();
  };
  const nameOf = ({ title }: KeptCorpus): string => title[locale.lang];
  const turn = (corpus: KeptCorpus, isOn: boolean): Promise<void> =>
    change(
      () => link.setOn(corpus.id, isOn),
      () => ({ text: locale.t(isOn ? 'corpora_on' : 'corpora_off', nameOf(corpus)) }),
    );
  const remove = (corpus: KeptCorpus): Promise<void> =>
    change(
      () => link.remove([corpus.id]),
      (removed) => ({ text: locale.t('corpora_removed', nameOf(corpus)), undo: () => link.put(removed) }),
    );
  const add = ({ kind, corpus }: CorpusPlan): Promise<void> =>
    change(
      () => link.put([corpus]),
      (before) => ({
        text: locale.t(kind === 'adds' ? 'corpora_added' : 'corpora_replaced', nameOf(corpus.kept)),
        undo: () => (before.length > 0 ? link.put(before) : link.remove([corpus.kept.id])),
      }),
    );
  const takeBack = ({ undo: back }: Said): Promise<void> =>
    back === undefined ? Promise.resolve() : change(back, () => ({ text: locale.t('undone') }));

  if (kept === null) return <p role="status">{locale.t('corpora_loading')}</p>;
  if (!kept.ok) {
    return (
      <div role="alert">
        <p>{locale.of('corpora_fault', kept.error)}</p>
        <button type="button" class="action" onClick={() => void read()}>
          {locale.t('retry')}
        </button>
      </div>
    );
  }
  const corpora = kept.value;
  return (
    <>
      <p>{locale.t('corpora_explained')}</p>
      <div role="status" class="outcome of-list">
        {said !== null && <p>{said.text}</p>}
        {said?.undo !== undefined && (
          <button ref={undo} type="button" class="action" onClick={() => void takeBack(said)}>
            {locale.t('undo')}
          </button>
        )}
      </div>
      <CorporaList corpora={corpora} turn={(corpus, isOn) => void turn(corpus, isOn)} remove={(corpus) => void remove(corpus)} />
      {corpora.length > 0 && (
        <SizeAndQuota
          text={locale.t('corpora_size', locale.size(corpora.reduce((sum, { size }) => sum + size, 0)))}
          storage={link.storage}
        />
      )}
      <div class="actions">
        <ImportCorpus kept={corpora} add={add} />
      </div>
    </>
  );
}
