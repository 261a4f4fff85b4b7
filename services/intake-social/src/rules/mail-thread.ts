import { isUuid, normaliseTrackingCode } from '#libs/domain';

/** Our address with a token (`aduan+<token>@…`): what is sent there answers the message that the token stands for. */
export const withToken = (address: string, token: string): string => address.replace('@', `+${token}@`);

/** Whether a mail is for us, and with which token; null when it is for somebody else. */
export function readRecipient(recipient: string, address: string): { readonly token: string | null } | null {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const [to = '', toDomain = ''] = recipient.toLowerCase().split('@');
  if (toDomain !== domain) return null;
  if (to === local) return { token: null };
  return to.startsWith(`${local}+`) ? { token: to.slice(local.length + 1) } : null;
}

export const messageIdOf = (id: string, address: string): string => `<${id}@${address.split('@')[1] ?? ''}>`;

/** The id that we gave to the message a mail answers by its headers: the last of ours. Colleagues write from our domain too. */
export function ourMessageIn(references: readonly string[], address: string): string | null {
  const ids = references.map((one) => one.slice(1, one.indexOf('@')));
  return ids.findLast((id, at) => isUuid(id) && references[at] === messageIdOf(id, address)) ?? null;
}

/** The tracking code in a subject line, as our own mails have it. */
export function codeIn(subject: string): string | null {
  const found = /\[([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z])\]/i.exec(subject)?.[1];
  return found === undefined ? null : normaliseTrackingCode(found);
}
