import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { undoRule, type Finding, type Rule } from '../api/rules.js';
import { timeInCapital } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { ApproveRule } from './approve-rule.js';
import { RuleSimulation } from './rule-simulation.js';
import { rulesText } from './rules-text.js';

interface RuleItemProps {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  readonly nameOf: (id: string) => string;
  readonly onRewrite: () => void;
}

/** One version of a rule, as a sentence, and what can be done with it. */
export function RuleItem({ rule, findings, nameOf, onRewrite }: RuleItemProps) {
  const texts = useText(rulesText);
  const language = useLanguage();
  const me = useStaff();
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoRule(rule),
    onSuccess: (rules) => {
      client.setQueryData(['rules'], rules);
    },
  });
  const isDraft = rule.standing === 'draft';
  const isMine = rule.writtenBy === me.id;
  const whose = (id: string) => (id === me.id ? texts.you : texts.another);

  return (
    <li className={rule.standing === 'past' ? 'rule rule-past' : 'rule'}>
      <div className="rule-head">
        <strong>
          {rule.position}. {rule.name}
        </strong>
        <span className={`rule-standing rule-${rule.standing}`}>{texts.standings[rule.standing]}</span>
      </div>
      <RuleSentence rule={rule} />
      <p className="quiet">
        {[
          texts.version(rule.version),
          texts.writtenBy(whose(rule.writtenBy)),
          rule.approvedBy !== null && texts.approvedBy(whose(rule.approvedBy)),
          rule.activeFrom !== null && texts.from(timeInCapital(rule.activeFrom, language)),
          rule.activeTo !== null && texts.to(timeInCapital(rule.activeTo, language)),
          rule.undoneBy !== null && texts.undoneBy(whose(rule.undoneBy)),
        ]
          .filter((part) => part !== false)
          .join(' · ')}
      </p>
      {findings.map((finding) => (
        <p key={finding.kind + (finding.because ?? finding.with ?? '')} className="rule-finding">
          {texts.findings[finding.kind](nameOf(finding.because ?? finding.with ?? ''))}
        </p>
      ))}
      {isDraft && <RuleSimulation rule={rule} />}
      {isDraft && !isMine && <ApproveRule rule={rule} />}
      {isDraft && isMine && <p className="quiet">{texts.needsAnother}</p>}
      {undo.isError && <Failure problem={undo.error} />}
      {rule.standing !== 'past' && (
        <div className="rule-deeds">
          <Button variant="default" onClick={onRewrite}>
            {texts.rewrite}
          </Button>
          <Button
            variant="default"
            loading={undo.isPending}
            onClick={() => {
              undo.mutate();
            }}
          >
            {isDraft ? texts.discard : texts.undo}
          </Button>
        </div>
      )}
    </li>
  );
}

/** If … and … then …, by the names of things. */
function RuleSentence({ rule }: { rule: Rule }) {
  const texts = useText(rulesText);
  const words = useText(vocabularyText);
  const { services, places, words: phrases, doors, classes } = rule.conditions;
  const { owner, others } = rule;
  const nameOf = (code: string) => rule.names[code] ?? code;
  const named = (codes: readonly string[]) => codes.map(nameOf);
  const conditions = [
    [texts.services, named(services)],
    [texts.places, named(places)],
    [texts.words, phrases.map((one) => `“${one}”`)],
    [texts.doors, doors.map((one) => words.door[one])],
    [texts.classes, classes.map((one) => words.complaintClass[one])],
  ] as const;
  return (
    <p>
      <strong>{texts.if}</strong>{' '}
      {conditions
        .filter(([, any]) => any.length > 0)
        .map(([what, any]) => `${what.toLocaleLowerCase()} = ${any.join(texts.or)}`)
        .join(texts.and)}
      , <strong>{texts.then}</strong>{' '}
      <strong className="rule-owner">
        {texts.becomes[rule.outcome](owner === null ? '' : nameOf(owner), others.map(nameOf))}
      </strong>
      .
    </p>
  );
}
