import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { signOut, type Staff } from '../api/session.js';
import { isAllDone, untilAllIsDone } from '../bulk/unfinished.js';
import { forgetDrafts } from '../cases/draft.js';
import { unsubscribe } from '../devices/this-browser.js';
import { useText } from '../language/language.js';
import { Brand } from './brand.js';
import { DeskRooms } from './desk-rooms.js';
import { KeyboardHelp } from './keyboard-help.js';
import { LanguageSwitch } from './language-switch.js';
import { shellText } from './shell-text.js';
import { useShortcuts } from './shortcuts.js';
import { toast } from './toaster.js';

export function DeskBar({ staff }: { staff: Staff }) {
  const texts = useText(shellText);
  const [helping, setHelping] = useState(false);
  const leave = useMutation({
    mutationFn: async () => {
      // What was begun with many cases is sent as the one who began it.
      if (!isAllDone()) toast('done', texts.signOutWaits);
      await untilAllIsDone();
      // What goes wrong there keeps nobody from leaving: the hub hears of it at the next notice.
      await unsubscribe().catch(() => undefined);
      await signOut();
    },
    onSuccess: () => {
      forgetDrafts(sessionStorage);
      // A real page load: nothing of what was read stays in memory.
      window.location.assign('/desk/sign-in?signed-out');
    },
    onError: () => {
      toast('trouble', texts.signOutFailed);
    },
  });
  useShortcuts(
    useMemo(
      () => ({
        '?': () => {
          setHelping(true);
        },
      }),
      [],
    ),
  );

  return (
    <>
      <header className="bar">
        <div className="bar-inner">
          <Link to="/" className="bar-brand">
            <Brand />
          </Link>
          <DeskRooms role={staff.role} />
          <div className="bar-person">
            <span className="bar-who">
              <Link to="/preferences" title={texts.preferences}>
                <strong>{staff.name}</strong>
              </Link>
              <span>{staff.institution.name}</span>
            </span>
            <LanguageSwitch />
            <button
              type="button"
              className="bar-help"
              aria-label={texts.help}
              title={texts.help}
              onClick={() => {
                setHelping(true);
              }}
            >
              ?
            </button>
            <button
              type="button"
              className="bar-leave"
              disabled={leave.isPending}
              onClick={() => {
                leave.mutate();
              }}
            >
              {texts.signOut}
            </button>
          </div>
        </div>
      </header>
      {helping && (
        <KeyboardHelp
          onClose={() => {
            setHelping(false);
          }}
        />
      )}
    </>
  );
}
