import { startService } from '#libs/runtime';
import { IntakeWebModule } from './intake-web.module.js';

await startService(IntakeWebModule, 'intake-web');
