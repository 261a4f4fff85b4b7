import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { identityOf, type ProcessIdentity } from './process-identity.js';

/**
 * Starts the engine and waits for it. Its standard input is a pipe that only the hub holds: however the hub ends, also by
 * kill -9, the pipe closes, and the guardian stops the engine with the signal of a clean shutdown, then by force. Where
 * `setpriv` exists the kernel does the same when the guardian itself is killed. A shell, because Node would take 40 MB.
 */
const guardian = `
exec 4<&0
signal=$1 patience=$2
shift 2
if setpriv --pdeathsig "$signal" true 2>/dev/null; then set -- setpriv --pdeathsig "$signal" "$@"; fi
"$@" </dev/null 3>&- 4<&- &
engine=$!
(
  trap '' HUP INT
  read -r _ <&4
  kill -s "$signal" "$engine"
  while [ "$patience" -gt 0 ] && kill -0 "$engine"; do sleep 1; patience=$((patience - 1)); done
  kill -s KILL "$engine"
) 2>/dev/null 3>&- &
reader=$!
exec 4<&-
echo "$engine" >&3
exec 3>&-
wait "$engine"
status=$?
kill "$reader" 2>/dev/null
exit "$status"
`;

/** Whom a process runs as, when not as ourselves. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly stopSignal: 'TERM' | 'INT';
  readonly patienceSeconds: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly account?: Account | undefined;
}

export interface GuardedProcess {
  readonly identity: ProcessIdentity;
  /** Settles when the engine has ended, for whatever reason, with its exit code. */
  readonly ended: Promise<number | null>;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

export async function startGuarded(command: Command): Promise<GuardedProcess> {
  const log = openSync(command.logFile, 'a', 0o600);
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      guardian,
      'salur-guardian',
      command.stopSignal,
      String(command.patienceSeconds),
      command.command,
      ...command.args,
    ],
    {
      // A session of its own: Ctrl-C in the terminal is for the hub, which then ends the engines in order.
      detached: true,
      cwd: '/',
      stdio: ['pipe', log, log, 'pipe'],
      env: command.env ?? process.env,
      ...command.account,
    },
  );
  closeSync(log);
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    const end = (code: number | null) => {
      over = true;
      resolve(code);
    };
    child.once('error', () => {
      end(null);
    });
    child.once('exit', end);
  });
  // Writing to a guardian that is gone must not take the hub with it.
  child.stdin?.on('error', () => undefined);
  const pid = await engineId(child);
  const identity = identityOf(pid) ?? { pid, startedAt: 'ended at once' };
  child.unref();
  return {
    identity,
    ended,
    hasEnded: () => over,
    async stop() {
      child.ref();
      child.stdin?.end();
      await ended;
    },
  };
}

async function engineId(child: ChildProcess): Promise<number> {
  let text = '';
  const announced = child.stdio[3] as Readable;
  announced.setEncoding('utf8');
  announced.on('error', () => undefined);
  for await (const chunk of announced) text += chunk as string;
  const pid = Number(text.trim());
  if (!Number.isInteger(pid) || pid <= 0)
    throw new Error('A guardian process could not be started: is there a /bin/sh?');
  return pid;
}
