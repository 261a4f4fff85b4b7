import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What decides whether a clock that a policy asks for must run, and from when it is armed again if it was lost. */
export class Standing1765700000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table known_case add stage_since timestamptz, add verified boolean, add news_since timestamptz;
      update known_case set
        stage_since = coalesce(
          (select max(case state when 'paused' then paused_at else started_at end) from clock
            where case_id = known_case.id and state in ('armed', 'paused', 'passed')
              and (state = 'paused' or kind in ('clarification', 'delivery', 'reply-window'))),
          case when stage = 'postponed' then now() end, opened_at),
        verified = begun or exists (select from clock
          where case_id = known_case.id and kind = 'verification' and state = 'met'),
        news_since = coalesce(
          (select max(started_at) from clock
            where case_id = known_case.id and kind = 'interim-news' and state in ('armed', 'paused', 'passed')),
          reopened_at, opened_at);
      alter table known_case
        alter stage_since set not null, alter verified set not null, alter news_since set not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table known_case drop stage_since, drop verified, drop news_since');
  }
}
