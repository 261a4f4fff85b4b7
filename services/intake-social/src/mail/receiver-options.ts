import type { SMTPServerDataStream, SMTPServerOptions } from 'smtp-server';
import { peersIn } from './mail-peers.js';
import type { MailReceiver } from './mail.env.js';
import { SmtpRefusal } from './smtp-refusal.js';
import type { TakeDelivery } from './take-delivery.js';

const most = { clients: 200, recipients: 10 };

/** How the mail server of the house is met. */
export function receiverOptions({ peers, mostBytes, tls }: MailReceiver, taking: TakeDelivery): SMTPServerOptions {
  const isPeer = peersIn(peers);
  return {
    ...{ name: 'salur', banner: 'Salur', size: mostBytes, maxClients: most.clients, logger: false },
    ...{ authOptional: true, disableReverseLookup: true, closeTimeout: 5_000 },
    disabledCommands: tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    ...tls,
    onConnect({ remoteAddress }, answer) {
      answer(isPeer(remoteAddress) ? null : new SmtpRefusal(554, 'This door is not for you'));
    },
    onRcptTo({ address }, { envelope }, answer) {
      if (envelope.rcptTo.length >= most.recipients) answer(new SmtpRefusal(452, 'Too many recipients'));
      else answer(taking.knows(address) ? null : new SmtpRefusal(550, 'There is no such mailbox here'));
    },
    onData(stream, { envelope }, answer) {
      bytesOf(stream, mostBytes)
        .then((source) => {
          if (!source) throw new SmtpRefusal(552, 'The mail is too large');
          const recipients = envelope.rcptTo.map(({ address }) => address);
          return taking.run(envelope.mailFrom ? envelope.mailFrom.address : '', recipients, source);
        })
        .then(
          () => {
            answer(null, 'Taken');
          },
          (error: unknown) => {
            answer(error instanceof SmtpRefusal ? error : new SmtpRefusal(451, 'Not stored, bring it again'));
          },
        );
    },
  };
}

/** All of it has to be read before it can be refused, but is not kept; null when it is too much. */
async function bytesOf(stream: SMTPServerDataStream, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts.length = 0;
  }
  return length > most || stream.sizeExceeded ? null : Buffer.concat(parts);
}
