import type { Vault } from '#libs/vault';

/** Bound to the one giving-out: a table of a million digests is made for one code at most, and needs the vault's key. */
export const codeDigest = (vault: Vault, accessId: string, code: string): Buffer =>
  vault.blindIndex('access-code', `${accessId}:${code}`);
