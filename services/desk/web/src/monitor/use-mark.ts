import { useNow } from '../clock.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { shellText } from '../shell/shell-text.js';

/** Who takes a file out of the desk, and when: it goes with the file, as it does with what is printed. */
export function useMark(): string {
  const texts = useText(shellText);
  const language = useLanguage();
  const { name, institution } = useStaff();
  return texts.taken(name, institution.name, timeInCapital(useNow().toISOString(), language));
}
