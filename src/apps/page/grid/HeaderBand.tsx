import type { Band } from './bands';
import { GridRow } from './GridRow';
import type { GridView } from './gridView';
import { LETTERS_HEIGHT } from './sizes';
import { useGridStyles } from './useGridStyles';

/** A table's header: it stays under the column letters as long as a row of its table is in view. */
export function HeaderBand({ band, view }: { readonly band: Band; readonly view: GridView }) {
  const styles = useGridStyles();
  const { topOf, layout } = view;
  const top = topOf(band.top);
  const rows = Array.from({ length: band.bottom - band.top + 1 }, (_, place) => band.top + place);
  return (
    <div
      role="presentation"
      className={styles.bandSpace}
      style={{ top, height: topOf(band.end + 1) - top, zIndex: 3 }}
    >
      <div
        role="rowgroup"
        className={styles.band}
        style={{ top: LETTERS_HEIGHT, height: topOf(band.bottom + 1) - top }}
      >
        {rows.map((row) => (
          <GridRow
            key={row}
            view={view}
            row={row}
            top={topOf(row) - top}
            height={layout.rowHeight(row)}
            isHeader
          />
        ))}
      </div>
    </div>
  );
}
