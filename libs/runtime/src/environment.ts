import type { FactoryProvider, Type } from '@nestjs/common';
import type { z } from 'zod';
import { CannotStart } from './cannot-start.js';

/** The environment variables, as one value that a test can replace. */
export abstract class Environment {
  abstract get(name: string): string | undefined;
}

export class RecordEnvironment extends Environment {
  constructor(private readonly values: Readonly<Record<string, string | undefined>>) {
    super();
  }

  get(name: string): string | undefined {
    // An empty variable is how shells and compose files say "not set".
    return this.values[name] === '' ? undefined : this.values[name];
  }
}

/** What is wrong with the environment: every fault of every service at once, without the values. */
export class EnvironmentFaults extends CannotStart {
  override readonly name = 'EnvironmentFaults';

  constructor(readonly faults: readonly string[]) {
    super(`The environment is not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

type Shape = Record<string, z.ZodType>;

const schemas = new WeakMap<object, z.ZodObject<Shape>>();

/**
 * Gives a service its settings under a class of its own: `provideEnv(NotifierEnv, z.object({ SALUR_PUBLIC_URL: z.url() }),
 * (read) => ({ publicUrl: read.SALUR_PUBLIC_URL }))`. The service does not start when one is missing or wrong.
 */
export function provideEnv<Settings extends object, S extends z.ZodObject>(
  token: Type<Settings>,
  schema: S,
  pick: (read: z.output<S>) => { readonly [Name in keyof Settings]: Settings[Name] },
): FactoryProvider<Settings> {
  const provider: FactoryProvider<Settings> = {
    provide: token,
    inject: [Environment],
    useFactory: (environment: Environment) => {
      const read = readEnvironment(schema, environment);
      if (read.faults) throw new EnvironmentFaults(read.faults);
      return Object.assign(Object.create(token.prototype as object) as Settings, pick(read.data));
    },
  };
  schemas.set(provider, schema);
  return provider;
}

/** Looks through the providers of modules before anything is started, so that one start names the faults of all. */
export function environmentFaults(modules: readonly unknown[], environment: Environment): string[] {
  const seen = new Set<unknown>();
  const faults = new Set<string>();
  const visit = (module: unknown) => {
    if (!module || seen.has(module)) return;
    seen.add(module);
    for (const provider of [...declared(module, 'providers')]) {
      const schema = isObject(provider) ? schemas.get(provider) : undefined;
      if (schema) for (const fault of readEnvironment(schema, environment).faults ?? []) faults.add(fault);
    }
    declared(module, 'imports').forEach(visit);
  };
  modules.forEach(visit);
  return [...faults];
}

function readEnvironment<S extends z.ZodObject>(schema: S, environment: Environment) {
  const names = Object.keys(schema.shape);
  const values = Object.fromEntries(
    names.flatMap((name) => {
      const value = environment.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const read = schema.safeParse(values);
  if (read.success) return { data: read.data, faults: null };
  return {
    data: null,
    faults: read.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return environment.get(name) === undefined ? `${name} is missing` : `${name}: ${issue.message}`;
    }),
  };
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** A module is a decorated class, or an object naming one (`forRoot`-like). */
function declared(module: unknown, what: 'providers' | 'imports'): unknown[] {
  if (typeof module === 'function') return (Reflect.getMetadata(what, module) as unknown[] | undefined) ?? [];
  if (!isObject(module) || !('module' in module)) return [];
  const own = (module as Record<string, unknown>)[what];
  return [...(Array.isArray(own) ? (own as unknown[]) : []), ...declared(module.module, what)];
}
