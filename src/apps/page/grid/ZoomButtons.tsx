import { Button, makeStyles } from '@fluentui/react-components';
import { text } from '../../../core/messages/text';
import { useWords } from '../../../ui/words/words';
import { ZOOMS, zoomBeside } from './zoom';

interface Props {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

const PERCENT = 100;

const useStyles = makeStyles({ zoom: { whiteSpace: 'nowrap' }, step: { minWidth: '32px' } });

/** Makes the sheet larger and smaller. */
export function ZoomButtons({ zoom, onZoom }: Props) {
  const styles = useStyles();
  const { tell } = useWords();
  return (
    <div role="group" className={styles.zoom} aria-label={tell(text('page.zoom'))}>
      <Button
        size="small"
        className={styles.step}
        aria-label={tell(text('page.zoom-out'))}
        disabledFocusable={zoom === ZOOMS[0]}
        onClick={() => onZoom(zoomBeside(zoom, -1))}
      >
        −
      </Button>{' '}
      {Math.round(zoom * PERCENT)} %{' '}
      <Button
        size="small"
        className={styles.step}
        aria-label={tell(text('page.zoom-in'))}
        disabledFocusable={zoom === ZOOMS.at(-1)}
        onClick={() => onZoom(zoomBeside(zoom, 1))}
      >
        +
      </Button>
    </div>
  );
}
