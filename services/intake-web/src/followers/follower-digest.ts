import type { Vault } from '#libs/vault';

/** By which a browser that follows is known again. */
export const followerDigest = (vault: Vault, browserId: string): Buffer => vault.blindIndex('follower', browserId);
