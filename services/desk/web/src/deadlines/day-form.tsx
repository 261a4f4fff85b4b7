import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { changeDay, type CalendarDay } from '../api/rules-of-time.js';
import { WriteField } from '../directory/write-field.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { FormEnd } from '../shell/form-end.js';
import { toast } from '../shell/toaster.js';
import { calendarText } from './calendar-text.js';

interface DayFormProps {
  readonly year: number;
  /** The day on which offices shall work again; null: one is added. */
  readonly gone: CalendarDay | null;
  readonly onClose: () => void;
}

/** One day off more, or one less, by a decision of its own. */
export function DayForm({ year, gone, onClose }: DayFormProps) {
  const texts = useText(calendarText);
  const language = useLanguage();
  const client = useQueryClient();
  const [day, setDay] = useState<CalendarDay>(gone ?? { date: '', kind: 'national-holiday', name: '' });
  const [source, setSource] = useState('');
  const title = gone ? texts.takeAway(plainDate(gone.date, language), gone.name) : texts.addDay(String(year));
  const save = useMutation({
    mutationFn: () => {
      const { date, kind, name } = day;
      return changeDay(date, { dayOff: gone ? null : { kind, name }, source });
    },
    onSuccess: async () => {
      toast('done', texts.done(String(year)));
      await Promise.all([
        client.invalidateQueries({ queryKey: ['calendar', year] }),
        client.invalidateQueries({ queryKey: ['closed-days', year] }),
      ]);
      onClose();
    },
  });

  return (
    <form
      className="directory-form rule-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <h3 className="flush">{title}</h3>
      {!gone && (
        <>
          <WriteField
            {...{ label: texts.columns.date, type: 'date', required: true, value: day.date }}
            {...{ min: `${year}-01-01`, max: `${year}-12-31` }}
            fault={faultAt(save.error, 'date')}
            onWrite={(date) => {
              setDay({ ...day, date });
            }}
          />
          <WriteField
            {...{ label: texts.columns.name, most: 200, required: true, value: day.name }}
            fault={faultAt(save.error, 'dayOff/name')}
            onWrite={(name) => {
              setDay({ ...day, name });
            }}
          />
          <NativeSelect
            label={texts.columns.kind}
            value={day.kind}
            data={kinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
            onChange={(event) => {
              setDay({ ...day, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? day.kind });
            }}
          />
        </>
      )}
      <WriteField
        {...{ label: texts.source, hint: texts.daySourceHint, most: 500, required: true, value: source }}
        fault={faultAt(save.error, 'source')}
        onWrite={setSource}
      />
      <p className="quiet flush">{texts.recounts}</p>
      {save.isError && <Failure title={texts.refused} problem={save.error} />}
      <FormEnd label={gone ? texts.take : texts.add} isSending={save.isPending} onCancel={onClose} />
    </form>
  );
}

const kinds: readonly CalendarDay['kind'][] = ['national-holiday', 'joint-leave'];
