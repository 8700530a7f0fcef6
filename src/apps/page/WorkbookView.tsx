import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { text } from '../../core/messages/text';
import type { CellRef } from '../../core/relations/relation';
import { cellAt, type Cell } from '../../core/snapshot/workbook';
import { useWords } from '../../ui/words/words';
import type { Opened } from './opened';
import { CellBar } from './CellBar';
import { frozenOf } from './grid/bands';
import { markFinder } from './grid/cellMarks';
import { FindBox } from './grid/FindBox';
import { SheetView } from './grid/SheetView';
import { ZoomButtons } from './grid/ZoomButtons';
import { SheetTabs } from './SheetTabs';

const useStyles = makeStyles({
  view: { height: '100%', minHeight: '0', minWidth: '0', display: 'flex', flexDirection: 'column' },
  grid: { flexGrow: 1, minHeight: '0' },
  empty: { padding: tokens.spacingHorizontalXL, color: tokens.colorNeutralForeground2 },
});

/** The workbook as it was read, with its highlights: nothing in it can be changed here. */
export function WorkbookView({ opened }: { readonly opened: Opened }) {
  const styles = useStyles();
  const { tell } = useWords();
  const { host, session } = opened;
  const { workbook, original, changed, highlights, selection } = useSyncExternalStore(
    host.subscribe,
    host.view,
  );
  const { checked, work } = useSyncExternalStore(session.subscribe, session.state);
  const report = checked?.report ?? null;
  const [chosen, setChosen] = useState<{ readonly sheet: number; readonly after: unknown }>();
  // a tab that was chosen holds until cells are asked for again
  const wanted = chosen && chosen.after === selection ? chosen.sheet : selection?.sheet;
  const current = wanted ?? report?.tables[0]?.bieu.sheet ?? 0;
  const sheet = workbook?.sheets[current];
  const frozen = useMemo(
    () => frozenOf(report?.tables.map(({ bieu }) => bieu).filter((bieu) => bieu.sheet === current) ?? []),
    [report, current],
  );
  const markAt = useMemo(() => markFinder(highlights, report, current), [highlights, report, current]);
  const [zoom, setZoom] = useState(1);
  const isChanged = useMemo(() => changedIn(changed, current), [changed, current]);
  const fileHas = (row: number, column: number): Cell | null | undefined => {
    const before = original?.sheets[current];
    return before && isChanged(row, column) ? (cellAt(before, row, column) ?? null) : undefined;
  };
  const select = useCallback(
    (row: number, column: number) =>
      void host.select(current, { top: row, bottom: row, left: column, right: column }),
    [host, current],
  );
  if (!workbook || !sheet) {
    return <div className={styles.empty}>{work && tell(text('ui.page.opening'))}</div>;
  }
  const here = selection?.sheet === current ? selection.rect : null;
  return (
    <div className={styles.view}>
      <CellBar sheet={sheet} selection={here} fileHas={fileHas} markAt={markAt} />
      <FindBox key={`find ${current}`} sheet={sheet} selection={here} onSelect={select}>
        <ZoomButtons zoom={zoom} onZoom={setZoom} />
      </FindBox>
      <div className={styles.grid} role="tabpanel" id="sheet" aria-labelledby={`tab-${current}`}>
        {sheet.rows.size === 0 ? (
          <div className={styles.empty}>{tell(text('ui.page.sheet-empty'))}</div>
        ) : (
          <SheetView
            key={current}
            sheet={sheet}
            frozen={frozen}
            selection={here}
            markAt={markAt}
            onSelect={select}
            zoom={zoom}
            isChanged={isChanged}
          />
        )}
      </div>
      <SheetTabs
        sheets={workbook.sheets}
        findings={report?.findings ?? []}
        current={current}
        onChoose={(chosenSheet) => setChosen({ sheet: chosenSheet, after: selection })}
      />
    </div>
  );
}

function changedIn(changed: readonly CellRef[], sheet: number): (row: number, column: number) => boolean {
  const keys = new Set(
    changed.filter((cell) => cell.sheet === sheet).map((cell) => `${cell.row} ${cell.column}`),
  );
  return (row, column) => keys.size > 0 && keys.has(`${row} ${column}`);
}
