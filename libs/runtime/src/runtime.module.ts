import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from './clock.js';
import { Environment } from './environment.js';
import { ErrorPages } from './error-pages.js';
import { HealthController } from './health.controller.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';
import { Shutdown } from './shutdown.js';

/** What every service finds without asking: time, settings, log, metrics, readiness, an orderly end. */
@Global()
@Module({})
export class RuntimeModule {
  static with({ clock, environment, log }: { clock: Clock; environment: Environment; log: Log }): DynamicModule {
    const given = [
      { provide: Clock, useValue: clock },
      { provide: Environment, useValue: environment },
      { provide: Log, useValue: log },
      Metrics,
      Readiness,
      ErrorPages,
      Shutdown,
    ];
    return {
      module: RuntimeModule,
      controllers: [HealthController],
      providers: given,
      exports: [Clock, Environment, Log, Metrics, Readiness, ErrorPages, Shutdown],
    };
  }
}
