import { across } from './vi/across';
import { advice } from './vi/advice';
import { dossier } from './vi/dossier';
import { drawing } from './vi/drawing';
import { edits } from './vi/edits';
import { failures } from './vi/failures';
import { files } from './vi/files';
import { finding } from './vi/finding';
import { folder } from './vi/folder';
import { formula } from './vi/formula';
import { grid } from './vi/grid';
import { help } from './vi/help';
import { host } from './vi/host';
import { live } from './vi/live';
import { memory } from './vi/memory';
import { page } from './vi/page';
import { pane } from './vi/pane';
import { reasons } from './vi/reasons';
import { remember } from './vi/remember';
import { report } from './vi/report';
import { seeking } from './vi/seeking';
import { summary } from './vi/summary';
import { tables } from './vi/tables';
import { targets } from './vi/targets';
import { texts } from './vi/texts';
import { understood } from './vi/understood';
import { writing } from './vi/writing';

/**
 * What officials read, in Vietnamese. `{name}` stands for a value. The English catalogue must hold the same ids
 * and placeholders (a compile error otherwise); a message is made with `text(id, params)`.
 */
export const vi = {
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
} as const;
