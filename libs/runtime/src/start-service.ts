import type { Type } from '@nestjs/common';
import { RecordEnvironment } from './environment.js';
import { startHub } from './hub.js';
import type { LogLevel } from './log.js';

/**
 * Starts one service alone: the whole of its `main.ts`. `SALUR_PORT` (8080), `SALUR_HOST` (loopback), `SALUR_LOG_FILE`
 * (standard output) and `SALUR_LOG_LEVEL` say where; SIGTERM and SIGINT end it in order.
 */
export async function startService(module: Type, name: string): Promise<void> {
  const environment = new RecordEnvironment(process.env);
  try {
    const hub = await startHub({
      services: [module],
      name,
      environment,
      port: Number(environment.get('SALUR_PORT') ?? 8080),
      host: environment.get('SALUR_HOST') ?? '127.0.0.1',
      logTo: environment.get('SALUR_LOG_FILE') ?? 'stdout',
      logLevel: (environment.get('SALUR_LOG_LEVEL') ?? 'info') as LogLevel,
    });
    const end = () => {
      // Whoever ends the process because it cannot go on has set another code, by which it is started again.
      void hub.stop().finally(() => process.exit());
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    process.stderr.write(`${name} did not start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
