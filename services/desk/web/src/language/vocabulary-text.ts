import type { ComplaintClass, DeadlineKind, Door, InstitutionKind } from '#libs/contracts';
import { catalogue } from './catalogue.js';

interface Vocabulary {
  readonly door: Readonly<Record<Door, string>>;
  readonly complaintClass: Readonly<Record<ComplaintClass, string>>;
  readonly deadlineKind: Readonly<Record<DeadlineKind, string>>;
  readonly institutionKind: Readonly<Record<InstitutionKind, string>>;
}

/** The words of the office for what the contracts name. */
export const vocabularyText = catalogue<Vocabulary>(
  {
    door: {
      web: 'Web',
      sms: 'SMS',
      telegram: 'Telegram',
      whatsapp: 'WhatsApp',
      messenger: 'Messenger',
      instagram: 'Instagram',
      email: 'Surel',
      x: 'X',
    },
    complaintClass: {
      complaint: 'Pengaduan',
      'oversight-complaint': 'Pengaduan berkadar pengawasan',
      aspiration: 'Aspirasi',
      'information-request': 'Permintaan informasi',
      'whistle-blowing': 'Pelaporan pelanggaran (WBS)',
    },
    deadlineKind: {
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
    institutionKind: {
      ministry: 'Kementerian',
      agency: 'Lembaga',
      bumn: 'BUMN',
      subsidiary: 'Anak perusahaan',
      unit: 'Unit',
      'local-government': 'Pemerintah daerah',
      'local-office-kind': 'Jenis dinas daerah',
      'regional-enterprise': 'BUMD',
    },
  },
  {
    door: {
      web: 'Web',
      sms: 'SMS',
      telegram: 'Telegram',
      whatsapp: 'WhatsApp',
      messenger: 'Messenger',
      instagram: 'Instagram',
      email: 'E-mail',
      x: 'X',
    },
    complaintClass: {
      complaint: 'Complaint',
      'oversight-complaint': 'Oversight complaint',
      aspiration: 'Aspiration',
      'information-request': 'Information request',
      'whistle-blowing': 'Whistle-blowing',
    },
    deadlineKind: {
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
    institutionKind: {
      ministry: 'Ministry',
      agency: 'Agency',
      bumn: 'BUMN',
      subsidiary: 'Subsidiary',
      unit: 'Unit',
      'local-government': 'Local government',
      'local-office-kind': 'Kind of local office',
      'regional-enterprise': 'Regional enterprise',
    },
  },
);

/** From the catalogue rather than from the contracts, whose schemas the browser has no use for. */
export const complaintClassNames = Object.keys(vocabularyText.id.complaintClass) as ComplaintClass[];
export const institutionKindNames = Object.keys(vocabularyText.id.institutionKind) as InstitutionKind[];
export const doorNames = Object.keys(vocabularyText.id.door) as Door[];
