import type { TableBieu } from '../../bieu/bieu';
import type { DossierFacts } from '../../bieu/dossier';
import type { ToldRole } from './targetRoles';

/** A dossier without a column of assessment, or without a row of its criteria; null where that cannot be. */
export function withDossierRole(
  bieu: TableBieu,
  facts: DossierFacts,
  { axis, role, at }: ToldRole,
): TableBieu | null {
  if (role !== 'ignored') return null;
  const dossier = axis === 'head' ? withoutColumn(facts, at) : withoutRow(facts, at);
  return dossier && { ...bieu, dossier };
}

function withoutColumn(facts: DossierFacts, column: number): DossierFacts | null {
  const assessments = facts.assessments.filter((one) => one.column !== column);
  const isOne = assessments.length < facts.assessments.length;
  return isOne && assessments.length > 0 ? { ...facts, assessments } : null;
}

/** A criterion goes with its row; an indicator's row is left out of what its criterion is held to. */
function withoutRow(facts: DossierFacts, row: number): DossierFacts | null {
  let gone = 0;
  const keeps = (place: { readonly row: number } | null): boolean => {
    if (place?.row !== row) return true;
    gone++;
    return false;
  };
  const assessments = facts.assessments.map((one) => ({
    ...one,
    criteria: one.criteria
      .filter(({ own }) => keeps(own))
      .map((criterion) => ({ ...criterion, indicators: criterion.indicators.filter(keeps) })),
    counts: one.counts.filter(({ at }) => keeps(at)),
  }));
  return gone > 0 ? { ...facts, assessments } : null;
}
