import { normaliseReplyKey } from './reply-key.js';
import { normaliseTrackingCode } from './tracking-code.js';

/** The reply key of one complaint, as a browser holds it. */
export interface HeldKey {
  readonly code: string;
  readonly key: string;
}

/** The cookie that holds them. It needs no signature: each key proves itself. */
export const heldKeysCookie = 'salur_laporan';

/** More would make the cookie too large; the oldest is forgotten, and its receipt still opens the complaint. */
const mostKeys = 12;

/** Reads what a browser sent. Whatever is not a code with a key is dropped: anybody can write a cookie. */
export function readHeldKeys(cookie: string): HeldKey[] {
  return cookie
    .slice(0, 1_000)
    .split('~')
    .flatMap((entry) => {
      const [typedCode = '', typedKey = ''] = entry.split('.');
      const [code, key] = [normaliseTrackingCode(typedCode), normaliseReplyKey(typedKey)];
      return code !== null && key !== null ? [{ code, key }] : [];
    });
}

/** The key that such a cookie holds for a complaint, however its code was typed. */
export function heldKeyOf(cookie: string, typedCode: string): string | null {
  const canonical = normaliseTrackingCode(typedCode);
  return readHeldKeys(cookie).find(({ code }) => code === canonical)?.key ?? null;
}

/** The newest first. */
export const writeHeldKeys = (keys: readonly HeldKey[]): string =>
  keys
    .slice(0, mostKeys)
    .map(({ code, key }) => `${code}.${key}`)
    .join('~');
