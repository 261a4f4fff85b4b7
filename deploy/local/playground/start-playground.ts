import {
  complaintsAddress,
  gatewayUsername,
  oidcClientId,
  smsNumber,
  twilioAccount,
  type MailPorts,
} from '../hub-environment.js';
import type { Secrets } from '../engines/secrets.js';
import { demonstrationAccounts } from './accounts.js';
import type { DoorsWish } from './phone-doors.js';
import type { PhoneMessage } from './phone.js';
import { Playground } from './playground.js';

export interface StartedPlayground {
  readonly url: string;
  readonly accounts: readonly { readonly login: string; readonly name: string; readonly password: string }[];
  /** Each message on a citizen's phone when it comes or its status changes, until the returned function is called. */
  watch(tell: (message: PhoneMessage) => void): () => void;
  stop(): Promise<void>;
}

/** Where the hub is for each of those who call it; in one process that is one place. */
export interface HubUrls {
  readonly desk: string;
  readonly sms: string;
  readonly social: string;
}

export const oneHub = (url: string): HubUrls => ({ desk: url, sms: url, social: url });

/** Without `smsc` SMS come and go by Kannel alone. */
type PlaygroundPorts = MailPorts & { readonly playground: number; readonly smsc?: number };

/** The playground around one hub, with the secrets that the hub was given too. */
export async function startPlayground(
  ports: PlaygroundPorts,
  secrets: Secrets,
  hub: HubUrls,
): Promise<StartedPlayground> {
  const accounts = demonstrationAccounts.map(({ subject, name }) => ({
    login: subject,
    name,
    password: secrets.accountPassword(subject),
  }));
  const playground = await Playground.start({
    port: ports.playground,
    identity: {
      client: { id: oidcClientId, secret: secrets.oidcClient, redirectUri: `${hub.desk}/api/desk/callback` },
      cookieKey: secrets.oidcCookies,
      accounts,
    },
    sms: {
      hubUrl: hub.sms,
      doorSecret: secrets.kannelDoor,
      username: gatewayUsername,
      password: secrets.kannelPassword,
      sender: smsNumber,
    },
    ...(ports.smsc !== undefined && { otherSms: otherSms(ports.smsc, secrets, hub.sms) }),
    telegram: { hubUrl: hub.social, secret: secrets.telegramDoor, token: secrets.telegramBot },
    graph: { hubUrl: hub.social, secret: secrets.metaDoor, token: secrets.metaToken },
    x: { hubUrl: hub.social, secret: secrets.xDoor, token: secrets.xToken },
    mail: { port: ports.playgroundMail, hubPort: ports.hubMail, address: complaintsAddress },
  });
  return {
    url: `http://127.0.0.1:${ports.playground}`,
    accounts,
    watch: (tell) => playground.watch(tell),
    stop: () => playground.stop(),
  };
}

const otherSms = (port: number, secrets: Secrets, hubUrl: string): NonNullable<DoorsWish['otherSms']> => ({
  twilio: { hubUrl, accountSid: twilioAccount, token: secrets.twilioToken, sender: smsNumber },
  jasmin: {
    ...{ hubUrl, doorSecret: secrets.jasminDoor, sender: smsNumber },
    ...{ username: gatewayUsername, password: secrets.jasminPassword },
  },
  smpp: { port, systemId: gatewayUsername, password: secrets.smppPassword, sender: smsNumber },
});
