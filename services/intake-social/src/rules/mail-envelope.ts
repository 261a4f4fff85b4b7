/** From whom and to whom a mail was brought, as far as its head still says. */
export interface MailEnvelope {
  /** Empty for what came back. */
  readonly returnPath: string;
  readonly recipients: readonly string[];
}

/** Written by the mail server that delivered it; what the sender wrote comes last. */
const toWhom = ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc'];

const addressesIn = (text: string): string[] => text.match(/[^\s<>(),;:"]+@[^\s<>(),;:"]+/g) ?? [];

/** In a mailbox the envelope is gone: the last server has written it into the head. */
export function mailEnvelope(head: string): MailEnvelope {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const valuesOf = (name: string) =>
    lines.filter((line) => line.toLowerCase().startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
  const [returned] = valuesOf('return-path');
  const isReport = valuesOf('content-type').some((one) => /^\s*multipart\/report\b/i.test(one));
  const sentBy = returned ?? (isReport ? '' : valuesOf('from').join());
  return {
    returnPath: addressesIn(sentBy)[0] ?? '',
    recipients: [...new Set(toWhom.flatMap(valuesOf).flatMap(addressesIn))],
  };
}
