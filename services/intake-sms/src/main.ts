import { startService } from '#libs/runtime';
import { IntakeSmsModule } from './intake-sms.module.js';

await startService(IntakeSmsModule, 'intake-sms');
