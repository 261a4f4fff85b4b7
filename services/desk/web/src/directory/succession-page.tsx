import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { succeed } from '../api/edit-directory.js';
import { useNow } from '../clock.js';
import { InstitutionsField } from '../institutions/institutions-field.js';
import { dayInCapital, plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import type { Picked } from '../shell/picked-list.js';
import { toast } from '../shell/toaster.js';
import { EditingPage } from './editing-page.js';
import { FormEnd } from './form-end.js';
import { NamedBy } from './named-by.js';
import { successionText } from './succession-text.js';
import { WriteField } from './write-field.js';

type Way = 'merge' | 'split';
const ways = ['merge', 'split'] as const;
const noFewer: Readonly<Record<Way, { ended: number; successors: number }>> = {
  merge: { ended: 1, successors: 1 },
  split: { ended: 1, successors: 2 },
};

/** Several institutions become one, or one becomes several, from a day on. */
export function SuccessionPage() {
  const texts = useText(successionText);
  const language = useLanguage();
  const [navigate, client] = [useNavigate(), useQueryClient()];
  const today = dayInCapital(useNow());
  const [way, setWay] = useState<Way>('merge');
  const [on, setOn] = useState(today);
  const [ended, setEnded] = useState<readonly Picked[]>([]);
  const [successors, setSuccessors] = useState<readonly Picked[]>([]);
  const [tried, setTried] = useState(false);
  const codesOf = (all: readonly Picked[]) => all.map(({ code }) => code);
  const succeeding = useMutation({
    mutationFn: () => succeed({ on, ended: codesOf(ended), successors: codesOf(successors) }),
    onSuccess: async () => {
      toast('done', texts.done(plainDate(on, language)));
      await client.invalidateQueries({ queryKey: ['directory'] });
      await client.invalidateQueries({ queryKey: ['institutions'] });
      await navigate(`/directory/institutions/${successors[0]?.code ?? ''}?on=${on}`);
    },
  });
  const tooFew = ended.length < noFewer[way].ended || successors.length < noFewer[way].successors;
  const goesOn = successors.some(({ code }) => !codesOf(ended).includes(code));
  const fault = tooFew ? texts.tooFew[way] : goesOn ? null : texts.nobodyGoesOn;

  return (
    <EditingPage title={texts.title} hint={texts.hint}>
      <form
        className="directory-form"
        aria-label={texts.title}
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (fault === null && !succeeding.isPending) succeeding.mutate();
        }}
      >
        <SegmentedControl
          aria-label={texts.way}
          value={way}
          data={ways.map((value) => ({ value, label: texts.ways[value] }))}
          onChange={(chosen) => {
            setWay(chosen === 'split' ? 'split' : 'merge');
            // Of a merger only the first goes on, of a split only one ends.
            if (chosen === 'split') setEnded(ended.slice(0, 1));
            else setSuccessors(successors.slice(0, 1));
          }}
        />
        <WriteField
          {...{ label: texts.on, hint: texts.onHint, type: 'date', value: on, min: today, required: true }}
          onWrite={setOn}
        />
        <InstitutionsField
          {...{ label: texts.ended[way], picked: ended }}
          onChange={(picked) => {
            setEnded(way === 'split' ? picked.slice(-1) : picked);
          }}
        />
        <InstitutionsField
          {...{ label: texts.successors[way], description: texts.successorsHint, picked: successors }}
          noteOf={(place) => (place === 0 && way === 'split' ? texts.takesCases : undefined)}
          onChange={(picked) => {
            setSuccessors(way === 'merge' ? picked.slice(-1) : picked);
          }}
        />
        {fault === null && (
          <p className="directory-note" role="status">
            {texts.preview(
              ended.map(({ name }) => name).join(', '),
              successors.map(({ name }) => name).join(', '),
              plainDate(on, language),
            )}
          </p>
        )}
        {fault === null && ended.map(({ code }) => <NamedBy key={code} {...{ code, on }} />)}
        <FormEnd
          {...{ fault: tried ? fault : null, problem: succeeding.error, refused: texts.refused, save: texts.save }}
          isSaving={succeeding.isPending}
          onCancel={() => void navigate('/directory')}
        />
      </form>
    </EditingPage>
  );
}
