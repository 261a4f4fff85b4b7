import { Injectable } from '@nestjs/common';
import { maySee, scopedTransaction, type Staff } from '#libs/access';
import type { Attachment } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource, type EntityManager } from 'typeorm';
import { Complaint } from '../complaints/complaint.entity.js';
import { actionsOpenTo, type CaseAction } from '../rules/case-lifecycle.js';
import { summaryOf } from '../rules/summary.js';
import type { CaseLine } from './case-line.js';
import { Case } from './case.entity.js';
import { CaseNotFound } from './case.errors.js';
import { Entry, type EntryKind } from './entry.entity.js';

export interface TimelineLine {
  readonly at: string;
  readonly kind: EntryKind;
  /** Name of the officer, `Pelapor` for the citizen, null when the hub itself did it. */
  readonly by: string | null;
  readonly text: string | null;
  readonly attachments: readonly Attachment[];
  readonly final?: boolean;
  readonly score?: number;
  readonly why?: string;
}

/** Everything an officer needs to work on a case; nothing about who the citizen is. */
export interface CaseDetail extends CaseLine {
  readonly text: string | null;
  readonly title: string | null;
  readonly place: string | null;
  readonly occurredOn: string | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly erased: boolean;
  readonly attachments: readonly Attachment[];
  readonly handBacks: number;
  readonly reason: string;
  readonly timeline: readonly TimelineLine[];
  readonly actions: readonly CaseAction[];
}

@Injectable()
export class ShowCase {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
  ) {}

  async run(staff: Staff, id: string): Promise<CaseDetail> {
    const read = await scopedTransaction(this.db, staff, async (tx) => readCase(tx, id));
    if (!read || !maySee(staff, read.found.institutionPath)) throw new CaseNotFound(id);
    const { found, complaint, entries } = read;
    const [title = null, text = null, place = null, ...texts] = await this.vault.openMany(this.db, [
      ...(['title', 'text', 'place'] as const).map((field) => sealedIn(complaint, field, complaint[field])),
      ...entries.map((entry) => sealedIn(complaint, fieldOf(entry), entry.text)),
    ]);
    const { anonymous, confidential, occurredOn, attachments, erasedAt } = complaint;
    return {
      ...lineOf(found, summaryOf(title, text)),
      ...{ text, title, place, occurredOn, anonymous, confidential, attachments, erased: erasedAt !== null },
      ...{ handBacks: found.handBacks, reason: found.reason },
      timeline: entries.map((entry, index) => timelineLine(entry, texts[index] ?? null)),
      actions: actionsOpenTo(staff.role, found.status),
    };
  }
}

async function readCase(tx: EntityManager, id: string) {
  const found = await tx.findOneBy(Case, { id });
  const complaint = found && (await tx.findOneBy(Complaint, { id: found.complaintId }));
  if (!complaint) return null;
  const entries = await tx
    .createQueryBuilder(Entry, 'entry')
    .where('entry.complaintId = :complaintId', found)
    .andWhere('(entry.caseId = :id or entry.caseId is null)', found)
    // The wall lets an officer of both institutions see what came after a hand-back; it is no part of this case.
    .andWhere(found.status === 'handed-back' ? '(entry.caseId is not null or entry.at <= :endedAt)' : 'true', found)
    .orderBy('entry.at')
    .addOrderBy('entry.id')
    .getMany();
  return { found, complaint, entries };
}

const sealedIn = ({ id }: Complaint, field: string, sealed: Entry['text']) => ({ complaintId: id, field, sealed });

/** Under which name the text of an entry was sealed. */
function fieldOf({ kind, id, caseId }: Entry): string {
  switch (kind) {
    case 'added':
      return `addition:${id}`;
    case 'asked':
      return `question:${id}`;
    case 'answered':
      return `answer:${id}`;
    case 'handed-back':
      return `hand-back:${caseId ?? ''}`;
    case 'rated':
      return 'rating';
    case 'opened':
    case 'taken':
    case 'resumed':
    case 'reminded':
    case 'late':
    case 'closed':
      return kind;
  }
}

function timelineLine(
  { at, kind, officerName, attachments, final, score, why }: Entry,
  text: string | null,
): TimelineLine {
  const citizen = kind === 'added' || kind === 'rated';
  return {
    ...{ at: at.toISOString(), kind, by: citizen ? 'Pelapor' : officerName, text, attachments },
    ...(final === null ? {} : { final }),
    ...(score === null ? {} : { score }),
    ...(why === null ? {} : { why }),
  };
}

function lineOf(found: Case, summary: string | null): CaseLine {
  const { id, complaintId, code, class: itsClass, status, door, late, version, officerId, officerName } = found;
  return {
    ...{ id, complaintId, code, class: itsClass, status, summary, door, late, version },
    ...{ institution: found.institutionCode, institutionName: found.institutionName },
    ...{ openedAt: found.openedAt.toISOString(), dueAt: found.dueAt?.toISOString() ?? null },
    officer: officerId && officerName ? { id: officerId, name: officerName } : null,
  };
}
