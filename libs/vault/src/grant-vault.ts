import type { DatabaseDefinition } from '#libs/database';
import type { QueryRunner } from 'typeorm';

const read = ['wrapped_key(uuid)', 'wrapped_keys(uuid[])'];
const file = ['keep_key(uuid, bytea)', 'keep_keys(uuid[], bytea[])', 'keep_contact(uuid, text)'];
const reach = ['contact(uuid)'];

/** Which schema's role may call what. Absent means nothing: the supervisor keeps clocks and never reads a word. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Its counter looks earlier data up for a citizen who stands there: that leaves a trace as well.
  intake_web: [...read, ...file, ...reach, 'erase(uuid)', 'reveal(uuid, uuid, uuid)'],
  // These two also keep the address of a conversation, which ends with its last complaint.
  intake_sms: [...read, ...file, ...reach, 'erase(uuid)'],
  intake_social: [...read, ...file, ...reach, 'erase(uuid)'],
  router: read,
  // For an officer who says why: what it shows leaves a trace.
  casework: [...read, 'reveal(uuid, uuid, uuid)'],
  notifier: [...read, ...reach, 'staff_address(uuid)'],
  // The addresses of staff alone: whoever signs people in has no business with citizens.
  access: ['keep_staff_address(uuid, text)', 'staff_address(uuid)'],
};

export async function grantVault(db: QueryRunner, all: readonly DatabaseDefinition[]): Promise<void> {
  for (const { schema, role } of all) {
    const functions = allowed[schema];
    if (!functions) continue;
    const named = ['is_master_key(bytea)', ...functions].map((one) => `vault.${one}`).join(', ');
    await db.query(`grant usage on schema vault to "${role}"; grant execute on function ${named} to "${role}"`);
  }
}
