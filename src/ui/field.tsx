/** A field to write in: label, field, hint and, if something has to be put right, what. */
import type { JSX } from 'preact'

type InputAttributes = Omit<JSX.IntrinsicElements['input'], 'id' | 'name' | 'value'>

export interface FieldProps extends InputAttributes {
  id: string
  name: string
  label: string
  value?: string
  hint?: string
  /** What to change, in a whole sentence. Shown with the field and read out with it. */
  wrong?: string
}

export function Field({ id, name, label, value, hint, wrong, ...input }: FieldProps) {
  const about = [wrong && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ')
  const attributes: Record<string, unknown> = { ...input, id, name, value }
  if (about) attributes['aria-describedby'] = about
  // A long form on a small screen opens at what is to be put right.
  if (wrong) Object.assign(attributes, { 'aria-invalid': 'true', autofocus: true })
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      <input {...attributes} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
