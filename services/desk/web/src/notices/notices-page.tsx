import '../directory/directory.css';
import '../rules/rules.css';
import './notices.css';
import type { SpokenLanguage } from '#libs/contracts';
import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listTemplates, type Channel, type TemplateLine } from '../api/notices.js';
import { useNow } from '../clock.js';
import { count, dayInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Failure } from '../shell/failure.js';
import { PageHead } from '../shell/page-head.js';
import { noticesText, type NoticesText } from './notices-text.js';
import { TemplateForm } from './template-form.js';
import { templateNames } from './template-names.js';
import { WrittenTemplate } from './template-row.js';

/** The words of notices are data: officials change them here, from a day on, and a second one approves. */
export function NoticesPage() {
  const texts = useText(noticesText);
  const [channel, setChannel] = useState<Channel>('sms');
  const [language, setLanguage] = useState<SpokenLanguage>('id');
  const listed = useQuery({ queryKey: ['notice-templates'], queryFn: ({ signal }) => listTemplates(signal) });
  const shown = listed.data?.items.filter((one) => one.channel === channel && one.language === language) ?? [];
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <PageHead title={texts.title} hint={texts.hint} />
      <section className="panel panel-pad" aria-labelledby="templates">
        <h2 id="templates">{texts.templates}</h2>
        <div className="notice-choice">
          <NativeSelect
            label={texts.channel}
            value={channel}
            data={(['sms', 'text'] as const).map((value) => ({ value, label: texts.channels[value] }))}
            onChange={(event) => {
              setChannel(event.currentTarget.value === 'sms' ? 'sms' : 'text');
            }}
          />
          <NativeSelect
            label={texts.language}
            value={language}
            data={languagesOf(texts).map((value) => ({ value, label: texts.languages[value] }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setLanguage(languagesOf(texts).find((one) => one === value) ?? 'id');
            }}
          />
        </div>
        {listed.isPending && <Skeleton height={480} />}
        {listed.isError && <Failure problem={listed.error} />}
        <ol className="rule-list">
          {shown.map((line) => (
            <TemplateItem key={`${line.key}/${line.channel}/${line.language}`} line={line} />
          ))}
        </ol>
      </section>
    </>
  );
}

const languagesOf = ({ languages }: NoticesText) => Object.keys(languages) as SpokenLanguage[];

function stateOf({ language, inForceIn, builtIn }: TemplateLine, texts: NoticesText): string {
  if (inForceIn !== language) return texts.insteadIn(texts.languages[inForceIn]);
  return builtIn ? texts.builtIn : texts.own;
}

function TemplateItem({ line }: { line: TemplateLine }) {
  const texts = useText(noticesText);
  const language = useLanguage();
  const today = dayInCapital(useNow());
  const [changing, setChanging] = useState(false);
  const name = useText(templateNames)[line.key] ?? line.key;
  const rows = line.rows.filter(({ state }) => state !== 'retired');
  return (
    <li className="rule">
      <div className="rule-head">
        <strong>{name}</strong>
        <span className="quiet">
          {stateOf(line, texts)} · {texts.saidLately(count(line.saidLately, language))}
        </span>
      </div>
      <p className="notice-words">{line.inForce}</p>
      {rows.length > 0 && (
        <ol className="notice-rows">
          {rows.map((row) => (
            <WrittenTemplate key={row.id} row={row} name={name} />
          ))}
        </ol>
      )}
      {changing ? (
        <TemplateForm
          {...{ line, today }}
          onDone={() => {
            setChanging(false);
          }}
        />
      ) : (
        <div className="rule-deeds">
          <Button
            size="xs"
            variant="default"
            aria-label={texts.changeOf(name)}
            onClick={() => {
              setChanging(true);
            }}
          >
            {texts.change}
          </Button>
        </div>
      )}
    </li>
  );
}
