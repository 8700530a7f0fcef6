import { SETS } from './data/criteria';
import { suited } from './data/words';
import type { Layout } from './layout';
import type { Shape } from './model/model';

/**
 * Why a human could not read a layout of such a shape without doubt; empty where all is clear. What is required:
 * something is counted; a column of bare numbers is called «tiêu chí» somewhere over it; group rows differ from unit
 * rows by numbering or by a word, and regions from districts; no sign and no row of numbers has two meanings; where the
 * criteria have no official names, the sheet says somewhere that they are criteria.
 */
export function unclear(layout: Layout, shape: Shape): readonly string[] {
  const reasons: string[] = [];
  const { rows, header, columns } = layout;
  const shown = shape.levels > 0 && rows.groups !== 'flat';
  const groupTotals = shown && (rows.groups === 'before' || rows.groups === 'after');
  const totals = groupTotals || rows.grand !== 'none';
  // Across the top, groups are told by standing over their units, not by numbers.
  const number = columns.includes('number') && !layout.transposed;
  const say = (wrong: boolean, reason: string): void => {
    if (wrong) reasons.push(reason);
  };

  say(!columns.includes('name') || !columns.includes('criteria'), 'no names or no criteria');
  say(!columns.includes('count') && !totals, 'nothing is counted');
  say(!totals && (columns.includes('average') || columns.includes('units')), 'an empty column');
  say(columns.includes('change') && !columns.includes('count'), 'a change of what?');

  const named = header.numberText !== 'bare' && header.numberText !== 'paren';
  say(header.names === 'none' && !named && header.over === null, 'bare numbers without «tiêu chí»');
  const numberRow = header.names === 'none' || header.numbers === 'under' || header.numbers === 'over';
  say(header.columnNumbers && numberRow, 'two rows of numbers');

  say(!saysCriteria(layout, shape), 'criteria of what?');
  if (shown) {
    const inner = rows.groupNumbers[Math.min(shape.levels, rows.groupNumbers.length) - 1] ?? 'none';
    say(
      number && shape.levels === 2 && inner !== 'none' && inner === rows.groupNumbers[0],
      'regions numbered like districts',
    );
    const numbered = number && inner !== 'none' && inner !== rows.leafNumbers;
    say(!layout.transposed && !numbered && rows.prefix === 'none', 'groups look like units');
    say(rows.leafNumbers === 'dotted' && (inner !== 'arabic' || rows.continues), 'dotted under no number');
    say(
      rows.groups === 'after' && rows.subtotal.includes('{no}') && (!number || inner === 'none'),
      '«Tổng» of what?',
    );
    say(rows.groups === 'after' && rows.subtotal === 'Cộng' && shape.levels === 2, '«Cộng» of which level?');
  } else {
    say(rows.leafNumbers === 'dotted', 'dotted under no group');
  }
  say(rows.leafNumbers === 'roman' || rows.leafNumbers === 'letter', 'units numbered like groups');
  say(layout.marks.includes('plusMinus') && layout.notConsidered === '-', '«-» means two things');
  const below = rows.share !== null || rows.averageRow !== null;
  say(below && rows.grand !== 'bottom', 'a row under no total');
  say(
    rows.averageRow !== null && (!columns.includes('count') || columns.includes('average')),
    'average row misplaced',
  );
  return reasons;
}

/** The nearest layout that is clear for a shape. */
export function clarified(layout: Layout, shape: Shape): Layout {
  let { columns, rows, header } = layout;
  const shown = shape.levels > 0 && rows.groups !== 'flat';
  if (shape.levels === 0 || !shown)
    rows = { ...rows, leafNumbers: rows.leafNumbers === 'none' ? 'none' : 'arabic' };
  const groupTotals = shown && (rows.groups === 'before' || rows.groups === 'after');
  if (!columns.includes('count') && !groupTotals && rows.grand === 'none')
    rows = { ...rows, grand: 'bottom' };
  if (!groupTotals && rows.grand === 'none')
    columns = columns.filter((id) => id !== 'average' && id !== 'units');
  if (!columns.includes('count')) columns = columns.filter((id) => id !== 'change' && id !== 'previous');

  const named = header.numberText !== 'bare' && header.numberText !== 'paren';
  if (header.names === 'none' && !named && header.over === null) header = { ...header, over: 'Tiêu chí' };
  const numberRow = header.names === 'none' || header.numbers === 'under' || header.numbers === 'over';
  if (numberRow) header = { ...header, columnNumbers: false };

  const titles = saysCriteria({ ...layout, header, columns }, shape) ? layout.titles : 'plain';
  if (shown) {
    let inner = rows.groupNumbers[Math.min(shape.levels, rows.groupNumbers.length) - 1] ?? 'none';
    if (shape.levels === 2 && inner !== 'none' && inner === rows.groupNumbers[0]) {
      rows = { ...rows, groupNumbers: ['letter', 'roman'] };
      inner = 'roman';
    }
    if (rows.leafNumbers === 'dotted' && inner !== 'arabic') rows = { ...rows, leafNumbers: 'arabic' };
    if (rows.leafNumbers === 'dotted') rows = { ...rows, continues: false };
    const numbered = columns.includes('number') && inner !== 'none' && inner !== rows.leafNumbers;
    if (!numbered && rows.prefix === 'none') rows = { ...rows, prefix: 'groupsOnly' };
    const numberless = layout.transposed || !columns.includes('number') || inner === 'none';
    const doubtful =
      (rows.subtotal.includes('{no}') && numberless) || (rows.subtotal === 'Cộng' && shape.levels === 2);
    if (doubtful) rows = { ...rows, subtotal: 'Cộng {kind} {name}' };
  }
  if (rows.grand !== 'bottom') rows = { ...rows, share: null, averageRow: null };
  if (!columns.includes('count') || columns.includes('average')) rows = { ...rows, averageRow: null };
  const notConsidered =
    layout.marks.includes('plusMinus') && layout.notConsidered === '-' ? 'KXĐ' : layout.notConsidered;
  const { rates } = SETS[shape.set];
  return suited({ ...layout, columns, rows, header, titles, notConsidered }, rates, shape.wards);
}

/** Official names speak for themselves; other names need the word «tiêu chí» in a title or a header. */
function saysCriteria(layout: Layout, shape: Shape): boolean {
  const { header, columns, words } = layout;
  const official =
    SETS[shape.set].rates === 'commune' && (header.names === 'full' || header.names === 'short');
  const numbered = header.numbers !== 'none' && ['tc', 'tieuChi', 'tight'].includes(header.numberText);
  const counted = columns.includes('count') && /tiêu chí|TC/.test(words.count);
  return (
    official ||
    numbered ||
    counted ||
    header.names === 'none' ||
    header.over !== null ||
    layout.titles !== 'none'
  );
}
