import { AttributeScanner, type Attributes } from './xmlAttributes';
import { nameEnd } from './xmlNames';
import { LONGEST_REFERENCE, withoutReferences } from './xmlReferences';

/** What is told while a text is scanned; names with their prefixes. */
export interface ScanHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /**
   * Passes whole elements that begin at a tag inside the root and that it understands by itself, and tells where they
   * end; `start` where there are none. What it passes has to be well-formed, and all of it in the text.
   */
  pass?(text: string, start: number): number;
  /** Called once at most; must throw. */
  fail(detail: string): never;
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const GREATER = 0x3e;

/** A tag that spans pieces of the text is looked at again with each: no sound one is as long. */
const LONGEST_TAG = 2 ** 19;
/** What cannot stand in XML 1.0; the decoder lets no half of a pair through. */
const FORBIDDEN = /[^\t\n\r -\ufffd]/;
const NOT_SPACE = /[^\t\n\r ]/;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** What is read until its end comes: a comment, an instruction, or text taken as it is. */
interface Section {
  readonly end: string;
  readonly isText: boolean;
}

/**
 * A scanner of well-formed XML that comes in pieces, several times as fast as a general parser because a workbook
 * needs little of XML: elements, attributes, text, CDATA; comments and instructions are passed over, a DOCTYPE is
 * refused. Strict where a reading could differ: nesting, doubled attributes, references, forbidden characters.
 */
export class XmlScanner {
  private readonly handler: ScanHandler;
  private readonly attributes: AttributeScanner;
  /** Names of the open elements. */
  private readonly path: string[] = [];
  private hadRoot = false;
  private rest = '';
  private section: Section | null = null;

  constructor(handler: ScanHandler) {
    this.handler = handler;
    this.attributes = new AttributeScanner((detail) => handler.fail(detail));
  }

  /** Takes the next piece. No piece may end within a pair of surrogates. */
  write(piece: string): void {
    if (FORBIDDEN.test(piece)) this.handler.fail('forbidden character');
    let text = this.rest + piece;
    this.rest = '';
    // a line ends with one sign only, whichever was written
    if (text.includes('\r')) {
      const isCut = text.endsWith('\r');
      text = (isCut ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
      const end = this.scan(text);
      this.keep(text.slice(end) + (isCut ? '\r' : ''));
    } else this.keep(text.slice(this.scan(text)));
  }

  /** The text is over. */
  end(): void {
    if (this.rest === '\r') this.rest = '\n';
    if (this.section || this.rest.startsWith('<') || this.path.length > 0)
      this.handler.fail('unexpected end');
    this.takeText(this.rest);
    if (!this.hadRoot) this.handler.fail('no root');
  }

  private keep(rest: string): void {
    if (rest.length > LONGEST_TAG) this.handler.fail('tag without end');
    this.rest = rest;
  }

  /** Tells what stands in the text, and how far that is. */
  private scan(text: string): number {
    let at = 0;
    while (at < text.length) {
      const next = this.section ? this.passSection(text, at, this.section) : this.step(text, at);
      if (next === at) break;
      at = next;
    }
    return at;
  }

  /** One tag or one stretch of text: where it ends; where it began if its end is yet to come. */
  private step(text: string, start: number): number {
    if (text.charCodeAt(start) !== 0x3c) return this.passText(text, start);
    switch (text.charCodeAt(start + 1)) {
      case SLASH:
        return this.closeTag(text, start);
      case BANG:
        return this.declaration(text, start);
      case QUESTION:
        this.section = { end: '?>', isText: false };
        return start + 2;
      default:
        return this.openTag(text, start);
    }
  }

  private passText(text: string, start: number): number {
    const next = text.indexOf('<', start);
    if (next >= 0) {
      this.takeText(text.slice(start, next));
      return next;
    }
    // the end may cut a reference in two
    const reference = text.lastIndexOf('&');
    const isCut = reference >= start && text.length - reference <= LONGEST_REFERENCE;
    const end = isCut && !text.includes(';', reference) ? reference : text.length;
    if (end > start) this.takeText(text.slice(start, end));
    return end;
  }

  private takeText(text: string): void {
    if (this.path.length === 0) {
      if (NOT_SPACE.test(text)) this.handler.fail('text outside the root');
      return;
    }
    const meant = withoutReferences(text);
    if (meant === null) this.handler.fail('unknown reference');
    else this.handler.text(meant);
  }

  private openTag(text: string, start: number): number {
    const passed = this.handler.pass?.(text, start) ?? start;
    if (passed > start) return passed;
    const end = nameEnd(text, start + 1);
    if (end === text.length) return start;
    if (end === start + 1) this.handler.fail('tag without name');
    const behind = this.attributes.scan(text, end);
    if (behind < 0) return start;
    if (this.path.length === 0 && this.hadRoot) this.handler.fail('two roots');
    this.hadRoot = true;
    const name = text.slice(start + 1, end);
    this.handler.open(name, this.attributes.found);
    if (text.charCodeAt(behind - 2) === SLASH) this.handler.close(name);
    else this.path.push(name);
    return behind;
  }

  private closeTag(text: string, start: number): number {
    const name = this.path.at(-1);
    const end = start + 2 + (name?.length ?? 0);
    if (text.charCodeAt(end) === GREATER && name !== undefined && text.startsWith(name, start + 2)) {
      this.path.pop();
      this.handler.close(name);
      return end + 1;
    }
    // rare: space before the end, or none yet
    const found = text.indexOf('>', start);
    if (found < 0) return start;
    if (name === undefined || text.slice(start + 2, found).trimEnd() !== name)
      this.handler.fail('wrong closing tag');
    this.path.pop();
    this.handler.close(name);
    return found + 1;
  }

  private declaration(text: string, start: number): number {
    if (text.startsWith(COMMENT, start)) {
      this.section = { end: '-->', isText: false };
      return start + COMMENT.length;
    }
    if (text.startsWith(CDATA, start)) {
      if (this.path.length === 0) this.handler.fail('text outside the root');
      this.section = { end: ']]>', isText: true };
      return start + CDATA.length;
    }
    // No part of a workbook has a DOCTYPE; entities could only be declared there.
    const written = text.slice(start, start + CDATA.length);
    if (!CDATA.startsWith(written) && !COMMENT.startsWith(written)) this.handler.fail('DOCTYPE');
    return start;
  }

  private passSection(text: string, start: number, { end, isText }: Section): number {
    const found = text.indexOf(end, start);
    const until = found < 0 ? Math.max(start, text.length - end.length + 1) : found;
    if (isText && until > start) this.handler.text(text.slice(start, until));
    if (found < 0) return until;
    this.section = null;
    return found + end.length;
  }
}
