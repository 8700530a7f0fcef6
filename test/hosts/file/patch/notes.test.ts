import { annotateWorkbook } from '../../../../src/hosts/file/patch/annotateWorkbook';
import type { Note } from '../../../../src/core/annotation/notes';
import { richWorkbook } from '../rich/richWorkbook';
import { buildWorkbook } from '../workbookBuilder';
import { cleared, expectSameParts, PLAIN, textOf } from './patching';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const plain = buildWorkbook({ sheets: [{ data: ROW }, { data: ROW }] });
const rich = richWorkbook();

const note = (sheet: number, row: number, column: number, text = 'Sai'): Note => ({
  sheet,
  row,
  column,
  text,
});
const withNotes = (file: Uint8Array, notes: readonly Note[]) => annotateWorkbook(file, { ...PLAIN, notes });

describe('notes', () => {
  it('come with their box, their type and their place among the sheet’s elements', async () => {
    const { file, notesLeftOut } = await withNotes(plain, [note(0, 6, 2, '<17> & "18"')]);
    expect(notesLeftOut).toBe(0);
    expect(textOf(file, 'xl/comments1.xml')).toContain('ref="C7"');
    expect(textOf(file, 'xl/comments1.xml')).toContain('Soát Biểu:\n&lt;17&gt; &amp; &quot;18&quot;');
    const shapes = textOf(file, 'xl/drawings/vmlDrawing1.vml');
    expect(shapes).toMatch(/<x:Row>6<\/x:Row><x:Column>2<\/x:Column>/);
    expect(textOf(file, '[Content_Types].xml')).toContain('Extension="vml"');
    expect(textOf(file, 'xl/worksheets/sheet1.xml')).toMatch(
      /<legacyDrawing [^>]*r:id="rId\d+"\/><\/worksheet>/,
    );
  });

  it('of two sheets stand apart, and both go', async () => {
    const { file } = await withNotes(plain, [note(0, 0, 0), note(1, 0, 0), note(1, 5, 5)]);
    expect(textOf(file, 'xl/comments2.xml').match(/<comment /g)).toHaveLength(2);
    expect(textOf(file, 'xl/drawings/vmlDrawing2.vml')).toContain('data="2"');
    expectSameParts(await cleared(file), plain);
  });

  it('are never added to a user’s note nor to one that stands for a threaded comment', async () => {
    // Biểu 02 is the second sheet; its A1 holds a note and its B8 a threaded comment
    const { file, notesLeftOut } = await withNotes(rich, [note(1, 0, 0), note(1, 7, 1), note(1, 8, 1)]);
    expect(notesLeftOut).toBe(2);
    const list = textOf(file, 'xl/comments1.xml');
    expect([...list.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['A1', 'B8', 'B9']);
    expect(textOf(file, 'xl/drawings/vmlDrawing1.vml')).toContain('_x0000_s1027');
    expectSameParts(await cleared(file), rich);
  });

  it('all left out change nothing', async () => {
    const { file, notesLeftOut } = await withNotes(rich, [note(1, 0, 0)]);
    expect(notesLeftOut).toBe(1);
    expect(textOf(file, 'xl/comments1.xml')).toBe(textOf(rich, 'xl/comments1.xml'));
  });

  it('keep what XML cannot hold as Excel writes it', async () => {
    const { file } = await withNotes(plain, [note(0, 0, 0, 'a\u0007b\uD800c_x0041_')]);
    expect(textOf(file, 'xl/comments1.xml')).toContain('a_x0007_b\uFFFDc_x005F_x0041_');
  });
});
