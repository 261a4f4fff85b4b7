import { cleanText, readIntent, readNew, type Incoming, type IncomingFile } from '#libs/intake';
import { saidWith } from '../chat/said-with.js';
import type { MailOrigin } from '../rules/mail-origin.js';
import { ownWords, wholeWords } from '../rules/mail-text.js';
import { codeIn } from '../rules/mail-thread.js';
import type { Mail } from './read-mail.js';

interface Context {
  readonly origin: MailOrigin;
  readonly files: readonly IncomingFile[];
  /** It answers a mail of ours. */
  readonly isReply: boolean;
  readonly isForged: boolean;
}

/** What a mail wants. One with a subject that answers none of ours is a complaint of its own, whatever was spoken about before. */
export function saidByMail(
  mail: Mail,
  { origin, files, isReply, isForged }: Context,
): Pick<Incoming, 'intent' | 'media'> {
  // An automatic reply is kept, and nothing follows from it.
  if (origin === 'machine') return { intent: { kind: 'unsaid' } };
  if (isReply && !isForged) return saidWith(cleanText(ownWords(mail.text)), files);
  const code = codeIn(mail.subject);
  if (code !== null && !isForged) {
    const text = cleanText(ownWords(mail.text));
    const said = readIntent(text);
    if (said.kind === 'hide' && files.length === 0) return { intent: { ...said, code } };
    return { intent: { kind: 'add', code, rest: text, text }, media: files };
  }
  const words = cleanText(wholeWords(mail.subject, mail.text));
  const command =
    files.length === 0 && !isForged ? readIntent(mail.text.trim() === '' ? mail.subject : mail.text) : null;
  // How it is to be hidden may stand in the text under what is told in the subject.
  const isCommand = command && !['text', 'nothing', 'hide'].includes(command.kind);
  if (isCommand) return { intent: command };
  const said = saidWith(words, files);
  const isNew = isForged || mail.subject.trim() !== '';
  if (!isNew || words === '') return said;
  return { ...said, intent: readNew(words, { withFile: files.length > 0, body: mail.text }) };
}
