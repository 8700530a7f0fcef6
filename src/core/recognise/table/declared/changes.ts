import type { LevelForChange } from '../../../bieu/declared';
import type { Law, LawTerm } from '../../../bieu/law';
import { isAdditive, type TableLine } from '../../../bieu/tableLine';
import type { Reading } from '../../../relations/reading';
import { changeWords, lineNamed, speaksOfChange, type ChangeWords } from './changeWords';
import { fitOf, sumAt, type Fit, type ReadFigure } from './lawFit';

/** Nearly all lines: the few others are findings. */
const NEARLY_ALL = 0.8;
/** Lines that must tell a change from a level: both figures differ from zero. */
const LEAST_TELLING = 3;
/** Levels tried for one line. */
const MOST_LEVELS = 60;
/** A level is of the size of what it is compared with; an increase is not. */
const OF_ONE_SIZE = [0.5, 4] as const;

type Axis = Law['axis'];

/**
 * Lines whose words promise a change («tăng so với đăng ký»): laws where they hold the difference of the lines named,
 * and those that hold the level instead. Where the words name no line that can be told, nothing is said.
 */
export function changeDeclarations(
  axis: Axis,
  lines: readonly TableLine[],
  over: readonly number[],
  read: ReadFigure,
): { readonly laws: readonly Law[]; readonly levels: readonly LevelForChange[] } {
  const laws: Law[] = [];
  const levels: LevelForChange[] = [];
  lines.forEach((line, index) => {
    const change = changeWords(line);
    if (!change || !line.hasFigures || change.against === null) return;
    const earlier = lineNamed(lines, change.against, index);
    if (earlier === null) return;
    const table: Side = { axis, lines, over, read };
    const candidates = levelsFor(lines, index, earlier);
    const law = differenceLaw(table, index, earlier, change, candidates);
    if (law) laws.push(law);
    else {
      const level = levelHeld(table, index, earlier, change, candidates);
      if (level) levels.push(level);
    }
  });
  return { laws, levels };
}

interface Side {
  readonly axis: Axis;
  readonly lines: readonly TableLine[];
  readonly over: readonly number[];
  readonly read: ReadFigure;
}

/** What the later level may be: the sisters under the line's own head together, or one other line. */
function levelsFor(lines: readonly TableLine[], index: number, earlier: number): number[][] {
  const isLevel = (at: number): boolean =>
    at !== index &&
    at !== earlier &&
    lines[at]!.hasFigures &&
    isAdditive(lines[at]!.measure) &&
    !speaksOfChange(lines[at]!);
  const head = lines[index]!.path.slice(0, -1).join('\n');
  const sisters =
    head === '' ? [] : lines.flatMap((line, at) => (line.path.slice(0, -1).join('\n') === head ? [at] : []));
  const parts = sisters.filter(isLevel);
  const single = lines.flatMap((_, at) => (isLevel(at) ? [[at]] : [])).slice(0, MOST_LEVELS);
  return parts.length >= 2 ? [parts, ...single] : single;
}

function differenceLaw(
  side: Side,
  index: number,
  earlier: number,
  { isDecrease }: ChangeWords,
  levels: readonly number[][],
): Law | null {
  const sign = isDecrease ? -1 : 1;
  const tried = levels.map((level) => {
    const terms = [...weighted(side, level, sign), ...weighted(side, [earlier], -sign)];
    const law: Law = {
      axis: side.axis,
      target: side.lines[index]!.at,
      op: '=',
      form: { kind: 'sum', terms },
      basis: 'declared',
      origin: 'words',
      over: side.over,
      slack: 0,
    };
    return { law, fit: fitOf(law, side.read) };
  });
  const best = tried.sort((a, b) => b.fit.holds.length - a.fit.holds.length)[0];
  if (!best) return null;
  const telling = best.fit.holds.filter(
    (cross) => figureAt(side, index, cross) !== 0 && figureAt(side, earlier, cross) !== 0,
  );
  return telling.length >= LEAST_TELLING && isNearlyAll(best.fit) ? best.law : null;
}

function levelHeld(
  side: Side,
  index: number,
  earlier: number,
  { isDecrease }: ChangeWords,
  levels: readonly number[][],
): LevelForChange | null {
  if (isDecrease) return null;
  for (const level of levels) {
    const terms = weighted(side, level, 1);
    const target = side.lines[index]!.at;
    const form = { kind: 'sum', terms } as const;
    const fit = fitOf({ axis: side.axis, target, op: '=', form, over: side.over }, side.read);
    const telling = fit.holds.filter(
      (cross) => figureAt(side, index, cross) !== 0 && figureAt(side, earlier, cross) !== 0,
    );
    if (telling.length < LEAST_TELLING || fit.fails.length > 0) continue;
    if (!isOfOneSize(side, terms, earlier, telling)) continue;
    return { axis: side.axis, target, level: terms, earlier: side.lines[earlier]!.at, over: fit.holds };
  }
  return null;
}

function isNearlyAll({ holds, fails }: Fit): boolean {
  return holds.length >= (holds.length + fails.length) * NEARLY_ALL;
}

function weighted({ lines }: Side, places: readonly number[], weight: number): LawTerm[] {
  return places.map((place) => ({ at: lines[place]!.at, weight }));
}

function readingAt({ axis, read }: Side, line: number, cross: number): Reading {
  return axis === 'across' ? read(cross, line) : read(line, cross);
}

function figureAt(side: Side, place: number, cross: number): number {
  return readingAt(side, side.lines[place]!.at, cross).low;
}

function isOfOneSize(
  side: Side,
  terms: readonly LawTerm[],
  earlier: number,
  over: readonly number[],
): boolean {
  let level = 0;
  let before = 0;
  for (const cross of over) {
    level += sumAt(terms, (line) => readingAt(side, line, cross))?.value ?? 0;
    before += figureAt(side, earlier, cross);
  }
  return level >= before * OF_ONE_SIZE[0] && level <= before * OF_ONE_SIZE[1];
}
