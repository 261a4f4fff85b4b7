import { useMutation, useQueryClient } from '@tanstack/react-query';
import { download } from '../api/download.js';
import { letterAddress, type LetterLine } from '../api/escalations.js';
import { useText } from '../language/language.js';
import { toast } from '../shell/toaster.js';
import { lettersText } from './letters-text.js';

/** Fetched by the page and not by the browser alone: by then the hub has noted that the letter was read. */
export function LetterFile({ letter: { id, number } }: { letter: LetterLine }) {
  const texts = useText(lettersText);
  const client = useQueryClient();
  const path = letterAddress(id);
  const fetching = useMutation({
    mutationFn: () => download({ path, query: {}, signal: new AbortController().signal, onProgress: () => undefined }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['letters'] }),
    onError: () => {
      toast('trouble', texts.documentFailed);
    },
  });
  return (
    <a
      href={path}
      download
      aria-label={texts.document(number)}
      onClick={(event) => {
        event.preventDefault();
        if (!fetching.isPending) fetching.mutate();
      }}
    >
      PDF
    </a>
  );
}
