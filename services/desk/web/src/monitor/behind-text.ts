import { catalogue, type DeskLanguage } from '../language/catalogue.js';
import { calendarDate, count, plainDate } from '../language/dates.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import type { ListFigure, ListFilter } from './list-figures.js';
import { duration } from './figures-text.js';
import { nameOfProvince } from './name-of-province.js';
import { stagesText } from './stages-text.js';
import { watchText } from './watch-text.js';

interface BehindText {
  readonly whenColumn: Readonly<Record<ListFigure, string>>;
  readonly detailColumn: Readonly<Partial<Record<ListFigure, string>>>;
  readonly verdict: Readonly<Record<string, string>>;
  readonly shown: (shown: number, total: number, language: DeskLanguage) => string;
  /** Which of the cases behind the figure these are, in words; '' of all. A topic by the name it is given here. */
  readonly which: (filter: ListFilter, language: DeskLanguage) => string;
  readonly empty: string;
  readonly emptyHint: string;
}

/** The hub counts no further. */
const mostCounted = 10_000;
const counted = (total: number, language: DeskLanguage) =>
  `${count(total, language)}${total >= mostCounted ? '+' : ''}`;

interface FilterWords {
  readonly own: string;
  readonly week: (day: string) => string;
  readonly due: (from: string, to: string | null) => string;
  readonly to: (code: string) => string;
}

const inWords =
  (words: FilterWords) =>
  (filter: ListFilter, language: DeskLanguage): string => {
    const { own, week, day, until, age, class: itsClass, to, stage, least, province, topic } = filter;
    const texts = watchText[language];
    const parts = [
      own && words.own,
      week && words.week(plainDate(week, language)),
      day && words.due(calendarDate(day, language), until ? calendarDate(until, language) : null),
      age !== undefined && texts.ages[age],
      itsClass && vocabularyText[language].complaintClass[itsClass],
      to && words.to(to),
      stage && texts.stage[stage],
      least !== undefined && stagesText[language].atLeast(duration(least, language)),
      topic,
      province && nameOfProvince(province, language),
    ];
    return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
  };

export const behindText = catalogue<BehindText>(
  {
    whenColumn: {
      open: 'Masuk ke instansi',
      overdue: 'Lewat waktu sejak',
      due: 'Jatuh tempo',
      'due-within-day': 'Jatuh tempo',
      opened: 'Masuk ke instansi',
      answered: 'Dijawab',
      'in-time': 'Dijawab',
      late: 'Dijawab',
      'handed-back': 'Dikembalikan',
      bounced: 'Dialihkan',
      reopened: 'Dibuka kembali',
      rated: 'Dinilai',
      content: 'Dinilai',
      discontent: 'Dinilai',
      took: 'Selesai',
    },
    detailColumn: {
      answered: 'Ketepatan',
      rated: 'Nilai',
      content: 'Nilai',
      discontent: 'Nilai',
      bounced: 'Ke',
      took: 'Lamanya',
    },
    verdict: { 'in-time': 'tepat waktu', late: 'terlambat' },
    shown: (shown, total, language) => `${count(shown, language)} dari ${counted(total, language)}`,
    which: inWords({
      own: 'hanya instansi ini sendiri',
      week: (day) => `pekan mulai ${day}`,
      due: (from, to) => (to ? `jatuh tempo ${from} sampai ${to}` : `jatuh tempo ${from}`),
      to: (code) => `ke ${code}`,
    }),
    empty: 'Tidak ada aduan',
    emptyHint: 'Untuk angka ini tidak ada aduan dalam rentang yang dipilih.',
  },
  {
    whenColumn: {
      open: 'Came in',
      overdue: 'Overdue since',
      due: 'Due',
      'due-within-day': 'Due',
      opened: 'Came in',
      answered: 'Answered',
      'in-time': 'Answered',
      late: 'Answered',
      'handed-back': 'Handed back',
      bounced: 'Handed on',
      reopened: 'Reopened',
      rated: 'Rated',
      content: 'Rated',
      discontent: 'Rated',
      took: 'Done',
    },
    detailColumn: {
      answered: 'In time?',
      rated: 'Score',
      content: 'Score',
      discontent: 'Score',
      bounced: 'To',
      took: 'Took',
    },
    verdict: { 'in-time': 'in time', late: 'late' },
    shown: (shown, total, language) => `${count(shown, language)} of ${counted(total, language)}`,
    which: inWords({
      own: 'only the institution itself',
      week: (day) => `week from ${day}`,
      due: (from, to) => (to ? `due ${from} to ${to}` : `due ${from}`),
      to: (code) => `to ${code}`,
    }),
    empty: 'No complaints',
    emptyHint: 'Behind this figure there is no complaint in the chosen period.',
  },
);
