import { makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../../../core/messages/text';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';

interface Props {
  readonly isLive: boolean;
  readonly session: Session;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  tick: { width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground },
});

/** «Tự kiểm tra lại»: whether the workbook is checked again after each change. */
export function LiveSwitch({ isLive, session }: Props) {
  const { tell } = useWords();
  const styles = useStyles();
  // the browser's own box: it is in the pane's first load, where every part is paid for
  return (
    <label className={styles.line} title={tell(text('live.about'))}>
      <input
        type="checkbox"
        role="switch"
        className={styles.tick}
        checked={isLive}
        onChange={({ target }) => void session.setLive(target.checked)}
      />
      {tell(text('live.switch'))}
    </label>
  );
}
