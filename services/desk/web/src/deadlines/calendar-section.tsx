import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem } from '../api/problem.js';
import { showCalendar, type CalendarDay } from '../api/rules-of-time.js';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { useAddress } from '../shell/use-address.js';
import { CalendarDays } from './calendar-days.js';
import { calendarText } from './calendar-text.js';
import { DayForm } from './day-form.js';
import { DecreeForm } from './decree-form.js';

/** The days of a year on which offices are closed; the year is kept in the address. */
export function CalendarSection() {
  const texts = useText(calendarText);
  const today = dayInCapital(useNow());
  const present = Number(today.slice(0, 4));
  const mayChange = useStaff().role === 'administrator';
  const { params, set } = useAddress();
  const years = [-2, -1, 0, 1, 2].map((offset) => present + offset);
  const year = years.find((one) => String(one) === params.get('year')) ?? present;
  const shown = useQuery({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => showCalendar(year, signal),
  });
  const [day, setDay] = useState<CalendarDay | 'new' | null>(null);
  const isUnknown = shown.error instanceof ApiProblem && shown.error.status === 404;

  return (
    <section className="panel panel-pad" aria-labelledby="calendar">
      <h2 id="calendar">{texts.title}</h2>
      <p className="quiet flush">{texts.hint}</p>
      <div className="policy-form">
        <NativeSelect
          label={texts.year}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => {
            setDay(null);
            set('year', event.currentTarget.value);
          }}
        />
      </div>
      {shown.isPending && <Skeleton height={240} />}
      {isUnknown && <Empty title={texts.none(String(year))} hint={texts.noneHint} />}
      {shown.isError && !isUnknown && <Failure problem={shown.error} />}
      {shown.isSuccess && (
        <>
          <CalendarDays
            label={texts.days(String(year))}
            days={shown.data.days}
            today={today}
            onTake={mayChange ? setDay : undefined}
          />
          <p className="quiet">{texts.recorded(shown.data.source, String(shown.data.version))}</p>
          {mayChange && day === null && (
            <Button
              variant="default"
              onClick={() => {
                setDay('new');
              }}
            >
              {texts.addDay(String(year))}
            </Button>
          )}
          {mayChange && day !== null && (
            <DayForm
              key={day === 'new' ? day : day.date}
              year={year}
              gone={day === 'new' ? null : day}
              onClose={() => {
                setDay(null);
              }}
            />
          )}
        </>
      )}
      {mayChange && <DecreeForm key={year} year={year} />}
    </section>
  );
}
