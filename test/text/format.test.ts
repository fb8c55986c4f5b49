import { describe, expect, it } from 'vitest';
import {
  hourly,
  kGpu,
  money,
  moneyChange,
  months,
  monthsChange,
  multiple,
  percent,
  percentChange,
  perHour,
} from '../../src/text/format.ts';

describe('numbers as the game writes them', () => {
  it.each([
    [money(9124), '$9.1B'],
    [money(420.4), '$420M'],
    [money(999.6), '$1.0B'],
    [money(123456), '$123.5B'],
    [money(1234567), '$1,235B'],
    [money(420, 100), '$0.4B'],
    [money(-26020, 1000), '−$26B'],
    [moneyChange(15040, 1000), '+$15B'],
    [moneyChange(-20, 100), '$0'],
    [money(-30), '−$30M'],
    [money(-0.2), '$0'],
    [moneyChange(700), '+$700M'],
    [moneyChange(-0.4), '$0'],
    [perHour(hourly(2.19 * 4.3)), '$4.30'],
    [perHour(-1), '−$1.00'],
    [percent(0.214), '21%'],
    [percentChange(0.214), '+21%'],
    [percentChange(-0.003), '0%'],
    [kGpu(1018.2), '1,018'],
    [months(5.64), '5.6'],
    [monthsChange(-0.04), '0.0'],
    [multiple(3.2), '3.2'],
  ])('%s is %s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
