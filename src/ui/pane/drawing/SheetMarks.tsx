import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { agreedOf, cellsIn } from '../../../core/highlights/agreed';
import { text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import { useWords } from '../../words/words';
import { Legend } from './Legend';
import type { PartProps } from '../lazyFold';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM}` },
});

/** What may be shown on the sheets: totals that agree with their counts, notes, the legend. */
export function SheetMarks({ checked, state, session }: PartProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const { report, workbook } = checked;
  const { agreed, notes } = state.drawing;
  const counts = useMemo(
    () =>
      agreedOf(report).map((one) => ({
        name: workbook.sheets[one.sheet]?.name ?? '',
        count: cellsIn([one]),
      })),
    [report, workbook],
  );
  const isBusy = state.work !== null;
  return (
    <div className={styles.content}>
      <Switch
        checked={agreed}
        disabled={isBusy}
        label={tell(text('drawing.agreed'))}
        onChange={(_, { checked: isShown }) => void session.showAgreed(isShown)}
      />
      <div className={shared.quiet}>{tell(text('drawing.agreed.about'))}</div>
      <ul className={mergeClasses(shared.plainList, shared.breakable)}>
        {counts.map(({ name, count }, place) => (
          <li key={place}>{tell(text('drawing.counts', { sheet: name, agreed: count }))}</li>
        ))}
      </ul>
      {session.isShared && (
        <>
          <Switch
            checked={notes !== null}
            disabled={isBusy}
            label={tell(text('drawing.notes'))}
            onChange={(_, { checked: isWanted }) => void session.setNotes(isWanted ? language : null)}
          />
          <div className={shared.quiet}>{tell(text('drawing.notes.about'))}</div>
        </>
      )}
      <Legend />
    </div>
  );
}
