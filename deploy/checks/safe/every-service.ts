import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '#libs/access';
import {
  calendarChanged,
  caseOpened,
  complaintAssigned,
  complaintFiled,
  directorySown,
  institutionChanged,
  policyChanged,
  type DataOf,
  type EventContract,
  type ServiceName,
} from '#libs/contracts';
import { newTrackingCode, uuidV7 } from '#libs/domain';
import { consume, type EventHandler } from '#libs/messaging';
import { MovableClock, SilentLog, startHub, type Hub } from '#libs/runtime';
import { aDatabaseFor, anEvent, StaffDesk, type Browser, type TestDatabase } from '#libs/testing';
import { LocalKeyProvider, newMasterKey, openVault } from '#libs/vault';
import type { Type } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CaseworkModule, handlers as ofCasework } from '../../../services/casework/src/casework.module.js';
import { handlers as ofNotifier, NotifierModule } from '../../../services/notifier/src/notifier.module.js';
import { handlers as ofRouter, RouterModule } from '../../../services/router/src/router.module.js';
import { handlers as ofSupervisor, SupervisorModule } from '../../../services/supervisor/src/supervisor.module.js';
import { databases } from '../../local/databases.js';
import { serviceModules } from '../../local/services.js';

/** Where nobody listens: nothing that a door would send leaves. */
const nowhere = 'http://127.0.0.1:9';
const secret = 'a-secret-of-tests';

const institutions = ['bp-bumn/pln/', 'bp-bumn/pln/pln-icon-plus/', 'bp-bumn/kai/'];

/** Who works with complaints, and where: what is asked about lies at PLN. */
export const people: Readonly<Record<string, readonly [Role, path: string]>> = {
  officer: ['officer', 'bp-bumn/pln/'],
  'officer below': ['officer', 'bp-bumn/pln/pln-icon-plus/'],
  'officer elsewhere': ['officer', 'bp-bumn/kai/'],
  triage: ['triage', 'panrb/'],
  coordinator: ['coordinator', 'bp-bumn/'],
  administrator: ['administrator', 'panrb/'],
  clerk: ['clerk', 'mpp-sukamaju/'],
};

/** All services in one process on a real database, without a broker: a case lies at PLN. */
export class EveryService {
  readonly desk: StaffDesk;
  caseId = '';

  private constructor(
    readonly hub: Hub,
    readonly database: TestDatabase,
    readonly clock: MovableClock,
    readonly admin: DataSource,
  ) {
    this.desk = new StaffDesk(hub.url, database, clock);
  }

  static async start(): Promise<EveryService> {
    const clock = new MovableClock(new Date('2026-11-23T03:00:00Z'));
    const database = await aDatabaseFor(databases);
    const folder = mkdtempSync(join(tmpdir(), 'salur-safe-'));
    const masterKeyFile = join(folder, 'master-key');
    writeFileSync(masterKeyFile, newMasterKey());
    const hub = await startHub({
      services: Object.values(serviceModules),
      port: 0,
      ...{ clock, log: new SilentLog(), name: 'every-service' },
      environment: {
        ...{ ...database.environment, KAFKA_BROKERS: 'off', SALUR_MASTER_KEY_FILE: masterKeyFile },
        ...{ SALUR_PUBLIC_URL: 'http://127.0.0.1:8080', OIDC_ISSUER: `${nowhere}/oidc` },
        ...{ OIDC_CLIENT_ID: 'salur', OIDC_CLIENT_SECRET: secret, KANNEL_SEND_URL: nowhere, KANNEL_USERNAME: 'salur' },
        ...{ KANNEL_PASSWORD: secret, KANNEL_DOOR_SECRET: secret },
        ...{ TELEGRAM_API_URL: nowhere, TELEGRAM_BOT_TOKEN: '1000:a-token-of-tests', TELEGRAM_SECRET: secret },
      },
    });
    const admin = await new DataSource({ type: 'postgres', url: database.adminUrl, poolSize: 2 }).initialize();
    const every = new EveryService(hub, database, clock, admin);
    const vault = openVault(LocalKeyProvider.fromFile(masterKeyFile));
    rmSync(folder, { recursive: true });
    const complaintId = uuidV7();
    const key = vault.newKey(complaintId);
    await vault.keepKey(admin, key);
    await every.tellOfACase(complaintId, key.seal('text', 'Lampu jalan mati'));
    return every;
  }

  async stop(): Promise<void> {
    await this.desk.close();
    await this.hub.stop();
    await this.admin.destroy();
    await this.database.drop();
  }

  signIn(name: string): Promise<Browser> {
    const [role, path] = people[name] ?? ['clerk', '//'];
    return this.desk.signIn(role, path);
  }

  private async tellOfACase(id: string, text: DataOf<typeof complaintFiled>['text']): Promise<void> {
    for (const path of institutions) {
      const code = path.split('/').at(-2) ?? '';
      await this.tell(institutionChanged, code, { code, path, name: `PT ${code}` });
    }
    await this.tell(directorySown, 'directory', {});
    await this.tell(calendarChanged, 'calendar:2026', { year: 2026, days: [] });
    for (const kind of ['total', 'triage', 'first-follow-up', 'resolution'] as const) {
      await this.tell(policyChanged, `policy:${kind}`, { id: kind, kind, class: null, effectiveFrom: '2018-01-01' });
    }
    const institution = { code: 'pln', name: 'PT pln', kind: 'bumn' as const };
    const [assignmentId, at] = [uuidV7(), this.clock.now().toISOString()];
    await this.tell(complaintFiled, id, { code: newTrackingCode(), place: null, text, receivedAt: at });
    await this.tell(complaintAssigned, id, { assignmentId, institution, role: 'lead', assignedAt: at });
    const [opened] = await this.admin.query<{ data: DataOf<typeof caseOpened> }[]>(
      `select payload as data from casework.outbox_event where subject = $1 and type = $2`,
      [id, caseOpened.type],
    );
    if (!opened) throw new Error('No case was opened');
    await this.tell(caseOpened, id, opened.data);
    this.caseId = opened.data.caseId;
  }

  private async tell<Contract extends EventContract>(
    contract: Contract,
    subject: string,
    data: Partial<DataOf<Contract>>,
  ): Promise<void> {
    const event = anEvent(contract, { subject, data });
    for (const [service, module, all] of [
      ['casework', CaseworkModule, ofCasework],
      ['supervisor', SupervisorModule, ofSupervisor],
      ['notifier', NotifierModule, ofNotifier],
      // The router knows institutions, and of this complaint nothing.
      ...(contract.topic === 'salur.directory' ? [['router', RouterModule, ofRouter]] : []),
    ] as [ServiceName, Type, Type<EventHandler>[]][]) {
      const db = this.hub.app.select(module).get(DataSource, { strict: true });
      const handlers = all.map((one) => this.hub.app.select(module).get(one, { strict: true }));
      if (handlers.some((one) => one.contract.type === contract.type)) await consume(db, handlers, event, service);
    }
  }
}
