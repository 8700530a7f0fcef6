import { familyOf, folderOf, freePart } from './addTab';
import { digitPixels } from './digitWidth';
import { partsOf, type OpenedWorkbook } from './openedWorkbook';
import { NEW_STYLE_SHEET, OWN_STYLES, stylesFrom, type OwnStyles } from './ownStyles';
import { addRelationship, presentTarget } from './partRelationships';
import { addPartType } from './partTypes';
import { addStyles } from './styleLists';

const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The numbers our styles have in a workbook; they are added where they are not there yet. */
export function addOwnStyles(opened: OpenedWorkbook): OwnStyles {
  const { edit } = opened;
  const known = [...partsOf(opened).values()].find(({ kind }) => kind === 'styles');
  const styles = presentTarget(edit, known) ?? newStyleSheet(opened);
  const before = edit.text(styles);
  const { text, first } = addStyles(before, styles, OWN_STYLES);
  if (text !== before) edit.setText(styles, text);
  return stylesFrom(first, digitPixels(text, styles));
}

function newStyleSheet(opened: OpenedWorkbook): string {
  const { edit, part } = opened;
  const usual = `${folderOf(part)}styles.xml`;
  const name = edit.has(usual) ? freePart(edit, `${folderOf(part)}styles`, '.xml') : usual;
  edit.setText(name, NEW_STYLE_SHEET);
  addPartType(edit, name, STYLES);
  addRelationship(edit, part, `${familyOf(opened)}styles`, name);
  return name;
}
