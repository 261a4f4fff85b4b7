import { Injectable } from '@nestjs/common';
import { complaintFiled, type ComplaintFiled } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { TellEmergency } from '../emergencies/tell-emergency.js';
import { RoutedComplaint } from './routed-complaint.entity.js';
import { RouteComplaint } from './route-complaint.js';

/** a door → router: who must answer? */
@Injectable()
export class OnComplaintFiled implements EventHandler<typeof complaintFiled> {
  readonly contract = complaintFiled;

  constructor(
    private readonly routeComplaint: RouteComplaint,
    private readonly tellEmergency: TellEmergency,
  ) {}

  async handle({ subject, data }: ComplaintFiled, tx: EntityManager): Promise<void> {
    const choice = { chosen: data.institution };
    const complaint = newComplaint(subject, data);
    const written = await this.routeComplaint.run(tx, complaint, choice, { atDoor: data.toldAtDoor?.asks ?? null });
    await this.tellEmergency.run(tx, subject, written);
  }
}

function newComplaint(id: string, data: ComplaintFiled['data']): RoutedComplaint {
  const { code, class: itsClass, door, language, title, text, place, receivedAt } = data;
  return Object.assign(new RoutedComplaint(), {
    ...{ id, code, class: itsClass, door, language, title, text, place, province: null, chosen: data.institution },
    ...{ holder: 'triage', institution: null, attempts: 0, handBacks: 0, receivedAt: new Date(receivedAt) },
  });
}
