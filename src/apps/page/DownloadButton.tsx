import { Button } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { annotationOf } from '../../core/annotation/annotation';
import { HostError } from '../../core/host/workbookHost';
import { text, type Language, type Text } from '../../core/messages/text';
import { useSharedStyles } from '../../ui/look/shared';
import { useWords } from '../../ui/words/words';
import { copyName, saveFile } from './download';
import type { Opened } from './opened';

/** Downloads a copy of the file that is open, with what was found drawn on it; the file itself is never changed. */
export function DownloadButton({ opened }: { readonly opened: Opened }) {
  const shared = useSharedStyles();
  const { language, tell } = useWords();
  const [said, setSaid] = useState<Text | null>(null);
  const [working, setWorking] = useState(false);
  const { session } = opened;
  const { checked } = useSyncExternalStore(session.subscribe, session.state);
  const download = async (): Promise<void> => {
    setWorking(true);
    setSaid(text('ui.page.downloading'));
    setSaid(await writeCopy(opened, language));
    setWorking(false);
  };
  return (
    <>
      <Button disabled={checked === null || working} onClick={() => void download()}>
        {tell(text('ui.page.download'))}
      </Button>
      <span role="status" className={shared.quiet}>
        {said && tell(said)}
      </span>
    </>
  );
}

/** Makes and hands over the copy; gives what to say of it, whatever happens. */
async function writeCopy({ name, host, session }: Opened, language: Language): Promise<Text> {
  const { checked } = session.state();
  if (!checked) return text('ui.page.download-failed');
  try {
    const annotation = annotationOf(checked.workbook, checked.report, { language, notes: false });
    const { file, isConverted } = await host.annotate(checked.workbook, annotation);
    saveFile(copyName(name), file);
    if (isConverted) return text('ui.page.downloaded-as-xlsx', { name: copyName(name) });
    return text('ui.page.downloaded', { name: copyName(name) });
  } catch (error) {
    return error instanceof HostError ? error.text : text('ui.page.download-failed');
  }
}
