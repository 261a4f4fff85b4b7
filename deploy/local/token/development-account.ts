import { type Role, type StaffAccount } from '#libs/access';
import { v5 } from 'uuid';
import { z } from 'zod';
import { demonstrationAccounts } from '../playground/accounts.js';

const institution = z.object({ code: z.string(), name: z.string(), path: z.string() });

const words: Record<Role, string> = {
  officer: 'Petugas',
  triage: 'Petugas Triase',
  coordinator: 'Koordinator',
  administrator: 'Administrator',
  clerk: 'Petugas Loket',
};

const namespace = '9b3f0a52-55d1-5a0e-8d4e-6d5a2f1c7e30';

/**
 * Somebody of that role at that institution: the demonstration account where there is one, else one that is made for
 * this, with the name and the place in the tree that the hub's directory tells. No identity provider knows it, so nobody
 * signs in as it. Null: the directory knows no such institution.
 */
export async function developmentAccount(hubUrl: string, role: Role, code: string): Promise<StaffAccount | null> {
  const known = demonstrationAccounts.find((one) => one.role === role && one.institution === code);
  if (known) return known;
  const answer = await fetch(`${hubUrl}/api/directory/institutions/${encodeURIComponent(code)}`);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The directory of ${hubUrl} answers ${answer.status}.`);
  const { name, path } = institution.parse(await answer.json());
  const subject = `token-${role}-${code}`;
  return {
    ...{ id: v5(subject, namespace), subject, name: `${words[role]} ${name}`, role },
    ...{ institution: code, institutionName: name, path },
  };
}
