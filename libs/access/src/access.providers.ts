import type { Provider } from '@nestjs/common';
import { Sessions } from './sessions.js';
import { StaffGuard } from './staff-guard.js';

/** For the providers of a service with routes for staff; sessions are looked up over the service's own connection. */
export const access = (): Provider[] => [Sessions, StaffGuard];
