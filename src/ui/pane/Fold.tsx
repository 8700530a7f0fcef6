import { makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { Chevron } from '../look/icons';
import { useSharedStyles } from '../look/shared';

interface Props {
  readonly head: string;
  readonly children: ReactNode;
  /** Whether something in it waits for the user's word: it unfolds by itself when that comes up. */
  readonly isAsking?: boolean;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  content: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

/** Something that is not needed at first sight: a line that unfolds it. */
export function Fold({ head, children, isAsking = false }: Props) {
  const styles = useStyles();
  const { bare } = useSharedStyles();
  const [open, setOpen] = useState(isAsking);
  const [wasAsking, setWasAsking] = useState(isAsking);
  if (isAsking !== wasAsking) {
    setWasAsking(isAsking);
    if (isAsking) setOpen(true);
  }
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={mergeClasses(bare, styles.head)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Chevron open={open} />
        {head}
      </button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
