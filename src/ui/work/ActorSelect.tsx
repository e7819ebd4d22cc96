import { type Dossier } from '../../domain/dossier.ts';
import { asActorId, type ActorId } from '../../domain/ids.ts';

interface ActorSelectProps {
  readonly label: string;
  readonly dossier: Dossier;
  readonly value: ActorId | null;
  /** What it is called when nobody is chosen; absent when somebody must be. */
  readonly none?: string;
  readonly onChange: (id: ActorId | null) => void;
  readonly autoFocus?: boolean;
}

/** Picks one of the cast. */
export const ActorSelect = ({ label, dossier, value, none, onChange, autoFocus = false }: ActorSelectProps) => (
  <label>
    {label}
    <select
      value={value ?? ''}
      autoFocus={autoFocus}
      onChange={({ currentTarget }) => onChange(asActorId(currentTarget.value))}
    >
      {none === undefined ? null : <option value="">{none}</option>}
      {dossier.actors.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
