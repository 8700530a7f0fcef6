/** The name of a copy: that of its original with a word before its extension. */
export function copyName(name: string, word: 'danh-dau' | 'da-sua' | 'tong-hop'): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '.xlsx'];
  return `${stem}-${word}${/^\.xl[st][xm]$/i.test(extension) ? extension : '.xlsx'}`;
}

export { saveFile } from '../../ui/saveFile';
