/** Red, green and blue as the eye weighs them. */
const WEIGHTS = [0.299, 0.587, 0.114];
const HALF = 128;
const HEX = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i;

/** Whether Office's theme is light or dark, by its background; null where it does not say (Excel on the web). */
export function officeLook(
  theme: { readonly bodyBackgroundColor?: string } | undefined,
): 'light' | 'dark' | null {
  const parts = HEX.exec(theme?.bodyBackgroundColor ?? '')?.slice(1);
  if (!parts) return null;
  const lightness = parts.reduce((sum, part, place) => sum + parseInt(part, 16) * WEIGHTS[place]!, 0);
  return lightness < HALF ? 'dark' : 'light';
}
