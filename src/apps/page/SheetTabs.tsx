import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { Finding } from '../../core/findings/finding';
import { text } from '../../core/messages/text';
import type { Sheet } from '../../core/snapshot/workbook';
import { useSharedStyles } from '../../ui/look/shared';
import { useWords } from '../../ui/words/words';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
  readonly current: number;
  readonly onChoose: (sheet: number) => void;
}

/** Forced colours would show a transparent border. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: 'flex',
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  tab: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: '3px solid transparent',
    [FORCED]: { borderBottomColor: 'Canvas' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorBrandStroke1,
    [FORCED]: { borderBottomColor: 'Highlight' },
  },
});

/** The sheets of the workbook, as in Excel at the foot, each with the number of places to look at. */
export function SheetTabs({ sheets, findings, current, onChoose }: Props) {
  const styles = useStyles();
  const { bare } = useSharedStyles();
  const { tell } = useWords();
  const shown = sheets.map((_, sheet) => sheet).filter((sheet) => sheets[sheet]!.visibility !== 'veryHidden');
  const wordsOf = (sheet: number): string => {
    const { name, visibility } = sheets[sheet]!;
    const count = findings.filter(({ at }) => at.sheet === sheet).length;
    const hidden = visibility === 'hidden' ? ` · ${tell(text('ui.page.hidden'))}` : '';
    return `${name}${count > 0 ? ` (${tell(count)})` : ''}${hidden}`;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = shown[(shown.indexOf(current) + step + shown.length) % shown.length];
    if (next === undefined) return;
    onChoose(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      role="tablist"
      className={styles.tabs}
      aria-label={tell(text('ui.page.sheets'))}
      onKeyDown={onKeyDown}
    >
      {shown.map((sheet) => (
        <button
          key={sheet}
          id={`tab-${sheet}`}
          type="button"
          role="tab"
          aria-selected={sheet === current}
          aria-controls={sheet === current ? 'sheet' : undefined}
          tabIndex={sheet === current ? 0 : -1}
          className={mergeClasses(bare, styles.tab, sheet === current && styles.current)}
          onClick={() => onChoose(sheet)}
        >
          {wordsOf(sheet)}
        </button>
      ))}
    </div>
  );
}
