import { describe, expect, it } from '@jest/globals';
import { emergencyOf } from './emergency-of.js';

describe('a text that reads as danger now', () => {
  it.each([
    { text: 'Tolong kebakaran di pasar, api besar!', lines: ['fire', 'emergency'] },
    { text: 'ada orang tenggelam di sungai tolong', lines: ['rescue', 'emergency'] },
    { text: 'saya dipukuli suami tolong', lines: ['women-and-children', 'emergency'] },
    { text: 'kabel listrik putus di jalan, ada yang kesetrum', lines: ['electricity', 'emergency'] },
    { text: 'sedang ada tawuran bawa celurit', lines: ['police', 'emergency'] },
    { text: 'kecelakaan, korban luka parah, butuh ambulans', lines: ['ambulance', 'emergency'] },
    { text: 'tanah longsor, warga tertimbun sekarang', lines: ['disaster', 'emergency'] },
    { text: 'kebakaran, ada yang tidak sadarkan diri, tenggelam', lines: ['fire', 'ambulance', 'emergency'] },
  ])('"$text" → $lines', ({ text, lines }) => {
    expect([...emergencyOf(text)].sort()).toEqual([...lines].sort());
  });

  it.each([
    { text: 'Kapan simulasi kebakaran di sekolah?', why: 'a lesson' },
    { text: 'Kebakaran pasar tahun lalu belum ada bantuan', why: 'it is over' },
    { text: 'santunan korban kecelakaan luka parah belum cair', why: 'a claim' },
    { text: 'Jalan rusak dan berlubang', why: 'nothing of the kind' },
    { text: '', why: 'nothing at all' },
  ])('"$text" calls nobody: $why', ({ text }) => {
    expect(emergencyOf(text)).toEqual([]);
  });
});
