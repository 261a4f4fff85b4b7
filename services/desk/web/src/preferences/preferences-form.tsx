import './preferences.css';
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changePreferences, staffKinds, waysToBeTold, type ShownWish, type WayToBeTold } from '../api/preferences.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { preferencesText } from './preferences-text.js';

/** One choice for each thing that staff are told of. */
export function PreferencesForm({ wish }: { wish: ShownWish }) {
  const texts = useText(preferencesText);
  const client = useQueryClient();
  const [language, setLanguage] = useState(wish.language);
  const [ways, setWays] = useState(wish.ways);
  const [push, setPush] = useState(wish.push);
  const saving = useMutation({
    mutationFn: () => changePreferences({ language, ways, push }),
    onSuccess: (kept) => {
      client.setQueryData(['preferences'], kept);
      toast('done', texts.saved);
    },
  });
  return (
    <form
      className="directory-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) saving.mutate();
      }}
    >
      {staffKinds.map((kind) => (
        <NativeSelect
          key={kind}
          label={texts.kinds[kind]}
          value={ways[kind]}
          data={waysToBeTold.map((value) => ({ value, label: texts.ways[value] }))}
          onChange={({ currentTarget }) => {
            setWays({ ...ways, [kind]: currentTarget.value as WayToBeTold });
          }}
        />
      ))}
      <NativeSelect
        label={texts.language}
        value={language}
        data={(['id', 'en'] as const).map((value) => ({ value, label: texts.languages[value] }))}
        onChange={({ currentTarget }) => {
          setLanguage(currentTarget.value === 'en' ? 'en' : 'id');
        }}
      />
      <p className="quiet flush">{texts.together}</p>
      <fieldset className="wish-push">
        <legend>{texts.onDevices}</legend>
        {staffKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={texts.kinds[kind]}
            checked={push[kind]}
            onChange={({ currentTarget: { checked } }) => {
              setPush({ ...push, [kind]: checked });
            }}
          />
        ))}
      </fieldset>
      {saving.isError && <Failure title={texts.refused} problem={saving.error} />}
      <div className="form-end">
        <Button type="submit" loading={saving.isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
