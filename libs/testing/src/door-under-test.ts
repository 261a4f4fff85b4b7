import type { MovableClock } from '#libs/runtime';
import type { TestDatabase } from './a-database.js';

export interface TestMessage {
  /** The provider's own id of the message. */
  readonly key: string;
  /** A number that tells senders apart; the door makes an address of it. */
  readonly sender: number;
  readonly text: string;
}

/** A door with its provider played by the test: how one of its webhooks is called. */
export interface DoorUnderTest {
  readonly clock: MovableClock;
  readonly database: TestDatabase;
  deliver(message: TestMessage): Promise<Response>;
  /** The same without being the provider. */
  forge(message: TestMessage): Promise<Response>;
  textsTo(sender: number): readonly (string | null)[];
  count(table: string, where?: string): Promise<number>;
}

/** A file as the provider holds it for us. */
export interface TestFile {
  readonly id: string;
  readonly content: Buffer | 'expired';
  /** What the sender says it is. */
  readonly mediaType: string;
}

/** A door at which more can come than words. */
export interface MessengerUnderTest extends DoorUnderTest {
  deliverFile(message: TestMessage, file: TestFile): Promise<Response>;
  /** The provider gives no files for a while. */
  filesAway(away: boolean): void;
  deliverUnknownKind(message: TestMessage): Promise<Response>;
  /** What we ourselves have sent, brought to us as if somebody had written it. */
  deliverEcho(message: TestMessage): Promise<Response>;
}

let lastSender = 0;

export const newMessage = (text: string): TestMessage => {
  lastSender += 1;
  return { key: String(910_000 + lastSender), sender: 555_000 + lastSender, text };
};
