import type { Provider, Type } from '@nestjs/common';
import type { ServiceName } from '#libs/contracts';
import { Clock, Environment, Log, Metrics, Readiness, Shutdown } from '#libs/runtime';
import { DataSource } from 'typeorm';
import type { EventHandler } from './inbox/event-handler.js';
import type { Pace } from './service/listening.js';
import type { ReadAhead } from './inbox/read-ahead.js';
import { checkedHandlers, type HandlerTable } from './inbox/handler-table.js';
import { Outbox } from './outbox/outbox.js';
import { ServiceMessaging, type ServiceMessagingParts } from './service/service-messaging.js';

export interface MessagingOptions {
  readonly service: ServiceName;
  readonly handlers: readonly Type<EventHandler>[];
  readonly readAhead?: ReadAhead;
  /** `swift` where it is not told. */
  readonly pace?: Pace;
}

class HandlersOfService {
  constructor(readonly table: HandlerTable) {}
}

type Runtime = [Environment, Log, Metrics, Readiness, Shutdown];

/**
 * Lets a service hear and speak: its handlers, its `Outbox`, and a relay and a consumer that live as long as the hub. Goes
 * into the providers of the service's module, beside `database(…)`. The service does not start unless it handles exactly
 * what `flow.ts` says it hears. `KAFKA_BROKERS=off` leaves relay and consumer out, for tests without a broker.
 */
export function messaging({ service, handlers, readAhead, pace }: MessagingOptions): Provider[] {
  const assemble = (db: DataSource, outbox: Outbox, { table }: HandlersOfService, ...runtime: Runtime) => {
    const [environment, log, metrics, readiness, shutdown] = runtime;
    const parts: ServiceMessagingParts = {
      ...{ service, db, outbox, handlers: table, readAhead, pace },
      ...{ environment, log, metrics, readiness, shutdown },
    };
    return new ServiceMessaging(parts);
  };
  return [
    ...handlers,
    { provide: Outbox, useFactory: (clock: Clock) => new Outbox(service, clock), inject: [Clock] },
    {
      provide: HandlersOfService,
      useFactory: (...instances: EventHandler[]) => new HandlersOfService(checkedHandlers(service, instances)),
      inject: [...handlers],
    },
    {
      provide: ServiceMessaging,
      useFactory: assemble,
      inject: [DataSource, Outbox, HandlersOfService, Environment, Log, Metrics, Readiness, Shutdown],
    },
  ];
}
