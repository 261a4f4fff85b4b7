import type { Staff, StoodInFor } from '#libs/access';
import type { Door } from '#libs/contracts';
import type { EntityManager } from 'typeorm';
import type { ActionOnCase } from '../cases/action-on-case.js';
import type { Case } from '../cases/case.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import type { Actor, CaseStatus, CaseStep } from '../rules/case-lifecycle.js';

/** Somebody takes a step of a case, under the lock of the complaint. The case has taken it already; `from` is what it was. */
export interface Acting {
  readonly tx: EntityManager;
  readonly complaint: Complaint;
  readonly found: Case;
  readonly from: { readonly status: CaseStatus; readonly institution: string };
  readonly step: CaseStep;
  readonly actor: Actor;
  readonly at: Date;
  /** At which the citizen took it. */
  readonly door?: Door;
  /** Null when the citizen or a clock did it. */
  readonly staff: Staff | null;
  readonly asked: ActionOnCase | null;
  /** Whose work this is, while they are away and this person stands in. */
  readonly insteadOf?: StoodInFor | null;
}
