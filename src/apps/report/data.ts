import { END_ID, FILE_CLASS, START_ID, type PageEnd, type PageStart } from '../../core/report/pageData';
import type { JsonFile, JsonFinding } from '../../core/report/json';

/** A finding with the file it is in. */
export interface Item {
  readonly path: string;
  readonly finding: JsonFinding;
  /** All its words in lower case without diacritics: what a search looks through. */
  readonly searched: string;
}

/** What the page holds. `end` is missing where the run that wrote it was cut off. */
export interface PageData {
  readonly start: PageStart;
  readonly files: readonly JsonFile[];
  readonly items: readonly Item[];
  readonly end: PageEnd | null;
}

/** Reads the page's data elements. */
export function readData(): PageData {
  const files = [...document.querySelectorAll(`script.${FILE_CLASS}`)].map((element) =>
    parse<JsonFile>(element),
  );
  const end = document.getElementById(END_ID);
  return {
    start: parse<PageStart>(document.getElementById(START_ID)!),
    files,
    items: files.flatMap(({ path, findings }) => findings.map((finding) => itemOf(path, finding))),
    end: end && parse<PageEnd>(end),
  };
}

function parse<T>(element: Element): T {
  return JSON.parse(element.textContent ?? '') as T;
}

function itemOf(path: string, finding: JsonFinding): Item {
  const { sheet, cell, label, message, rule } = finding;
  return { path, finding, searched: searchable([path, sheet, cell, label, message, rule].join(' ')) };
}

/** Text as it is searched: case, tones and marks do not count. */
export function searchable(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
