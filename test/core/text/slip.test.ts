import fc from 'fast-check';
import { typingSlip } from '../../../src/core/text/slip';

it.each([
  ['198', '1986', 'digit'],
  ['1986', '198', 'digit'],
  ['1986', '19886', 'digit'],
  ['1968', '1986', 'swapped'],
  ['1985', '1986', 'replaced'],
  ['', '1', 'digit'],
  ['1986', '1986', null],
  ['186', '1968', null],
  ['1986', '2986', 'replaced'],
  ['1986', '6981', null],
  ['12', '1986', null],
  ['1212', '2121', null],
])('%s and %s: %s', (a, b, slip) => {
  expect(typingSlip(a, b)).toBe(slip);
});

const digits = fc.stringMatching(/^\d{1,8}$/);

it('is the same both ways', () => {
  fc.assert(fc.property(digits, digits, (a, b) => typingSlip(a, b) === typingSlip(b, a)));
});

it('sees every digit lost', () => {
  fc.assert(
    fc.property(digits, fc.nat(7), (number, at) => {
      const place = at % number.length;
      expect(typingSlip(number.slice(0, place) + number.slice(place + 1), number)).toBe('digit');
    }),
  );
});
