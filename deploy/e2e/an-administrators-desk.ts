import { vaultDatabase } from '#libs/vault';
import type { Locator, Page } from 'playwright-core';
import { caseworkDatabase } from '../../services/casework/src/casework.database.js';
import { CaseworkModule } from '../../services/casework/src/casework.module.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { directoryDatabase } from '../../services/directory/src/directory.database.js';
import { DirectoryModule } from '../../services/directory/src/directory.module.js';
import { notifierDatabase } from '../../services/notifier/src/notifier.database.js';
import { NotifierModule } from '../../services/notifier/src/notifier.module.js';
import { ASupervisor } from '../../services/supervisor/src/fixtures/a-supervisor.js';
import { ADeskToLookAt, aMasterKey, deskEnvironment } from './a-desk-to-look-at.js';

/** All that an administrator looks after, in one process, and an administrator at a browser. */
export class AnAdministratorsDesk {
  private constructor(
    readonly supervisor: ASupervisor,
    readonly desk: ADeskToLookAt,
    readonly page: Page,
  ) {}

  static async open(): Promise<AnAdministratorsDesk> {
    const supervisor = await ASupervisor.start('2026-11-23T03:00:00Z', {
      services: [DirectoryModule, NotifierModule, CaseworkModule, DeskModule],
      databases: [directoryDatabase, vaultDatabase, notifierDatabase, caseworkDatabase],
      environment: { ...deskEnvironment, SALUR_MASTER_KEY_FILE: aMasterKey(), WEBHOOK_LOOPBACK: 'on' },
    });
    const desk = await ADeskToLookAt.open(supervisor.hub, supervisor.desk);
    return new AnAdministratorsDesk(supervisor, desk, await desk.signIn('administrator', 'bp-bumn/'));
  }

  /** Opens the form that a button names. */
  form = async (label: string): Promise<Locator> => {
    await this.page.getByRole('button', { name: label, exact: true }).first().click();
    return this.page.getByRole('form', { name: label });
  };

  close = async (): Promise<void> => {
    await this.desk.close();
    await this.supervisor.stop();
  };
}
