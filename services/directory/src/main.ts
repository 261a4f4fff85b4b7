import { startService } from '#libs/runtime';
import { DirectoryModule } from './directory.module.js';

await startService(DirectoryModule, 'directory');
