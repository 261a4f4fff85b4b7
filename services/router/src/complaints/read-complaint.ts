import { Injectable } from '@nestjs/common';
import { Vault } from '#libs/vault';
import type { EntityManager } from 'typeorm';
import { Addition } from '../questions/addition.entity.js';
import { joinParts, type Part } from '../rules/place-marks.js';
import type { Where } from '../rules/where-of.js';
import { findPlace } from './find-place.js';
import type { RoutedComplaint } from './routed-complaint.entity.js';

/** All that the citizen has written, opened for the rules and closed with them. */
export interface Written {
  /** Title, text and what was added later. */
  readonly text: string;
  /** Where each of these begins in it. */
  readonly parts: readonly Part[];
  readonly place: string | null;
  /** Where it happened, found out when first asked for: it takes longer than everything else. */
  readonly where: () => Where;
}

@Injectable()
export class ReadComplaint {
  constructor(private readonly vault: Vault) {}

  async run(tx: EntityManager, complaint: RoutedComplaint): Promise<Written> {
    // What nobody has decided about yet is new: nothing can have been added.
    return this.open(tx, complaint, complaint.attempts === 0 ? [] : await additionsOf(tx, complaint));
  }

  /** As it was when just these pieces had been written; null where one of them cannot be read any more. */
  async again(tx: EntityManager, complaint: RoutedComplaint, parts: readonly string[]): Promise<Written | null> {
    const additions = (await additionsOf(tx, complaint)).filter((one) => parts.includes(fieldOf(one)));
    const written = await this.open(tx, complaint, additions);
    return written.parts.length === parts.length ? written : null;
  }

  private async open(tx: EntityManager, complaint: RoutedComplaint, additions: readonly Addition[]): Promise<Written> {
    const { id: complaintId, title, text } = complaint;
    const pieces = [
      { complaintId, field: 'title', sealed: title },
      { complaintId, field: 'text', sealed: text },
      ...additions.map((one) => ({ complaintId, field: fieldOf(one), sealed: one.text })),
    ];
    const [place = null, ...texts] = await this.vault.openMany(tx, [
      { complaintId, field: 'place', sealed: complaint.place },
      ...pieces,
    ]);
    return writtenOf(
      pieces.map(({ field }, at) => ({ part: field, text: texts[at] ?? null })),
      place,
    );
  }
}

export function writtenOf(pieces: Parameters<typeof joinParts>[0], place: string | null): Written {
  const joined = joinParts(pieces);
  let found: Where | null = null;
  return { ...joined, place, where: () => (found ??= findPlace({ text: joined.text, place })) };
}

const fieldOf = ({ entryId }: Addition) => `addition:${entryId}`;

const additionsOf = (tx: EntityManager, { id: complaintId }: RoutedComplaint): Promise<Addition[]> =>
  tx.find(Addition, { where: { complaintId }, order: { addedAt: 'asc', entryId: 'asc' } });
