/** Whether somebody meant this command word: the word itself, or one letter left out, added, changed or swapped. */
export function nearly(typed: string, command: string): boolean {
  if (typed === command) return true;
  if (Math.abs(typed.length - command.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === command[start]) start += 1;
  const [left, right] = [typed.slice(start), command.slice(start)];
  return (
    left.slice(1) === right.slice(1) || left === right.slice(1) || left.slice(1) === right || swapped(left) === right
  );
}

/** With its first two letters in each other's place. */
const swapped = (text: string) => text.slice(1, 2) + text.slice(0, 1) + text.slice(2);
