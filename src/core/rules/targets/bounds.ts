import type { TargetRow, UnitStep } from '../../bieu/targets';
import type { Text } from '../../messages/text';
import { cellRange, type Expr, type Relation } from '../../relations/relation';
import { words } from '../../text/normalize';
import type { Rule } from '../rule';
import { communesIn, isOldUnits, withCommunes, type Communes } from './communes';
import { impossible } from './impossible';
import {
  figureAt,
  isLevelIn,
  onTargets,
  relationOf,
  targetCell,
  wordsAt,
  type TargetsContext,
} from './targetCells';

const HUNDRED: Expr = { kind: 'sum', terms: [], plus: 100 };

const ofCommunes = withCommunes((context, communes) => (communes ? countsOf(context, communes) : []));

/**
 * What no figure may be: a share above 100, more communes than there are, more criteria than the set has, more model
 * communes than advanced ones or more advanced than recognised ones, a count below zero or with a part of one.
 */
export const bounds: Rule = {
  id: 'targets/bounds',
  severity: 'error',
  relations: (context) => [...onTargets(ownRelations)(context), ...ofCommunes.relations(context)],
  workbookRelations: ofCommunes.workbookRelations,
  findings: onTargets(impossible),
};

function ownRelations(context: TargetsContext): Relation[] {
  const { facts } = context;
  const criteria: Expr | null =
    facts.criteria === null ? null : { kind: 'sum', terms: [], plus: facts.criteria };
  return [
    ...facts.rows.flatMap((row) => {
      if (isPartOfHundred(context, row))
        return atMost(context, row, () => HUNDRED, { id: 'targets/bounds.share', params: {} });
      if (row.measure.kind === 'average-criteria' && criteria)
        return atMost(context, row, () => criteria, { id: 'targets/bounds.criteria', params: {} });
      return [];
    }),
    ...subsets(context),
    ...villages(context),
  ];
}

/** Growth and completion of a plan may well be above 100 %. */
const MAY_EXCEED = /\b(?:tang|so voi|ke hoach|toc do|hoan thanh|ty suat|he so|phan nghin)\b|‰/;

function isPartOfHundred({ bieu }: TargetsContext, { measure, line, unit }: TargetRow): boolean {
  if (measure.kind === 'poverty') return true;
  const label = bieu.rows[line]!.label;
  if (measure.kind !== 'share' || MAY_EXCEED.test(words(label)) || label.includes('‰')) return false;
  return unit === '%' || /^(?:ty|ti) le\b/.test(words(label));
}

/** A relation «at most» for each figure of a row. */
function atMost(
  context: TargetsContext,
  row: TargetRow,
  limit: (column: number) => Expr | null,
  said: Text,
): Relation[] {
  return context.facts.columns.flatMap(({ at }): Relation[] => {
    const expr = limit(at);
    if (!expr || figureAt(context.bieu, row.at, at) === null) return [];
    const target = targetCell(context.bieu, row.at, at);
    return [relationOf(context, { rule: 'targets/bounds', target, op: '≤', expr, words: said })];
  });
}

function countsOf(context: TargetsContext, communes: Communes): Relation[] {
  const counted = context.facts.rows.filter(
    ({ measure }) =>
      measure.kind === 'criterion' || (measure.kind === 'communes' && measure.step !== 'existing'),
  );
  const limit = (column: number): Expr | null =>
    isOldUnits(context, column) && !communes.agreeing.includes(column)
      ? null
      : communesIn(context, communes, column);
  return counted.flatMap((row) => atMost(context, row, limit, { id: 'targets/bounds.communes', params: {} }));
}

function villages(context: TargetsContext): Relation[] {
  const { bieu, facts } = context;
  const ofVillages = facts.rows.filter(({ measure }) => measure.kind === 'villages');
  const all = ofVillages.filter(({ measure }) => 'step' in measure && measure.step === 'existing');
  const [existing] = all;
  if (!existing || all.length > 1) return [];
  const limit = (column: number): Expr | null =>
    figureAt(bieu, existing.at, column) === null ? null : cellOf(context, existing, column);
  return ofVillages
    .filter((row) => row !== existing)
    .flatMap((row) => atMost(context, row, limit, { id: 'targets/bounds.villages', params: {} }));
}

const CHAIN: readonly UnitStep[] = ['model', 'advanced', 'recognised'];

/**
 * Model ⊂ advanced ⊂ recognised, in columns where both rows give levels. A form that counts them apart (a commune on
 * its highest step alone) breaks this in most of its columns and is not held to it.
 */
function subsets(context: TargetsContext): Relation[] {
  const { bieu, facts } = context;
  const steps = CHAIN.flatMap((step) => rowOfStep(context, step) ?? []);
  return steps.slice(1).flatMap((whole, index): Relation[] => {
    const part = steps[index]!;
    const columns = facts.columns.filter(
      ({ at }) =>
        [part, whole].every((row) => isLevelIn(facts, row, at) && figureAt(bieu, row.at, at) !== null) &&
        figureAt(bieu, part.at, at)! > 0,
    );
    const isWithin = (at: number): boolean => figureAt(bieu, part.at, at)! <= figureAt(bieu, whole.at, at)!;
    const within = columns.filter(({ at }) => isWithin(at)).length;
    if (within * 2 <= columns.length && columns.length > 1) return [];
    const said: Text = {
      id: 'targets/bounds.subset',
      params: { whole: wordsAt(bieu.rows, whole.at) },
    };
    const used = new Set(columns.map(({ at }) => at));
    return atMost(context, part, (at) => (used.has(at) ? cellOf(context, whole, at) : null), said);
  });
}

/** The one row of a step; the band that meets all criteria stands for the recognised ones. */
function rowOfStep({ facts }: TargetsContext, step: UnitStep): TargetRow | null {
  const rows = facts.rows.filter(({ measure }) => measure.kind === 'communes' && measure.step === step);
  if (rows.length === 1) return rows[0]!;
  if (rows.length > 1 || step !== 'recognised' || facts.criteria === null) return null;
  const highest = facts.rows.filter(
    ({ measure }) =>
      measure.kind === 'band' &&
      measure.of === 'commune' &&
      measure.low === facts.criteria &&
      measure.high === facts.criteria,
  );
  return highest.length === 1 ? highest[0]! : null;
}

function cellOf({ bieu }: TargetsContext, row: TargetRow, column: number): Expr {
  return { kind: 'sum', terms: [{ cells: cellRange(targetCell(bieu, row.at, column)), weight: 1 }] };
}
