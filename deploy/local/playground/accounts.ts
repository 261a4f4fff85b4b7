import type { StaffAccount } from '#libs/access';
import { v5 } from 'uuid';

type Wish = Omit<StaffAccount, 'id' | 'subject'> & { readonly login: string };

/** Somebody of each role, for a hub on one's own machine. Named for what they do: they are nobody. */
const wishes: readonly Wish[] = [
  {
    login: 'petugas-pln',
    name: 'Petugas PLN',
    role: 'officer',
    institution: 'pln',
    institutionName: 'PT PLN (Persero)',
    path: 'bp-bumn/pln/',
  },
  {
    login: 'petugas-kci',
    name: 'Petugas KAI Commuter',
    role: 'officer',
    institution: 'kai-commuter',
    institutionName: 'PT Kereta Commuter Indonesia',
    path: 'bp-bumn/kai/kai-commuter/',
  },
  {
    login: 'triase',
    name: 'Petugas Triase',
    role: 'triage',
    institution: 'bp-bumn',
    institutionName: 'Badan Pengaturan BUMN',
    path: 'bp-bumn/',
  },
  {
    login: 'loket-mpp',
    name: 'Petugas Loket MPP',
    role: 'clerk',
    institution: 'bp-bumn',
    institutionName: 'Badan Pengaturan BUMN',
    path: 'bp-bumn/',
  },
  {
    login: 'koordinator-bumn',
    name: 'Koordinator BUMN',
    role: 'coordinator',
    institution: 'bp-bumn',
    institutionName: 'Badan Pengaturan BUMN',
    path: 'bp-bumn/',
  },
  {
    login: 'admin',
    name: 'Administrator',
    role: 'administrator',
    institution: 'bp-bumn',
    institutionName: 'Badan Pengaturan BUMN',
    path: 'bp-bumn/',
  },
  // Whoever writes a rule may not approve it.
  {
    login: 'admin-kedua',
    name: 'Administrator Kedua',
    role: 'administrator',
    institution: 'bp-bumn',
    institutionName: 'Badan Pengaturan BUMN',
    path: 'bp-bumn/',
  },
];

const namespace = 'b7a0f3a2-6a0e-5f0c-9c55-0c5f6f0f7d11';

/** The login is the account's name at the identity provider, so `subject` here. */
export const demonstrationAccounts: readonly StaffAccount[] = wishes.map(({ login, ...account }) => ({
  ...account,
  id: v5(login, namespace),
  subject: login,
}));
