import { startService } from '#libs/runtime';
import { SupervisorModule } from './supervisor.module.js';

await startService(SupervisorModule, 'supervisor');
