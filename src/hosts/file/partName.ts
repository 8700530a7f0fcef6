/** A part's name as messages show it: no leading slash, only forward slashes. */
export function partName(entryName: string): string {
  return entryName.replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Key under which parts are compared: names that differ only in case or in percent-encoding are one part's. */
export function partKey(name: string): string {
  const clean = partName(name);
  try {
    return decodeURIComponent(clean).toLowerCase();
  } catch {
    return clean.toLowerCase();
  }
}

/** Name of the part a relationship's target means; relative ones start at the folder of the part they belong to. */
export function resolveTarget(sourcePart: string, target: string): string {
  const path = target.replace(/[?#].*$/s, '').replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : sourcePart.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Name of the part that holds a part's relationships; `''` stands for the package itself. */
export function relationshipsPart(sourcePart: string): string {
  const slash = sourcePart.lastIndexOf('/') + 1;
  return `${sourcePart.slice(0, slash)}_rels/${sourcePart.slice(slash)}.rels`;
}
