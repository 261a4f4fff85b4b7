import type { Door } from '#libs/contracts';
import type { MessageDoor } from './message-door.js';

/** The doors of messages that this service holds. */
export class MessageDoors {
  private readonly byName: ReadonlyMap<Door, MessageDoor>;

  constructor(doors: readonly MessageDoor[]) {
    this.byName = new Map(doors.map((door) => [door.name, door]));
  }

  get names(): readonly Door[] {
    return [...this.byName.keys()];
  }

  get haveFiles(): boolean {
    return [...this.byName.values()].some(({ files }) => files !== null);
  }

  /** Those through which a message can leave now. */
  get ready(): readonly Door[] {
    return [...this.byName.values()].filter(({ provider }) => provider.isReady()).map(({ name }) => name);
  }

  /** Null for a door of another service. */
  find(name: Door): MessageDoor | null {
    return this.byName.get(name) ?? null;
  }

  of(name: Door): MessageDoor {
    const door = this.find(name);
    if (!door) throw new Error(`This service has no door for ${name}`);
    return door;
  }
}
