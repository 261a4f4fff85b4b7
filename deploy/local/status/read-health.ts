import { serviceNames } from '#libs/contracts';
import { z } from 'zod';

const report = z.object({
  ready: z.boolean(),
  services: z.array(z.object({ name: z.string(), ready: z.boolean(), failing: z.array(z.string()) })),
});
export type Health = z.infer<typeof report>;

/** What the hub says of itself; null when nobody answers there. Services without a check of their own are as ready as the whole. */
export async function readHealth(url: string): Promise<Health | null> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
    const read = report.parse(await answer.json());
    const known = new Map(read.services.map((one) => [one.name, one]));
    const services = serviceNames.map((name) => known.get(name) ?? { name, ready: read.ready, failing: [] });
    return { ready: read.ready, services };
  } catch {
    return null;
  }
}
