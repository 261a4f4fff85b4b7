import type { DataSource } from 'typeorm';
import type { Staff } from './staff.js';

/** `subject` is the account's name at the identity provider (`sub`). */
export interface StaffAccount extends Staff {
  readonly subject: string;
  readonly institutionName: string;
}

/**
 * Makes these people staff, or changes what is known of them; who is not named stays as they are, and who stays at an
 * institution is where that has moved to in the tree. Runs as the desk's role.
 */
export async function provisionStaff(db: DataSource, accounts: readonly StaffAccount[]): Promise<void> {
  await db.query(
    `insert into access.staff (id, subject, name, role, institution, institution_name, path)
     select id, subject, name, role, institution, institution_name, path
       from jsonb_to_recordset($1::jsonb)
         as account (id uuid, subject text, name text, role text, institution text, institution_name text, path text)
     on conflict (subject) do update
        set name = excluded.name, role = excluded.role, institution = excluded.institution,
            institution_name = excluded.institution_name, active = true,
            path = case when staff.institution = excluded.institution then staff.path else excluded.path end`,
    [
      JSON.stringify(
        accounts.map(({ institutionName, ...account }) => ({ ...account, institution_name: institutionName })),
      ),
    ],
  );
}
