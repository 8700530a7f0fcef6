import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { text } from '../../../core/messages/text';
import type { Rect, Sheet } from '../../../core/snapshot/workbook';
import { useWords } from '../../../ui/words/words';
import { addressedCell, findInSheet, type Spot } from './findInSheet';

interface Props {
  readonly sheet: Sheet;
  readonly selection: Rect | null;
  readonly onSelect: (row: number, column: number) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  input: { flexGrow: 1, minWidth: '100px', maxWidth: '320px' },
  step: { minWidth: '32px' },
  count: { color: tokens.colorNeutralForeground2 },
});

/** Finds text in the sheet, or goes to the cell of an address. Ctrl+F leads here, as in Excel. */
export function FindBox({ sheet, selection, onSelect, children }: Props) {
  const styles = useStyles();
  const { language, tell } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState('');
  const cell = addressedCell(asked);
  const found = useMemo(() => findInSheet(sheet, asked, language), [sheet, asked, language]);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const here = found.findIndex(({ row, column }) => row === selection?.top && column === selection.left);
  const go = (step: 1 | -1): void => {
    const next =
      cell ?? (here < 0 ? nearest(found, selection, step) : found.at((here + step) % found.length));
    if (next) onSelect(next.row, next.column);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };
  const isIdle = asked.trim() === '' || cell !== null;
  const count =
    found.length === 0
      ? text('page.search-none')
      : text('page.search-count', { place: here + 1, count: found.length });
  return (
    <div role="search" className={styles.box}>
      <Input
        input={{ ref: input }}
        size="small"
        type="search"
        className={styles.input}
        value={asked}
        placeholder={tell(text('page.search'))}
        aria-label={tell(text('page.search'))}
        aria-keyshortcuts="Control+F"
        onChange={(_, { value }) => setAsked(value)}
        onKeyDown={onKeyDown}
      />
      <Button
        size="small"
        className={styles.step}
        aria-label={tell(text('page.search-before'))}
        onClick={() => go(-1)}
      >
        ↑
      </Button>
      <Button
        size="small"
        className={styles.step}
        aria-label={tell(text('page.search-next'))}
        onClick={() => go(1)}
      >
        ↓
      </Button>
      <span role="status" className={styles.count}>
        {!isIdle && tell(count)}
      </span>
      {children}
    </div>
  );
}

/** The first place found behind (or before) the selected cell, round the ends of the sheet. */
function nearest(found: readonly Spot[], selection: Rect | null, step: 1 | -1): Spot | undefined {
  const from = selection ?? { top: -1, left: -1 };
  const isBehind = ({ row, column }: Spot): boolean =>
    row > from.top || (row === from.top && column > from.left);
  if (step === 1) return found.find(isBehind) ?? found[0];
  return found.filter((one) => !isBehind(one)).at(-1) ?? found.at(-1);
}
