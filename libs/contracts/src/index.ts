export * from './define-event.js';
export * from './vocabulary.js';
export * from './events.js';
export * from './topics.js';
export * from './flow.js';
