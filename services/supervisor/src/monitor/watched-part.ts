import { Injectable } from '@nestjs/common';
import { maySee, scopeOf, type Staff } from '#libs/access';
import { DataSource } from 'typeorm';
import { Institution } from '../directory/institution.entity.js';
import { InstitutionNotFound } from '../overdue/overdue.errors.js';

/** A part of the tree that somebody may look at, and its name; the name of the whole nation is null. */
export interface WatchedPart {
  readonly path: string;
  readonly code: string | null;
  readonly name: string | null;
}

/** The part that was asked for, or all that the person watches. What lies outside is not told apart from what is not there. */
@Injectable()
export class WatchParts {
  constructor(private readonly db: DataSource) {}

  async find(staff: Staff, within: string | undefined): Promise<WatchedPart> {
    if (within === undefined) {
      const path = scopeOf(staff);
      const root = await this.db.manager.findOneBy(Institution, { path });
      return { path, code: root?.code ?? null, name: root?.name ?? null };
    }
    const found = await this.db.manager.findOneBy(Institution, { code: within });
    if (!found || !maySee(staff, found.path)) throw new InstitutionNotFound(within);
    return { path: found.path, code: found.code, name: found.name };
  }

  async namesOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.db.query<{ code: string; name: string }[]>(
      'select code, name from institution where code = any($1)',
      [codes],
    );
    return new Map(rows.map((row) => [row.code, row.name]));
  }
}
