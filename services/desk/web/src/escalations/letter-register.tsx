import { listLetters } from '../api/escalations.js';
import { useText } from '../language/language.js';
import { LetterTable } from './letter-table.js';
import { lettersText } from './letters-text.js';
import { Register } from './register.js';

/** All letters, each with who has opened it. */
export function LetterRegister() {
  return (
    <Register texts={useText(lettersText)} of="letters" list={listLetters}>
      {(items) => <LetterTable items={items} />}
    </Register>
  );
}
