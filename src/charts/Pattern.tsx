/** The pattern that goes with a use of chips wherever its hue does: stripes, dots, upright bars; slanted for the rest. */
export function Pattern({ id, name, stroke }: { id: string; name: string; stroke: string }) {
  const style = { stroke, strokeWidth: 1.25, fill: stroke, opacity: 0.55 };
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <g style={style}>{drawing(name)}</g>
    </pattern>
  );
}

function drawing(name: string) {
  switch (name) {
    case 'cloud':
      return <path d="M0 2H8M0 6H8" />;
    case 'products':
      return (
        <>
          <circle cx="2" cy="2" r="0.9" />
          <circle cx="6" cy="6" r="0.9" />
        </>
      );
    case 'research':
      return <path d="M2 0V8M6 0V8" />;
    default:
      return <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" />;
  }
}
