import { Button, NativeSelect } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { searchPlaces } from '../api/directory.js';
import { emergencyKinds, setEmergencyNumber, type EmergencyNumbers } from '../api/policies.js';
import { WriteField } from '../directory/write-field.js';
import { PickField } from '../institutions/pick-field.js';
import { useText } from '../language/language.js';
import type { Picked } from '../shell/picked-list.js';
import { Failure } from '../shell/failure.js';
import { policiesText } from './policies-text.js';

const searched = 30;

/** Sets the number of a kind in a region; what stood there before is kept below. */
export function EmergencyForm({ onSaved }: { onSaved: (numbers: EmergencyNumbers) => void }) {
  const texts = useText(policiesText);
  const [kind, setKind] = useState<(typeof emergencyKinds)[number]>('emergency');
  const [places, setPlaces] = useState<readonly Picked[]>([]);
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const set = useMutation({
    mutationFn: () => setEmergencyNumber({ kind, region: places[0]?.code ?? null, name, number }),
    onSuccess: (numbers) => {
      setName('');
      setNumber('');
      onSaved(numbers);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!set.isPending) set.mutate();
      }}
    >
      <div className="policy-form">
        <NativeSelect
          label={texts.kind}
          value={kind}
          data={emergencyKinds.map((one) => ({ value: one, label: texts.kinds[one] }))}
          onChange={(event) => {
            setKind(emergencyKinds.find((one) => one === event.currentTarget.value) ?? 'emergency');
          }}
        />
        <PickField
          what="governed"
          label={texts.region}
          description={texts.regionHint}
          placeholder={texts.regionSearch}
          nothingFound={texts.noRegion}
          picked={places}
          find={async (q, signal) =>
            (await searchPlaces(q, searched, signal)).items
              .filter(({ level }) => level === 'province' || level === 'regency')
              .map(({ code, name: region, within }) => ({ code, name: region, note: within.join(', ') }))
          }
          onChange={(picked) => {
            setPlaces(picked.slice(-1));
          }}
        />
        <WriteField label={texts.name} required most={60} value={name} onWrite={setName} />
        <WriteField label={texts.number} required most={20} value={number} onWrite={setNumber} />
        <Button type="submit" loading={set.isPending}>
          {texts.save}
        </Button>
      </div>
      {set.isError && <Failure problem={set.error} />}
    </form>
  );
}
