import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { text, type Text } from '../../core/messages/text';
import { useSharedStyles } from '../../ui/look/shared';
import { useWords } from '../../ui/words/words';
import type { Opened } from './opened';
import type { OpenFiles } from './openFiles';

interface Props {
  readonly open: OpenFiles;
  readonly onChoose: (file: Opened) => void;
  readonly onClose: (file: Opened) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexShrink: 0,
    overflowX: 'auto',
    margin: '0',
    padding: `0 ${tokens.spacingHorizontalS}`,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: { display: 'flex', flexShrink: 0, alignItems: 'center', maxWidth: '320px' },
  current: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  close: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}` },
});

/** The files that are open, where there are several: each with what was found in it, one in view. */
export function FileTabs({ open, onChoose, onClose }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  const { files, current } = open;
  if (files.length < 2) return null;
  return (
    <ul data-screen-only className={styles.list} aria-label={tell(text('page.files'))}>
      {files.map((file) => (
        <FileTab
          key={file.id}
          file={file}
          isCurrent={file === current}
          onChoose={() => onChoose(file)}
          onClose={() => onClose(file)}
        />
      ))}
    </ul>
  );
}

interface TabProps {
  readonly file: Opened;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

function FileTab({ file, isCurrent, onChoose, onClose }: TabProps) {
  const styles = useStyles();
  const { bare } = useSharedStyles();
  const { tell } = useWords();
  const { session, host, name } = file;
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { isUnsaved } = useSyncExternalStore(host.subscribe, host.view);
  const count = state.checked?.report.findings.length;
  const says = (): Text => {
    if (state.failure) return text('page.file-failed', { name });
    return count === undefined ? text('page.file-working', { name }) : text('page.file', { name, count });
  };
  const sign = state.failure ? '!' : (count ?? '…');
  return (
    <li className={mergeClasses(styles.file, isCurrent && styles.current)}>
      <button
        type="button"
        className={mergeClasses(bare, styles.name)}
        aria-current={isCurrent}
        aria-label={tell(says())}
        title={name}
        onClick={onChoose}
      >
        {isUnsaved && '* '}
        {name} ({sign})
      </button>
      <button
        type="button"
        className={mergeClasses(bare, styles.close)}
        aria-label={tell(text('page.close-file', { name }))}
        onClick={onClose}
      >
        ×
      </button>
    </li>
  );
}
