import { addTo } from '../collections/groups';
import { words } from '../text/normalize';
import type { FileSummary } from './fileSummary';
import { unitKey, type KnownUnit } from './unitNames';

/** Files that may have been sent twice. */
export type Duplicate =
  /** The same bytes. */
  | { readonly kind: 'same-content'; readonly paths: readonly string[] }
  /** One table of one unit, or of the same units, in files that differ. */
  | {
      readonly kind: 'same-table';
      /** Whose it is; null where only the units it lists are the same. */
      readonly unit: string | null;
      readonly title: string;
      readonly period: string | null;
      readonly paths: readonly string[];
    };

/** What was sent twice, in the order of the first of each; copies of one content count once among the tables. */
export function duplicatesOf(
  files: readonly FileSummary[],
  senders: readonly (readonly KnownUnit[])[],
): Duplicate[] {
  const byContent = grouped(files, ({ digest }) => (digest === null ? [] : [digest]));
  const first = new Set([...byContent.values()].map((same) => same[0]!));
  const senderOf = new Map(
    files.map((file, at) => [file, senders[at]!.length === 1 ? senders[at]![0]! : null]),
  );
  const byTable = new Map<string, Sent[]>();
  for (const file of first) {
    for (const [key, sent] of tablesSent(file, senderOf.get(file) ?? null)) {
      byTable.set(key, [...(byTable.get(key) ?? []), sent]);
    }
  }
  return [
    ...[...byContent.values()].map((same): Duplicate => ({ kind: 'same-content', paths: pathsOf(same) })),
    ...[...byTable.values()].map((same): Duplicate => ({
      kind: 'same-table',
      unit: same[0]!.unit,
      title: same[0]!.title,
      period: same[0]!.period,
      paths: pathsOf(same.map(({ file }) => file)),
    })),
  ].filter(({ paths }) => paths.length > 1);
}

interface Sent {
  readonly file: FileSummary;
  readonly unit: string | null;
  readonly title: string;
  readonly period: string | null;
}

/**
 * A file's tables, each under the key it shares with the same table in another file: whose it is or which units it
 * lists, its title, its period. A table without title tells too little, unless it lists units.
 */
function tablesSent(file: FileSummary, sender: KnownUnit | null): Map<string, Sent> {
  const sent = new Map<string, Sent>();
  for (const { title, period, units } of file.tables) {
    // one commune sends one table; a district may send one for each of its communes under the same title
    const isOwn = sender !== null && sender.level !== 'district' && sender.level !== 'province';
    const whose = isOwn && title !== '' ? `unit ${unitKey(sender.name)} ${sender.parent ?? ''}` : units;
    if (whose === null) continue;
    const key = [whose, words(title), period ?? ''].join('\n');
    sent.set(key, { file, unit: isOwn ? sender.name : null, title, period });
  }
  return sent;
}

function grouped(
  files: readonly FileSummary[],
  keysOf: (file: FileSummary) => readonly string[],
): Map<string, FileSummary[]> {
  const groups = new Map<string, FileSummary[]>();
  for (const file of files) {
    for (const key of keysOf(file)) addTo(groups, key, file);
  }
  return groups;
}

const pathsOf = (files: readonly FileSummary[]): string[] => files.map(({ path }) => path);
