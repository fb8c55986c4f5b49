/**
 * The colours of the campus, as data: one table per theme, exact to look.md.
 *
 * Five hues have one meaning each, whatever the theme. A hue has a `text` tone (type, tips of shadows),
 * a `fill` tone, a `deep` tone (the dark face of a box, outlines of a fill), a `tint` (the lit face) and a
 * `wash` (floor). Every hue is always drawn with a pattern or a shape too, so nothing depends on colour alone.
 */

export type ThemeId = 'day' | 'night' | 'contrast';

export interface Hue {
  /** Type and tips of shadows: 4.5:1 or more on panel, land and sea. */
  readonly text: string;
  readonly fill: string;
  /** Dark face and outline of a fill. */
  readonly deep: string;
  /** Lit face. */
  readonly tint: string;
  /** Floor of an empty plot. */
  readonly wash: string;
}

export interface Palette {
  readonly id: ThemeId;
  readonly panel: string;
  readonly paper: string;
  readonly land: string;
  readonly sea: string;
  readonly sky: string;
  readonly concrete: string;
  readonly ink: string;
  readonly ink2: string;
  /** Outline of controls and of empty plots. */
  readonly outline: string;
  /** Rivals' silhouettes on the sky, and their lit windows. */
  readonly far: string;
  readonly farWindow: string;
  readonly hill: string;
  readonly wave: string;
  readonly field: string;
  readonly furrow: string;
  /** Sides of slabs and quays: concrete seen against the light. */
  readonly slab: string;
  readonly wall: string;
  /** The wall of a house in the shade. */
  readonly shade: string;
  /** Hatching of a shadow: dark line, ground between lines, lighter ground of an estimate, dollar lines. */
  readonly hatch: string;
  readonly hatchGround: string;
  readonly estimateGround: string;
  readonly hatchGap: string;
  /** Light sleepers of the railway and the road surface. */
  readonly rail: string;
  readonly road: string;
  readonly sun: string;
  readonly cloud: Hue;
  readonly products: Hue;
  readonly research: Hue;
  /** Exposure and distillers. */
  readonly exposure: Hue;
  readonly customers: Hue;
}

export const day: Palette = {
  id: 'day',
  panel: '#F8F7EC',
  paper: '#EDEEDD',
  land: '#D3DCBA',
  sea: '#BAD4D0',
  sky: '#F1E7C9',
  concrete: '#EFEBDB',
  ink: '#1B2A2D',
  ink2: '#46565A',
  outline: '#6C786C',
  far: '#76836F',
  farWindow: '#F1E7C9',
  hill: '#C3C9B4',
  wave: '#94B8B7',
  field: '#C4D0A6',
  furrow: '#B0C08C',
  slab: '#B5AE96',
  wall: '#FBF8EC',
  shade: '#D0CAB4',
  hatch: '#455050',
  hatchGround: '#969A92',
  estimateGround: '#C4C5BA',
  hatchGap: '#EFEBDB',
  rail: '#F8F7EC',
  road: '#EDEEDD',
  sun: '#F0B43C',
  cloud: { text: '#0A566C', fill: '#2F8CA4', deep: '#0A566C', tint: '#A7D2DA', wash: '#D5E2DA' },
  products: { text: '#804B00', fill: '#DB9720', deep: '#804B00', tint: '#F6DA98', wash: '#F1E5C3' },
  research: { text: '#A02B1F', fill: '#D45B45', deep: '#A02B1F', tint: '#F2B9A8', wash: '#EFDAC9' },
  exposure: { text: '#5C3070', fill: '#8A5BA1', deep: '#5C3070', tint: '#CDB6D8', wash: '#E8DEE6' },
  customers: { text: '#305C26', fill: '#6B9850', deep: '#305C26', tint: '#A9C496', wash: '#DCE6CC' },
};

export const night: Palette = {
  id: 'night',
  panel: '#1C2B32',
  paper: '#16232A',
  land: '#24372F',
  sea: '#14242E',
  sky: '#22323C',
  concrete: '#4A5A58',
  ink: '#F3EBD6',
  ink2: '#BFC4B4',
  outline: '#8E9A94',
  far: '#71868A',
  farWindow: '#F3EBD6',
  hill: '#2B3F45',
  wave: '#34505C',
  field: '#2B4037',
  furrow: '#3A5246',
  slab: '#35464A',
  wall: '#5B6C69',
  shade: '#7F8A80',
  hatch: '#16232A',
  hatchGround: '#33413F',
  estimateGround: '#3F4E4C',
  hatchGap: '#5E6E6B',
  rail: '#16232A',
  road: '#16232A',
  sun: '#F3EBD6',
  cloud: { text: '#7FD0E2', fill: '#3F97AE', deep: '#17505F', tint: '#8FDDEC', wash: '#5A7578' },
  products: { text: '#F5BE55', fill: '#C98618', deep: '#6E4708', tint: '#FFD98A', wash: '#6F6A52' },
  research: { text: '#F79A84', fill: '#C9523D', deep: '#7A2A1F', tint: '#FFB9A6', wash: '#6E615C' },
  exposure: { text: '#D3AEE6', fill: '#8D62A6', deep: '#4A2C5C', tint: '#D3AEE6', wash: '#4E4A5A' },
  customers: { text: '#A6D48A', fill: '#5F8D47', deep: '#2B4A20', tint: '#A6D48A', wash: '#3C5040' },
};

export const contrast: Palette = {
  id: 'contrast',
  panel: '#FFFFFF',
  paper: '#FFFFFF',
  land: '#FFFFFF',
  sea: '#E4F1F2',
  sky: '#FFFFFF',
  concrete: '#FFFFFF',
  ink: '#000000',
  ink2: '#1A1A1A',
  outline: '#000000',
  far: '#858585',
  farWindow: '#FFFFFF',
  hill: '#DDDDDD',
  wave: '#6F8F94',
  field: '#F1F1F1',
  furrow: '#C9C9C9',
  slab: '#8A8A8A',
  wall: '#FFFFFF',
  shade: '#949494',
  hatch: '#262626',
  hatchGround: '#9A9A9A',
  estimateGround: '#D0D0D0',
  hatchGap: '#FFFFFF',
  rail: '#FFFFFF',
  road: '#FFFFFF',
  sun: '#FFFFFF',
  cloud: { text: '#00384A', fill: '#005A75', deep: '#00384A', tint: '#BFE6EE', wash: '#E9F6F9' },
  products: { text: '#5A3300', fill: '#9A5E00', deep: '#5A3300', tint: '#FFE3A6', wash: '#FFF5E0' },
  research: { text: '#7D150B', fill: '#A82818', deep: '#7D150B', tint: '#FFD0C4', wash: '#FFEFEA' },
  exposure: { text: '#41185A', fill: '#5C2D78', deep: '#41185A', tint: '#E2CDEE', wash: '#F5EDFA' },
  customers: { text: '#1F4416', fill: '#2F5E22', deep: '#1F4416', tint: '#BFE0B2', wash: '#EDF7E9' },
};

/** Every theme by its name. */
export const palettes: Readonly<Record<ThemeId, Palette>> = { day, night, contrast };

/** Halls borrow their hue by name. */
export type HallId = 'cloud' | 'products' | 'research';
