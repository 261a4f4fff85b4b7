import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { eventually, withTestVirus } from '#libs/testing';
import { Program } from './program.js';

/** The real clamd with a database of one signature, the test file of scanners: freshclam may have no way to its mirror. */
export class RealClamd {
  private constructor(
    private readonly folder: string,
    private readonly program: Program,
  ) {}

  static async start(isUp: (socket: string) => Promise<boolean>): Promise<RealClamd> {
    const folder = mkdtempSync(join(tmpdir(), 'salur-clamd-'));
    mkdirSync(join(folder, 'database'));
    const signature = withTestVirus(new Uint8Array()).toString('hex');
    writeFileSync(join(folder, 'database/eicar.ndb'), `Eicar-Test-Signature:0:*:${signature}\n`);
    const file = join(folder, 'clamd.conf');
    writeFileSync(file, settings(folder));
    const program = new Program('clamd', ['-c', file]);
    const clamd = new RealClamd(folder, program);
    await eventually(() => program.stillRuns() && isUp(clamd.socket), 'clamd answers', { withinMs: 30_000 });
    return clamd;
  }

  get socket(): string {
    return join(this.folder, 'clamd.ctl');
  }

  async version(): Promise<string> {
    return /ClamAV (\S+)/.exec((await promisify(execFile)('clamd', ['--version'])).stdout)?.[1] ?? 'unknown';
  }

  async stop(): Promise<void> {
    await this.program.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const settings = (folder: string): string => `
LocalSocket ${folder}/clamd.ctl
DatabaseDirectory ${folder}/database
Foreground true
StreamMaxLength 11M
User ${userInfo().username}
`;
