/** Characters of a sheet's name, at most. */
const LONGEST_NAME = 31;

/** A name no other sheet has: a number is added where need be. Excel takes names that differ only in case for one. */
export function freeName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map((one) => one.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const ending = ` (${number})`;
    free = name.slice(0, LONGEST_NAME - ending.length) + ending;
  }
  return free;
}
