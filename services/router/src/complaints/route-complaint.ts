import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { Addition } from '../questions/addition.entity.js';
import { decideRoute } from '../rules/decide-route.js';
import { Dispatch } from './dispatch.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Decides by the rules who must answer, from all that the citizen has written. The text is opened for the rules only. */
@Injectable()
export class RouteComplaint {
  constructor(
    private readonly view: DirectoryView,
    private readonly vault: Vault,
    private readonly dispatch: Dispatch,
  ) {}

  /** `chosen`: the institution the citizen named as theirs when filing, or in reply to a question. */
  async run(tx: EntityManager, complaint: RoutedComplaint, chosen: string | null): Promise<void> {
    const knowledge = await this.view.current(tx);
    const text = await this.textOf(tx, complaint);
    const { institution, reason, candidates } = decideRoute({ text, chosen }, knowledge, this.view.today());
    await (institution
      ? this.dispatch.assign(tx, complaint, { institution, reason, candidates, by: null })
      : this.dispatch.sendToTriage(tx, complaint, { desk: 'triage', reason, candidates, handBack: null }));
  }

  private async textOf(tx: EntityManager, { id: complaintId, title, text, attempts }: RoutedComplaint) {
    const additions =
      attempts === 0
        ? []
        : await tx.find(Addition, { where: { complaintId }, order: { addedAt: 'asc', entryId: 'asc' } });
    const written = await this.vault.openMany(tx, [
      { complaintId, field: 'title', sealed: title },
      { complaintId, field: 'text', sealed: text },
      ...additions.map((one) => ({ complaintId, field: `addition:${one.entryId}`, sealed: one.text })),
    ]);
    return written.filter((part) => part !== null).join('\n');
  }
}
