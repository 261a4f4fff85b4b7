import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listRules, type Rule } from '../api/rules.js';
import { useText } from '../language/language.js';
import { Empty } from '../shell/empty.js';
import { Failure } from '../shell/failure.js';
import { RuleForm } from './rule-form.js';
import { RuleItem } from './rule-item.js';
import { rulesText } from './rules-text.js';

/** What officials have decreed, in the order in which it is asked. */
export function RulesSection() {
  const texts = useText(rulesText);
  const [writing, setWriting] = useState<Rule | 'new' | null>(null);
  const [withPast, setWithPast] = useState(false);
  const rules = useQuery({ queryKey: ['rules'], queryFn: ({ signal }) => listRules(signal) });
  const all = rules.data?.rules ?? [];
  const shown = withPast ? all : all.filter(({ standing }) => standing !== 'past');

  return (
    <section className="panel panel-pad rules-section" aria-labelledby="rules">
      <div className="page-head">
        <div>
          <h2 id="rules">{texts.title}</h2>
          <p className="quiet flush">{texts.hint}</p>
        </div>
        {writing === null && (
          <Button
            onClick={() => {
              setWriting('new');
            }}
          >
            {texts.write}
          </Button>
        )}
      </div>
      {rules.isError && <Failure problem={rules.error} />}
      {rules.isPending && <Skeleton height={120} />}
      {writing !== null && (
        <RuleForm
          key={writing === 'new' ? 'new' : writing.id}
          rule={writing === 'new' ? null : writing}
          onDone={() => {
            setWriting(null);
          }}
        />
      )}
      {rules.isSuccess && shown.length === 0 && writing === null && (
        <Empty title={texts.empty} hint={texts.emptyHint} />
      )}
      <ol className="rule-list">
        {shown.map((rule) => (
          <RuleItem
            key={`${rule.id} ${rule.version}`}
            rule={rule}
            findings={(rules.data?.findings ?? []).filter((one) => one.rule === rule.id && rule.standing !== 'past')}
            nameOf={(id) => all.find((one) => one.id === id)?.name ?? id}
            onRewrite={() => {
              setWriting(rule);
            }}
          />
        ))}
      </ol>
      {all.some(({ standing }) => standing === 'past') && (
        <Button
          mt="md"
          variant="subtle"
          onClick={() => {
            setWithPast(!withPast);
          }}
        >
          {withPast ? texts.hidePast : texts.showPast}
        </Button>
      )}
    </section>
  );
}
