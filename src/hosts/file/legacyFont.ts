const LEGACY = /^(?:\.vn|vni-)/i;

/** The font's name where text in it is not Unicode (TCVN3 `.VnTime`, `VNI-Times`); undefined for any other font. */
export function legacyFont(name: string | undefined): string | undefined {
  return name !== undefined && LEGACY.test(name) ? name : undefined;
}
