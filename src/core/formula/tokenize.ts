import { readReference } from './reference';
import { PLACE } from './referencePattern';
import type { Token } from './token';

/** Excel's own limit to a formula; a longer one is not read. */
export const LONGEST_FORMULA = 8192;

const REFERENCE = new RegExp(PLACE, 'uy');
/** `'Biểu 02'!`, `Sheet1!`, `[1]Sheet1!`, `Sheet1:Sheet3!`. */
const SHEET = /(?:'(?:[^']|'')*'|(?:\[[^[\]']*\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/uy;
const STRING = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:N\/A|[A-Za-z0-9/_]+[!?])/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const OPENING = /\(/y;
const SIGN = /<=|>=|<>|[-+*/^&=<>%,;(){}:@#]/y;
const SPACES = /[\s\u00a0]+/y;

/**
 * The pieces of an A1 formula (without its `=`) as the cell at `row`, `column` sees them; spaces are left out. Null
 * where it cannot be read: longer than Excel allows, or something no formula holds. One pass, linear time.
 */
export function tokenize(formula: string, row: number, column: number): Token[] | null {
  if (formula.length > LONGEST_FORMULA) return null;
  const cursor = new Cursor(formula);
  const tokens: Token[] = [];
  for (;;) {
    cursor.take(SPACES);
    if (cursor.isAtEnd) return tokens;
    const token = next(cursor, row, column);
    if (token === null) return null;
    tokens.push(token);
  }
}

/** A place in a text from which pieces are taken. */
class Cursor {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** What a sticky pattern matches here, and goes past it; null where it matches nothing. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (!match) return null;
    this.at = pattern.lastIndex;
    return match[0];
  }

  /** A balanced `[…]` that opens here; an apostrophe takes the next sign as it is. Null where none is or ends. */
  takeBrackets(): string | null {
    if (this.text[this.at] !== '[') return null;
    let depth = 0;
    for (let i = this.at; i < this.text.length; i++) {
      const sign = this.text[i];
      if (sign === "'") i++;
      else if (sign === '[') depth++;
      else if (sign === ']' && --depth === 0) {
        const taken = this.text.slice(this.at, i + 1);
        this.at = i + 1;
        return taken;
      }
    }
    return null;
  }
}

function next(cursor: Cursor, row: number, column: number): Token | null {
  const string = cursor.take(STRING);
  if (string !== null) return { kind: 'string', text: string };
  const sheet = cursor.take(SHEET);
  const place = cursor.take(REFERENCE);
  if (place !== null) {
    const reference = readReference(place, sheet?.slice(0, -1) ?? null, row, column);
    return reference ?? { kind: 'name', text: (sheet ?? '') + place };
  }
  const error = cursor.take(ERROR);
  if (error !== null) return { kind: 'error', text: (sheet ?? '') + error.toUpperCase() };
  return sheet === null ? bare(cursor) : named(cursor, sheet);
}

/** A name after its sheet; a table's part after its workbook. */
function named(cursor: Cursor, sheet: string): Token | null {
  const name = cursor.take(NAME);
  return name === null ? null : { kind: 'name', text: sheet + name + (cursor.takeBrackets() ?? '') };
}

function bare(cursor: Cursor): Token | null {
  const number = cursor.take(NUMBER);
  if (number !== null) return { kind: 'number', text: number };
  const name = cursor.take(NAME);
  const part = cursor.takeBrackets();
  if (part !== null) return { kind: 'structured', text: (name ?? '') + part };
  if (name !== null) {
    return cursor.take(OPENING) === null
      ? { kind: 'name', text: name }
      : { kind: 'call', text: functionName(name) };
  }
  const sign = cursor.take(SIGN);
  return sign === null ? null : { kind: 'sign', text: sign };
}

/** Newer functions are stored with a prefix that nobody sees. */
function functionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
}
