import type { Provider } from '@nestjs/common';
import { provideEnv } from '#libs/runtime';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { KeyCache } from './key-cache.js';
import { KeyProvider, LocalKeyProvider } from './key-provider.js';
import { refuseAnotherKey } from './refuse-another-key.js';
import { Vault } from './vault.js';

class VaultEnv {
  declare readonly masterKeyFile: string;
}

const shared = new KeyCache();

/** For the providers of a service's module; the vault is reached over the service's own connection. */
export function vault(): Provider[] {
  return [
    provideEnv(VaultEnv, z.object({ SALUR_MASTER_KEY_FILE: z.string().min(1) }), (read) => ({
      masterKeyFile: read.SALUR_MASTER_KEY_FILE,
    })),
    {
      provide: KeyProvider,
      inject: [VaultEnv, DataSource],
      useFactory: async ({ masterKeyFile }: VaultEnv, db: DataSource) => {
        const keys = LocalKeyProvider.fromFile(masterKeyFile);
        await refuseAnotherKey(db, keys, masterKeyFile);
        return keys;
      },
    },
    { provide: KeyCache, useValue: shared },
    Vault,
  ];
}

/** A vault outside a service: for tests and tools. Give several of them one cache to make them one process. */
export const openVault = (keys: KeyProvider, cache = new KeyCache()): Vault => new Vault(keys, cache);
