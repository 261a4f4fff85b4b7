import { Injectable } from '@nestjs/common';
import { emergencyFound } from '#libs/contracts';
import { Outbox } from '#libs/messaging';
import { Clock } from '#libs/runtime';
import { In, IsNull, type EntityManager } from 'typeorm';
import type { Written } from '../complaints/read-complaint.js';
import { emergencyOf } from '../rules/emergency-of.js';
import { numberFor } from '../rules/number-for.js';
import { EmergencyNumber } from './emergency-number.entity.js';

/** A text reads as if somebody were in danger now: whom to call is said at once. The complaint goes its way like any other. */
@Injectable()
export class TellEmergency {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run(tx: EntityManager, complaintId: string, written: Written): Promise<void> {
    const kinds = emergencyOf(written.text);
    if (kinds.length === 0) return;
    const known = await tx.findBy(EmergencyNumber, { kind: In(kinds), endedAt: IsNull() });
    const place = written.where().certain;
    // What fits best comes first, and officials may have taken a line away.
    const lines = kinds.flatMap((kind) => numberFor(kind, place, known) ?? []);
    if (lines.length === 0) return;
    await this.outbox.add(tx, emergencyFound, complaintId, {
      lines: lines.map(({ name, number }) => ({ name, number })),
      foundAt: this.clock.now().toISOString(),
    });
  }
}
