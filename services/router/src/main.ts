import { startService } from '#libs/runtime';
import { RouterModule } from './router.module.js';

await startService(RouterModule, 'router');
