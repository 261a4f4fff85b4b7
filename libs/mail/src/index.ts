export { MailTransport, type LeavingMail, type MailAccount, type MailResult } from './mail-transport.js';
