import { describe, expect, it } from '@jest/globals';
import { emptyMacro, formOf, stepsOf, type MacroForm } from './macro-form-of.js';

const mark = { isFirst: true, labels: 'meteran, tiang' };
const full: MacroForm = {
  name: 'Cek',
  take: true,
  mark,
  note: 'Dicek',
  draft: 'templat',
  entrust: 'budi',
  handBack: null,
};

describe('the form of a macro', () => {
  it('says the steps in the order in which they make sense', () => {
    expect(stepsOf({ ...full, note: ' Dicek ' })).toEqual([
      { do: 'take' },
      { do: 'mark', labels: ['meteran', 'tiang'], priority: 'high' },
      { do: 'note', message: 'Dicek' },
      { do: 'draft', template: 'templat' },
      { do: 'entrust', colleague: 'budi' },
    ]);
  });

  it.each([
    { ...full },
    { ...emptyMacro, name: 'Label', mark: { isFirst: false, labels: 'tiang' } },
    { ...emptyMacro, name: 'Kembali', take: false, handBack: { message: 'Milik KAI', proposed: 'kai' } },
    { ...emptyMacro, name: 'Kembali', handBack: { message: 'Bukan kami', proposed: '' } },
  ])('shows what is kept: $name', (form) => {
    expect(formOf({ name: form.name, steps: stepsOf(form) })).toEqual(form);
  });
});
