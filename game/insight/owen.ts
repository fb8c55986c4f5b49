/**
 * Owen value of a game whose players come in groups (G. Owen, Values of games with a priori unions, 1977): the Shapley
 * value applied twice, first to the groups and then within each. What all players together are worth beyond nobody is
 * shared out without remainder; who changes nothing gets 0; who changes the same, in the same group, gets the same; what
 * a group gets is the group's Shapley value. It needs far fewer coalitions than a Shapley value over all players.
 *
 * Players are bits 0 to 30 of a coalition. `worth` may have several figures, each shared out alike; it is asked once for
 * each coalition that counts. Returns the figures of each player, in the order of their bits.
 */
export function owenValues(
  groups: readonly (readonly number[])[],
  worth: (coalition: number) => readonly number[],
): number[][] {
  const known = new Map<number, readonly number[]>();
  const worthOf = (coalition: number) => {
    const found = known.get(coalition) ?? worth(coalition);
    known.set(coalition, found);
    return found;
  };
  const present = groups.filter((group) => group.length > 0);
  const masks = present.map(maskOf);
  const values: number[][] = [];
  present.forEach((group, g) => {
    const outside = coalitionsOf(masks.filter((_, other) => other !== g));
    for (const player of group) {
      const mates = coalitionsOf(group.filter((mate) => mate !== player).map((mate) => 1 << mate));
      const figures = worthOf(0).map(() => 0);
      for (const others of outside) {
        for (const within of mates) {
          const weight = others.weight * within.weight;
          const without = worthOf(others.mask | within.mask);
          const joined = worthOf(others.mask | within.mask | (1 << player));
          for (let i = 0; i < figures.length; i += 1) figures[i]! += weight * (joined[i]! - without[i]!);
        }
      }
      values[player] = figures;
    }
  });
  return values;
}

/** A coalition and the chance that, in a random order of all, exactly its members come before a given other one. */
interface Weighted {
  mask: number;
  weight: number;
}

function coalitionsOf(members: readonly number[]): Weighted[] {
  const all: Weighted[] = [];
  for (let chosen = 0; chosen < 1 << members.length; chosen += 1) {
    let mask = 0;
    let size = 0;
    members.forEach((member, i) => {
      if ((chosen & (1 << i)) === 0) return;
      mask |= member;
      size += 1;
    });
    all.push({ mask, weight: shapleyWeight(size, members.length + 1) });
  }
  return all;
}

/** size! (players - size - 1)! / players! */
function shapleyWeight(size: number, players: number): number {
  return (factorial(size) * factorial(players - size - 1)) / factorial(players);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function maskOf(group: readonly number[]): number {
  return group.reduce((mask, player) => mask | (1 << player), 0);
}
