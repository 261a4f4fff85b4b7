import type { DatabaseDefinition } from '#libs/database';
import type { QueryRunner } from 'typeorm';
import { Access1764000000000 } from './migrations/1764000000000-access.js';
import { Absence1764500000000 } from './migrations/1764500000000-absence.js';
import { Clerk1765300000002 } from './migrations/1765300000002-clerk.js';
import { Colleagues1764900000001 } from './migrations/1764900000001-colleagues.js';
import { Coordinated1765700000001 } from './migrations/1765700000001-coordinated.js';
import { Deputy1766000000001 } from './migrations/1766000000001-deputy.js';
import { MovedStaff1768900000002 } from './migrations/1768900000002-moved-staff.js';
import { OperatorsSession1766700000001 } from './migrations/1766700000001-operators-session.js';
import { Posts1767000000002 } from './migrations/1767000000002-posts.js';
import { SpentProofs1769000000002 } from './migrations/1769000000002-spent-proofs.js';
import { StaffToTell1766100000001 } from './migrations/1766100000001-staff-to-tell.js';
import { StandsInFor1766500000001 } from './migrations/1766500000001-stands-in-for.js';
import { Unattended1764900000000 } from './migrations/1764900000000-unattended.js';
import { WhoMayStandIn1769000000001 } from './migrations/1769000000001-who-may-stand-in.js';

/** Schemas whose services have pages or APIs for staff: their roles may look a session up, and nothing else. */
const askers = ['casework', 'router', 'supervisor', 'directory', 'intake_web', 'intake_social', 'notifier'];

/** Escalates past officers who are on leave or gone, and tells coordinators every night: it may ask who is, and where some are. */
const clockKeeper = 'supervisor';
/** Whose officers give work to each other. */
const givers = ['casework'];
/** Tells staff what waits for them: it may ask whom, and who has left. */
const teller = 'notifier';

/** Staff and sessions. The desk uses this schema as its own; other services reach it by one function. */
export const accessDatabase: DatabaseDefinition = {
  schema: 'access',
  role: 'salur_access',
  entities: [],
  migrations: [
    Access1764000000000,
    Absence1764500000000,
    Unattended1764900000000,
    Colleagues1764900000001,
    Clerk1765300000002,
    Coordinated1765700000001,
    Deputy1766000000001,
    StaffToTell1766100000001,
    StandsInFor1766500000001,
    OperatorsSession1766700000001,
    Posts1767000000002,
    MovedStaff1768900000002,
    WhoMayStandIn1769000000001,
    SpentProofs1769000000002,
  ],
  grants: async (db: QueryRunner, all: readonly DatabaseDefinition[]) => {
    for (const { schema, role } of all) {
      if (!askers.includes(schema)) continue;
      await db.query(`
        grant usage on schema access to "${role}";
        grant execute on function access.session_staff(bytea, timestamptz, boolean) to "${role}"`);
      if (schema === clockKeeper) {
        await db.query(`
          grant execute on function access.staff_unreachable(uuid[], date), access.coordinated() to "${role}"`);
      }
      if (schema === teller) {
        await db.query(
          `grant execute on function access.staff_to_tell(uuid, text, text[], date),
                  access.staff_in_post(text[], text[], date), access.staff_unreachable(uuid[], date) to "${role}"`,
        );
      }
      if (givers.includes(schema)) {
        await db.query(
          `grant execute on function access.colleagues(text, uuid), access.staff_unreachable(uuid[], date),
                  access.stands_in_for(uuid, date), access.move_staff(text, text, text) to "${role}"`,
        );
      }
    }
  },
};
