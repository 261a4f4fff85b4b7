import type { Browser } from '#libs/testing';
import { ACasework } from '../../services/casework/src/fixtures/a-casework.js';
import { places, tellOfInstitutions } from '../../services/casework/src/fixtures/a-complaint.js';
import { DeskModule } from '../../services/desk/src/desk.module.js';
import { ADeskToLookAt, deskEnvironment } from './a-desk-to-look-at.js';

/** Casework and the desk in one process, and Sari, an officer of PLN, who acts by the API where a test does not look. */
export class AnOfficersDesk {
  private constructor(
    readonly casework: ACasework,
    readonly desk: ADeskToLookAt,
    readonly sari: Browser,
  ) {}

  static async open(name = 'Sari Wulandari'): Promise<AnOfficersDesk> {
    const casework = await ACasework.start({ services: [DeskModule], environment: deskEnvironment });
    await tellOfInstitutions(casework);
    const sari = await casework.desk.signIn('officer', places.pln, name);
    return new AnOfficersDesk(casework, await ADeskToLookAt.open(casework.hub, casework.desk), sari);
  }

  act = async (caseId: string, body: object): Promise<void> => {
    const path = `/api/casework/cases/${caseId}`;
    const { etag } = await this.sari.get(path);
    await this.sari.post(`${path}/actions`, body, { 'if-match': etag ?? '' });
  };

  close = async (): Promise<void> => {
    await this.desk.close();
    await this.casework.stop();
  };
}
