import { CannotStart } from '#libs/runtime';
import type { KeyProvider } from './key-provider.js';
import type { Askable } from './vault.js';

/**
 * The first master key that a database meets is its own for good. With another one nothing old would open, known citizens
 * would not be found again, and what is filed meanwhile would be lost with the right one: so nobody starts with it.
 */
export async function refuseAnotherKey(db: Askable, keys: KeyProvider, file: string): Promise<void> {
  const asked = await db.query('select vault.is_master_key($1) as own', [keys.derive('mark')]);
  const [row] = asked as { own: boolean }[];
  if (!row?.own)
    throw new CannotStart(
      `${file} is not the master key of this database, or its last line, the oldest key, is gone. Put back the file that was there.`,
    );
}
