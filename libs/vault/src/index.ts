export { ComplaintKey } from './complaint-key.js';
export type { Contact } from './contact.js';
export { KeyCache } from './key-cache.js';
export { KeyProvider, LocalKeyProvider, newMasterKey } from './key-provider.js';
export { SealBroken } from './sealing.js';
export { vaultDatabase } from './vault.database.js';
export { ComplaintKeyGone } from './vault.errors.js';
export { openVault, vault } from './vault.providers.js';
export { Vault, type Askable, type SealedText } from './vault.js';
