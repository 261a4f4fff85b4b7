import type { DataSource } from 'typeorm';

/** A version of a record, as it was said. */
export interface Saying {
  readonly version: number;
  readonly changedAt: Date;
  /** Staff id; null when the seed or a planned day did. */
  readonly changedBy: string | null;
  /** What was said otherwise than the time before; empty for the first. */
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** The latest sayings of one record, the last first. */
export const readSayings = (
  db: DataSource,
  table: 'institution_record' | 'service_record',
  code: string,
): Promise<Saying[]> =>
  db.query<Saying[]>(
    `select version, changed_at as "changedAt", changed_by as "changedBy",
            coalesce((select jsonb_agg(jsonb_build_object('field', key, 'before', former -> key, 'after', value) order by key)
                        from jsonb_each(record) as said (key, value)
                       where former is not null and key <> 'version' and value is distinct from former -> key),
                     '[]') as changes
       from (select *, lag(record) over (order by version) as former from ${table} where code = $1) as told
      order by version desc limit 50`,
    [code],
  );
