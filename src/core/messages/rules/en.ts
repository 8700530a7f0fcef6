import type { RuleId } from '../../rules/ruleId';
import type { RuleWords } from './ruleWords';

/** The same in English, plain and short. */
export const en: Readonly<Record<RuleId, RuleWords>> = {
  'grid/row-total': {
    meaning:
      'The count of criteria met by a commune differs from the marks on its line; that of a total line from the sum of its criterion cells. Where the totals of line and column are both off, the mark where they cross is suspected.',
    answer:
      'Hold each mark of the line against the commune’s dossier. Where the marks are right mend the total, else the mark; the column’s total then agrees as well.',
  },
  'grid/column-total': {
    meaning:
      'The count of communes that meet a criterion (of a district, of the province), or the total of totals, differs from its component lines.',
    answer:
      'Look at the lines that are added up: where all are there and right mend the total; where a district’s line is wrong mend that line.',
  },
  'grid/average': {
    meaning:
      'The average differs from total ÷ communes listed, to the decimals shown; one that was cut instead of rounded is only noted.',
    answer:
      'Mend the total first (where it is reported too), then work the average out again; it is divided by all communes listed, those that have not submitted included.',
  },
  'grid/share': {
    meaning:
      'A share beside the criteria lies outside 0–100, or differs from criteria met ÷ criteria where nearly all communes print that.',
    answer:
      'Mend the count first (where it is reported too), then work the share out again; look for a digit too many.',
  },
  'grid/mark': {
    meaning:
      'A cell of the grid holds no mark of met or not met; «nearly met» counts as not met and is noted once.',
    answer: 'Write one of the marks this table uses; explanations belong in the notes column.',
  },
  'grid/duplicate-unit': {
    meaning: 'A unit is listed twice in one district; a warning only where the table shows no districts.',
    answer:
      'See whether one line was written over the name of another commune: put the name right, or delete the line. Press «Accept» with a reason where two communes truly share the name.',
  },
  'grid/numbering': {
    meaning: 'The numbering skips or repeats within a group.',
    answer: 'See whether a line is missing, doubled or hidden there, then number again.',
  },
  'grid/missing-total': {
    meaning: 'A total is blank where all totals of its kind are filled.',
    answer:
      'Fill in the number (or the formula) as in the totals beside it; press «Accept» where it is meant to be blank.',
  },
  'grid/unit-count': {
    meaning:
      'The printed number of communes («115 xã», the column «Số xã») differs from the communes listed.',
    answer: 'Count the list again: add the line that is missing, or mend the printed number after a merger.',
  },
  'targets/final-year': {
    meaning: 'Cumulative indicator: the last year is not the target (other decimals do not matter).',
    answer: 'Take the target from the decision that set it, and mend the last year or the target.',
  },
  'targets/increments': {
    meaning: 'Yearly increases: start plus all years is not the target; a blank year does not count as 0.',
    answer:
      'Add the increases to the start: mend the year that is wrong, or the target. Where the row is cumulative in truth, say so under «How was this table understood?».',
  },
  'targets/trend': {
    meaning:
      'A cumulative result falls, or a poverty rate rises, between two years; bands in the middle are left out.',
    answer:
      'See whether that year was mistyped or exchanged with the next; press «Accept» with a reason where it truly fell.',
  },
  'targets/parts': {
    meaning: 'An indicator is not the sum of the rows «-», 1.1, 1.2… under it, where they are its parts.',
    answer: 'Add up the rows under it in the same column; mend the part that is wrong, or the indicator.',
  },
  'targets/bands': {
    meaning:
      'The bands of communes by criteria met (19; 15–18; 10–14; 5–9; below 5 or 10; 5–9; below 5) do not add up to the number of communes; each cell that may be wrong is named.',
    answer: 'Count the communes of each band of the column again: each belongs to exactly one.',
  },
  'targets/average': {
    meaning:
      'The average number of criteria per commune is not the sum of communes per criterion divided by the communes; one that was cut instead of rounded is only noted.',
    answer: 'Mend the criterion whose count is wrong, or work the average out again.',
  },
  'targets/bounds': {
    meaning:
      'A share above 100, more communes than there are, an average above the number of criteria, more model communes than advanced or more advanced than recognised ones, a negative number, a number of communes of a criterion or band with a fraction.',
    answer:
      'See whether the cell has a digit too many, a misplaced comma or belongs to another row; model and advanced communes are recognised ones too.',
  },
  'targets/named-units': {
    meaning:
      'The units named in the note are not as many as the target says, or one is not in the commune × criteria table.',
    answer: 'Count the names in the note, add or remove some; see whether an unknown name is misspelt.',
  },
  'parts/row': {
    meaning: 'A total column is not the sum of its component columns on the same row (before or after them).',
    answer:
      'Add up the components: mend the total where they are right, the component that is wrong where the total is.',
  },
  'parts/column': {
    meaning: 'A total row is not the sum of its component rows (above or below them).',
    answer:
      'See whether a row was added that the formula leaves out, or is mistyped; mend that row or the total.',
  },
  'parts/outline': {
    meaning:
      'An item (I, 1, 1.1…) is not the sum of the items under it; looked at only where the whole outline adds up.',
    answer: 'Add up the items right under it; mend the item that is wrong, or the sum.',
  },
  'parts/share': {
    meaning:
      'A printed share, quotient or average is not the quotient of the cells it is made of, to the decimals shown; one that was cut instead of rounded is only noted.',
    answer: 'Divide again from the cells named; better, put a formula in place of the typed number.',
  },
  'parts/bounds': {
    meaning: 'A negative count, a share outside 0–100, or a part larger than the whole.',
    answer:
      'See whether the cell has a digit too many, the wrong sign or belongs to another column; «of which» cannot exceed the whole.',
  },
  'parts/missing-total': {
    meaning:
      'A blank total whose parts are all filled, while the other totals of its kind agree with theirs.',
    answer: 'Put the sum of its parts in; press Ignore where the table takes no total here.',
  },
  'declared/column': {
    meaning: 'A column does not follow the formula in the row of column numbers («4=3/2», «5=3-4»).',
    answer:
      'Work the cell out by the formula above its column; where the formula itself is wrong, mend the row of column numbers.',
  },
  'declared/words': {
    meaning:
      'Figures do not follow the words of the table: «chia ra», «bao gồm», «trong đó»; a warning where a column «tăng/giảm so với» holds the level.',
    answer:
      '«Chia ra», «bao gồm» must add up; «trong đó» must not exceed the whole; «tăng/giảm» holds the change alone. Mend the figure, or the words of the heading.',
  },
  'declared/taught': {
    meaning:
      'Does not follow a sum that users declared for this form («Declare total»): the total is not the sum of its parts, or a part is above the whole.',
    answer:
      'Add up the cells that were declared and mend the wrong one; where the form has changed, edit or remove the declaration under «Declare total».',
  },
  'dossier/criterion': {
    meaning:
      'A criterion is marked met although one of its indicators is not, or the other way round; «nearly met» counts as not met and is noted once.',
    answer:
      'A criterion is met only where all its indicators are: mend the indicator’s result, or the criterion’s, as the dossier has it.',
  },
  'dossier/count': {
    meaning:
      'The number of criteria met at the end of the dossier is not what can be counted, for each column of verdicts.',
    answer: 'Mend the criteria first, then count again and mend the number at the end.',
  },
  'across/criterion-count': {
    meaning:
      'Two tables of one year and kind of figures differ on a criterion: the mark of a commune, or the count of communes. Where they differ nearly everywhere it is noted once.',
    answer: 'Find the table that agrees with the source (mostly the one by commune) and mend the other.',
  },
  'across/average': {
    meaning:
      'The average number of criteria per commune differs from the other table, to the decimals shown; one that was cut instead of rounded is only noted.',
    answer: 'Check the average of the commune × criteria table first, then copy it to the summary.',
  },
  'across/bands': {
    meaning:
      'The number of communes in a band («15–18 criteria») differs from what the commune × criteria table gives.',
    answer: 'Count the communes of that band in the grid again, then mend the summary.',
  },
  'across/villages': {
    meaning:
      'The number of villages differs between two tables (assigned against target, never against registered).',
    answer: 'Take the number from the decision that assigned or recognised them, and mend the other table.',
  },
  'across/units': {
    meaning:
      'Two tables of one year list different units; between two years it is a warning; before and after July 2025 it is only noted.',
    answer:
      'Add the unit that is missing or remove the one too many; write merged or renamed units as they were called in that year.',
  },
  'across/regression': {
    meaning:
      'A commune lost a criterion it met in the earlier period; one finding a commune. Where very many lose some it is noted once; two criteria sets are not compared.',
    answer:
      'See whether a mark was left out in the later table. Where the criterion is truly lost (new standard, new review) say so in the notes column and press «Accept».',
  },
  'across/jump': {
    meaning: 'A commune (or district) gained far more criteria than its sisters between two periods.',
    answer:
      'Hold both periods against the commune’s recognition files; press «Accept» with a reason where the gain is real.',
  },
  'formula/range': {
    meaning:
      'A sum formula leaves out rows or columns of its group, adds a subtotal and its parts, itself, or the year in the heading; a whole line of totals that are wrong alike is one finding.',
    answer:
      'Open the cell and drag its range again, complete and without doubles; or press the repair button where a formula is proposed.',
  },
  'formula/neighbour': {
    meaning: 'A formula differs from those of its kind beside it (compared in R1C1).',
    answer: 'Fill the formula from the cell beside it; press «Accept» where this cell is meant to differ.',
  },
  'formula/typed-total': {
    meaning: 'A typed number among formulas that are alike.',
    answer:
      'Fill the formula from the cell beside it, so that the number follows when marks are mended; press «Accept» where it is typed on purpose.',
  },
  'formula/error': {
    meaning: 'A cell gives an error (#REF!, #DIV/0!…); cells that only pass it on are joined to its origin.',
    answer:
      'Mend the cell of origin: choose the range again where it was deleted, fill in the divisor where it is blank.',
  },
  'text/number-as-text': {
    meaning:
      'A number is kept as text, so Excel leaves it out of sums; codes, years, ranks and cells ignored in Excel are left alone; a whole column, row or table is one finding.',
    answer: 'Select the range, then Data › Text to Columns › Finish.',
  },
  'text/unit-name': {
    meaning:
      'One unit is spelt in two ways in two tables of one district; a name that fits several is listed, none is chosen; names that are merely near in letters are noted.',
    answer:
      'Write it as in the resolution that founded the unit; press «Accept» where they are truly two units.',
  },
  'text/reference': {
    meaning:
      'The line «Kèm theo Kế hoạch số …» cites another number or date than two or more tables of the same kind of document and issuer.',
    answer: 'Hold number and date against the document that was issued, and mend the line.',
  },
  'text/legacy-encoding': {
    meaning:
      'Text in TCVN3 (ABC) or VNI was read as Unicode for the check, by the cell’s font or by the text itself; one finding a sheet and encoding, the workbook is not changed.',
    answer:
      'Nothing has to be mended. Better convert the table to Unicode, so that those who receive it can read and search it.',
  },
};
