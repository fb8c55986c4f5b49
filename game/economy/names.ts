/** The fixed casts of the model. Order matters only for reports and hashes; no rule depends on it. */
export const FIRM_IDS = ['hyperscaler', 'lab', 'ads', 'rivalLab', 'chipCloud'] as const;
export type FirmId = (typeof FIRM_IDS)[number];

/** What a firm sells to: its own applications' users (business, consumers), renters of chips, callers of an API. */
export const SEGMENT_IDS = ['business', 'consumers', 'compute', 'developers'] as const;
export type SegmentId = (typeof SEGMENT_IDS)[number];

/** Makers of open models, by how fast they copy. */
export const DISTILLER_IDS = ['fast', 'middle', 'slow'] as const;
export type DistillerId = (typeof DISTILLER_IDS)[number];

export const SHOCK_IDS = [
  'none',
  'boom',
  'slump',
  'powerDelay',
  'chipShortage',
  'exportControls',
  'openBreakthrough',
  'efficiencyJump',
  'rentalGlut',
  'consumerFad',
] as const;
export type ShockId = (typeof SHOCK_IDS)[number];

/** How far the newest model is let out, each step including the ones before it (except that hold and preview keep the old one in service). */
export const RELEASES = ['hold', 'preview', 'products', 'api', 'open'] as const;
export type Release = (typeof RELEASES)[number];

/** The two lines that serve customers. Research serves none. */
export const LINES = ['cloud', 'products'] as const;
export type LineId = (typeof LINES)[number];

/** The three uses of a GPU. */
export const USES = ['cloud', 'products', 'research'] as const;
export type Use = (typeof USES)[number];
