import type { RoutingReason, SpokenLanguage } from '#libs/contracts';
import { choiceQuestions, writeChoices } from '#libs/domain';
import { undecided } from './explain-undecided.js';
import { explainName } from './explain-name.js';
import { say, type Explanation } from './explanation.js';
import type { Evidence } from './gather-evidence.js';
import type { Institution } from './knowledge.js';
import type { Mark } from './mark.js';
import type { Decided, Verdict } from './judge.js';
import type { Outcome } from './outcome.js';
import type { Ranked } from './rank-suspects.js';
import { certaintyOf } from './spelling/read-words.js';

export function explainRoute(verdict: Verdict, outcome: Outcome): Explanation {
  if (outcome.to === 'citizen') return explainQuestion(outcome);
  if (verdict.owner === null) return undecided[verdict.rule];
  if (outcome.to === 'desk') return explainUnknownPlace;
  const { name } = outcome.lead;
  const trap = verdict.section ?? verdict.speaker?.evidence.trap;
  const main = trap ? trapped(trap, name) : mainReason(verdict, name);
  return outcome.coOwners.length === 0 ? main : withBeside(main, outcome.coOwners);
}

/** Who else answers for a part of it. */
export function withBeside(main: Explanation, coOwners: readonly { readonly name: string }[]): Explanation {
  const beside = coOwners.map(({ name }) => name).join(', ');
  return say(
    `${main.sentence} ${beside} turut menangani bagiannya.`,
    `${main.sentenceEn} ${beside} will handle its own part.`,
  );
}

const trapped = (trap: { sentence: string; sentenceEn: string }, name: string) =>
  say(`${trap.sentence} Laporan diteruskan ke ${name}.`, `${trap.sentenceEn} The complaint goes to ${name}.`);

function mainReason(verdict: Decided, name: string): Explanation {
  const { evidence } = verdict.speaker ?? {};
  switch (verdict.rule) {
    case 'chosen-by-citizen':
      if (verdict.isReply)
        return say(`Anda menjawab bahwa laporan ini untuk ${name}.`, `You replied that this complaint is for ${name}.`);
      return say(
        `Anda memilih ${name}, dan isi laporan tidak menunjuk ke instansi lain.`,
        `You chose ${name}, and the complaint does not point to any other institution.`,
      );
    case 'named-in-text': {
      const misread = evidence && misspelt(evidence)[0];
      if (misread && misread.word === evidence.found[0])
        return say(
          `Kami membaca “${misread.word}” dari ejaan Anda; yang berwenang menjawab adalah ${name}.`,
          `We read your spelling as “${misread.word}”; ${name} is responsible for it.`,
        );
      return explainName(evidence?.found[0] ?? name, verdict.owner, name);
    }
    case 'learned':
      return say(
        `Laporan serupa selama ini dijawab oleh ${name}.`,
        `Similar complaints have so far been answered by ${name}.`,
      );
    case 'category': {
      const topic = inSentence(evidence?.topic ?? 'layanan ini');
      return say(
        `Laporan Anda tentang ${topic}; yang berwenang menjawab adalah ${name}.`,
        `Your complaint is about “${topic}”; ${name} is responsible for it.`,
      );
    }
  }
}

const explainUnknownPlace = say(
  'Laporan ini urusan pemerintah daerah, tetapi belum jelas daerah mana; petugas triase akan memilihnya.',
  'This is a matter of a local government, but it is not clear of which; a triage officer will choose it.',
);

function explainQuestion({ question, options }: Extract<Outcome, { to: 'citizen' }>): Explanation {
  if (question === 'which-toll-road')
    return say(
      'Laporan ini tentang jalan tol, dan tiap ruas diurus badan usahanya sendiri; kami menanyakan ruas yang dimaksud.',
      'The complaint is about a toll road, and each section is run by a company of its own; we ask you which one it is.',
    );
  if (options.length === 0)
    return say(
      'Laporan ini urusan pemerintah daerah; kami menanyakan di kabupaten atau kota mana kejadiannya.',
      'This is a matter of a local government; we ask you in which regency or city it happened.',
    );
  const names = options.map(({ name }) => name);
  return question === 'which-region'
    ? say(
        'Tempat yang Anda sebut ada di lebih dari satu daerah; kami menanyakan daerah yang dimaksud.',
        'The place you mention exists in more than one region; we ask you which one.',
      )
    : say(
        `Laporan dapat menyangkut ${names.join(' atau ')}; kami menanyakan yang dimaksud.`,
        `The complaint may concern ${names.join(' or ')}; we ask you which one.`,
      );
}

const whichRegency: Readonly<Record<SpokenLanguage, string>> = {
  id: 'Di kabupaten atau kota mana kejadiannya? Sebutkan juga kecamatan atau desanya bila tahu.',
  en: 'In which regency or city did it happen? Please name the district or village, too, if you know it.',
  jv: 'Kedadosanipun wonten ing kabupaten utawi kitha pundi? Mangga kaserat ugi kecamatan utawi desanipun menawi pirsa.',
  su: 'Kajadianana di kabupaten atanapi kota mana? Serat oge kacamatan atanapi desana upami terang.',
};

const whichTollRoad: Readonly<Record<SpokenLanguage, string>> = {
  id: 'Di ruas tol mana kejadiannya, atau di antara gerbang mana? Misalnya: Jagorawi, Cipali, Solo-Ngawi.',
  en: 'On which toll road did it happen, or between which gates? For example: Jagorawi, Cipali, Solo-Ngawi.',
  jv: 'Kedadosanipun wonten ing ruas tol pundi, utawi antawisipun gerbang pundi? Kadosta: Jagorawi, Cipali, Solo-Ngawi.',
  su: 'Kajadianana di ruas tol mana, atanapi antara gerbang mana? Contona: Jagorawi, Cipali, Solo-Ngawi.',
};

/** The question itself, in the language that the citizen speaks. */
export function questionText(
  { question, options }: Extract<Outcome, { to: 'citizen' }>,
  language: SpokenLanguage,
): string {
  if (question === 'which-toll-road') return whichTollRoad[language];
  if (options.length === 0) return whichRegency[language];
  return writeChoices(
    choiceQuestions[question][language],
    options.map(({ name }) => name),
  );
}

const howRead: Readonly<Record<NonNullable<Mark['reading']>, Explanation>> = {
  parted: say('Satu nama ditulis terpisah', 'One name was written apart'),
  joined: say('Beberapa kata ditulis sambung', 'Several words were written as one'),
  'misspelt-1': say('Selisih satu huruf', 'One letter differs'),
  'misspelt-2': say('Selisih dua huruf', 'Two letters differ'),
};

/** What was not written as the directory writes it, each once. */
function misspelt({ marks }: Pick<Evidence, 'marks'>) {
  const read = marks.flatMap(({ word, reading }) => (reading ? [[word, reading] as const] : []));
  return [...new Map(read)].map(([word, reading]) => ({ word, reading }));
}

/** What each step said of those who come into question, the likeliest first, in both languages. */
export function explainSteps(ranked: readonly Ranked[]): NonNullable<RoutingReason['steps']> {
  return ranked.flatMap(({ code, signals, evidence }) => {
    const words = evidence.found.map((word) => `“${word}”`).join(', ');
    const steps = [
      { step: 'named', signal: signals.named, ...say(`Disebut: ${words}`, `Mentioned: ${words}`) },
      {
        ...{ step: 'described', signal: signals.described },
        ...say(`Layanannya diceritakan: ${words}`, `Its service is described: ${words}`),
      },
      ...misspelt(evidence).map(({ word, reading }) => ({
        ...{ step: 'read-as', signal: certaintyOf[reading] },
        ...say(
          `${howRead[reading].sentence}, dibaca sebagai “${word}”`,
          `${howRead[reading].sentenceEn}, read as “${word}”`,
        ),
      })),
      {
        ...{ step: 'alike', signal: signals.alike },
        ...say('Mirip dengan uraian layanannya di katalog', 'It is like what the catalogue says of its services'),
      },
      {
        ...{ step: 'learned', signal: signals.learned },
        ...say('Laporan serupa dijawab olehnya', 'Similar complaints were answered by it'),
      },
      {
        ...{ step: 'trap', signal: evidence.trap ? 1 : 0 },
        ...say(evidence.trap?.sentence ?? '', evidence.trap?.sentenceEn ?? ''),
      },
    ];
    return steps
      .filter(({ signal }) => signal > 0)
      .map(({ signal, ...rest }) => ({ ...rest, institution: code, signal: Math.round(signal * 100) / 100 }));
  });
}

export const explainAssignment = ({ name }: Pick<Institution, 'name'>): Explanation =>
  say(
    `Petugas triase memilih ${name} untuk menjawab laporan Anda.`,
    `A triage officer chose ${name} to answer your complaint.`,
  );

export const explainHandBack = (from: string, desk: 'triage' | 'coordinator'): Explanation =>
  desk === 'triage'
    ? say(
        `${from} menyatakan bahwa ini bukan kewenangannya; petugas triase akan memilih instansi lain.`,
        `${from} says that this is not its responsibility; a triage officer will choose another institution.`,
      )
    : say(
        `Laporan sudah lebih dari sekali dikembalikan, terakhir oleh ${from}; koordinator akan memutuskan siapa yang menjawab.`,
        `The complaint was handed back more than once, last by ${from}; the coordinator will decide who answers.`,
      );

export const explainSplit = (ended: string): Explanation =>
  say(
    `${ended} sudah tidak ada dan tugasnya dibagi; petugas triase akan memilih penerusnya.`,
    `${ended} is no more and its duties were divided; a triage officer will choose its successor.`,
  );

/** `Listrik padam` → `listrik padam`, but `BBM dan SPBU` stays. */
export const inSentence = (topic: string): string =>
  /^[A-Z][a-z]/.test(topic) ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic;
