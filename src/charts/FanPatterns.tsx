/** The two hatches of a fan, as the patterns `${id}80` and `${id}50`. */
export function FanPatterns({ id }: { id: string }) {
  return (
    <>
      <pattern id={`${id}80`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path class="fan-hatch" d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
      </pattern>
      <pattern id={`${id}50`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="fan-ground" width="4" height="4" />
        <path class="fan-hatch" d="M0 2H4" />
      </pattern>
    </>
  );
}
