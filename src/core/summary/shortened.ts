/** A text of at most so many letters, and «…» where it was cut: between words, but for one that is as long itself. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > most / 2 ? cut.slice(0, space) : cut.slice(0, most);
  // neither half of a letter of two units nor a mark that opens what is gone
  return `${kept.replace(/[\s\p{Ps}\p{Pd},;:«\uD800-\uDBFF]+$/u, '')}…`;
}
