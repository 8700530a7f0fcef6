import { makeStyles, mergeClasses, Switch, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Bieu } from '../../../core/bieu/bieu';
import type { Report } from '../../../core/check';
import { agreedCounts } from '../../../core/highlights/agreed';
import { text } from '../../../core/messages/text';
import { kindText } from '../../../core/report/json';
import { rectAddress } from '../../../core/snapshot/address';
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
  const { report } = checked;
  const { agreed, notes } = state.drawing;
  const counts = useMemo(
    () =>
      agreedCounts(report).map((count, index) => {
        const { bieu } = report.tables[index]!;
        return { name: nameOf(bieu, report.tables), kind: kindText(bieu), count };
      }),
    [report],
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
        {counts.map(({ name, kind, count }, place) => (
          <li key={place}>{tell(text('drawing.counts', { table: name, kind, agreed: count }))}</li>
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

/** A Biểu by its sheet; by its place as well where the sheet holds several. */
function nameOf({ sheet, sheetName, range }: Bieu, tables: Report['tables']): string {
  const isAlone = tables.filter(({ bieu }) => bieu.sheet === sheet).length === 1;
  return isAlone ? sheetName : `${sheetName}!${rectAddress(range)}`;
}
