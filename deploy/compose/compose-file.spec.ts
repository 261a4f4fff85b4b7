import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { serviceNames } from '#libs/contracts';
import { parse } from 'yaml';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const container = z.object({
  command: z.union([z.string(), z.array(z.string())]).optional(),
  image: z.string(),
  build: z.string().optional(),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.object({ condition: z.string() }))]).optional(),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
});
const compose = z
  .object({
    services: z.record(z.string(), container),
    volumes: z.record(z.string(), z.unknown()),
    secrets: z.record(z.string(), z.object({ file: z.string() }).strict()),
  })
  .parse(parse(read('docker-compose.yml'), { merge: true }));
const ours = [...serviceNames, 'migrate'];
const others = ['ingress', 'postgres', 'kafka'];

const controllersOf = (service: string) =>
  globSync(`services/${service}/src/**/*.controller.ts`, { cwd: root }).map(read);

/** The container of that name; the first test says whether all are there. */
const one = (name: string) => container.parse(compose.services[name]);

describe('docker-compose.yml', () => {
  it('runs exactly the services of the flow, and what they stand on', () => {
    expect(Object.keys(compose.services).sort()).toEqual([...ours, ...others].sort());
  });

  it.each(ours)('starts %s by a program that the build makes', (name) => {
    const program = z.array(z.string()).parse(one(name).command).at(-1) ?? '';
    expect(program).toMatch(/^dist\/.+\.js$/);
    expect(existsSync(join(root, program.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
  });

  it.each(ours)('gives %s no rights and nothing to write on', (name) => {
    expect(one(name)).toMatchObject({
      image: 'salur',
      build: '.',
      user: 'node',
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it.each([...serviceNames])('lets %s enter the database only as its own role', (name) => {
    const addresses = Object.entries(one(name).environment ?? {}).filter(([variable]) =>
      variable.startsWith('DATABASE_URL'),
    );
    const schema = name === 'desk' ? 'access' : name.replaceAll('-', '_');
    expect(addresses).toHaveLength(1);
    expect(addresses[0]?.[0]).toBe(`DATABASE_URL_${schema.toUpperCase()}`);
    expect(addresses[0]?.[1]).toContain(`postgres://salur_${schema}:`);
  });

  it('waits for schemas and topics before any service starts', () => {
    for (const name of serviceNames) {
      expect(one(name).depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    }
  });

  it('opens two ports, on loopback: the ingress, and where mail is handed over', () => {
    const open = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name, { ports }]) => [name, ports])).toEqual([
      ['intake-social', ['${MAIL_LISTEN:-127.0.0.1:2525}:${MAIL_PORT:-2525}']],
      ['ingress', ['127.0.0.1:${SALUR_PORT:-8080}:8080']],
    ]);
  });

  it('has its secrets from files that are there, as nothing can be copied into what nobody writes on', () => {
    expect(Object.values(compose.secrets).map(({ file }) => file)).toEqual(['./.secrets/master.key']);
    expect(read('deploy/compose/make-env.mjs')).toContain("'.secrets/master.key'");
    for (const ignored of ['.gitignore', '.dockerignore']) expect(read(ignored)).toMatch(/^\.secrets\/?$/m);
  });

  /** Of `npm start`, of one process, and of trying things on one's own machine. */
  const notForContainers = ['SALUR_HOST', 'SALUR_HOME', 'SALUR_CACHE', 'SALUR_LOG_FILE', 'WEBHOOK_LOOPBACK'];
  it('hands on everything that .env.example explains', () => {
    const explained = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z\d_]+)=/gm)].map((match) => match[1] ?? '');
    const file = read('docker-compose.yml');
    expect(explained.filter((name) => !new RegExp(`\\b${name}\\b`).test(file)).sort()).toEqual(notForContainers.sort());
  });

  it('asks for nothing that .env.example does not explain', () => {
    const asked = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map((match) => match[1] ?? '');
    const example = read('.env.example');
    expect(asked.filter((name) => !new RegExp(`^(# )?${name}=`, 'm').test(example))).toEqual([]);
  });

  it('names volumes that it declares', () => {
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.filter((volume) => /^\w/.test(volume)),
    );
    expect(named.map((volume) => volume.split(':')[0]).sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('the ingress', () => {
  const lines = [...read('deploy/compose/ingress.conf').matchAll(/location (\/\S*)\s*\{ set \$service (\S+);/g)];
  const routes = new Map(lines.map((match) => [match[1] ?? '', match[2] ?? '']));

  it('leads every path to a service that there is', () => {
    expect([...routes.values()].filter((service) => !serviceNames.some((name) => name === service))).toEqual([]);
  });

  it('reaches every service that has something for people or providers', () => {
    expect(new Set([...routes.values(), 'notifier'])).toEqual(new Set(serviceNames));
  });

  it('leads every webhook to the service whose door it is', () => {
    const doors = serviceNames.flatMap((service) =>
      controllersOf(service).flatMap((text) =>
        [...text.matchAll(/@Controller\('(doors\/[\w-]+)'\)/g)].map(
          (match) => [`/${match[1] ?? ''}`, service] as const,
        ),
      ),
    );
    expect(doors.length).toBeGreaterThan(2);
    expect(doors.filter(([path, service]) => routes.get(path) !== service)).toEqual([]);
  });

  it('mounts the file it is configured by', () => {
    const mounted = one('ingress').volumes?.[0]?.split(':')[0] ?? '';
    expect(existsSync(join(root, mounted))).toBe(true);
  });
});
