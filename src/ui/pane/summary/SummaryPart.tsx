import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { text, type Text } from '../../../core/messages/text';
import { summarize } from '../../../core/summary/summarize';
import { SUMMARY_IDS, SUMMARY_NAMES, type SummaryId } from '../../../core/summary/summaryId';
import { useSharedStyles } from '../../look/shared';
import type { Checked, SummaryChoice } from '../../session/state';
import { useWords } from '../../words/words';
import { SummaryOutcome } from './SummaryOutcome';
import type { PartProps } from '../lazyFold';

const useStyles = makeStyles({
  part: { padding: `0 ${tokens.spacingHorizontalM}`, display: 'grid', gap: tokens.spacingVerticalS },
  choices: { border: 'none', margin: '0', padding: '0', minWidth: '0' },
  reason: { paddingLeft: '34px' },
});

/** The sheets to write, each with the reason where it cannot be made; what was written, and what was kept. */
export default function SummaryPart({ checked, state, session }: PartProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const reasons = useMemo(() => reasonsOf(checked), [checked]);
  const { summaryChoice: choice, summaryResult } = state;
  const choose = (change: Partial<SummaryChoice>): void =>
    session.dispatch({ type: 'chose', choice: { ...choice, ...change } });
  const wanted = choice.chosen.filter((id) => !reasons.has(id));
  const busy = state.work !== null;
  return (
    <section className={styles.part}>
      <fieldset className={styles.choices}>
        <legend className={shared.quiet}>{tell(text('ui.summary.choose'))}</legend>
        {SUMMARY_IDS.map((id) => {
          const reason = reasons.get(id);
          return (
            <div key={id}>
              <Checkbox
                label={SUMMARY_NAMES[id]}
                checked={reason === undefined && choice.chosen.includes(id)}
                disabled={reason !== undefined}
                onChange={(_, { checked: ticked }) =>
                  choose({
                    chosen: SUMMARY_IDS.filter((one) =>
                      one === id ? ticked === true : choice.chosen.includes(one),
                    ),
                  })
                }
              />
              {reason && <div className={mergeClasses(shared.quiet, styles.reason)}>{tell(reason)}</div>}
            </div>
          );
        })}
      </fieldset>
      <Checkbox
        label={tell(text('ui.summary.values'))}
        checked={choice.valuesOnly}
        onChange={(_, { checked: ticked }) => choose({ valuesOnly: ticked === true })}
      />
      <div>
        <Button
          disabledFocusable={busy || wanted.length === 0}
          onClick={() => void session.summarize({ force: false })}
        >
          {tell(text('ui.summary.write'))}
        </Button>
      </div>
      <div className={shared.quiet}>{tell(text('ui.summary.about'))}</div>
      {summaryResult && <SummaryOutcome result={summaryResult} session={session} busy={busy} />}
    </section>
  );
}

/** Why a summary cannot be made of this workbook, by its id. */
function reasonsOf({ workbook, report, at }: Checked): ReadonlyMap<SummaryId, Text> {
  const { left } = summarize(workbook, report, { chosen: 'all', valuesOnly: true, takenAt: at });
  return new Map(left.map(({ id, reason }) => [id, reason]));
}
