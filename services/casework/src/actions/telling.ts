import { Injectable } from '@nestjs/common';
import { copyAttachments } from '#libs/attachments';
import type { Attachment, DataOf, EventContract, Sealed } from '#libs/contracts';
import { uuidV7 } from '#libs/domain';
import { Outbox } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { Entry } from '../cases/entry.entity.js';
import { sealedField, type EntryKind } from '../rules/entry-kinds.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import type { Acting } from './acting.js';

export interface Written {
  readonly entryId: string;
  readonly sealed: Sealed;
}

/** How a step is written into the timeline, sealed, and said to the other services. */
@Injectable()
export class Telling {
  constructor(
    private readonly vault: Vault,
    private readonly outbox: Outbox,
    private readonly keepEntry: KeepEntry,
  ) {}

  /** A line without words. */
  async note(acting: Acting, kind: EntryKind, more: Partial<Entry> = {}): Promise<Entry> {
    return this.keep(acting, { kind, ...more });
  }

  /** A line with what somebody wrote. */
  async write(acting: Acting, kind: EntryKind, text: string, more: Partial<Entry> = {}): Promise<Written> {
    const entryId = uuidV7();
    const { tx, complaint, found } = acting;
    const sealed = await this.vault.seal(tx, complaint.id, sealedField(kind, entryId, found.id), text);
    await this.keep(acting, { id: entryId, kind, text: sealed, plain: text, ...more });
    return { entryId, sealed };
  }

  /** What an earlier line says; null once it is erased. */
  async read({ tx }: Pick<Acting, 'tx'>, { complaintId, kind, id, caseId, text }: Entry): Promise<string | null> {
    return this.vault.open(tx, complaintId, sealedField(kind, id, caseId), text);
  }

  /** Writes the same into the timeline of another complaint, under its own key. */
  in(acting: Acting, complaint: Acting['complaint'], found: Acting['found']): Acting {
    const { status, institutionCode: institution } = found;
    return { ...acting, complaint, found, from: { status, institution } };
  }

  /** The same files for another complaint; none for one that was erased. */
  async copyFiles({ tx, complaint }: Acting, to: string, files: readonly Attachment[]): Promise<Attachment[]> {
    if (files.length === 0) return [];
    const [from, its] = [await this.vault.keyOf(tx, complaint.id), await this.vault.keyOf(tx, to)];
    return from && its ? copyAttachments(tx, { from, to: its }, files) : [];
  }

  async say<Contract extends EventContract>(
    { tx, complaint }: Pick<Acting, 'tx' | 'complaint'>,
    contract: Contract,
    data: DataOf<Contract>,
  ): Promise<string> {
    return (await this.outbox.add(tx, contract, complaint.id, data)).id;
  }

  private keep(
    { tx, complaint, found, from, at, staff, insteadOf }: Acting,
    { kind, plain, ...more }: Partial<Entry> & { kind: EntryKind; plain?: string },
  ): Promise<Entry> {
    const { id: caseId, status, institutionCode } = found;
    return this.keepEntry.run(tx, complaint, {
      ...{ kind, at, caseId, institutionCode, author: staff ? 'officer' : 'hub' },
      ...(staff ? { officerId: staff.id, officerName: staff.name } : {}),
      ...(staff && insteadOf ? { insteadOfId: insteadOf.id, insteadOfName: insteadOf.name } : {}),
      before: { status: from.status, institution: from.institution },
      after: { status, institution: institutionCode },
      ...(plain === undefined ? {} : { plain }),
      ...more,
    });
  }
}
