import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Addition } from '../questions/addition.entity.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** All that the citizen has written, opened for the rules and closed with them. */
export interface Written {
  /** Title, text and what was added later. */
  readonly text: string;
  readonly place: string | null;
}

@Injectable()
export class ReadComplaint {
  constructor(private readonly vault: Vault) {}

  async run(tx: EntityManager, { id: complaintId, title, text, place, attempts }: RoutedComplaint): Promise<Written> {
    const order = { addedAt: 'asc', entryId: 'asc' } as const;
    // What nobody has decided about yet is new: nothing can have been added.
    const additions = attempts === 0 ? [] : await tx.find(Addition, { where: { complaintId }, order });
    const [where = null, ...written] = await this.vault.openMany(tx, [
      { complaintId, field: 'place', sealed: place },
      { complaintId, field: 'title', sealed: title },
      { complaintId, field: 'text', sealed: text },
      ...additions.map((one) => ({ complaintId, field: `addition:${one.entryId}`, sealed: one.text })),
    ]);
    return { text: written.filter((part) => part !== null).join('\n'), place: where };
  }
}
