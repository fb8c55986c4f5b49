/**
 * Does `count` pieces of work, at most `workers` at a time, and returns their results in order. Rejects as the first piece
 * that does; those under way then are for the caller's signal to stop.
 */
export async function spread<Result>(
  count: number,
  workers: number,
  piece: (index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      results[index] = await piece(index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(workers, count) }, lane));
  return results;
}
