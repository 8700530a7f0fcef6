import { trimText, unescapeText } from './excelText';
import { legacyFont } from './legacyFont';
import type { Attributes } from './xml';

/** A string of the workbook. */
export interface StoredText {
  readonly text: string;
  /** The legacy font its own formatting asks for; null where that is a plain font; absent: the cell's font rules. */
  readonly font?: string | null;
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
  /** The formatting of the longest run stands for all: a snapshot's cell knows one font. */
  private longestRun = -1;
  private font: string | null | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 't') {
      this.inText = !this.inPhonetic;
      this.run = '';
      this.preserve = attributes['xml:space'] === 'preserve';
    } else if (name === 'r') {
      this.inRun = true;
      this.runFont = undefined;
    } else if (name === 'rFont') {
      this.runFont = legacyFont(attributes.val) ?? null;
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
    const { text, font } = this;
    this.text = '';
    this.longestRun = -1;
    this.font = undefined;
    return font === undefined ? { text } : { text, font };
  }

  private endText(): void {
    this.inText = false;
    const trimmed = this.preserve ? this.run : trimText(this.run);
    // A run of nothing but space separates its neighbours: Excel keeps it whatever xml:space says.
    const kept = this.inRun && trimmed === '' ? this.run : trimmed;
    this.text += unescapeText(kept);
    if (this.inRun && kept.length > this.longestRun) {
      this.longestRun = kept.length;
      this.font = this.runFont;
    }
  }
}
