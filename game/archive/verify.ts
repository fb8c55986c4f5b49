import { rulesOfCode } from '../replay/code.ts';
import { engine, type Engine } from '../replay/engine.ts';
import { InputError } from '../replay/record.ts';
import type { Rules } from '../replay/rules.ts';
import type { Verdict } from '../replay/verify.ts';
import { rulesOfReport, verifyReport } from '../replay/verifyReport.ts';
import { engineFor } from './engines.ts';

/** Plays a code's game again under the rules it was made under, and compares every hash in it. Never throws InputError. */
export async function verifyCode(text: string): Promise<Verdict> {
  return (await engineOrOurs(() => rulesOfCode(text))).verify(text);
}

/** Plays the game of a report of `simulate --json` again under its rules, and compares every figure. Never throws InputError. */
export async function verifyAnyReport(value: unknown): Promise<Verdict> {
  return verifyReport(value, await engineOrOurs(() => rulesOfReport(value)));
}

/** Where there are no rules to be read or nobody plays by them, our own engine says so in its verdict. */
async function engineOrOurs(rules: () => Rules): Promise<Engine> {
  try {
    return await engineFor(rules());
  } catch (error) {
    if (error instanceof InputError) return engine;
    throw error;
  }
}
