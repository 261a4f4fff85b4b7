import '@mantine/core/styles/Checkbox.layer.css';
import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { faultAt } from '../api/fault-at.js';
import { isStale } from '../api/problem.js';
import { writeHours, type OfficeHours } from '../api/rules-of-time.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { ChangedMeanwhile } from '../shell/changed-meanwhile.js';
import { Failure } from '../shell/failure.js';
import { FormEnd } from '../shell/form-end.js';
import { useSave } from '../shell/use-save.js';
import { hoursDifference } from './hours-difference.js';
import { draftOf, openDays, readDays, weekdays } from './hours-draft.js';
import { hoursText } from './hours-text.js';

interface HoursFormProps {
  readonly institution: string;
  readonly kept: OfficeHours | null;
  readonly onClose: () => void;
}

const dayFields = ['daysOff', 'daysOn'] as const;

/** The week, the days off and the days on of one institution. */
export function HoursForm({ institution, kept, onClose }: HoursFormProps) {
  const texts = useText(hoursText);
  // What the person saw when beginning to write; what comes in meanwhile must not change under their hands.
  const [seen] = useState(kept);
  const [draft, setDraft] = useState(() => draftOf(seen));
  const [daysOff, daysOn] = [readDays(draft.daysOff), readDays(draft.daysOn)];
  const isReadable = daysOff !== null && daysOn !== null;
  const save = useSave({
    ...{ said: texts.saved(institution), list: ['hours'], onDone: onClose },
    save: (version: number) => {
      const days = { daysOff: daysOff ?? [], daysOn: daysOn ?? [] };
      const { source } = draft;
      return writeHours({ institution, version, week: openDays(draft), ...days, source });
    },
  });

  return (
    <form
      className="directory-form"
      aria-label={texts.formOf(institution)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReadable && !save.isPending) save.mutate(seen?.version ?? 0);
      }}
    >
      <h3 className="flush">{texts.formOf(institution)}</h3>
      <fieldset>
        <legend>{texts.week}</legend>
        {weekdays.map((day) => (
          <WeekdayFields
            key={day}
            name={texts.weekdays[day - 1] ?? ''}
            times={draft.week[day] ?? null}
            onChange={(times) => {
              setDraft({ ...draft, week: { ...draft.week, [day]: times } });
            }}
          />
        ))}
      </fieldset>
      {dayFields.map((field) => (
        <WriteField
          key={field}
          {...{ label: texts[field], hint: texts.daysHint, value: draft[field], rows: 3, most: 10_000 }}
          fault={readDays(draft[field]) === null ? texts.badDays : null}
          onWrite={(text) => {
            setDraft({ ...draft, [field]: text });
          }}
        />
      ))}
      <WriteField
        {...{ label: texts.source, value: draft.source, most: 500, required: true }}
        fault={faultAt(save.error, 'source')}
        onWrite={(source) => {
          setDraft({ ...draft, source });
        }}
      />
      {isStale(save.error) ? (
        <ChangedMeanwhile
          {...{ differences: hoursDifference(seen, kept, texts), isSending: save.isPending }}
          onGoOn={() => {
            if (isReadable) save.mutate(kept?.version ?? 0);
          }}
        />
      ) : (
        save.isError && <Failure title={texts.notSaved} problem={save.error} />
      )}
      <FormEnd label={texts.save} isSending={save.isPending} onCancel={onClose} />
    </form>
  );
}

interface WeekdayFieldsProps {
  readonly name: string;
  readonly times: { readonly from: string; readonly to: string } | null;
  readonly onChange: (times: WeekdayFieldsProps['times']) => void;
}

function WeekdayFields({ name, times, onChange }: WeekdayFieldsProps) {
  const texts = useText(hoursText);
  return (
    <div className="rule-checks">
      <Checkbox
        label={name}
        checked={times !== null}
        onChange={(event) => {
          onChange(event.currentTarget.checked ? { from: '08:00', to: '16:00' } : null);
        }}
      />
      {times !== null &&
        (['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="time"
            size="xs"
            required
            aria-label={texts[end](name)}
            value={times[end]}
            onChange={(event) => {
              onChange({ ...times, [end]: event.currentTarget.value });
            }}
          />
        ))}
    </div>
  );
}
