import { startService } from '#libs/runtime';
import { DeskModule } from './desk.module.js';

await startService(DeskModule, 'desk');
