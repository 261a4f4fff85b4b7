import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { calendarChanged, institutionChanged, policyChanged, serviceChanged } from '#libs/contracts';
import { addWorkingDays } from '#libs/domain';
import { institutionPath } from '../rules/institution-path.js';
import { tidyAliases } from '../rules/tidy-aliases.js';
import { seededCalendars, seededInstitutions, seededPeriods, seededPolicies } from './seed.js';
import { holdsOn } from '../rules/period.js';
import { seededServicePeriods, seededServices } from './seeded-services.js';
import { ownersBefore, ownersOfServices } from './services-formerly.js';

const byCode = new Map(seededInstitutions.map((one) => [one.code, one]));
const present = seededInstitutions.filter(({ validTo }) => validTo === null);

describe('the sown institutions', () => {
  it('are each there once, with a place in the tree that the contract allows', () => {
    expect(byCode.size).toBe(seededInstitutions.length);
    for (const one of seededInstitutions) {
      const path = institutionPath(one.code, byCode);
      const { aliases, aliasKinds, ...rest } = one;
      const record = { ...rest, path, aliases: [...aliases], aliasKinds: [...aliasKinds], version: 1 };
      expect(institutionChanged.data.safeParse(record)).toMatchObject({ success: true });
    }
  });

  it.each([
    { code: 'pln', path: 'bp-bumn/pln/' },
    { code: 'kai-commuter', path: 'bp-bumn/kai/kai-commuter/' },
    { code: 'djp', path: 'kemenkeu/djp/' },
    { code: 'pemda-dishub', path: 'pemda-dishub/' },
  ])('hold $code at $path', ({ code, path }) => {
    expect(institutionPath(code, byCode)).toBe(path);
  });

  it('keep the abolished ministry as a closed record that leads to who took over', () => {
    expect(byCode.get('kementerian-bumn')).toMatchObject({ validTo: '2025-10-02', successor: 'bp-bumn' });
  });

  it('lead from every closed record to a present one', () => {
    for (const { successor } of seededInstitutions.filter(({ validTo }) => validTo !== null)) {
      expect(present.map(({ code }) => code)).toContain(successor);
    }
  });

  it('do not share a name: whoever is named by it is one institution', () => {
    const names = present.flatMap(({ code, aliases }) => aliases.map((alias) => ({ alias, code })));
    const shared = [...Map.groupBy(names, ({ alias }) => alias)].filter(([, owners]) => owners.length > 1);
    expect(shared).toEqual([]);
  });

  it('say of which kind nearly every name is, and of no other', () => {
    for (const { aliases, aliasKinds } of seededInstitutions) {
      expect(new Set(aliasKinds.map(({ alias }) => alias)).size).toBe(aliasKinds.length);
      expect(aliasKinds.filter(({ alias }) => !aliases.includes(alias))).toEqual([]);
    }
    const [all, known] = [
      seededInstitutions.flatMap(({ aliases }) => aliases),
      seededInstitutions.flatMap(({ aliasKinds }) => aliasKinds),
    ];
    expect(known.length / all.length).toBeGreaterThan(0.99);
  });

  it.each([
    { code: 'pln', alias: 'pln mobile', kind: 'application' },
    { code: 'bri', alias: 'simpedes', kind: 'product' },
    { code: 'polri', alias: 'polisi', kind: 'colloquial' },
    { code: 'kemenkum', alias: 'kemenkumham', kind: 'former' },
    { code: 'djp', alias: 'ditjen pajak', kind: 'official' },
    { code: 'pln-batam', alias: 'bright pln', kind: undefined },
  ])('say that $alias is $kind', ({ code, alias, kind }) => {
    expect(byCode.get(code)?.aliasKinds.find((one) => one.alias === alias)?.kind).toBe(kind);
  });

  it('call no name old on the days on which it was the name', () => {
    const then = seededPeriods.find(({ code, validFrom }) => code === 'kemenkum' && validFrom < '2024-10-21');
    expect(then?.aliases).toContain('kemenkumham');
    expect(then?.aliasKinds.map(({ alias }) => alias)).not.toContain('kemenkumham');
    expect(then?.aliasKinds).toContainEqual({ alias: 'ahu online', kind: 'application' });
  });

  it('have names as they are compared', () => {
    for (const { aliases } of seededInstitutions) expect(tidyAliases(aliases)).toEqual(aliases);
  });
});

describe('the sown services', () => {
  it('keep the contract', () => {
    const faults = seededServices.flatMap((one) => {
      const read = serviceChanged.data.safeParse({ ...one, version: 1 });
      return read.success ? [] : [`${one.code}: ${z.prettifyError(read.error)}`];
    });
    expect(faults).toEqual([]);
  });

  it('were on every day those of an institution that was there', () => {
    const stretches = Map.groupBy(seededPeriods, ({ code }) => code);
    const isThere = (owner: string, day: string) => stretches.get(owner)?.some((one) => holdsOn(one, day)) === true;
    const orphans = seededServicePeriods.filter(
      ({ owner, validFrom, validTo }) =>
        !isThere(owner, validFrom) || (validTo !== null && !isThere(owner, dayBefore(validTo))),
    );
    expect(orphans.map(({ code, owner }) => `${code}: ${owner}`)).toEqual([]);
  });

  it('know a former owner only of services and institutions there are', () => {
    const services = new Set(seededServices.map(({ code }) => code));
    expect(Object.keys(ownersOfServices).filter((code) => !services.has(code))).toEqual([]);
    const owners = new Set(seededServices.map(({ owner }) => owner));
    expect(Object.keys(ownersBefore).filter((code) => !owners.has(code))).toEqual([]);
  });
});

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

describe('the sown governments', () => {
  it.each([
    { code: 'pemda-33', path: 'pemda/pemda-33/', name: 'Pemerintah Provinsi Jawa Tengah' },
    { code: 'pemda-3303', path: 'pemda/pemda-33/pemda-3303/', name: 'Pemerintah Kabupaten Purbalingga' },
    { code: 'mrt-jakarta', path: 'pemda/pemda-31/mrt-jakarta/', name: 'PT MRT Jakarta' },
  ])('hold $code at $path', ({ code, path, name }) => {
    expect(byCode.get(code)?.name).toBe(name);
    expect(institutionPath(code, byCode)).toBe(path);
  });

  it('are 38 provinces and 514 regencies and cities, each in its zone', () => {
    const local = seededInstitutions.filter(({ kind, code }) => kind === 'local-government' && code !== 'pemda');
    expect(local.filter(({ parent }) => parent === 'pemda')).toHaveLength(38);
    expect(local.filter(({ parent }) => parent !== 'pemda')).toHaveLength(514);
    const zone = (code: string) => byCode.get(code)?.timeZone;
    expect([zone('pemda-3303'), zone('pemda-7371'), zone('pemda-6101'), zone('pemda-9671')]).toEqual([
      ...['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jakarta', 'Asia/Jayapura'],
    ]);
  });
});

describe('the sown policies', () => {
  it('keep the contract, one of a kind for a class', () => {
    for (const policy of seededPolicies) {
      expect(policyChanged.data.safeParse({ ...policy, version: '1' })).toMatchObject({ success: true });
    }
    expect(new Set(seededPolicies.map(({ id }) => id)).size).toBe(seededPolicies.length);
  });

  it.each([
    { id: 'triage', amount: 3, why: 'verification and forwarding' },
    { id: 'first-follow-up', amount: 5, why: 'the first substantive answer' },
    { id: 'resolution-complaint', amount: 14, why: 'without oversight content' },
    { id: 'resolution-oversight-complaint', amount: 60, why: 'it needs an examination' },
    { id: 'total-information-request', amount: 5, why: 'what the citizen was promised' },
    { id: 'reply-window', amount: 10, why: 'then the case closes by itself' },
  ])('give $id $amount working days: $why', ({ id, amount }) => {
    expect(seededPolicies.find((one) => one.id === id)).toMatchObject({ amount, unit: 'working-day' });
  });
});

describe('the sown calendars', () => {
  it('keep the contract, in order and within their year', () => {
    for (const { year, days, source } of seededCalendars) {
      expect(calendarChanged.data.safeParse({ year, days, source, version: '1' })).toMatchObject({ success: true });
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(dates.every((date) => date.startsWith(String(year)))).toBe(true);
    }
  });

  it('close the offices for the long feast of 2026', () => {
    const holidays = new Set(seededCalendars.flatMap(({ days }) => days.map(({ date }) => date)));
    expect(addWorkingDays('2026-03-17', 1, { version: '1', holidays })).toBe('2026-03-25');
  });
});
