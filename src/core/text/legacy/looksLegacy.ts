/**
 * Letters that TCVN3 (`Tæng`) and VNI (`Toång`) put to uses of their own, and Vietnamese in Unicode never has.
 * Signs that occur in sound text (×, ÷, ±, °, ·, «») count only where a letter stands close to them as in no sound
 * text: «X·», «L«ng», «§¹t».
 */
const STRANGE =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿ¸¨¹¶ª¦]|[A-Za-z][µ·©¬\u00AD®]|[A-Za-z]«[a-z]|[A-Za-z]»[A-Za-z]|[A-Za-z][¼½¾]|[§®][A-Za-zÀ-ÿ]/;

/** Letters that neither encoding can hold, and nearly every line of Vietnamese in Unicode has. */
const UNICODE_ONLY = /[\u0300-\u0323\u0102-\u01B0\u1EA0-\u1EF9]/;

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** Whether text looks as if only a font of before Unicode made it readable. */
export function looksLegacy(text: string): boolean {
  return STRANGE.test(text);
}

/** Whether text is Vietnamese in Unicode beyond doubt, whatever its font is called. */
export function isUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** Whether text holds anything that an encoding could be about. */
export function isBeyondAscii(text: string): boolean {
  return BEYOND_ASCII.test(text);
}
