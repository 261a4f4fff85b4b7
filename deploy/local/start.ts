import 'reflect-metadata';
import { EngineFailure } from './engines/engine-failure.js';
import { Home } from './engines/home.js';
import { startLocalHub, type LocalHub } from './local-hub.js';
import { Terminal } from './terminal.js';
import { welcome } from './welcome.js';

const terminal = new Terminal();
const home = new Home();
let hub: LocalHub | null = null;
const state = { ending: false };

/** The same way out for Ctrl-C, `npm stop`, a closed terminal and the end of npm. */
async function end(code: number): Promise<void> {
  if (state.ending) return;
  state.ending = true;
  terminal.note('stopping …');
  // Steps that are still under way end with the process; the engines' guardians see to the engines.
  await hub?.stop();
  leave(code);
}

/** Whoever holds the terminal cannot see how this process ends: it is told. */
function leave(code: number): void {
  if (process.connected) process.send?.({ code }, () => process.exit(code));
  else process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
process.on('message', (word) => {
  if (word === 'end') void end(0);
});
// Killed by force there, so killed here as well: nothing of ours needs an orderly end to be whole.
process.on('disconnect', () => process.exit(1));
// A terminal that is gone must not turn the orderly end into a crash.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  hub = await startLocalHub(home, terminal);
  void hub.givenUp.then((engine) => {
    console.error(`${engine} ends again and again; see ${home.logs}.`);
    return end(1);
  });
  console.log(welcome(hub));
} catch (error) {
  // A signal during the start is no fault of the start.
  if (!state.ending) {
    console.error(`\n${error instanceof EngineFailure ? error.message : describe(error)}\n`);
    process.exit(1);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause
    ? `${error.stack ?? error.message}\nbecause: ${describe(error.cause)}`
    : (error.stack ?? error.message);
}
