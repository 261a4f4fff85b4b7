import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which question a rule asked. Of those of before the options tell it: regions, or none; else of several whose it is. */
export class KindsOfQuestions1768300000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table citizen_question
        add column kind text constraint citizen_question_kind
          check (kind in ('which-of-these', 'which-region', 'which-toll-road'))`);
    await db.query(`
      update citizen_question
         set kind = case
               when exists (select from jsonb_array_elements(options) one where one ->> 'code' !~ '^pemda-[0-9]+$')
                 then 'which-of-these'
               else 'which-region'
             end
       where asked_by is null and at_door is null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table citizen_question drop column kind');
  }
}
