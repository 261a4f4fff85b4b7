import { Injectable } from '@nestjs/common';
import { caseDossierMade } from '#libs/contracts';
import { writeNow } from '#libs/database';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import type { Complaint } from '../complaints/complaint.entity.js';
import { KeepEntry } from '../timeline/keep-entry.js';
import { GatherDossier } from './gather-dossier.js';
import { KeptDossier } from './kept-dossier.entity.js';

/** Draws up the dossier of a case by the hub itself and keeps it; its line in the history stands in it, too. */
@Injectable()
export class KeepDossier {
  constructor(
    private readonly gatherDossier: GatherDossier,
    private readonly keepEntry: KeepEntry,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** The caller holds the lock on the complaint. Once per id. */
  async run(tx: EntityManager, complaint: Complaint, { id, found }: { id: string; found: Case }): Promise<void> {
    if (await tx.existsBy(KeptDossier, { id })) return;
    const [complaintId, madeAt] = [complaint.id, this.clock.now()];
    await this.keepEntry.run(tx, complaint, {
      ...{ kind: 'dossier-made', author: 'hub', at: madeAt, caseId: found.id, institutionCode: found.institutionCode },
    });
    // What waits for the end of the transaction stands in the dossier as well.
    await writeNow(tx);
    const dossier = await this.gatherDossier.asItStands(tx, { complaint, found, at: madeAt });
    const sealed = await this.vault.seal(tx, complaintId, fieldOf(id), JSON.stringify(dossier));
    await tx.insert(KeptDossier, { id, complaintId, caseId: found.id, madeAt, sealed });
    const said = { caseId: found.id, dossierId: id, madeAt: madeAt.toISOString() };
    await this.outbox.add(tx, caseDossierMade, complaintId, said);
  }
}

/** Under which a kept dossier is sealed. */
export const fieldOf = (id: string): string => `dossier:${id}`;
