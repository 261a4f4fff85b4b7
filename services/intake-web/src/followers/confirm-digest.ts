import type { Vault } from '#libs/vault';

/** By which the link in a mail to a follower is known again; the secret itself is kept nowhere here. */
export const confirmDigest = (vault: Vault, secret: string): Buffer => vault.blindIndex('follower-confirm', secret);
