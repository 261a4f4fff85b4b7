import { startService } from '#libs/runtime';
import { IntakeSocialModule } from './intake-social.module.js';

await startService(IntakeSocialModule, 'intake-social');
