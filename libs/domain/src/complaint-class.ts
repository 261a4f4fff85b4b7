/**
 * Classes of PermenPANRB 62/2018; how long each may take is a policy row of the directory. The same words as in the contracts,
 * which may not import this.
 */
export type ComplaintClass =
  | 'complaint'
  | 'oversight-complaint'
  | 'aspiration'
  | 'information-request'
  | 'whistle-blowing';

const spokenAs = new Map<string, ComplaintClass>(
  Object.entries({
    pengaduan: 'complaint',
    aduan: 'complaint',
    keluhan: 'complaint',
    complaint: 'complaint',
    'pengaduan berkadar pengawasan': 'oversight-complaint',
    'oversight complaint': 'oversight-complaint',
    aspirasi: 'aspiration',
    saran: 'aspiration',
    aspiration: 'aspiration',
    'permintaan informasi': 'information-request',
    informasi: 'information-request',
    'information request': 'information-request',
    'whistle blowing': 'whistle-blowing',
    'whistle blowing system': 'whistle-blowing',
  } as const),
);

/** The class that a citizen or an application names, in Indonesian or English; null when it is none. */
export function complaintClassNamed(word: string): ComplaintClass | null {
  return (
    spokenAs.get(
      word
        .trim()
        .toLowerCase()
        .replace(/[-_\s]+/g, ' '),
    ) ?? null
  );
}
