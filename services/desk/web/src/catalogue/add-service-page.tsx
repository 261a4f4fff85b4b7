import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { addService } from '../api/services.js';
import { useNow } from '../clock.js';
import { EditingPage } from '../directory/editing-page.js';
import { FormEnd } from '../directory/form-end.js';
import { dayInCapital } from '../language/dates.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { catalogueText } from './catalogue-text.js';
import { emptyForm, entryOf } from './service-form-of.js';
import { ServiceForm } from './service-form.js';

/** A new entry of the catalogue; it counts from its first day on. */
export function AddServicePage() {
  const texts = useText(catalogueText);
  const [navigate, client] = [useNavigate(), useQueryClient()];
  const [params] = useSearchParams();
  const today = dayInCapital(useNow());
  const [form, setForm] = useState({ ...emptyForm(today), owner: params.get('owner') });
  const adding = useMutation({
    mutationFn: () => addService(entryOf(form)),
    onSuccess: async () => {
      toast('done', texts.added(form.name.trim()));
      await client.invalidateQueries({ queryKey: ['catalogue'] });
      await navigate(`/directory/services/${form.code.trim()}`);
    },
  });
  return (
    <EditingPage title={texts.add} hint={texts.addHint} back={{ to: '/directory/services', label: texts.title }}>
      <ServiceForm
        {...{ label: texts.add, form, isNew: true }}
        onWrite={(part) => {
          setForm((former) => ({ ...former, ...part }));
        }}
        onSend={() => {
          if (!adding.isPending) adding.mutate();
        }}
        end={(fault) => (
          <FormEnd
            {...{ fault, problem: adding.error, refused: texts.notAdded, save: texts.addSave }}
            isSaving={adding.isPending}
            onCancel={() => void navigate('/directory/services')}
          />
        )}
      />
    </EditingPage>
  );
}
