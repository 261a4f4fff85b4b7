import { Injectable } from '@nestjs/common';
import { absentAmong, maySee, scopedReading, type Absent, type Asks, type Staff } from '#libs/access';
import type { AssignmentRole, Attachment, Door, Language } from '#libs/contracts';
import { readRows, type KeyOf } from '#libs/database';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { followersOfCase } from '../merging/followers-of.js';
import { actionsOpenTo, type CaseAction } from '../rules/case-actions.js';
import { actorOf, type CaseStatus } from '../rules/case-lifecycle.js';
import { sealedField, type EntryKind } from '../rules/entry-kinds.js';
import { summaryOf } from '../rules/summary.js';
import { whyMoved } from '../rules/why-moved.js';
import { timelineOf } from '../rules/timeline-of.js';
import type { CaseLine } from './case-line.js';
import { Case, type CaseService } from './case.entity.js';
import { CaseNotFound } from './case.errors.js';
import { handlerOf } from './lines-of.js';
import { Entry, type Outcome } from './entry.entity.js';

export interface TimelineLine {
  /** Of what the citizen added: by it the router says where words stand that counted. */
  readonly id?: string;
  readonly at: string;
  readonly kind: EntryKind;
  /** Name of the officer, `Pelapor` for the citizen, null when the hub itself did it. */
  readonly by: string | null;
  /** For whom that officer stood in. */
  readonly insteadOf?: string;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
  readonly final?: boolean;
  /** When it reached the citizen: of a final answer, their time to reply runs from then. */
  readonly deliveredAt?: string;
  /** What the door last said became of it. */
  readonly told?: { readonly by: Door; readonly state: Outcome; readonly at: string };
  readonly score?: number;
  readonly why?: string;
  /** Of a deadline that moved: what made it. */
  readonly because?: Readonly<Record<Language, string>>;
}

/** Everything an officer needs to work on a case; nothing about who the citizen is. */
export interface CaseDetail extends CaseLine {
  readonly text: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly occurredOn: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  /** Whether the citizen left a number, an address or a conversation; null where nobody knows without looking. */
  readonly reachable: boolean | null;
  readonly erased: boolean;
  readonly attachments: readonly Attachment[];
  readonly handBacks: number;
  readonly reason: string;
  readonly reasonEn: string | null;
  /** What it is about, by the service catalogue. */
  readonly service: CaseService | null;
  /** It speaks of something that the catalogue holds confidential. */
  readonly sensitive: boolean;
  readonly timeline: readonly TimelineLine[];
  readonly actions: readonly CaseAction[];
  /** Of a complaint of several institutions: the other cases and how far they are. */
  readonly parts: readonly Part[];
  /** Complaints that were merged into this one and that the asker may see. */
  readonly followers: readonly { readonly id: string; readonly code: string }[];
  /** The complaint with which this one goes on. */
  readonly mergedInto: string | null;
  readonly how: string | null;
  readonly postponedUntil: string | null;
}

interface Part {
  readonly id: string;
  readonly institution: string;
  readonly institutionName: string;
  readonly role: AssignmentRole;
  readonly status: CaseStatus;
  /** What it has sent to the lead last. */
  readonly answer: Pick<TimelineLine, 'at' | 'by' | 'text' | 'attachments'> | null;
}

@Injectable()
export class ShowCase {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  async run(staff: Staff, id: string): Promise<CaseDetail> {
    const [read, others] = await scopedReading(this.db, staff, (asks, beyond) =>
      Promise.all([readCase(asks, id), othersOf(beyond, id)]),
    );
    if (!read || !maySee(staff, read.found.institutionPath)) throw new CaseNotFound(id);
    const actions = actionsOpenTo(actorOf(staff, read.found.institutionPath), read.found.facts());
    return this.detailOf(read, others, actions);
  }

  /** For the hub itself, in a transaction that may have changed it. */
  async whole(tx: EntityManager, id: string): Promise<CaseDetail> {
    const [read, others] = [await readCase(tx, id), await othersOf(tx, id)];
    if (!read) throw new CaseNotFound(id);
    return this.detailOf(read, others, []);
  }

  private async detailOf(read: ReadCase, others: readonly Case[], actions: readonly CaseAction[]): Promise<CaseDetail> {
    const { found, complaint, entries, followers } = read;
    const sealed = [
      ...(['title', 'text', 'place'] as const).map((field) => sealedIn(complaint, field, complaint[field])),
      ...entries.map((entry) => sealedIn(complaint, sealedField(entry.kind, entry.id, entry.caseId), entry.text)),
    ];
    const today = localDateOf(this.clock.now(), hubTimeZone);
    const [opened, absent] = await Promise.all([
      this.vault.openMany(this.db, sealed),
      absentAmong(this.db, found.officerId === null ? [] : [found.officerId], today),
    ]);
    const [title = null, text = null, place = null, ...texts] = opened;
    const lines = entries.map((entry, index) => ({ entry, line: timelineLine(entry, texts[index] ?? null) }));
    const timeline = lines.map(({ line }) => line);
    const { anonymous, confidential, reachable, occurredOn, attachments, erasedAt } = complaint;
    return {
      ...lineOf(found, summaryOf(title, text), absent),
      ...{ text, title, place, occurredOn, anonymous, confidential, reachable, attachments },
      erased: erasedAt !== null,
      ...{ handBacks: found.handBacks, how: found.how, mergedInto: found.mergedIntoCode },
      ...{ reason: found.reason, reasonEn: found.reasonEn, service: found.service, sensitive: found.sensitive },
      postponedUntil: found.status === 'postponed' ? (found.postponedUntil?.toISOString() ?? null) : null,
      parts: others.map((one) => ({ ...partOf(one), answer: lines.findLast(isAnswerOf(one.id))?.line ?? null })),
      followers,
      timeline,
      actions,
    };
  }
}

type ReadCase = NonNullable<Awaited<ReturnType<typeof readCase>>>;

const complaintOf = (id: string): KeyOf => ({ of: Case, its: 'complaintId', whose: id });

async function readCase(asks: Asks, id: string) {
  const keys = complaintOf(id);
  const [[found], [complaint], entries, following] = await Promise.all([
    readRows(asks, Case, { by: 'id', keys: [id] }),
    readRows(asks, Complaint, { by: 'id', keys }),
    readRows(asks, Entry, { by: 'complaintId', keys }),
    followersOfCase(asks, id),
  ]);
  if (!found || !complaint) return null;
  const followers = following.map(({ id: one, code }) => ({ id: one, code }));
  return { found, complaint, entries: timelineOf(found, entries), followers };
}

/** The other cases of its complaint. Who has a part sees who has the others, and how far they are, but not their cases. */
async function othersOf(asks: Asks, id: string): Promise<Case[]> {
  const all = await readRows(asks, Case, { by: 'complaintId', keys: complaintOf(id) });
  return all.filter((other) => other.id !== id && other.status !== 'handed-back');
}

const partOf = ({ id, institutionCode: institution, institutionName, role, status }: Case): Omit<Part, 'answer'> => ({
  ...{ id, institution, institutionName, role, status },
});

const isAnswerOf =
  (partId: string) =>
  ({ entry: { kind, caseId } }: { readonly entry: Entry }) =>
    kind === 'contributed' && caseId === partId;

const sealedIn = ({ id }: Complaint, field: string, sealed: Entry['text']) => ({ complaintId: id, field, sealed });

function timelineLine(
  { id, at, kind, author, officerName, insteadOfName, attachments, final, deliveredAt, score, why, ...entry }: Entry,
  text: string | null,
): TimelineLine {
  return {
    ...(kind === 'added' ? { id } : {}),
    ...{ at: at.toISOString(), kind, by: author === 'citizen' ? 'Pelapor' : officerName, text, attachments },
    ...(insteadOfName === null ? {} : { insteadOf: insteadOfName }),
    ...(final === null ? {} : { final }),
    ...(deliveredAt === null ? {} : { deliveredAt: deliveredAt.toISOString() }),
    ...toldOf(entry),
    ...(score === null ? {} : { score }),
    ...(why === null ? {} : { why }),
    ...(kind === 'deadline-moved' ? { because: whyMoved({ why, after: entry.after }).says } : {}),
  };
}

const toldOf = ({ toldBy: by, toldState: state, toldAt }: Partial<Entry>): Pick<TimelineLine, 'told'> =>
  by && state && toldAt ? { told: { by, state, at: toldAt.toISOString() } } : {};

function lineOf(found: Case, summary: string | null, absent: ReadonlyMap<string, Absent>): CaseLine {
  const { id, complaintId, code, class: itsClass, status, role, door, late, priority, labels, version } = found;
  const { alsoAffected } = found;
  return {
    ...{ id, complaintId, code, class: itsClass, status, role, summary, door, late, priority, labels, version },
    alsoAffected,
    ...{ institution: found.institutionCode, institutionName: found.institutionName, timeZone: found.timeZone },
    ...{ openedAt: found.openedAt.toISOString(), dueAt: found.dueAt?.toISOString() ?? null },
    unheededSince: found.unheededSince?.toISOString() ?? null,
    officer: handlerOf(found, absent),
  };
}
