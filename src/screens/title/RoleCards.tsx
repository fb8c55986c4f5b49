import { useEffect, useId, useState } from 'preact/hooks';
import type { ScenarioId } from '../../../game/scenarios/scenarios.ts';
import { palettes } from '../../../assets/art/palette.ts';
import { roleScene } from '../../../assets/art/roles.ts';
import { ROLES, type Role } from '../../store/fromCode.ts';
import { kGpu } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { Scene } from '../shared/Scene.tsx';
import { useTheme } from '../shared/useTheme.ts';
import { openingFleets } from './openingFleets.ts';
import './roles.css';

interface RoleCardsProps {
  scenario: ScenarioId;
  value: Role;
  onChoose: (role: Role) => void;
}

/** Three firms to play, each with a view of its campus. */
export function RoleCards({ scenario, value, onChoose }: RoleCardsProps) {
  const theme = useTheme();
  const id = useId();
  const [fleets, setFleets] = useState<Record<Role, number> | null>(null);
  // Computed from the model, after the first paint.
  useEffect(() => setFleets(openingFleets(scenario)), [scenario]);
  const words = text.title;
  return (
    <div class="roles" role="radiogroup" aria-label={words.role}>
      {ROLES.map((role) => (
        <label key={role} class={role === value ? 'role chosen' : 'role'}>
          <Scene class="role-scene" svg={roleScene(role, palettes[theme])} />
          <span class="role-name">
            <input
              type="radio"
              name="role"
              value={role}
              checked={role === value}
              aria-labelledby={`${id}${role}name`}
              aria-describedby={`${id}${role}about`}
              onChange={() => onChoose(role)}
            />
            <span id={`${id}${role}name`}>{text.common.roles[role]}</span>
          </span>
          <span id={`${id}${role}about`} class="role-about">
            <span>
              {words.roleSentences[role]}
              {scenario === 'april-2026' && ` ${words.inPlaceOf(text.common.firms[scenario][role])}`}
            </span>
            <span class="role-fleet">
              <b class="figure">{fleets ? kGpu(fleets[role]) : ' '}</b> {words.fleetUnit}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
