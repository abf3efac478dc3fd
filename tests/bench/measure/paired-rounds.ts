/** Times of one round, in the unit of the benchmark, one per repetition. */
export interface Round {
  readonly control: readonly number[];
  readonly subject: readonly number[];
}

/**
 * Runs both contenders once a round, one right after the other, and swaps who goes first from round to round: what
 * slows the machine for a while, or grows with every round, weighs on both alike.
 */
export async function pairedRounds(
  rounds: number,
  control: (round: number) => Promise<readonly number[]>,
  subject: (round: number) => Promise<readonly number[]>,
): Promise<Round[]> {
  const done: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await control(round);
      done.push({ control: first, subject: await subject(round) });
    } else {
      const first = await subject(round);
      done.push({ subject: first, control: await control(round) });
    }
  }
  return done;
}
