import { isForHand } from '../../core/host/workbookHost';
import { text, type Text } from '../../core/messages/text';
import { chosenFrom } from '../../core/summary/chosen';
import { rememberedChoice } from '../../core/summary/rememberedChoice';
import { outcomeLines } from '../../core/summary/outcomeLines';
import { summarize } from '../../core/summary/summarize';
import { editedLines } from '../../core/summary/editedLines';
import { SUMMARY_NAMES } from '../../core/summary/summaryId';
import { readWorkbook } from '../../hosts/file/readWorkbook';
import { summarizeFile } from '../../hosts/file/summarizeFile';
import { packInNode } from './packing';
import { checkWorkbook } from './checkWorkbook';
import { copyCommand, type CopyOptions, type Refused } from './copyCommand';

export interface SummarizeOptions extends CopyOptions {
  /** Values without formulas. */
  readonly values: boolean;
  /** Names or ids of the sheets to write, between commas; where left out, those the workbook remembers, else all. */
  readonly sheets?: string;
}

const ERRORS_FOUND = 1;

/**
 * Writes a copy of a file with the summary sheets in it; none where a sheet of ours was edited by hand, unless forced.
 * Gives the exit status: that of its check.
 */
export function summarizeCommand(path: string, options: SummarizeOptions): Promise<number> {
  return copyCommand(path, options, async (bytes) => {
    const workbook = await readWorkbook(bytes, { fileName: path, packing: packInNode });
    const chosen =
      options.sheets === undefined ? (rememberedChoice(workbook) ?? 'all') : chosenFrom(options.sheets);
    if (typeof chosen === 'object' && 'unknown' in chosen) return refusedFor(chosen.unknown);
    const report = await checkWorkbook(workbook);
    const { sheets, left } = summarize(workbook, report, {
      chosen,
      valuesOnly: options.values,
      takenAt: new Date(),
      language: options.language,
    });
    const { file, isConverted, ...outcome } = await summarizeFile(bytes, workbook, sheets, {
      force: options.force,
      fileName: path,
      packing: packInNode,
    });
    const isEdited = outcome.kept.some(isForHand);
    // a copy without what could not be written would only look like the work done
    if (isEdited || outcome.written.length === 0) {
      // no file is written: nothing was put anywhere, nothing left out
      const lines = outcomeLines({ ...outcome, apart: [], dropped: [] }, left);
      const why = sheets.length === 0 ? lines : lines.slice(1);
      return { refused: isEdited ? [...why, ...editedLines(workbook, sheets, outcome)] : why };
    }
    return {
      file,
      lines: [
        text('writing.done', { path: options.output }),
        ...outcomeLines(outcome, left),
        ...(isConverted ? [text('writing.as-xlsx')] : []),
      ],
      status: report.findings.some(({ severity }) => severity === 'error') ? ERRORS_FOUND : 0,
    };
  });
}

function refusedFor(name: string): Refused {
  const refused: Text = text('writing.unknown-sheet', { name, names: Object.values(SUMMARY_NAMES) });
  return { refused: [refused] };
}
