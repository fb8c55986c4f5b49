/**
 * Heights for labels that want to stand at `wanted` (pixels from the top), at least `gap` apart and between `low` and
 * `high`: neighbours that are too close are pushed apart evenly, in the order they are in.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  // Clusters of labels that touch; a cluster stands around the mean of what its members want.
  const clusters: { members: number[]; middle: number }[] = [];
  for (const { y, i } of order) {
    clusters.push({ members: [i], middle: y });
    while (clusters.length > 1 && touches(clusters.at(-2)!, clusters.at(-1)!, gap)) merge(clusters, wanted);
    const last = clusters.at(-1)!;
    last.middle = within(last, gap, low, high);
  }
  for (let k = clusters.length - 1; k > 0; k--) {
    const [above, below] = [clusters[k - 1]!, clusters[k]!];
    above.middle = Math.min(above.middle, below.middle - reach(above, gap) - reach(below, gap));
  }
  const placed = Array.from(wanted);
  for (const { members, middle } of clusters) {
    members.forEach((i, k) => {
      placed[i] = middle + (k - (members.length - 1) / 2) * gap;
    });
  }
  return placed;
}

type Cluster = { members: number[]; middle: number };

/** Half a cluster's height, and half a gap of air. */
function reach({ members }: Cluster, gap: number): number {
  return (members.length * gap) / 2;
}

function touches(above: Cluster, below: Cluster, gap: number): boolean {
  return below.middle - reach(below, gap) < above.middle + reach(above, gap);
}

function merge(clusters: Cluster[], wanted: readonly number[]): void {
  const below = clusters.pop()!;
  const above = clusters.at(-1)!;
  above.members.push(...below.members);
  above.middle = above.members.reduce((sum, i) => sum + wanted[i]!, 0) / above.members.length;
}

function within(cluster: Cluster, gap: number, low: number, high: number): number {
  const half = reach(cluster, gap) - gap / 2;
  return Math.max(low + half, Math.min(high - half, cluster.middle));
}
