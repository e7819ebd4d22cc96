interface SelectFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  /** How a choice reads. */
  readonly words: (choice: Choice) => string;
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Picks one of some choices. */
export const SelectField = <Choice extends string>({
  label,
  choices,
  words,
  value,
  onChange,
}: SelectFieldProps<Choice>) => (
  <label>
    {label}
    <select
      value={value}
      onChange={({ currentTarget }) => {
        const choice = choices.find((one) => one === currentTarget.value);
        if (choice !== undefined) onChange(choice);
      }}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {words(one)}
        </option>
      ))}
    </select>
  </label>
);
