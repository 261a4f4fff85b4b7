import type { Span } from '#libs/intake';

type SayUnit = Readonly<Record<Span['unit'], (shown: string, amount: number) => string>>;

const id: SayUnit = {
  'working-day': (shown) => `${shown} hari kerja`,
  'calendar-day': (shown) => `${shown} hari`,
  hour: (shown) => `${shown} jam`,
};

const en: SayUnit = {
  'working-day': (shown, amount) => `${shown} working ${amount === 1 ? 'day' : 'days'}`,
  'calendar-day': (shown, amount) => `${shown} ${amount === 1 ? 'day' : 'days'}`,
  hour: (shown, amount) => `${shown} ${amount === 1 ? 'hour' : 'hours'}`,
};

const words = { id, en };
const lists = {
  id: new Intl.ListFormat('id-ID', { type: 'disjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/** `3 hari kerja`; of several `5, 14, atau 60 hari kerja`. */
export function saySpans(language: keyof typeof words, spans: readonly Span[]): string {
  const say = ({ amount, unit }: Span, shown = String(amount)) => words[language][unit](shown, amount);
  const last = spans.at(-1);
  if (last === undefined) return '';
  const isOneUnit = spans.every(({ unit }) => unit === last.unit);
  if (!isOneUnit) return lists[language].format(spans.map((one) => say(one)));
  return say(last, lists[language].format(spans.map(({ amount }) => String(amount))));
}
