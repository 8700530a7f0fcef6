import { jsonText } from '../../../../core/report/jsonText';
import type { ReportDocument } from './document';

/** The version of the JSON format. */
const VERSION = 1;

/** One JSON value: version, files; `stopped` and `folder` only where there is something to say. */
export function jsonDocument(): ReportDocument {
  let isEmpty = true;
  return {
    begin: () => `{\n  "version": ${VERSION},\n  "files": [`,
    file: ({ body }) => {
      const before = isEmpty ? '\n    ' : ',\n    ';
      isEmpty = false;
      return before + body;
    },
    end: ({ stopped, folder }) => {
      const more = Object.entries({ stopped, folder })
        .filter(([, value]) => value !== null)
        .map(([key, value]) => `,\n  "${key}": ${jsonText(value, 1)}`);
      return `${isEmpty ? '' : '\n  '}]${more.join('')}\n}\n`;
    },
  };
}
