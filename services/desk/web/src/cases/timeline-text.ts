import { catalogue } from '../language/catalogue.js';

interface TimelineText {
  readonly kinds: Readonly<Record<string, string>>;
  readonly other: string;
  readonly citizen: string;
  readonly hub: string;
  readonly score: (score: number) => string;
  /** Why a case came back, and how it was closed. */
  readonly why: Readonly<Record<string, string>>;
  readonly missed: (deadline: string) => string;
  readonly proposed: (code: string) => string;
}

/** What each kind of entry says. A kind that a newer hub adds is shown with its text under a general heading. */
export const timelineText = catalogue<TimelineText>(
  {
    kinds: {
      opened: 'Disalurkan ke instansi',
      taken: 'Diambil petugas',
      asked: 'Petugas bertanya',
      added: 'Pelapor menulis',
      resumed: 'Dikerjakan kembali',
      answered: 'Instansi menjawab',
      'handed-back': 'Dikembalikan: bukan kewenangan',
      rated: 'Pelapor menilai',
      closed: 'Selesai',
      reminded: 'Pengingat tenggat',
      late: 'Tenggat terlewat',
    },
    other: 'Kejadian',
    citizen: 'Pelapor',
    hub: 'Salur',
    score: (score) => `Nilai ${score} dari 5`,
    why: {
      'citizen-replied': 'Pelapor sudah membalas.',
      'citizen-not-content': 'Pelapor belum puas dengan jawabannya.',
      'clarification-ended': 'Pelapor tidak membalas sampai masa klarifikasi habis.',
      confirmed: 'Pelapor menyatakan selesai.',
      automatic: 'Masa tanggapan habis tanpa keberatan.',
      withdrawn: 'Pelapor menarik aduannya.',
    },
    missed: (deadline) => `Tenggat: ${deadline}`,
    proposed: (code) => `Instansi yang diusulkan: ${code}`,
  },
  {
    kinds: {
      opened: 'Sent to the institution',
      taken: 'Taken by an officer',
      asked: 'Officer asked',
      added: 'Citizen wrote',
      resumed: 'Taken up again',
      answered: 'Institution answered',
      'handed-back': 'Handed back: not responsible',
      rated: 'Citizen rated',
      closed: 'Closed',
      reminded: 'Reminder of a deadline',
      late: 'Deadline passed',
    },
    other: 'Event',
    citizen: 'Citizen',
    hub: 'Salur',
    score: (score) => `${score} out of 5`,
    why: {
      'citizen-replied': 'The citizen has replied.',
      'citizen-not-content': 'The citizen is not content with the answer.',
      'clarification-ended': 'The citizen did not reply in time.',
      confirmed: 'The citizen says that it is solved.',
      automatic: 'The time to respond is over, without objection.',
      withdrawn: 'The citizen has withdrawn the complaint.',
    },
    missed: (deadline) => `Deadline: ${deadline}`,
    proposed: (code) => `Proposed institution: ${code}`,
  },
);
