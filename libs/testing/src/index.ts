export { aDatabase, aDatabaseFor, anEmptyDatabase, migrateForTest, type TestDatabase } from './a-database.js';
export { anEvent, type EventWish } from './an-event.js';
export { eventually, type Patience } from './eventually.js';
export {
  keepsWhatEveryDoorMust,
  keepsWhatEveryMessengerMust,
  type DoorUnderTest,
  type MessengerUnderTest,
  type TestMessage,
} from './every-door.js';
export { StaffDesk, type Answer, type Browser } from './staff-desk.js';
