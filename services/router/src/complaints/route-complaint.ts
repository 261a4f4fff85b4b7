import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { KeepVerdicts } from '../learning/keep-verdicts.js';
import { Addition } from '../questions/addition.entity.js';
import { decideRoute } from '../rules/decide-route.js';
import { MatchStandingRule } from '../standing/match-standing-rule.js';
import { Dispatch } from './dispatch.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** Decides by the rules who must answer, from all that the citizen has written. The text is opened for the rules only. */
@Injectable()
export class RouteComplaint {
  constructor(
    private readonly view: DirectoryView,
    private readonly vault: Vault,
    private readonly dispatch: Dispatch,
    private readonly keepVerdicts: KeepVerdicts,
    private readonly matchRule: MatchStandingRule,
  ) {}

  /** `chosen`: the institution the citizen named as theirs when filing, or in reply to a question. */
  async run(tx: EntityManager, complaint: RoutedComplaint, chosen: string | null): Promise<void> {
    const knowledge = await this.view.current(tx);
    const { text, place } = await this.writtenIn(tx, complaint);
    await this.keepVerdicts.run(tx, complaint.id, text);
    const today = this.view.today();
    const ruled = await this.matchRule.run(tx, complaint, { text, place }, { knowledge, today });
    const { institution, reason, candidates } = ruled
      ? { ...ruled, candidates: [] }
      : decideRoute({ text, chosen }, knowledge, today);
    await (institution
      ? this.dispatch.assign(tx, complaint, { institution, reason, candidates, by: null })
      : this.dispatch.sendToTriage(tx, complaint, { desk: 'triage', reason, candidates, handBack: null }));
  }

  private async writtenIn(tx: EntityManager, { id: complaintId, title, text, place, attempts }: RoutedComplaint) {
    const additions =
      attempts === 0
        ? []
        : await tx.find(Addition, { where: { complaintId }, order: { addedAt: 'asc', entryId: 'asc' } });
    const [where = null, ...written] = await this.vault.openMany(tx, [
      { complaintId, field: 'place', sealed: place },
      { complaintId, field: 'title', sealed: title },
      { complaintId, field: 'text', sealed: text },
      ...additions.map((one) => ({ complaintId, field: `addition:${one.entryId}`, sealed: one.text })),
    ]);
    return { text: written.filter((part) => part !== null).join('\n'), place: where };
  }
}
