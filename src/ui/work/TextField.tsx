interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Takes a few words, as long as a name or a predicate may be. */
export const TextField = ({ label, value, onChange }: TextFieldProps) => (
  <label>
    {label}
    <input value={value} maxLength={300} dir="auto" onChange={({ currentTarget }) => onChange(currentTarget.value)} />
  </label>
);
