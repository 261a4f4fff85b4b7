import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/domain';
import { DataSource } from 'typeorm';

export interface Bounce {
  readonly from: { readonly code: string; readonly name: string };
  readonly to: { readonly code: string; readonly name: string };
  readonly count: number;
}

type Row = Readonly<Record<'from' | 'fromName' | 'to' | 'toName', string>> & { readonly count: number };

/** As many as a picture can show. */
const most = 200;

/** Who handed what to whom, the most frequent first: of thousands of pairs only what is shown leaves the database. */
@Injectable()
export class ListBounces {
  constructor(private readonly db: DataSource) {}

  async run(path: string, from: LocalDate): Promise<Bounce[]> {
    const rows = await this.db.query<Row[]>(
      `select institution_code as "from", coalesce(sender.name, institution_code) as "fromName",
              detail as "to", coalesce(receiver.name, detail) as "toName", count
         from (select institution_code, detail, sum(amount)::int as count from tally_now
                where measure = 'bounced' and day >= $2
                  and institution_code in (select code from institution where path ^@ $1)
                group by 1, 2 having sum(amount) <> 0 order by 3 desc, 1, 2 limit ${String(most)}) as bounced
              left join institution as sender on sender.code = institution_code
              left join institution as receiver on receiver.code = detail
        order by count desc, institution_code, detail`,
      [path, from],
    );
    return rows.map((row) => ({
      from: { code: row.from, name: row.fromName },
      to: { code: row.to, name: row.toName },
      count: row.count,
    }));
  }
}
