import type { Duplicate } from '../folder/duplicates';
import type { FolderFile, FolderReport } from '../folder/folderReport';
import type { Submissions } from '../folder/submissions';
import { unitText } from '../folder/unitText';
import { ruleWords } from '../messages/rules/ruleWords';
import { say, text, type Language, type Param } from '../messages/text';
import { clip, indented, safe } from './textReport';

/** Files with something to look at that are listed one by one; the whole list is in the other formats. */
const MOST_FILES = 100;

/** A path stands a little to the right, in one line. */
const PATH_WIDTH = 74;

type Tell = (param: Param) => string;

/** The report on many files for a terminal of 80 columns: by rule, by file, who has not sent, what was sent twice. */
export function folderText(report: FolderReport, language: Language): string {
  const tell: Tell = (param) => say(param, language);
  const sections = [
    ruleLines(report, language),
    fileLines(report.files, tell),
    ...(report.submissions ? submissionSections(report.submissions, tell) : []),
    duplicateLines(report.duplicates, tell),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(safe).join('\n'))
    .join('\n\n');
}

function ruleLines({ rules }: FolderReport, language: Language): string[] {
  if (rules.length === 0) return [];
  const tell: Tell = (param) => say(param, language);
  return [
    `${tell(text('folder.rules'))}:`,
    ...rules.flatMap(({ rule, count, files }) => [
      ...indented(`${rule}: ${tell(text('folder.rule', { count, files }))}`, '  – ', '    '),
      ...indented(ruleWords(rule, language).meaning, '    ', '    '),
    ]),
  ];
}

function fileLines(files: readonly FolderFile[], tell: Tell): string[] {
  const seen = files.filter(
    ({ error, errors, warnings, notes }) => error !== null || errors + warnings + notes > 0,
  );
  const clean = files.length - seen.length;
  const rest = seen.length - MOST_FILES;
  return [
    `${tell(text('folder.files'))}:`,
    ...seen
      .slice(0, MOST_FILES)
      .flatMap((file) => [
        `  – ${clip(file.path, PATH_WIDTH)}`,
        ...indented(countsOf(file, tell), '    ', '    '),
      ]),
    ...(rest > 0 ? [`  – ${tell(text('folder.more-files', { count: rest }))}`] : []),
    ...(clean > 0 ? indented(tell(text('folder.clean', { count: clean })), '  – ', '    ') : []),
  ];
}

function countsOf(file: FolderFile, tell: Tell): string {
  if (file.error !== null) return tell(text('report.file-error'));
  const { errors, warnings, notes, rules } = file;
  const counts = tell(text('folder.counts', { errors, warnings, notes }));
  return `${counts} (${rules.map(({ rule, count }) => `${rule} ${count}`).join(', ')})`;
}

function submissionSections(submissions: Submissions, tell: Tell): string[][] {
  const { source, expected, missing, unknown } = submissions;
  const by = tell(text(`folder.by-${source}`));
  if (missing.length === 0) {
    return [
      indented(`${tell(text('folder.all-sent', { expected }))} (${by}).`, '', '  '),
      unknownLines(unknown, tell),
    ];
  }
  const head = tell(text('folder.missing', { missing: missing.length, expected }));
  const bases = (['files', 'lines'] as const).flatMap((basis) => {
    const units = missing.filter((unit) => unit.basis === basis);
    if (units.length === 0) return [];
    return [
      ...indented(`${tell(text(`folder.basis.${basis}`))}:`, '  ', '  '),
      ...units.flatMap((unit) => indented(unitText(unit), '  – ', '    ')),
    ];
  });
  return [[...indented(`${head} (${by}):`, '', '  '), ...bases], unknownLines(unknown, tell)];
}

function unknownLines(paths: readonly string[], tell: Tell): string[] {
  if (paths.length === 0) return [];
  return [`${tell(text('folder.unknown'))}:`, ...paths.map((path) => `  – ${clip(path, PATH_WIDTH)}`)];
}

function duplicateLines(duplicates: readonly Duplicate[], tell: Tell): string[] {
  if (duplicates.length === 0) return [];
  return [
    `${tell(text('folder.duplicates'))}:`,
    ...duplicates.flatMap((one) => [
      ...indented(duplicateText(one, tell), '  – ', '    '),
      ...one.paths.map((path) => `      ${clip(path, PATH_WIDTH)}`),
    ]),
  ];
}

/** What is the same about some files, in words. */
export function duplicateText(one: Duplicate, tell: Tell): string {
  const what = tell(text(`folder.${one.kind}`));
  if (one.kind === 'same-content') return what;
  return [what, one.unit, one.title, one.period].filter((part) => part !== null && part !== '').join(' · ');
}
