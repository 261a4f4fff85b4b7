import { describe, expect, it } from '@jest/globals';
import { caseClosed, conversationOf } from '#libs/contracts';
import type { EventHandler } from './event-handler.js';
import { checkedHandlers } from './handler-table.js';

const nothing = () => Promise.resolve();
const handlersOf = (): EventHandler[] =>
  conversationOf('notifier').hears.map((contract) => ({ contract, handle: nothing }));

describe('checkedHandlers', () => {
  it('accepts exactly what the flow says', () => {
    expect(checkedHandlers('notifier', handlersOf()).size).toBe(conversationOf('notifier').hears.length);
  });

  it('names what is missing', () => {
    expect(() => checkedHandlers('notifier', handlersOf().slice(1))).toThrow(
      'notifier does not keep flow.ts: no handler for id.salur.complaint.filed.v1',
    );
  });

  it('names what is superfluous', () => {
    expect(() => checkedHandlers('directory', [{ contract: caseClosed, handle: nothing }])).toThrow(
      'directory does not keep flow.ts: a handler for id.salur.case.closed.v1, which it does not hear',
    );
  });

  it('refuses two handlers for one event', () => {
    expect(() => checkedHandlers('notifier', [...handlersOf(), ...handlersOf().slice(0, 1)])).toThrow(
      'has two handlers',
    );
  });
});
