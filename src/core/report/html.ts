import { en } from '../messages/en';
import { ruleWords } from '../messages/rules/ruleWords';
import { say, text, type Language, type MessageId } from '../messages/text';
import { vi } from '../messages/vi';
import { RULE_IDS } from '../rules/ruleId';
import type { JsonFile } from './json';
import { scriptJson } from './jsonText';
import { END_ID, FILE_CLASS, START_ID, type PageEnd, type PageStart } from './pageData';

/** The page's own script and style, and the hashes its policy names them by. */
export interface PageAssets {
  readonly script: string;
  readonly scriptHash: string;
  readonly style: string;
  readonly styleHash: string;
}

/** Messages the page's script needs, as templates. */
const NEEDED = /^(?:(?:folder|severity|report)\.|ignore\.because)/;

/**
 * The beginning of a report in one HTML file. No text of a workbook is ever markup: all of them stand in data elements
 * and are made text by the page's script. The policy forbids every connection, and every script but that one.
 */
export function htmlBegin(language: Language, assets: PageAssets, made: Date): string {
  const policy = [
    `default-src 'none'`,
    `script-src '${assets.scriptHash}'`,
    `style-src '${assets.styleHash}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  const start: PageStart = {
    language,
    words: wordsOf(language),
    meanings: Object.fromEntries(RULE_IDS.map((rule) => [rule, ruleWords(rule, language).meaning])),
    made: made.toISOString(),
  };
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${say(text('folder.page.title'), language)}</title>
<style>${assets.style}</style>
${dataElement(start, `id="${START_ID}"`)}
<script>${assets.script}</script>
</head>
<body>
<noscript>${say(text('folder.page.script'), language)}</noscript>
`;
}

/** One file's data. */
export function htmlFile(file: JsonFile): string {
  return `${dataElement(file, `class="${FILE_CLASS}"`)}\n`;
}

/** The end of the page. */
export function htmlEnd({ files, unreadable, total, folder, stopped }: PageEnd): string {
  return `${dataElement({ files, unreadable, total, folder, stopped }, `id="${END_ID}"`)}\n</body>\n</html>\n`;
}

function dataElement(value: unknown, attribute: string): string {
  return `<script type="application/json" ${attribute}>${scriptJson(value)}</script>`;
}

function wordsOf(language: Language): Record<string, string> {
  const catalogue: Readonly<Record<MessageId, string>> = language === 'vi' ? vi : en;
  return Object.fromEntries(Object.entries(catalogue).filter(([id]) => NEEDED.test(id)));
}
