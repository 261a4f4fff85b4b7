import { accessDatabase } from '#libs/access';
import type { DatabaseDefinition } from '#libs/database';
import { vaultDatabase } from '#libs/vault';
import { caseworkDatabase } from '../../services/casework/src/casework.database.js';
import { directoryDatabase } from '../../services/directory/src/directory.database.js';
import { intakeSmsDatabase } from '../../services/intake-sms/src/intake-sms.database.js';
import { intakeSocialDatabase } from '../../services/intake-social/src/intake-social.database.js';
import { intakeWebDatabase } from '../../services/intake-web/src/intake-web.database.js';
import { notifierDatabase } from '../../services/notifier/src/notifier.database.js';
import { routerDatabase } from '../../services/router/src/router.database.js';
import { supervisorDatabase } from '../../services/supervisor/src/supervisor.database.js';

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
