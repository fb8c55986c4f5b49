interface TimelineProps {
  quarters: number;
  /** Quarters already played. */
  played: number;
}

/** One cell per quarter, under the head. The heading says the same in words. */
export function Timeline({ quarters, played }: TimelineProps) {
  return (
    <div class="timeline" aria-hidden="true">
      {Array.from({ length: quarters }, (_, quarter) => (
        <i key={quarter} class={quarter < played ? 'played' : quarter === played ? 'now' : ''} />
      ))}
    </div>
  );
}
