import { Button, Link, makeStyles, tokens, mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../core/findings/finding';
import { text } from '../../core/messages/text';
import type { RangeRef } from '../../core/relations/relation';
import { rectAddress } from '../../core/snapshot/address';
import type { Workbook } from '../../core/snapshot/workbook';
import { useSharedStyles } from '../look/shared';
import type { Session } from '../session/session';
import { linesOf, useWords } from '../words/words';
import { IgnoreFinding } from './remembered/IgnoreFinding';
import { RepairSection } from './repairs/RepairSection';

interface Props {
  readonly finding: Finding;
  readonly workbook: Workbook;
  readonly session: Session;
}

const MOST_RELATED = 8;

const useStyles = makeStyles({
  detail: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 26px`,
  },
  line: { margin: '0' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  related: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
});

/** The selected finding: the suspect and its repair, what stands there, what it should be, what to do; and ways to the cells concerned. */
export function FindingDetail({ finding, workbook, session }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tell } = useWords();
  const { at, message, related } = finding;
  const addressOf = ({ sheet, rect }: RangeRef): string =>
    sheet === at.sheet ? rectAddress(rect) : `${workbook.sheets[sheet]?.name ?? ''}!${rectAddress(rect)}`;
  return (
    <div className={styles.detail}>
      <RepairSection finding={finding} session={session} />
      <div className={shared.breakable}>
        {linesOf(tell(message)).map((line, place) => (
          <p key={place} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      {related.length > 0 && (
        <div className={mergeClasses(styles.related, shared.quiet)}>
          {tell(text('ui.related'))}:
          {related.slice(0, MOST_RELATED).map((range) => (
            <Link
              key={addressOf(range)}
              as="button"
              aria-label={tell(text('ui.related-cell', { cell: addressOf(range) }))}
              onClick={() => void session.show(range.sheet, range.rect)}
            >
              {addressOf(range)}
            </Link>
          ))}
          {related.length > MOST_RELATED &&
            tell(text('report.more', { count: related.length - MOST_RELATED }))}
        </div>
      )}
      <div className={styles.ways}>
        <Button size="small" onClick={() => void session.show(at.sheet, at.rect)}>
          {tell(text('ui.go-to-cell', { cell: rectAddress(at.rect) }))}
        </Button>
        <IgnoreFinding finding={finding} session={session} />
      </div>
    </div>
  );
}
