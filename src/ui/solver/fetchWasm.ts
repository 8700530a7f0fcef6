/** The solver's WebAssembly, from the folder that the page came from. */
export async function fetchWasm(): Promise<Uint8Array> {
  const response = await fetch(new URL('highs/runtime', import.meta.url));
  if (!response.ok) throw new Error(`the solver was not sent: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
