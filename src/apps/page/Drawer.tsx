import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  drawer: {
    boxSizing: 'border-box',
    width: 'min(360px, 92vw)',
    height: '100%',
    maxHeight: '100%',
    margin: '0 0 0 auto',
    padding: '0',
    border: 'none',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
});

/** Something that lies over the right edge of the page until Escape or a click beside it. */
export function Drawer({ label, onClose, children }: Props) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.drawer}
      aria-label={label}
      onClose={onClose}
      // its content fills it: what hits the dialog itself hit its backdrop
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      {children}
    </dialog>
  );
}
