import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words to begin with, for the whole hub: an office that has written none of its own finds some where it answers. They were
 * approved with the hub and have no author; an administrator changes or retires them like any other.
 */
export class FirstTemplates1767300000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      insert into template (id, institution_code, institution_path, name, class, status, body, state, author_id,
                            approver_id, updated_at, version)
      select id::uuid, 'salur', '', name, class, status, body, 'approved', '00000000-0000-0000-0000-000000000000',
             null, '2026-11-28T00:00:00Z', 1
        from (values
          ('019ae000-0000-7000-8000-000000000001', 'Jawaban: sudah ditindaklanjuti', 'complaint', null,
           E'Terima kasih atas laporan Anda {{kode}}.\\n\\nYang kami temukan: [uraikan]\\nYang sudah kami lakukan: [uraikan, dengan tanggalnya]\\n\\nBila belum tuntas, balas pesan ini.\\n\\n{{petugas}}, {{instansi}}'),
          ('019ae000-0000-7000-8000-000000000002', 'Jawaban: hasil pemeriksaan pengawasan', 'oversight-complaint', null,
           E'Laporan Anda {{kode}} telah diperiksa oleh [unit pengawasan] {{instansi}}.\\n\\nHasilnya: [uraikan]\\nTindak lanjutnya: [uraikan]\\n\\n{{instansi}}, {{tanggal}}'),
          ('019ae000-0000-7000-8000-000000000003', 'Jawaban: aspirasi dicatat', 'aspiration', null,
           E'Terima kasih atas usulan Anda {{kode}}. Usulan itu kami teruskan kepada [unit] untuk [perencanaan tahun …].\\n\\nPertimbangan kami: [uraikan]\\n\\n{{instansi}}'),
          ('019ae000-0000-7000-8000-000000000004', 'Jawaban: informasi yang diminta', 'information-request', null,
           E'Berikut informasi yang Anda minta dalam {{kode}}:\\n\\n[isi informasi]\\n\\nBila ada yang kurang jelas, balas pesan ini.\\n\\n{{petugas}}, {{instansi}}'),
          ('019ae000-0000-7000-8000-000000000005', 'Jawaban: laporan pelanggaran ditelaah', 'whistle-blowing', null,
           E'Laporan Anda {{kode}} telah ditelaah. Identitas Anda tetap dirahasiakan.\\n\\nKesimpulan: [uraikan tanpa menyebut nama]\\n\\n{{instansi}}, {{tanggal}}'),
          ('019ae000-0000-7000-8000-000000000006', 'Kabar sementara: masih dikerjakan', null, 'in-progress',
           E'Laporan Anda {{kode}} sedang kami kerjakan. Sejauh ini: [uraikan].\\n\\nJawaban akhir kami sampaikan paling lambat {{tenggat}}.\\n\\n{{petugas}}, {{instansi}}'),
          ('019ae000-0000-7000-8000-000000000007', 'Pertanyaan: tempat dan waktu', null, 'in-progress',
           E'Agar laporan {{kode}} dapat kami tindak lanjuti, mohon sebutkan tempat kejadian (jalan, nomor, kelurahan) dan waktunya. Balas pesan ini; foto juga membantu.')
        ) as first (id, name, class, status, body)`);
  }

  async down(db: QueryRunner) {
    await db.query(
      `delete from template where institution_path = '' and id::text like '019ae000-0000-7000-8000-0000000000%'`,
    );
  }
}
