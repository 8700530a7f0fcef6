import { gridFacts } from '../../across/gridFacts';
import { unitsUnder } from '../../bieu/axis';
import { isTable } from '../../bieu/bieu';
import type { Finding } from '../../findings/finding';
import { parseUnitName } from '../../text/unitName';
import { unitKeys } from '../../units/unitKeys';
import type { SummaryContext } from '../context';

/** Who a page of the record is sent back to: a district, or a commune where there are none; what is wrong, what is missing. */
export interface Receiver {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Its units that sent nothing. */
  readonly notSent: readonly string[];
}

/** The findings by who has to correct them, in the order of the tables; findings about totals of all are nobody's. */
export function receiversOf(context: SummaryContext, findings: readonly Finding[]): Receiver[] {
  const names = new Map<string, { name: string; findings: Finding[]; notSent: string[] }>();
  const receive = (name: string): { findings: Finding[]; notSent: string[] } => {
    const { plain } = unitKeys(name);
    const known = names.get(plain);
    if (known) return known;
    const made = { name, findings: [], notSent: [] };
    names.set(plain, made);
    return made;
  };
  const { model } = context;
  const groups = model?.groups ?? [];
  for (const { name } of groups) receive(name);
  const lines = linesOf(context);
  for (const finding of findings) {
    const name = lines(finding);
    if (name !== null) receive(name).findings.push(finding);
  }
  for (const group of groups) {
    for (const unit of group.units) if (!unit.isSubmitted) receive(group.name).notSent.push(unit.name);
  }
  if (groups.length === 0) {
    for (const unit of model?.units ?? []) if (!unit.isSubmitted) receive(unit.name).notSent.push(unit.name);
  }
  return [...names.values()].filter((one) => one.findings.length > 0 || one.notSent.length > 0);
}

type LineOwner = (finding: Finding) => string | null;

/** Tells the owner of a finding's line; null where it is of no single unit. */
function linesOf(context: SummaryContext): LineOwner {
  const owners = new Map<string, string>();
  const bieus = context.report.tables.map(({ bieu }) => bieu);
  const hasDistricts = (context.model?.groups.length ?? 0) > 0;
  for (const { bieu, districts, units } of gridFacts({ workbook: context.workbook, bieus })) {
    const way = bieu.transposed ? 'column' : 'row';
    const own = (lines: readonly number[], name: string): void => {
      for (const line of lines) owners.set(`${bieu.sheet} ${way} ${line}`, name);
    };
    for (const district of districts) {
      own([...district.lines, ...(district.labelLine === null ? [] : [district.labelLine])], district.label);
      for (const unit of unitsUnder(district)) own(unit.lines, district.label);
    }
    // a sheet for each district, without a line of its own
    if (districts.length === 0)
      for (const unit of units) own(unit.lines, hasDistricts ? bieu.sheetName : unit.label);
  }
  for (const bieu of bieus) {
    if (!isTable(bieu) || bieu.kind !== 'parts') continue;
    for (const { at, label } of bieu.rows) {
      const { level } = parseUnitName(label);
      if (level === (hasDistricts ? 'district' : 'commune')) owners.set(`${bieu.sheet} row ${at}`, label);
    }
  }
  return ({ at: { sheet, rect } }) => {
    const byRow = rect.top === rect.bottom ? owners.get(`${sheet} row ${rect.top}`) : undefined;
    const byColumn = rect.left === rect.right ? owners.get(`${sheet} column ${rect.left}`) : undefined;
    return byRow ?? byColumn ?? null;
  };
}
