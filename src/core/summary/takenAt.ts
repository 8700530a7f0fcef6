import { text, type Text } from '../messages/text';

/** A time as officials write it, in the machine's own zone: «13:05 ngày 25/11/2026». */
export function timeWords(time: Date): Text {
  const two = (number: number): string => String(number).padStart(2, '0');
  return text('summary.time', {
    time: `${two(time.getHours())}:${two(time.getMinutes())}`,
    date: `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`,
  });
}
