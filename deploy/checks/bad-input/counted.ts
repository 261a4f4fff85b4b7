/** How often which status, by group: what a long look leaves behind. */
export class Counted {
  private readonly groups = new Map<string, Map<string, number>>();

  add(group: string, status: string, count = 1): void {
    const statuses = this.groups.get(group) ?? new Map<string, number>();
    this.groups.set(group, statuses.set(status, (statuses.get(status) ?? 0) + count));
  }

  /** One line a group, as a table of Markdown has it. */
  toString(): string {
    return [...this.groups]
      .map(([group, statuses]) => {
        const all = [...statuses.values()].reduce((sum, one) => sum + one, 0);
        const each = [...statuses]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([status, count]) => `${status}: ${count}`);
        return `| ${group} | ${all} | ${each.join(', ')} |`;
      })
      .join('\n');
  }
}
