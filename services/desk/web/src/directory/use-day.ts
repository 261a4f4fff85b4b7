import { useNow } from '../clock.js';
import { dayInCapital } from '../language/dates.js';
import { useAddress } from '../shell/use-address.js';

/** The day as of which the directory is shown, kept in the address; today where none is chosen. */
export function useDay() {
  const { params, set } = useAddress();
  const today = dayInCapital(useNow());
  const chosen = params.get('on') ?? '';
  const on = /^\d{4}-\d{2}-\d{2}$/.test(chosen) ? chosen : today;

  return {
    on,
    today,
    /** For links that stay on that day. */
    search: on === today ? '' : `?on=${on}`,
    choose: (day: string) => {
      set('on', day === today ? '' : day);
    },
  };
}
