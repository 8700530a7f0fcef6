import { Button, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { text } from '../../core/messages/text';
import { useSharedStyles } from '../../ui/look/shared';
import { useWords } from '../../ui/words/words';
import { DownloadButton } from './DownloadButton';
import type { Opened } from './opened';

interface Props {
  readonly opened: Opened;
  readonly dropping: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Opens a file, names the one that is open, and says that it stays here. */
export function TopBar({ opened, dropping, onFiles, children }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { name, isSample } = opened;
  return (
    <div role="banner" data-screen-only className={styles.bar}>
      <Button onClick={() => input.current?.click()}>{tell(text('ui.page.open'))}</Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.xls,.xlsb,.ods,.csv"
        aria-label={tell(text('ui.page.open'))}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // the same file, changed in Excel meanwhile, may be chosen again
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button onClick={() => window.print()}>{tell(text('page.print'))}</Button>
      <DownloadButton key={opened.id} opened={opened} />
      <span className={mergeClasses(styles.name, shared.breakable)}>
        {isSample ? tell(text('ui.page.sample', { name })) : name}
      </span>
      <span className={shared.quiet}>{tell(text(dropping ? 'ui.page.drop' : 'ui.page.stays'))}</span>
      {children}
    </div>
  );
}
