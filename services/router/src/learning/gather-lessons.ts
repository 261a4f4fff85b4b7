import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Sealed } from '#libs/contracts';
import { Vault, type SealedText } from '#libs/vault';
import { DataSource } from 'typeorm';
import { lessonOf, type GivenLabel } from '../rules/labels/lesson-of.js';
import { DirectoryView } from '../directory/directory-view.js';
import type { Example } from '../rules/learning/train.js';
import { sentencesOf } from '../rules/sentences-of.js';
import { readSigns } from '../rules/signs-of.js';

/** Who owns a complaint by all that officials did with it. */
export interface KnownOwner {
  readonly complaintId: string;
  readonly owner: string;
  readonly at: Date;
}

/** An owner that handed a complaint back, of which nobody else is known to be the owner since. */
export type NotOwner = Omit<KnownOwner, 'at'>;

/** Few enough that complaints do not wait while they are read. */
const openAtOnce = 100;

/** What there is to learn. Texts are opened a hundred at a time, for the training only; erased ones are not there any more. */
@Injectable()
export class GatherLessons {
  constructor(
    private readonly db: DataSource,
    private readonly vault: Vault,
    private readonly view: DirectoryView,
  ) {}

  async owners(): Promise<KnownOwner[]> {
    const { presentOwners } = await this.view.current();
    return (await this.given()).flatMap(([complaintId, labels]) => {
      const { owner: then } = lessonOf(labels);
      // Who has ended teaches who answers today; who has no successor teaches nothing.
      const owner = then === null ? undefined : presentOwners.get(then);
      return owner === undefined ? [] : [{ complaintId, owner, at: labels.reduce(later, new Date(0)) }];
    });
  }

  /** Where an owner is known the others are not it: only of the rest a hand-back is a lesson of its own. */
  async notOwners(): Promise<NotOwner[]> {
    const { presentOwners } = await this.view.current();
    return (await this.given()).flatMap(([complaintId, labels]) => {
      const { owner, not } = lessonOf(labels);
      const heirs = owner === null ? not.flatMap((code) => presentOwners.get(code) ?? []) : [];
      return [...new Set(heirs)].map((heir) => ({ complaintId, owner: heir }));
    });
  }

  private async given(): Promise<[string, GivenLabel[]][]> {
    const rows = await this.db.query<(GivenLabel & { complaintId: string })[]>(
      `select label.complaint_id as "complaintId", source, label.institution, kind, weight, at
         from label join routed_complaint complaint on complaint.id = label.complaint_id
        where complaint.text is not null
        order by label.complaint_id`,
    );
    return [...Map.groupBy(rows, ({ complaintId }) => complaintId)];
  }

  async *examples(owners: readonly NotOwner[]): AsyncGenerator<Example[]> {
    for (let from = 0; from < owners.length; from += openAtOnce) {
      yield await this.opened(owners.slice(from, from + openAtOnce));
    }
  }

  async *counterExamples(notOwners: readonly NotOwner[]): AsyncGenerator<Example[]> {
    for await (const some of this.examples(notOwners)) yield some.map((one) => ({ ...one, isNot: true }));
  }

  /** What the catalogue says of every owner; complaints have their turn in between. */
  async *sentences(): AsyncGenerator<Example[]> {
    const knowledge = await this.view.current();
    for (let from = 0; from < knowledge.sentences.length; from += openAtOnce) {
      yield sentencesOf(knowledge, from, from + openAtOnce);
      await setImmediate();
    }
  }

  private async opened(owners: readonly NotOwner[]): Promise<Example[]> {
    const rows = await this.db.query<{ id: string; title: Sealed | null; text: Sealed | null }[]>(
      'select id, title, text from routed_complaint where id = any($1)',
      [owners.map(({ complaintId }) => complaintId)],
    );
    const sealed = rows.flatMap(({ id: complaintId, title, text }): SealedText[] => [
      { complaintId, field: 'title', sealed: title },
      { complaintId, field: 'text', sealed: text },
    ]);
    const knowledge = await this.view.current();
    const opened = await this.vault.openMany(this.db, sealed);
    const texts = new Map(
      rows.map(({ id }, at) => [id, [opened[2 * at], opened[2 * at + 1]].filter(Boolean).join('\n')]),
    );
    return owners.flatMap(({ complaintId, owner }) => {
      const text = texts.get(complaintId);
      return text ? [{ text, label: owner, signs: readSigns(text, knowledge) }] : [];
    });
  }
}

const later = (latest: Date, { at }: GivenLabel) => (at > latest ? at : latest);
