import type { RoutingMark } from '#libs/contracts';
import type { Rerun } from '../api/decisions.js';
import { catalogue } from '../language/catalogue.js';

type Missing = Extract<Rerun, { result: 'not-possible' }>['why'];

interface RoutingText {
  readonly counted: Readonly<Record<RoutingMark['step'], (word: string) => string>>;
  readonly readings: Readonly<Record<NonNullable<RoutingMark['reading']>, string>>;
  readonly title: string;
  readonly hint: string;
  readonly steps: string;
  readonly candidates: string;
  readonly versions: string;
  readonly versionsOf: (rules: string, directory: string, model: string | null) => string;
  readonly rerun: string;
  readonly identical: (bytes: string) => string;
  readonly different: string;
  readonly was: string;
  readonly is: string;
  readonly nothing: string;
  readonly missing: Readonly<Record<Missing, (version: string) => string>>;
}

export const routingText = catalogue<RoutingText>(
  {
    counted: {
      named: (word) => `Menyebut “${word}”`,
      described: (word) => `Menceritakan layanan: “${word}”`,
      trap: (word) => `“${word}” menentukan urusan siapa ini, apa pun nama yang disebut`,
      ruled: (word) => `Memenuhi ketentuan: “${word}”`,
    },
    readings: {
      parted: 'ditulis terpisah',
      joined: 'ditulis sambung',
      'misspelt-1': 'selisih satu huruf',
      'misspelt-2': 'selisih dua huruf',
    },
    title: 'Bagaimana sistem memutuskan',
    hint: 'Kata yang ikut menentukan ditandai dalam aduan.',
    steps: 'Yang berbicara untuk tiap instansi',
    candidates: 'Kemungkinan',
    versions: 'Versi',
    versionsOf: (rules, directory, model) =>
      `aturan ${rules}, direktori ${directory}, ${model === null ? 'tanpa model' : `model ${model}`}`,
    rerun: 'Hitung ulang',
    identical: (bytes) => `Sama persis: hitungan ulang dengan versi saat itu menghasilkan ${bytes} bita yang sama.`,
    different: 'Hasil hitungan ulang berbeda:',
    was: 'dulu',
    is: 'kini',
    nothing: 'tidak ada',
    missing: {
      erased: () => 'Isi aduan sudah dihapus, jadi keputusannya tidak dapat dihitung ulang.',
      'not-by-rules': () => 'Keputusan ini tidak dibuat oleh aturan, atau dibuat sebelum versinya disimpan.',
      rules: (version) => `Aturan versi ${version} berasal dari rilis lain dan tidak lagi disimpan.`,
      directory: (version) => `Direktori versi ${version} tidak disimpan.`,
      'standing-rule': (version) => `Ketentuan ${version} tidak disimpan.`,
      model: (version) => `Model ${version} tidak disimpan atau tidak dapat dibaca lagi.`,
    },
  },
  {
    counted: {
      named: (word) => `Mentions “${word}”`,
      described: (word) => `Describes the service: “${word}”`,
      trap: (word) => `“${word}” decides whose matter this is, whatever name is mentioned`,
      ruled: (word) => `Meets the rule: “${word}”`,
    },
    readings: {
      parted: 'written as two words',
      joined: 'written as one word',
      'misspelt-1': 'one letter off',
      'misspelt-2': 'two letters off',
    },
    title: 'How the hub decided',
    hint: 'The words that counted are marked in the complaint.',
    steps: 'What speaks for each institution',
    candidates: 'Likelihood',
    versions: 'Versions',
    versionsOf: (rules, directory, model) =>
      `rules ${rules}, directory ${directory}, ${model === null ? 'no model' : `model ${model}`}`,
    rerun: 'Decide again',
    identical: (bytes) => `Identical: decided again with the versions of that day, the same ${bytes} bytes come out.`,
    different: 'Decided again, it comes out differently:',
    was: 'then',
    is: 'now',
    nothing: 'nothing',
    missing: {
      erased: () => 'The complaint has been erased, so its decision cannot be made again.',
      'not-by-rules': () => 'No rule made this decision, or it was made before versions were kept.',
      rules: (version) => `Rules ${version} are of another release and no longer kept.`,
      directory: (version) => `Directory ${version} is not kept.`,
      'standing-rule': (version) => `The rule ${version} is not kept.`,
      model: (version) => `Model ${version} is not kept, or can no longer be read.`,
    },
  },
);
