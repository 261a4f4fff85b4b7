import { execFile } from 'node:child_process';

export interface Conversation {
  /** Exit code of swaks: 0 when the mail was taken. */
  readonly code: number;
  /** The last refusal of the other side; null when there was none. */
  readonly refused: string | null;
}

/** Brings one mail by swaks, as a mail server would. */
export const swaks = (port: number, args: readonly string[]): Promise<Conversation> =>
  new Promise((resolve) => {
    const all = ['--server', `127.0.0.1:${port}`, '--timeout', '20s', ...args];
    execFile('swaks', all, { maxBuffer: 50_000_000 }, (error, stdout) => {
      const refusals = [...stdout.matchAll(/^<\*\* (\d{3}) .*$/gm)].map(([, code]) => code ?? '');
      resolve({ code: error ? Number(error.code) : 0, refused: refusals.at(-1) ?? null });
    });
  });

export async function swaksVersion(): Promise<string> {
  return new Promise((resolve) => {
    execFile('swaks', ['--version'], (_, stdout) => {
      resolve(/version (\S+)/.exec(stdout)?.[1] ?? 'unknown');
    });
  });
}
