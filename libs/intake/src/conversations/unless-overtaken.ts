import { classify } from '#libs/messaging';

const attempts = 3;

/** Does it again when somebody else was quicker, or stood in the way: on a second look what they did is there. */
export async function unlessOvertaken<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (classify(error) !== 'conflict' || attempt === attempts) throw error;
    }
  }
}
