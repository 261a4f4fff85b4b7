import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { approveTemplate, retireTemplate, type TemplateRow } from '../api/notices.js';
import { plainDate } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { toast } from '../shell/toaster.js';
import { noticesText } from './notices-text.js';

/** One writing of a template, and what may be done with it: nobody approves their own. */
export function WrittenTemplate({ row, name }: { row: TemplateRow; name: string }) {
  const texts = useText(noticesText);
  const language = useLanguage();
  const staff = useStaff();
  const client = useQueryClient();
  const deed = useMutation({
    mutationFn: (approve: boolean) => (approve ? approveTemplate(row) : retireTemplate(row)),
    onSuccess: (_, approve) => {
      toast('done', approve ? texts.approved : texts.retired);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['notice-templates'] }),
  });
  const isOwn = row.authorId === staff.id;
  return (
    <li className="notice-row">
      <p className="notice-words">{row.words}</p>
      <p className="quiet">
        <strong>{texts.states[row.state]}</strong> ·{' '}
        {texts.row(plainDate(row.validFrom, language), row.authorName, row.approverName)}
        {row.state === 'draft' && isOwn && ` · ${texts.ownDraft}`}
      </p>
      {deed.isError && <Failure title={texts.refused} problem={deed.error} />}
      <div className="rule-deeds">
        {row.state === 'draft' && !isOwn && (
          <Button
            size="xs"
            loading={deed.isPending}
            onClick={() => {
              deed.mutate(true);
            }}
          >
            {texts.approve(name)}
          </Button>
        )}
        <Button
          size="xs"
          variant="default"
          loading={deed.isPending}
          onClick={() => {
            deed.mutate(false);
          }}
        >
          {texts.retire(name)}
        </Button>
      </div>
    </li>
  );
}
