import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isAllowedAddress } from '../rules/webhook-address.js';

/** The name leads to where webhooks may not go. */
export class AddressRefused extends Error {}

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

const bySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error, found) => {
      if (error) reject(error);
      else resolve(found);
    });
  });

/**
 * Looks a name up for a connection, which then goes to one of the addresses that were judged here: nobody asks a second
 * time and is told something else. One address that is not allowed among them, and there is no connection at all.
 */
export const checkedLookup =
  (loopback: boolean, resolve: Resolve = bySystem): LookupFunction =>
  (host, options, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => isAllowedAddress(address, loopback))) {
          done(new AddressRefused(`${host} is not an address of the internet`), []);
        } else if (options.all) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: unknown) => {
        done(error as NodeJS.ErrnoException, []);
      },
    );
  };
