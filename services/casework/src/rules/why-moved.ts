import { moveCause, type Language } from '#libs/contracts';
import { sentencesOfCause } from '#libs/domain';

interface MovedLine {
  /** The deadline; of lines that were written before there were causes, with why it moved behind a colon. */
  readonly why: string | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

interface WhyMoved {
  readonly deadline: string;
  readonly says: Readonly<Record<Language, string>>;
}

const separator = ': ';

/** Which deadline a line tells of, and what made it move; a former line says it in Indonesian to everybody. */
export function whyMoved({ why, after }: MovedLine): WhyMoved {
  const [deadline = '', ...rest] = (why ?? '').split(separator);
  const sentence = rest.join(separator);
  const cause = moveCause.safeParse(after);
  return { deadline, says: cause.success ? sentencesOfCause(cause.data) : { id: sentence, en: sentence } };
}
