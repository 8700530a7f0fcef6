import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { annotationOf } from '../../core/annotation/annotation';
import { HostError } from '../../core/host/workbookHost';
import { text, type Language, type Text } from '../../core/messages/text';
import { useSharedStyles } from '../../ui/look/shared';
import { useWords } from '../../ui/words/words';
import { copyName, saveFile } from './download';
import type { Opened } from './opened';

/** What a copy shows beside the file's own: what was found, or only what was changed here. */
type CopyKind = 'highlighted' | 'changed';

/** Downloads a copy of the file that is open, with its changes; the file itself is never changed. */
export function DownloadButton({ opened }: { readonly opened: Opened }) {
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const [said, setSaid] = useState<Text | null>(null);
  const [working, setWorking] = useState(false);
  const [handed, setHanded] = useState<object | null>(null);
  const { session, host } = opened;
  const { checked } = useSyncExternalStore(session.subscribe, session.state);
  const { changed, isRemembering, isUnsaved, summarized } = useSyncExternalStore(host.subscribe, host.view);
  const download = async (kind: CopyKind): Promise<void> => {
    setWorking(true);
    setSaid(text('ui.page.downloading'));
    setSaid(await writeCopy(opened, kind, language));
    setWorking(false);
  };
  const isIdle = checked !== null && !working;
  const isWaiting = summarized !== null && summarized !== handed;
  return (
    <>
      {(changed.length > 0 || isRemembering) && (
        <Button appearance="primary" disabled={!isIdle} onClick={() => void download('changed')}>
          {tell(text('page.download-changed'))}
        </Button>
      )}
      <Button disabled={!isIdle} onClick={() => void download('highlighted')}>
        {tell(text('ui.page.download'))}
      </Button>
      {summarized && (
        <Button
          appearance={isWaiting ? 'primary' : 'secondary'}
          onClick={() => {
            saveFile(copyName(opened.name, 'tong-hop'), summarized.file);
            host.saved(summarized);
            setHanded(summarized);
          }}
        >
          {tell(text('page.download-summaries'))}
        </Button>
      )}
      <span role="status" className={shared.quiet}>
        {isWaiting && tell(text('page.summaries-waiting'))}{' '}
        {isUnsaved ? tell(unsavedWords(changed.length)) : said && tell(said)}
      </span>
    </>
  );
}

function unsavedWords(count: number): Text {
  return count > 0 ? text('page.unsaved', { count }) : text('remember.unsaved');
}

/** Makes and hands over the copy; gives what to say of it, whatever happens. */
async function writeCopy({ name, host, session }: Opened, kind: CopyKind, language: Language): Promise<Text> {
  await session.settled();
  const { checked } = session.state();
  if (!checked) return text('ui.page.download-failed');
  try {
    const isDrawn = kind === 'highlighted';
    const options = { language, notes: false };
    const copy = await host.copy(isDrawn ? annotationOf(checked.workbook, checked.report, options) : null);
    const ownName = copyName(name, isDrawn ? 'danh-dau' : 'da-sua');
    saveFile(ownName, copy.file);
    if (copy.refused.length > 0) return text('page.left-out', { name: ownName, count: copy.refused.length });
    host.saved(copy);
    return text(copy.isConverted ? 'ui.page.downloaded-as-xlsx' : 'ui.page.downloaded', { name: ownName });
  } catch (error) {
    return error instanceof HostError ? error.text : text('ui.page.download-failed');
  }
}
