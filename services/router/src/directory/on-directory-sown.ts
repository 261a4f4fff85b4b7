import { Injectable } from '@nestjs/common';
import { directorySown, type DirectorySown } from '#libs/contracts';
import type { EventHandler } from '#libs/messaging';
import type { EntityManager } from 'typeorm';
import { DirectoryView } from './directory-view.js';

/** directory → router: all of it has been said; from now on complaints are decided. */
@Injectable()
export class OnDirectorySown implements EventHandler<typeof directorySown> {
  readonly contract = directorySown;

  constructor(private readonly view: DirectoryView) {}

  async handle({ data }: DirectorySown, tx: EntityManager): Promise<void> {
    await tx.query('insert into known_sowing (seed) values ($1) on conflict do nothing', [data.seed]);
    this.view.changed();
  }
}
