import { Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import type { ShadowSeen } from '../rules/learning/may-serve.js';

/** What the shadow said beside the serving model, judged by who owns each complaint by now. */
@Injectable()
export class CompareShadow {
  async run(db: DataSource | EntityManager, shadow: number, serving: number | null): Promise<ShadowSeen> {
    const [row] = await db.query<ShadowSeen[]>(
      `with owner as (
         select distinct on (complaint_id) complaint_id, institution from label
          where kind = 'owner'
            and not exists (select from label hand_back
                             where hand_back.complaint_id = label.complaint_id and hand_back.institution = label.institution
                               and hand_back.kind = 'not-owner' and hand_back.at >= label.at)
          order by complaint_id, weight desc, at desc)
       select count(*)::int as seen, count(owner.institution)::int as known,
              count(*) filter (where shadow.institution = owner.institution)::int as "shadowRight",
              count(*) filter (where present.institution = owner.institution)::int as "presentRight"
         from verdict shadow
         left join verdict present on present.complaint_id = shadow.complaint_id and present.model = $2
         left join owner on owner.complaint_id = shadow.complaint_id
        where shadow.model = $1`,
      [shadow, serving],
    );
    return row ?? { seen: 0, known: 0, shadowRight: 0, presentRight: 0 };
  }
}
