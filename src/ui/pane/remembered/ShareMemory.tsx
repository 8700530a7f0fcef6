import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { describeMemory } from '../../../core/memory/describe';
import {
  importMemory,
  importProblem,
  MEMORY_FILE_NAME,
  MOST_FILE_BYTES,
} from '../../../core/memory/importMemory';
import { isEmpty } from '../../../core/memory/memoryChange';
import type { Memory } from '../../../core/memory/memory';
import { mergeMemories } from '../../../core/memory/merge';
import { serialiseMemory } from '../../../core/memory/serialiseMemory';
import { text, type Text } from '../../../core/messages/text';
import { useSharedStyles } from '../../look/shared';
import { saveFile } from '../../saveFile';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';
import { CopyButton } from '../CopyButton';
import { useRememberedStyles } from './useRememberedStyles';

interface Props {
  readonly memory: Memory;
  readonly session: Session;
  readonly isBusy: boolean;
}

/** What is remembered, to a file and from one: for all workbooks of one form. */
export function ShareMemory({ memory, session, isBusy }: Props) {
  const styles = useRememberedStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [withExceptions, setWithExceptions] = useState(true);
  const [said, setSaid] = useState<Text | null>(null);
  const exported = withExceptions ? memory : { ...memory, exceptions: [] };
  const save = (): void => {
    if (isEmpty(exported)) return setSaid(text('share.nothing'));
    saveFile(MEMORY_FILE_NAME, new TextEncoder().encode(serialiseMemory(exported)));
    setSaid(text('share.exported', { name: MEMORY_FILE_NAME, counts: describeMemory(exported) }));
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || isBusy) return;
    if (file.size > MOST_FILE_BYTES) return setSaid(importProblem('too-large', file.name));
    const content = await file.text().catch(() => '');
    const outcome = importMemory(memory, content, file.name);
    setSaid('refused' in outcome ? outcome.refused : null);
    if ('refused' in outcome) return;
    const { imported } = outcome;
    await session.remember(
      (now) => mergeMemories(now, imported),
      text('share.imported', { name: file.name }),
    );
  };
  return (
    <div className={mergeClasses(styles.part, styles.field)}>
      <div className={shared.quiet}>{tell(text('share.what'))}</div>
      <Checkbox
        checked={withExceptions}
        label={tell(text('share.exceptions'))}
        onChange={(_, { checked }) => setWithExceptions(checked === true)}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={save}>
          {tell(text('share.export'))}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => chooser.current?.click()}>
          {tell(text('share.import'))}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".xml"
          hidden
          aria-label={tell(text('share.file'))}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            // the same file may be chosen again
            target.value = '';
          }}
        />
      </div>
      <div role="status" className={shared.breakable}>
        {said && tell(said)}
      </div>
      {!isEmpty(exported) && (
        <>
          <div className={shared.quiet}>{tell(text('share.copy-why', { name: MEMORY_FILE_NAME }))}</div>
          <CopyButton content={() => serialiseMemory(exported)} label={text('share.copy')} />
        </>
      )}
    </div>
  );
}
