/**
 * The number of letters to add, take out or change to make one text of another (Levenshtein), where it is at most
 * `most`; null where it is more. Only the band of cells within `most` of the diagonal is worked out.
 */
export function editDistance(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  const far = most + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  for (let i = 1; i <= a.length; i++) {
    const row = new Array<number>(b.length + 1).fill(far);
    row[0] = Math.min(i, far);
    let least = row[0];
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, before[j]! + 1, row[j - 1]! + 1, far);
      row[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return null;
    before = row;
  }
  const distance = before[b.length]!;
  return distance <= most ? distance : null;
}
