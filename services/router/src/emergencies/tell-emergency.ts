import { Injectable } from '@nestjs/common';
import { emergencyFound } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { In, type EntityManager } from 'typeorm';
import { emergencyOf } from '../rules/emergency-of.js';
import { EmergencyLine } from './emergency-line.entity.js';

/** A text reads as if somebody were in danger now: whom to call is said at once. The complaint goes its way like any other. */
@Injectable()
export class TellEmergency {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, complaintId: string, text: string): Promise<void> {
    const codes = emergencyOf(text);
    if (codes.length === 0) return;
    const known = await tx.findBy(EmergencyLine, { code: In(codes) });
    // What fits best comes first, and officials may have taken a line away.
    const lines = codes.flatMap((code) => known.find((one) => one.code === code) ?? []);
    if (lines.length === 0) return;
    await this.outbox.add(tx, emergencyFound, complaintId, {
      lines: lines.map(({ name, number }) => ({ name, number })),
      foundAt: this.clock.now().toISOString(),
    });
  }
}
