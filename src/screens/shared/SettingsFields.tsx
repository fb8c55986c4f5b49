import { useId } from 'preact/hooks';
import type { FixedPredictions } from '../../store/session.ts';
import { changeSettings, settings, type Settings } from '../../store/settings.ts';
import { useStore } from '../../store/store.ts';
import { text } from '../../text/text.ts';

const words = text.desk.menu;

/** Theme, motion, sound and predictions: remembered on this device, in force at once. `predict` is what a link has fixed. */
export function SettingsFields({ predict }: { predict: FixedPredictions | undefined }) {
  const now = useStore(settings);
  const id = useId();
  return (
    <div class="fields">
      <label for={`${id}theme`}>{words.theme}</label>
      <select
        id={`${id}theme`}
        value={now.theme}
        onChange={(event) => changeSettings({ theme: event.currentTarget.value as Settings['theme'] })}
      >
        {Object.entries(words.themes).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label for={`${id}motion`}>{words.motion}</label>
      <select
        id={`${id}motion`}
        value={now.motion}
        onChange={(event) => changeSettings({ motion: event.currentTarget.value as Settings['motion'] })}
      >
        {Object.entries(words.motions).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label for={`${id}muted`}>{words.muted}</label>
      <input
        id={`${id}muted`}
        type="checkbox"
        checked={now.muted}
        onChange={(event) => changeSettings({ muted: event.currentTarget.checked })}
      />
      <label for={`${id}volume`}>{words.volume}</label>
      <input
        id={`${id}volume`}
        class="plain-range"
        type="range"
        min="0"
        max="100"
        step="5"
        value={Math.round(now.volume * 100)}
        aria-valuetext={words.volumeSpoken(Math.round(now.volume * 100))}
        onInput={(event) => changeSettings({ volume: Number(event.currentTarget.value) / 100 })}
      />
      {predict ? (
        <>
          <span>{text.predict.setting}</span>
          <span>{text.predict.fixed[predict]}</span>
        </>
      ) : (
        <>
          <label for={`${id}predictions`}>{text.predict.setting}</label>
          <input
            id={`${id}predictions`}
            type="checkbox"
            checked={now.predictions}
            aria-describedby={`${id}predictionshint`}
            onInput={(event) => changeSettings({ predictions: event.currentTarget.checked })}
          />
        </>
      )}
      <p id={`${id}predictionshint`} class="hint fields-wide">
        {text.predict.settingHint}
      </p>
    </div>
  );
}
