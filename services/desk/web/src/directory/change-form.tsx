import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Period } from '../api/directory.js';
import { changeInstitution } from '../api/edit-directory.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { shellText } from '../shell/shell-text.js';
import { toast } from '../shell/toaster.js';
import { AliasFields } from './alias-fields.js';
import { changeOf, formOf, type ChangeForm as Written } from './change-of.js';
import { changeText } from './change-text.js';
import { NamedBy } from './named-by.js';
import { EndFields, LiaisonFields } from './change-form-parts.js';
import { PlaceFields } from './place-fields.js';

interface ChangeFormProps {
  readonly held: Period;
  readonly version: number;
  readonly day: string;
  readonly today: string;
  readonly onClose: () => void;
}

/** An administrator changes an institution from a day on. */
export function ChangeForm({ held, version, day, today, onClose }: ChangeFormProps) {
  const texts = useText(changeText);
  const shell = useText(shellText);
  const language = useLanguage();
  const client = useQueryClient();
  // What the person saw when beginning to write; what comes in meanwhile must not change under their hands.
  const [seen] = useState({ form: formOf(held), version });
  const [form, setForm] = useState(seen.form);
  const [from, setFrom] = useState(day < today ? today : day);
  const [tried, setTried] = useState(false);
  const write = (part: Partial<Written>) => {
    setForm((former) => ({ ...former, ...part }));
  };
  const change = changeOf(seen.form, form);
  const fault = faultOf(form, change, texts);
  const saving = useMutation({
    mutationFn: () => changeInstitution(held.code, seen.version, { ...change, from }),
    onSuccess: () => {
      toast('done', texts.done(plainDate(from, language)));
      onClose();
    },
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['directory'] }),
        client.invalidateQueries({ queryKey: ['institutions'] }),
      ]),
  });

  return (
    <form
      className="directory-form"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === null && !saving.isPending) saving.mutate();
      }}
    >
      <h2>{texts.title(held.name)}</h2>
      <TextInput
        type="date"
        label={texts.from}
        description={texts.fromHint}
        required
        min={today}
        value={from}
        onChange={(event) => {
          setFrom(event.currentTarget.value);
        }}
        data-autofocus
      />
      <TextInput
        label={texts.name}
        required
        maxLength={200}
        value={form.name}
        onChange={(event) => {
          write({ name: event.currentTarget.value });
        }}
      />
      <AliasFields
        lines={form.aliases}
        onWrite={(aliases) => {
          write({ aliases });
        }}
      />
      <PlaceFields form={form} without={held.code} onWrite={write} />
      <LiaisonFields form={form} onWrite={write} />
      <TextInput
        label={texts.source}
        maxLength={200}
        value={form.source}
        onChange={(event) => {
          write({ source: event.currentTarget.value });
        }}
      />
      <EndFields form={form} onWrite={write} />
      {change.validTo && <NamedBy code={held.code} on={change.validTo} />}
      {tried && fault !== null && (
        <p role="alert" className="directory-fault">
          {fault}
        </p>
      )}
      {saving.isError && <Failure title={texts.refused} problem={saving.error} />}
      <div className="form-end">
        <Button variant="subtle" onClick={onClose} disabled={saving.isPending}>
          {shell.cancel}
        </Button>
        <Button type="submit" loading={saving.isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

function faultOf(form: Written, change: object, texts: (typeof changeText)['id']): string | null {
  if (Object.keys(change).length === 0) return texts.nothing;
  if (form.name.trim().length < 2) return texts.nameMissing;
  const liaison = [form.liaisonMailbox, form.liaisonPhone].some((one) => one.trim() !== '');
  if (liaison && form.liaisonRole.trim().length < 2) return texts.roleMissing;
  return form.validTo !== '' && form.successors.length === 0 ? texts.successorMissing : null;
}
