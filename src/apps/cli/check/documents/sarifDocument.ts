import type { Language } from '../../../../core/messages/text';
import { say, text } from '../../../../core/messages/text';
import { jsonText } from '../../../../core/report/jsonText';
import { SARIF_SCHEMA, SARIF_VERSION, sarifTool } from '../../../../core/report/sarif';
import type { ReportDocument } from './document';

const LISTED = ',\n        ';
const TOLD = '\n            ';

/**
 * A SARIF 2.1.0 log with one run: results as they come, then the invocation with what was no finding (§ 3.20), which is
 * kept until then.
 */
export function sarifDocument(language: Language, version: string): ReportDocument {
  const notifications: string[] = [];
  let isEmpty = true;
  return {
    begin: () =>
      [
        `{`,
        `  "$schema": "${SARIF_SCHEMA}",`,
        `  "version": "${SARIF_VERSION}",`,
        `  "runs": [`,
        `    {`,
        `      "tool": ${jsonText(sarifTool(version, language), 3)},`,
        `      "columnKind": "utf16CodeUnits",`,
        `      "results": [`,
      ].join('\n'),
    file: ({ body, aside }) => {
      if (aside !== '') notifications.push(aside);
      if (body === '') return '';
      const before = isEmpty ? LISTED.slice(1) : LISTED;
      isEmpty = false;
      return before + body;
    },
    end: ({ stopped, status }) => {
      if (stopped) {
        const message = { text: say(text('folder.partial', { ...stopped }), language) };
        const told = { descriptor: { id: 'run/stopped' }, level: 'error', message };
        notifications.push(jsonText(told, 6));
      }
      return [
        `${isEmpty ? '' : '\n      '}],`,
        `      "invocations": [`,
        `        {`,
        `          "executionSuccessful": ${stopped === null && status < 2},`,
        `          "exitCode": ${status},`,
        `          "toolExecutionNotifications": [${notifications.map((one) => TOLD + one).join(',')}]`,
        `        }`,
        `      ]`,
        `    }`,
        `  ]`,
        `}\n`,
      ].join('\n');
    },
  };
}
