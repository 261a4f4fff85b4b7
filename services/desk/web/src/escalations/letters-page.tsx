import '../monitor/monitor.css';
import '../monitor/watch.css';
import { Link } from 'react-router';
import { useText } from '../language/language.js';
import { useStaff } from '../session/signed-in.js';
import { LetterRegister } from './letter-register.js';
import { lettersText } from './letters-text.js';
import { WarnTheLate } from './warn-the-late.js';

/** The register of warning letters; coordinators write new ones here. */
export function LettersPage() {
  const texts = useText(lettersText);
  const { role } = useStaff();
  return (
    <>
      <title>{`${texts.title} · Salur`}</title>
      <div className="page-head">
        <h1>{texts.title}</h1>
        {role !== 'officer' && (
          <Link to="/letters/words" className="not-printed">
            {texts.words}
          </Link>
        )}
      </div>
      {role !== 'officer' && <WarnTheLate />}
      <LetterRegister />
    </>
  );
}
