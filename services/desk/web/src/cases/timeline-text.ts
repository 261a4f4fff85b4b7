import { catalogue } from '../language/catalogue.js';

interface TimelineText {
  readonly other: string;
  readonly citizen: string;
  readonly hub: string;
  readonly insteadOf: (name: string) => string;
  readonly score: (score: number) => string;
  readonly delivered: (when: string, by?: string) => string;
  /** What became of what has not surely arrived. */
  readonly told: Readonly<Record<string, (by: string, when: string) => string>>;
  readonly notSentAgain: string;
  readonly noReplyWindow: string;
  /** Why a case came back, and how it was closed. */
  readonly why: Readonly<Record<string, string>>;
  readonly missed: (deadline: string) => string;
  readonly proposed: (code: string) => string;
  readonly to: (name: string) => string;
  readonly until: (when: string) => string;
  readonly code: (code: string) => string;
  readonly internal: string;
}

/** What stands beside an entry of a timeline. */
export const timelineText = catalogue<TimelineText>(
  {
    other: 'Kejadian',
    citizen: 'Pelapor',
    hub: 'Salur',
    insteadOf: (name) => `menggantikan ${name}`,
    score: (score) => `Nilai ${score} dari 5`,
    delivered: (when, by) => `Sampai ke pelapor ${when}${by === undefined ? '' : `, lewat ${by}`}`,
    told: {
      sending: (by, when) => `Belum terkirim lewat ${by} (${when}); dicoba lagi`,
      sent: (by, when) => `Dikirim lewat ${by} ${when}; belum ada tanda terima`,
      failed: (by, when) => `Gagal dikirim lewat ${by} ${when}`,
      'in-doubt': (by, when) => `Tidak pasti apakah sampai lewat ${by} (${when})`,
    },
    notSentAgain: 'Tidak dikirim ulang dengan sendirinya lewat pintu itu; bila perlu, tulis lagi atau hubungi pelapor.',
    noReplyWindow: 'Masa tanggapan pelapor belum berjalan.',
    why: {
      high: 'Didahulukan',
      normal: 'Tidak lagi didahulukan',
      quoted: 'Ditambahkan karena mengutip pesan tentang aduan ini.',
      named: 'Ditambahkan karena menyebut kode aduan ini.',
      told: 'Ditambahkan karena diawali kata TAMBAH.',
      asked: 'Ditambahkan karena ada pertanyaan yang menunggu balasan.',
      'after-answer': 'Ditambahkan karena jawaban instansi masih dapat ditanggapi.',
      recent: 'Ditambahkan karena ditulis dalam sehari sejak kabar terakhir tentang aduan ini.',
      limit: 'Ditambahkan karena batas aduan baru dari pengirim ini tercapai.',
      'citizen-replied': 'Pelapor sudah membalas.',
      'citizen-not-content': 'Pelapor belum puas dengan jawabannya.',
      'clarification-ended': 'Pelapor tidak membalas sampai masa klarifikasi habis.',
      confirmed: 'Pelapor menyatakan selesai.',
      automatic: 'Masa tanggapan habis tanpa keberatan.',
      withdrawn: 'Pelapor menarik aduannya.',
      'asked-again': 'Instansi utama bertanya lagi.',
      'postponement-ended': 'Masa penundaan habis.',
      'taken-up-again': 'Petugas melanjutkan sebelum masa penundaan habis.',
      citizen: 'Pelapor membukanya kembali.',
      counter: 'Dibaca petugas loket.',
      appeal: 'Banding diterima.',
      check: 'Pemeriksaan menemukan bahwa belum selesai.',
      unmerged: 'Penggabungan dibatalkan.',
      merged: 'Berlanjut pada aduan lain.',
      'leads-now': 'Instansi ini kini menjawab seluruh aduan.',
      dismissed: 'Banding ditolak.',
      archived: 'Diarsipkan tanpa jawaban.',
      passed: 'Benar selesai.',
      failed: 'Belum selesai.',
    },
    missed: (deadline) => `Tenggat: ${deadline}`,
    proposed: (code) => `Instansi yang diusulkan: ${code}`,
    to: (name) => `Kepada: ${name}`,
    until: (when) => `Sampai ${when}`,
    code: (code) => `Aduan ${code}`,
    internal: 'internal',
  },
  {
    other: 'Event',
    citizen: 'Citizen',
    hub: 'Salur',
    insteadOf: (name) => `standing in for ${name}`,
    score: (score) => `${score} out of 5`,
    delivered: (when, by) => `Reached the citizen ${when}${by === undefined ? '' : ` by ${by}`}`,
    told: {
      sending: (by, when) => `Not sent by ${by} yet (${when}); it is tried again`,
      sent: (by, when) => `Sent by ${by} ${when}; no receipt yet`,
      failed: (by, when) => `Could not be sent by ${by} ${when}`,
      'in-doubt': (by, when) => `Uncertain whether it arrived by ${by} (${when})`,
    },
    notSentAgain: 'It is not sent again by that door; write anew or reach the citizen another way if need be.',
    noReplyWindow: 'The time for the citizen to reply has not begun.',
    why: {
      high: 'To be done first',
      normal: 'No longer to be done first',
      quoted: 'Added because it quotes a message about this complaint.',
      named: 'Added because it names the code of this complaint.',
      told: 'Added because it begins with TAMBAH (add).',
      asked: 'Added because a question was waiting for a reply.',
      'after-answer': 'Added because the answer could still be replied to.',
      recent: 'Added because it was written within a day of the last news of this complaint.',
      limit: 'Added because this sender may file no more for now.',
      'citizen-replied': 'The citizen has replied.',
      'citizen-not-content': 'The citizen is not content with the answer.',
      'clarification-ended': 'The citizen did not reply in time.',
      confirmed: 'The citizen says that it is solved.',
      automatic: 'The time to respond is over, without objection.',
      withdrawn: 'The citizen has withdrawn the complaint.',
      'asked-again': 'The lead asked again.',
      'postponement-ended': 'The postponement is over.',
      'taken-up-again': 'The officer went on before the postponement was over.',
      citizen: 'The citizen opened it again.',
      counter: 'Read by a clerk at a counter.',
      appeal: 'The appeal was upheld.',
      check: 'The second look found that it is not solved.',
      unmerged: 'The merger was undone.',
      merged: 'It goes on with another complaint.',
      'leads-now': 'This institution now answers the whole complaint.',
      dismissed: 'The appeal was dismissed.',
      archived: 'Archived without an answer.',
      passed: 'Really solved.',
      failed: 'Not solved.',
    },
    missed: (deadline) => `Deadline: ${deadline}`,
    proposed: (code) => `Proposed institution: ${code}`,
    to: (name) => `To: ${name}`,
    until: (when) => `Until ${when}`,
    code: (code) => `Complaint ${code}`,
    internal: 'internal',
  },
);
