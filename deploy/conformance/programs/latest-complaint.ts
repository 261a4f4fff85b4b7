import { TrackedComplaint } from '#libs/intake';
import type { Hub } from '#libs/runtime';
import { eventually } from '#libs/testing';
import { Vault } from '#libs/vault';
import type { DataSource } from 'typeorm';

export const patient = { withinMs: 20_000 } as const;

/** Waits until so many complaints are filed, and opens the words of the latest one. */
export async function latestComplaint(
  { hub, db }: { readonly hub: Hub; readonly db: DataSource },
  count: number,
): Promise<{ id: string; text: string | null }> {
  const complaints = db.getRepository(TrackedComplaint);
  await eventually(async () => (await complaints.count()) === count, `complaint ${count}`, patient);
  const [row] = await complaints.find({ order: { id: 'desc' }, take: 1 });
  if (!row?.text) throw new Error('It has no text');
  return { id: row.id, text: await hub.app.get(Vault, { strict: false }).open(db, row.id, 'text', row.text) };
}
