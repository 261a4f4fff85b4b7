import { Injectable } from '@nestjs/common';
import type { InstitutionKind } from '#libs/contracts';
import { localDateOf } from '#libs/domain';
import { Clock } from '#libs/runtime';
import { DataSource } from 'typeorm';

export interface Embeddable {
  readonly code: string;
  readonly name: string;
  readonly kind: InstitutionKind;
}

const most = 20;

/** Whose form can stand on a site, in one part of the tree: whom citizens can name in the form today. */
@Injectable()
export class ListEmbeddable {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  /** By what is typed of a name or a code; without it the nearest to the root. */
  in(path: string, typed: string): Promise<Embeddable[]> {
    return this.db.query<Embeddable[]>(
      `select code, name, kind from institution
        where starts_with(path, $1) and kind <> 'unit' and valid_from <= $2 and (valid_to is null or valid_to > $2)
          and (strpos(lower(name), lower($3)) > 0 or strpos(code, lower($3)) > 0)
        order by length(path), name limit ${most}`,
      [path, localDateOf(this.clock.now(), 'Asia/Jakarta'), typed],
    );
  }
}
