import { describe, expect, it } from '@jest/globals';
import { arrange, roomAt, roomsOf, startOf, type Room } from './navigation.js';

const names = (rooms: readonly Room[]) => rooms.map(({ name }) => name);
const work = ['inbox', 'triage', 'monitor', 'escalations', 'decisions'];
const settings = [
  ...['templates', 'directory', 'officers', 'services', 'rules', 'deadlines', 'notices'],
  ...['letterWords', 'costs', 'webhooks', 'embedding', 'erasures', 'model'],
];

describe('the rooms of a role', () => {
  it.each([
    {
      role: 'officer',
      row: ['inbox', 'escalations', 'absences'],
      menu: [['templates', 'macros', 'directory']],
      start: '/inbox',
    },
    { role: 'triage', row: ['triage', 'directory'], menu: [], start: '/triage' },
    {
      role: 'coordinator',
      row: ['monitor', 'escalations', 'absences', 'decisions'],
      menu: [['templates', 'directory', 'officers', 'deadlines', 'costs', 'webhooks', 'embedding']],
      start: '/monitor',
    },
    { role: 'administrator', row: work, menu: [settings], start: '/monitor' },
  ] as const)('a $role finds $row in the bar and starts at $start', ({ role, row, menu, start }) => {
    const arranged = arrange(role, false);
    expect(names(arranged.row)).toEqual(row);
    expect(arranged.menu.map(names)).toEqual(menu);
    expect(names(roomsOf(role))).toEqual([...row, ...menu.flat()]);
    expect(startOf(role)).toBe(start);
  });

  it.each([
    { role: 'administrator', row: [], menu: [work, settings], why: 'all are in the menu' },
    {
      role: 'officer',
      row: [],
      menu: [
        ['inbox', 'escalations', 'absences'],
        ['templates', 'macros', 'directory'],
      ],
      why: 'six are too many',
    },
    { role: 'triage', row: ['triage', 'directory'], menu: [], why: 'two stand side by side' },
  ] as const)('in a narrow window, for a $role: $why', ({ role, row, menu }) => {
    const arranged = arrange(role, true);
    expect(names(arranged.row)).toEqual(row);
    expect(arranged.menu.map(names)).toEqual(menu);
  });
});

describe('roomAt', () => {
  it.each([
    { at: '/monitor', is: 'monitor', why: 'it is the room' },
    { at: '/monitor/pln', is: 'monitor', why: 'it lies in the room' },
    { at: '/directory/institutions/pln', is: 'directory', why: 'it lies in the room' },
    { at: '/directory/services/paspor', is: 'services', why: 'the nearer room counts' },
    { at: '/letters', is: undefined, why: 'only the words of letters have a room' },
    { at: '/rulesets', is: undefined, why: 'a name that begins alike is another' },
  ])('$at: $why', ({ at, is }) => {
    expect(roomAt(at, roomsOf('administrator'))?.name).toBe(is);
  });
});
