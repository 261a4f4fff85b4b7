import { startService } from '#libs/runtime';
import { NotifierModule } from './notifier.module.js';

await startService(NotifierModule, 'notifier');
