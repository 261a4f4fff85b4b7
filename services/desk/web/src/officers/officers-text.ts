import { catalogue } from '../language/catalogue.js';

export const officersText = catalogue(
  {
    title: 'Petugas dan jabatan',
    hint: 'Aduan yang lewat waktu naik dari petugasnya ke pejabat penghubung, lalu ke pimpinan instansi. Selama suatu jabatan belum diisi, yang di instansi atasnya yang diberi tahu; kalau itu pun tidak ada, semua petugas.',
    search: 'Cari petugas',
    searchHint: 'Nama petugas atau instansi',
    postOf: (name: string) => `Jabatan ${name}`,
    posts: { none: 'Petugas', 'liaison-officer': 'Pejabat penghubung', head: 'Pimpinan instansi' },
    saved: (name: string, post: string) => `${name}: ${post}.`,
    notSaved: 'Jabatan belum tersimpan. Muat ulang halaman.',
    more: 'Masih ada petugas lain. Persempit pencarian.',
    empty: 'Tidak ada petugas yang cocok',
    emptyHint: 'Akun petugas muncul di sini setelah ia pertama kali terdaftar.',
  },
  {
    title: 'Officers and posts',
    hint: 'What is overdue climbs from who handles it to the liaison officer, then to the head of the institution. While nobody holds a post, whoever holds it at the institution above is told; if nobody does there, all officers are.',
    search: 'Find an officer',
    searchHint: 'Name of an officer or institution',
    postOf: (name: string) => `Post of ${name}`,
    posts: { none: 'Officer', 'liaison-officer': 'Liaison officer', head: 'Head of institution' },
    saved: (name: string, post: string) => `${name}: ${post}.`,
    notSaved: 'The post is not kept. Reload the page.',
    more: 'There are more officers. Narrow the search.',
    empty: 'No officer matches',
    emptyHint: 'Accounts of officers appear here once they are known to the hub.',
  },
);
