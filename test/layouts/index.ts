/**
 * Commune × criteria tables as many offices lay them out, made from a model whose truth is known: an independent judge
 * of the recogniser and of the grid rules. Everything is pure and follows from its parameters.
 *
 *     for (const { layout, shape } of HAND_MADE) {
 *       const clean = render(buildModel(shape), layout);
 *       judge(clean.expected, check(clean.workbook));            // { missing: [], surplus: [] }
 *       const slipped = SLIPS[0].apply(clean, 7);                // null where the layout has no place for it
 *       if (slipped) judge(slipped.expected, check(slipped.workbook));
 *     }
 *     fc.assert(fc.property(caseArbitrary(), ({ layout, shape }) => …));
 */
export { buildModel } from './model/build';
export { averageOf, countOf, groupsOf, isGroup, leavesOf, totalOf } from './model/model';
export type { Group, Kind, Leaf, Mark, Model, Node, Shape } from './model/model';
export { PLAIN, vary } from './layout';
export type { Layout, LayoutChange } from './layout';
export { render } from './render/render';
export { placeOf, placesOf } from './render/place';
export type { Place, Rendered, Role } from './render/place';
export { cellOf, withCell } from './render/sheet-builder';
export { judge } from './findings';
export type { ActualFinding, ExpectedFinding, Severity, Verdict } from './findings';
export { HAND_MADE } from './handmade';
export type { Sample } from './handmade';
export { SLIPS } from './slips';
export type { Slip, Slipped } from './slips';
export { clarified, unclear } from './clear';
export { caseArbitrary, layoutArbitrary, shapeArbitrary } from './arbitrary';
export type { LayoutCase } from './arbitrary';
export { addressMap, TRANSFORMATIONS } from './transformations';
export type { Transformation } from './transformations';
export { NON_GRIDS } from './nongrids';
export type { NonGrid } from './nongrids';
export { dump } from './dump';
