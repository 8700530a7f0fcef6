import { check } from '../../../../src/core/check';
import { say } from '../../../../src/core/messages/text';
import type { Workbook } from '../../../../src/core/snapshot/workbook';
import { toTcvn3, toVni } from '../../text/legacy/encoders';
import { TWINS, withTexts } from '../../text/legacy/twins';
import { ruleTests } from '../ruleTests';
import { sheet, sheetOf } from '../sheetOf';
import { CROSSES, DISTRICTS } from '../sheets';

const twin = (name: string, workbook: Workbook): Workbook =>
  TWINS.find(([says]) => says === name)![1](workbook);

const TWO_SHEETS: Workbook = { sheets: [sheet(DISTRICTS, {}, 'Biểu 02'), sheet(CROSSES, {}, 'Biểu 03')] };
const TCVN3 = twin('TCVN3, told by fonts', TWO_SHEETS);

/** A sheet of which every other text is TCVN3 and every other VNI. */
const MIXED = ((): Workbook => {
  let count = 0;
  return withTexts(sheetOf(DISTRICTS), (text) =>
    count++ % 2 === 0 ? { value: toTcvn3(text), font: '.VnTime' } : { value: toVni(text), font: 'VNI-Times' },
  );
})();

const SILENT = { actual: null, expected: null };

ruleTests('text/legacy-encoding', 'note', {
  accept: [
    { says: 'Unicode', sheet: DISTRICTS },
    { says: 'decomposed Unicode', sheet: twin('decomposed Unicode', TWO_SHEETS) },
    {
      says: 'one word that may be old text, in a font of Unicode',
      sheet: DISTRICTS,
      changes: { B14: 'C©u' },
    },
    {
      says: 'Unicode typed in an old font',
      sheet: withTexts(TWO_SHEETS, (value) => ({ value, font: '.VnTime' })),
    },
    {
      says: 'other languages and signs in a note',
      sheet: DISTRICTS,
      changes: { B14: 'Größe à la carte, façade × 5 m², ±2 °C', B15: 'Señor Müller © «Ångström»' },
    },
  ],
  reject: [
    {
      says: 'TCVN3 by fonts: one finding a sheet, over its texts',
      sheet: TCVN3,
      finds: [
        { cell: 'Biểu 02!A1:N12', ...SILENT },
        { cell: 'Biểu 03!A1:V9', ...SILENT },
      ],
    },
    {
      says: 'TCVN3 in a font of Unicode',
      sheet: twin('TCVN3 in a font of Unicode', sheetOf(DISTRICTS)),
      finds: [{ cell: 'Biểu 02!A1:N12', ...SILENT }],
    },
    {
      says: 'VNI by fonts',
      sheet: twin('VNI, told by fonts', sheetOf(DISTRICTS)),
      finds: [{ cell: 'Biểu 02!A1:N12', ...SILENT }],
    },
    {
      says: 'both encodings on one sheet: one finding each',
      sheet: MIXED,
      finds: [
        { cell: 'Biểu 02!A1:N12', ...SILENT },
        { cell: 'Biểu 02!A2:M11', ...SILENT },
      ],
    },
  ],
});

describe('the words of text/legacy-encoding', () => {
  const [finding] = check(TCVN3).findings;

  it('name the sheet, the encoding and an example', () => {
    expect(finding!.label).toBe('Biểu 02');
    expect(say(finding!.message, 'vi')).toMatch(
      /^\d+ ô .*TCVN3.*«BiÓu 02: KÕt qu¶ thùc hiÖn [^»]*…» → «Biểu 02: Kết quả thực hiện [^»]*…»/u,
    );
    expect(say(finding!.message, 'en')).toContain('TCVN3');
  });
});
