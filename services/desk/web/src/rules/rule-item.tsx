import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { approveRule, undoRule, type Finding, type Rule } from '../api/rules.js';
import { dateTime } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { vocabularyText } from '../language/vocabulary-text.js';
import { useStaff } from '../session/signed-in.js';
import { Failure } from '../shell/failure.js';
import { RuleSimulation } from './rule-simulation.js';
import { rulesText } from './rules-text.js';

interface RuleItemProps {
  readonly rule: Rule;
  readonly findings: readonly Finding[];
  readonly nameOf: (id: string) => string;
  readonly onRewrite: () => void;
}

export function RuleItem({ rule, findings, nameOf, onRewrite }: RuleItemProps) {
  const texts = useText(rulesText);
  const words = useText(vocabularyText);
  const language = useLanguage();
  const me = useStaff();
  const client = useQueryClient();
  const keep = (rules: unknown) => {
    client.setQueryData(['rules'], rules);
  };
  const approve = useMutation({ mutationFn: () => approveRule(rule.id, new Date().toISOString()), onSuccess: keep });
  const undo = useMutation({ mutationFn: () => undoRule(rule.id), onSuccess: keep });
  const { services, places, words: phrases, doors, classes } = rule.conditions;
  const conditions = [
    [texts.services, services.join(', ')],
    [texts.places, places.join(', ')],
    [texts.words, phrases.join('; ')],
    [texts.doors, doors.map((one) => words.door[one]).join(', ')],
    [texts.classes, classes.map((one) => words.complaintClass[one]).join(', ')],
  ].filter(([, value]) => value !== '');

  return (
    <li className={rule.standing === 'past' ? 'rule rule-past' : 'rule'}>
      <div className="rule-head">
        <strong>
          {rule.position}. {rule.name}
        </strong>
        <span className="quiet">
          {texts.version(rule.version)} · {texts.standings[rule.standing]}
          {rule.activeFrom !== null && ` · ${texts.from(dateTime(rule.activeFrom, language))}`}
          {rule.activeTo !== null && ` · ${texts.to(dateTime(rule.activeTo, language))}`}
        </span>
      </div>
      <p>
        {conditions.map(([what, value]) => `${what ?? ''}: ${value ?? ''}`).join(' · ')} →{' '}
        <strong>{rule.ownerName}</strong>
      </p>
      {findings.map((finding) => (
        <p key={finding.kind + (finding.because ?? finding.with ?? '')} className="rule-finding">
          {texts.findings[finding.kind](nameOf(finding.because ?? finding.with ?? ''))}
        </p>
      ))}
      {approve.isError && <Failure problem={approve.error} />}
      {undo.isError && <Failure problem={undo.error} />}
      {rule.standing === 'draft' && <RuleSimulation rule={rule} />}
      {rule.standing !== 'past' && (
        <div className="rule-deeds">
          {rule.standing === 'draft' && rule.writtenBy !== me.id && (
            <Button
              loading={approve.isPending}
              onClick={() => {
                approve.mutate();
              }}
            >
              {texts.approve}
            </Button>
          )}
          {rule.standing === 'draft' && rule.writtenBy === me.id && <span className="quiet">{texts.needsAnother}</span>}
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
            {rule.standing === 'draft' ? texts.discard : texts.undo}
          </Button>
        </div>
      )}
    </li>
  );
}
