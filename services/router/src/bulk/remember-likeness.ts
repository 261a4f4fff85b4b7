import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { sketchOf } from '../rules/likeness/sketch-of.js';
import { TriageItem } from '../triage/triage-item.entity.js';

/** Keeps of what waits at a desk by what others like it are found: marks under the vault's key, which tell nothing without it. */
@Injectable()
export class RememberLikeness {
  constructor(private readonly vault: Vault) {}

  async run(tx: EntityManager, complaintId: string, text: string): Promise<void> {
    const likeness = sketchOf(text, (token) => this.vault.blindIndex('likeness', token).readInt32LE(0));
    await tx.update(TriageItem, { complaintId }, { likeness });
  }
}
