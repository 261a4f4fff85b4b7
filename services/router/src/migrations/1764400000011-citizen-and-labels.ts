import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the desk asks the citizen and ends by itself, who was given what, and what officers' decisions teach. */
export class CitizenAndLabels1764400000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table routed_complaint
        add column door     text not null default 'web',
        add column language text not null default 'id',
        add column chosen   text;

      alter table decision
        drop constraint decision_outcome,
        add constraint decision_outcome check (outcome in ('assigned', 'triage', 'coordinator', 'set-aside')),
        add column co_owners jsonb not null default '[]';

      alter table triage_item
        add column queue text not null default 'to-decide',
        add constraint triage_item_queue check (queue in ('to-decide', 'asked', 'not-a-complaint', 'spam', 'abuse'));
      drop index triage_item_by_desk;
      create index triage_item_by_desk on triage_item (desk, queue, sent_at, complaint_id);

      create table assignment (
        id             uuid        primary key,
        complaint_id   uuid        not null,
        institution    text        not null,
        role           text        not null,
        case_id        uuid,
        handed_back    boolean     not null,
        constraint assignment_role check (role in ('lead', 'co-owner'))
      );
      create index assignment_of_complaint on assignment (complaint_id);

      create table addition (
        complaint_id   uuid        not null,
        entry_id       uuid        not null,
        text           text,
        added_at       timestamptz not null,
        primary key (complaint_id, entry_id)
      );

      create table citizen_question (
        entry_id       uuid        primary key,
        complaint_id   uuid        not null,
        question       text,
        options        jsonb       not null,
        state          text        not null,
        asked_by       uuid,
        asked_at       timestamptz not null,
        answer_by      timestamptz not null,
        constraint citizen_question_state check (state in ('open', 'answered', 'lapsed', 'dropped'))
      );
      create index citizen_question_of_complaint on citizen_question (complaint_id);
      create index citizen_question_open on citizen_question (answer_by) where state = 'open';

      create table label (
        complaint_id   uuid        not null,
        source         text        not null,
        institution    text        not null,
        service        text,
        kind           text        not null,
        weight         real        not null,
        at             timestamptz not null,
        primary key (complaint_id, source, institution),
        constraint label_source check (source in ('answered', 'confirmed', 'triage', 'hand-back')),
        constraint label_kind check (kind in ('owner', 'not-owner'))
      );
      create index label_by_time on label (at);

      create table emergency_line (
        code           text        primary key,
        name           text        not null,
        number         text        not null,
        position       int         not null
      );
      insert into emergency_line (code, name, number, position) values
        ('emergency', 'Layanan darurat', '112', 1),
        ('police', 'Polisi', '110', 2),
        ('ambulance', 'Ambulans', '119', 3),
        ('fire', 'Pemadam kebakaran', '113', 4),
        ('rescue', 'Basarnas', '115', 5),
        ('disaster', 'BNPB', '117', 6),
        ('women-and-children', 'SAPA perempuan dan anak', '129', 7),
        ('electricity', 'PLN', '123', 8)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table emergency_line, label, citizen_question, addition, assignment;
      drop index triage_item_by_desk;
      alter table triage_item drop column queue;
      create index triage_item_by_desk on triage_item (desk, sent_at, complaint_id);
      alter table decision
        drop column co_owners,
        drop constraint decision_outcome,
        add constraint decision_outcome check (outcome in ('assigned', 'triage', 'coordinator'));
      alter table routed_complaint drop column door, drop column language, drop column chosen`);
  }
}
