import { createHash } from 'node:crypto';
import type { AddressObject, Attachment, HeaderLines, ParsedMail } from 'mailparser';

export interface MailFile {
  readonly content: Buffer;
  /** As the sender declared it. */
  readonly mediaType: string;
  readonly digest: string;
}

/** A mail as far as the door needs it. */
export interface Mail {
  readonly messageId: string | null;
  readonly from: string | null;
  readonly subject: string;
  readonly text: string;
  /** Empty where it says none that can be read. */
  readonly date: string;
  readonly references: readonly string[];
  readonly files: readonly MailFile[];
  readonly headers: (name: string) => readonly string[];
}

// A mail in a mail in a mail is somebody's joke.
const deepest = 2;

/** Reads a mail of any make; what was forwarded as a mail inside of it is read along. Empty files are none. */
export async function readMail(source: Buffer, depth = 0): Promise<Mail> {
  // A hub that gets no mail does without.
  const { simpleParser } = await import('mailparser');
  const parsed = await simpleParser(source, { skipImageLinks: true, maxHtmlLengthToParse: 1_000_000 });
  const parts = parsed.attachments.filter(({ content }) => content.length > 0);
  const isMail = ({ contentType }: Attachment) => contentType === 'message/rfc822' && depth < deepest;
  const inner = await Promise.all(parts.filter(isMail).map(({ content }) => readMail(content, depth + 1)));
  return {
    messageId: parsed.messageId ?? null,
    from: addressIn(parsed.replyTo) ?? addressIn(parsed.from),
    subject: parsed.subject ?? '',
    text: [textOf(parsed), ...inner.map(({ subject, text }) => `${subject}\n${text}`)].join('\n\n').trim(),
    date: dateOf(parsed),
    references: referencesOf(parsed),
    files: [...parts.filter((part) => !isMail(part)).map(fileOf), ...inner.flatMap(({ files }) => files)],
    headers: (name) => valuesOf(parsed.headerLines, name),
  };
}

/** The parser takes the present moment for a date that it cannot read, and so another one each time. */
const dateOf = ({ date, headerLines }: ParsedMail): string => {
  const isReadable = valuesOf(headerLines, 'date').every((one) => !Number.isNaN(Date.parse(one)));
  return isReadable ? (date?.toISOString() ?? '') : '';
};

const textOf = ({ text }: ParsedMail): string => (text ?? '').replaceAll('\0', '').replace(/\n{3,}/g, '\n\n');

function addressIn(field: AddressObject | undefined): string | null {
  const address = field?.value[0]?.address?.toLowerCase().replaceAll('\0', '') ?? '';
  return /^[^\s@<>",;:]{1,64}@[^\s@<>",;:]{1,255}$/.test(address) ? address : null;
}

const referencesOf = ({ references = [], inReplyTo }: ParsedMail): string[] => [
  ...(typeof references === 'string' ? [references] : references),
  ...(inReplyTo ? [inReplyTo] : []),
];

const fileOf = ({ content, contentType }: Attachment): MailFile => ({
  content,
  // The parser's types leave out that there is none where the mail names none that could be one.
  mediaType: (contentType as unknown) ? contentType.toLowerCase() : 'application/octet-stream',
  digest: createHash('sha256').update(content).digest('base64url'),
});

const valuesOf = (lines: HeaderLines, name: string): string[] =>
  lines
    .filter(({ key }) => key === name)
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim(),
    );
