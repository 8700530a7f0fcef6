import bytesInBase64 from '../../../../assets/samples/dien-bien-co-loi.xlsx?inside';

export const SAMPLE_NAME = 'dien-bien-co-loi.xlsx';

/** The sample with slips, which is inside the page. */
export async function sampleBytes(): Promise<Uint8Array> {
  return Uint8Array.from(atob(bytesInBase64), (letter) => letter.charCodeAt(0));
}
