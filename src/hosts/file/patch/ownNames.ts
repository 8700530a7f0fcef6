import { quotedName, writtenCells } from '../../../core/sheetPlan/formulaText';
import {
  OWN_AREA_NAME,
  OWN_DIGEST_NAME,
  OWN_SHEET_NAME,
  ownSheetFormula,
} from '../../../core/sheetPlan/ownSheet';
import { ownRecordFormula } from '../../../core/sheetPlan/ownRecord';
import { repeatsHeads } from '../../../core/sheetPlan/pageLook';
import type { PlanGrid } from '../../../core/sheetPlan/planGrid';
import { columnName } from '../../../core/snapshot/address';
import type { Rect } from '../../../core/snapshot/workbook';
import type { PlacedPlan } from './planCells';
import { escapeXml } from './xmlElements';

/** The names scoped to a sheet of ours, as XML, once the prefix and the place of its tab are known. */
export type OwnNames = (prefix: string, tab: number) => string;

interface Recorded {
  /** Whether what is ours of the sheet is recorded too. */
  readonly isKept: boolean;
  /** Rows and columns that are ours; more than the plan's where it was larger once. */
  readonly height: number;
  readonly width: number;
  /** The plan's cells with its fields as planned, not as people filled them in. */
  readonly asPlanned: PlanGrid;
}

interface Name {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** The names that a sheet of ours bears: its heads are repeated when printed, which one it is, and what of it is ours. */
export function ownNames(
  { plan, origin, sheetName }: PlacedPlan,
  sheet: string,
  { isKept, height, width, asPlanned }: Recorded,
): OwnNames {
  const area = {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + height - 1,
    right: origin.column + width - 1,
  };
  const titles = `$${origin.row + (plan.headTop ?? plan.headRow) + 1}:$${origin.row + plan.headRow + 1}`;
  const hidden = (name: string, formula: string): Name => ({ name, formula, isHidden: true });
  const names: Name[] = [
    ...(repeatsHeads(plan)
      ? [{ name: '_xlnm.Print_Titles', formula: `${quotedName(sheet)}!${titles}`, isHidden: false }]
      : []),
    hidden(OWN_SHEET_NAME, ownSheetFormula(plan.id)),
    ...(isKept
      ? [
          hidden(OWN_AREA_NAME, `${quotedName(sheet)}!${absolute(area)}`),
          hidden(OWN_DIGEST_NAME, ownRecordFormula(asPlanned, writtenCells(asPlanned, area, sheetName))),
        ]
      : []),
  ];
  return (prefix, tab) =>
    names
      .map(
        ({ name, formula, isHidden }) =>
          `<${prefix}definedName name="${name}" localSheetId="${tab}"${isHidden ? ' hidden="1"' : ''}>` +
          `${escapeXml(formula)}</${prefix}definedName>`,
      )
      .join('');
}

function absolute({ top, left, bottom, right }: Rect): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
