import type { TableLine } from '../../bieu/tableLine';
import { numberingRank, parseNumbering, settleLetters, type Numbering } from '../../text/numbering';
import { parseTotalLabel } from '../../text/totalWords';
import type { View } from '../view';
import type { Layout } from './layout';
import { measureOfTotal } from './measureOf';
import type { Region } from './region';
import { totalWords } from './totalWords';

const LEADING =
  /^(?:([IVXLC]{1,6}|[A-H]|\d{1,3}(?:\.\d{1,3})*|[a-h])\s*[.)/-]\s*|([-–+•*])\s*)(?=[\p{L}«"])/u;
/** «1.1 Vốn đầu tư», «HC.1.2 …»: numbers of two steps or more need no sign behind them. */
const STEPPED = /^(?:[A-Z]{1,3}\.)?(\d{1,2}(?:\.\d{1,2})+)\.?\s+(?=[\p{L}«"])/u;
const LONGEST_LABEL = 300;

interface Raw {
  readonly at: number;
  readonly label: string;
  readonly numbering: Numbering | null;
  readonly indent: number;
  readonly hasFigures: boolean;
}

/** The body's rows with their outline: by numbering, by indentation where there is none. */
export function rowsOf(view: View, region: Region, layout: Layout): TableLine[] {
  const raw = region.body.map((line) => rawRow(view, region, layout, line));
  const settled = settleLetters(raw.map(({ numbering }) => numbering));
  const levels = raw.map((row, index) => levelOf(row, settled[index]!));
  const stack: { index: number; level: number }[] = [];
  const lines: TableLine[] = [];
  raw.forEach((row, index) => {
    const numbering = settled[index]!;
    const total = totalWords(row.label) ?? (numbering ? null : parseTotalLabel(row.label));
    const level = levels[index] ?? levelOfUnnumbered(raw, levels, index, total !== null);
    while (stack.length > 0 && stack.at(-1)!.level >= level) stack.pop();
    const parent = total?.scope === 'all' ? null : (stack.at(-1)?.index ?? null);
    const above = parent === null ? [] : lines[parent]!.path;
    lines.push({
      at: row.at,
      label: row.label,
      path: [...above, row.label].filter((text) => text !== ''),
      numbering,
      parent,
      depth: parent === null ? 0 : lines[parent]!.depth + 1,
      measure: measureOfTotal(row.label, total?.measure === 'sum'),
      total,
      hasFigures: row.hasFigures,
    });
    stack.push({ index, level });
  });
  return lines;
}

function rawRow(view: View, region: Region, layout: Layout, line: number): Raw {
  const numberCell = layout.numbering === null ? undefined : view.cell(line, layout.numbering)?.value;
  let numbering =
    typeof numberCell === 'string' || typeof numberCell === 'number' ? parseNumbering(numberCell) : null;
  let label = view.text(line, layout.name);
  if (label === '') label = strayLabel(view, line, layout);
  const lead = numbering ? null : LEADING.exec(label);
  // a year or an amount is no outline number
  if (lead && !/^\d{3}/.test(lead[1] ?? '')) {
    numbering = parseNumbering(lead[1] ?? lead[2]!);
    if (numbering) label = label.slice(lead[0].length).trim();
  }
  const stepped = numbering ? null : STEPPED.exec(label);
  if (stepped) {
    numbering = parseNumbering(stepped[1]!);
    label = label.slice(stepped[0].length).trim();
  }
  // under «1» a «- Số xã …» beside an empty STT
  const dash = numbering && numbering.kind !== 'dash' ? /^[-–+•]\s*/.exec(label) : null;
  if (dash) label = label.slice(dash[0].length);
  const kinds = region.kinds.get(line)!;
  return {
    at: line,
    label: label.slice(0, LONGEST_LABEL),
    numbering,
    indent: indentOf(view, line, layout),
    hasFigures: layout.figures.some((place) => kinds[place] === 'figure'),
  };
}

/** A label that stands beside the column of names: «Tổng cộng» merged over TT and name, sub-labels in columns of their own. */
function strayLabel(view: View, line: number, layout: Layout): string {
  for (const place of layout.labels) {
    if (place === layout.numbering && parseNumbering(view.text(line, place))) continue;
    const text = view.text(line, place);
    if (/\p{L}/u.test(text)) return text;
  }
  return '';
}

/** Leading spaces of the name, or the column it stands in where names take several. */
function indentOf(view: View, line: number, layout: Layout): number {
  const columns = layout.labels.filter((place) => place !== layout.numbering);
  for (const [index, place] of columns.entries()) {
    const value = view.cell(line, place)?.value;
    if (typeof value !== 'string' || value.trim() === '') continue;
    const spaces = /^[\s\u00A0]*/.exec(value)![0].length;
    return index * 100 + spaces;
  }
  return 0;
}

/** The outline level that a numbering tells; undefined where there is none. */
function levelOf({ indent }: Raw, numbering: Numbering | null): number | undefined {
  if (!numbering) return undefined;
  const depth = numbering.kind === 'decimal' ? numbering.stem.split('.').length - 1 : 0;
  return numberingRank(numbering.kind) * 1000 + depth * 100 + Math.min(indent, 99);
}

const TOP = -1;

/**
 * Rows without numbering: totals stand at the top; in a table that numbers most of its rows they hang under the row
 * before; elsewhere indentation tells.
 */
function levelOfUnnumbered(
  raw: readonly Raw[],
  levels: readonly (number | undefined)[],
  index: number,
  isTotal: boolean,
): number {
  if (isTotal) return TOP;
  const numbered = levels.filter((level) => level !== undefined).length;
  if (numbered * 2 < raw.length) return 10_000 + raw[index]!.indent;
  // a heading without figures between numbered rows heads those that follow
  return raw[index]!.hasFigures ? 20_000 : TOP + 0.5;
}
