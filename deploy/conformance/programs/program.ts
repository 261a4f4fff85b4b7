import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program of others that runs beside the test; what it says is kept for the day on which it does not start. */
export class Program {
  private said = '';
  private readonly child: ChildProcess;

  constructor(
    readonly name: string,
    args: readonly string[],
  ) {
    this.child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.said = (this.said + chunk.toString()).slice(-4_000);
      });
  }

  /** Throws with its last words once it has ended. */
  stillRuns(): boolean {
    if (this.child.exitCode !== null) throw new Error(`${this.name} has ended: ${this.said}`);
    return true;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const hard = setTimeout(() => this.child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(hard);
  }
}
