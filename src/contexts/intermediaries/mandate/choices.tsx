/** One of several, none chosen beforehand. */
export interface ChoicesProps {
  name: string
  legend: string
  choices: readonly { value: string; label: string }[]
}

export function Choices({ name, legend, choices }: ChoicesProps) {
  return (
    <fieldset class="picks field">
      <legend class="label">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label class="pick">
          <input type="radio" name={name} value={value} required />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
