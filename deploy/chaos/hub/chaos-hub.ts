import { serviceNames, type ServiceName } from '#libs/contracts';
import { environmentOn, type BenchEngines } from '../../bench/measured/bench-engines.js';
import { freePort } from '../../local/engines/free-port.js';
import { startPlayground, type StartedPlayground } from '../../local/playground/start-playground.js';
import { KeptService } from './kept-service.js';
import { within } from './within.js';

const startMs = 120_000;
/** Some minutes are more than a day's money for WhatsApp. */
const environment = { WHATSAPP_DAILY_LIMIT: '1000000', SALUR_LOG_LEVEL: 'info' };

/** Every service in a process of its own on engines that may fail, and those who play the providers of the doors. */
export class ChaosHub {
  private constructor(
    readonly engines: BenchEngines,
    private readonly services: ReadonlyMap<ServiceName, KeptService>,
    private readonly playground: StartedPlayground,
    private readonly secondOf: (service: ServiceName) => Promise<KeptService>,
  ) {}

  static async start(engines: BenchEngines): Promise<ChaosHub> {
    const ports = { playground: await freePort(), playgroundMail: await freePort(), hubMail: await freePort() };
    const portOf = new Map<ServiceName, number>();
    for (const name of serviceNames) portOf.set(name, await freePort());
    const urlOf = (name: ServiceName) => `http://127.0.0.1:${portOf.get(name) ?? 0}`;
    const urls = { publicUrl: urlOf('intake-web'), playgroundUrl: `http://127.0.0.1:${ports.playground}` };
    const serviceOn = (name: ServiceName, port: number, log: string) =>
      new KeptService({
        ...{ file: `services/${name}/src/main.js`, port },
        environment: {
          ...environmentOn(engines, urls),
          ...environment,
          ...{ SALUR_HOME: engines.home.path, SALUR_LOG_FILE: engines.home.log(log) },
        },
      });
    const services = new Map(serviceNames.map((name) => [name, serviceOn(name, portOf.get(name) ?? 0, name)] as const));
    const playground = await startPlayground(ports, engines.secrets, {
      ...{ desk: urlOf('desk'), sms: urlOf('intake-sms'), social: urlOf('intake-social') },
    });
    const secondOf = async (name: ServiceName) => serviceOn(name, await freePort(), `${name}-second`);
    const hub = new ChaosHub(engines, services, playground, secondOf);
    for (const one of services.values()) one.start();
    if (!(await within(startMs, () => hub.isReady()))) {
      await hub.stop();
      throw new Error(`The services were not ready within ${startMs / 1000} s; their logs: ${engines.home.logs}`);
    }
    return hub;
  }

  of(name: ServiceName): KeptService {
    const service = this.services.get(name);
    if (!service) throw new Error(`There is no service ${name}`);
    return service;
  }

  /** Another process of the same service beside the first. */
  async double(name: ServiceName): Promise<KeptService> {
    const second = await this.secondOf(name);
    second.start();
    return second;
  }

  async isReady(): Promise<boolean> {
    return (await Promise.all([...this.services.values()].map((one) => one.isReady()))).every(Boolean);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.services.values()].map((one) => one.stop()));
    await this.playground.stop();
  }
}
