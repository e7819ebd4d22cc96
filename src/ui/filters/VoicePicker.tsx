import { actorName } from '../../domain/dossier.ts';
import { asActorId } from '../../domain/ids.ts';
import { ARTICLE_VOICE, type Voice } from '../../domain/view.ts';
import { selectDossier, selectVoices } from '../../state/selectors.ts';
import { useApp, useAppStore } from '../app-context.tsx';
import { LineSample } from '../controls/FactualityMark.tsx';
import { useHydrated } from '../use-hydrated.ts';
import styles from './FilterBar.module.css';

interface VoicePickerProps {
  /** How many statements the articles make in their own voice. */
  readonly ownVoice: number;
  readonly by: Voice | null;
}

const ANYONE = '';
const voiceOf = (value: string): Voice | null => (value === ARTICLE_VOICE ? ARTICLE_VOICE : asActorId(value));

/** Whose word counts. What a speaker says is drawn dashed. */
export const VoicePicker = ({ ownVoice, by }: VoicePickerProps) => {
  const dossier = useApp(selectDossier);
  const voices = useApp(selectVoices);
  const store = useAppStore();
  const hydrated = useHydrated();
  if (!dossier) return null;
  return (
    <label className={styles.voice} title="What a speaker says is drawn dashed">
      <LineSample line="dashed" />
      <span className={styles.still}>said by a speaker</span>
      <span data-needs-script aria-hidden="true">
        Said by
      </span>
      <select
        className={styles.select}
        aria-label="Said by"
        value={by ?? ANYONE}
        disabled={!hydrated}
        onChange={(event) => store.getState().filter({ by: voiceOf(event.target.value) })}
      >
        <option value={ANYONE}>anyone</option>
        <option value={ARTICLE_VOICE}>the article itself ({ownVoice})</option>
        {voices.map(({ voice, count }) => (
          <option key={voice} value={voice}>
            {actorName(dossier, voice)} ({count})
          </option>
        ))}
      </select>
    </label>
  );
};
