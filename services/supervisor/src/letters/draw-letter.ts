import type { Liaison } from '#libs/contracts';
import { hubTimeZone, localDateOf } from '#libs/domain';
import { deadlineWords } from '#libs/words';
import { dayInWords } from '../paper/day-in-words.js';
import { Paper } from '../paper/paper.js';
import type { LetterWords } from '../rules/letter-words.js';
import type { Letter } from './letter.entity.js';
import { letterText as say } from './letter-text.js';

type Drawn = Pick<Letter, 'number' | 'institutionName' | 'sentAt' | 'sentByName' | 'cases' | 'total'> & {
  issuerName: string;
  /** For whose attention it is; not known of every institution. */
  liaison: Liaison | null;
  words: LetterWords;
};

/** A warning letter as a document. */
export async function drawLetter(letter: Drawn): Promise<Buffer> {
  const { number, institutionName, sentAt, sentByName, cases, total, issuerName, liaison, words } = letter;
  const paper = await Paper.begin(`${say.heading} ${number}`, sentAt);
  paper.write('P', issuerName.toUpperCase(), { size: 13, bold: true, align: 'center' });
  paper.write('H1', say.heading, { align: 'center' });
  paper.write('P', `${say.number}: ${number}`, { align: 'center' });
  paper.space();
  paper.write('P', dayInWords(localDateOf(sentAt, hubTimeZone)));
  paper.write('P', `${say.to} ${institutionName}`);
  if (liaison)
    paper.write('P', `${say.attention} ${[liaison.role, liaison.mailbox, liaison.phone].filter(Boolean).join(', ')}`);
  paper.write('P', `${say.about}: ${words.subject}`, { bold: true });
  paper.write('P', words.opening);
  paper.table(
    say.columns,
    cases.map(({ code, institution, kind, dueOn, workingDaysLate }, index) => [
      ...[String(index + 1), code ?? '–', institution, deadlineWords.id[kind]],
      ...[dayInWords(dueOn), say.days(workingDaysLate)],
    ]),
  );
  if (total > cases.length) paper.write('P', say.more(total - cases.length));
  paper.space();
  paper.write('P', words.request);
  paper.space();
  paper.write('P', `${say.signed} ${sentByName}, ${issuerName}.`);
  return paper.finish();
}
