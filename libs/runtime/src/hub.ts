import cookie from '@fastify/cookie';
import { Module, type DynamicModule, type NestApplicationOptions, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SystemClock, type Clock } from './clock.js';
import { Environment, EnvironmentFaults, environmentFaults, RecordEnvironment } from './environment.js';
import { ErrorPages } from './error-pages.js';
import { FrameworkLog, PinoLog, type Log, type LogDestination, type LogLevel } from './log.js';
import { Metrics } from './metrics.js';
import { observeRequests } from './observe-requests.js';
import { publishApiDocument } from './api-document.js';
import { ProblemFilter } from './problem-filter.js';
import { RuntimeModule } from './runtime.module.js';
import { securityHeaders } from './security-headers.js';
import { stopHub } from './stop-hub.js';
import { Shutdown } from './shutdown.js';
import { InputPipe } from './validation.js';

export interface HubOptions {
  /** One module per service; one of them or all. */
  readonly services: readonly Type[];
  /** 0 takes a free one. */
  readonly port: number;
  readonly host?: string;
  readonly environment: Environment | Readonly<Record<string, string | undefined>>;
  readonly clock?: Clock;
  /** Names the process in the log. */
  readonly name: string;
  readonly log?: Log;
  readonly logTo?: LogDestination;
  readonly logLevel?: LogLevel;
}

export interface Hub {
  readonly app: NestFastifyApplication;
  /** `http://127.0.0.1:8080`, with the port that was really taken. */
  readonly url: string;
  /** Readiness off, HTTP, relays, consumers, pools; 25 seconds at most. */
  stop(): Promise<void>;
}

@Module({})
class HubModule {}

/** Files have their own limit in `multipart`; everything else that a person writes fits in a megabyte. */
const bodyLimit = 1_048_576;

/** A whole directory as one file; every other route refuses a body of this type as soon as it sees that it is no object. */
const csvLimit = 4 * 1_048_576;

const multipart = {
  limits: { fileSize: 10 * 1_048_576, files: 5, fields: 40, fieldSize: 131_072, parts: 48, headerPairs: 50 },
};

/** Starts services in one process behind one HTTP server, and returns when they take requests. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const environment =
    options.environment instanceof Environment ? options.environment : new RecordEnvironment(options.environment);
  const faults = environmentFaults(options.services, environment);
  if (faults.length > 0) throw new EnvironmentFaults(faults);

  const log = options.log ?? PinoLog.open(options.logTo ?? 'stdout', options.name, options.logLevel);
  const app = await createApp(options, environment, log);
  try {
    await app.listen(options.port, options.host ?? '127.0.0.1');
  } catch (error) {
    await app.close();
    throw error;
  }
  const url = addressOf(app);
  log.info({ services: options.services.map((service) => service.name) }, 'Started');
  let stopping: Promise<void> | undefined;
  return { app, url, stop: () => (stopping ??= stopHub(app, log)) };
}

async function createApp(options: HubOptions, environment: Environment, log: Log): Promise<NestFastifyApplication> {
  const root: DynamicModule = {
    module: HubModule,
    imports: [RuntimeModule.with({ clock: options.clock ?? new SystemClock(), environment, log }), ...options.services],
  };
  let problems: ProblemFilter | null = null;
  const adapter = new FastifyAdapter({
    // An address the router cannot read never reaches the filters.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      problems?.answer(error, request, reply);
    },
    bodyLimit,
    multipart,
    // Addresses or networks of our own proxies, by comma; a header that anybody else sends is not believed.
    trustProxy:
      environment
        .get('SALUR_TRUSTED_PROXIES')
        ?.split(',')
        .map((one) => one.trim()) ?? false,
    requestIdHeader: false,
    // Whoever still comes by an open connection while we stop is served.
    return503OnClosing: false,
    requestTimeout: 60_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  });
  const framework: Pick<NestApplicationOptions, 'rawBody' | 'abortOnError' | 'logger'> = {
    rawBody: true,
    abortOnError: false,
    logger: new FrameworkLog(log),
  };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, framework);
  const http = adapter.getInstance();
  const metrics = app.get(Metrics);
  metrics.collectProcess();
  observeRequests(http, log, metrics);
  const guarded = securityHeaders(environment.get('SALUR_PUBLIC_URL'));
  http.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(guarded);
    done();
  });
  await app.register(cookie);
  app.useBodyParser('text/csv', { bodyLimit: csvLimit }, (_request, body, done) => {
    done(null, body.toString());
  });
  app.useGlobalPipes(new InputPipe());
  problems = new ProblemFilter(log, app.get(ErrorPages));
  app.useGlobalFilters(problems);
  // Runs when the last request has been answered, and before the framework ends the services themselves.
  http.addHook('onClose', () => app.get(Shutdown).onApplicationShutdown());
  publishApiDocument(app);
  return app;
}

function addressOf(app: NestFastifyApplication): string {
  const address = app.getHttpServer().address();
  if (address === null || typeof address === 'string') throw new Error('The HTTP server has no port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}
