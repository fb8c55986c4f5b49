import { placeEnds, type EndLabels } from './endsOf.ts';
import type { Box, Scales } from './scales.ts';

/** Names and last values, each beside the end of its line; a thin leader where the label had to move. */
export function Ends({ ends: labels, scales, box }: { ends: EndLabels; scales: Scales; box: Box }) {
  const right = box.width - box.right;
  const places = placeEnds(labels, scales.y, box.top, box.height - box.bottom);
  return (
    <g class="chart-ends">
      {labels.ends.map(({ name, value, look, at }, i) => {
        const y = places[i]!;
        const end = scales.y(at);
        return (
          <g key={name} style={{ fill: look.stroke }}>
            {Math.abs(y - end) > 6 && <path class="chart-leader" d={`M${right + 5} ${end}L${right + 11} ${y}`} />}
            {labels.twoLines ? (
              <>
                <text x={right + 13} y={y - 3}>
                  {name}
                </text>
                <text x={right + 13} y={y + 14} class="chart-value">
                  {value}
                </text>
              </>
            ) : (
              <text x={right + 13} y={y + 5}>
                {name} <tspan class="chart-value">{value}</tspan>
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
