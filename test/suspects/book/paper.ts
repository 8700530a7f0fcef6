import type { Cell, CellValue, Rect, Sheet } from '../../../src/core/snapshot/workbook';
import type { Domain, Equation, Figure, MarkStyle, Role } from './book';

/** The book while it is being written. */
export class Draft {
  readonly figures: Figure[] = [];
  readonly equations: Equation[] = [];
  readonly sheets: Paper[] = [];

  constructor(readonly marks: MarkStyle) {}

  sheet(name: string): Paper {
    const paper = new Paper(this, this.sheets.length, name);
    this.sheets.push(paper);
    return paper;
  }

  /** target = Σ terms (+ constant), the terms with weight 1. */
  sum(target: number, terms: readonly number[], constant = 0): void {
    const weighted = terms.map((figure) => ({ figure, weight: 1 }));
    this.equations.push({ kind: 'sum', target, terms: weighted, constant, slack: 0 });
  }

  /** target = Σ terms ÷ units, rounded to so many decimals. */
  average(target: number, terms: readonly number[], units: number, decimals: number): void {
    const weighted = terms.map((figure) => ({ figure, weight: 1 / units }));
    const slack = 0.5 * 10 ** -decimals;
    this.equations.push({ kind: 'sum', target, terms: weighted, constant: 0, slack });
  }

  truthOf(figure: number): number {
    return this.figures[figure]!.truth;
  }
}

/** One sheet while it is being written. */
export class Paper {
  private readonly rows = new Map<number, (Cell | undefined)[]>();
  private readonly merges: Rect[] = [];

  constructor(
    private readonly draft: Draft,
    private readonly index: number,
    private readonly name: string,
  ) {}

  text(row: number, column: number, value: string | number): void {
    this.put(row, column, { value });
  }

  merge(top: number, left: number, bottom: number, right: number, value: string): void {
    this.text(top, left, value);
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  /** Writes a figure and returns its name in the draft. */
  figure(row: number, column: number, role: Role, domain: Domain, truth: number): number {
    this.put(row, column, cellOf(domain, truth, this.draft.marks));
    this.draft.figures.push({ sheet: this.index, row, column, role, domain, truth });
    return this.draft.figures.length - 1;
  }

  finish(): Sheet {
    const nothing = { hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
    const rows = new Map([...this.rows].sort(([a], [b]) => a - b));
    return { name: this.name, visibility: 'visible', rows, merges: this.merges, ...nothing };
  }

  private put(row: number, column: number, cell: Cell | undefined): void {
    const line = this.rows.get(row) ?? [];
    line[column] = cell;
    this.rows.set(row, line);
  }
}

/** The cell that shows a value: marks in the book's way, decimals with a format. */
export function cellOf(domain: Domain, value: number, marks: MarkStyle): Cell | undefined {
  if (domain.kind === 'mark' && (value === 0 || value === 1)) {
    const shown = markValue(value, marks);
    return shown === null ? undefined : { value: shown };
  }
  if (domain.kind !== 'decimal') return { value };
  return { value, format: `0.${'0'.repeat(domain.decimals)}` };
}

function markValue(mark: 0 | 1, marks: MarkStyle): CellValue {
  if (mark === 0) return marks === 'one-zero' ? 0 : null;
  return marks === 'x-blank' ? 'x' : 1;
}
