import { catalogue } from '../language/catalogue.js';
import { macroKey } from './shortcuts.js';

interface HelpText {
  readonly switch: string;
  readonly groups: readonly {
    readonly title: string;
    /** Here the keys of what can be done with a case follow, by their own names. */
    readonly hasActions?: true;
    readonly keys: readonly (readonly [keys: string, what: string])[];
  }[];
}

export const helpText = catalogue<HelpText>(
  {
    switch: 'Pintasan satu tombol aktif',
    groups: [
      {
        title: 'Di mana saja',
        keys: [
          ['?', 'daftar pintasan ini'],
          ['Ctrl K', 'cari atau pindah'],
          ['Esc', 'tutup dialog atau formulir'],
        ],
      },
      {
        title: 'Daftar',
        keys: [
          ['j  k', 'baris berikut / sebelumnya'],
          ['Enter', 'buka'],
          ['p', 'pilih untuk tindakan bersama'],
          ['/', 'cari'],
        ],
      },
      {
        title: 'Aduan',
        hasActions: true,
        keys: [
          ['j  k', 'aduan berikut / sebelumnya'],
          [macroKey, 'pilih makro'],
          ['Ctrl Enter', 'lanjut kirim'],
        ],
      },
      {
        title: 'Triase',
        keys: [
          ['1  2  3', 'pilih usulan instansi'],
          ['0', 'pilih pemilik aduan serupa'],
          ['Enter', 'salurkan ke yang dipilih'],
          ['/', 'cari instansi lain'],
          ['q', 'tanya pelapor'],
          ['x', 'arsipkan'],
          ['s', 'lewati dulu'],
        ],
      },
    ],
  },
  {
    switch: 'Single-key shortcuts are on',
    groups: [
      {
        title: 'Everywhere',
        keys: [
          ['?', 'this list'],
          ['Ctrl K', 'search or go to'],
          ['Esc', 'close a dialog or a form'],
        ],
      },
      {
        title: 'Lists',
        keys: [
          ['j  k', 'next / previous line'],
          ['Enter', 'open'],
          ['p', 'pick for an action on many'],
          ['/', 'search'],
        ],
      },
      {
        title: 'Complaint',
        hasActions: true,
        keys: [
          ['j  k', 'next / previous complaint'],
          [macroKey, 'choose a macro'],
          ['Ctrl Enter', 'go on to send'],
        ],
      },
      {
        title: 'Triage',
        keys: [
          ['1  2  3', 'choose a candidate'],
          ['0', 'choose the owner of similar ones'],
          ['Enter', 'assign to the chosen one'],
          ['/', 'search another institution'],
          ['q', 'ask the citizen'],
          ['x', 'archive'],
          ['s', 'skip for now'],
        ],
      },
    ],
  },
);
