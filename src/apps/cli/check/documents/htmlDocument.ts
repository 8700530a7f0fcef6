import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlBegin, htmlEnd, type PageAssets } from '../../../../core/report/html';
import type { Language } from '../../../../core/messages/text';
import type { ReportDocument } from './document';

/** The page that shows a report, built beside the command line. */
const SCRIPT = 'report-page.js';
const STYLE = 'report-page.css';

/** A page in one file: its data as they come, in script elements that nothing runs. */
export function htmlDocument(language: Language): ReportDocument {
  return {
    begin: () => htmlBegin(language, assets(), new Date()),
    file: ({ body }) => body,
    end: (ending) => htmlEnd(ending),
  };
}

function assets(): PageAssets {
  // a browser reads every line end as one sign before it works out a hash
  const [script, style] = [SCRIPT, STYLE].map((name) =>
    readFileSync(join(__dirname, name), 'utf8').replaceAll('\r\n', '\n').trim(),
  );
  return {
    script: script!,
    scriptHash: hashOf(script!),
    style: style!,
    styleHash: hashOf(style!),
  };
}

/** As a content security policy names an inline script or style. */
function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
