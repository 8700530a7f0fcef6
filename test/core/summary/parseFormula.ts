import type { CellValue } from '../../../src/core/snapshot/workbook';

export type Node =
  | { readonly kind: 'literal'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'ref'; readonly at: number }
  | { readonly kind: 'unary'; readonly sign: string; readonly of: Node }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const TOKEN = new RegExp(
  String.raw`\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|` +
    '\u0001(\\d+)\u0002' +
    String.raw`|([A-Z]+)(?=\()|(>=|<=|<>|[-+*/&=<>(){},;]))`,
  'y',
);

interface Token {
  readonly kind: 'number' | 'text' | 'ref' | 'name' | 'sign';
  readonly text: string;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`no formula from ${from}: ${JSON.stringify(text)}`);
    const kinds = ['number', 'text', 'ref', 'name', 'sign'] as const;
    const at = kinds.findIndex((_, index) => match[index + 1] !== undefined);
    tokens.push({ kind: kinds[at]!, text: match[at + 1]!.replace(/""/g, '"') });
  }
  return tokens;
}

/** Operators that bind as strongly as each other, the weakest first. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/** Parses the text of a formula whose references were replaced by numbers between two control characters. */
export function parse(text: string): Node {
  const tokens = tokenize(text);
  let at = 0;
  const isSign = (sign: string): boolean => tokens[at]?.kind === 'sign' && tokens[at]!.text === sign;
  const expect = (sign: string): void => {
    if (!isSign(sign)) throw new Error(`${sign} expected in ${JSON.stringify(text)}`);
    at++;
  };
  const binary = (level: number): Node => {
    if (level === LEVELS.length) return unary();
    let left = binary(level + 1);
    while (tokens[at]?.kind === 'sign' && LEVELS[level]!.includes(tokens[at]!.text)) {
      const op = tokens[at++]!.text;
      left = { kind: 'binary', op, left, right: binary(level + 1) };
    }
    return left;
  };
  const unary = (): Node => {
    if (!isSign('-') && !isSign('+')) return primary();
    const sign = tokens[at++]!.text;
    return { kind: 'unary', sign, of: unary() };
  };
  const list = (end: string): Node[] => {
    const items: Node[] = [];
    if (!isSign(end)) {
      do items.push(binary(0));
      while (isSign(',') && ++at > 0);
    }
    expect(end);
    return items;
  };
  const array = (): Node => {
    const rows: CellValue[][] = [[]];
    while (!isSign('}')) {
      const token = tokens[at++]!;
      if (token.text === ';') rows.push([]);
      else if (token.kind === 'number') rows.at(-1)!.push(Number(token.text));
      else if (token.text !== ',') throw new Error(`array in ${JSON.stringify(text)}`);
    }
    expect('}');
    return { kind: 'array', rows };
  };
  const primary = (): Node => {
    const token = tokens[at++];
    if (!token) throw new Error(`formula ends early: ${JSON.stringify(text)}`);
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'literal', value: token.text };
    if (token.kind === 'ref') return { kind: 'ref', at: Number(token.text) };
    if (token.kind === 'name') {
      expect('(');
      return { kind: 'call', name: token.text, args: list(')') };
    }
    if (token.text === '{') return array();
    if (token.text !== '(') throw new Error(`${token.text} in ${JSON.stringify(text)}`);
    const inner = binary(0);
    expect(')');
    return inner;
  };
  const whole = binary(0);
  if (at !== tokens.length) throw new Error(`more after the formula: ${JSON.stringify(text)}`);
  return whole;
}
