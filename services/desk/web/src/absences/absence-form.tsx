import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { noteAbsence } from '../api/absences.js';
import { listColleagues } from '../api/cases.js';
import { faultAt } from '../api/fault-at.js';
import { useNow } from '../clock.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { absencesText } from './absences-text.js';

/** Notes that somebody will be away: oneself, or a colleague who cannot say so any more. */
export function AbsenceForm() {
  const texts = useText(absencesText);
  const client = useQueryClient();
  const me = useStaff();
  const today = dayInCapital(useNow());
  const [staff, setStaff] = useState('');
  const [{ firstDay, lastDay }, setDays] = useState({ firstDay: today, lastDay: today });
  const [deputy, setDeputy] = useState('');
  const colleagues = useQuery({ queryKey: ['colleagues'], queryFn: ({ signal }) => listColleagues(signal) });
  const others = (colleagues.data ?? []).filter(({ id }) => id !== me.id);
  const isOfficer = me.role === 'officer';
  const who = staff === '' && isOfficer ? me.id : staff;
  const save = useMutation({
    mutationFn: () => noteAbsence({ staff: who, firstDay, lastDay, ...(deputy === '' ? {} : { deputy }) }),
    onSuccess: async () => {
      toast('done', texts.saved);
      setDeputy('');
      await Promise.all(['absences', 'cases'].map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  const named = (all: typeof others) =>
    all.map(({ id, name, institution }) => ({ value: id, label: `${name} (${institution})` }));

  return (
    <form
      className="directory-form"
      aria-label={texts.note}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <h2 className="flush">{texts.note}</h2>
      <NativeSelect
        label={texts.who}
        required={!isOfficer}
        value={staff}
        data={[{ value: '', label: isOfficer ? texts.me : '' }, ...named(others)]}
        onChange={(event) => {
          setStaff(event.currentTarget.value);
        }}
      />
      <WriteField
        {...{ label: texts.firstDay, type: 'date', required: true, value: firstDay }}
        fault={faultAt(save.error, 'firstDay')}
        onWrite={(day) => {
          setDays({ firstDay: day, lastDay: lastDay < day ? day : lastDay });
        }}
      />
      <WriteField
        {...{ label: texts.lastDay, type: 'date', min: today, required: true, value: lastDay }}
        fault={faultAt(save.error, 'lastDay')}
        onWrite={(day) => {
          setDays({ firstDay, lastDay: day });
        }}
      />
      <NativeSelect
        label={texts.deputy}
        value={deputy}
        data={[{ value: '', label: texts.noDeputy }, ...named((colleagues.data ?? []).filter(({ id }) => id !== who))]}
        onChange={(event) => {
          setDeputy(event.currentTarget.value);
        }}
      />
      {save.isError && <Failure title={texts.notSaved} problem={save.error} />}
      <div className="form-end">
        <Button type="submit" loading={save.isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
