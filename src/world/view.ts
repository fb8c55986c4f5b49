/**
 * CampusView: everything the picture shows, as plain numbers in the units of the model.
 *
 * The picture draws from this alone, so it can show a live plan, a replay, or one of two histories with the
 * same drawing. How numbers become counts (racks, figures, gulls) is decided in `counts.ts`, never here.
 */
import type { HallId } from '../../assets/art/palette.ts';

export type { HallId };

/** The campuses that can be drawn: one composition each. */
export type RoleId = 'hyperscaler' | 'lab' | 'ads';

/** The two halls that serve customers, each with its own road. */
export type LineId = 'cloud' | 'products';

/** The five stops of the railway, in order. */
export type ReleaseStop = 'hold' | 'preview' | 'products' | 'api' | 'open';

/** Open-weights distillers, told apart by the shape of a wing. */
export type DistillerId = 'fast' | 'middle' | 'slow';

export interface HallView {
  /** Name on the sign. */
  readonly name: string;
  /** kGPU (thousand GPUs) by the plan on the desk. */
  readonly gpus: number;
  /** kGPU last quarter; the difference is drawn as arriving racks or leaving plots. */
  readonly gpusBefore: number;
  /** $ an hour that one more GPU earns here, at once or, as an `estimate`, in the long run; null in a line that is not open. */
  readonly shadow: number | null;
  /** The shadow is a long-run estimate, and dashed: research earns nothing at once. */
  readonly estimate?: boolean;
  /** A line that is not open yet: the hall is an empty lot. */
  readonly closed?: boolean;
}

export interface RoadView {
  /** Name of the customer segment at the end of the road. */
  readonly name: string;
  /** Customers in units of service wanted. */
  readonly customers: number;
  /** Units of service delivered this quarter. */
  readonly served: number;
  /** Percent of calls waiting: 100 * (1 - service level). */
  readonly waiting: number;
}

export interface ShipView {
  /** kGPU aboard. */
  readonly gpus: number;
  /** 1 docks at the end of this quarter, 0 lies at the dock. */
  readonly quartersToGo: number;
  /** Index of the quarter it docks at: tells one ship from another while they sail nearer. */
  readonly arrives: number;
}

export interface RivalView {
  readonly id: string;
  readonly name: string;
  /** Months ahead of open models. */
  readonly monthsAhead: number;
  /** kGPU in use. */
  readonly fleet: number;
}

/** Ids of things that can be pointed at, highlighted or asked about. Rivals are `rival.ID`. */
export type ThingId =
  | HallId
  | 'vault'
  | 'model'
  | 'commons'
  | 'customers.cloud'
  | 'customers.products'
  | 'distillers'
  | 'ships'
  | 'rental'
  | 'core'
  | `rival.${string}`;

export interface CampusView {
  readonly role: RoleId;
  readonly halls: Readonly<Record<HallId, HallView>>;
  readonly vault: {
    /** Months of lead that nobody outside uses yet. */
    readonly heldMonths: number;
    /** Months of lead already in service. */
    readonly inServiceMonths: number;
  };
  readonly release: ReleaseStop;
  readonly roads: Readonly<Record<LineId, RoadView>>;
  /** Months copied from this firm last quarter, by distiller. */
  readonly distillers: Readonly<Record<DistillerId, number>>;
  readonly ships: readonly ShipView[];
  readonly rivals: readonly RivalView[];
  readonly rental: {
    /** $ per GPU-hour. */
    readonly now: number;
    /** Up to four past values, oldest first. */
    readonly past: readonly number[];
  };
  /** $ billion a quarter of advertising that AI lifts; null for firms without any. */
  readonly adsCore: number | null;
}
