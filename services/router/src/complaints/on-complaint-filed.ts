import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from '../directory/directory-view.js';
import { decideRoute } from '../rules/decide-route.js';
import { Dispatch } from './dispatch.js';
import { RoutedComplaint } from './routed-complaint.entity.js';

/** a door → router: who must answer? The text is opened for the rules only, and closed with them. */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(
    private readonly view: DirectoryView,
    private readonly vault: Vault,
    private readonly dispatch: Dispatch,
  ) {}

  async handle({ subject, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    const knowledge = await this.view.current(tx);
    const written = await this.vault.openMany(tx, [
      { complaintId: subject, field: 'title', sealed: data.title },
      { complaintId: subject, field: 'text', sealed: data.text },
    ]);
    const text = written.filter((part) => part !== null).join('\n');
    const { institution, reason, candidates } = decideRoute(
      { text, chosen: data.institution },
      knowledge,
      this.view.today(),
    );
    const complaint = newComplaint(subject, data);
    await (institution
      ? this.dispatch.assign(tx, complaint, { institution, reason, candidates, by: null })
      : this.dispatch.ask(tx, complaint, { desk: 'triage', reason, candidates, handBack: null }));
  }
}

function newComplaint(id: string, { code, class: itsClass, title, text, place, receivedAt }: ComplaintFiled['data']) {
  return Object.assign(new RoutedComplaint(), {
    ...{ id, code, class: itsClass, title, text, place },
    ...{ holder: 'triage', institution: null, attempts: 0, handBacks: 0, receivedAt: new Date(receivedAt) },
  });
}
