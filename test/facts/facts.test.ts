import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACTS } from '../../scripts/facts/all.ts';
import { documentOf, tableOf } from '../../scripts/facts/document.ts';
import { figuresOf, fullScope, type Check, type Scope } from '../../scripts/facts/fact.ts';
import { range } from '../../scripts/facts/course.ts';

/**
 * The facts the model must show, by the very functions that write docs/facts.md and on the same seeds; only of F16's
 * random games fewer are played, since 10,000 take longer than all the rest.
 */
const RANDOM_GAMES = 300;
const quick: Scope = { ...fullScope(), randomGames: RANDOM_GAMES };

const document = readFileSync(new URL('../../docs/facts.md', import.meta.url), 'utf8');

/** What the document should say of this figure, were all random games played. */
const inFull = (text: string) => text.replaceAll(`in ${RANDOM_GAMES} random games`, 'in 10000 random games');
const linesOf = (text: string, id: string) => text.split('\n').filter((line) => line.startsWith(`| ${id} |`));
const sectionOf = (text: string, id: string) =>
  text
    .split(/^### /m)
    .find((section) => section.startsWith(`${id}: `))
    ?.trim();

describe('facts', () => {
  it('are the twenty of docs/facts.md', () => {
    expect(FACTS.map((fact) => fact.id)).toEqual(range(1, 20).map((number) => `F${number}`));
    expect(document).toContain('20 of 20 facts hold');
  });

  describe.each(FACTS.map((fact) => [fact.id, fact] as const))('%s', (id, fact) => {
    let checks: Check[] = [];
    beforeAll(() => {
      checks = fact.measure(quick);
    }, 60_000);

    it('holds', () => {
      console.log(`${id}: ${fact.claim}\n    target: ${fact.target}\n    ours: ${figuresOf(checks)}`);
      expect(checks.filter((check) => !check.holds)).toEqual([]);
    });

    // If this fails, the figures moved: read them, then `npm run facts -- --write`.
    it('is told by docs/facts.md as it is measured', () => {
      const measured = [{ fact, checks }];
      expect(linesOf(document, id)).toEqual(linesOf(inFull(tableOf(measured)), id));
      expect(sectionOf(document, id)).toBe(sectionOf(inFull(documentOf(measured)), id));
    });
  });
});
