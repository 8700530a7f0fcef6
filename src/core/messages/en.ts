import { across } from './en/across';
import { dossier } from './en/dossier';
import { edits } from './en/edits';
import { files } from './en/files';
import { folder } from './en/folder';
import { formula } from './en/formula';
import { advice } from './en/advice';
import { memory } from './en/memory';
import { remember } from './en/remember';
import { live } from './en/live';
import { seeking } from './en/seeking';
import { summary } from './en/summary';
import { page } from './en/page';
import { tables } from './en/tables';
import { targets } from './en/targets';
import { texts } from './en/texts';
import { drawing } from './en/drawing';
import { failures } from './en/failures';
import { finding } from './en/finding';
import { help } from './en/help';
import { understood } from './en/understood';
import { writing } from './en/writing';
import type { Placeholders } from './text';
import type { vi } from './vi';

type Vi = typeof vi;

/** Each English template must use exactly the placeholders of the Vietnamese one; `never` makes it a compile error. */
type SamePlaceholders<E extends Record<keyof Vi, string>> = {
  readonly [Id in keyof Vi]: [Placeholders<E[Id]>] extends [Placeholders<Vi[Id]>]
    ? [Placeholders<Vi[Id]>] extends [Placeholders<E[Id]>]
      ? E[Id]
      : never
    : never;
};

function translation<const E extends Record<keyof Vi, string>>(catalogue: E & SamePlaceholders<E>): E {
  return catalogue;
}

/** The same messages in English, plain and short. */
export const en = translation({
  ...tables,
  ...targets,
  ...dossier,
  ...across,
  ...folder,
  ...formula,
  ...texts,
  ...files,
  ...page,
  ...advice,
  ...memory,
  ...remember,
  ...edits,
  ...live,
  ...seeking,
  ...writing,
  ...summary,
  ...drawing,
  ...failures,
  ...finding,
  ...help,
  ...understood,

  'word.blank': 'left blank',
  'word.nothing': '(blank)',
  'label.crossing': '{unit} × {head}',
  'label.criterion': 'criterion {number}',
  'label.count': 'criteria met',
  'label.average': 'average',
  'label.total': 'total line',

  'difference.over': '{n} too many',
  'difference.under': '{n} too few',

  'meaning.grid/row-total':
    'The count of criteria met by a commune (or of a total line) differs from the marks (or totals) on its line.',
  'meaning.grid/column-total':
    'The count of communes that meet a criterion, of a district or of all, differs from its parts counted again.',
  'meaning.grid/average':
    'The average differs from the total divided by the number of communes, to the decimals shown.',
  'meaning.grid/mark': 'A cell of the grid holds a value that is no mark.',
  'meaning.grid/duplicate-unit': 'A unit is listed twice in the same district.',
  'meaning.grid/numbering': 'The numbering skips or repeats within a group.',
  'meaning.grid/missing-total': 'A total is blank where all totals of its kind are filled.',
  'meaning.grid/unit-count': 'The printed number of communes («115 xã») differs from the communes listed.',
  'meaning.text/number-as-text': 'A number is kept as text, so Excel leaves it out of sums.',

  'relation/sum': 'Says {actual}; {of} component cells add up to {expected} ({difference}). {advice}',
  'relation/ratio':
    'Says {actual}; worked out again from the cells it is made of: {expected} ({difference}). Check this cell and those.',
  'relation/formula':
    'Says {actual}; worked out again as the table does it: {expected} ({difference}). Check this cell and those it is made of.',
  'relation/above':
    'Says {actual}, more than the {expected} it is part of ({difference}). A part cannot be more than the whole.',

  'grid/row-total': 'Printed {actual}; {expected} criteria on this line are met ({difference}). {advice}',
  'grid/row-total.sum':
    'Printed {actual}; the criteria on this line add up to {expected} ({difference}). {advice}',
  'grid/column-total': 'Printed {actual}; its {of} parts add up to {expected} ({difference}). {advice}',
  'grid/average':
    'Printed {actual}; {total} ÷ {units} units is {expected} ({difference}). All units listed count, submitted or not. {advice}',
  'grid/average.cut':
    'Printed {actual}; {total} ÷ {units} units rounds to {expected}. The figure was cut, not rounded.',
  'grid/unit-count':
    'Printed {actual} units; {expected} are listed ({difference}). Check the number or the list.',
  'grid/crossing':
    'Printed {actual}; the row total and the column total through this cell are off by the same amount. {advice}',
  'grid/one-of-several':
    'Printed {actual}; derived {expected} ({difference}). The mistake may be here or in one of the parts.',
  'grid/explains.one':
    'Printed {actual}; the sum that is off agrees if this cell is {expected} ({difference}). {advice}',
  'grid/explains':
    'Printed {actual}; all {count} sums through this cell that are off agree if it is {expected} ({difference}). {advice}',
  'grid/mark':
    'Holds «{actual}», which is no mark of this table (met: {met}; not met: {notMet}). Enter the mark again.',
  'grid/mark.expected':
    'Holds «{actual}», which is no mark of this table. The totals agree if it is {expected}. Change this cell to {expected}.',
  'grid/mark.nearly': '{count} cells say «nearly met»: counted as not met.',
  'grid/duplicate-unit':
    '«{name}» already stands above in {parent}. One of the two names may have been typed over; check it.',
  'grid/duplicate-unit.no-parent':
    '«{name}» already stands above. The table shows no district, so these may be two communes of one name; check it.',
  'grid/numbering':
    'Numbered {actual}; after the line before it should be {expected}. Check for a missing or extra line.',
  'grid/missing-total': 'Blank, while {sisters} totals of its kind are filled. Derived: {expected}.',
  'grid/missing-total.unknown': 'Blank, while {sisters} totals of its kind are filled.',
  'text/number-as-text':
    '«{actual}» is kept as text, so Excel does not add it. Convert it to the number {expected}.',
  'text/number-as-text.block':
    '{count} numbers here are kept as text (such as «{actual}»), so Excel does not add them. Convert the whole area to numbers.',

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

  'evidence.criterion-names': '{count} of {of} columns bear known criterion names',
  'evidence.criterion-numbers': '{count} columns numbered in a run',
  'evidence.criteria-word': 'header or title says «criteria»',
  'evidence.programme-word': 'header or title names the programme',
  'evidence.unit-names': 'lines are names of administrative units',
  'evidence.mark-cells': '{count} of {of} cells of the grid are marks',
  'evidence.set-size': '{count} columns, as many as a criteria set has',
  'evidence.totals-agree': '{count} of {of} totals agree with the marks',
  'evidence.figure-columns': '{count} columns of figures',
  'evidence.laws': '{count} laws of sums and shares between rows and columns',
  'evidence.year-columns': '{count} year columns, with a target or a start',
  'evidence.assessment-column': '{count}/{of} rows with a result met / not met',

  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.note': 'Note',
  'kind.parts': 'table of {rows} rows × {columns} columns of figures',
  'kind.targets': 'targets by year, {rows} indicators × {columns} columns',
  'kind.dossier': 'dossier of {rows} rows',
  'kind.grid': 'grid of {units} units × {criteria} criteria',
  'kind.grid.groups': 'grid of {units} units ({groups} groups) × {criteria} criteria',

  'report.ready': 'Ready to sign: {agreed} figures agree, nothing wrong was found.',
  'report.partly':
    '{agreed} figures agree and nothing wrong was found; {count} could not be checked, see the reasons below.',
  'report.found': '{errors} errors, {warnings} warnings, {notes} notes; {agreed} figures agree.',
  'report.nothing-checked': 'Nothing was checked: no Biểu was recognised in the file.',
  'report.agreed': '{agreed} figures agree, {coverage} % of number cells stand in at least one sum',
  'report.hidden': 'hidden sheet',
  'report.transposed': 'criteria down the side',
  'report.evidence': 'Recognised by',
  'report.criteria-set': 'Criteria set',
  'report.unverified': 'not compared with its source',
  'report.unchecked': 'Not checked',
  'report.more': 'and {count} more',
  'report.skipped': 'Left out',
  'report.related': 'Related',
  'report.file-error': 'Cannot be read',
  'report.total':
    '{files} files in all: {errors} errors, {warnings} warnings, {notes} notes; {agreed} figures agree; {unreadable} files could not be read.',
  'report.no-findings': 'Nothing disagrees.',
  'report.equations': 'Relations looked at',

  'ui.name': 'Soát Biểu',
  'ui.pane': 'What Soát Biểu found',
  'ui.language': 'Language',
  'ui.check': 'Check',
  'ui.check-again': 'Check again',
  'ui.highlight': 'Highlight',
  'ui.clear': 'Clear highlights',
  'ui.stop': 'Stop',
  'ui.close': 'Close',
  'ui.try-again': 'Try again',
  'ui.copy-report': 'Copy report',
  'ui.copied': 'Copied.',
  'ui.copy-failed': 'Could not copy. Select the text below and press Ctrl+C.',
  'ui.start.head': 'Check the figures before signing',
  'ui.start.does':
    'Derives the totals, shares and averages of the tables again, compares the tables with each other, and points at the cells in doubt.',
  'ui.start.reads': 'Only reads; nothing in the workbook is changed.',
  'ui.start.stays': 'No figure leaves this computer.',
  'ui.reading': 'Reading the workbook…',
  'ui.checking': 'Deriving the tables again…',
  'ui.highlighting': 'Highlighting…',
  'ui.clearing': 'Clearing highlights…',
  'ui.stopped': 'Stopped as you asked.',
  'ui.errors': '{count} wrong',
  'ui.warnings': '{count} doubtful',
  'ui.notes': '{count} notes',
  'ui.agreed': '{count} agree',
  'ui.filter': 'Filter the result',
  'ui.only': 'Show only {what}',
  'ui.show-all': 'Show all',
  'ui.result-at': 'Result of {time}',
  'ui.changed': 'cells have changed since',
  'ui.table-agreed': '{agreed} figures agree, {coverage} % of number cells checked',
  'ui.group-count': '{count} to look at',
  'ui.evidence': 'Why was this table recognised?',
  'ui.unchecked': '{count} figures could not be checked',
  'ui.skipped': '{count} sheets or areas not checked',
  'ui.show-sheet': 'Show this sheet',
  'ui.go-to-cell': 'Go to cell {cell}',
  'ui.related': 'Related',
  'ui.related-cell': 'Show related cell {cell}',
  'ui.more': 'Show {count} more',
  'ui.keys': 'F8: next · Shift+F8: previous',
  'ui.none-here': 'Nothing of the kind you filter by.',
  'ui.empty.head': 'The workbook holds no figures yet',
  'ui.empty.what': 'All sheets are empty. Open or paste a table, then press «Check again».',
  'ui.unrecognised.head': 'No table was recognised',
  'ui.unrecognised.what':
    'Nothing was checked. Soát Biểu knows grids of communes × criteria, targets by year, tables of figures with totals and parts (communes, villages, funding, poor households…) and a commune’s dossier. Why each sheet or area was left out:',
  'ui.failed.head': 'Not checked',
  'ui.failed.unexpected':
    'An unexpected error happened. The workbook was not changed. Try again; if it stays, copy the report for your support.',
  'ui.failed.action': 'Not done: an unexpected error happened. Try again.',
  'ui.highlighted': '{count} places highlighted. The cells keep their own fill.',
  'ui.highlighted.none': 'There is nothing to highlight.',
  'ui.cleared': 'The highlights of Soát Biểu are gone.',
  'ui.protected':
    'Protected sheets could not be highlighted or cleared: {sheets}. Unprotect them (Review ▸ Unprotect Sheet) and try again.',
  'ui.page.open': 'Open a file…',
  'ui.page.stays': 'The file is only read in this browser; it is sent nowhere.',
  'ui.page.drop': 'Drop an Excel file here to check it',
  'ui.page.sample': 'Sample with seeded slips: {name}',
  'ui.page.results': 'Result ({count})',
  'ui.page.sheets': 'Sheets of the workbook',
  'ui.page.sheet': 'Contents of sheet {name}',
  'ui.page.opening': 'Opening the file…',
  'ui.page.sheet-empty': 'This sheet is empty.',
  'ui.page.hidden': 'hidden',

  'host.reading.sheets': 'Looking through the sheets…',
  'host.reading': 'Reading {sheet}…',
  'host.reading.fonts': 'Looking at the fonts of {sheet}…',
  'host.stopped': 'Stopped. Nothing in the workbook was changed.',
  'host.cell-editing': 'A cell is being edited. Press Enter or Esc in that cell, then try again.',
  'host.too-large':
    'The data is too large for Excel to hand over. Move some sheets to another workbook, then try again.',
  'host.too-old':
    'This Excel is too old: Excel 2021 or later, or Microsoft 365, is needed. The page without Excel still works.',
  'host.item-gone':
    'This sheet or cell is no longer there: it may have been deleted. Press “Check” to check again.',
  'host.sheet-hidden':
    'The sheet “{sheet}” is hidden. Unhide it (right-click a sheet tab, Unhide), then try again.',
  'host.session-gone':
    'The connection to Excel is lost. Close the Soát Biểu pane and open it again; in Excel on the web, reload the page.',
  'host.busy': 'Excel is busy or shows a dialog. Close the dialog, wait a moment, then try again.',
  'host.protected':
    'The sheet or workbook is protected, so Excel does not allow this. Unprotect it, then try again.',
  'host.failed':
    'Excel reports an unexpected error ({code}). Try again; if it persists, save, close Excel and open it again.',
});
