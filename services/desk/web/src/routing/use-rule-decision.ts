import { useQuery } from '@tanstack/react-query';
import { listDecisions, type Decision } from '../api/decisions.js';

/** The last decision that the rules made by themselves; undefined while it is not known, or is nobody's to see. */
export function useRuleDecision(complaintId: string): Decision | undefined {
  const { data } = useQuery({
    queryKey: ['decisions', complaintId],
    queryFn: ({ signal }) => listDecisions(complaintId, signal),
    // A case is worked on without it, too.
    retry: false,
  });
  const byRules = ({ decidedBy, reason }: Decision) => decidedBy === null && reason.rule !== 'handed-back';
  return data?.items.findLast(byRules);
}
