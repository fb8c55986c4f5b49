import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../game/replay/bits.ts';
import { canonicalRecord } from '../../game/replay/canonical.ts';
import { encode } from '../../game/replay/code.ts';
import { engine } from '../../game/replay/engine.ts';
import { readGame, readRules, writeContent, type CodeContent } from '../../game/replay/codeBody.ts';
import { fromCodeText, toCodeText } from '../../game/replay/codeText.ts';
import { playGame } from '../../game/replay/play.ts';
import type { GameRecord } from '../../game/replay/record.ts';
import { fullReport, type FullReport } from '../../game/replay/report.ts';
import { RULES } from '../../game/replay/rules.ts';
import { verify } from '../../game/replay/verify.ts';
import { verifyReport as verifyReportBy } from '../../game/replay/verifyReport.ts';

const record: GameRecord = {
  scenario: 'april-2026',
  seed: 7,
  quarters: 6,
  parameters: { 'distillation.hunger': 1.2 },
  firms: {},
  seats: { lab: { decisions: [{ release: 'preview' }, {}, { release: 'api', price: 30, order: 100 }] } },
};
const played = playGame(record);
const verifyReport = (value: unknown) => verifyReportBy(value, engine);
const code = encode(record, played);

/** The code with something in it changed and the checksum made to fit. */
function forged(change: (content: CodeContent) => CodeContent): string {
  const from = new BitReader(fromCodeText(code));
  const rules = readRules(from);
  const to = new BitWriter();
  writeContent(to, change({ rules, ...readGame(from) }));
  return toCodeText(to.toBytes());
}

describe('a code', () => {
  test('is verified', () => {
    const outcome = verify(code);
    expect(outcome).toMatchObject({ verdict: 'verified', record: canonicalRecord(record, played) });
    expect(outcome.sentence).toMatch(/^verified: 6 of 6 quarters, hash [0-9a-f]{16}$/);
  });

  test('of a game in progress, or not begun, is verified', () => {
    for (const quarters of [0, 1, 4]) {
      const { sentence } = verify(encode(record, playGame(record, quarters)));
      expect(sentence).toContain(`verified: ${quarters} of 6 quarters`);
    }
  });

  test('differs where the first of its hashes does', () => {
    const wrong = forged((content) => ({
      ...content,
      hashes: { ...content.hashes, quarters: content.hashes.quarters.map((hash, i) => (i < 3 ? hash : '0000')) },
    }));
    expect(verify(wrong)).toMatchObject({ verdict: 'differs', quarter: 4, field: 'hash' });
    const wrongEnd = forged((content) => ({ ...content, hashes: { ...content.hashes, final: '0123456789abcdef' } }));
    expect(verify(wrongEnd)).toMatchObject({ verdict: 'differs', quarter: 6, field: 'hash' });
    expect(verify(wrongEnd).sentence).toMatch(
      /^differs at quarter 6 in hash: it is [0-9a-f]{16}, not 0123456789abcdef\.$/,
    );
  });

  test('differs where its decisions or overrides cannot be', () => {
    const dear = forged((content) => ({
      ...content,
      record: {
        ...content.record,
        seats: { lab: { decisions: [{ release: 'preview' }, { order: 100000 }, {}, {}, {}, {}] } },
      },
    }));
    expect(verify(dear)).toMatchObject({ verdict: 'differs', quarter: 2, field: 'seats.lab.decisions[1].order' });
    const odd = forged((content) => ({
      ...content,
      record: { ...content.record, parameters: { 'value.discount': -1 } },
    }));
    expect(verify(odd)).toMatchObject({ verdict: 'differs', quarter: 0, field: 'parameters.value.discount' });
  });

  test('of other rules is not judged, whatever else it holds', () => {
    const older = forged((content) => ({ ...content, rules: { version: RULES.version + 1, hash: RULES.hash } }));
    const outcome = verify(older);
    expect(outcome.verdict).toBe('otherRules');
    expect(outcome.sentence).toMatch(
      /^other rules: this game was made under rules \d+ \([0-9a-f]{8}\), and this program plays rules \d+ \([0-9a-f]{8}\); open it with the version of the program that made it\.$/,
    );
  });

  test('that is damaged is said to be', () => {
    expect(verify(code.slice(0, -4)).sentence).toMatch(/^damaged: a character of this code is wrong or missing; copy/);
  });
});

describe('a report', () => {
  const expectations = [
    { quarter: 2, path: 'firms.lab.leadMonths', atLeast: 3 },
    { path: 'final.lab.revenue', within: [0, 1] as const },
  ];
  const whole = fullReport(record, played, expectations);
  const report = (): FullReport => JSON.parse(JSON.stringify(whole)) as FullReport;
  const changed = (change: (report: FullReport) => void): FullReport => {
    const copy = report();
    change(copy);
    return copy;
  };

  test('is verified, whether or not its expectations were met', () => {
    expect(whole.expectations.map(({ ok }) => ok)).toEqual([true, false]);
    expect(verifyReport(report())).toMatchObject({ verdict: 'verified', hash: whole.hash });
  });

  test.each<[string, FullReport, number, string]>([
    ['a figure', changed((it) => (it.quarters[2]!.firms.lab.revenue.cloud += 1e-9)), 3, 'firms.lab.revenue.cloud'],
    [
      'a market figure',
      changed((it) => (it.quarters[0]!.market.customers.business *= 2)),
      1,
      'market.customers.business',
    ],
    ['a label', changed((it) => (it.quarters[4]!.label = '2027 Q9')), 5, 'label'],
    ['a decision', changed((it) => (it.quarters[5]!.firms.lab.decision.price = 31)), 6, 'firms.lab.decision.price'],
    ['a hash', changed((it) => (it.quarters[1]!.hash = 'x')), 2, 'hash'],
    ['a score', changed((it) => (it.final.ads.enterpriseValue += 1)), 6, 'final.ads.enterpriseValue'],
    ['the seed', changed((it) => (it.seed = 8)), 6, 'seed'],
    [
      'what came of an expectation',
      changed((it) => (it.expectations[1] = { ...it.expectations[1]!, ok: true })),
      6,
      'expectations.1.ok',
    ],
    ['a figure nobody knows', changed((it) => Object.assign(it.quarters[0]!, { luck: 3 })), 1, 'luck'],
    ['a missing quarter', changed((it) => it.quarters.pop()), 6, 'quarters'],
    ['a quarter too many', changed((it) => it.quarters.push(it.quarters[0]!)), 7, 'quarters'],
  ])('differs in %s', (_, told, quarter, field) => {
    expect(verifyReport(told)).toMatchObject({ verdict: 'differs', quarter, field });
  });

  test('differs in any one number that is changed', () => {
    const text = JSON.stringify(whole.quarters);
    const numbers = [...text.matchAll(/-?\d+\.\d+/g)];
    const property = fc.property(fc.nat(numbers.length - 1), (i) => {
      const { 0: number, index } = numbers[i]!;
      const edited = text.slice(0, index) + String(Number(number) + 1) + text.slice(index + number.length);
      return verifyReport({ ...report(), quarters: JSON.parse(edited) as unknown }).verdict === 'differs';
    });
    expect(fc.check(property, { numRuns: 50 })).toMatchObject({ failed: false });
  });

  test('lacks nothing', () => {
    const { leadMonths: _gone, ...lab } = report().quarters[0]!.firms.lab;
    const told = changed((it) => Object.assign(it.quarters[0]!.firms, { lab }));
    expect(verifyReport(told)).toMatchObject({ verdict: 'differs', quarter: 1, field: 'firms.lab.leadMonths' });
    expect(verifyReport(changed((it) => Object.assign(it, { final: {} }))).verdict).toBe('differs');
    const { seed: _seed, ...headless } = report();
    expect(verifyReport(headless)).toMatchObject({ verdict: 'differs', field: 'seed' });
    const { expectations: _none, ...unexpected } = report();
    expect(verifyReport(unexpected).verdict).toBe('damaged');
  });

  test.each<[string, unknown, string]>([
    ['a line of its own', { 'x\nbob.json: verified: 6 of 6 quarters': 1 }, '"x\\nbob.json: verified: 6 of 6 quarters"'],
    ['escapes of a terminal', { '\u001b[2K\u009b2K\u202e': 1 }, '"\\u001b[2K\\u009b2K\\u202e"'],
    ['the name of what objects inherit', JSON.parse('{"__proto__":{}}'), '__proto__'],
  ])('that names a figure by %s forges nothing with it', (_, extra, name) => {
    for (const told of [
      changed((it) => Object.assign(it.quarters[0]!, { firms: extra })),
      changed((it) => Object.assign(it.final, { lab: extra })),
    ]) {
      const outcome = verifyReport(told);
      const at = told.quarters[0]!.firms === extra ? `firms.${name}` : `final.lab.${name}`;
      expect(outcome).toMatchObject({ verdict: 'differs', field: at });
      expect(outcome.sentence).toMatch(/^[^\p{C}\u2028\u2029]+$/u);
    }
  });

  test('with a name too many is not the game', () => {
    const lab = { ...report().quarters[0]!.firms.lab };
    Object.defineProperty(lab, '__proto__', { value: {}, enumerable: true });
    const told = changed((it) => Object.assign(it.quarters[0]!.firms, { lab }));
    expect(verifyReport(told)).toMatchObject({ verdict: 'differs', field: 'firms.lab.__proto__' });
  });

  test('whose rules are no rules is damaged, and says nothing of its own', () => {
    for (const rules of [
      { version: 9, hash: '\nbob: ok' },
      { version: 9.5, hash: whole.rules.hash },
    ]) {
      const { verdict, sentence } = verifyReport({ ...report(), rules });
      expect(verdict).toBe('damaged');
      expect(sentence).toMatch(/^damaged: this is no whole report: rules\.\w+ is missing or of another kind\.$/);
    }
  });

  test('may hold what JSON cannot', () => {
    expect(verifyReport({ ...report(), seed: 8n })).toMatchObject({ verdict: 'differs', field: 'seed' });
  });

  test('that is no whole report is damaged', () => {
    expect(verifyReport({ code, quarters: [] }).sentence).toBe(
      'damaged: this is no whole report: rules is missing or of another kind.',
    );
    expect(verifyReport(changed((it) => (it.code = it.code.slice(0, 20)))).verdict).toBe('damaged');
    expect(verifyReport(changed((it) => (it.rules = { ...it.rules, version: 9 }))).verdict).toBe('otherRules');
  });

  test('is judged whatever it holds', () => {
    const anyReport = fc.oneof(
      fc.anything(),
      fc.record({ quarters: fc.array(fc.anything()), final: fc.anything() }).map((part) => ({ ...report(), ...part })),
    );
    const property = fc.property(anyReport, (value) => verifyReport(value).verdict !== 'verified');
    expect(fc.check(property)).toMatchObject({ failed: false });
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i += 1) deep = { deep };
    expect(verifyReport(changed((it) => Object.assign(it.final, { lab: deep }))).verdict).toBe('differs');
  });
});
