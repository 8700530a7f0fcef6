import type { reasons as vi } from '../vi/reasons';

/** Why something was not checked, or not read. */
export const reasons = {
  'unchecked.not-submitted': 'Not checked: some units or criteria have not been submitted (all blank).',
  'unchecked.no-stored-value':
    'Not checked: a formula has no stored result. Open the file in Excel, save it and check again.',
  'unchecked.not-a-mark': 'Not checked: a cell cannot be read as met or not met.',
  'unchecked.not-a-number': 'Not checked: a cell cannot be read as a number.',
  'unchecked.ambiguous-number':
    'Not checked: a number kept as text can be read in two ways (such as «1.778»).',
  'unchecked.error-value': 'Not checked: a cell holds a formula error (#REF!, #DIV/0!…).',
  'unchecked.date': 'Not checked: the cell is formatted as a date. Format it as a number.',
  'skipped.empty': 'The sheet is empty.',
  'skipped.hidden': 'The sheet is hidden and holds no Biểu.',
  'skipped.very-hidden': 'The sheet is very hidden and is not checked.',
  'skipped.chartsheet': 'A chart sheet holds no figures to check.',
  'skipped.damaged': 'The data of this sheet is damaged. Open the file in Excel, save it and check again.',
  'skipped.no-criteria':
    'Not recognised as a unit × criteria grid: no run of criterion columns (names, «TC 1», 1…19) or of marks.',
  'skipped.no-figures': 'Not recognised: no table of figures (columns of numbers with heads and row names).',
  'skipped.no-laws':
    'Not checked: there is a table of figures, but no total, share or formula that recurs between rows or columns.',
  'skipped.no-names': 'Not recognised: there are criterion columns but no column of unit names.',
  'skipped.few-lines': 'Not recognised: there is a header of criteria but no line of a unit.',
  'skipped.no-marks': 'Not recognised as a grid: most of its body is no mark.',
  'skipped.weak-evidence':
    'Not recognised: there is a block of marks, but nothing says that its columns are criteria of the programme.',
  'skipped.print-columns':
    'Not checked: the table is printed in several columns and goes on here. Move these lines below those on the left, then check again.',
  'file.empty-file': 'The file is empty. Check the file.',
  'file.not-a-workbook':
    'This is no Excel file (.xlsx, .xlsm). Choose another, or open it in Excel and save it as .xlsx.',
  'file.old-format':
    'An old Excel file (.xls) cannot be read yet. Open it in Excel, save it as .xlsx and check again.',
  'file.encrypted':
    'The file has a password. Open it in Excel, remove the password, save a copy and check that.',
  'file.unsupported-format': 'This kind of file cannot be read yet. Open it in Excel and save it as .xlsx.',
  'file.damaged':
    'The file is damaged or was not copied whole. Copy it again, or repair it in Excel and save it.',
  'file.zip64':
    'The file uses zip64 compression and cannot be read yet. Open it in Excel and save it as .xlsx.',
  'file.too-large':
    'The file is too large or unusual and was not opened. Split off some sheets and check again.',
  'file.not-found': 'There is no such file or folder.',
  'file.no-access': 'The file cannot be opened: it is locked or may not be read.',
  'file.internal': 'An unexpected error happened with this file; the other files were still checked.',
  'file.none': 'There is no Excel file (.xlsx, .xlsm) in this folder.',
} as const satisfies Record<keyof typeof vi, string>;
