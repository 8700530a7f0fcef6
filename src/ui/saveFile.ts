/** How long the browser may take to fetch what it was handed. */
const PATIENCE_MS = 60_000;

/** Hands a file to the user as a download. */
export function saveFile(name: string, content: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([content.slice().buffer]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE_MS);
}
