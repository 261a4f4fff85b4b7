export { aDatabase, aDatabaseFor, anEmptyDatabase, migrateForTest, type TestDatabase } from './a-database.js';
export { anEvent, type EventWish } from './an-event.js';
export { eventually, type Patience } from './eventually.js';
export type { DoorUnderTest, MessengerUnderTest, TestFile, TestMessage } from './door-under-test.js';
export { aPng } from './every-door-files.js';
export { keepsWhatEveryDoorMust, keepsWhatEveryMessengerMust } from './every-door.js';
export { wordsOfPdf } from './words-of-pdf.js';
export { StaffDesk, type Answer, type Browser } from './staff-desk.js';
