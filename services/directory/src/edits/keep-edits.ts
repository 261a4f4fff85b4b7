import { Injectable } from '@nestjs/common';
import type { Staff } from '#libs/access';
import { insertRows } from '#libs/database';
import { uuidV7 } from '#libs/domain';
import { Clock } from '#libs/runtime';
import type { EntityManager } from 'typeorm';
import { editsOf } from '../rules/edits-of.js';
import { DirectoryEdit, type EditedThing } from './directory-edit.entity.js';

/** Who edits, by the name that is kept beside what they did. */
export type Editor = Pick<Staff, 'id' | 'name'>;

type Stretches = Parameters<typeof editsOf>[0];

/** Writes down who changed what, in the transaction in which it is changed: what is planned, overwritten or taken back as well. */
@Injectable()
export class KeepEdits {
  constructor(private readonly clock: Clock) {}

  async run(tx: EntityManager, by: Editor, thing: EditedThing, [before, after]: [Stretches, Stretches]): Promise<void> {
    const editedAt = this.clock.now();
    const edits = editsOf(before, after).map((edit) => ({
      ...{ ...edit, id: uuidV7(), thing, editedAt, editedBy: by.id, staffName: by.name },
    }));
    await insertRows(tx, DirectoryEdit, edits);
  }
}
