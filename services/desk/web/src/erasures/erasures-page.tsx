import '../monitor/watch.css';
import './erasures.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { lookBefore } from '../api/erasures.js';
import { WriteField } from '../directory/write-field.js';
import { useLanguage, useText } from '../language/language.js';
import { Shown } from '../monitor/shown.js';
import { PageHead } from '../shell/page-head.js';
import { ComplaintToErase } from './complaint-to-erase.js';
import { ErasedList } from './erased-list.js';
import { erasuresText } from './erasures-text.js';
import { RefusedList } from './refused-list.js';
import { WaitingList } from './waiting-list.js';

/** The right to be forgotten: who asks for it, what it takes, and what was done. */
export function ErasuresPage() {
  const texts = useText(erasuresText);
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const code = params.get('code') ?? '';
  const found = useQuery({
    queryKey: ['erasures', 'of', code, language],
    queryFn: ({ signal }) => lookBefore(code, language, signal),
    enabled: code !== '',
    // A wrong code stays wrong, and the hub counts those who guess.
    retry: false,
    refetchOnWindowFocus: false,
  });
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <div className="erasures">
        <WaitingList />
        <section className="panel panel-pad erasures-part">
          <h2>{texts.find}</h2>
          <FindByCode
            key={code}
            code={code}
            onFind={(typed) => {
              if (typed === code) void found.refetch();
              else setParams({ code: typed });
            }}
          />
          {code !== '' && <Shown query={found}>{(view) => <ComplaintToErase key={view.code} view={view} />}</Shown>}
        </section>
        <RefusedList />
        <ErasedList />
      </div>
    </>
  );
}

function FindByCode({ code, onFind }: { code: string; onFind: (typed: string) => void }) {
  const texts = useText(erasuresText);
  const [typed, setTyped] = useState(code);
  return (
    <form
      className="erasures-find"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onFind(typed.trim());
      }}
    >
      <WriteField {...{ label: texts.code, hint: texts.codeHint, value: typed, most: 20, onWrite: setTyped }} />
      <Button type="submit" variant="default">
        {texts.look}
      </Button>
    </form>
  );
}
