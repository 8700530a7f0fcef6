import manifest from '../../../../../package.json';
import type { FileOptions } from '../options';
import type { ReportDocument } from './document';
import { htmlDocument } from './htmlDocument';
import { jsonDocument } from './jsonDocument';
import { sarifDocument } from './sarifDocument';
import { textDocument } from './textDocument';

/** The report in the format asked for. */
export function documentOf({ format, language }: FileOptions): ReportDocument {
  switch (format) {
    case 'text':
      return textDocument(language);
    case 'json':
      return jsonDocument();
    case 'sarif':
      return sarifDocument(language, manifest.version);
    case 'html':
      return htmlDocument(language);
  }
}
