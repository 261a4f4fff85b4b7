import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { nameSites, type Snippet } from '../api/embedding.js';
import { faultAt } from '../api/fault-at.js';
import { WriteField } from '../directory/write-field.js';
import { useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { embeddingText } from './embedding-text.js';
import { sitesIn } from './sites-in.js';

/** Where the form may stand, said by an administrator. */
export function SitesForm({ code, origins }: Pick<Snippet, 'code' | 'origins'>) {
  const texts = useText(embeddingText);
  const client = useQueryClient();
  const [typed, setTyped] = useState(origins.join('\n'));
  const saving = useMutation({
    mutationFn: (sites: readonly string[]) => nameSites(code, sites),
    onSuccess: async () => {
      toast('done', texts.saved);
      await client.invalidateQueries({ queryKey: ['embedding', 'snippet', code] });
    },
  });
  const fault = faultAt(saving.error, 'origins');
  return (
    <form
      className="embedding-sites"
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving.isPending) saving.mutate(sitesIn(typed));
      }}
    >
      <WriteField
        {...{ label: texts.addresses, hint: texts.addressesHint, rows: 3, value: typed, fault, onWrite: setTyped }}
      />
      {saving.isError && fault === null && <Failure problem={saving.error} />}
      <Button type="submit" loading={saving.isPending}>
        {texts.save}
      </Button>
    </form>
  );
}
