import type { DatabaseDefinition } from '#libs/database';
import { messagingMigrations } from '#libs/messaging';
import { KnownCase } from './cases/known-case.entity.js';
import { Clock } from './clocks/clock.entity.js';
import { Complaint } from './complaints/complaint.entity.js';
import { Calendar } from './directory/calendar.entity.js';
import { Institution } from './directory/institution.entity.js';
import { OfficeHours } from './directory/office-hours.entity.js';
import { Policy } from './directory/policy.entity.js';
import { Escalation } from './escalations/escalation.entity.js';
import { Supervisor1764300000001 } from './migrations/1764300000001-supervisor.js';
import { Ladder1764500000001 } from './migrations/1764500000001-ladder.js';
import { Monitor1764600000001 } from './migrations/1764600000001-monitor.js';
import { Reconciliation1764700000001 } from './migrations/1764700000001-reconciliation.js';
import { Steps1765200000001 } from './migrations/1765200000001-steps.js';
import { LetterTemplate } from './letters/letter-template.entity.js';
import { LetterTemplates1765900000001 } from './migrations/1765900000001-letter-templates.js';
import { LetterReading } from './letters/letter-reading.entity.js';
import { Letter } from './letters/letter.entity.js';
import { LetterReadings1767000000001 } from './migrations/1767000000001-letter-readings.js';
import { Letters1765300000001 } from './migrations/1765300000001-letters.js';
import { Lists1765400000001 } from './migrations/1765400000001-lists.js';
import { LetterTotal1765600000001 } from './migrations/1765600000001-letter-total.js';
import { Standing1765700000001 } from './migrations/1765700000001-standing.js';
import { Members1766000000001 } from './migrations/1766000000001-members.js';
import { Levels1766700000002 } from './migrations/1766700000002-levels.js';
import { WeeksOfMembers1766700000003 } from './migrations/1766700000003-weeks-of-members.js';
import { RoomInRows1767100000001 } from './migrations/1767100000001-room-in-rows.js';
import { Provinces1767500000001 } from './migrations/1767500000001-provinces.js';
import { Topics1767600000001 } from './migrations/1767600000001-topics.js';
import { Liaison1768200000003 } from './migrations/1768200000003-liaison.js';
import { MembersThatCounted1768300000001 } from './migrations/1768300000001-members-that-counted.js';
import { TookOfMembers1768400000001 } from './migrations/1768400000001-took-of-members.js';
import { BouncesByDay1768600000001 } from './migrations/1768600000001-bounces-by-day.js';
import { Erased1768700000001 } from './migrations/1768700000001-erased.js';
import { LateWithNobody1768900000001 } from './migrations/1768900000001-late-with-nobody.js';
import { ReadByWhomAndWhen1767700000002 } from './migrations/1767700000002-read-by-whom-and-when.js';
import { CauseOfRecalculation1768100000002 } from './migrations/1768100000002-cause-of-recalculation.js';
import { DigestInEnglish1768200000002 } from './migrations/1768200000002-digest-in-english.js';
import { Digest } from './digests/digest.entity.js';
import { Digests1765800000001 } from './migrations/1765800000001-digests.js';
import { Reconciliation } from './reconciliations/reconciliation.entity.js';
import { Recalculation } from './recalculations/recalculation.entity.js';

export const supervisorDatabase: DatabaseDefinition = {
  schema: 'supervisor',
  role: 'salur_supervisor',
  entities: [
    Complaint,
    KnownCase,
    Clock,
    Institution,
    Policy,
    Calendar,
    OfficeHours,
    Recalculation,
    Reconciliation,
    Escalation,
    Letter,
    LetterReading,
    LetterTemplate,
    Digest,
  ],
  migrations: [
    ...messagingMigrations,
    Supervisor1764300000001,
    Ladder1764500000001,
    Monitor1764600000001,
    Reconciliation1764700000001,
    Steps1765200000001,
    Letters1765300000001,
    Lists1765400000001,
    LetterTotal1765600000001,
    Standing1765700000001,
    Digests1765800000001,
    LetterTemplates1765900000001,
    Members1766000000001,
    Levels1766700000002,
    WeeksOfMembers1766700000003,
    LetterReadings1767000000001,
    RoomInRows1767100000001,
    Provinces1767500000001,
    Topics1767600000001,
    ReadByWhomAndWhen1767700000002,
    CauseOfRecalculation1768100000002,
    DigestInEnglish1768200000002,
    Liaison1768200000003,
    MembersThatCounted1768300000001,
    TookOfMembers1768400000001,
    BouncesByDay1768600000001,
    Erased1768700000001,
    LateWithNobody1768900000001,
  ],
  // What happened to a case is never changed, but an erasure blanks what it was about.
  grants: async (db) => {
    await db.query('grant update (topic) on supervisor.case_step to salur_supervisor');
  },
};
