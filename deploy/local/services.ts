import { accessDatabase } from '#libs/access';
import type { ServiceName } from '#libs/contracts';
import type { DatabaseDefinition } from '#libs/database';
import { vaultDatabase } from '#libs/vault';
import type { Type } from '@nestjs/common';
import { caseworkDatabase } from '../../services/casework/src/casework.database.js';
import { CaseworkModule } from '../../services/casework/src/casework.module.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { directoryDatabase } from '../../services/directory/src/directory.database.js';
import { DirectoryModule } from '../../services/directory/src/directory.module.js';
import { intakeSmsDatabase } from '../../services/intake-sms/src/intake-sms.database.js';
import { IntakeSmsModule } from '../../services/intake-sms/src/intake-sms.module.js';
import { intakeSocialDatabase } from '../../services/intake-social/src/intake-social.database.js';
import { IntakeSocialModule } from '../../services/intake-social/src/intake-social.module.js';
import { intakeWebDatabase } from '../../services/intake-web/src/intake-web.database.js';
import { IntakeWebModule } from '../../services/intake-web/src/intake-web.module.js';
import { notifierDatabase } from '../../services/notifier/src/notifier.database.js';
import { NotifierModule } from '../../services/notifier/src/notifier.module.js';
import { routerDatabase } from '../../services/router/src/router.database.js';
import { RouterModule } from '../../services/router/src/router.module.js';
import { supervisorDatabase } from '../../services/supervisor/src/supervisor.database.js';
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

/** Every schema there is. The desk works in that of access; the vault is reached by functions only. */
export const databases: readonly DatabaseDefinition[] = [
  accessDatabase,
  vaultDatabase,
  directoryDatabase,
  intakeWebDatabase,
  intakeSmsDatabase,
  intakeSocialDatabase,
  routerDatabase,
  caseworkDatabase,
  supervisorDatabase,
  notifierDatabase,
];
