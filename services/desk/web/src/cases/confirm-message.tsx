import type { Attachment } from '#libs/contracts';
import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ActionOnCase, CaseDetail } from '../api/cases.js';
import { previewWish } from '../api/previews.js';
import { useText } from '../language/language.js';
import { Dialog } from '../shell/dialog.js';
import { AttachmentLinks } from './case-attachments.js';
import { sendText } from './send-text.js';
import type { messageLimits } from './message-check.js';
import { NoticePreviews } from './notice-previews.js';
import { SendFailure } from './send-failure.js';

interface ConfirmMessageProps {
  readonly action: ActionOnCase & { readonly action: keyof typeof messageLimits };
  readonly seen: CaseDetail;
  readonly found: CaseDetail;
  readonly proposedName?: string | undefined;
  readonly files?: readonly Attachment[];
  readonly sending: UseMutationResult<unknown, Error, ActionOnCase>;
  readonly onEdit: () => void;
}

/** The last look: exactly what will be read, by whom, and what it sets going. Sending cannot be pressed twice. */
export function ConfirmMessage({
  action,
  seen,
  found,
  proposedName,
  files = [],
  sending,
  onEdit,
}: ConfirmMessageProps) {
  const texts = useText(sendText);
  const isFinal = action.final === true;
  const edit = () => {
    if (!sending.isPending) onEdit();
  };

  return (
    <Dialog title={isFinal ? texts.confirmFinal : texts.confirmTitle[action.action]} onClose={edit}>
      <p className="flush">{isFinal ? texts.confirmFinalHint : texts.confirmHint[action.action]}</p>
      <blockquote className="dialog-quote">{action.message}</blockquote>
      <AttachmentLinks attachments={files} />
      {action.action !== 'hand-back' && (
        <NoticePreviews
          caseId={found.id}
          timeZone={found.timeZone}
          wish={previewWish({
            ...{ action: action.action, message: action.message ?? '', final: isFinal, files: files.length },
          })}
        />
      )}
      {proposedName !== undefined && <p className="flush">{texts.confirmProposed(proposedName)}</p>}
      <SendFailure problem={sending.error} seen={seen} found={found} onReload={onEdit} />
      <div className="dialog-actions">
        <Button variant="default" onClick={edit} disabled={sending.isPending}>
          {texts.edit}
        </Button>
        <Button
          data-autofocus
          color={action.action === 'hand-back' ? 'red' : 'blue'}
          loading={sending.isPending}
          onClick={() => {
            sending.mutate(action);
          }}
        >
          {texts.send[action.action]}
        </Button>
      </div>
    </Dialog>
  );
}
