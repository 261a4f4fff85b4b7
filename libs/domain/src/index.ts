export * from './complaint-class.js';
export * from './domain-error.js';
export * from './due.js';
export { gsm7Length, inPlainCharacters, isGsm7, smsSegments } from './gsm7.js';
export { isUuid, uuidV5, uuidV7 } from './ids.js';
export { noticeId } from './notice-id.js';
export { governmentCode, officeCode, officeOf, officeParts, type Government } from './office-of.js';
export { newTrackingCode, normaliseTrackingCode } from './tracking-code.js';
export * from './working-days.js';
