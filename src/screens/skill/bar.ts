/** Lengths in pixels, from the left: the filled part, the whole of the best plan found, and where the rule's mark stands. */
export interface BarLengths {
  filled: number;
  whole: number;
  mark: number;
}

/** Half the width of the mark, which stays inside. */
const MARK = 2;

/** What a bar of `width` pixels shows of shares of the best plan; whichever is more than all of it makes the bar's length. */
export function barOf({ share, rule }: { share: number; rule: number }, width: number): BarLengths {
  const longest = Math.max(1, share, rule);
  const length = (part: number) => (Math.max(0, part) / longest) * width;
  return {
    filled: length(share),
    whole: length(1),
    mark: Math.min(width - MARK, Math.max(MARK, length(rule))),
  };
}
