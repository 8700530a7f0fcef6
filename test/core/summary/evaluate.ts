import type { PlannedFormula, PlannedRef, SheetPlan } from '../../../src/core/sheetPlan/sheetPlan';
import { address } from '../../../src/core/snapshot/address';
import { cellAt, type CellValue, type Workbook } from '../../../src/core/snapshot/workbook';
import { parse, type Node } from './parseFormula';

type Scalar = CellValue;
type Table = Scalar[][];
type Value = { readonly table: Table };

const FAILED: Scalar = { error: '#VALUE!' };

/**
 * Works out planned formulas by its own means: the few functions that they use, as Excel and LibreOffice have them.
 * References go to the workbook that was read and to the plan; a formula cell of the plan is worked out first.
 */
export class Evaluator {
  private readonly done = new Map<string, Scalar>();

  constructor(
    private readonly workbook: Workbook,
    private readonly plan: SheetPlan,
  ) {}

  /** The cells whose formula gives something else than the stored value, in words. */
  wrong(): string[] {
    const found: string[] = [];
    this.plan.rows.forEach((row, r) =>
      row.forEach(({ value, formula }, c) => {
        if (!formula) return;
        const got = this.ownCell(r, c);
        const isSame =
          typeof got === 'number' && typeof value === 'number' ? Math.abs(got - value) < 1e-9 : got === value;
        if (!isSame)
          found.push(
            `${this.plan.name}!${address(r, c)} is ${JSON.stringify(got)}, stored ${JSON.stringify(value)}`,
          );
      }),
    );
    return found;
  }

  /** What a cell of the plan shows after calculation. */
  ownCell(row: number, column: number): Scalar {
    const key = `${row},${column}`;
    const known = this.done.get(key);
    if (known !== undefined) return known;
    const planned = this.plan.rows[row]?.[column];
    const result = planned?.formula ? this.calculate(planned.formula) : (planned?.value ?? null);
    this.done.set(key, result);
    return result;
  }

  calculate(formula: PlannedFormula): Scalar {
    const refs: PlannedRef[] = [];
    const text = formula
      .map((piece) => (typeof piece === 'string' ? piece : `\u0001${refs.push(piece) - 1}\u0002`))
      .join('');
    const result = single(this.node(parse(text), refs));
    return result === null ? 0 : result;
  }

  private range({ sheet, rect }: PlannedRef): Table {
    const table: Table = [];
    for (let row = rect.top; row <= rect.bottom; row++) {
      const cells: Scalar[] = [];
      for (let column = rect.left; column <= rect.right; column++) {
        cells.push(
          sheet === 'own'
            ? this.ownCell(row, column)
            : (cellAt(this.workbook.sheets[sheet]!, row, column)?.value ?? null),
        );
      }
      table.push(cells);
    }
    return table;
  }

  private node(node: Node, refs: readonly PlannedRef[]): Value {
    switch (node.kind) {
      case 'literal':
        return one(node.value);
      case 'array':
        return { table: node.rows.map((row) => [...row]) };
      case 'ref':
        return { table: this.range(refs[node.at]!) };
      case 'unary':
        return map(this.node(node.of, refs), (value) => {
          const number = numberOf(value);
          return number === null ? FAILED : node.sign === '-' ? -number : number;
        });
      case 'binary':
        return zip(this.node(node.left, refs), this.node(node.right, refs), (a, b) => operate(node.op, a, b));
      case 'call':
        return this.call(node, refs);
    }
  }

  private call({ name, args }: Extract<Node, { kind: 'call' }>, refs: readonly PlannedRef[]): Value {
    const value = (at: number): Value => this.node(args[at]!, refs);
    const isRef = (at: number): boolean => args[at]!.kind === 'ref';
    const numbers = (): number[] => args.flatMap((_, at) => summands(value(at), isRef(at)));
    switch (name) {
      case 'IF': {
        const test = single(value(0));
        if (isError(test)) return one(test);
        return test === true || (typeof test === 'number' && test !== 0)
          ? value(1)
          : args[2]
            ? value(2)
            : one(false);
      }
      case 'SUM':
        return one(firstError(args.map((_, at) => value(at))) ?? numbers().reduce((a, b) => a + b, 0));
      case 'SUMPRODUCT':
        return one(sumProduct(args.map((_, at) => value(at))));
      case 'COUNTA':
        return one(args.flatMap((_, at) => value(at).table.flat()).filter((cell) => cell !== null).length);
      case 'COUNT':
        return one(
          args.flatMap((_, at) => value(at).table.flat()).filter((cell) => typeof cell === 'number').length,
        );
      case 'COUNTIF':
      case 'COUNTIFS':
        return one(countIfs(args.map((_, at) => value(at))));
      case 'ISNUMBER':
        return map(value(0), (cell) => typeof cell === 'number');
      case 'ROUND': {
        const [number, digits] = [single(value(0)), single(value(1))];
        if (isError(number)) return one(number);
        return one(
          typeof number === 'number' && typeof digits === 'number' ? roundHalfUp(number, digits) : FAILED,
        );
      }
      case 'ABS':
        return map(value(0), (cell) => (numberOf(cell) === null ? FAILED : Math.abs(numberOf(cell)!)));
      case 'MAX':
        return one(Math.max(...numbers()));
      case 'MIN':
        return one(Math.min(...numbers()));
      case 'TRIM':
        return map(value(0), (cell) => (isError(cell) ? cell : textOf(cell).trim().replace(/ {2,}/g, ' ')));
      case 'RANK': {
        const mine = single(value(0));
        if (typeof mine !== 'number') return one(FAILED);
        return one(
          1 +
            value(1)
              .table.flat()
              .filter((cell) => typeof cell === 'number' && cell > mine).length,
        );
      }
      case 'MMULT':
        return multiply(value(0), value(1));
      default:
        throw new Error(`no function ${name}`);
    }
  }
}

function one(value: Scalar): Value {
  return { table: [[value]] };
}

function single({ table }: Value): Scalar {
  return table[0]![0]!;
}

function isError(value: Scalar): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

function firstError(values: readonly Value[]): Scalar {
  return values.flatMap(({ table }) => table.flat()).find(isError) ?? null;
}

function textOf(value: Scalar): string {
  if (value === null) return '';
  return typeof value === 'boolean'
    ? String(value).toUpperCase()
    : typeof value === 'object'
      ? value.error
      : String(value);
}

function numberOf(value: Scalar): number | null {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return Number(value);
  return null;
}

/** SUM takes only numbers of a reference; text and logical values there are passed over. */
function summands({ table }: Value, isRef: boolean): number[] {
  return table.flat().flatMap((cell) => {
    if (typeof cell === 'number') return [cell];
    return isRef ? [] : (numberOf(cell) ?? NaN);
  });
}

/** 15 significant digits, as Excel rounds. */
function roundHalfUp(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
}

function map({ table }: Value, change: (value: Scalar) => Scalar): Value {
  return { table: table.map((row) => row.map(change)) };
}

/** Element by element; a single value, row or column is spread over the other side. */
function zip(a: Value, b: Value, change: (a: Scalar, b: Scalar) => Scalar): Value {
  const rows = Math.max(a.table.length, b.table.length);
  const columns = Math.max(a.table[0]!.length, b.table[0]!.length);
  const at = ({ table }: Value, row: number, column: number): Scalar => {
    const cells = table[table.length === 1 ? 0 : row];
    return cells ? (cells[cells.length === 1 ? 0 : column] ?? null) : { error: '#N/A' };
  };
  return {
    table: Array.from({ length: rows }, (_line, row) =>
      Array.from({ length: columns }, (_, column) => change(at(a, row, column), at(b, row, column))),
    ),
  };
}

function operate(op: string, a: Scalar, b: Scalar): Scalar {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (op === '&') return textOf(a) + textOf(b);
  if ('+-*/'.includes(op)) {
    const [left, right] = [numberOf(a), numberOf(b)];
    if (left === null || right === null) return FAILED;
    if (op === '/') return right === 0 ? { error: '#DIV/0!' } : left / right;
    return op === '+' ? left + right : op === '-' ? left - right : left * right;
  }
  const order = compare(a, b);
  switch (op) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
    case '>=':
      return order >= 0;
    default:
      return order <= 0;
  }
}

/** Numbers before text before logical values; an empty cell is whatever the other side is; case does not count. */
function compare(a: Scalar, b: Scalar): number {
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [x, y] = [left.toLowerCase(), right.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** Non-numbers in an array count as 0; an error makes the whole an error. */
function sumProduct(values: readonly Value[]): Scalar {
  const error = firstError(values);
  if (error !== null) return error;
  const flat = values.map(({ table }) => table.flat());
  return flat[0]!.reduce<number>(
    (sum, _, at) =>
      sum + flat.reduce((product, cells) => product * (typeof cells[at] === 'number' ? cells[at] : 0), 1),
    0,
  );
}

function countIfs(args: readonly Value[]): number {
  const pairs: { cells: Scalar[]; fits: (cell: Scalar) => boolean }[] = [];
  for (let at = 0; at < args.length; at += 2) {
    pairs.push({ cells: args[at]!.table.flat(), fits: condition(single(args[at + 1]!)) });
  }
  return pairs[0]!.cells.filter((_, at) => pairs.every(({ cells, fits }) => fits(cells[at]!))).length;
}

/**
 * The strict reading: a number matches numbers alone (Excel would also match text that reads as the number,
 * LibreOffice would not), a text whole texts without regard to case.
 */
function condition(criterion: Scalar): (cell: Scalar) => boolean {
  if (typeof criterion === 'number') return (cell) => cell === criterion;
  const text = textOf(criterion);
  const match = /^(>=|<=|<>|>|<|=)(.*)$/.exec(text);
  if (!match) {
    if (/[*?~]/.test(text)) throw new Error(`wildcards in ${text}`);
    return (cell) => typeof cell === 'string' && cell.toLowerCase() === text.toLowerCase();
  }
  const bound = Number(match[2]);
  if (match[2] === '' || Number.isNaN(bound)) throw new Error(`condition ${text}`);
  return (cell) => typeof cell === 'number' && operate(match[1]!, cell, bound) === true;
}

function multiply(a: Value, b: Value): Value {
  if (a.table[0]!.length !== b.table.length) return one(FAILED);
  const isNumeric = [...a.table.flat(), ...b.table.flat()].every((cell) => typeof cell === 'number');
  if (!isNumeric) return one(FAILED);
  return {
    table: a.table.map((row) =>
      b.table[0]!.map((_, column) =>
        row.reduce<number>((sum, cell, at) => sum + (cell as number) * (b.table[at]![column] as number), 0),
      ),
    ),
  };
}
