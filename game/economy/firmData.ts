import type { Deal } from './decision.ts';
import type { FirmId, LineId, Release, SegmentId } from './names.ts';

/**
 * A role as data: what makes one firm differ from another. The rules are the same for all and never ask for an id.
 * kGPU = thousand H100-equivalents, money $ million, quality in frontier-months.
 */
export interface FirmData {
  id: FirmId;
  /** Leases chips (true) or owns them. */
  leases: boolean;
  /** The segment each line sells to. */
  segment: Record<LineId, SegmentId>;
  /** This firm's part in the chip deal. */
  dealPart: 'buyer' | 'seller' | null;
  /** Releases of the two replayed quarters before the game. */
  openingReleases: readonly [Release, Release];

  /** Chips at t = -2, kGPU. */
  fleet: number;
  /** Factor on the fleet (not on what is ordered) when the game begins. */
  fleetFactor: number;
  /** Part of the fleet due in each of the coming quarters at t = -2. */
  pipelineShare: number;
  /** Cash at the first quarter, $ million. */
  cash: number;
  quality: { newest: number; external: number };
  customers: Record<LineId, number>;
  /** Odds that a served customer stays with an average offer. */
  loyalty: Record<LineId, number>;
  /** Utility of the offer beside the model's quality: the harness, distribution, habit. */
  integration: Record<LineId, number>;
  /** List price of business products as a multiple of the external price (1 where nothing sells to business). */
  productMarkup: number;
  /** $ million a quarter per unit of consumer service (0 where nothing sells to consumers). */
  consumerYield: number;
  researchSkill: number;
  /** Advertising revenue that AI can lift, $ million a quarter at t = -2; 0 for firms without. */
  adsCore: number;
  nonGpuCloudRevenue: number;
  nonGpuCloudGrowth: number;
  /** People and overhead, $ million a quarter at t = 0. */
  people: number;
  /** Whole cloud revenue of t = -6 to -3, $ million. */
  cloudHistory: readonly [number, number, number, number];
  /** What the firm did before the game, percents and tenths as in a decision; orderShare of its own fleet. */
  opening: { cloud: number; products: number; safeguards: number; price: number; orderShare: number };
  /** Targets of the rule plan. */
  rule: { research: number; releaseGap: number; order: number; deal: Deal };
}
