import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { EditedThing } from './directory-edit.entity.js';

export interface EditLine {
  readonly id: string;
  readonly code: string;
  readonly editedAt: Date;
  readonly editedBy: string;
  readonly staffName: string;
  readonly effectiveOn: string;
  /** Nothing was there before. */
  readonly isNew: boolean;
  /** Nothing is there after: what was planned is taken back. */
  readonly isGone: boolean;
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** The latest edits of one thing, or of all of its kind; the last first. */
@Injectable()
export class ListEdits {
  constructor(private readonly db: DataSource) {}

  async run(thing: EditedThing, code?: string): Promise<EditLine[]> {
    return this.db.query<EditLine[]>(
      `select id, code, edited_at as "editedAt", edited_by as "editedBy", staff_name as "staffName",
              effective_on::text as "effectiveOn", before is null as "isNew", after is null as "isGone",
              coalesce((select jsonb_agg(jsonb_build_object('field', key, 'before', before -> key, 'after', value) order by key)
                          from jsonb_each(after) as held (key, value)
                         where before is not null and value is distinct from before -> key), '[]') as changes
         from directory_edit where thing = $1 and ($2::text is null or code = $2)
        order by id desc limit 100`,
      [thing, code ?? null],
    );
  }
}
