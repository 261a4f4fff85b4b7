import { AsyncLocalStorage } from 'node:async_hooks';

/** What a new event continues. The consumer sets it around a handler; without one, an event begins its own. */
export interface Conversation {
  /** The same for everything that follows from one first act: the id of the event that told it. */
  readonly correlationId: string;
  /** The event that is being handled; null when a person acts. */
  readonly causationId: string | null;
}

const storage = new AsyncLocalStorage<Conversation>();

/** Runs `work` so that whatever it says is part of this conversation. */
export const inConversation = <Result>(conversation: Conversation, work: () => Result): Result =>
  storage.run(conversation, work);

export const currentConversation = (): Conversation | undefined => storage.getStore();
