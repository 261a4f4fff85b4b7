import { describe, expect, it } from '@jest/globals';
import { emptyLast, emptyMacro, formOf, stepsOf, type MacroForm } from './macro-form-of.js';

const mark = { isFirst: true, labels: 'meteran, tiang' };
const full: MacroForm = {
  name: 'Cek',
  take: true,
  mark,
  note: 'Dicek',
  draft: 'templat',
  entrust: 'budi',
  classify: 'aspiration',
  last: null,
};

describe('the form of a macro', () => {
  it('says the steps in the order in which they make sense', () => {
    expect(stepsOf({ ...full, note: ' Dicek ' })).toEqual([
      { do: 'take' },
      { do: 'classify', class: 'aspiration' },
      { do: 'mark', labels: ['meteran', 'tiang'], priority: 'high' },
      { do: 'note', message: 'Dicek' },
      { do: 'draft', template: 'templat' },
      { do: 'entrust', colleague: 'budi' },
    ]);
  });

  it.each<MacroForm>([
    { ...full },
    { ...emptyMacro, name: 'Label', mark: { isFirst: false, labels: 'tiang' } },
    {
      ...{ ...emptyMacro, name: 'Kembali', take: false },
      last: { ...emptyLast('hand-back'), message: 'Milik KAI', proposed: 'kai' },
    },
    { ...emptyMacro, name: 'Kembali', last: { ...emptyLast('hand-back'), message: 'Bukan kami' } },
    { ...emptyMacro, name: 'Tanya', last: { ...emptyLast('ask'), message: 'Di mana?' } },
    { ...emptyMacro, name: 'Jawab', last: { ...emptyLast('answer'), template: 'templat', final: true } },
    { ...emptyMacro, name: 'Tunda', last: { ...emptyLast('postpone'), message: 'Menunggu', days: 3 } },
    { ...emptyMacro, name: 'Unit', last: { ...emptyLast('dispose'), to: 'pln-batam' } },
    { ...emptyMacro, name: 'Arsip', last: { ...emptyLast('archive'), message: 'Sudah', reason: 'spam' } },
  ])('shows what is kept: $name', (form) => {
    expect(formOf({ name: form.name, steps: stepsOf(form) })).toEqual(form);
  });
});
