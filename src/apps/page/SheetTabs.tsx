import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/finding';
import { text } from '../../core/messages/text';
import type { Sheet } from '../../core/snapshot/workbook';
import { useWords } from '../../ui/words/words';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
  readonly current: number;
  readonly onChoose: (sheet: number) => void;
}

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: { whiteSpace: 'nowrap' },
});

/** The sheets of the workbook, as in Excel at the foot, each with the number of places to look at. */
export function SheetTabs({ sheets, findings, current, onChoose }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const countOf = (sheet: number): number => findings.filter(({ at }) => at.sheet === sheet).length;
  return (
    <div className={styles.tabs}>
      <TabList
        size="small"
        aria-label={tell(text('ui.page.sheets'))}
        selectedValue={current}
        onTabSelect={(_, { value }) => onChoose(Number(value))}
      >
        {sheets.map(({ name, visibility }, sheet) =>
          visibility === 'veryHidden' ? null : (
            <Tab key={sheet} id={`tab-${sheet}`} value={sheet} className={styles.tab} aria-controls="sheet">
              {name}
              {countOf(sheet) > 0 && ` (${tell(countOf(sheet))})`}
              {visibility === 'hidden' && ` · ${tell(text('ui.page.hidden'))}`}
            </Tab>
          ),
        )}
      </TabList>
    </div>
  );
}
