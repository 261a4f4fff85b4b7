import type { Door } from '#libs/contracts';

/** What is surely not given, before anybody reads who it is: a door brings a contact of one kind, or asks for none. */
const neverBrought: Readonly<Record<Door, readonly ('phone' | 'email')[]>> = {
  web: [],
  sms: ['email'],
  whatsapp: ['email'],
  email: ['phone'],
  telegram: ['phone', 'email'],
  messenger: ['phone', 'email'],
  instagram: ['phone', 'email'],
  x: ['phone', 'email'],
};

/** Whether a citizen may have given it; a name can be given without a way to reach them. */
export function mayBeGiven(
  field: 'name' | 'phone' | 'email',
  { door, reachable }: { readonly door: Door; readonly reachable: boolean | null },
): boolean {
  if (field === 'name') return true;
  return reachable !== false && !neverBrought[door].includes(field);
}
