import '../directory/directory.css';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addPrice, type PriceWish } from '../api/costs.js';
import { faultAt } from '../api/fault-at.js';
import { useNow } from '../clock.js';
import { WriteField } from '../directory/write-field.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { costsText } from './costs-text.js';
import { FormEnd } from '../shell/form-end.js';

const entriesOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label }));

/** What a provider takes from a day on. */
export function PriceForm({ onDone }: { onDone: () => void }) {
  const texts = useText(costsText);
  const words = useText(vocabularyText);
  const client = useQueryClient();
  const today = dayInCapital(useNow());
  const [door, setDoor] = useState('sms');
  const [kind, setKind] = useState('');
  const [amount, setAmount] = useState('');
  const [validFrom, setValidFrom] = useState(today);
  const [source, setSource] = useState('');
  const saving = useMutation({
    mutationFn: () => {
      const wish = { door, kind: kind === '' ? null : kind, amount: Number(amount), validFrom, source };
      return addPrice(wish as PriceWish);
    },
    onSuccess: async () => {
      toast('done', texts.saved);
      await client.invalidateQueries({ queryKey: ['prices'] });
      onDone();
    },
  });
  return (
    <form
      className="directory-form"
      aria-label={texts.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) saving.mutate();
      }}
    >
      <h3 className="flush">{texts.add}</h3>
      <NativeSelect
        label={texts.door}
        value={door}
        data={entriesOf(words.door)}
        onChange={(event) => {
          setDoor(event.currentTarget.value);
        }}
      />
      <NativeSelect
        label={texts.kind}
        value={kind}
        data={[{ value: '', label: texts.anyKind }, ...entriesOf(texts.kinds)]}
        onChange={(event) => {
          setKind(event.currentTarget.value);
        }}
      />
      <WriteField
        {...{
          label: texts.amount,
          type: 'number',
          min: 0,
          step: 0.01,
          required: true,
          value: amount,
          onWrite: setAmount,
        }}
        fault={faultAt(saving.error, 'amount')}
      />
      <WriteField
        {...{ label: texts.validFrom, type: 'date', min: today, required: true, value: validFrom }}
        fault={faultAt(saving.error, 'validFrom')}
        onWrite={setValidFrom}
      />
      <WriteField
        {...{ label: texts.source, most: 200, required: true, value: source, onWrite: setSource }}
        fault={faultAt(saving.error, 'source')}
      />
      {saving.isError && <Failure title={texts.refused} problem={saving.error} />}
      <FormEnd label={texts.save} isSending={saving.isPending} onCancel={onDone} />
    </form>
  );
}
