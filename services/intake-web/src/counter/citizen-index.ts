import type { Vault } from '#libs/vault';
import type { Told } from '../rules/read-form.js';

/** By which a citizen's next visit finds this one. Who wishes to stay unknown is not found again. */
export function citizenIndex(vault: Vault, { anonymous, contact }: Pick<Told, 'anonymous' | 'contact'>): Buffer | null {
  const address = contact.phone ?? contact.email?.toLowerCase();
  return anonymous || address === undefined ? null : vault.blindIndex('citizen', address);
}
