import { useSearchParams } from 'react-router';

/**
 * What a page keeps in its address, and how a part of it is changed. A change starts from where the address stands, not
 * from what was drawn last: on a slow machine a second choice comes before the first is drawn, and would undo it.
 */
export function useAddress() {
  const [params, setParams] = useSearchParams();
  const change = (changed: (now: URLSearchParams) => URLSearchParams) => {
    setParams(changed(new URLSearchParams(window.location.search)), { replace: true, preventScrollReset: true });
  };
  /** Sets one parameter, or takes it out where there is nothing to say. */
  const set = (name: string, value: string) => {
    change((now) => {
      if (value === '') now.delete(name);
      else now.set(name, value);
      return now;
    });
  };
  return { params, change, set };
}
