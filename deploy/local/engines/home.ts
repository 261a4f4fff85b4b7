import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { keepJson, readJson } from './kept-json.js';

const portsShape = z.object({
  postgres: z.number(),
  kafka: z.number(),
  kafkaController: z.number(),
  hub: z.number(),
  playground: z.number(),
  playgroundMail: z.number(),
  smsc: z.number(),
  hubMail: z.number(),
});
export type Ports = z.infer<typeof portsShape>;

/** The folder of one hub: its data, secrets, logs and remembered ports. */
export class Home {
  readonly path: string;
  readonly logs: string;

  constructor(path = process.env['SALUR_HOME'] ?? '.salur') {
    this.path = resolve(path);
    this.logs = join(this.path, 'logs');
  }

  create(): this {
    mkdirSync(this.logs, { recursive: true, mode: 0o700 });
    // Passing through is allowed, looking is not: as root the database runs as another user, whose data lie below.
    chmodSync(this.path, isRoot() ? 0o711 : 0o700);
    return this;
  }

  file(...names: string[]): string {
    return join(this.path, ...names);
  }

  log(name: string): string {
    return join(this.logs, `${name}.log`);
  }

  /** The port used last time, 0 when there was none: addresses stay the same over restarts. */
  rememberedPort(name: keyof Ports): number {
    return portsShape.partial().safeParse(readJson(this.file('ports.json'))).data?.[name] ?? 0;
  }

  rememberPort(name: keyof Ports, port: number): void {
    const known = portsShape.partial().safeParse(readJson(this.file('ports.json'))).data;
    keepJson(this.file('ports.json'), { ...known, [name]: port });
  }
}

/** What may be made again at any time and is shared by all clones of one user: the broker's jars and its class archive. */
export function cacheFolder(): string {
  return resolve(
    process.env['SALUR_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'salur'),
  );
}

export const isRoot = (): boolean => process.getuid?.() === 0;
