import { unitText } from '../../core/folder/unitText';
import type { FolderReport } from '../../core/folder/folderReport';
import type { Submissions } from '../../core/folder/submissions';
import type { PageStart } from '../../core/report/pageData';
import type { PageData } from './data';
import { element } from './elements';
import type { Say } from './words';

/** The answer first: counts, whether the run was stopped, what could not be read, and what is to be said of all. */
export function overview({ files, end, start }: PageData, say: Say): HTMLElement[] {
  const unread = files.filter(({ error }) => error !== null);
  const parts: (HTMLElement | null)[] = [
    end?.stopped
      ? element('p', { class: 'warning box', role: 'alert' }, say('folder.partial', end.stopped))
      : null,
    end
      ? element('p', { class: 'answer' }, say('folder.page.total', { files: end.files, ...end.total }))
      : null,
    unread.length === 0
      ? null
      : fold(
          say('folder.page.unreadable', { count: unread.length }),
          unread.map(({ path, error }) => [path, error!.message]),
          true,
        ),
    ...(end?.folder ? folderParts(end.folder, start.meanings, say) : []),
  ];
  return parts.filter((part) => part !== null);
}

function folderParts(
  { submissions, duplicates, rules, files }: FolderReport,
  meanings: PageStart['meanings'],
  say: Say,
): (HTMLElement | null)[] {
  return [
    submissions ? submissionPart(submissions, say) : null,
    submissions && submissions.unknown.length > 0
      ? fold(
          say('folder.unknown'),
          submissions.unknown.map((path) => [path, '']),
        )
      : null,
    duplicates.length === 0
      ? null
      : fold(
          say('folder.duplicates'),
          duplicates.map((one) => [
            one.paths.join('\n'),
            one.kind === 'same-content'
              ? say('folder.same-content')
              : [say('folder.same-table'), one.unit, one.title, one.period].filter(Boolean).join(' · '),
          ]),
        ),
    rules.length === 0
      ? null
      : fold(
          say('folder.rules'),
          rules.map(({ rule, count, files: inFiles }) => [
            `${rule}
${meanings[rule] ?? ''}`,
            say('folder.rule', { count, files: inFiles }),
          ]),
        ),
    fold(
      say('folder.files'),
      files.map((file) => [
        file.path,
        file.error === null ? say('folder.counts', { ...pick(file) }) : say('report.file-error'),
      ]),
    ),
  ];
}

const pick = ({ errors, warnings, notes }: FolderReport['files'][number]) => ({ errors, warnings, notes });

function submissionPart({ source, expected, missing }: Submissions, say: Say): HTMLElement {
  const by = say(`folder.by-${source}`);
  if (missing.length === 0) return element('p', {}, `${say('folder.all-sent', { expected })} (${by}).`);
  return fold(
    `${say('folder.missing', { missing: missing.length, expected })} (${by})`,
    missing.map((unit) => [unitText(unit), say(`folder.basis.${unit.basis}`)]),
    true,
  );
}

/** A folded table of two columns under a heading. */
function fold(head: string, rows: readonly (readonly [string, string])[], isOpen = false): HTMLElement {
  const body = rows.map(([first, second]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), element('td', {}, second)),
  );
  return element(
    'details',
    isOpen ? { open: '' } : {},
    element('summary', {}, /\d/.test(head) ? head : `${head} (${rows.length})`),
    element('table', {}, element('tbody', {}, ...body)),
  );
}
