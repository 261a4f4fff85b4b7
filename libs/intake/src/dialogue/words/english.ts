import type { DialogueWords } from './dialogue-words.js';

export const english: DialogueWords = {
  plain: {
    'in-public':
      'Thank you, your complaint is noted. Let us go on by direct message to this account. Please write no personal data here.',
    'ask-name': 'Position noted. What are the village, district and city called there? Reply SKIP if you do not know.',
    'code-on-page': 'Type that code on the page that asks for it, not here, and tell it to nobody.',
    'unknown-code':
      'We do not know that code. Please check it, example: STATUS 26K7-4QXM-K. It is in the SMS that confirmed your complaint.',
    'no-complaint': 'There is no complaint from this number yet. Just write what is wrong and send it here.',
    'nothing-to-rate': 'There is no final answer to rate yet, or you have rated it already.',
    'nothing-to-reopen': 'There is no complaint to open again. For an older one reply REOPEN and its code.',
    'nothing-to-withdraw': 'There is no complaint to withdraw. For an older one reply CANCEL and its code.',
    'language-set': 'All right, we use English from now on. Untuk bahasa Indonesia balas BAHASA ID.',
    stopped:
      'All right, we send no more news. You can still complain, and check: reply STATUS code. News again? Reply START.',
    started: 'All right, we send you news of your complaints again. No more? Reply STOP.',
    unreadable: 'Sorry, we cannot read this kind of message yet. Please send text.',
    help: 'Write what is wrong to complain. STATUS code: check. ADD text: add. RATE 1-5: rate the answer. CANCEL: withdraw. BAHASA ID: Indonesian.',
  },
  ofComplaint: {
    reopened: (code) =>
      `Complaint ${code} is open again and back with its officer. What is not settled yet? Just write it here.`,
    'still-open': (code) => `Complaint ${code} is still open and being worked on. Anything to add? Just write it here.`,
    'reopened-before': (code) =>
      `Complaint ${code} was opened again before. You object? Reply REOPEN ${code} and why: a higher officer decides.`,
    appealed: (code) => `Your objection to complaint ${code} was received. A higher officer will decide.`,
    'cannot-reopen': (code) =>
      `Complaint ${code} cannot be opened again. Is something still wrong? Reply REPORT and your story.`,
    'passed-on': (code) =>
      `Passed on to the officer who asks about complaint ${code}. Can you say more? Just write it here.`,
    'question-open': (code) =>
      `An officer asks about complaint ${code} and waits for your answer. Just write it here, in your own words.`,
    added: (code) => `Added to complaint ${code}. Another complaint? Begin with REPORT.`,
    merged: (code) => `You have filed a lot today: this message is kept and joined to ${code}.`,
    skipped: (code) => `All right, complaint ${code} goes on without a place. Check: reply STATUS ${code}`,
    rated: (code) => `Thank you for rating complaint ${code}.`,
    'rated-low': (code) => `Your rating of ${code} is noted. What is not solved yet? Reply to this message.`,
    withdrawn: (code) => `Complaint ${code} is withdrawn as you asked.`,
  },
  noted: {
    'ask-place': 'Complaint noted.',
    'ask-story': 'Place noted.',
    'ask-words': 'Picture noted.',
  },
  receipt: (code) => `Complaint noted, no. ${code}.`,
  asks: {
    'ask-place':
      'Where is it? Reply: village, district, city. Example: Sukamaju, Cilodong, Depok. Reply SKIP if you do not know.',
    'ask-story': 'What happened there? Reply with your story.',
    'ask-words': 'What happened, and where? Reply with your story.',
  },
  check: 'Check: reply STATUS.',
  filedInstead: (ended, receipt) =>
    `Complaint ${ended} has ended and cannot be opened again: your message is noted as a new complaint${receipt === undefined ? '' : `, no. ${receipt}`}.`,
  privacy: {
    marks: { anonymous: 'anonymous', confidential: 'confidential', both: 'anonymous and confidential' },
    meanings: {
      anonymous: 'the institution does not see who you are',
      confidential: 'the public does not see what it says',
      both: 'who you are is hidden, and what it says',
    },
    filed: (mark, meaning) => `This complaint is ${mark}: ${meaning}.`,
    asks: {
      'ask-place': 'Where? Reply village, district, city, or SKIP.',
      'ask-story': 'What happened there?',
      'ask-words': 'What happened, and where?',
    },
    next: (mark, meaning) => `Your next complaint is ${mark}: ${meaning}. Please write it now.`,
    already: (code, mark, meaning) => `Complaint ${code} is ${mark} already: ${meaning}.`,
    now: (code, mark, meaning) => `From now on ${code} is ${mark}: ${meaning}.`,
    seen: 'Who you are was looked up before; that is on record.',
  },
  fileLeftOut: (why) => `Your file could not be attached: ${why}`,
  faults: {
    expired: 'it is no longer available. Please send it once more.',
    unfit: 'we take pictures (JPEG, PNG, WebP, GIF) and PDF.',
    infected: 'it carries a virus. Your complaint is worked on all the same.',
    'too-large': 'up to 10 MB and 50 million pixels.',
    'too-many': 'a complaint holds up to 20 files.',
    over: 'the complaint has ended. Send it again, beginning with REPORT.',
  },
  status: ({ code, status, holder }) => `Complaint ${code}: ${status}. Held by ${holder}.`,
  due: (date) => ` Answer due by ${date}.`,
  chat: {
    askPlace:
      'Where is it?\nWrite village, district and city, or send a location from your phone. Reply SKIP if you do not know.',
    status: ({ code, status, holder }) => `Complaint ${code}\nStatus: ${status}\nHeld by: ${holder}`,
    due: (date) => `\nAnswer due by: ${date}`,
    unreadable: 'Sorry, we cannot read this kind of message yet. Please send text, a picture or a PDF.',
    help: [
      'Just write here what is wrong, that is all it takes to complain.',
      '',
      'STATUS <code>: where your complaint is',
      'ADD <text>: add something',
      'REPORT <text>: a new complaint',
      'ANONYMOUS <text>: institutions do not see who you are; CONFIDENTIAL <text>: the public does not see what it says',
      'RATE 1-5: rate the answer',
      'REOPEN: when what has ended is not settled after all',
      'CANCEL: withdraw what you have just filed',
      'STOP: no news; START: news again',
      'BAHASA ID: bahasa Indonesia; BAHASA JAWA; BAHASA SUNDA',
    ],
  },
};
