import type { SpokenLanguage } from '#libs/contracts';
import { inPlainCharacters } from '#libs/domain';
import { nameOf } from '../tracking/public-view.js';
import { statusWords } from '../tracking/sentences.js';
import type { Holder } from '../tracking/story.js';
import type { PrivacyMark } from './privacy.js';
import type { AskingReply, Reply } from './reply.js';
import { shortDate } from './short-date.js';
import { wordsIn } from './words/words-in.js';

// What is left of 160 characters by the longest status sentence around it.
const longestHolder = 40;

const holderName = (holder: Holder, language: SpokenLanguage) => {
  const name = inPlainCharacters(nameOf(holder, language)).replace(/[^ -Z_a-z]/g, '');
  return name.length > longestHolder ? `${name.slice(0, longestHolder - 3).trimEnd()}...` : name;
};

/** A reply in few words, for doors where length costs nothing as well. */
export function shortText(reply: Reply, language: SpokenLanguage): string {
  const words = wordsIn(language);
  if (reply.say === 'file-left-out') return words.fileLeftOut(words.faults[reply.why]);
  if (reply.say === 'status') {
    const { code, status, holder, answerBy } = reply;
    const due = answerBy ? words.due(shortDate(answerBy, language)) : '';
    const said = { code, status: statusWords[language][status], holder: holderName(holder, language) };
    return words.status(said) + due;
  }
  if ('mark' in reply) return ofPrivacy(reply, language);
  if (isAsking(reply)) {
    const asks = reply.hidden ? words.privacy.asks : words.asks;
    return `${frontText(reply, language)} ${asks[reply.say]}`;
  }
  if (reply.say === 'filed-instead') return words.filedInstead(reply.code, reply.receipt);
  return 'code' in reply ? words.ofComplaint[reply.say](reply.code) : words.plain[reply.say];
}

const isAsking = (reply: Reply): reply is AskingReply => reply.say in wordsIn('id').asks;

/** What comes in front of a question: that it is recorded, under which code, and that it is hidden. */
export function frontText({ say, hidden, receipt }: AskingReply, language: SpokenLanguage): string {
  const { receipt: recorded, noted } = wordsIn(language);
  const hides = hidden ? [hiddenText(hidden, language)] : [];
  const front = receipt === undefined ? (hidden ? [] : [noted[say]]) : [recorded(receipt)];
  return [...front, ...hides].join(' ');
}

function hiddenText(mark: PrivacyMark, language: SpokenLanguage): string {
  const { filed, marks, meanings } = wordsIn(language).privacy;
  return filed(marks[mark], meanings[mark]);
}

function filedHidden(mark: PrivacyMark, receipt: string | undefined, language: SpokenLanguage): string {
  const { receipt: recorded, check } = wordsIn(language);
  const hides = hiddenText(mark, language);
  return receipt === undefined ? hides : `${recorded(receipt)} ${hides} ${check}`;
}

function ofPrivacy(reply: Extract<Reply, { mark: PrivacyMark }>, language: SpokenLanguage): string {
  const { next, already, now, seen, marks, meanings } = wordsIn(language).privacy;
  const [mark, meaning] = [marks[reply.mark], meanings[reply.mark]];
  switch (reply.say) {
    case 'filed-hidden':
      return filedHidden(reply.mark, reply.receipt, language);
    case 'hides-next':
      return next(mark, meaning);
    case 'hidden-already':
      return already(reply.code, mark, meaning);
    case 'hidden-now':
      return [now(reply.code, mark, meaning), ...(reply.seen ? [seen] : [])].join(' ');
  }
}

/** A reply as one SMS in the GSM alphabet, with who speaks in front: at most 160 characters whatever the values are. */
export const smsText = (reply: Reply, language: SpokenLanguage): string => `SALUR: ${shortText(reply, language)}`;
