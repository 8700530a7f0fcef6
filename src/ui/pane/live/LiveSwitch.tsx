import { Switch } from '@fluentui/react-components';
import { text } from '../../../core/messages/text';
import type { Session } from '../../session/session';
import { useWords } from '../../words/words';

interface Props {
  readonly isLive: boolean;
  readonly session: Session;
}

/** «Tự kiểm tra lại»: whether the workbook is checked again after each change. */
export function LiveSwitch({ isLive, session }: Props) {
  const { tell } = useWords();
  return (
    <Switch
      checked={isLive}
      label={tell(text('live.switch'))}
      title={tell(text('live.about'))}
      onChange={(_, { checked }) => void session.setLive(checked)}
    />
  );
}
