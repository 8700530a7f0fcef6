const DIGITS: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number above 0 in Roman digits, as districts are numbered: 4 → `IV`. */
export function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, sign] of DIGITS) {
    for (; rest >= value; rest -= value) written += sign;
  }
  return written;
}
