import type { CampusView, HallId } from '../../src/world/view.ts';

/** A lab's campus with plain figures; tests change what they are about. */
export const sample: CampusView = {
  role: 'lab',
  halls: {
    cloud: { name: 'Cloud', gpus: 356, gpusBefore: 330, shadow: 4.1 },
    products: { name: 'Products', gpus: 265, gpusBefore: 280, shadow: 8.4 },
    research: { name: 'Research', gpus: 397, gpusBefore: 408, shadow: 6.3, estimate: true },
  },
  vault: { heldMonths: 2.5, inServiceMonths: 3 },
  release: 'products',
  roads: {
    cloud: { name: 'Developers', customers: 283, served: 181, waiting: 7 },
    products: { name: 'Businesses', customers: 173, served: 124, waiting: 22.4 },
  },
  distillers: { fast: 0.4, middle: 0.24, slow: 0.06 },
  ships: [
    { gpus: 90, quartersToGo: 1, arrives: 1 },
    { gpus: 139, quartersToGo: 2, arrives: 2 },
  ],
  rivals: [
    { id: 'hyperscaler', name: 'Hyperscaler', monthsAhead: 4.7, fleet: 1906 },
    { id: 'ads', name: 'Ads giant', monthsAhead: 0, fleet: 1900 },
  ],
  rental: { now: 2.83, past: [2, 2.2, 2.4, 2.6] },
  adsCore: null,
};

/** The sample with other kGPU in its halls, now and before. */
export function withGpus(now: Record<HallId, number>, before = now): CampusView {
  const hall = (id: HallId) => ({ ...sample.halls[id], gpus: now[id], gpusBefore: before[id] });
  return { ...sample, halls: { cloud: hall('cloud'), products: hall('products'), research: hall('research') } };
}
