import { annotationOf } from '../../core/annotation/annotation';
import { text } from '../../core/messages/text';
import { answerOf } from '../../core/report/answer';
import { annotateFile } from '../../hosts/file/annotateFile';
import { clearWorkbook } from '../../hosts/file/patch/clearWorkbook';
import { readWorkbook } from '../../hosts/file/readWorkbook';
import { checkWorkbook } from './checkWorkbook';
import { copyCommand, type CopyOptions } from './copyCommand';

const ERRORS_FOUND = 1;
/** Writes a copy of a file with highlights and the sheet of results. Gives the exit status: that of its check. */
export function annotateCommand(path: string, options: CopyOptions & { notes: boolean }): Promise<number> {
  return copyCommand(path, options, async (bytes) => {
    const workbook = await readWorkbook(bytes, { fileName: path });
    const report = await checkWorkbook(workbook);
    const annotation = annotationOf(workbook, report, options);
    const { file, notesLeftOut, isConverted } = await annotateFile(bytes, workbook, annotation, path);
    return {
      file,
      lines: [
        text('write.done', { path: options.output }),
        answerOf(report),
        ...(isConverted ? [text('write.as-xlsx')] : []),
        ...(notesLeftOut > 0 ? [text('write.notes-left-out', { count: notesLeftOut })] : []),
      ],
      status: report.findings.some(({ severity }) => severity === 'error') ? ERRORS_FOUND : 0,
    };
  });
}

/** Writes a copy of a file without our marks. Gives the exit status. */
export function clearCommand(path: string, options: CopyOptions & { all: boolean }): Promise<number> {
  return copyCommand(path, options, async (bytes) => {
    const { file, isChanged } = await clearWorkbook(bytes, options);
    const said = isChanged ? 'write.cleared' : 'write.nothing-to-clear';
    return { file, lines: [text(said, { path: options.output })], status: 0 };
  });
}
