import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '#libs/testing';
import { freePort } from '../../local/engines/free-port.js';
import { Program } from './program.js';

interface Wish {
  /** Port of the operator that Kannel binds to. */
  readonly operator: number;
  /** Where smsbox is heard: our door, or what stands before it. */
  readonly hub: string;
  readonly secret: string;
}

/** The real bearerbox and smsbox between an operator and the hub, set up as the README of intake-sms says. */
export class Kannel {
  private constructor(
    private readonly folder: string,
    private readonly boxes: readonly Program[],
    private readonly admin: string,
  ) {}

  static async start(sendPort: number, { operator, hub, secret }: Wish): Promise<Kannel> {
    const folder = mkdtempSync(join(tmpdir(), 'salur-kannel-'));
    const [adminPort, boxPort] = [await freePort(), await freePort()];
    const file = join(folder, 'kannel.conf');
    writeFileSync(file, settings({ adminPort, boxPort, sendPort, operator, door: `${hub}/doors/kannel`, secret }));
    const admin = `http://127.0.0.1:${adminPort}/status.txt?password=sandi`;
    const bearerbox = new Program('bearerbox', [file]);
    const answers = async () =>
      bearerbox.stillRuns() &&
      (await fetch(admin).then(
        ({ ok }) => ok,
        () => false,
      ));
    await eventually(answers, 'bearerbox answers', { withinMs: 20_000 });
    const kannel = new Kannel(folder, [bearerbox, new Program('smsbox', [file])], admin);
    await eventually(() => kannel.isConnected(), 'smsbox is connected and the operator bound', { withinMs: 30_000 });
    return kannel;
  }

  async version(): Promise<string> {
    return /bearerbox version `([^']+)'/.exec(await this.status())?.[1] ?? 'unknown';
  }

  async stop(): Promise<void> {
    for (const box of [...this.boxes].reverse()) await box.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async isConnected(): Promise<boolean> {
    for (const box of this.boxes) box.stillRuns();
    const status = await this.status();
    return /smsbox:[^\n]*on-line/.test(status) && /operator[^\n]*online/.test(status);
  }

  private status(): Promise<string> {
    return fetch(this.admin).then((answer) => answer.text());
  }
}

const settings = (at: {
  readonly adminPort: number;
  readonly boxPort: number;
  readonly sendPort: number;
  readonly operator: number;
  readonly door: string;
  readonly secret: string;
}): string => `
group = core
admin-port = ${at.adminPort}
admin-password = sandi
smsbox-port = ${at.boxPort}
box-allow-ip = 127.0.0.1
dlr-storage = internal
sms-combine-concatenated-mo = true

group = smsc
smsc = smpp
smsc-id = operator
host = 127.0.0.1
port = ${at.operator}
transceiver-mode = true
smsc-username = salur
smsc-password = sandi
system-type = VMA
reconnect-delay = 1

group = smsbox
bearerbox-host = 127.0.0.1
sendsms-port = ${at.sendPort}
http-request-retry = 50
http-queue-delay = 1

group = sendsms-user
username = salur
password = sandi
concatenation = true
max-messages = 20

group = sms-service
keyword = default
catch-all = true
get-url = "${at.door}?k=${at.secret}&id=%I&from=%p&to=%P&hex=%e&coding=%c&charset=%C&udh=%u&ts=%T&smsc=%i"
max-messages = 0
accept-x-kannel-headers = true
`;
