import type { Bieu } from '../../bieu/bieu';
import { isGrid } from '../../bieu/bieu';
import { CRITERIA_SETS } from '../../criteria';
import { text, type Text } from '../../messages/text';
import { order } from '../../recognise/order';
import type { Recognition, SkippedSheet } from '../../recognise/recognise';
import type { ToldLines } from '../../recognise/told';
import type { Workbook } from '../../snapshot/workbook';
import { formKeys, formOf, isSameForm, nearness } from '../formId';
import type { Correction, Memory } from '../memory';
import { rememberedIn } from '../remembered';
import { findTaught } from '../taught';
import { readAs } from './readAs';
import { withRole, type RoleCorrection } from './roles';
import { sheetForm } from './sheetForm';
import { findHeader, placesUnder } from './toldLines';

/** What became of corrections. */
export interface CorrectionsApplied {
  /** What could not be applied, and why, in words. */
  readonly problems: readonly Text[];
  /** What no table of the workbook has the form for. */
  readonly unused: readonly Correction[];
}

export const NOTHING_CORRECTED: CorrectionsApplied = { problems: [], unused: [] };

/** What is recognised, while corrections are applied one after another. */
interface Tables {
  bieus: readonly Bieu[];
  skipped: readonly SkippedSheet[];
  lawless: readonly Bieu[];
  /** What was said of the lines of tables that were read again for it. */
  readonly told: Map<Bieu, ToldLines>;
}

/**
 * What depends on what: first which tables there are and of which kind, then what is read again with another header
 * and another column of names, then what single lines are, columns before rows.
 */
export function rankOf(
  correction: Pick<Correction, 'what'> & { axis?: 'line' | 'head'; role?: string },
): number {
  switch (correction.what) {
    case 'not-bieu':
      return 0;
    case 'kind':
      return 1;
    case 'header':
      return 2;
    case 'criteria-set':
      return 4;
    case 'role':
      if (correction.role === 'name') return 3;
      return correction.axis === 'head' ? 5 : 6;
  }
}

/**
 * What was recognised, as the user corrected it: by the memory of the workbook, or by the one given. Tables of figures
 * that nothing could be held to count where a relation was taught for them.
 */
export function correct(
  workbook: Workbook,
  recognition: Recognition,
  memory: Memory = rememberedIn(workbook).memory,
): Recognition {
  if (memory.corrections.length + memory.relations.length === 0) return recognition;
  const tables: Tables = {
    bieus: recognition.bieus,
    skipped: recognition.skipped,
    lawless: recognition.lawless ?? [],
    told: new Map(),
  };
  const problems: Text[] = [];
  const unused: Correction[] = [];
  const corrections = [...memory.corrections].sort((a, b) => rankOf(a) - rankOf(b));
  for (const correction of corrections) {
    const outcome = apply(workbook, tables, correction);
    if (outcome === 'unused') unused.push(correction);
    else problems.push(...outcome);
  }
  for (const bieu of tables.lawless) {
    if (memory.relations.some((one) => findTaught(bieu, one).status === 'found')) promote(tables, bieu, bieu);
  }
  const { bieus, skipped, lawless } = tables;
  return { ...recognition, bieus, skipped, lawless, corrected: { problems, unused } };
}

function apply(workbook: Workbook, tables: Tables, correction: Correction): 'unused' | readonly Text[] {
  const form = formKeys(correction.form);
  const isMeant = (bieu: Bieu): boolean => isSameForm(form, formKeys(formOf(bieu)));
  const meant = [...tables.bieus, ...tables.lawless].filter(isMeant);
  switch (correction.what) {
    case 'not-bieu': {
      const listed = tables.bieus.filter(isMeant);
      if (listed.length === 0) return 'unused';
      const near = listed.map((bieu) => nearness(form, formKeys(formOf(bieu))));
      const best = listed.filter((_, at) => near[at] === Math.max(...near));
      if (best.length > 1) return [text('memory.not-bieu-ambiguous', { sheets: namesOf(best) })];
      demote(tables, best[0]!);
      return [];
    }
    case 'kind': {
      if (meant.length === 0) return applyToSheets(workbook, tables, correction);
      return meant.flatMap((bieu) => setKind(workbook, tables, bieu, correction.kind));
    }
    case 'criteria-set':
      if (meant.length === 0) return 'unused';
      return meant.flatMap((bieu) => setCriteria(tables, bieu, correction.set));
    case 'header': {
      const found = meant.flatMap((bieu) => {
        const header = findHeader(workbook, bieu, othersOf(tables, bieu), correction);
        return header ? [{ bieu, header }] : [];
      });
      if (found.length === 0) return 'unused';
      return found.flatMap(({ bieu, header }) => readAgain(workbook, tables, bieu, { header }));
    }
    case 'role': {
      if (meant.length === 0) return 'unused';
      if (correction.role === 'name') return setName(workbook, tables, meant, correction);
      const outcomes = meant.map((bieu) => [bieu, withRole(workbook, bieu, correction)] as const);
      if (outcomes.every(([, outcome]) => outcome === 'missing')) return 'unused';
      return outcomes.flatMap(([bieu, outcome]): readonly Text[] => {
        if (outcome === 'missing') return [];
        if (typeof outcome === 'string') {
          return [text(`memory.role-${outcome}`, { label: correction.label.at(-1)!, sheet: bieu.sheetName })];
        }
        replace(tables, bieu, outcome);
        return [];
      });
    }
  }
}

function setName(
  workbook: Workbook,
  tables: Tables,
  meant: readonly Bieu[],
  { axis, label }: RoleCorrection,
): 'unused' | readonly Text[] {
  if (axis === 'line') return 'unused';
  const places = meant.map((bieu) => [bieu, placesUnder(workbook, bieu, label)] as const);
  if (places.every(([, found]) => found.length === 0)) return 'unused';
  return places.flatMap(([bieu, [name, ...more]]): readonly Text[] => {
    if (name === undefined) return [];
    if (more.length > 0) return [text('memory.role-twice', { label: label.at(-1)!, sheet: bieu.sheetName })];
    return readAgain(workbook, tables, bieu, { name });
  });
}

/** Reads a table again with what is said of its lines, and what was said of them before. */
function readAgain(workbook: Workbook, tables: Tables, bieu: Bieu, more: ToldLines): readonly Text[] {
  const told = { ...tables.told.get(bieu), ...more };
  const { sheet, range, kind } = bieu;
  const transposed = isGrid(bieu) && bieu.transposed;
  const read = readAs(workbook, { sheet, range, others: othersOf(tables, bieu), told, transposed }, kind);
  if (!('bieu' in read)) return [text('memory.reading-unfit', { sheet: bieu.sheetName, why: read.why })];
  tables.told.set(read.bieu, told);
  replace(tables, bieu, read.bieu);
  return [];
}

/** The other tables of a table's sheet, those that nothing could be held to included: their lines are none of its own. */
export function othersOf(
  { bieus, lawless = [] }: Pick<Recognition, 'bieus' | 'lawless'>,
  bieu: Bieu,
): readonly Bieu[] {
  return [...bieus, ...lawless].filter((one) => one !== bieu && one.sheet === bieu.sheet);
}

function namesOf(bieus: readonly Bieu[]): string {
  return bieus.map(({ sheetName }) => sheetName).join(', ');
}

function setKind(workbook: Workbook, tables: Tables, bieu: Bieu, kind: Bieu['kind']): readonly Text[] {
  if (bieu.kind === kind) {
    promote(tables, bieu, bieu);
    return [];
  }
  // a table that was misread may lie about in pieces: those that nothing could be held to may be its own
  const others = othersOf({ bieus: tables.bieus }, bieu);
  const read = readAs(workbook, { sheet: bieu.sheet, range: bieu.range, others }, kind);
  if (!('bieu' in read)) return [unfit(bieu.sheetName, kind, read.why)];
  promote(tables, bieu, read.bieu);
  return [];
}

/** Sheets on which nothing was found, told by what stands at their beginning. */
function applyToSheets(
  workbook: Workbook,
  tables: Tables,
  { form, kind }: Extract<Correction, { what: 'kind' }>,
): 'unused' | readonly Text[] {
  const keys = formKeys(form);
  const meant = tables.skipped.filter(
    ({ reason, range, sheet }) =>
      reason === 'not-a-bieu' && !range && isSameForm(keys, formKeys(sheetForm(workbook.sheets[sheet]!))),
  );
  if (meant.length === 0) return 'unused';
  return meant.flatMap(({ sheet, name }) => {
    const read = readAs(workbook, { sheet, range: null, others: [] }, kind);
    if (!('bieu' in read)) return [unfit(name, kind, read.why)];
    tables.bieus = sorted([...tables.bieus, read.bieu]);
    tables.skipped = tables.skipped.filter((one) => one.sheet !== sheet);
    return [];
  });
}

function unfit(sheet: string, kind: Bieu['kind'], why: Text): Text {
  return text('memory.kind-unfit', { sheet, kind: text(`memory.kind.${kind}`), why });
}

function setCriteria(tables: Tables, bieu: Bieu, id: string): readonly Text[] {
  const set = CRITERIA_SETS.find((one) => one.id === id);
  const numbers = set?.criteria.map(({ number }) => number) ?? [];
  const fits =
    isGrid(bieu) &&
    set &&
    bieu.criteria.every(({ number }) => number !== undefined && numbers.includes(number));
  if (!fits) return [text('memory.set-unfit', { sheet: bieu.sheetName })];
  replace(tables, bieu, { ...bieu, criteriaSet: set });
  return [];
}

/** Takes a table out of those that are checked. */
function demote(tables: Tables, bieu: Bieu): void {
  const { sheet, sheetName: name, range } = bieu;
  tables.bieus = tables.bieus.filter((one) => one !== bieu);
  const isAlone = !tables.bieus.some((one) => one.sheet === sheet);
  const skip = { sheet, name, reason: 'not-a-bieu', detail: 'told', range: isAlone ? null : range } as const;
  tables.skipped = [...tables.skipped, skip].sort((a, b) => a.sheet - b.sheet);
}

/** Puts a table among those that are checked, in the place of what it was taken for. */
function promote(tables: Tables, before: Bieu, after: Bieu): void {
  tables.bieus = sorted([...tables.bieus.filter((one) => one !== before), after]);
  if (!tables.lawless.includes(before)) return;
  tables.lawless = tables.lawless.filter((one) => one !== before);
  const isIts = ({ sheet, reason, range }: SkippedSheet): boolean =>
    sheet === before.sheet && reason === 'not-a-bieu' && (!range || order(range) === order(before.range));
  tables.skipped = tables.skipped.filter((one) => !isIts(one));
}

function replace(tables: Tables, before: Bieu, after: Bieu): void {
  const swap = (one: Bieu): Bieu => (one === before ? after : one);
  tables.bieus = tables.bieus.map(swap);
  tables.lawless = tables.lawless.map(swap);
}

function sorted(bieus: readonly Bieu[]): readonly Bieu[] {
  return [...bieus].sort((a, b) => a.sheet - b.sheet || order(a.range) - order(b.range));
}
