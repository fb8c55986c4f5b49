import type { FirmId, LineId, Use } from '../economy/names.ts';
import type { Engine } from '../replay/engine.ts';
import type { Played } from '../replay/play.ts';
import type { GameRecord } from '../replay/record.ts';
import { chipDeal } from './claims/chipDeal.ts';
import { cloudGrowth } from './claims/cloudGrowth.ts';
import { consumers } from './claims/consumers.ts';
import { demand } from './claims/demand.ts';
import { distillation } from './claims/distillation.ts';
import { integration } from './claims/integration.ts';
import { opportunityCost } from './claims/opportunityCost.ts';
import { publishing } from './claims/publishing.ts';
import { withholding } from './claims/withholding.ts';
import { finish, type Steps } from './steps.ts';

export type Verdict = 'supports' | 'contradicts' | 'untested';

/** Why a game says nothing about a claim. */
export type Untested =
  /** What the claim is about did not happen in this game. */
  | 'absent'
  /** The difference is within what the game's rounding and rivals' small steps make. */
  | 'tooClose'
  /** Some quarters or figures speak for it and others against. */
  | 'mixed';

/** A figure of the game as it was played and of the same game played otherwise. */
export interface Compared {
  played: number;
  otherwise: number;
}

/** What each claim was measured by. Parts and shares are fractions; money is $ million at quarter 1. */
export interface Evidence {
  /** Serving A costs the value of the B not served, not the cash of one more unit. Means over the game, as parts of the price. */
  opportunityCost: { line: LineId; price: number; cash: number; alternative: number; best: Use };
  /** Every new GPU of two quarters in cloud: growth higher, value lower. Means over all pairs of quarters. */
  cloudGrowth: {
    pairs: number;
    growthHigher: number;
    valueLower: number;
    valueHigher: number;
    growth: number;
    value: number;
  };
  /** A model held back, against the same model by API; `waited`: it was never held, so the game was played holding it. */
  withholding: { waited: boolean; quarters: number[]; value: Compared; copied: Compared; serviceLevel: Compared };
  /** All safeguards up against all down: months that the fast distiller copied, and mean rent, $ per GPU-hour. */
  distillation: { copied: { little: number; much: number }; rent: { little: number; much: number } };
  /** With the chip deal and without it, whichever was played. */
  chipDeal: {
    agreed: boolean;
    seller: FirmId;
    buyerValue: { with: number; without: number };
    sellerValue: { with: number; without: number };
    sellerCloudRevenue: { with: number; without: number };
  };
  /** Weights published and kept, whichever was played; `premium` is the mean one of firms that sell to developers. */
  publishing: {
    published: boolean;
    labs: FirmId[];
    premium: { open: number; kept: number };
    value: { open: number; kept: number };
  };
  /** Without a cloud, serving consumers gives up nothing: parts of what a GPU in products brings in. */
  consumers: { quarters: number; price: number; now: number; longRun: number };
  /** A fifth more fleet at the start against a fifth more loyalty and integration: gains of final value. */
  demand: { value: number; fleet: number; demand: number };
  /** The same model in products and by API: mean premiums over the commodity price, multiples. */
  integration: { quarters: number; products: number; api: number };
}

export type ClaimId = keyof Evidence;

type CheckOf<Id extends ClaimId> = Id extends ClaimId
  ? {
      claim: Id;
      /** Whose numbers these are: the firm asked for, or where the claim is not about such a firm, the rival it fits. */
      about: FirmId;
    } & (
      | { verdict: 'supports' | 'contradicts'; why: null; evidence: Evidence[Id] }
      | { verdict: 'untested'; why: Untested; evidence: Evidence[Id] | null }
    )
  : never;

/** What one game says of one claim of the article. */
export type ClaimCheck = CheckOf<ClaimId>;

/** In the order in which the article argues. */
const CLAIMS = [
  opportunityCost,
  cloudGrowth,
  withholding,
  distillation,
  chipDeal,
  consumers,
  publishing,
  demand,
  integration,
] as const;

/**
 * What this game says of each claim of the article, from the side of `firm`, over the quarters played; nothing before the
 * first. It is for games that are over: what-ifs use the game's own luck, so they tell of quarters to come. Thresholds:
 * docs/insight.md. Throws InputError as playing does.
 */
export function articleOf(engine: Engine, record: GameRecord, played: Played, firm: FirmId): ClaimCheck[] {
  return finish(articleSteps(engine, record, played, firm));
}

/** The same with a pause after each claim, which takes some ten milliseconds. */
export function* articleSteps(engine: Engine, record: GameRecord, played: Played, firm: FirmId): Steps<ClaimCheck[]> {
  const checks: ClaimCheck[] = [];
  if (played.moves.length === 0) return checks;
  for (const check of CLAIMS) {
    checks.push(check({ engine, record, played, firm }));
    yield;
  }
  return checks;
}
