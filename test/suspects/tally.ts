import { groupsOf, standingOf, type Standing } from './oracle/classify';
import { systemOf } from './oracle/system';
import type { Claim } from './verdict';
import type { Trial } from './trial';

/** A Markdown table. */
export function markdown(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const TRIALS_HEAD = [
  'errors',
  'workbooks',
  'all exact',
  'truth among the alternatives',
  'cells: precision',
  'recall',
  'check ms median',
  'max',
  'refine ms median',
  'max',
] as const;

/** One row: what was said of workbooks with so many errors. */
export function trialsRow(errors: number, trials: readonly Trial[]): (string | number)[] {
  const sum = (of: (trial: Trial) => number): number => trials.reduce((all, one) => all + of(one), 0);
  const times = (of: (trial: Trial) => number): string[] => {
    const sorted = trials.map(of).sort((a, b) => a - b);
    const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
    return [at(0.5), at(1)];
  };
  const hit = sum(({ verdict }) => verdict.hit);
  return [
    errors,
    trials.length,
    share(
      sum(({ verdict }) => Number(verdict.exact)),
      trials.length,
    ),
    share(
      sum(({ verdict }) => Number(verdict.amongAlternatives)),
      trials.length,
    ),
    share(
      hit,
      sum(({ verdict }) => verdict.named),
    ),
    share(
      hit,
      sum(({ verdict }) => verdict.wrong),
    ),
    ...times(({ checking }) => checking),
    ...times(({ refining }) => refining),
  ];
}

/** «97.5 %»; a dash where there is nothing to have a share of. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const BUCKETS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

export const CLAIMS_HEAD = ['stated', 'findings', 'mean stated', 'right'] as const;

/** Stated confidence against how often the repair was right. */
export function claimRows(claims: readonly Claim[]): (string | number)[][] {
  return BUCKETS.flatMap((low, k) => {
    const high = BUCKETS[k + 1] ?? 1.01;
    const own = claims.filter(({ confidence }) => confidence >= low && confidence < high);
    if (own.length === 0) return [];
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length;
    const right = own.filter((one) => one.right).length;
    return [[`${low}–${Math.min(high, 1)}`, own.length, mean.toFixed(2), share(right, own.length)]];
  });
}

export const KINDS_HEAD = ['kind of error', 'drawn', 'named with its truth'] as const;

/** By kind of error how many were named, cells and values. */
export function kindRows(trials: readonly Trial[]): (string | number)[][] {
  const kinds = new Map<string, { drawn: number; solved: number }>();
  for (const { faulty, verdict } of trials) {
    faulty.errors.forEach(({ kind }, at) => {
      const entry = kinds.get(kind) ?? { drawn: 0, solved: 0 };
      entry.drawn++;
      if (verdict.solved[at]) entry.solved++;
      kinds.set(kind, entry);
    });
  }
  return [...kinds.entries()]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, { drawn, solved }]) => [kind, drawn, share(solved, drawn)]);
}

export const STANDINGS_HEAD = [
  'what the equations tell of errors that hang together',
  'groups',
  'best repair is the truth',
  'truth among the alternatives',
] as const;

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  unique: 'one smallest repair, the truth',
  few: 'two to six smallest repairs, the truth among them',
  many: 'more smallest repairs, the truth among them',
  larger: 'a smaller repair than the truth',
  silent: 'nothing fails',
  unknown: 'too wide to say',
};

/** By what the equations allow, how often the truth was said. */
export function standingRows(trials: readonly Trial[]): (string | number)[][] {
  const rows = new Map<Standing, { groups: number; solved: number; told: number }>();
  for (const { faulty, verdict } of trials) {
    const system = systemOf(faulty.book);
    const truths = faulty.book.figures.map(({ truth }) => truth);
    for (const group of groupsOf(system, faulty.errors)) {
      const standing = standingOf(system, truths, group);
      const row = rows.get(standing) ?? { groups: 0, solved: 0, told: 0 };
      const all = (of: readonly boolean[]): number =>
        Number(group.every((error) => of[faulty.errors.indexOf(error)]));
      rows.set(standing, {
        groups: row.groups + 1,
        solved: row.solved + all(verdict.solved),
        told: row.told + all(verdict.told),
      });
    }
  }
  return [...rows].map(([standing, { groups, solved, told }]) => [
    STANDING_WORDS[standing],
    groups,
    share(solved, groups),
    share(told, groups),
  ]);
}
