import { startService } from '#libs/runtime';
import { CaseworkModule } from './casework.module.js';

await startService(CaseworkModule, 'casework');
