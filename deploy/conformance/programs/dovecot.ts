import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '#libs/testing';
import { freePort } from '../../local/engines/free-port.js';
import { Program } from './program.js';

const run = promisify(execFile);
const user = 'aduan';

/** The real Dovecot with one mailbox. */
export class Dovecot {
  private program: Program | null = null;

  private constructor(
    private readonly folder: string,
    private readonly file: string,
    private readonly port: number,
  ) {}

  /** `tokenInfo`: where Dovecot asks whose an access token is. */
  static async start(tokenInfo: string): Promise<Dovecot> {
    const folder = mkdtempSync(join(tmpdir(), 'salur-dovecot-'));
    const port = await freePort();
    // Whoever reads the mailbox is not root, even where the test is.
    const owner = process.getuid?.() === 0 ? 'mail' : userInfo().username;
    const file = join(folder, 'dovecot.conf');
    mkdirSync(join(folder, 'mail'));
    for (const one of [folder, join(folder, 'mail')]) chmodSync(one, 0o777);
    writeFileSync(join(folder, 'oauth2.conf'), oauth(tokenInfo));
    writeFileSync(file, settings(folder, port, owner));
    const dovecot = new Dovecot(folder, file, port);
    await dovecot.up();
    return dovecot;
  }

  /** Of the mailbox, for a setting of ours. */
  get url(): string {
    return `imap://${user}:sandi@127.0.0.1:${this.port}/INBOX`;
  }

  /** Without a password. */
  get urlForTokens(): string {
    return this.url.replace(':sandi', '');
  }

  async up(): Promise<void> {
    const program = new Program('dovecot', ['-F', '-c', this.file]);
    this.program = program;
    await eventually(() => program.stillRuns() && isHeard(this.port), 'Dovecot listens', { withinMs: 20_000 });
  }

  async down(): Promise<void> {
    await this.program?.stop();
  }

  async version(): Promise<string> {
    return (await run('dovecot', ['--version'])).stdout.trim();
  }

  /** Puts a mail into the mailbox, as the mail server of the house does. */
  async deliver(mail: string): Promise<void> {
    const saving = run('doveadm', ['-c', this.file, 'save', '-u', user]);
    saving.child.stdin?.end(mail.replace(/\r?\n/g, '\r\n'));
    await saving;
  }

  async count(mailbox: string): Promise<number> {
    const { stdout } = await run('doveadm', ['-c', this.file, 'mailbox', 'status', '-u', user, 'messages', mailbox]);
    return Number(/messages=(\d+)/.exec(stdout)?.[1] ?? NaN);
  }

  /** The mailbox under new numbers, with the same mails in it, as after a restore. */
  async renumber(): Promise<void> {
    const ask = (...args: string[]) => run('doveadm', ['-c', this.file, 'mailbox', ...args]);
    await ask('update', '--uid-validity', String(Math.floor(Date.now() / 1000) + 1), '-u', user, 'INBOX');
  }

  async stop(): Promise<void> {
    await this.down();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const isHeard = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

const oauth = (tokenInfo: string): string => `
tokeninfo_url = ${tokenInfo}?access_token=
username_attribute = email
`;

const settings = (folder: string, port: number, owner: string): string => `
base_dir = ${folder}/run
log_path = /dev/stderr
protocols = imap
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
default_internal_user = ${owner}
default_login_user = ${owner}
first_valid_uid = 1
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
auth_mechanisms = plain xoauth2 oauthbearer
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${folder}/oauth2.conf
}
passdb {
  driver = static
  mechanisms = plain
  args = password=sandi
}
userdb {
  driver = static
  args = uid=${owner} gid=${owner} home=${folder}/mail/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
}
`;
