import type { MigrationInterface, QueryRunner } from 'typeorm';

const subject = 'Keterlambatan tindak lanjut aduan masyarakat';
const opening =
  'Berdasarkan pemantauan tindak lanjut aduan masyarakat pada Salur, terdapat {{jumlah}} aduan pada instansi Saudara beserta unit di bawahnya yang telah melewati tenggat, sebagaimana daftar di bawah ini.';
const request =
  'Saudara diminta menindaklanjuti seluruh aduan tersebut dan menyampaikan jawaban kepada pelapor selambat-lambatnya 5 (lima) hari kerja sejak tanggal surat ini. Aduan yang tetap tidak ditindaklanjuti diteruskan menurut jenjang eskalasi sampai dengan Ombudsman Republik Indonesia.';

/** The words of warning letters become rows; the first one says what letters have said so far. */
export class LetterTemplates1765900000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table letter_template (
        id              uuid        primary key,
        issuer_code     text,
        effective_from  date        not null,
        subject         text        not null,
        opening         text        not null,
        request         text        not null,
        written_at      timestamptz not null,
        written_by      uuid,
        written_by_name text        not null
      );
      comment on table letter_template is 'append only: how warning letters are worded from a day on';
      create index letter_template_of_issuer on letter_template (issuer_code, effective_from);
      alter table letter add column template_id uuid`);
    await db.query(
      `insert into letter_template (id, effective_from, subject, opening, request, written_at, written_by_name)
       values ('00000000-0000-0000-0000-000000000001', '2018-01-01', $1, $2, $3, '2018-01-01T00:00:00Z', 'Salur')`,
      [subject, opening, request],
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table letter drop column template_id; drop table letter_template');
  }
}
