import { nameEnd } from './xmlNames';
import { withoutReferences } from './xmlReferences';

/** An element's attributes by their names as written. It has no prototype, so any name is safe. */
export type Attributes = Readonly<Record<string, string>>;

/** Of one element. The root of a sheet has some forty; a hundred million would bring the engine down. */
const MAX_ATTRIBUTES = 1000;

const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const AMPERSAND = 0x26;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

/**
 * An object without members of any kind, as Object.create(null) is, but of a hidden class that the engine shares
 * between all elements with the same attributes: several times as fast to fill.
 */
class Bare {
  [name: string]: string;
}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, 'constructor');

/** Reads what stands in an opening tag behind its name. */
export class AttributeScanner {
  /** The attributes of the tag that was scanned last. */
  found: Attributes = new Bare();

  /** `fail` is told what is wrong with a tag, and must throw. */
  constructor(private readonly fail: (detail: string) => never) {}

  /** Where the tag ends, from the end of its name on: behind its `>`; -1 where the text ends before. */
  scan(text: string, start: number): number {
    const found = new Bare();
    this.found = found;
    let at = start;
    for (let count = 0; ; count++) {
      const begin = behindSpace(text, at);
      if (begin === text.length) return -1;
      const code = text.charCodeAt(begin);
      if (code === GREATER) return begin + 1;
      if (code === SLASH) return this.emptyEnd(text, begin);
      if (begin === at) return this.fail('no space between attributes');
      if (count === MAX_ATTRIBUTES) return this.fail('too many attributes');
      at = this.attribute(text, begin, found);
      if (at < 0) return at;
    }
  }

  private emptyEnd(text: string, slash: number): number {
    if (slash + 1 === text.length) return -1;
    return text.charCodeAt(slash + 1) === GREATER ? slash + 2 : this.fail('stray slash');
  }

  private attribute(text: string, start: number, found: Bare): number {
    const end = nameEnd(text, start);
    const equals = behindSpace(text, end);
    const open = behindSpace(text, equals + 1);
    if (open >= text.length) return -1;
    const quote = text.charCodeAt(open);
    const isSound =
      end > start && text.charCodeAt(equals) === EQUALS && (quote === QUOTE || quote === APOSTROPHE);
    if (!isSound) return this.fail('no attribute');
    const close = this.valueEnd(text, open + 1, quote);
    if (close < 0) return -1;
    const name = text.slice(start, end);
    if (name in found) return this.fail('an attribute twice');
    found[name] = this.isPlain ? text.slice(open + 1, close) : this.valueOf(text.slice(open + 1, close));
    return close + 1;
  }

  /** Whether the value that was passed last stands for itself. */
  private isPlain = true;

  private valueEnd(text: string, start: number, quote: number): number {
    this.isPlain = true;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) return at;
      if (code === LESS) return this.fail('< in an attribute');
      if (code === AMPERSAND || code < SPACE) this.isPlain = false;
    }
    return -1;
  }

  /** Space of any kind is a space, unless written as a reference. */
  private valueOf(written: string): string {
    return withoutReferences(written.replace(/[\t\n]/g, ' ')) ?? this.fail('unknown reference');
  }
}

function behindSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= SPACE) at++;
  return at;
}
