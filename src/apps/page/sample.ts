export const SAMPLE_NAME = 'dien-bien-co-loi.xlsx';

/** The sample with slips, which lies beside the page. The page that is one file has it inside: see `single/sample`. */
export async function sampleBytes(): Promise<Uint8Array> {
  const response = await fetch(`samples/${SAMPLE_NAME}`);
  if (!response.ok) throw new Error(`${SAMPLE_NAME}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
