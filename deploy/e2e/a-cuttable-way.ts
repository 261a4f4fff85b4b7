import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** The network between a browser and the hub: cut, everything that runs over it breaks, and nothing gets through until it is mended. */
export class ACuttableWay {
  private readonly open = new Set<Socket>();

  private constructor(
    private server: Server,
    private readonly port: number,
    private readonly hubPort: number,
  ) {}

  static async to(hubUrl: string): Promise<ACuttableWay> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const way = new ACuttableWay(server, (server.address() as AddressInfo).port, Number(new URL(hubUrl).port));
    way.carry();
    return way;
  }

  /** Another port of the same host, so that the cookies of the hub are sent here as well. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async cut(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.open) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    this.server = createServer();
    this.carry();
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  private carry(): void {
    this.server.on('connection', (near) => {
      const far = connect(this.hubPort, '127.0.0.1');
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.open.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => {
          this.open.delete(one);
          other.destroy();
        });
      }
    });
  }
}
