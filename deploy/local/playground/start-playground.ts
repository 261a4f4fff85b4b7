import { complaintsAddress, kannelUsername, oidcClientId, type MailPorts } from '../hub-environment.js';
import type { Secrets } from '../engines/secrets.js';
import { demonstrationAccounts } from './accounts.js';
import { Playground } from './playground.js';

export interface StartedPlayground {
  readonly url: string;
  readonly accounts: readonly { readonly login: string; readonly name: string; readonly password: string }[];
  stop(): Promise<void>;
}

type PlaygroundPorts = MailPorts & { readonly playground: number };

/** The playground around one hub, with the secrets that the hub was given too. */
export async function startPlayground(
  ports: PlaygroundPorts,
  secrets: Secrets,
  hubUrl: string,
): Promise<StartedPlayground> {
  const accounts = demonstrationAccounts.map(({ subject, name }) => ({
    login: subject,
    name,
    password: secrets.accountPassword(subject),
  }));
  const playground = await Playground.start({
    port: ports.playground,
    identity: {
      client: { id: oidcClientId, secret: secrets.oidcClient, redirectUri: `${hubUrl}/api/desk/callback` },
      cookieKey: secrets.oidcCookies,
      accounts,
    },
    sms: {
      hubUrl,
      doorSecret: secrets.kannelDoor,
      username: kannelUsername,
      password: secrets.kannelPassword,
      sender: '1708',
    },
    telegram: { hubUrl, secret: secrets.telegramDoor, token: secrets.telegramBot },
    graph: { hubUrl, secret: secrets.metaDoor, token: secrets.metaToken },
    x: { hubUrl, secret: secrets.xDoor, token: secrets.xToken },
    mail: { port: ports.playgroundMail, hubPort: ports.hubMail, address: complaintsAddress },
  });
  return { url: `http://127.0.0.1:${ports.playground}`, accounts, stop: () => playground.stop() };
}
