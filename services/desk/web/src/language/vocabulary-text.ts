import type { ComplaintClass, DeadlineKind, Door, InstitutionKind } from '#libs/contracts';
import { classWords, deadlineWords } from '#libs/words';
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
      email: 'E-mail',
      x: 'X',
    },
    complaintClass: classWords.id,
    deadlineKind: deadlineWords.id,
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
    complaintClass: classWords.en,
    deadlineKind: deadlineWords.en,
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
