import { localDateOf, type LocalDate } from '#libs/domain';
import { CalendarOfRecord, type CalendarYear } from './calendar-of-record.js';
import { choosePolicy, type DatedPolicy } from './choose-policy.js';
import type { Counting } from './clock.js';
import { officeOf, type OfficeHours } from './office.js';

export interface HoursOfInstitution extends OfficeHours {
  readonly institutionCode: string;
}

/** Everything the directory has told about time, as of one moment. */
export class Rulebook<Policy extends DatedPolicy = DatedPolicy> {
  readonly calendar: CalendarOfRecord;
  private readonly hours: ReadonlyMap<string, HoursOfInstitution>;

  constructor(
    private readonly policies: readonly Policy[],
    years: readonly CalendarYear[],
    hours: readonly HoursOfInstitution[],
  ) {
    this.calendar = new CalendarOfRecord(years);
    this.hours = new Map(hours.map((one) => [one.institutionCode, one]));
  }

  policyFor(wanted: Parameters<typeof choosePolicy>[1]): Policy | null {
    return choosePolicy(this.policies, wanted);
  }

  /** By which days a clock is counted, and when the people at that place of the tree are at work; '' is the hub itself. */
  countingAt(path: string, countedBy: 'national' | 'institution'): Counting {
    const office = officeOf(this.calendar, this.hoursAt(path));
    return { calendar: countedBy === 'institution' ? office.calendar : this.calendar, office };
  }

  /** Which rules of the calendar a clock between these days was counted with. */
  versionOf(
    clock: { startedAt: Date; timeZone: string; dueOn: LocalDate; countedBy: 'national' | 'institution' },
    path: string,
  ): string {
    const years = this.calendar.versionBetween(localDateOf(clock.startedAt, clock.timeZone), clock.dueOn);
    const own = clock.countedBy === 'institution' ? this.hoursAt(path) : null;
    return own ? `${years},${own.institutionCode}=${own.version}` : years;
  }

  /** Its own hours, or else those of the nearest institution above it that has some. */
  private hoursAt(path: string): HoursOfInstitution | null {
    const codes = path.split('/').filter(Boolean).toReversed();
    return codes.flatMap((code) => this.hours.get(code) ?? [])[0] ?? null;
  }
}
