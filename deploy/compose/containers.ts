import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFile } from '../local/project-root.js';

const file = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      command: z.union([z.string(), z.array(z.string())]).optional(),
      environment: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)).default({}),
      // What Docker gives who asks for nothing.
      cpu_shares: z.number().default(1024),
    }),
  ),
});

/** A container of our own image: what it runs, and what it finds in its environment. */
export interface Container {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The containers of docker-compose.yml with its `${NAME:?…}` and `${NAME:-…}` filled in, as `docker compose` does. */
export function ownContainers(values: (name: string) => string | undefined): Container[] {
  const { services } = composeFile();
  const filled = (text: string) =>
    text.replace(/\$\{([A-Z_]+)(?::([?-])([^}]*))?\}/g, (_, name: string, kind: string | undefined, rest: string) => {
      const value = values(name) ?? (kind === '-' ? rest : undefined);
      if (value === undefined) throw new Error(`${name} is not set`);
      return value;
    });
  return Object.entries(services)
    .filter(([, { image }]) => image === 'salur')
    .map(([name, { command = [], environment }]) => ({
      name,
      command: [command].flat(),
      environment: Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, filled(value)])),
    }));
}

/** What part of the processors each container of docker-compose.yml gets where they are short, beside 1024 of others. */
export const cpuShares = (): ReadonlyMap<string, number> =>
  new Map(Object.entries(composeFile().services).map(([name, { cpu_shares }]) => [name, cpu_shares]));

const composeFile = () => file.parse(parse(readFileSync(projectFile('docker-compose.yml'), 'utf8'), { merge: true }));
