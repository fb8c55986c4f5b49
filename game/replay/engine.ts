import { dealIsOffered } from '../economy/deliveries.ts';
import { widestDoor } from '../economy/distillation.ts';
import { carriedOver, limitsFor } from '../economy/limits.ts';
import { drawLuck, NO_LUCK } from '../economy/luck.ts';
import { playQuarter } from '../economy/quarter.ts';
import { finalScores, reportQuarter } from '../economy/report.ts';
import { myopicShadowPrice } from '../economy/shadowPrice.ts';
import { SHOCK_SIZES } from '../economy/shock.ts';
import { stateHash } from '../economy/stateHash.ts';
import { frontierQuality } from '../economy/state.ts';
import { canonicalRecord } from './canonical.ts';
import { decode, encode } from './code.ts';
import { checkDecision, completeDecision } from './legal.ts';
import { observe } from './observe.ts';
import { advance, movesFor, openGame, playGame } from './play.ts';
import { endOfGame, fullReport, reportGame } from './report.ts';
import { RULES } from './rules.ts';
import { verify } from './verify.ts';

/**
 * All that rests on one version of the rules, in one object: what a release keeps for ever (game/archive), and what
 * everybody who may meet a game of older rules has to play and read it by.
 */
export const engine = {
  rules: RULES,
  noLuck: NO_LUCK,
  drawLuck,
  shockSizes: SHOCK_SIZES,
  openGame,
  movesFor,
  advance,
  playGame,
  playQuarter,
  limitsFor,
  carriedOver,
  completeDecision,
  checkDecision,
  observe,
  canonicalRecord,
  encode,
  decode,
  verify,
  stateHash,
  reportQuarter,
  finalScores,
  reportGame,
  endOfGame,
  fullReport,
  myopicShadowPrice,
  frontierQuality,
  dealIsOffered,
  widestDoor,
};

export type Engine = typeof engine;
