import { trimText, unescapeText } from './excelText';
import { fontOfOld } from './fontOfOld';
import type { Attributes } from './xml';

/** A piece of a string; `font` is null for a plain font, absent where the cell's font rules. */
export interface StoredRun {
  readonly text: string;
  readonly font?: string | null;
}

/** A string of the workbook; `runs` only where its pieces differ in their fonts. */
export interface StoredText extends StoredRun {
  readonly runs?: readonly StoredRun[];
}

/** Puts one string together from its `<t>` or its runs; `<si>` and `<is>` are built alike. */
export class RichText {
  private text = '';
  private run = '';
  private runFont: string | null | undefined;
  private inRun = false;
  private inText = false;
  private inPhonetic = false;
  private preserve = false;
  /** The runs of one string; neighbours in the same font are one. */
  private runs: StoredRun[] = [];

  open(name: string, attributes: Attributes): void {
    if (name === 't') {
      this.inText = !this.inPhonetic;
      this.run = '';
      this.preserve = attributes['xml:space'] === 'preserve';
    } else if (name === 'r') {
      this.inRun = true;
      this.runFont = undefined;
    } else if (name === 'rFont') {
      this.runFont = fontOfOld(attributes.val) ?? null;
    } else if (name === 'rPh') {
      // Furigana: how the text is read aloud, not what it says.
      this.inPhonetic = true;
    }
  }

  addText(text: string): void {
    if (this.inText) this.run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'r') this.inRun = false;
    else if (name === 't' && this.inText) this.endText();
  }

  /** The finished string; the object is then ready for the next. */
  take(): StoredText {
    const { text, runs } = this;
    this.text = '';
    this.runs = [];
    const [first] = runs;
    if (first === undefined || (runs.length === 1 && first.font === undefined)) return { text };
    return runs.length === 1 ? { text, font: first.font! } : { text, runs };
  }

  private endText(): void {
    this.inText = false;
    const trimmed = this.preserve ? this.run : trimText(this.run);
    // A run of nothing but space separates its neighbours: Excel keeps it whatever xml:space says.
    const kept = this.inRun && trimmed === '' ? this.run : trimmed;
    const shown = unescapeText(kept);
    this.text += shown;
    if (this.inRun && shown !== '') this.addRun(shown);
  }

  private addRun(text: string): void {
    const last = this.runs.at(-1);
    const font = this.runFont;
    // space reads alike in any font
    if (last && (last.font === font || text.trim() === '')) {
      this.runs[this.runs.length - 1] = { ...last, text: last.text + text };
    } else this.runs.push(font === undefined ? { text } : { text, font });
  }
}
