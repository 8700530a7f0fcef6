import { OWN_AREA_NAME, OWN_DIGEST_NAME, OWN_SHEET_NAME } from '../../../../core/sheetPlan/ownSheet';
import { append } from '../markedElements';
import type { OwnNames } from '../ownNames';
import { applyEdits, insertAt, type TextEdit } from '../textEdits';
import type { Tabs } from '../workbookTabs';
import { attributePlace, type XmlElement } from '../xmlElements';
import { shiftFormulas } from './shiftPart';
import type { ShiftFormula } from './userCells';

const OURS: ReadonlySet<string> = new Set([
  ...[OWN_SHEET_NAME, OWN_AREA_NAME, OWN_DIGEST_NAME, '_xlnm.print_titles'].map((name) => name.toLowerCase()),
]);

/**
 * The workbook part with the names of a sheet of ours made anew, all other names moved along with the cells, and
 * Excel told to calculate when it opens the file: what the user added may lean on cells that have changed.
 */
export function refillNames(
  { text, root, tabs, names, namesElement }: Tabs & { readonly text: string },
  tab: number,
  made: OwnNames,
  shift: ShiftFormula,
): string {
  if (!tabs[tab] || !namesElement) return text;
  const edits: TextEdit[] = [];
  for (const { name, tab: scope, element } of names) {
    const isOurs = scope === tab && OURS.has(name.toLowerCase());
    if (isOurs) edits.push({ start: element.start, end: element.end, text: '' });
    else edits.push(...shiftFormulas(text, element, shift));
  }
  edits.push(...append(text, namesElement, made(root.prefix, tab)), ...calculation(text, root, namesElement));
  return applyEdits(text, edits);
}

function calculation(text: string, root: XmlElement, namesElement: XmlElement): TextEdit[] {
  const element = root.children.find(({ name }) => name === 'calcPr');
  if (!element) return [insertAt(namesElement.end, `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  const place = attributePlace(text, element, 'fullCalcOnLoad');
  if (place) return [{ ...place, text: '1' }];
  return [insertAt(element.start + `<${element.prefix}calcPr`.length, ' fullCalcOnLoad="1"')];
}
