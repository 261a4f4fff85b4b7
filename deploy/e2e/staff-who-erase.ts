import type { Role } from '#libs/access';
import { openDatabase, type DatabaseDefinition } from '#libs/database';
import { SystemClock } from '#libs/runtime';
import { eventually, StaffDesk, type Browser } from '#libs/testing';
import { complaintsToErase, type FiledToErase, type HubToErase } from './complaints-to-erase.js';

const patience = { withinMs: 30_000 };

export interface Filing {
  readonly how: string;
  readonly word: string;
  readonly filed: FiledToErase;
}

/** An officer who answers what was filed by every kind of door, and an administrator who erases it. */
export class StaffWhoErase {
  private constructor(
    private readonly hub: HubToErase,
    private readonly officer: Browser,
    private readonly administrator: Browser,
  ) {}

  static async of(hub: HubToErase, adminUrl: string): Promise<StaffWhoErase> {
    const open = (definition: DatabaseDefinition) => openDatabase(definition, adminUrl, 1);
    const signIn = async (role: Role, service: string, path: string) => {
      const desk = new StaffDesk(hub.url(service, ''), { open }, new SystemClock());
      const browser = await desk.signIn(role, path);
      await desk.close();
      return browser;
    };
    return new StaffWhoErase(
      hub,
      await signIn('officer', 'casework', 'bp-bumn/pln/'),
      await signIn('administrator', 'intake-web', 'bp-bumn/'),
    );
  }

  /** By every kind of door; each is added to and answered, and the answer has come where it goes. */
  async fileAndAnswerAll(): Promise<Filing[]> {
    const filings = await Promise.all(
      complaintsToErase.map(async ({ how, word, file }) => ({ how, word, filed: await file(this.hub) })),
    );
    await Promise.all(filings.map((one) => this.answer(one)));
    return filings;
  }

  /** The codes whose erasure was refused. */
  async erase(filings: readonly Filing[]): Promise<string[]> {
    const refused: string[] = [];
    for (const { filed } of filings) {
      const reason = 'Permintaan pelapor sendiri';
      const { status } = await this.administrator.post(`/api/complaints/${filed.code}/erasure`, { reason });
      if (status !== 204) refused.push(filed.code);
    }
    return refused;
  }

  private async answer({ how, word, filed: { code, add, received } }: Filing): Promise<void> {
    const found = await eventually(() => this.caseOf(code), `a case of what was filed ${how}`, patience);
    await add(`Masih padam di ${word}`);
    await this.act(found.id, { action: 'take' });
    await this.act(found.id, { action: 'answer', message: `${word} sudah menyala.`, final: true });
    if (!received) return;
    const hasCome = async () => (await received()).includes(`${word} sudah menyala`);
    await eventually(hasCome, `the answer ${how}`, patience);
  }

  private async caseOf(code: string): Promise<{ id: string } | null> {
    // Asked for by its code: a page of the inbox need not hold it, whoever else has filed at this hub.
    const path = `/api/casework/cases?view=open&q=${code}`;
    const inbox = await this.officer.get<{ items: { id: string; code: string }[] }>(path);
    return inbox.body.items.find((one) => one.code === code) ?? null;
  }

  private async act(caseId: string, body: object): Promise<void> {
    const isDone = async () => {
      const { etag } = await this.officer.get(`/api/casework/cases/${caseId}`);
      const headers = { 'if-match': etag ?? '' };
      return (await this.officer.post(`/api/casework/cases/${caseId}/actions`, body, headers)).status === 200;
    };
    await eventually(isDone, 'the officer has acted', patience);
  }
}
