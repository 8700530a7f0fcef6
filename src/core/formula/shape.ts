import { sumOf, type Sum } from './addends';
import { parse, type Node } from './parse';
import { relativeReference, writeReference } from './reference';
import type { Reference, Token } from './token';
import { tokenize } from './tokenize';

/** A formula apart from the cell it stands in: cells that were filled from one another share it. */
export interface Shape {
  /** In R1C1 style, names in one case: equal where formulas are. */
  readonly key: string;
  /** The key without figures, texts and the cells pointed at: formulas of one kind. */
  readonly skeleton: string;
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  /** Null where it cannot be read further than its pieces. */
  readonly node: Node | null;
  /** What it adds, where it is a sum. */
  readonly sum: Sum | null;
}

/** Reads formulas of one sheet; formulas of one shape are worked out once. */
export class ShapeReader {
  private readonly known = new Map<string, Shape>();

  /** The shape of a formula (without `=`) in the cell at `row`, `column`; null where it cannot be read. */
  read(formula: string, row: number, column: number): Shape | null {
    const tokens = tokenize(formula, row, column);
    if (tokens === null || tokens.length === 0) return null;
    const key = keyOf(tokens);
    const known = this.known.get(key);
    if (known) return known;
    const node = parse(tokens);
    const shape: Shape = {
      key,
      skeleton: joined(tokens, skeletonOf),
      tokens,
      references: tokens.filter((token) => token.kind === 'reference'),
      node,
      sum: node && sumOf(node),
    };
    this.known.set(key, shape);
    return shape;
  }
}

/** The formula (without `=`) as it would read in the cell at `row`, `column`; null where it would leave the sheet. */
export function writeShape({ tokens }: Pick<Shape, 'tokens'>, row: number, column: number): string | null {
  let fits = true;
  const formula = joined(tokens, (token) => {
    if (token.kind === 'call') return `${token.text}(`;
    if (token.kind !== 'reference') return token.text;
    const written = writeReference(token, row, column);
    fits &&= written !== null;
    return written ?? '';
  });
  return fits ? formula : null;
}

/** A formula's pieces in R1C1 style. */
export function keyOf(tokens: readonly Token[]): string {
  return joined(tokens, (token) => {
    if (token.kind === 'reference') return relativeReference(token);
    if (token.kind === 'call') return `${token.text}(`;
    return token.kind === 'number' ? String(Number(token.text)) : token.text.toUpperCase();
  });
}

function skeletonOf(token: Token): string {
  if (token.kind === 'reference') return `${token.sheet?.toLowerCase() ?? ''}@${token.to ? ':' : ''}`;
  if (token.kind === 'number') return '0';
  return token.kind === 'string' ? '""' : token.text;
}

/** Pieces put together; operands side by side (where cells cross) keep their space. */
function joined(tokens: readonly Token[], write: (token: Token) => string): string {
  let text = '';
  let wasOperand = false;
  for (const token of tokens) {
    if (wasOperand && isOperandStart(token)) text += ' ';
    text += write(token);
    wasOperand = isOperandEnd(token);
  }
  return text;
}

function isOperandStart(token: Token): boolean {
  return token.kind !== 'sign' || token.text === '(' || token.text === '{';
}

function isOperandEnd(token: Token): boolean {
  if (token.kind === 'sign')
    return token.text === ')' || token.text === '}' || token.text === '%' || token.text === '#';
  return token.kind !== 'call';
}
