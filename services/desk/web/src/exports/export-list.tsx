import './export-list.css';
import { Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Query } from '../api/call.js';
import { download, type Arrived } from '../api/download.js';
import { problemText, readableProblem } from '../api/problem-text.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Icon } from '../shell/icons.js';
import { toast } from '../shell/toaster.js';
import { exportText } from './export-text.js';

interface ExportListProps {
  readonly path: string;
  readonly query: Query;
  /** Whether what citizens wrote can be asked for. */
  readonly mayHaveTexts?: boolean;
}

/** The list of a filter as a file, however long: what has come so far is shown while it comes. */
export function ExportList({ path, query, mayHaveTexts = false }: ExportListProps) {
  const texts = useText(exportText);
  const problems = useText(problemText);
  const language = useLanguage();
  const [withTexts, setWithTexts] = useState(false);
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const stopping = useRef(new AbortController());
  const taking = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      const asked = { ...query, format, ...(withTexts ? { texts: 'true' } : {}) };
      return download({ path, query: asked, signal, onProgress: setArrived });
    },
    onSuccess: () => {
      toast('done', texts.done);
    },
    onError: (problem) => {
      if (problem instanceof DOMException) return;
      toast('trouble', `${texts.failed} ${readableProblem(problem, problems).sentence}`);
    },
    onSettled: () => {
      setArrived(null);
    },
  });
  const kilobytes = `${count(Math.ceil((arrived?.bytes ?? 0) / 1024), language)} kB`;
  const rows = arrived?.rows ?? null;
  return (
    <div role="group" aria-label={texts.group} className="export-list not-printed">
      {mayHaveTexts && (
        <Checkbox
          size="xs"
          label={texts.withTexts}
          description={withTexts ? texts.withTextsHint : undefined}
          checked={withTexts}
          onChange={(event) => {
            setWithTexts(event.currentTarget.checked);
          }}
        />
      )}
      {taking.isPending ? (
        <>
          <span role="status">{texts.arrived(kilobytes, rows === null ? null : count(rows, language))}</span>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => {
              stopping.current.abort();
            }}
          >
            {texts.stop}
          </Button>
        </>
      ) : (
        (['csv', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            leftSection={<Icon name="download" />}
            onClick={() => {
              taking.mutate(format);
            }}
          >
            {texts[format]}
          </Button>
        ))
      )}
    </div>
  );
}
