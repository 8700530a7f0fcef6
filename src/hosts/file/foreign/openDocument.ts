import type { Meter } from '../budget';
import type { OpcPackage } from '../opcPackage';

const CONTENT = 'content.xml';

/**
 * Looks through an .ods before SheetJS does: rows and columns may be said to repeat a million times over, and each
 * cell that holds something counts. Gives the places of hidden sheets, which SheetJS does not tell.
 * Throws FileError: `damaged`, `too-large`.
 */
export function surveyOpenDocument(opc: OpcPackage, meter: Meter): ReadonlySet<number> {
  const hiddenStyles = new Set<string>();
  const hidden = new Set<number>();
  let tables = 0;
  let rows = 1;
  let style = '';
  opc.parse(CONTENT, {
    open(name, attributes) {
      if (name === 'style') style = attributes['style:name'] ?? '';
      else if (name === 'table-properties' && attributes['table:display'] === 'false')
        hiddenStyles.add(style);
      else if (name === 'table') {
        meter.spend('sheets', 1);
        if (hiddenStyles.has(attributes['table:style-name'] ?? '')) hidden.add(tables);
        tables++;
      } else if (name === 'table-row') rows = repeated(attributes['table:number-rows-repeated']);
      else if (name === 'table-cell' || name === 'covered-table-cell') {
        const isFull =
          attributes['office:value-type'] !== undefined || attributes['table:formula'] !== undefined;
        if (isFull) meter.spend('cells', rows * repeated(attributes['table:number-columns-repeated']));
      }
    },
  });
  return hidden;
}

function repeated(count: string | undefined): number {
  const times = Number(count ?? 1);
  return times >= 1 ? times : 1;
}
