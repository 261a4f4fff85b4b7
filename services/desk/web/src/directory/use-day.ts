import { useSearchParams } from 'react-router';
import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';

/** The day as of which the directory is shown, kept in the address; today where none is chosen. */
export function useDay() {
  const [params, setParams] = useSearchParams();
  const today = dayInCapital(useNow());
  const chosen = params.get('on') ?? '';
  const on = /^\d{4}-\d{2}-\d{2}$/.test(chosen) ? chosen : today;

  return {
    on,
    today,
    /** For links that stay on that day. */
    search: on === today ? '' : `?on=${on}`,
    choose: (day: string) => {
      setParams(
        (former) => {
          const next = new URLSearchParams(former);
          if (day === '' || day === today) next.delete('on');
          else next.set('on', day);
          return next;
        },
        { replace: true },
      );
    },
  };
}
