import { QUALITY_SIZES } from '../../../game/insight/quality.ts';
import { Wide } from '../../charts/Wide.tsx';
import { count, money, moneyStep, months, percent } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { Skill } from './useSkill.ts';
import '../../charts/figures.css';
import '../../charts/fold.css';

/** The figures behind the bar: what each plan is worth on average, and as a share of the best. */
export function SkillTable({ skill: judged }: { skill: Skill }) {
  const { skill } = text;
  const { value, best, rule, share, standardError, ruleShare, size } = judged;
  const step = moneyStep(Math.max(Math.abs(value), Math.abs(best), Math.abs(rule)));
  const own = share === null || standardError === null ? '' : skill.error(percent(share), months(100 * standardError));
  const rows = [
    { name: skill.played, money: value, share: own },
    { name: skill.rule, money: rule, share: ruleShare === null ? '' : percent(ruleShare) },
    { name: skill.best, money: best, share: share === null ? '' : percent(1) },
  ];
  return (
    <Wide label={skill.table}>
      <table class="figures skill-table">
        <caption>{skill.caption(count(QUALITY_SIZES[size].judge))}</caption>
        <thead>
          <tr>
            <th scope="col">{skill.plan}</th>
            <th scope="col">{skill.value}</th>
            <th scope="col">{skill.share}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{money(row.money, step)}</td>
              <td>{row.share}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
