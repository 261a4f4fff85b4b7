import type { LoggerService } from '@nestjs/common';
import { destination as openDestination, pino, type DestinationStream, type Logger } from 'pino';
import { scrub, scrubText } from './scrub.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * One JSON line per thing worth knowing: a short English sentence and fields. Ids, counts, states and durations; never what
 * somebody wrote and never who. What slips in is blanked, see `scrub.ts`.
 */
export abstract class Log {
  abstract debug(fields: LogFields, message: string): void;
  abstract info(fields: LogFields, message: string): void;
  abstract warn(fields: LogFields, message: string): void;
  abstract error(fields: LogFields, message: string): void;
  /** A log whose every line carries these fields as well. */
  abstract child(fields: LogFields): Log;
}

/** Where the lines go: standard output, a file's path, or a stream of a test. */
export type LogDestination = 'stdout' | (string & {}) | DestinationStream;

/** Lines of a busy moment are written together; one by one they took 5 % of a filing. What goes wrong is written at once. */
const together = { minLength: 16_000, periodicFlush: 100 };

export class PinoLog extends Log {
  private constructor(private readonly logger: Logger) {
    super();
  }

  static open(to: LogDestination, name: string, level: LogLevel = 'info'): PinoLog {
    const stream =
      typeof to === 'string'
        ? openDestination({ dest: to === 'stdout' ? 1 : to, mkdir: true, sync: false, ...together })
        : to;
    return new PinoLog(
      pino(
        {
          level,
          base: { hub: name },
          timestamp: pino.stdTimeFunctions.isoTime,
          formatters: { level: (label) => ({ level: label }) },
        },
        stream,
      ),
    );
  }

  debug(fields: LogFields, message: string) {
    if (this.logger.isLevelEnabled('debug')) this.logger.debug(scrub(fields), scrubText(message));
  }

  info(fields: LogFields, message: string) {
    if (this.logger.isLevelEnabled('info')) this.logger.info(scrub(fields), scrubText(message));
  }

  warn(fields: LogFields, message: string) {
    if (!this.logger.isLevelEnabled('warn')) return;
    this.logger.warn(scrub(fields), scrubText(message));
    this.logger.flush();
  }

  error(fields: LogFields, message: string) {
    if (!this.logger.isLevelEnabled('error')) return;
    this.logger.error(scrub(fields), scrubText(message));
    this.logger.flush();
  }

  child(fields: LogFields): Log {
    return new PinoLog(this.logger.child(scrub(fields) as object));
  }
}

/** For tests and tools that need a log and do not read it. */
export class SilentLog extends Log {
  debug(): void {
    return;
  }
  info(): void {
    return;
  }
  warn(): void {
    return;
  }
  error(): void {
    return;
  }
  child(): Log {
    return this;
  }
}

/** Lets the framework speak through our log; its chatter about routes and modules is of interest only when debugging. */
export class FrameworkLog implements LoggerService {
  constructor(private readonly to: Log) {}

  log(message: unknown, ...more: unknown[]) {
    this.to.debug({ context: more.at(-1) }, String(message));
  }
  debug(message: unknown, ...more: unknown[]) {
    this.to.debug({ context: more.at(-1) }, String(message));
  }
  verbose(message: unknown, ...more: unknown[]) {
    this.to.debug({ context: more.at(-1) }, String(message));
  }
  warn(message: unknown, ...more: unknown[]) {
    this.to.warn({ context: more.at(-1) }, String(message));
  }
  error(message: unknown, ...more: unknown[]) {
    this.to.error({ more }, message instanceof Error ? message.message : String(message));
  }
  fatal(message: unknown, ...more: unknown[]) {
    this.error(message, ...more);
  }
}
