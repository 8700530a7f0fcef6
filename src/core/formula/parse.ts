import type { Reference, Token } from './token';

/** What a formula does, as far as the rules look: sums, products and calls; everything else is `other`. */
export type Node =
  | Reference
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** `a + b - c`: terms with weight 1 or −1, however many. */
  | { readonly kind: 'sum'; readonly terms: readonly { readonly node: Node; readonly weight: 1 | -1 }[] }
  /** `a * b / c`: what is divided by is `inverse`. */
  | {
      readonly kind: 'product';
      readonly factors: readonly { readonly node: Node; readonly inverse: boolean }[];
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] }
  | { readonly kind: 'other' };

/** Excel allows 64 levels of functions; brackets may nest deeper but nobody writes them so. */
const DEEPEST = 64;

const OTHER: Node = { kind: 'other' };
const COMPARISONS = new Set(['=', '<', '>', '<=', '>=', '<>']);

/** A formula's tree from its tokens; null where it cannot be read (not closed, nested too deep, no formula). */
export function parse(tokens: readonly Token[]): Node | null {
  if (tokens.length === 0) return null;
  const parser = new Parser(tokens);
  const node = parser.expression();
  return node !== null && parser.isAtEnd ? node : null;
}

/**
 * By levels, weakest first: comparison, `&`, `+ -`, `* /`, `^`, signs before, `%` after, a single operand. Each
 * level loops over its chain, so that only brackets and calls nest.
 */
class Parser {
  private at = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  expression(): Node | null {
    return this.chain(COMPARISONS, () => this.joined());
  }

  private joined(): Node | null {
    return this.chain(new Set(['&']), () => this.sum());
  }

  private sum(): Node | null {
    const first = this.product();
    if (first === null) return null;
    const terms: { node: Node; weight: 1 | -1 }[] = [{ node: first, weight: 1 }];
    for (let sign = this.takeSign('+', '-'); sign !== null; sign = this.takeSign('+', '-')) {
      const node = this.product();
      if (node === null) return null;
      terms.push({ node, weight: sign === '+' ? 1 : -1 });
    }
    return terms.length === 1 ? first : { kind: 'sum', terms };
  }

  private product(): Node | null {
    const first = this.power();
    if (first === null) return null;
    const factors = [{ node: first, inverse: false }];
    for (let sign = this.takeSign('*', '/'); sign !== null; sign = this.takeSign('*', '/')) {
      const node = this.power();
      if (node === null) return null;
      factors.push({ node, inverse: sign === '/' });
    }
    return factors.length === 1 ? first : { kind: 'product', factors };
  }

  private power(): Node | null {
    return this.chain(new Set(['^']), () => this.signed());
  }

  private signed(): Node | null {
    let isNegative = false;
    let isArray = false;
    for (let sign = this.takeSign('+', '-', '@'); sign !== null; sign = this.takeSign('+', '-', '@')) {
      if (sign === '-') isNegative = !isNegative;
      if (sign === '@') isArray = true;
    }
    const node = this.withSuffix();
    if (node === null || isArray) return node && OTHER;
    return isNegative ? { kind: 'sum', terms: [{ node, weight: -1 }] } : node;
  }

  private withSuffix(): Node | null {
    let node = this.operand();
    for (let sign = this.takeSign('%', '#'); node !== null && sign !== null; sign = this.takeSign('%', '#')) {
      const hundred: Node = { kind: 'number', value: 100 };
      node =
        sign === '#'
          ? OTHER
          : {
              kind: 'product',
              factors: [
                { node, inverse: false },
                { node: hundred, inverse: true },
              ],
            };
    }
    // `A1:INDEX(…)`, and cells side by side that mean where they cross: a range we do not follow
    while (node !== null && (this.takeSign(':') !== null || this.isOperandNext())) {
      node = this.operand() && OTHER;
    }
    return node;
  }

  private operand(): Node | null {
    const token = this.tokens[this.at++];
    if (!token) return null;
    switch (token.kind) {
      case 'reference':
        return token;
      case 'number':
        return { kind: 'number', value: Number(token.text) };
      case 'string':
        return { kind: 'text', text: token.text };
      case 'call':
        return this.call(token.text);
      case 'name':
      case 'structured':
      case 'error':
        return OTHER;
      case 'sign':
        if (token.text === '(') return this.bracket();
        return token.text === '{' ? this.array() : null;
    }
  }

  private call(name: string): Node | null {
    if (++this.depth > DEEPEST) return null;
    const args: (Node | null)[] = [];
    while (this.takeSign(')') === null) {
      if (args.length > 0 && this.takeSign(',', ';') === null) return null;
      if (args.length === 0 && this.isSign(',', ';')) {
        args.push(null);
        continue;
      }
      // an argument may be left out: `IF(A1,,0)`
      if (this.isSign(',', ';', ')')) args.push(null);
      else {
        const node = this.expression();
        if (node === null) return null;
        args.push(node);
      }
    }
    this.depth--;
    return { kind: 'call', name, args };
  }

  /** `(a)`, and `(a,b)`: several ranges as one, which we do not follow. */
  private bracket(): Node | null {
    if (++this.depth > DEEPEST) return null;
    const node = this.expression();
    let isUnion = false;
    while (node !== null && this.takeSign(',', ';') !== null) {
      isUnion = true;
      if (this.expression() === null) return null;
    }
    if (node === null || this.takeSign(')') === null) return null;
    this.depth--;
    return isUnion ? OTHER : node;
  }

  private array(): Node | null {
    while (this.at < this.tokens.length)
      if (this.takeSign('}') !== null) return OTHER;
      else this.at++;
    return null;
  }

  private chain(signs: ReadonlySet<string>, part: () => Node | null): Node | null {
    let node = part();
    while (node !== null && this.isSignOf(signs)) {
      this.at++;
      node = part() && OTHER;
    }
    return node;
  }

  private isOperandNext(): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && (token.kind !== 'sign' || token.text === '(' || token.text === '{');
  }

  private isSignOf(signs: ReadonlySet<string>): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && signs.has(token.text);
  }

  private isSign(...signs: readonly string[]): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && signs.includes(token.text);
  }

  private takeSign(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    this.at++;
    return token.text;
  }
}
