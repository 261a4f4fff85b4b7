import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = "'cold-above', 'choice', 'contradiction', 'question-together', 'question-second'";

/** What the rules count by is set by officials: today's figures are the first rows, in force since the record begins. */
export class FiguresOfRules1767800000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table routing_policy drop constraint routing_policy_kind,
        add constraint routing_policy_kind check (kind in ('auto-route-above', ${kinds}));
      insert into routing_policy (id, kind, amount, effective_from, set_at)
        select gen_random_uuid(), kind, amount, '2017-01-01T00:00:00Z', now()
          from (values ('cold-above', 0.88), ('choice', 0.9), ('contradiction', 0.6),
                       ('question-together', 0.8), ('question-second', 0.2)) as shipped (kind, amount)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from routing_policy where kind <> 'auto-route-above';
      alter table routing_policy drop constraint routing_policy_kind,
        add constraint routing_policy_kind check (kind in ('auto-route-above'))`);
  }
}
