import type { SpokenLanguage } from '#libs/contracts';
import { nameOf } from '../tracking/public-view.js';
import { statusWords } from '../tracking/sentences.js';
import type { Reply } from './reply.js';
import { shortDate } from './short-date.js';
import { frontText, shortText } from './sms-texts.js';
import { wordsIn } from './words/words-in.js';

/** A reply where length costs nothing; the rest is worded as in an SMS. Plain text: nothing in it is markup. */
export function chatText(reply: Reply, language: SpokenLanguage): string {
  const say = wordsIn(language).chat;
  if (reply.say === 'status') {
    const { code, status, holder, answerBy } = reply;
    const due = answerBy ? say.due(shortDate(answerBy, language)) : '';
    return say.status({ code, status: statusWords[language][status], holder: nameOf(holder, language) }) + due;
  }
  if (reply.say === 'ask-place') {
    const check = reply.receipt === undefined ? '' : `\n\n${wordsIn(language).check}`;
    return `${frontText(reply, language)} ${say.askPlace}${check}`;
  }
  if (reply.say === 'unreadable') return say.unreadable;
  return reply.say === 'help' ? say.help.join('\n') : shortText(reply, language);
}
