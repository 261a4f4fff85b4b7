import type { ServiceName } from '#libs/contracts';
import type { Type } from '@nestjs/common';
import { CaseworkModule } from '../../services/casework/src/casework.module.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { DirectoryModule } from '../../services/directory/src/directory.module.js';
import { IntakeSmsModule } from '../../services/intake-sms/src/intake-sms.module.js';
import { IntakeSocialModule } from '../../services/intake-social/src/intake-social.module.js';
import { IntakeWebModule } from '../../services/intake-web/src/intake-web.module.js';
import { NotifierModule } from '../../services/notifier/src/notifier.module.js';
import { RouterModule } from '../../services/router/src/router.module.js';
import { SupervisorModule } from '../../services/supervisor/src/supervisor.module.js';

/** Every service of `flow.ts` with its one module: all in one process here, one process each on a cluster. */
export const serviceModules: Readonly<Record<ServiceName, Type>> = {
  directory: DirectoryModule,
  'intake-web': IntakeWebModule,
  'intake-sms': IntakeSmsModule,
  'intake-social': IntakeSocialModule,
  router: RouterModule,
  casework: CaseworkModule,
  supervisor: SupervisorModule,
  notifier: NotifierModule,
  desk: DeskModule,
};
