import { parseRect, rectAddress } from '../../../../core/snapshot/address';
import type { TextEdit } from '../textEdits';
import { attributePlace, contentOf, escapeXml, type XmlElement } from '../xmlElements';
import { shiftRect, type Insertion } from './insertion';
import type { ShiftFormula } from './userCells';

/** Elements whose text is a formula: of rules, validations, charts, newer Office's extensions. */
const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName']);
/** Attributes that list cells of the sheet itself. */
const RANGES = ['sqref', 'ref'] as const;

/** Edits that move what an element and those in it say of their own sheet's cells. */
export function shiftSpans(
  text: string,
  element: XmlElement,
  insertions: readonly Insertion[],
  shift: ShiftFormula,
): TextEdit[] {
  if (insertions.length === 0) return [];
  const edits: TextEdit[] = [];
  const visit = (one: XmlElement): void => {
    for (const name of RANGES) {
      const place = attributePlace(text, one, name);
      if (!place) continue;
      const moved = shiftList(text.slice(place.start, place.end), insertions);
      if (moved !== text.slice(place.start, place.end)) edits.push({ ...place, text: moved });
    }
    if (one.name === 'sqref' && one.children.length === 0) {
      edits.push({
        start: one.openEnd,
        end: one.closeStart,
        text: shiftList(contentOf(text, one), insertions),
      });
    }
    edits.push(...formulaEdit(text, one, shift));
    one.children.forEach(visit);
  };
  visit(element);
  return edits;
}

/** Edits that move what the formulas in an element say, and nothing else: for other sheets, charts and names. */
export function shiftFormulas(text: string, element: XmlElement, shift: ShiftFormula): TextEdit[] {
  const edits: TextEdit[] = [];
  const visit = (one: XmlElement): void => {
    edits.push(...formulaEdit(text, one, shift));
    one.children.forEach(visit);
  };
  visit(element);
  return edits;
}

function formulaEdit(text: string, element: XmlElement, shift: ShiftFormula): TextEdit[] {
  if (!FORMULAS.has(element.name) || element.children.length > 0 || element.openEnd === element.end)
    return [];
  const formula = contentOf(text, element);
  const moved = shift(formula);
  if (moved === formula) return [];
  return [{ start: element.openEnd, end: element.closeStart, text: escapeXml(moved) }];
}

function shiftList(list: string, insertions: readonly Insertion[]): string {
  return list
    .split(' ')
    .map((one) => {
      const rect = parseRect(one);
      return rect ? rectAddress(shiftRect(rect, insertions)) : one;
    })
    .join(' ');
}
