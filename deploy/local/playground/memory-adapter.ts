import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  readonly expiresAt: number;
}

/** Sign-ins of the development identity provider: in memory, because nobody minds signing in again after a restart. */
export class MemoryAdapter implements Adapter {
  private readonly kept = new Map<string, Kept>();

  upsert(id: string, payload: AdapterPayload, expiresIn = 3600): Promise<void> {
    this.forgetExpired();
    this.kept.set(id, { payload, expiresAt: Date.now() + expiresIn * 1000 });
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.kept.get(id);
    return Promise.resolve(found && found.expiresAt > Date.now() ? found.payload : undefined);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.first((payload) => payload.userCode === userCode));
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.first((payload) => payload.uid === uid));
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(id);
    return Promise.resolve();
  }

  private first(matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    this.forgetExpired();
    return [...this.kept.values()].find(({ payload }) => matches(payload))?.payload;
  }

  private forgetExpired(): void {
    for (const [id, { expiresAt }] of this.kept) if (expiresAt <= Date.now()) this.kept.delete(id);
  }
}
