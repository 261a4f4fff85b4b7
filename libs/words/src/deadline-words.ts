import type { DeadlineKind, Language } from '#libs/contracts';

/** The deadlines as officers read them, at the desk and on paper alike. */
export const deadlineWords: Readonly<Record<Language, Readonly<Record<DeadlineKind, string>>>> = {
  id: {
    triage: 'Triase',
    'first-follow-up': 'Tindak lanjut awal',
    resolution: 'Penyelesaian',
    total: 'Tenggat pelapor',
    clarification: 'Klarifikasi pelapor',
    'reply-window': 'Masa tanggapan pelapor',
    verification: 'Verifikasi',
    'interim-news': 'Kabar sementara untuk pelapor',
    'co-owner': 'Jawaban instansi pendamping',
    statutory: 'Tenggat UU KIP',
    delivery: 'Penyampaian jawaban',
  },
  en: {
    triage: 'Triage',
    'first-follow-up': 'First follow-up',
    resolution: 'Resolution',
    total: "Citizen's deadline",
    clarification: "Citizen's clarification",
    'reply-window': "Citizen's reply window",
    verification: 'Verification',
    'interim-news': 'News to the citizen',
    'co-owner': "Co-owner's answer",
    statutory: 'Statutory deadline',
    delivery: 'Delivery of the answer',
  },
};
