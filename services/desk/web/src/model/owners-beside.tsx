import type { Compared, Learning } from '../api/learning.js';
import { count } from '../language/dates.js';
import { useLanguage, useText } from '../language/language.js';
import { Few } from '../shell/few.js';
import { modelText } from './model-text.js';

interface OwnersBesideProps {
  readonly compared: Compared;
  readonly names: Learning['names'];
}

/** For whom it becomes better and for whom worse, and whom it has come to know. */
export function OwnersBeside({ compared, names }: OwnersBesideProps) {
  const texts = useText(modelText);
  const language = useLanguage();
  const number = (value: number) => count(value, language);
  const nameOf = (code: string) => names[code] ?? code;
  const told = (owners: Compared['owners']) =>
    owners.map(({ owner, cases, itself, present }) => ({
      key: owner,
      line: texts.ownerBeside(nameOf(owner), { was: number(present), becomes: number(itself), of: number(cases) }),
    }));
  const named = (codes: readonly string[]) => codes.map((code) => ({ key: code, line: nameOf(code) }));
  const lists = [
    [texts.getBetter, told(compared.owners.filter(({ itself, present }) => itself > present))],
    [texts.getWorse, told(compared.owners.filter(({ itself, present }) => itself < present))],
    [texts.newOwners, named(compared.newOwners)],
    [texts.formerOwners, named(compared.formerOwners)],
  ] as const;
  return (
    <div className="model-lists">
      {lists.map(([title, lines]) =>
        lines.length === 0 ? null : (
          <div key={title}>
            <h3>{title}</h3>
            <Few items={lines} most={6}>
              {(shown) => (
                <ul className="model-named">
                  {shown.map(({ key, line }) => (
                    <li key={key}>{line}</li>
                  ))}
                </ul>
              )}
            </Few>
          </div>
        ),
      )}
    </div>
  );
}
