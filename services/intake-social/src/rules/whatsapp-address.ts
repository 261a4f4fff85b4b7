import type { WhatsAppPerson } from './read-whatsapp.js';

/**
 * The one form under which a person at WhatsApp is looked up: the business-scoped id, which outlives a hidden number; the
 * number where there is no id.
 */
export const whatsAppAddress = ({ userId, phone }: WhatsAppPerson): string => userId ?? `+${phone ?? ''}`;

/** How a message names whom it is for: by the id (`recipient`) or by the number (`to`). */
export const whatsAppRecipient = (address: string): { readonly recipient: string } | { readonly to: string } =>
  address.startsWith('+') ? { to: address.slice(1) } : { recipient: address };
