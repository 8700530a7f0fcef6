import { across } from './en/across';
import { advice } from './en/advice';
import { dossier } from './en/dossier';
import { drawing } from './en/drawing';
import { edits } from './en/edits';
import { failures } from './en/failures';
import { files } from './en/files';
import { finding } from './en/finding';
import { folder } from './en/folder';
import { formula } from './en/formula';
import { grid } from './en/grid';
import { help } from './en/help';
import { host } from './en/host';
import { live } from './en/live';
import { memory } from './en/memory';
import { page } from './en/page';
import { pane } from './en/pane';
import { reasons } from './en/reasons';
import { remember } from './en/remember';
import { report } from './en/report';
import { seeking } from './en/seeking';
import { summary } from './en/summary';
import { tables } from './en/tables';
import { targets } from './en/targets';
import { texts } from './en/texts';
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
  ...grid,
  ...reasons,
  ...report,
  ...pane,
  ...host,
});
