import { Injectable } from '@nestjs/common';
import type { Attachment, Sealed } from '#libs/contracts';
import { Vault } from '#libs/vault';
import { DataSource } from 'typeorm';
import type { Fact, FactOf } from './fact.js';
import { Tracking, type Tracked } from './tracking.js';

/** A text of the complaint as its reporter may read it; null where it was erased. */
export interface ReadableEntry {
  readonly entryId: string;
  readonly kind: 'addition' | 'question' | 'answer' | 'interim-answer' | 'set-aside' | 'postponement' | 'closing';
  readonly at: Date;
  readonly text: string | null;
  /** Files that came with it: with the citizen's own additions, with questions and with answers. */
  readonly attachments: readonly Attachment[];
  /** Of a question: what can be chosen, in the order in which it is numbered. */
  readonly options?: readonly string[];
  /** Of a question: answers that would decide it; any others are read as well. */
  readonly knownAnswers?: readonly string[];
}

export interface ReadableTexts {
  readonly title: string | null;
  readonly text: string | null;
  readonly place: string | null;
  readonly entries: readonly ReadableEntry[];
}

interface SealedEntry extends Omit<ReadableEntry, 'text' | 'attachments'> {
  readonly attachments?: readonly Attachment[];
  readonly field: string;
  readonly sealed: Sealed;
}

/** Opens what was written about a complaint. For the reporter only: whoever calls has made sure of that. */
@Injectable()
export class ReadTexts {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly tracking: Tracking,
  ) {}

  async of(complaintId: string): Promise<ReadableTexts | null> {
    const tracked = await this.tracking.byId(complaintId);
    if (!tracked) return null;
    const { complaint } = tracked;
    const key = await this.vault.keyOf(this.db, complaintId);
    const open = (field: string, sealed: Sealed | null) => (key && sealed ? key.open(field, sealed) : null);
    return {
      title: open('title', complaint.title),
      text: open('text', complaint.text),
      place: open('place', complaint.place),
      entries: entriesOf(tracked).map(({ field, sealed, attachments, ...entry }) => ({
        ...entry,
        text: open(field, sealed),
        attachments: key ? (attachments ?? []) : [],
      })),
    };
  }
}

/** How much there is to read, without opening any of it. */
export function countWritten(tracked: Tracked): { readonly messages: number; readonly files: number } {
  const entries = entriesOf(tracked);
  const files = [tracked.complaint.attachments, ...entries.map(({ attachments }) => attachments ?? [])].flat();
  return { messages: entries.length, files: files.length };
}

function entriesOf({ facts }: Tracked): SealedEntry[] {
  return facts
    .flatMap(entryOf)
    .map((entry) => ({ ...entry, field: `${entry.field}:${entry.entryId}` }))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
}

function entryOf(fact: Fact): SealedEntry[] {
  if (fact.what === 'added') {
    const { text, attachments } = fact.data;
    return [{ ...about(fact), kind: 'addition', field: 'addition', sealed: text, attachments }];
  }
  if (fact.what === 'asked') {
    const { question: sealed, attachments } = fact.data;
    return [{ ...about(fact), kind: 'question', field: 'question', sealed, attachments, options: [] }];
  }
  if (fact.what === 'put-to-citizen') {
    const { question: sealed, options, knownAnswers = [] } = fact.data;
    const choices = { options: options.map(({ name }) => name), knownAnswers };
    return [{ ...about(fact), kind: 'question', field: 'question', sealed, ...choices }];
  }
  if (fact.what === 'set-aside') {
    return [{ ...about(fact), kind: 'set-aside', field: 'set-aside', sealed: fact.data.reason }];
  }
  if (fact.what === 'postponed') {
    return [{ ...about(fact), kind: 'postponement', field: 'postponement', sealed: fact.data.reason }];
  }
  if (fact.what === 'closed' && fact.data.told) {
    const { entryId, text } = fact.data.told;
    return [{ entryId, at: fact.at, kind: 'closing', field: 'closing', sealed: text }];
  }
  if (fact.what !== 'answered') return [];
  const kind = fact.data.final ? 'answer' : 'interim-answer';
  const { answer: sealed, attachments } = fact.data;
  return [{ ...about(fact), kind, field: 'answer', sealed, attachments }];
}

const about = (fact: FactOf<'added' | 'asked' | 'put-to-citizen' | 'set-aside' | 'answered' | 'postponed'>) => ({
  entryId: fact.data.entryId,
  at: fact.at,
});
