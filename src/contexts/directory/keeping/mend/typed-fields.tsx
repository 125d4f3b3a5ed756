/** The kinds of field a question is made of. Each says what to put right beside itself. */
import { Field, type FieldProps } from '#ui/field.tsx'
import type { Typed, Wrong } from './question.ts'

export interface Held {
  typed: Typed
  wrong: Wrong
}

/** A field to write in. */
export function Line({ held, name, ...more }: Omit<FieldProps, 'id' | 'value' | 'wrong'> & { held: Held }) {
  const wrong = held.wrong[name]
  return (
    <Field
      id={`m-${name}`}
      name={name}
      value={held.typed[name] ?? ''}
      autocomplete="off"
      {...(wrong ? { wrong } : {})}
      {...more}
    />
  )
}

export interface PickProps {
  held: Held
  name: string
  label: string
  /** Read out, not shown: the heading above says it already. */
  quiet?: boolean
  /** Short answers beside each other. */
  across?: boolean
  choices: readonly { value: string; label: string; hint?: string }[]
}

/** One of several. */
export function Pick({ held, name, label, quiet = false, across = false, choices }: PickProps) {
  const wrong = held.wrong[name]
  const described = wrong ? { 'aria-describedby': `m-${name}-wrong` } : {}
  return (
    <fieldset
      class={['picks field', across && 'picks-across', wrong && 'field-wrong'].filter(Boolean).join(' ')}
      {...described}
    >
      <legend class={quiet ? 'hidden' : 'label'}>{label}</legend>
      {wrong && (
        <p class="wrong" id={`m-${name}-wrong`}>
          {wrong}
        </p>
      )}
      {choices.map(choice => (
        <label class="pick">
          <input type="radio" name={name} value={choice.value} checked={held.typed[name] === choice.value} />
          <span>
            {choice.label}
            {choice.hint && <small>{choice.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** Yes, or nothing. */
export function Tick({ held, name, label }: { held: Held; name: string; label: string }) {
  return (
    <label class="tick">
      <input type="checkbox" name={name} value="yes" checked={held.typed[name] === 'yes'} />
      {label}
    </label>
  )
}
