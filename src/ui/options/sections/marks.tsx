// What is marked and how, with a sample that follows each choice at once.
import { VERDICTS, type Verdict } from '../../../claims/verdict.ts';
import { MARK_STYLES } from '../../../platform/choices.ts';
import { MARK_SCOPES } from '../../../platform/tab-state.ts';
import type { MessageKey } from '../../../wording/message-keys.ts';
import { Choice } from '../../shared/choice.tsx';
import { MarkedText } from '../../shared/marked-text.tsx';
import { VerdictIcon } from '../../shared/verdict-icon.tsx';
import { useLocale } from '../../shared/wording-context.ts';
import type { SettingsProps } from '../settings-props.ts';

export function MarksSection({ settings, change }: SettingsProps) {
  const locale = useLocale();
  return (
    <>
      <p>{locale.t('marks_explained')}</p>
      <Choice
        name="marks"
        legend={locale.t('marks_scope_legend')}
        values={MARK_SCOPES}
        chosen={settings.marks}
        label={(scope) => locale.of('marks', scope)}
        choose={(marks) => change({ marks })}
      />
      <Choice
        name="mark-style"
        legend={locale.t('mark_style_legend')}
        values={MARK_STYLES}
        chosen={settings.markStyle}
        label={(style) => locale.of('mark_style', style)}
        choose={(markStyle) => change({ markStyle })}
      />
      <h3>{locale.t('marks_sample')}</h3>
      <dl class="mark-sample">
        {VERDICTS.map((verdict) => {
          const isMarked = settings.marks === 'all' || (settings.marks === 'conflicts' && verdict === 'conflicts');
          const { text, start, end } = bracketed(locale.t(SAMPLES[verdict]));
          return (
            <div key={verdict}>
              <dt class={verdict}>
                <VerdictIcon verdict={verdict} />
                {locale.of('verdict', verdict)}
              </dt>
              <dd>
                <MarkedText text={text} marks={isMarked ? [{ verdict, start, end }] : []} style={settings.markStyle} />
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="soft">{locale.t('marks_sample_note')}</p>
    </>
  );
}

const SAMPLES: Readonly<Record<Verdict, MessageKey>> = {
  conflicts: 'sample_conflicts',
  updates: 'sample_updates',
  agrees: 'sample_agrees',
  new: 'sample_new',
};

/** Takes the square brackets out of a sample and says where they stood. */
function bracketed(sample: string): { readonly text: string; readonly start: number; readonly end: number } {
  const [before = '', marked = '', after = ''] = sample.split(/[[\]]/u);
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}
