import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type DragEvent } from 'react';
import { text, type Language } from '../../core/messages/text';
import { Frame } from '../../ui/look/Frame';
import { useLook, useMedia } from '../../ui/look/theme';
import type { Environment } from '../../ui/pane/environment';
import { Pane } from '../../ui/pane/Pane';
import { wordsOf } from '../../ui/words/words';
import { useLanguage } from '../../ui/words/useLanguage';
import { highlightColours } from './grid/highlightColours';
import { Drawer } from './Drawer';
import { droppedFiles } from './droppedFiles';
import { FileTabs } from './FileTabs';
import { checkAndHighlight, openFile, type Opened } from './opened';
import { firstFiles, withFiles, withoutFile, type OpenFiles } from './openFiles';
import { TopBar } from './TopBar';
import { isUnsaved, useUnsavedWarning } from './useUnsavedWarning';
import { WorkbookView } from './WorkbookView';

const NARROW = '(max-width: 759px)';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column' },
  main: {
    flexGrow: 1,
    minHeight: '0',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(320px, 1fr)',
  },
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  view: { minHeight: '0', minWidth: '0' },
  pane: { minHeight: '0', borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  dropping: { outline: `4px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
});

interface Props {
  readonly language: Language;
  readonly environment: Environment;
}

/** Soát Biểu without Excel: the pane beside a view of the workbook. */
export function PageApp({ language: initial, environment }: Props) {
  const styles = useStyles();
  const look = useLook();
  const narrow = useMedia(NARROW);
  const [language, setLanguage] = useLanguage(initial);
  const [open, setOpen] = useState<OpenFiles>(firstFiles);
  const { current: opened } = open;
  const [drawer, setDrawer] = useState(false);
  const [dropping, setDropping] = useState(false);
  const { session, host } = opened;
  const { checked } = useSyncExternalStore(session.subscribe, session.state);
  const { tell } = wordsOf(language);
  const [first] = useState(opened);
  useEffect(() => void checkAndHighlight(first), [first]);
  useUnsavedWarning(open.files);
  const add = (files: readonly File[]): void => {
    const more = files.map(openFile);
    setOpen((now) => withFiles(now, more));
    // one after another: they share a worker
    for (const one of more) void checkAndHighlight(one);
  };
  const close = (file: Opened): void => {
    if (isUnsaved(file) && !window.confirm(tell(text('page.close-unsaved')))) return;
    setOpen(withoutFile(open, file));
  };
  // where the pane lies over the sheet, it makes room for the cell that was asked for
  useEffect(() => host.subscribe(() => setDrawer(false)), [host]);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setDropping(false);
    void droppedFiles(event.dataTransfer).then(add);
  };
  const onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(true);
  };
  const pane = <Pane key={opened.id} session={session} onLanguage={setLanguage} environment={environment} />;
  return (
    <Frame look={look} language={language}>
      <div
        className={mergeClasses(styles.page, dropping && styles.dropping)}
        style={highlightColours(look)}
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setDropping(false)}
      >
        <TopBar opened={opened} dropping={dropping} onFiles={add}>
          {narrow && (
            <Button onClick={() => setDrawer(true)}>
              {tell(text('ui.page.results', { count: checked?.report.findings.length ?? 0 }))}
            </Button>
          )}
        </TopBar>
        <FileTabs open={open} onChoose={(file) => setOpen({ ...open, current: file })} onClose={close} />
        <div data-main className={mergeClasses(styles.main, narrow && styles.narrow)}>
          <div data-screen-only className={styles.view}>
            <WorkbookView key={opened.id} opened={opened} />
          </div>
          {!narrow && <div className={styles.pane}>{pane}</div>}
        </div>
        {narrow && drawer && (
          <Drawer label={tell(text('ui.pane'))} onClose={() => setDrawer(false)}>
            {pane}
          </Drawer>
        )}
      </div>
    </Frame>
  );
}
