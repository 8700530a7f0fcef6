import type { OpenedWorkbook } from './openedWorkbook';
import { applyEdits, insertAt } from './textEdits';
import { attributePlace, parseElements } from './xmlElements';

/** What stands behind `calcPr` in a workbook part (CT_Workbook of ECMA-376). */
const LATER = new Set([
  ...['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'],
  ...['fileRecoveryPr', 'webPublishObjects', 'extLst'],
]);
const FLAG = 'fullCalcOnLoad';

/** Tells Excel to work out every formula again when it opens the workbook. */
export function recalculateOnLoad({ edit, part }: OpenedWorkbook): void {
  edit.edit(part, (text) => {
    const root = parseElements(text, part);
    const settings = root.children.find(({ name }) => name === 'calcPr');
    if (!settings) {
      const place = root.children.find(({ name }) => LATER.has(name))?.start ?? root.closeStart;
      return applyEdits(text, [insertAt(place, `<${root.prefix}calcPr ${FLAG}="1"/>`)]);
    }
    const flag = attributePlace(text, settings, FLAG);
    if (flag) return applyEdits(text, [{ ...flag, text: '1' }]);
    const behindName = settings.start + 1 + settings.prefix.length + 'calcPr'.length;
    return applyEdits(text, [insertAt(behindName, ` ${FLAG}="1"`)]);
  });
}
