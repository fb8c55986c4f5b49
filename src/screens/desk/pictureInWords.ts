import { kGpu, money, months, percent, perHour } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { CampusView, HallView } from '../../world/view.ts';

/** Every figure of the picture as a sentence. Rivals and the rental price stand in the table beside it. */
export function pictureInWords(view: CampusView): string[] {
  const words = text.desk.picture;
  const halls = (['cloud', 'products', 'research'] as const).map((id) => view.halls[id]);
  const ships = view.ships.map(({ gpus, quartersToGo }) => words.ship(kGpu(gpus), quartersToGo));
  const { fast, middle, slow } = view.distillers;
  return [
    ...halls.flatMap(hallInWords),
    words.vault(months(view.vault.heldMonths), months(view.vault.inServiceMonths)),
    words.model(text.common.releases[view.release]),
    ...(['cloud', 'products'] as const)
      .filter((line) => view.roads[line].customers > 0)
      .map((line) =>
        words.road(view.roads[line].name, text.common.uses[line], percent(view.roads[line].waiting / 100)),
      ),
    words.gulls(months(fast), months(middle), months(slow)),
    ...(ships.length > 0 ? ships : [words.noShips]),
    ...(view.adsCore === null ? [] : [words.core(money(view.adsCore * 1000))]),
  ];
}

function hallInWords({ name, gpus, gpusBefore, shadow, estimate }: HallView): string[] {
  const words = text.desk.picture;
  const change = Math.round(gpus) - Math.round(gpusBefore);
  const moved = change > 0 ? words.arrives(kGpu(change)) : change < 0 ? words.leaves(kGpu(-change)) : '';
  const hall = `${words.hall(name, kGpu(gpus), moved)}.`;
  if (shadow === null) return [hall];
  return [hall, (estimate ? words.isWorth : words.earns)(name, perHour(shadow))];
}
